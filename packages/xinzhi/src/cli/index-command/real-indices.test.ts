import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedFolder } from '../../../../../test/shared-material.js';
import { asemDefinition } from '../../../../composite/test/asem.js';
import { runIndexCommand as index } from '../../../test/run-index-command.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-real-index-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const report = (): string => readFileSync(join(directory, 'report.html'), 'utf8');

describe('xinzhi index on real figures', () => {
  it('computes the embedded index from where it lies, with its gaps told of', async () => {
    const definition = join(import.meta.dirname, '../../../../../data/index/definition.yaml');
    const { out, log } = await index(definition, '--by', 'region', '--report', join(directory, 'report.html'));
    const rows = out
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(rows).toHaveLength(1 + 31 * 14);
    expect(rows.filter(([, period, , rank]) => period === '2023' && rank === '1').map(([unit]) => unit)).toEqual([
      'CN-BJ',
    ]);
    expect(log.find((line) => line.startsWith('cells filled in'))).toBe('cells filled in: 198');
    expect(report()).toContain('198 of 5642 cells');
    expect(report()).toContain('Beijing leads in 2023');
  });

  it.skipIf(!hasShared)("computes COINr's example to its published scores, and reports on it", async () => {
    const yaml = asemDefinition(`data: ${JSON.stringify(join(sharedFolder, 'data/fixtures/coinr/ASEM_iData.csv'))}
imputation: { method: mean, peers: EurAsia_group }
outliers: { method: winsorise, skewness: 2, kurtosis: 3.5, most: 5 }
normalise: { method: min-max, range: [0, 100] }
weights: given
aggregate: arithmetic`);
    writeFileSync(join(directory, 'asem.yaml'), yaml);
    const { out } = await index(join(directory, 'asem.yaml'), '--report', join(directory, 'report.html'));
    // COINr 1.1.14, vignette "Presenting Results".
    const published = { CHE: 68.38, NLD: 64.82, DNK: 64.8, NOR: 64.47, BEL: 63.54, SWE: 63.0 };
    const scores = out
      .split('\n')
      .slice(1, 7)
      .map((line) => line.split(','));
    expect(Object.fromEntries(scores.map(([unit, score]) => [unit, Number(Number(score).toFixed(2))]))).toEqual(
      published,
    );
    expect(report()).toContain('Switzerland leads with a score of 68.38');
    expect(report()).toContain('winsorised');
  });
});
