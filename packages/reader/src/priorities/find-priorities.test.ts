import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, placeByName } from '@xinzhi/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedFolder } from '../../../../test/shared-material.js';
import { layOut } from '../layout/lay-out.js';
import { read } from '../read.js';
import type { Document, Language, Priority } from '../records.js';

const documentOf = (text: string, language: Language, more: Partial<Document> = {}): Document => ({
  id: 'test',
  path: null,
  url: null,
  title: null,
  publisher: null,
  language,
  date: '2026-02',
  place: null,
  kind: 'news',
  length: text.length,
  ...more,
});

const report = { kind: 'report', title: '2026年某省政府工作报告', place: 'CN-GS' } as const;
const plan = { kind: 'plan', place: 'CN-GS' } as const;

function priorities(text: string, language: Language, more: Partial<Document> = {}): Priority[] {
  return read(text, documentOf(text, language, more)).priorities;
}

/** 'promote 6g future', shortest useful form. */
const shown = ({ stance, concept, stage }: Priority) =>
  [stance, concept.replace(/^industry\//, ''), stage].filter(Boolean).join(' ');
const industries = (found: Priority[]) => found.filter(({ concept }) => concept.startsWith('industry/')).map(shown);
const inPlan = (text: string) => industries(priorities(text, 'zh', plan));
const inNews = (text: string) => industries(priorities(text, 'en'));

describe('a Chinese plan', () => {
  it.each([
    [
      'the list takes verb and stage',
      '大力发展量子科技、脑机接口、生物制造等未来产业。',
      [
        'promote quantum future',
        'promote brain-computer-interface future',
        'promote biomanufacturing future',
        'promote future-industries future',
      ],
    ],
    [
      'the stage of the text goes before that of the vocabulary',
      '加快布局新型储能、机器人等未来产业。',
      ['promote new-energy-storage future', 'promote robots future', 'promote future-industries future'],
    ],
    [
      'two lists, two stages',
      '壮大集成电路、氢能等新兴产业，布局核电、6G等未来产业。',
      [
        'promote integrated-circuits emerging',
        'promote hydrogen emerging',
        'promote emerging-industries emerging',
        'promote nuclear future',
        'promote 6g future',
        'promote future-industries future',
      ],
    ],
    [
      'a clause before names the stage',
      '加强未来产业布局，重点发展储能、机器人。',
      ['promote future-industries future', 'promote energy-storage future', 'promote robots future'],
    ],
    [
      'both stages at once decide nothing',
      '培育氢能、光伏等新兴产业和未来产业。',
      [
        'promote hydrogen future',
        'promote solar emerging',
        'promote emerging-industries emerging',
        'promote future-industries future',
      ],
    ],
    [
      'old industries are upgraded',
      '推动光伏、电池等传统产业转型升级。',
      ['promote solar traditional', 'promote batteries traditional', 'promote traditional-industries traditional'],
    ],
    [
      'a turn from old to new',
      '改造传统产业，发展机器人。',
      ['promote traditional-industries traditional', 'promote robots emerging'],
    ],
    [
      'the verb comes after',
      '推动钢铁产业提质，氢能产业加快发展壮大。',
      ['promote steel traditional', 'promote hydrogen future'],
    ],
    ['held back', '严控钢铁、水泥产能。', ['restrict steel traditional', 'restrict building-materials traditional']],
    ['refused', '不再支持煤炭项目。', ['restrict coal traditional']],
    ['ended', '推动小型煤矿有序退出。', ['phase-out coal traditional']],
    ['abuse in an industry is not the industry', '整治金融领域腐败问题。', []],
    ['a shortcoming is no promise', '发展机器人产业的基础仍然薄弱。', []],
    [
      'a gap that is to be filled',
      '加快补齐芯片、传感器等短板。',
      ['promote chips emerging', 'promote sensors emerging'],
    ],
    ['what is replaced is not promoted', '发展氢能而不是煤炭。', ['promote hydrogen future']],
    ['a modifier is not the thing', '修建旅游公路，建设农业气象站。', []],
    [
      'a policy for industries promotes them',
      '完善机器人、芯片等产业发展政策。',
      ['promote robots emerging', 'promote chips emerging'],
    ],
    ['the field of a reform is not promoted', '深化财税、金融、能源等领域改革。', []],
    ['risk prevented is not promoted', '防止光伏一哄而上。', []],
  ])('%s', (_, text, expected) => {
    expect(inPlan(text)).toEqual(expected);
  });

  it('is the act of its government', () => {
    expect(priorities('发展机器人产业。', 'zh', plan)[0]).toMatchObject({ actor: 'CN-GS', attribution: null });
  });

  it('promotes levers too, without a stage', () => {
    const found = priorities('加大研发投入，淘汰落后产能，整治“内卷式”竞争。', 'zh', plan);
    expect(found.map(shown)).toEqual([
      'promote lever/rd-spending',
      'phase-out lever/outdated-capacity',
      'restrict lever/cut-throat-competition',
    ]);
  });

  it('takes lists of any length', () => {
    const list = Array.from({ length: 60 }, (_, index) => (index % 2 ? '氢能' : '机器人')).join('、');
    expect(inPlan(`发展${list}等未来产业。`)).toHaveLength(61);
  });
});

describe('a report on work done and to be done', () => {
  const text = [
    '一、2025年工作回顾',
    '机器人产量增长20%，建成氢能基地3个。积极培育量子科技产业。',
    '二、2026年重点工作',
    '建成氢能基地3个，量子科技产业加快发展。',
  ].join('\n');

  it('takes from the review only acts without a result, from the tasks also their results', () => {
    const found = priorities(text, 'zh', report);
    const turn = text.indexOf('二、');
    const named = (part: Priority[]) => part.map(({ concept }) => concept);
    expect(named(found.filter(({ span }) => span.start < turn))).toEqual(['industry/quantum']);
    expect(named(found.filter(({ span }) => span.start > turn))).toEqual(['industry/hydrogen', 'industry/quantum']);
  });
});

describe('Chinese news', () => {
  it.each([
    ['江苏将大力发展机器人产业。', 'CN-JS'],
    ['国家将支持机器人产业发展。', 'CHN'],
    ['工业和信息化部将推动机器人产业发展。', '工业和信息化部'],
    ['在江苏的一家工厂，工程师发展机器人应用。', null],
  ])('%s', (text, actor) => {
    expect(priorities(text, 'zh').find(({ concept }) => concept === 'industry/robots')?.actor ?? null).toBe(actor);
  });
});

describe('English news', () => {
  it.each([
    [
      'a list after its kind',
      'Hunan will foster future industries such as robots, batteries and quantum computing.',
      [
        'promote future-industries future',
        'promote robots future',
        'promote batteries future',
        'promote quantum-computing future',
      ],
    ],
    [
      'a list before its kind',
      'The city plans to develop hydrogen, robots and other emerging industries.',
      ['promote hydrogen emerging', 'promote robots emerging', 'promote emerging-industries emerging'],
    ],
    [
      'two verbs, two stages',
      'China will support emerging industries, including nuclear fusion, and cultivate future industries like solar power.',
      [
        'promote emerging-industries emerging',
        'promote fusion emerging',
        'promote future-industries future',
        'promote solar future',
      ],
    ],
    [
      'a gerund that is asked for',
      'Experts suggested accelerating the use of drones and supporting robotics.',
      ['promote drones emerging', 'promote robots emerging'],
    ],
    ['the passive', 'Robotics should be further promoted in the region.', ['promote robots emerging']],
    [
      'counted among priorities',
      'Drones and 6G are among Korea’s priorities for future industries.',
      ['promote drones future', 'promote 6g future'],
    ],
    [
      'subjects after the passive',
      'Drones will be promoted, as well as batteries.',
      ['promote drones emerging', 'promote batteries emerging'],
    ],
    [
      'what is not meant',
      'Developing robots does not mean neglecting or abandoning coal.',
      ['promote robots emerging'],
    ],
    [
      'held back',
      'The government will curb steel and cement.',
      ['restrict steel traditional', 'restrict building-materials traditional'],
    ],
    ['ended', 'Poland plans to phase out coal.', ['phase-out coal traditional']],
    ['the past', 'Japan promoted robots in the 1980s.', []],
    ['a possibility', 'The law could boost robotics.', []],
    ['a denial', 'The ministry will not support coal.', []],
    ['a refusal', 'The firm refused to develop drones.', []],
    ['a contrast', 'Spain will develop solar power rather than coal.', ['promote solar emerging']],
    ['a circumstance', 'Norway will expand its lead amid a crisis in the steel industry.', []],
    ['a noun that looks like a verb', 'Support for robotics and a focus on drones were discussed.', []],
  ])('%s', (_, text, expected) => {
    expect(inNews(text)).toEqual(expected);
  });

  const actorOf = (text: string, concept: string) =>
    priorities(text, 'en').find((priority) => priority.concept === concept)?.actor;

  it('follows a pronoun to the province that it stands for', () => {
    const text = 'Hunan in Central China, for instance, said it will boost robotics. It also plans to foster 6G.';
    expect(actorOf(text, 'industry/robots')).toBe('CN-HN');
    expect(actorOf(text, 'industry/6g')).toBe('CN-HN');
  });

  it('gives a firm’s act to the firm', () => {
    expect(actorOf('Acme Robotics plans to build drones.', 'industry/drones')).toBe('Acme Robotics');
    const text = 'Li Ming, chairman of Acme Robotics, said the company will develop drones.';
    expect(actorOf(text, 'industry/drones')).toBe('Acme Robotics');
  });

  it('gives a wish to the speaker, and a duty of the country to the country', () => {
    const text = 'Li Ming, chairman of Acme Robotics, suggested supporting drones.';
    expect(actorOf(text, 'industry/drones')).toBe('Li Ming');
    expect(actorOf('Li Ming, a researcher, said China must develop drones.', 'industry/drones')).toBe('CHN');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '发展',
    '人工智能',
    '、',
    '等未来产业',
    '，',
    '。',
    '不再支持',
    '严控钢铁',
    '\n',
    'will promote ',
    'robots',
    ' and ',
    'to ',
    'future industries such as ',
    ', ',
    '. ',
    'said ',
    '“',
    '”',
    '\ud800',
    'China ',
    '它',
    '12%',
    'be developed',
  );

  it('gives spans of mentions, in order, and no exception', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom<Language>('en', 'zh'), (pieces, language) => {
        const text = pieces.join('');
        const { mentions, priorities: found, attributions } = read(text, documentOf(text, language));
        const named = new Set(mentions.map(({ concept, span }) => `${concept}@${span.start}-${span.end}`));
        let last = 0;
        for (const { concept, span, attribution } of found) {
          expect(named.has(`${concept}@${span.start}-${span.end}`)).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(last);
          if (attribution !== null) expect(attributions[attribution]).toBeDefined();
          last = span.start;
        }
      }),
    );
  });
});

const articles = join(sharedFolder, 'corpus/articles');
const provinces = join(sharedFolder, 'corpus/provinces-2026');
const onShared = hasShared ? describe : describe.skip;

onShared('the articles', () => {
  const readArticle = (number: string) => {
    const text = readFileSync(join(articles, readdirSync(articles).find((name) => name.startsWith(number))!), 'utf8');
    return priorities(text, 'en', { kind: 'article' });
  };
  const of = (found: Priority[], actor: string, stage: string) =>
    found
      .filter((priority) => priority.actor === actor && priority.stage === stage)
      .map(({ concept }) => concept.slice(9));

  it('give Guangdong and Anhui theirs', () => {
    const found = readArticle('002');
    expect(of(found, 'CN-GD', 'emerging')).toEqual(['integrated-circuits', 'new-energy-storage', 'commercial-space']);
    expect(of(found, 'CN-GD', 'future')).toEqual(['future-industries', '6g', 'humanoid-robots']);
    expect(of(found, 'CN-AH', 'emerging')).toEqual(['advanced-manufacturing', 'emerging-industries', 'new-energy']);
  });

  it('give the national report its two lists', () => {
    const found = readArticle('003');
    expect(of(found, 'CHN', 'emerging')).toEqual(['emerging-industries', 'commercial-space', 'low-altitude-economy']);
    expect(of(found, 'CHN', 'future')).toEqual([
      'future-industries',
      'biomanufacturing',
      'quantum',
      'embodied-ai',
      '6g',
    ]);
  });
});

onShared('the provincial reports', () => {
  const readings = readdirSync(provinces).map((name) => {
    const text = readFileSync(join(provinces, name), 'utf8');
    const province = name.replace('.txt', '');
    const place = placeByName(province, 'zh')!.id;
    return {
      place,
      text,
      found: priorities(text, 'zh', { kind: 'report', title: `2026年${province}政府工作报告`, place }),
    };
  });

  it('give every province its priorities', () => {
    expect(readings).toHaveLength(31);
    for (const { place, found } of readings) {
      const promoted = new Set(found.filter(({ stance }) => stance === 'promote').map(({ concept }) => concept));
      expect(
        [...promoted].filter((concept) => concept.startsWith('industry/')).length,
        nameOf(place, 'en'),
      ).toBeGreaterThan(20);
      expect(found.every(({ actor }) => actor !== null)).toBe(true);
    }
  });

  it('read the industries of Guangdong’s two lists at the stages that it gives them', () => {
    const { found } = readings.find(({ place }) => place === 'CN-GD')!;
    const at = (stage: string) =>
      new Set(found.filter((priority) => priority.stage === stage).map(({ concept }) => concept.slice(9)));
    for (const concept of [
      '6g',
      'embodied-ai',
      'gene-cell-therapy',
      'brain-computer-interface',
      'hydrogen',
      'nuclear',
      'quantum',
    ])
      expect(at('future')).toContain(concept);
    for (const concept of [
      'new-energy',
      'new-materials',
      'robots',
      'integrated-circuits',
      'low-altitude-economy',
      'biomanufacturing',
    ])
      expect(at('emerging')).toContain(concept);
  });

  it('leave out the glossaries', () => {
    for (const { text, found } of readings)
      for (const { span, kind } of layOut(text, 'zh').paragraphs)
        if (kind === 'glossary')
          expect(found.some((priority) => priority.span.start >= span.start && priority.span.end <= span.end)).toBe(
            false,
          );
  });
});
