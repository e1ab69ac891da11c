import { Command, Option } from 'commander';
import { InputError } from '../errors/input-error.js';
import { type Input, listInputs } from '../sources/list-inputs.js';
import { countFaults } from './faults.js';
import { limitsOf, maxMegabytesOption } from './input-options.js';
import { lineWriter } from './line-writer.js';
import { type Answer, type AnswerOptions, answerTo } from './read/answer.js';
import { inBatches } from './read/in-batches.js';
import { inOrder } from './read/in-order.js';
import { jobsOption } from './read/jobs-option.js';
import { readingThreads } from './read/reading-threads.js';

type ReadOptions = {
  format: 'jsonl' | 'table';
  inputFormat: 'auto' | 'jsonl';
  jobs: number;
  withText?: boolean;
  maxMegabytes: number;
};

/**
 * 'xinzhi read': documents in, readings out, in the order of the input. A filter in constant memory: what is read and
 * written at any time is a few documents for each thread, however many there are.
 */
export function readCommand(): Command {
  return new Command('read')
    .description('read documents: who says what, with which figures, claims and priorities')
    .argument('<path...>', "files and directories; '-' reads JSON Lines from standard input")
    .addOption(
      new Option('--format <format>', 'one reading a line, or a table to look at')
        .choices(['jsonl', 'table'])
        .default('jsonl'),
    )
    .addOption(
      new Option('--input-format <format>', 'recognise each file, or read all as JSON Lines')
        .choices(['auto', 'jsonl'])
        .default('auto'),
    )
    .option('--with-text', "add the stored text to each line, as 'text': what the spans point into")
    .addOption(jobsOption())
    .addOption(maxMegabytesOption())
    .action(readDocuments);
}

async function readDocuments(paths: string[], options: ReadOptions): Promise<void> {
  // Between two turns of the event loop no line is half written; a second interrupt ends at once.
  process.once('SIGINT', () => process.exit(130));
  const { format, withText = false, inputFormat, jobs } = options;
  const limits = limitsOf(options.maxMegabytes);
  const inputs = listInputs(paths, { inputFormat, limits });
  const write = lineWriter(process.stdout);
  const faults = countFaults(console.error);
  for await (const answer of answersTo(inputs, { format, withText, limits }, jobs)) {
    if (answer.ok) {
      faults.good();
      await write(answer.line);
    } else faults.bad(InputError.of(answer.fault));
  }
  // A partition of JSON Lines may be empty; a directory in which there is nothing to read was a mistake.
  faults.settle({ mayBeEmpty: inputFormat === 'jsonl' || paths.includes('-') });
}

/** The answers to inputs, in their order, from this thread or from several. */
async function* answersTo(inputs: AsyncIterable<Input>, options: AnswerOptions, jobs: number): AsyncGenerator<Answer> {
  if (jobs === 1) {
    for await (const input of inputs) yield answerTo(input, options);
    return;
  }
  const threads = readingThreads(jobs, options);
  try {
    // Twice as many batches as threads: each finds the next one waiting.
    for await (const answers of inOrder(inBatches(inputs), threads.answer, 2 * jobs)) yield* answers;
  } finally {
    await threads.close();
  }
}
