import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Reading, read } from '@xinzhi/reader';
import { metricById } from '@xinzhi/vocabulary';
import { multipleMeant } from '../ledger/multiple-meant.js';
import { resolutionOf } from '../ledger/resolution.js';
import { writtenClaims } from '../ledger/written-claim.js';
import { readDocument } from '../sources/read-document.js';

type Cell = string | number | null;

/** The rows of the four tables of facts, in the order of the documents and of their text. */
export type FactRows = Record<'documents' | 'claims' | 'priorities' | 'mentions', Cell[][]>;

/** The national reports from this year on; those before are of another time. */
const firstNationalReport = 1978;

/**
 * Facts read from the provinces' reports of 2026 and the national reports since 1978: figures, places, periods,
 * concepts and spans. No words of a document other than its title go into them.
 */
export async function readFacts(corpus: string, log: (line: string) => void): Promise<FactRows> {
  const files = [
    ...textFiles(join(corpus, 'central-zh')).filter((file) => Number(basename(file, '.txt')) >= firstNationalReport),
    ...textFiles(join(corpus, 'provinces-2026')),
  ];
  const rows: FactRows = { documents: [], claims: [], priorities: [], mentions: [] };
  const keys = new Set<string>();
  for (const file of files) {
    const { document, text } = await readDocument(readFileSync(file), basename(file));
    const reading = read(text, document);
    const key = documentKey(reading, keys);
    const { id, url, title, publisher, language, date, place, kind, length } = document;
    rows.documents.push([key, id, url, title, publisher, language, date, place, kind, length]);
    rows.claims.push(...claimRows(reading, text).map((row) => [key, ...row]));
    rows.priorities.push(...priorityRows(reading).map((row) => [key, ...row]));
    rows.mentions.push(...mentionRows(reading).map((row) => [key, ...row]));
  }
  log(`${rows.documents.length} documents, ${rows.claims.length} claims, ${rows.priorities.length} priorities`);
  return rows;
}

const textFiles = (directory: string) =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(directory, name));

/** 'CHN-1998', 'CN-GD-2026': place and year, with a letter where there are two. */
function documentKey({ document }: Reading, keys: Set<string>): string {
  const stem = `${document.place ?? 'X'}-${document.date?.slice(0, 4) ?? '0000'}`;
  const key = ['', ...'abcdefgh'].map((letter) => stem + letter).find((one) => !keys.has(one)) ?? stem;
  keys.add(key);
  return key;
}

function claimRows(reading: Reading, text: string): Cell[][] {
  return writtenClaims(reading, text).claims.flatMap((made) => {
    const metric = made.metric === null ? undefined : metricById(made.metric);
    // The words that tell 'by so many times' from 'to so many times' are not kept: the multiple is.
    const claim = metric ? multipleMeant(made, metric) : null;
    if (!claim) return [];
    const { comparator, low, high } = claim.value;
    return [
      [
        ...[claim.metric, claim.place, claim.period, comparator, low, high, claim.unit],
        ...[Number(resolutionOf(claim).toPrecision(6)), claim.change, claim.modality, claim.span.start, claim.span.end],
      ],
    ];
  });
}

const priorityRows = ({ priorities }: Reading): Cell[][] =>
  priorities.map(({ concept, actor, stance, stage, span }) => [concept, actor, stance, stage, span.start, span.end]);

/** Industries, factors and levers by how often they are named; places and metrics are in the claims. */
function mentionRows({ mentions }: Reading): Cell[][] {
  const counts = new Map<string, number>();
  for (const { concept } of mentions)
    if (/^(industry|factor|lever)\//.test(concept)) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
