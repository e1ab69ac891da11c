import type { Claim } from '@xinzhi/reader';
import type { Metric } from '@xinzhi/vocabulary';
import type { Result } from '../records/verdict.js';
import type { Case, Finding } from './evidence.js';

/** How a value follows from those of its series. */
export type Step =
  | { kind: 'difference' | 'growth'; now: number; before: number }
  /** Annual growth as factors, chained over so many years. */
  | { kind: 'chain'; factors: number[]; product: number; years: number };

/** A figure as it was stated, with its unit. */
export type StatedFigure = Pick<Claim, 'value' | 'unit'>;

/** All that a verdict was worked out from, as values: the arithmetic is told from them in either language. */
export type Workings =
  | { kind: 'no metric'; figure: StatedFigure }
  | { kind: 'no place'; metric: Metric }
  | { kind: 'unclear multiple'; metric: Metric; place: string; figure: StatedFigure }
  | { kind: 'no period'; metric: Metric; place: string; period: string | null }
  | {
      kind: 'unanswered';
      metric: Metric;
      place: string;
      figure: StatedFigure;
      asked: string;
      target: boolean;
      /** Whether the period still runs. */
      running: boolean;
      /** First and last period of the series that measure the metric; null where none does. */
      covered: { first: string; last: string } | null;
    }
  | { kind: 'answered'; place: string; figure: StatedFigure; held: Case; findings: readonly Finding[]; result: Result };
