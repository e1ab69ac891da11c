import { describe, expect, it } from 'vitest';
import { fill, message } from './message.js';
import { english } from './messages.en.js';
import { chinese } from './messages.zh.js';

const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it.each(Object.entries(english))('ask for the same values in both languages: %s', (key, text) => {
    expect(names(chinese[key as keyof typeof english])).toEqual(names(text));
  });

  it('say something in each language, in its own script', () => {
    for (const [key, text] of Object.entries(english)) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/[\u4e00-\u9fff]/);
    }
    // Marks, arrows and names of formats are the same in both.
    const alike = [
      'claim.increase',
      'claim.decrease',
      'series.sdmx',
      'list.comma',
      'list.semicolon',
      'index.appliedOver',
    ];
    for (const [key, text] of Object.entries(chinese))
      if (!alike.includes(key)) expect(text, key).toMatch(/[\u4e00-\u9fff]/);
  });

  it('are filled in, and choose by number', () => {
    expect(fill('{n} {n|claim|claims}', { n: 1 })).toBe('1 claim');
    expect(fill('{n} {n|claim|claims}', { n: '1,200' })).toBe('1,200 claims');
    expect(message('zh', 'ledger.count', { n: '1,200' })).toBe('1,200条论断');
  });

  it('fail rather than show a brace', () => {
    expect(() => fill('from {a} to {b}', { a: 1 })).toThrow("needs a value for 'b'");
  });
});
