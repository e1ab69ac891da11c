/**
 * The growth of output that the national work reports aim at, 1954–2025, against a list read by eye (gold.yaml): growth of
 * GDP, and before it of the aggregates that were planned then, each by its own name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Claim, read } from '../../packages/reader/src/index.js';
import { reportOf } from './report-document.js';
import { type Confusion, type Figure, type Mark, type Page, type Suite, scored, share } from './suite.js';

type Aim = {
  year: number;
  metric: string;
  period: string;
  comparator: string;
  low: number | null;
  high: number | null;
  unit: string;
  at: number;
  /** An earlier plan's aim told in passing: right if read, not missed if not. */
  aside?: boolean;
};

/** Years without an aim in figures; the reader must find none there. */
const SILENT = [1954, 1960, 1975, 1979, 1983, 1984, 1985, 1987, 2000, 2002];
/** What stands for the whole economy; the others are of one sector. */
const WHOLE = new Set([
  'gdp.growth',
  'gnp.growth',
  'social-product.growth',
  'industry-agriculture.output.growth',
  'national-income.growth',
]);

const says = (claim: Claim, aim: Aim) =>
  claim.metric === aim.metric &&
  claim.period === aim.period &&
  claim.unit === aim.unit &&
  claim.value.comparator === aim.comparator &&
  claim.value.low === aim.low &&
  claim.value.high === aim.high;

/** A line of the list: 2012 gdp.growth 2012 =7.5 % @6670. */
const line = (year: number, { metric, period, value, unit, span }: Claim) =>
  `${year} ${metric} ${period} ${value.comparator}${[value.low, value.high].filter((end) => end !== null).join('..')} ${unit} @${span.start}`;

export const suite: Suite = {
  name: 'national-reports',
  title: 'National reports 1954–2025: the growth that each aims at',
  needs: 'corpus/central-zh',
  run(shared) {
    const aims = parse(readFileSync(join(import.meta.dirname, 'national-reports/gold.yaml'), 'utf8')) as Aim[];
    const years = [...new Set([...aims.map(({ year }) => year), ...SILENT])].sort();
    const pages: Page[] = [];
    const confusions: Confusion[] = [];
    const sums = { whole: [0, 0], sector: [0, 0], read: 0, wrong: 0 };
    for (const year of years) {
      const text = readFileSync(join(shared, suite.needs, `${year}.txt`), 'utf8');
      const wanted = aims.filter((aim) => aim.year === year);
      const { claims, quantities } = read(text, reportOf(String(year), text, 'CHN', String(year)));
      const aimed = claims.filter(
        ({ modality, metric, place, unit }) =>
          modality === 'target' && place === 'CHN' && metric !== null && /^%/.test(unit) && WHOLE.has(metric),
      );
      const begins = (claim: Claim) => quantities[claim.quantity]!.span.start;
      const marks: Mark[] = [];
      for (const aim of wanted.filter(({ aside }) => !aside)) {
        const sum = WHOLE.has(aim.metric) ? sums.whole : sums.sector;
        sum[1]!++;
        const met = claims.some((claim) => claim.modality === 'target' && says(claim, aim) && begins(claim) === aim.at);
        if (met) sum[0]!++;
        else confusions.push({ what: `missed: ${year} ${aim.metric} ${aim.period} @${aim.at}`, count: 1 });
        if (!met) marks.push({ start: aim.at, end: aim.at + 8, label: aim.metric, by: 'gold', outcome: 'missed' });
      }
      for (const claim of aimed) {
        const right = wanted.some((aim) => says(claim, aim));
        sums.read++;
        if (!right) sums.wrong++;
        if (!right) confusions.push({ what: `wrong: ${line(year, claim)}`, count: 1 });
        marks.push({ ...claim.span, label: line(year, claim), by: 'reader', outcome: right ? 'right' : 'wrong' });
      }
      pages.push({ title: String(year), text, marks });
    }
    const stated = new Set(aims.filter(({ aside, metric }) => !aside && WHOLE.has(metric)).map(({ year }) => year))
      .size;
    const figures: Figure[] = [
      scored(
        `growth of output aimed at (${stated} reports state it)`,
        { gold: sums.whole[1]!, predicted: sums.whole[0]! + sums.wrong, matched: sums.whole[0]! },
        1,
        'recall',
      ),
      share('nothing else read as such an aim', sums.read - sums.wrong, sums.read, 1),
      share('aims of industry and of agriculture in the plans before 1987', sums.sector[0]!, sums.sector[1]!),
    ];
    return { figures, confusions, pages };
  },
};
