import { describe, expect, it } from 'vitest';
import { againstTheArrows } from '../scripts/import-arrows.mjs';

const arrows = {
  'packages/reader': ['packages/vocabulary'],
  'packages/vocabulary': [],
  'packages/xinzhi/src/cli': ['packages/xinzhi/src'],
};

describe('the arrows between rooms', () => {
  it('let a room import itself, its upstream and npm', () => {
    const text = "import { z } from 'zod';\nimport { metrics } from '@xinzhi/vocabulary';\nimport './records.js';\n";
    expect(againstTheArrows('packages/reader/src/read.ts', text, arrows)).toEqual([]);
  });

  it('name the line of an import against them, however it is written', () => {
    for (const statement of [
      "import { read } from '@xinzhi/reader';",
      "import type { Reading } from '@xinzhi/reader';",
      "export * from '@xinzhi/reader';",
      "const reader = await import('@xinzhi/reader');",
      "import { read } from '../../reader/src/read.js';",
    ]) {
      const faults = againstTheArrows('packages/vocabulary/src/index.ts', `// first line\n${statement}\n`, arrows);
      expect(faults, statement).toHaveLength(1);
      expect(faults[0]).toContain('packages/vocabulary/src/index.ts:2:');
    }
  });

  it('refuse a file outside every room', () => {
    expect(againstTheArrows('packages/attic/src/x.ts', '', arrows)[0]).toContain('no room');
  });
});
