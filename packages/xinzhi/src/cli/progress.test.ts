import { describe, expect, it } from 'vitest';
import { progressOf } from './progress.js';

function written(isTTY: boolean, steps: number): string {
  let text = '';
  const progress = progressOf('reading', steps, {
    isTTY,
    columns: 60,
    write(chunk: unknown) {
      text += chunk;
      return true;
    },
  });
  for (let i = 1; i <= steps; i++) progress.step(`报告${i}.txt`);
  progress.end();
  return text;
}

describe('progressOf', () => {
  it('redraws one line on a terminal and wipes it at the end', () => {
    const text = written(true, 4);
    expect(text).not.toContain('\n');
    expect(text).toContain('4/4 报告4.txt');
    expect(text.endsWith('\r\x1b[2K')).toBe(true);
  });

  it('writes a line at each tenth in a log', () => {
    expect(written(false, 40).trim().split('\n')).toHaveLength(10);
    expect(written(false, 40)).not.toMatch(/[\r\x1b]/);
  });
});
