import { dirname, resolve } from 'node:path';
import {
  computeIndex,
  DefinitionError,
  type IndexDefinition,
  type IndexResult,
  IndicatorError,
  parseDefinition,
} from '@xinzhi/composite';
import { Command, Option } from 'commander';
import { InputError } from '../errors/input-error.js';
import { contentOf } from './content-of.js';
import { readIndexData } from './index-command/read-index-data.js';
import { type IndexFormat, renderIndex, weightLines } from './index-command/render.js';

/** What the command touches of the world; a test passes its own. */
export interface IndexEffects {
  /** Results. */
  out: (text: string) => void;
  /** Weights, and what was varied. */
  log: (line: string) => void;
}

/** `xinzhi index <definition.yaml>`: a composite index with weights, scores, ranks and rank intervals. */
export function indexCommand(effects: Partial<IndexEffects> = {}): Command {
  return new Command('index')
    .description('Computes a composite index from its definition: weights, scores, ranks, and how firm the ranks are')
    .argument('<definition>', 'YAML: title, data, unit, indicators, normalise, weights, aggregate, uncertainty')
    .option('--data <file>', 'CSV file to use instead of the one that the definition names')
    .addOption(new Option('--format <format>', 'format of the result').choices(['csv', 'json', 'table']).default('csv'))
    .action((path: string, options: { data?: string; format: IndexFormat }) => index(path, options, effects));
}

async function index(
  path: string,
  options: { data?: string; format: IndexFormat },
  { out = (text) => process.stdout.write(text), log = (line) => console.error(line) }: Partial<IndexEffects>,
): Promise<void> {
  const definition = parsed(new TextDecoder().decode(await contentOf(path)), path);
  const stated = typeof definition.data === 'object' ? definition.data.file : definition.data;
  const file = options.data ?? (stated && resolve(dirname(path), stated));
  if (!file)
    throw new InputError(
      'the definition names no data',
      path,
      "write 'data: FILE.csv' into it, or give --data FILE.csv",
    );
  const result = computed(definition, readIndexData(await contentOf(file), file, definition), file);
  for (const line of weightLines(result)) log(line);
  out(renderIndex(result, options.format));
}

function parsed(text: string, path: string): IndexDefinition {
  try {
    return parseDefinition(text);
  } catch (error) {
    if (error instanceof DefinitionError) throw new InputError(error.message, path);
    throw error;
  }
}

function computed(definition: IndexDefinition, data: Parameters<typeof computeIndex>[1], file: string): IndexResult {
  try {
    return computeIndex(definition, data);
  } catch (error) {
    if (error instanceof IndicatorError || error instanceof RangeError) throw new InputError(error.message, file);
    throw error;
  }
}
