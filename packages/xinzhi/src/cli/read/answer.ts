import { read } from '@xinzhi/reader';
import type { Fault } from '../../errors/input-error.js';
import type { InputLimits } from '../../sources/input-limits.js';
import { type Input, readInput } from '../../sources/list-inputs.js';
import { readingTable } from '../reading-table.js';

export type AnswerOptions = { format: 'jsonl' | 'table'; withText: boolean; limits: InputLimits };

/** What is written for one input, or why there is nothing to write. A plain value, which passes between threads. */
export type Answer = { ok: true; line: string } | { ok: false; fault: Fault };

/**
 * Reads one input and puts its reading into the form asked for. Never throws: a document that the reader stumbles over
 * must not stop the million after it.
 */
export async function answerTo(input: Input, { format, withText, limits }: AnswerOptions): Promise<Answer> {
  try {
    const item = await readInput(input, limits);
    if (!item.ok) {
      const { message, where, hint } = item.error;
      return { ok: false, fault: { message, where, hint } };
    }
    const reading = read(item.text, item.document);
    if (format === 'table') return { ok: true, line: readingTable(item.text, reading) };
    return { ok: true, line: JSON.stringify(withText ? { ...reading, text: item.text } : reading) };
  } catch (error) {
    return { ok: false, fault: ownFault(input, (error as Error).message) };
  }
}

/** The fault of a document that the program, not its author, has to answer for. */
export function ownFault(input: Input, message: string): Fault {
  return {
    message: `reading this failed: ${message}`,
    where: nameOf(input),
    hint: 'this is a fault of xinzhi, not of its input: please report it',
  };
}

function nameOf(input: Input): string | undefined {
  if (input.kind === 'fault') return input.fault.where;
  return input.kind === 'line' ? input.where : input.path;
}
