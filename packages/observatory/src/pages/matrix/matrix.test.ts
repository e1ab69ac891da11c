import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../api/shapes.js';
import { cellExtent, cellText, cellValues, changeOf, totals } from './cells.js';
import { sharedWith } from './shared-bets.js';
import { fullerEndFirst, mostNamed, shownIndustries } from './shown-industries.js';

const industry = (id: string, stage: 'future' | 'emerging', parent: string | null = 'industry/it') => ({
  id,
  stage,
  parent,
  label: { en: id, zh: id },
});
const place = (id: string) => ({ id, label: { en: id, zh: id } });
const cell = (i: string, p: string, value: number) => ({ industry: i, place: p, value });

const matrix: Matrix = {
  years: ['2025', '2026'],
  year: '2026',
  mode: 'intensity',
  order: 'similarity',
  missing: ['CN-TW'],
  industries: [
    industry('a', 'emerging'),
    industry('b', 'future'),
    industry('c', 'future'),
    industry('class', 'future', null),
  ],
  places: ['CN-GD', 'CN-ZJ', 'CN-AH', 'CN-TW'].map(place),
  cells: [
    cell('a', 'CN-GD', 1),
    cell('b', 'CN-GD', 4),
    cell('b', 'CN-ZJ', 2),
    cell('c', 'CN-GD', 1),
    cell('c', 'CN-ZJ', 1),
    cell('c', 'CN-AH', 1),
    cell('class', 'CN-GD', 9),
    cell('class', 'CN-ZJ', 9),
    cell('class', 'CN-AH', 9),
  ],
};

describe('the matrix', () => {
  const named = totals(matrix).industries;

  it('counts who names what', () => {
    expect([...named]).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['class', 3],
    ]);
    expect(cellValues(matrix).get('b CN-ZJ')).toBe(2);
  });

  it('leaves out what few name, and what is of another stage', () => {
    expect(
      shownIndustries(matrix, named, { least: 2 })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['b', 'c', 'class']);
    expect(
      shownIndustries({ ...matrix, order: 'total' }, named, { stage: 'emerging', least: 1 }).map(({ id }) => id),
    ).toEqual(['a']);
  });

  it('begins at the fuller end of an order that has no direction', () => {
    expect(fullerEndFirst([1, 2, 9], (n) => n)).toEqual([9, 2, 1]);
    expect(fullerEndFirst([9, 2, 1], (n) => n)).toEqual([9, 2, 1]);
    expect(fullerEndFirst([], () => 0)).toEqual([]);
  });

  it('tells the future industry named most, not the class of them', () => {
    expect(mostNamed(matrix.industries, named)).toEqual({ id: 'c', n: 3, future: true });
    expect(mostNamed([industry('a', 'emerging')], named)).toEqual({ id: 'a', n: 1, future: false });
    expect(mostNamed([], named)).toBeNull();
  });

  it('shades from zero for counts and from the first year for years', () => {
    expect(cellExtent(matrix)[0]).toBe(0);
    expect(
      cellExtent({ ...matrix, mode: 'first', cells: [cell('a', 'CN-GD', 2020), cell('b', 'CN-GD', 2026)] }),
    ).toEqual([2019, 2026]);
  });

  it('tells what is new and what was dropped, where there was a document to compare', () => {
    expect([
      changeOf(1, undefined, true),
      changeOf(undefined, 2, true),
      changeOf(1, 2, true),
      changeOf(1, undefined, false),
    ]).toEqual(['new', 'dropped', null, null]);
  });

  it('writes a count, a year, or a minus for what is named no more', () => {
    expect([
      cellText(3, null, 'intensity'),
      cellText(2026, 'new', 'first'),
      cellText(undefined, 'dropped', 'intensity'),
      cellText(undefined, null, 'first'),
    ]).toEqual(['3', '’26', '−', '']);
  });

  it('counts the industries that places share', () => {
    expect([...sharedWith(matrix, 'CN-GD')]).toEqual([
      ['CN-ZJ', 3],
      ['CN-AH', 2],
    ]);
  });
});
