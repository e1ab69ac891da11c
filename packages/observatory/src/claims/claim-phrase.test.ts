import { describe, expect, it } from 'vitest';
import type { Claim, VocabularyView } from '../api/shapes.js';
import { labelsOf } from '../vocabulary/labels.js';
import { claimPhrase } from './claim-phrase.js';
import { speakerAbout } from './speaker-about.js';

const entry = (id: string, en: string, zh: string) => ({ id, label: { en, zh } });
const vocabulary: VocabularyView = {
  industries: [],
  factors: [],
  levers: [],
  systems: [],
  metrics: [
    entry('gdp.growth', 'GDP growth', '地区生产总值增速'),
    entry('m2', 'Broad money', '广义货币'),
    { ...entry('urban.share', 'Urbanisation rate', '城镇化率'), unit: '%' },
  ],
  places: [entry('CN-GD', 'Guangdong', '广东')],
  units: [entry('m2', 'square metre', '平方米'), entry('%', 'per cent', '百分之')],
};
const claim: Claim = {
  metric: 'gdp.growth',
  metricText: 'growth',
  place: 'CN-GD',
  period: '2026',
  value: { comparator: '~', low: 5, high: null },
  unit: '%',
  change: 'increase',
  modality: 'target',
  quantity: 0,
  attribution: null,
  span: { start: 0, end: 1 },
};

describe('a claim in words', () => {
  it('says what, how much, where, when, and that it is a target', () => {
    expect(claimPhrase(claim, 'en', labelsOf(vocabulary, 'en'))).toBe(
      'GDP growth: about 5% (Guangdong · 2026 · target)',
    );
    expect(claimPhrase(claim, 'zh', labelsOf(vocabulary, 'zh'))).toBe(
      '地区生产总值增速：5%左右（广东 · 2026年 · 目标）',
    );
  });

  it('shows the direction of a change, not before the level that a share came to', () => {
    const labels = labelsOf(vocabulary, 'en');
    const level: Claim = { ...claim, metric: 'urban.share', value: { comparator: '=', low: 67, high: null } };
    expect(claimPhrase(level, 'en', labels)).toContain('Urbanisation rate: 67%');
    const points: Claim = { ...level, unit: 'pp', value: { comparator: '=', low: 2, high: null } };
    expect(claimPhrase(points, 'en', labels)).toContain('↑');
    const fall: Claim = { ...claim, change: 'decrease', value: { comparator: '=', low: 3, high: null } };
    expect(claimPhrase(fall, 'en', labels)).toContain('↓');
  });

  it('keeps the words of the document where no metric was found, and the direction', () => {
    const other: Claim = {
      ...claim,
      metric: null,
      metricText: '耕地',
      place: null,
      period: null,
      unit: 'm2',
      change: 'decrease',
    };
    expect(claimPhrase(other, 'en', labelsOf(vocabulary, 'en'))).toBe('耕地: ↓ about 5 square metres (target)');
  });
});

describe('labels', () => {
  it('tell a unit from a metric of the same name, and keep ids that they do not know', () => {
    const labels = labelsOf(vocabulary, 'en');
    expect([labels.of('m2'), labels.unit('m2'), labels.of('metric/gdp.growth'), labels.of('no.such')]).toEqual([
      'Broad money',
      'square metre',
      'GDP growth',
      'no.such',
    ]);
  });
});

describe('a speaker', () => {
  it('has an organisation told once', () => {
    const one = {
      name: 'A',
      kind: 'person' as const,
      roles: ['dean of the North School'],
      organisation: 'North School',
    };
    expect(speakerAbout(one)).toBe('dean of the North School');
    expect(speakerAbout({ ...one, roles: ['dean'] })).toBe('dean, North School');
    expect(speakerAbout({ ...one, roles: [], organisation: null })).toBe('');
  });
});
