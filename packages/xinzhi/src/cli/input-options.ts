import { InvalidArgumentError, Option } from 'commander';
import { INPUT_LIMITS, type InputLimits } from '../sources/input-limits.js';

/** '--max-megabytes N': the options that every command which reads documents has. */
export function maxMegabytesOption(): Option {
  return new Option('--max-megabytes <n>', 'refuse documents larger than this')
    .argParser(positiveNumber)
    .default(INPUT_LIMITS.text / 2 ** 20);
}

export function limitsOf(maxMegabytes: number): InputLimits {
  const text = Math.round(maxMegabytes * 2 ** 20);
  return { text, packed: Math.max(text, INPUT_LIMITS.packed) };
}

function positiveNumber(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('expected a number above 0.');
  return number;
}
