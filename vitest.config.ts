import { defineConfig } from 'vitest/config';

// Tests run on the sources, not on dist: the condition below is the one that every package's exports name first.
export default defineConfig({
  resolve: { conditions: ['@xinzhi/source'] },
  ssr: { resolve: { conditions: ['@xinzhi/source'], externalConditions: ['@xinzhi/source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default'],
    maxWorkers: 2,
  },
});
