import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';

/** '--jobs N': how many documents are read at the same time. */
export function jobsOption(): Option {
  return new Option('--jobs <n>', "threads that read at the same time; 'auto' or 0: one for each core")
    .argParser(jobs)
    .default(1);
}

function jobs(value: string): number {
  if (value === 'auto' || value === '0') return availableParallelism();
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 1024) throw new InvalidArgumentError("expected a whole number, or 'auto'.");
  return number;
}
