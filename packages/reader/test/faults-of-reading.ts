/** What a reading promises whatever the text was, checked without asking the reader how it reads. */
import { Reading, type Span, type Value } from '../src/records.js';

/** Every promise that a reading of a text breaks, in words; none for a sound one. */
export function faultsOfReading(text: string, reading: Reading): string[] {
  const faults: string[] = [];
  const parsed = Reading.safeParse(reading);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!;
    faults.push(`not in the shape of the records: ${path.join('.')}: ${message}`);
  }
  // What is written to a file and read back is the same: no value is infinite, nothing is undefined.
  if (JSON.stringify(JSON.parse(JSON.stringify(reading))) !== JSON.stringify(reading))
    faults.push('another reading after it was written and read back');
  const wellFormed = isWellFormed(text);
  const check = (what: string, { start, end }: Span) => {
    if (!(start >= 0 && end <= text.length)) faults.push(`${what} ${start}–${end} outside the text of ${text.length}`);
    else if (!(start < end)) faults.push(`${what} ${start}–${end} is empty`);
    else if (wellFormed && !isWellFormed(text.slice(start, end)))
      faults.push(`${what} ${start}–${end} cuts a character`);
  };
  const { mentions, quantities, attributions, claims, priorities } = reading;
  for (const { span } of mentions) check('mention', span);
  for (const { span, value } of quantities) {
    check('quantity', span);
    if (!isConsistent(value)) faults.push(`value ${JSON.stringify(value)} does not fit its comparator`);
  }
  for (let index = 1; index < quantities.length; index++)
    if (quantities[index]!.span.start < quantities[index - 1]!.span.end) faults.push('quantities overlap');
  for (const { content, cue, source } of attributions) {
    if (content.length === 0) faults.push('an attribution without content');
    for (const span of content) check('content', span);
    for (const span of cue) check('cue', span);
    for (const span of source) check('source', span);
  }
  for (const { span, quantity, attribution } of claims) {
    check('claim', span);
    if (quantity >= quantities.length) faults.push(`claim of quantity ${quantity} of ${quantities.length}`);
    if (attribution !== null && attribution >= attributions.length) faults.push(`claim in attribution ${attribution}`);
  }
  for (const { span, attribution } of priorities) {
    check('priority', span);
    if (attribution !== null && attribution >= attributions.length)
      faults.push(`priority in attribution ${attribution}`);
  }
  return faults;
}

/** Whether every surrogate has its other half. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** '=', '~', '>=' and '>' fill low; '<=' and '<' fill high; '..' fills both. */
function isConsistent({ comparator, low, high }: Value): boolean {
  const filled: Record<Value['comparator'], [low: boolean, high: boolean]> = {
    '=': [true, false],
    '~': [true, false],
    '>=': [true, false],
    '>': [true, false],
    '<=': [false, true],
    '<': [false, true],
    '..': [true, true],
  };
  const [wantsLow, wantsHigh] = filled[comparator];
  return (low !== null) === wantsLow && (high !== null) === wantsHigh;
}
