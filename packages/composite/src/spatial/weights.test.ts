import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRows, sharedText } from '../../../../test/shared-material.js';
import { contiguityWeights } from './contiguity.js';
import { distanceBandWeights, inverseDistanceWeights } from './distance-weights.js';
import { parseGal } from './gal.js';
import { greatCircle, type Point } from './great-circle.js';
import { nearestNeighbourWeights } from './nearest-neighbours.js';
import { rowStandardised, spatialLag } from './spatial-weights.js';

const point = (longitude: number, latitude = 0): Point => ({ longitude, latitude });
const line = ['a', 'b', 'c', 'd'];
const places = [point(0), point(1), point(2.5), point(10)];

describe('great circle', () => {
  it('is a quarter of the circumference from equator to pole, and half to the other side', () => {
    const quarter = (Math.PI / 2) * 6371.0088;
    expect(greatCircle(point(17), point(-120, 90))).toBeCloseTo(quarter, 8);
    expect(greatCircle(point(-90), point(90))).toBeCloseTo(2 * quarter, 8);
    expect(greatCircle(point(3, 4), point(3, 4))).toBe(0);
  });
});

describe('contiguity', () => {
  it('takes each border once or twice, and goes both ways', () => {
    const found = contiguityWeights(line, [
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'b'],
    ]);
    expect(found.neighbours).toEqual([[1], [0, 2], [1], []]);
    expect(found.weights).toEqual([[1], [1, 1], [1], []]);
    expect(found.islands).toEqual({ rule: 'drop', units: ['d'], joined: {} });
  });

  it('joins an island to the unit nearest to it, and says to which', () => {
    const found = contiguityWeights(line, [['a', 'b']], { islands: 'nearest', points: places });
    expect(found.neighbours).toEqual([[1], [0, 2], [1, 3], [2]]);
    expect(found.islands).toEqual({ rule: 'nearest', units: ['c', 'd'], joined: { c: 'b', d: 'c' } });
  });

  it('says what is wrong with a border, a unit, or a rule', () => {
    expect(() => contiguityWeights(line, [['a', 'x']])).toThrow('names x, which is not among the 4 units');
    expect(() => contiguityWeights(line, [['a', 'a']])).toThrow('a is given as its own neighbour');
    expect(() => contiguityWeights(['a', 'b', 'a'], [])).toThrow('unit a stands at 1 and at 3');
    expect(() => contiguityWeights(line, [], { islands: 'nearest' })).toThrow('no points to go by');
  });
});

describe('by distance', () => {
  it('finds the k nearest, which need not be mutual', () => {
    expect(nearestNeighbourWeights(line, places, 1).neighbours).toEqual([[1], [0], [1], [2]]);
    expect(nearestNeighbourWeights(line, places, 2).neighbours).toEqual([
      [1, 2],
      [0, 2],
      [0, 1],
      [1, 2],
    ]);
    expect(() => nearestNeighbourWeights(line, places, 4)).toThrow('k is 4');
  });

  it('weighs by one over distance to a power, within reach', () => {
    const degree = greatCircle(point(0), point(1));
    const found = inverseDistanceWeights(line, places, { power: 2, within: 2 * degree });
    expect(found.neighbours).toEqual([[1], [0, 2], [1], []]);
    expect(found.weights[1]![1]! * (1.5 * degree) ** 2).toBeCloseTo(1, 10);
    expect(found.islands.units).toEqual(['d']);
    expect(inverseDistanceWeights(line, places).neighbours[3]).toEqual([0, 1, 2]);
  });

  it('draws a band', () => {
    const found = distanceBandWeights(line, places, { within: 200, islands: 'nearest' });
    expect(found.neighbours).toEqual([[1], [0, 2], [1, 3], [2]]);
    expect(found.islands.joined).toEqual({ d: 'c' });
  });

  it('refuses two units in one place, and points that are not on the earth', () => {
    expect(() => inverseDistanceWeights(['a', 'b'], [point(1), point(1)])).toThrow('a and b lie in the same place');
    expect(() => nearestNeighbourWeights(['a', 'b'], [point(1), point(1, 91)], 1)).toThrow('b lies at longitude 1');
    expect(() => distanceBandWeights(line, [], { within: 1 })).toThrow('0 points for 4 units');
  });
});

describe('row standardisation', () => {
  it('makes a lag the mean of the neighbours, and of an island zero', () => {
    const found = rowStandardised(
      contiguityWeights(
        line,
        [
          ['a', 'b'],
          ['a', 'c'],
        ],
        { islands: 'zero' },
      ),
    );
    expect(spatialLag(found, [5, 2, 4, 9])).toEqual([3, 5, 5, 0]);
    expect(() => spatialLag(found, [5, 2])).toThrow('2 values for 4 units');
    expect(() => spatialLag(found, [5, 2, Number.NaN, 1])).toThrow('the value of c is NaN');
  });
});

describe('a GAL file', () => {
  it('is read with its islands, blank lines or not, and either header', () => {
    const found = parseGal('0 3 made_up id\nx 1\ny\ny 2\nx x2\nx2 0\n\n');
    expect(found.units).toEqual(['x', 'y', 'x2']);
    expect(found.neighbours).toEqual([[1], [0, 2], []]);
    expect(found.islands.units).toEqual(['x2']);
  });

  it('says where it does not hold', () => {
    expect(() => parseGal('2\na 1\nb\n')).toThrow('announces 2 units, the file holds 1');
    expect(() => parseGal('1\na 2\nb\n')).toThrow('unit a, number 1 of the file: 2 neighbours announced, 1 found');
    expect(() => parseGal('1\na 1\nb\n')).toThrow('unit a has a neighbour b without an entry');
    expect(() => parseGal('a b c')).toThrow('begins with the number of units');
  });

  it.skipIf(!hasShared)('of the fixtures holds as many units as it says, each neighbour mutual', () => {
    for (const [file, units] of [
      ['stl', 78],
      ['mexico', 32],
      ['states48', 48],
    ] as const) {
      const found = parseGal(sharedText(`data/fixtures/pysal/${file}.gal`));
      expect(found.units).toHaveLength(units);
      found.neighbours.forEach((list, i) => {
        for (const j of list) expect(found.neighbours[j]).toContain(i);
      });
    }
  });
});

describe("the borders of China's 31 provinces", () => {
  const [, ...rows] = readFileSync(new URL('../../../../data/index/province-neighbours.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(',') as [string, string, string]);
  const borders = rows
    .filter(([, , across]) => across === 'land')
    .map(([one, other]) => [one, other] as [string, string]);

  it('name 30 provinces by land; Hainan lies across a strait, or falls under the rule for islands', () => {
    expect(rows.filter(([, , across]) => across !== 'land')).toEqual([['CN-GD', 'CN-HI', 'strait']]);
    const units = [...new Set([...borders.flat(), 'CN-HI'])];
    expect(units).toHaveLength(31);
    const { islands, neighbours } = contiguityWeights(units, borders);
    expect(islands.units).toEqual(['CN-HI']);
    // How many neighbours each has by land, as atlases count them.
    const COUNTS =
      'NM8 SN8 HE7 SC7 HA6 HB6 HN6 GS6 AH6 JX6 ZJ5 CQ5 GZ5 GD4 XZ4 YN4 GX4 SX4 SD4 JS4 QH4 XJ3 JL3 LN3 FJ3 NX3 HL2 TJ2 SH2 BJ2 HI0';
    expect(units.map((unit, i) => `${unit.slice(3)}${neighbours[i]!.length}`).sort()).toEqual(COUNTS.split(' ').sort());
  });

  it.skipIf(!hasShared)(
    'agree with where the provinces lie: no border between far ones; the centroid nearest to that of Hainan is that of Guangxi',
    () => {
      const ADCODES =
        'BJ11 TJ12 HE13 SX14 NM15 LN21 JL22 HL23 SH31 JS32 ZJ33 AH34 FJ35 JX36 SD37 HA41 HB42 HN43 GD44 GX45 HI46 CQ50 SC51 GZ52 YN53 XZ54 SN61 GS62 QH63 NX64 XJ65';
      const centroids = new Map(
        sharedRows('data/panel/provinces-centroids.csv').map((row) => [row[3]!.slice(0, 2), row]),
      );
      const units = ADCODES.split(' ').map((code) => `CN-${code.slice(0, 2)}`);
      const points = ADCODES.split(' ').map((code) => {
        const [, longitude, latitude] = centroids.get(code.slice(2))!.map(Number);
        return { longitude: longitude!, latitude: latitude! };
      });
      const reach = nearestNeighbourWeights(units, points, 15);
      for (const [one, other] of borders) {
        const [i, j] = [units.indexOf(one), units.indexOf(other)];
        expect(reach.neighbours[i]!.includes(j) || reach.neighbours[j]!.includes(i), `${one}–${other}`).toBe(true);
      }
      const { islands } = contiguityWeights(units, borders, { islands: 'nearest', points });
      expect(islands.joined['CN-HI']).toBe('CN-GX');
      // spdep 1.2-7, knearneigh(longlat = TRUE), k = 4: Beijing, Hainan, Xinjiang.
      const four = nearestNeighbourWeights(units, points, 4).neighbours;
      expect([four[0], four[20], four[30]]).toEqual([
        [1, 2, 3, 14],
        [17, 18, 19, 23],
        [25, 27, 28, 29],
      ]);
    },
  );
});
