import { describe, expect, it } from 'vitest';
import { message } from '../language/message.js';
import { scriptOf } from '../language/script.js';
import { definitionWords, type Worded, wordsOf } from './series-words.js';
import { sourceLine } from './source-line.js';

const plain: Worded = { definition: 'in GDP', source: 'World Bank', vintage: '2024', licence: 'CC0-1.0' };
const both: Worded = {
  ...plain,
  zh: { definition: '占比', source: '世界银行', vintage: '2024年', licence: '公有领域' },
};

describe('the words of a series', () => {
  it('are those of the page’s language, else its own', () => {
    expect(wordsOf(both, 'zh').definition).toBe('占比');
    expect(wordsOf(both, 'en').definition).toBe('in GDP');
    expect(wordsOf(plain, 'zh').definition).toBe('in GDP');
  });

  it('are found by the definition that the address names', () => {
    expect(definitionWords([both], 'in GDP', 'zh')).toBe('占比');
    expect(definitionWords([both], 'in GNI', 'zh')).toBe('in GNI');
  });

  it('make a source line in each language, each source once', () => {
    const line = (language: 'en' | 'zh', all: Worded[]) =>
      sourceLine(all, language, (key, values) => message(language, key, values));
    const other = { ...both, source: 'Table 2024', zh: { ...both.zh!, source: '2024年表' } };
    expect(line('en', [both, both, other])).toBe('Source: World Bank, 2024 (CC0-1.0); Table 2024 (CC0-1.0)');
    expect(line('zh', [both, both, other])).toBe('来源：世界银行，2024年（公有领域）；2024年表（公有领域）');
    expect(line('zh', [])).toMatch(/[\u4e00-\u9fff]/);
  });

  it('are marked with the language that they are in', () => {
    expect([scriptOf('gross output'), scriptOf('总产出（SCI）'), scriptOf('')]).toEqual(['en', 'zh', 'en']);
  });
});
