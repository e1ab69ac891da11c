import { describe, expect, it } from 'vitest';
import { linesOfPage } from './lines-of-page.js';

/** Runs in 10-point letters, each half as wide as high. */
const items = (runs: [text: string, left: number, baseline?: number][]) =>
  runs.map(([str, left, baseline = 700]) => ({
    str,
    transform: [10, 0, 0, 10, left, baseline],
    width: 5 * str.length,
    height: 10,
    hasEOL: false,
  }));
const texts = (runs: [text: string, left: number, baseline?: number][]) =>
  linesOfPage(items(runs)).map(({ text }) => text);

describe('linesOfPage', () => {
  it('parts words that the page parts by moving on, and joins runs that touch', () => {
    expect(
      texts([
        ['Out', 0],
        ['put', 15],
        ['rose', 34],
      ]),
    ).toEqual(['Output rose']);
  });

  it('ends a line where the baseline changes, but not for raised letters', () => {
    expect(
      texts([
        ['Output', 0],
        ['2', 30, 703],
        ['fell', 0, 688],
      ]),
    ).toEqual(['Output2', 'fell']);
  });

  it('sets the cells of a table apart', () => {
    expect(
      texts([
        ['GDP', 0],
        ['%', 100],
        ['5', 160],
      ]),
    ).toEqual(['GDP\t%\t5']);
    expect(
      texts([
        ['Gross', 0],
        ['product', 28],
        ['5', 83],
      ]),
    ).toEqual(['Gross product\t5']);
  });

  it('does not take the wide gaps of a justified line for cells', () => {
    expect(
      texts([
        ['wide', 0],
        ['words', 40],
        ['here', 85],
      ]),
    ).toEqual(['wide words here']);
  });

  it('closes the gaps of Chinese that is letter-spaced', () => {
    expect(
      texts([
        ['全', 0],
        [' ', 5],
        ['省', 10],
        [' ', 15],
        ['产', 20],
        [' ', 25],
        ['业', 30],
      ]),
    ).toEqual(['全省产业']);
    expect(
      texts([
        ['省长', 0],
        [' ', 10],
        ['某某', 14],
      ]),
    ).toEqual(['省长 某某']);
  });
});
