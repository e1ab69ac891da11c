/** A number as it is written: where, how much, and in which kind of numeral. */
export type WrittenNumber = {
  start: number;
  end: number;
  value: number;
  numeral: 'digits' | 'chinese' | 'english';
};
