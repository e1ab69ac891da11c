import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledGrammar } from '../../scripts/compiled-grammar.js';
import { grammarPages } from '../../scripts/document-grammar.js';
import { type Example, type GrammarEntry, readGrammar, recordKinds } from '../../scripts/read-grammar.js';
import { document } from '../../test/document.js';
import { agrees, readInNotation } from '../../test/notation.js';
import type { Document } from '../records.js';

const files = readGrammar();
const root = join(import.meta.dirname, '../../../..');

/** An example is news without place or date unless it says otherwise. */
const documentOf = ({ text, document: given }: Example, language: Document['language']) =>
  document({ language, length: text.length, kind: 'news', place: null, date: null, ...(given as Partial<Document>) });

/** What is read, with each record that agrees with the expected line put as that line, so that a failure shows the rest. */
function compared(example: Example, language: Document['language']) {
  const read = readInNotation(example.text, documentOf(example, language));
  const kinds = recordKinds.filter((kind) => example[kind] !== undefined);
  return {
    expected: Object.fromEntries(kinds.map((kind) => [kind, example[kind]])),
    given: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        read[kind].map((line, at) => (agrees(kind, line, example[kind]![at] ?? '') ? example[kind]![at] : line)),
      ]),
    ),
    unwanted: (example.not ?? []).filter((line) =>
      recordKinds.some((kind) => read[kind].some((actual) => agrees(kind, actual, line))),
    ),
  };
}

/** Case does not matter where a topic has no flags of its own. */
const flagsOf = (pattern: string) => (/\\[pPu]\{/.test(pattern) ? 'iu' : 'i');

/** Whether a form is one of the entry's words, holds one, or is matched by its pattern. */
function holds({ meaning }: GrammarEntry, form: string): boolean {
  const { words = [], pattern, flags } = meaning;
  if (pattern !== undefined && new RegExp(pattern, typeof flags === 'string' ? flags : flagsOf(pattern)).test(form))
    return true;
  // A word of letters stands whole: 'our' is not in 'harbour'.
  const held = ` ${form.toLowerCase()} `;
  return words.some((word) =>
    /^\p{Script=Latin}/u.test(word)
      ? held.replace(/[^\p{L}\p{N}'’.-]+/gu, ' ').includes(` ${word.toLowerCase()} `)
      : held.includes(word.toLowerCase()),
  );
}

describe.each(files.map((file) => ({ name: `${file.language}: ${file.topic}`, file })))('$name', ({ file }) => {
  const language = file.language === 'english' ? 'en' : 'zh';
  const examples = file.entries.flatMap((entry) =>
    [...entry.examples, ...entry.counter].flatMap((example) =>
      typeof example === 'string' ? [] : [[basename(entry.where), example.text, example] as const],
    ),
  );
  it.runIf(examples.length > 0).each(examples)('%s: %s', (_where, _text, example) => {
    const { given, expected, unwanted } = compared(example, language);
    expect(given).toEqual(expected);
    expect(unwanted).toEqual([]);
  });

  it('has entries that hold the forms given as their examples, and not those given against them', () => {
    const wrong = file.entries.flatMap((entry) => [
      ...entry.examples.flatMap((form) =>
        typeof form === 'string' && !holds(entry, form) ? [`${entry.where}: does not hold '${form}'`] : [],
      ),
      ...entry.counter.flatMap((form) =>
        typeof form === 'string' && holds(entry, form) ? [`${entry.where}: holds '${form}'`] : [],
      ),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('what is made from the grammar', () => {
  it('is compiled from it as it is now: else run `npm run grammar`', () => {
    const compiled = readFileSync(join(root, 'packages/reader/src/grammar/compiled.ts'), 'utf8');
    // Told as a yes or no: the text is one line of a hundred thousand characters.
    expect(compiled === compiledGrammar(files)).toBe(true);
  });

  it('has each of its topics named in docs/reading.md, and no other', () => {
    const page = readFileSync(join(root, 'docs/reading.md'), 'utf8');
    const told = page.split('\n').filter((line) => !line.startsWith('|'));
    const named = told.join('\n').matchAll(/(?<!\*)\*([a-z]+(?:-[a-z]+)*)\*(?!\*)/g);
    const topics = files.map(({ topic }) => topic);
    expect([...new Set([...named].map(([, name]) => name!))].sort()).toEqual([...new Set(topics)].sort());
  });

  it.each(grammarPages(files))('documents it as it is now in docs/%s: else run `npm run grammar`', (name, page) => {
    expect(readFileSync(join(root, 'docs', name), 'utf8').split('\n')).toEqual(page.split('\n'));
  });
});
