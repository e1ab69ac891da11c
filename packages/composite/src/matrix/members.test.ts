import { describe, expect, it } from 'vitest';
import { dagum } from '../inequality/dagum.js';
import { membersOf } from './members.js';

describe('membersOf', () => {
  it('puts together who shares a label, in the order in which labels first stand', () => {
    expect([...membersOf(['b', 'a', 'b'])]).toEqual([
      ['b', [0, 2]],
      ['a', [1]],
    ]);
    expect(() => membersOf(['a'], 2)).toThrow('1 group labels for 2 values');
  });

  it('makes no group of those without a label', () => {
    expect(() => dagum([1, 2, 3], ['east', '', 'west'])).toThrow('label 2 is empty');
    expect(() => membersOf(['a', undefined as unknown as string])).toThrow('label 2 is empty');
  });
});
