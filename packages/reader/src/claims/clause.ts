/** 1 for the code unit of each of the marks: looked up character by character. */
function tableOf(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

const CLAUSE_END = tableOf('，。；;！？：');
const STRONG_END = tableOf('；。;！？');

/** The start of the clause that `to` stands in, not before `from`. */
export function clauseStart(plain: string, from: number, to: number): number {
  return lastMark(plain, from, to, CLAUSE_END);
}

/** Past the last ； or 。 before `to`: a metric named beyond it governs no longer. */
export function strongBreak(plain: string, from: number, to: number): number {
  return lastMark(plain, from, to, STRONG_END);
}

function lastMark(plain: string, from: number, to: number, marks: Uint8Array): number {
  for (let at = to - 1; at >= from; at--) if (marks[plain.charCodeAt(at)] === 1) return at + 1;
  return from;
}
