import { existsSync } from 'node:fs';
import { read, type Speaker } from '@xinzhi/reader';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readBaseline } from '../baseline/read-baseline.js';
import { baselineDirectory, seedBaseline } from '../baseline/seed-baseline.js';
import { InputError } from '../errors/input-error.js';
import { checkClaims } from '../ledger/check-claims.js';
import { calendarDay } from '../ledger/period.js';
import { type DocumentClaims, writtenClaims } from '../ledger/written-claim.js';
import type { StoredSeries } from '../records/series.js';
import type { Verdict } from '../records/verdict.js';
import { readSources } from '../sources/read-sources.js';
import { claimsByDocument } from '../store/all-claims.js';
import { listSeries } from '../store/list-series.js';
import { openStore } from '../store/open-store.js';
import { type Checked, checkFormats, type VerdictOptions, verdictWriter } from './check/verdict-formats.js';
import { countFaults } from './faults.js';
import { limitsOf, maxMegabytesOption } from './input-options.js';
import { lineWriter } from './line-writer.js';

type CheckOptions = VerdictOptions & { language: 'en' | 'zh'; store?: string; maxMegabytes: number };

/** 'xinzhi check': claims against data. Without files, those of the store or of the embedded baseline. */
export function checkCommand(): Command {
  return new Command('check')
    .description('check the claims of documents against series, and say how each verdict follows')
    .argument('[path...]', "files and directories; '-' reads JSON Lines; none: what the baseline or the store holds")
    .addOption(new Option('--format <format>', 'how to write the verdicts').choices(checkFormats).default('table'))
    .addOption(new Option('--language <language>', 'language of the table').choices(['en', 'zh']).default('en'))
    .option('--store <file>', 'check against the series and reports of this store instead of the embedded baseline')
    .option('--all', 'in the table and in claimreview: also what there is no data for')
    .addOption(
      new Option('--today <date>', 'the day of the check: decides what is due')
        .argParser(calendarDate)
        .default(calendarDay(), 'today'),
    )
    .addOption(maxMegabytesOption())
    .action(check);
}

function calendarDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(date.getTime()))
    throw new InvalidArgumentError("expected a date such as '2026-11-22'.");
  return value;
}

type Known = { documents: (DocumentClaims & { speakers: (Speaker | null)[] })[]; series: StoredSeries[] };

async function check(paths: string[], options: CheckOptions): Promise<void> {
  const known = options.store ? await fromStore(options.store) : fromBaseline();
  const faults = countFaults(console.error);
  const given = paths.length > 0 ? await readGiven(paths, options, faults) : [];
  const asked: Asked[] = paths.length > 0 ? given : known.documents.map((one) => ({ ...one, text: null }));
  const ids = new Set(asked.map(({ document }) => document.id));
  // The reports that are already known speak as outcomes; a file that is one of them is not its own witness.
  const others = paths.length > 0 ? known.documents.filter(({ document }) => !ids.has(document.id)) : [];
  // What programs read is in English whatever the table is in.
  const language = options.format === 'table' ? options.language : 'en';
  const verdicts = checkClaims([...asked, ...others], known.series, { today: options.today, language });
  const write = verdictWriter(options, lineWriter(process.stdout));
  for (const checked of pairUp(asked, verdicts)) await write.verdict(checked);
  await write.end();
  if (paths.length > 0) faults.settle();
}

type Asked = Known['documents'][number] & { text: string | null };

function* pairUp(asked: readonly Asked[], verdicts: readonly Verdict[]): Generator<Checked> {
  let at = 0;
  for (const { document, claims, speakers, text } of asked)
    for (const index of claims.keys())
      yield { verdict: verdicts[at++] as Verdict, document, index, speaker: speakers[index] ?? null, text };
}

async function readGiven(
  paths: string[],
  options: CheckOptions,
  faults: ReturnType<typeof countFaults>,
): Promise<Asked[]> {
  const given: Asked[] = [];
  for await (const item of readSources(paths, { limits: limitsOf(options.maxMegabytes) })) {
    if (!item.ok) {
      faults.bad(item.error);
      continue;
    }
    faults.good();
    const reading = read(item.text, item.document);
    const speakers = reading.claims.map(({ attribution }) =>
      attribution === null ? null : (reading.attributions[attribution]?.speaker ?? null),
    );
    given.push({ ...writtenClaims(reading, item.text), speakers, text: item.text });
  }
  return given;
}

function fromBaseline(): Known {
  const { facts, series } = readBaseline(baselineDirectory());
  return { series, documents: facts.map(({ document, claims }) => ({ document, claims, speakers: [] })) };
}

async function fromStore(path: string): Promise<Known> {
  if (!existsSync(path))
    throw new InputError('there is no store here', path, "make one with 'xinzhi load FILES --store PATH'");
  const store = await openStore(path);
  try {
    await seedBaseline(store);
    const documents = (await claimsByDocument(store)).map(({ document, claims }) => ({
      document,
      claims: claims.map(({ claim }) => claim),
      speakers: claims.map(({ speaker }) => speaker),
    }));
    return { documents, series: await listSeries(store) };
  } finally {
    await store.close();
  }
}
