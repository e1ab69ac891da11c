// Targets that 8 provincial reports state for 2026, against a reading by hand. Run: npx tsx --conditions=@xinzhi/source bench/score-targets.ts
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, type Document, read } from '@xinzhi/reader';

const shared = process.env.XINZHI_SHARED ?? join(import.meta.dirname, '../../shared');

export type ExpectedTarget = {
  file: string;
  place: string;
  metric: string;
  comparator: string;
  low: number;
  high: number;
  unit: string;
};
export type TargetScore = { found: number; expected: number; misses: string[]; wrong: string[] };

/** The expectations of a targets file: tab-separated, '#' opens a comment. */
export function readExpectations(tsv: string): ExpectedTarget[] {
  return tsv
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [file, place, metric, comparator, low, high, unit] = line.split('\t');
      return {
        file: file!,
        place: place!,
        metric: metric!,
        comparator: comparator!,
        low: Number(low),
        high: Number(high),
        unit: unit!,
      };
    });
}

const isMet = (claim: Claim, { comparator, low, high, unit }: ExpectedTarget) => {
  const { value } = claim;
  const ends = [value.low ?? value.high, value.high ?? value.low];
  return value.comparator === comparator && ends[0] === low && ends[1] === high && claim.unit === unit;
};

/** Recall over the expectations, and every target of the same metric, place and year that says something else. */
export function scoreTargets(
  expectations: ExpectedTarget[],
  textOf: (file: string) => string,
  year = '2026',
): TargetScore {
  const score: TargetScore = { found: 0, expected: expectations.length, misses: [], wrong: [] };
  for (const file of new Set(expectations.map((expected) => expected.file))) {
    const wanted = expectations.filter((expected) => expected.file === file);
    const { place } = wanted[0]!;
    const claims = read(textOf(file), describe(file, place, year, textOf(file).length)).claims.filter(
      (claim) => claim.modality === 'target' && claim.period === year && claim.place === place,
    );
    for (const expected of wanted) {
      const said = claims.filter(({ metric }) => metric === expected.metric);
      if (said.some((claim) => isMet(claim, expected))) score.found++;
      else score.misses.push(`${file} ${expected.metric} ${expected.comparator} ${expected.low}`);
      for (const claim of said.filter((other) => !isMet(other, expected)))
        score.wrong.push(
          `${file} ${expected.metric}: ${JSON.stringify(claim.value)} ${claim.unit} “${claim.metricText}” @${claim.span.start}`,
        );
    }
  }
  return score;
}

function describe(file: string, place: string, year: string, length: number): Document {
  return {
    id: file,
    path: file,
    url: null,
    title: null,
    publisher: null,
    language: 'zh',
    date: year,
    place,
    kind: 'report',
    length,
  };
}

if (process.argv[1] === import.meta.filename) {
  const list = join(shared, 'bench/targets-2026/dev.tsv');
  if (!existsSync(list)) {
    console.error(`no ${list}: set XINZHI_SHARED to the folder of the shared material`);
    process.exit(1);
  }
  const score = scoreTargets(readExpectations(readFileSync(list, 'utf8')), (file) =>
    readFileSync(join(shared, 'corpus/provinces-2026', file), 'utf8'),
  );
  console.log(`targets found ${score.found} of ${score.expected}, wrong values ${score.wrong.length}`);
  for (const miss of score.misses) console.log(`  missed ${miss}`);
  for (const wrong of score.wrong) console.log(`  wrong  ${wrong}`);
}
