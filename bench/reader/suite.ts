/** What a suite of bench/reader measures, in one shape, so that one runner prints it and one error page shows it. */

/** One measured figure: a share or an F1 between 0 and 1, with its bar where there is one. */
export type Figure = { what: string; value: number; bar: number | null; detail: string };

/** A span of a page as the gold standard or the reader has it. */
export type Mark = {
  start: number;
  end: number;
  label: string;
  by: 'gold' | 'reader';
  outcome: 'right' | 'missed' | 'wrong';
};

/** A text with its marks, as the error page shows it. */
export type Page = { title: string; text: string; marks: Mark[] };

/** A kind of error and how often it happened. */
export type Confusion = { what: string; count: number };

export type SuiteResult = { figures: Figure[]; confusions: Confusion[]; pages: Page[] };

/** `needs` is a path under the folder of the shared material; `run` gets that folder. */
export type Suite = {
  name: string;
  title: string;
  needs: string;
  run(shared: string): SuiteResult | Promise<SuiteResult>;
};

type Counts = { gold: number; predicted: number; matched: number };

/** Precision, recall and F1 from counts; the figure's value is the one that the bar is about. */
export function scored(
  what: string,
  { gold, predicted, matched }: Counts,
  bar: number | null = null,
  of: 'f1' | 'recall' | 'precision' = 'f1',
): Figure {
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const precision = ratio(matched, predicted);
  const recall = ratio(matched, gold);
  const f1 = ratio(2 * precision * recall, precision + recall);
  const three = (value: number) => value.toFixed(3);
  return {
    what: `${what}, ${of === 'f1' ? 'F1' : of}`,
    value: { f1, recall, precision }[of],
    bar,
    detail: `P ${three(precision)} R ${three(recall)} F1 ${three(f1)}; ${matched} of ${gold}, ${predicted} read`,
  };
}

/** A share of a whole, as a figure. */
export function share(what: string, part: number, whole: number, bar: number | null = null): Figure {
  return { what, value: whole === 0 ? 0 : part / whole, bar, detail: `${part} of ${whole}` };
}
