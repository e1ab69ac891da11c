/** One number with what is written against it: the unit of work between the scanner and the record. */
export type Figure = {
  /** From the first mark of the number (or of the unit before it) to the end of the unit. */
  start: number;
  end: number;
  /** Where the digits or words of the number begin and end, without units and magnitudes. */
  number: { start: number; end: number };
  value: number;
  /** The upper end, where one denominator stands for both: 百分之八至九. */
  upper?: number | undefined;
  /** The magnitude: 1 where none is written. */
  scale: number;
  unit: { unit: string; factor: number; dimension: string } | null;
  /** 余, 多: more than the number written. 来: about. */
  excess: 'more' | 'about' | null;
  numeral: 'digits' | 'chinese' | 'english';
  /** 翻番 and 'doubled' are changes by themselves. */
  change: 'increase' | 'decrease' | null;
  /** 上百, 上千: the number or more. */
  floor?: boolean;
  /** 三分之二, 1/2: a share of one that is given in per cent. */
  fraction?: boolean;
  /** 百亿: nothing but places; a number where money or a measure follows. */
  headless?: boolean;
  /** Where number and magnitude end and the counted noun may begin, where it is not the figure's end. */
  counted?: number;
};

/** The figure's number in the base of its unit. Rounded to 15 digits: 6.5 × 1e8 × .0005 is 325 000, not 325 000.00000000006. */
export function inBase(figure: Figure, value = figure.value): number {
  return Number((value * figure.scale * (figure.unit?.factor ?? 1)).toPrecision(15));
}

/** A figure without magnitude or change. */
export function figureOf(
  start: number,
  end: number,
  number: Figure['number'],
  value: number,
  unit: Figure['unit'],
  numeral: Figure['numeral'],
  excess: Figure['excess'],
): Figure {
  return { start, end, number, value, scale: 1, unit, excess, numeral, change: null };
}
