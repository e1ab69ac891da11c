import { read } from '@xinzhi/reader';
import { Command, Option } from 'commander';
import { readSources } from '../sources/read-sources.js';
import { countFaults } from './faults.js';
import { limitsOf, maxMegabytesOption } from './input-options.js';
import { lineWriter } from './line-writer.js';
import { readingTable } from './reading-table.js';

type ReadOptions = {
  format: 'jsonl' | 'table';
  inputFormat: 'auto' | 'jsonl';
  withText?: boolean;
  maxMegabytes: number;
};

/** 'xinzhi read': documents in, readings out, one at a time: memory does not grow with their number. */
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
    .addOption(maxMegabytesOption())
    .action(readDocuments);
}

async function readDocuments(paths: string[], options: ReadOptions): Promise<void> {
  const write = lineWriter(process.stdout);
  const faults = countFaults(console.error);
  for await (const item of readSources(paths, {
    inputFormat: options.inputFormat,
    limits: limitsOf(options.maxMegabytes),
  })) {
    if (!item.ok) {
      faults.bad(item.error);
      continue;
    }
    faults.good();
    const reading = read(item.text, item.document);
    if (options.format === 'table') await write(readingTable(item.text, reading));
    else await write(JSON.stringify(options.withText ? { ...reading, text: item.text } : reading));
  }
  faults.settle();
}
