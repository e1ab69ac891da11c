// Reads and checks the files of grammar/: every problem names its file and line.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readYaml } from '../../vocabulary/scripts/read-yaml.mjs';
import { topics } from '../src/grammar/topics.js';
import { expandWords } from './expand-words.js';
import { faultsOf, withParts } from './pattern-parts.js';

export const languages = ['english', 'chinese'] as const;
export type GrammarLanguage = (typeof languages)[number];

const line = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'must not begin or end with a space');
const lines = z.array(line);

/** What is read from a text: all records of a kind, in order; `not` names some that must not be among them. */
const Expectation = z.strictObject({
  text: z.string().min(1),
  document: z.record(z.string(), z.unknown()).optional(),
  quantities: lines.optional(),
  attributions: lines.optional(),
  claims: lines.optional(),
  priorities: lines.optional(),
  mentions: lines.optional(),
  times: lines.optional(),
  furniture: lines.optional(),
  sentences: lines.optional(),
  not: lines.optional(),
});
export const recordKinds = [
  'quantities',
  'attributions',
  'claims',
  'priorities',
  'mentions',
  'times',
  'furniture',
  'sentences',
] as const;
export type RecordKind = (typeof recordKinds)[number];

const Example = Expectation.refine(
  (example) => recordKinds.some((kind) => example[kind] !== undefined),
  `must say what is read from its text: one of ${recordKinds.join(', ')}`,
);
export type Example = z.output<typeof Example>;

/** A form that the entry has, or must not have, in itself: an example for entries that give no record of their own. */
const Form = line;
const Common = z.object({
  reason: line,
  examples: z.array(z.union([Form, Example])).min(1),
  counter: z.array(z.union([Form, Example])).default([]),
});

const Case = z.strictObject({ reason: line, examples: z.array(Example).min(1) });
const Head = z.strictObject({
  title: line,
  about: line,
  parts: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.string()).default({}),
  entries: z.array(z.looseObject({})).min(1),
});

export type GrammarEntry = {
  /** 'packages/reader/grammar/english/comparators.yaml:12'. */
  where: string;
  reason: string;
  /** The words as they stand in the file, for documentation; null where the entry gives none. */
  notation: string[] | null;
  meaning: { words?: string[]; pattern?: string } & Record<string, unknown>;
  examples: (string | Example)[];
  counter: (string | Example)[];
};
export type GrammarFile = {
  language: GrammarLanguage;
  topic: string;
  title: string;
  about: string;
  /** Cases state what is read without being rules: they are checked and documented, not compiled. */
  isCases: boolean;
  entries: GrammarEntry[];
};

export const grammarFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'grammar');

/** All files of a grammar, cases last; throws one error that lists every problem. */
export function readGrammar(folder = grammarFolder): GrammarFile[] {
  const problems: string[] = [];
  const files = languages.flatMap((language) => {
    const home = join(folder, language);
    const known: Record<string, z.ZodType> = topics[language];
    const found = readdirSync(home).filter((name) => name.endsWith('.yaml'));
    for (const topic of Object.keys(known))
      if (!existsSync(join(home, `${topic}.yaml`)))
        problems.push(`${relative(process.cwd(), home)}: has no ${topic}.yaml, which src/grammar/topics.ts names`);
    const order = [...Object.keys(known).map((topic) => `${topic}.yaml`), ...found.sort()];
    return [...new Set(order)]
      .filter((name) => found.includes(name))
      .flatMap((name) => readFile(join(home, name), language, known, problems));
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return files;
}

function readFile(
  path: string,
  language: GrammarLanguage,
  known: Record<string, z.ZodType>,
  problems: string[],
): GrammarFile[] {
  const topic = basename(path, '.yaml');
  const name = relative(process.cwd(), path);
  const isCases = topic.startsWith('cases-');
  const schema = known[topic];
  if (!isCases && !schema) {
    problems.push(
      `${name}:1: topic '${topic}' is not named under '${language}' in packages/reader/src/grammar/topics.ts`,
    );
    return [];
  }
  let file: ReturnType<typeof readYaml>;
  try {
    file = readYaml(path);
  } catch (error) {
    problems.push((error as Error).message);
    return [];
  }
  const report = (path: PropertyKey[], issues: z.core.$ZodIssue[]) => {
    for (const issue of issues) {
      const place = [...path, ...issue.path].map((key) => (typeof key === 'symbol' ? String(key) : key));
      problems.push(
        `${name}:${file.lineOf(place)}: ${place.slice(path.length).join(' · ') || 'entry'}: ${issue.message}`,
      );
    }
  };
  const head = Head.safeParse(file.value);
  if (!head.success) {
    report([], head.error.issues);
    return [];
  }
  const { title, about, parts, entries } = head.data;
  const read = entries.flatMap((entry, index): GrammarEntry[] => {
    const at = ['entries', index];
    const where = `${name}:${file.lineOf(at)}`;
    if (isCases) {
      const parsed = Case.safeParse(entry);
      if (!parsed.success) report(at, parsed.error.issues);
      return parsed.success ? [{ where, ...parsed.data, notation: null, meaning: {}, counter: [] }] : [];
    }
    const { reason, examples, counter, ...given } = entry;
    const common = Common.safeParse({ reason, examples, counter });
    if (!common.success) report(at, common.error.issues);
    const meaning = readMeaning(given, parts, (message, key) =>
      problems.push(`${name}:${file.lineOf([...at, key])}: ${message}`),
    );
    const parsed = schema!.safeParse(meaning);
    if (!parsed.success) report(at, parsed.error.issues);
    if (!common.success || !parsed.success) return [];
    const written = given.words ?? given.list ?? null;
    const notation = typeof written === 'string' ? [written.trim()] : (written as string[] | null);
    return [{ where, ...common.data, notation, meaning: parsed.data as GrammarEntry['meaning'] }];
  });
  problems.push(...repeated(read));
  return [{ language, topic, title, about, isCases, entries: read }];
}

/** Words written out, parts put in their places; problems are told, not thrown. */
function readMeaning(
  given: Record<string, unknown>,
  parts: Record<string, string>,
  problem: (message: string, key: string) => void,
): Record<string, unknown> {
  const { list, ...meaning } = given;
  // A list is words with blanks between them: for long lists of single words.
  const words = typeof list === 'string' && given.words === undefined ? list.trim().split(/\s+/) : given.words;
  if (typeof words === 'string' || (Array.isArray(words) && words.every((word) => typeof word === 'string'))) {
    try {
      meaning.words = expandWords(words);
    } catch (error) {
      problem((error as Error).message, 'words');
    }
  }
  if (typeof given.pattern === 'string') {
    meaning.pattern = withParts(given.pattern, parts);
    for (const message of faultsOf(meaning.pattern as string)) problem(message, 'pattern');
  }
  return meaning;
}

/** The same word twice with the same meaning is a slip. */
function repeated(entries: GrammarEntry[]): string[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ where, meaning }) => {
    const { words = [], ...rest } = meaning;
    return words.flatMap((word) => {
      const key = JSON.stringify([word, rest]);
      const before = seen.get(key);
      seen.set(key, where);
      return before === undefined ? [] : [`${where}: '${word}' already stands at ${before} with the same meaning`];
    });
  });
}
