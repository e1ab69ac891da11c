import { describe, expect, it } from 'vitest';
import { textTable } from './text-table.js';

describe('textTable', () => {
  it('lines columns up, Chinese counted double', () => {
    expect(
      textTable(
        ['name', 'n'],
        [
          ['中国', '1'],
          ['Peru', '22'],
        ],
      ),
    ).toBe('name  n\n----  --\n中国  1\nPeru  22');
  });
});
