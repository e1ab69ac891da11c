import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { grammarFolder, readGrammar } from '../../scripts/read-grammar.js';

/** The grammar as it is, with one file made another. */
function problemsOf(file: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
  try {
    cpSync(grammarFolder, folder, { recursive: true });
    writeFileSync(join(folder, file), content);
    readGrammar(folder);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const head = 'title: T\nabout: A\nentries:\n';
const entry = "  - words: 约\n    side: before\n    comparator: '~'\n    reason: R\n    examples: [约]\n";

describe('a file with a mistake is refused, with its line', () => {
  it.each([
    ['an unknown meaning', entry.replace("'~'", "'!'"), /comparators\.yaml:6: comparator: Invalid option/],
    ['no reason', entry.replace('    reason: R\n', ''), /comparators\.yaml:4: reason: Invalid input/],
    ['no example', entry.replace('    examples: [约]\n', ''), /comparators\.yaml:4: examples: Invalid input/],
    [
      'a key that no topic has',
      `${entry}    nonsense: 1\n`,
      /comparators\.yaml:4: entry: Unrecognized key: "nonsense"/,
    ],
    ['an open bracket', entry.replace('约\n', '约(\n'), /comparators\.yaml:4: '约\(' opens a bracket/],
    ['the same word twice', entry + entry, /comparators\.yaml:9: '约' already stands at .*comparators\.yaml:4/],
    ['an example without records', entry.replace('[约]', '[{ text: 约五人 }]'), /must say what is read|Invalid input/],
    ['what is not YAML', 'a: [', /comparators\.yaml:\d+: not valid YAML/],
  ])('%s', (_, entries, problem) => {
    expect(problemsOf('chinese/comparators.yaml', entries === 'a: [' ? entries : head + entries)).toMatch(problem);
  });

  it('a file that is no topic', () => {
    expect(problemsOf('english/nonsense.yaml', head + entry)).toMatch(
      /nonsense\.yaml:1: topic 'nonsense' is not named/,
    );
  });
});
