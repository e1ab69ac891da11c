import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../../../../test/shared-material.js';
import { STEPS, shadeOf, TILES } from './tiles.js';

// ISO 3166-2:CN, all 34.
const UNITS = 'AH BJ CQ FJ GD GS GX GZ HA HB HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ';
// The GB/T 2260 codes by which the centroids are listed.
const CODES: Record<string, string> = {
  110000: 'BJ',
  120000: 'TJ',
  130000: 'HE',
  140000: 'SX',
  150000: 'NM',
  210000: 'LN',
  220000: 'JL',
  230000: 'HL',
  310000: 'SH',
  320000: 'JS',
  330000: 'ZJ',
  340000: 'AH',
  350000: 'FJ',
  360000: 'JX',
  370000: 'SD',
  410000: 'HA',
  420000: 'HB',
  430000: 'HN',
  440000: 'GD',
  450000: 'GX',
  460000: 'HI',
  500000: 'CQ',
  510000: 'SC',
  520000: 'GZ',
  530000: 'YN',
  540000: 'XZ',
  610000: 'SN',
  620000: 'GS',
  630000: 'QH',
  640000: 'NX',
  650000: 'XJ',
  710000: 'TW',
  810000: 'HK',
  820000: 'MO',
};
const centroids = join(sharedFolder, 'data/panel/provinces-centroids.csv');

describe('the tile map', () => {
  it('holds each of the 34 units once, no two in one place', () => {
    expect(TILES.map(({ id }) => id).sort()).toEqual(UNITS.split(' ').map((unit) => `CN-${unit}`));
    expect(new Set(TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(34);
  });

  if (!existsSync(centroids)) console.warn(`SKIPPED: tiles against centroids (no ${centroids})`);
  it.skipIf(!existsSync(centroids))('keeps east of west and north of south', () => {
    const places = readFileSync(centroids, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .flatMap(([, x, y, code]) => {
        const tile = TILES.find(({ id }) => id === `CN-${CODES[code!]}`);
        return tile ? [{ ...tile, x: Number(x), y: Number(y) }] : [];
      });
    expect(places.length).toBeGreaterThan(30);
    expect(
      agreement(
        places,
        (p) => p.x,
        (p) => p.column,
      ),
    ).toBeGreaterThan(0.9);
    expect(
      agreement(
        places,
        (p) => -p.y,
        (p) => p.row,
      ),
    ).toBeGreaterThan(0.9);
  });
});

/** Of the pairs that differ in both, the share in the same order. */
function agreement<T>(all: T[], a: (one: T) => number, b: (one: T) => number): number {
  let same = 0;
  let pairs = 0;
  for (const one of all)
    for (const other of all) {
      const [da, db] = [a(one) - a(other), b(one) - b(other)];
      if (da === 0 || db === 0) continue;
      pairs++;
      if (da > 0 === db > 0) same++;
    }
  return same / pairs;
}

describe('shades', () => {
  it('run from nothing to full', () => {
    expect([undefined, 0, 1, 50, 100].map((value) => shadeOf(value, [0, 100]))).toEqual([0, 0, 1, 3, 5]);
    expect(shadeOf(2026, [2025, 2026])).toBe(5);
    expect(shadeOf(400, [0, 100])).toBe(5);
  });

  it('never fall as values rise', () => {
    const value = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.double({ min: 1, max: 1000, noNaN: true }), (a, b, high) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(shadeOf(less, [0, high])).toBeLessThanOrEqual(shadeOf(more, [0, high]));
        expect(shadeOf(more, [0, high])).toBeLessThanOrEqual(STEPS);
      }),
    );
  });
});
