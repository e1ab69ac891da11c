import { indexDataFrom } from '@xinzhi/composite';
import { provinces } from '@xinzhi/vocabulary';
import { describe, expect, it } from 'vitest';
import { baselineDirectory } from '../seed-baseline.js';
import { tableOf } from './index-panel.js';
import { type EmbeddedIndex, readEmbeddedIndex } from './read-embedded-index.js';

const index = readEmbeddedIndex(baselineDirectory()) as EmbeddedIndex;
const cell = (column: string, place: string, year: string) =>
  index.columns[column]?.[index.units.findIndex((unit, row) => unit === place && index.periods[row] === year)];

describe('the embedded index', () => {
  it('covers 31 provinces and 14 years, once each, with region and gross product', () => {
    expect(index.units).toHaveLength(31 * 14);
    expect(new Set(index.units.map((unit, row) => `${unit} ${index.periods[row]}`)).size).toBe(31 * 14);
    expect([...new Set(index.units)]).toEqual(provinces.map(({ id }) => id));
    expect(index.columns.gdp?.every((value) => value !== null && value > 0)).toBe(true);
    const sized = (region: string) => index.regions.filter((one) => one === region).length / 14;
    expect(['east', 'centre', 'west', 'northeast'].map(sized)).toEqual([10, 6, 12, 3]);
  });

  it('holds published figures as they were published', () => {
    // Yearbook 2024: Beijing's technology contracts 853.69 billion yuan; Guangdong's R&D 480.26 billion; GDP of 2020.
    expect(cell('contracts_sold', 'CN-BJ', '2023')).toBeCloseTo(8536.9, 1);
    expect(cell('rd', 'CN-GD', '2023')).toBeCloseTo(4802.6, 1);
    expect(cell('gdp', 'CN-GD', '2020')).toBe(110760.9);
    expect(cell('gdp_2020', 'CN-GD', '2020')).toBe(110760.9);
  });

  it('leaves empty what was not published, and what does not compare', () => {
    const empty = (column: string) => index.columns[column]?.filter((value) => value === null).length;
    expect([empty('hightech_revenue'), cell('hightech_revenue', 'CN-BJ', '2017')]).toEqual([31, null]);
    // Registered contracts: no table of 2011; none sold from Tibet before 2017.
    expect([empty('contracts_bought'), empty('contracts_sold')]).toEqual([31, 31 + 6]);
    // The threshold of size was raised in 2011.
    expect([empty('hightech_firms'), cell('hightech_firms', 'CN-BJ', '2010')]).toEqual([2 * 31, null]);
  });

  it('states gross product after 2020 as R&D over intensity, as close as two decimals of the intensity allow', () => {
    // As first published: Guangdong 2021 124 369.7, Beijing 2022 41 610.9 hundred million yuan; intensities 3.22 and 6.83 %.
    expect(Math.abs((cell('gdp', 'CN-GD', '2021') ?? 0) / 124369.7 - 1)).toBeLessThan(0.005 / 3.22);
    expect(Math.abs((cell('gdp', 'CN-BJ', '2022') ?? 0) / 41610.9 - 1)).toBeLessThan(0.005 / 6.83);
  });

  it('gives the definition every column that it asks for', () => {
    const { matrix, columns } = indexDataFrom(index.definition, tableOf(index));
    expect(index.definition.indicators).toHaveLength(13);
    expect(matrix).toHaveLength(31 * 14);
    expect(matrix[0]).toHaveLength(13);
    expect(Object.keys(columns ?? {}).sort()).toEqual(['budget', 'gdp', 'gdp_2020']);
  });
});
