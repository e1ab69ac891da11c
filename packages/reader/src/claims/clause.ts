/** The start of the clause that `to` stands in, not before `from`. */
export function clauseStart(plain: string, from: number, to: number): number {
  return lastMark(plain, from, to, /[，。；;！？：]/);
}

/** Past the last ； or 。 before `to`: a metric named beyond it governs no longer. */
export function strongBreak(plain: string, from: number, to: number): number {
  return lastMark(plain, from, to, /[；。;！？]/);
}

function lastMark(plain: string, from: number, to: number, marks: RegExp): number {
  for (let at = to - 1; at >= from; at--) if (marks.test(plain[at]!)) return at + 1;
  return from;
}
