/**
 * Targets that provincial work reports state for 2026, against a reading by hand: each must be found with its comparator,
 * ends and unit, and no other target of the same metric, place and year may be read beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, read } from '../../packages/reader/src/index.js';
import { reportOf } from './report-document.js';
import { type Confusion, type Mark, type Page, type Suite, scored, share } from './suite.js';

export type ExpectedTarget = {
  file: string;
  place: string;
  metric: string;
  comparator: string;
  low: number;
  high: number;
  unit: string;
};

const YEAR = '2026';

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

function isMet(claim: Claim, { comparator, low, high, unit }: ExpectedTarget): boolean {
  const { value } = claim;
  const ends = [value.low ?? value.high, value.high ?? value.low];
  return value.comparator === comparator && ends[0] === low && ends[1] === high && claim.unit === unit;
}

export const suite: Suite = {
  name: 'targets',
  title: 'Targets of 2026, provincial reports read by hand',
  needs: 'bench/targets-2026/dev.tsv',
  run(shared) {
    const expectations = readExpectations(readFileSync(join(shared, suite.needs), 'utf8'));
    const pages: Page[] = [];
    const confusions: Confusion[] = [];
    let found = 0;
    let wrong = 0;
    for (const file of new Set(expectations.map((expected) => expected.file))) {
      const wanted = expectations.filter((expected) => expected.file === file);
      const text = readFileSync(join(shared, 'corpus/provinces-2026', file), 'utf8');
      const { place } = wanted[0]!;
      const claims = read(text, reportOf(file, text, place, YEAR)).claims.filter(
        (claim) => claim.modality === 'target' && claim.period === YEAR && claim.place === place,
      );
      const marks: Mark[] = [];
      for (const expected of wanted) {
        const said = claims.filter(({ metric }) => metric === expected.metric);
        const met = said.some((claim) => isMet(claim, expected));
        if (met) found++;
        else
          confusions.push({
            what: `missed: ${file} ${expected.metric} ${expected.comparator}${expected.low}`,
            count: 1,
          });
        for (const claim of said) {
          const right = isMet(claim, expected);
          if (!right) wrong++;
          if (!right) confusions.push({ what: `wrong: ${file} ${expected.metric} @${claim.span.start}`, count: 1 });
          marks.push({ ...claim.span, label: expected.metric, by: 'reader', outcome: right ? 'right' : 'wrong' });
        }
      }
      pages.push({ title: file, text, marks });
    }
    return {
      figures: [
        scored(
          'targets found',
          { gold: expectations.length, predicted: found + wrong, matched: found },
          45 / 46,
          'recall',
        ),
        share('no wrong value for these metrics', found, found + wrong, 1),
      ],
      confusions,
      pages,
    };
  },
};
