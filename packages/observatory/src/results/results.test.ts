import { describe, expect, it } from 'vitest';
import { english } from '../language/messages.en.js';
import { counted, kindOf, messageOf, RESULTS, totalOf } from './results.js';

describe('results', () => {
  it('each have a word, a kind and an explanation', () => {
    for (const result of RESULTS) {
      expect(english[messageOf(result)]).toBeTruthy();
      expect(english[`about.result.${result}`]).toBeTruthy();
      expect(['holds', 'unsettled', 'fails', 'open']).toContain(kindOf(result));
    }
    expect(RESULTS.length).toBe(10);
  });

  it('are counted in one order, absent ones left out', () => {
    expect(counted({ 'no data': 3, met: 2, missed: 0 })).toEqual([
      { result: 'met', count: 2 },
      { result: 'no data', count: 3 },
    ]);
    expect(totalOf({ 'no data': 3, met: 2 })).toBe(5);
  });
});
