import { describe, expect, it } from 'vitest';
import { economyOf, namedPlaces } from './named-places.js';

const ids = (text: string) => namedPlaces(text).map(({ id }) => id);

describe('namedPlaces', () => {
  it('finds places in both languages, longest name first', () => {
    expect(ids('广东省和内蒙古自治区，以及德国。')).toEqual(['CN-GD', 'CN-NM', 'DEU']);
    expect(ids('South Korea, Inner Mongolia and Chinese officials')).toEqual(['KOR', 'CN-NM', 'CHN']);
  });

  it('counts a city as its province', () => {
    expect(ids('深圳与Shenzhen')).toEqual(['CN-GD', 'CN-GD']);
  });

  it('takes neither parts of words nor money for places', () => {
    expect(ids('The USB plug, a Malian story untold, US$5 and 3 US dollars, but the US too')).toEqual(['USA']);
  });

  it('knows the economy of a province', () => {
    expect(economyOf('CN-GD')).toBe('CHN');
    expect(economyOf('JPN')).toBe('JPN');
  });
});
