import { describe, expect, it } from 'vitest';
import { ancestorsOf, childrenOf, descendantsOf } from './hierarchy.js';
import { placeById } from './lookup.js';
import { placeByDemonym, placeByName, provinceLevelUnits, provinces } from './places.js';
import { vocabulary } from './vocabulary.js';

describe('places', () => {
  it('has the 31 provinces in the order of the yearbooks, and 34 units with Hong Kong, Macao and Taiwan', () => {
    expect(provinces.map(({ id }) => id.slice(3)).join(' ')).toBe(
      'BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ',
    );
    expect(provinceLevelUnits).toHaveLength(34);
  });

  it('counts the regions of the statistics bureau', () => {
    const count = (region: string) => provinces.filter((province) => province.region === region).length;
    expect([count('east'), count('centre'), count('west'), count('northeast')]).toEqual([10, 6, 12, 3]);
  });

  it.each([
    ['内蒙古自治区', 'zh', 'CN-NM'],
    ['内蒙古', 'zh', 'CN-NM'],
    ['Inner Mongolia', 'en', 'CN-NM'],
    ['新疆维吾尔自治区', 'zh', 'CN-XJ'],
    ['陕西', 'zh', 'CN-SN'],
    ['Shaanxi', 'en', 'CN-SN'],
    ['shanxi', 'en', 'CN-SX'],
    ['Xizang', 'en', 'CN-XZ'],
    ['我国', 'zh', 'CHN'],
    ['U.S.', 'en', 'USA'],
    ['South Korea', 'en', 'KOR'],
    ['德国', 'zh', 'DEU'],
    ['香港', 'zh', 'CN-HK'],
    ['深圳市', 'zh', 'CN-GD/shenzhen'],
  ] as const)('%s (%s) is %s', (name, language, id) => {
    expect(placeByName(name, language)?.id).toBe(id);
  });

  it('keeps adjectives apart from names', () => {
    expect(placeByName('Chinese', 'en')).toBeUndefined();
    expect(placeByDemonym('Chinese')?.id).toBe('CHN');
    expect(placeByDemonym('German')?.id).toBe('DEU');
  });

  it('has the economies of ISO 3166-1', () => {
    const codes = vocabulary.places.filter(({ id, kind }) => kind === 'economy' && /^[A-Z]{3}$/.test(id));
    expect(codes).toHaveLength(249);
    expect(placeById('place/ROU')?.label.zh).toBe('罗马尼亚');
  });
});

describe('the hierarchy', () => {
  it('has above exactly what has it below', () => {
    for (const { id } of vocabulary.industries)
      for (const below of descendantsOf(id)) expect(ancestorsOf(below)).toContain(id);
  });

  it('reaches every industry from the top', () => {
    const tops = vocabulary.industries.filter(({ parent }) => parent === null).map(({ id }) => id);
    const reached = tops.flatMap((id) => [id, ...descendantsOf(id)]);
    expect(reached.toSorted()).toEqual(vocabulary.industries.map(({ id }) => id).toSorted());
  });

  it('knows the cities of a province', () => {
    expect(childrenOf('CN-GD')).toContain('CN-GD/shenzhen');
    expect(ancestorsOf('CN-GD/shenzhen')).toEqual(['CN-GD', 'CHN']);
    expect(childrenOf('nowhere')).toEqual([]);
  });
});
