import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../api/shapes.js';
import { message } from '../language/message.js';
import { lineFinding } from './line-finding.js';
import { lineOf } from './lines.js';

const line = (place: string, points: [string, number][], focus = false, dash = 0) => {
  const series: StoredSeries = {
    id: `rd/${place}/${dash}`,
    indicator: 'rd',
    place,
    unit: '%',
    definition: String(dash),
    source: 's',
    vintage: '',
    licence: '',
    points,
  };
  return lineOf(series, place, focus, dash);
};
const say = (language: 'en' | 'zh') => ({
  say: (key: Parameters<typeof message>[1], values?: Parameters<typeof message>[2]) => message(language, key, values),
  metric: language === 'en' ? 'R&D intensity' : '研发强度',
  formatY: (value: number) => `${value}%`,
  formatX: (period: string) => (language === 'en' ? period : `${period}年`),
});

describe('the finding over a chart', () => {
  const china = line(
    'China',
    [
      ['2000', 0.9],
      ['2022', 2.6],
    ],
    true,
  );
  const korea = line('Korea', [
    ['2000', 2.1],
    ['2022', 5.2],
  ]);
  const india = line('India', [
    ['2000', 0.8],
    ['2022', 0.7],
  ]);

  it('says how the focus moved and where it stands', () => {
    expect(lineFinding([china, korea, india], say('en'))).toBe(
      'R&D intensity in China rose from 0.9% in 2000 to 2.6% in 2022; number 2 of the 3 shown in 2022',
    );
    expect(lineFinding([china, korea, india], say('zh'))).toBe(
      'China研发强度由2000年的0.9%升至2022年的2.6%；2022年在所示3个中居第2',
    );
  });

  it('says when it fell or stood still', () => {
    expect(lineFinding([{ ...india, focus: true }], say('en'))).toBe(
      'R&D intensity in India fell from 0.8% in 2000 to 0.7% in 2022',
    );
    expect(
      lineFinding(
        [
          line(
            'Peru',
            [
              ['2000', 1],
              ['2001', 1],
            ],
            true,
          ),
        ],
        say('en'),
      ),
    ).toBe('R&D intensity in Peru was 1% in 2001, as in 2000');
  });

  it('ranks in a year that the others have, not in one that they lack', () => {
    const late = line(
      'China',
      [
        ['2000', 0.9],
        ['2022', 2.6],
        ['2023', 2.7],
      ],
      true,
    );
    expect(lineFinding([late, korea, india], say('en'))).toContain('number 2 of the 3 shown in 2022');
  });

  it('does not rank one definition against another', () => {
    const other = line(
      'China',
      [
        ['2000', 9],
        ['2022', 9],
      ],
      false,
      1,
    );
    expect(lineFinding([china, other, korea], say('en'))).toContain('number 2 of the 2 shown');
  });

  it('does not rank a nation against its provinces', () => {
    const nation = line(
      'CHN',
      [
        ['2000', 1],
        ['2022', 2],
      ],
      true,
    );
    const province = line('CN-GD', [
      ['2000', 1],
      ['2022', 3],
    ]);
    expect(lineFinding([nation, province], say('en'))).toBe('R&D intensity in CHN rose from 1% in 2000 to 2% in 2022');
  });

  it('names the greatest and the least where nobody is in focus', () => {
    expect(lineFinding([korea, india], say('en'))).toBe(
      'R&D intensity in 2022: highest in Korea (5.2%), lowest in India (0.7%)',
    );
  });

  it('says that there is nothing', () => {
    expect(lineFinding([line('China', [], true)], say('en'))).toBe('R&D intensity: no values');
  });
});
