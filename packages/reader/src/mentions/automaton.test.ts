import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Automaton, buildAutomaton, step } from './automaton.js';

/** All occurrences as 'start:pattern', in order. */
function occurrences({ letter, pattern, shorter, ...rest }: Automaton, patterns: string[], text: string): string[] {
  const found: string[] = [];
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = letter[text.charCodeAt(at)]!;
    state = unit === 0 ? 0 : step({ letter, pattern, shorter, ...rest }, state, unit);
    for (let final = pattern[state] !== -1 ? state : shorter[state]!; final !== 0; final = shorter[final]!) {
      const form = patterns[pattern[final]!]!;
      found.push(`${at + 1 - form.length}:${form}`);
    }
  }
  return found.toSorted();
}

function searched(patterns: string[], text: string): string[] {
  return patterns
    .flatMap((form) =>
      [...Array(text.length).keys()].filter((at) => text.startsWith(form, at)).map((at) => `${at}:${form}`),
    )
    .toSorted();
}

describe('the automaton', () => {
  it('finds the occurrences of the example of Aho and Corasick', () => {
    const patterns = ['he', 'she', 'his', 'hers'];
    expect(occurrences(buildAutomaton(patterns), patterns, 'ushers')).toEqual(['1:she', '2:he', '2:hers']);
  });

  it('finds what searching for each pattern by itself finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '新', '能'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 30 }),
        fc.array(word, { maxLength: 20 }),
        (patterns, parts) => {
          const text = parts.join('x');
          expect(occurrences(buildAutomaton(patterns), patterns, text)).toEqual(searched(patterns, text));
        },
      ),
    );
  });

  it('finds nothing where no letter of a pattern stands', () => {
    expect(occurrences(buildAutomaton(['钢铁']), ['钢铁'], 'steel\ud800 😀')).toEqual([]);
  });
});
