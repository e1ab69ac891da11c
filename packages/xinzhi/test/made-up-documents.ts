import { createHash } from 'node:crypto';
import type { Claim, Document, Layout, Reading, Span } from '@xinzhi/reader';
import type { StoredSeries } from '../src/records/series.js';
import type { ReadDocument } from '../src/store/load-documents.js';

export const madeUpDocument = (text: string, fields: Partial<Document> = {}): Document => ({
  id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  path: null,
  url: null,
  title: 'A made-up report',
  publisher: null,
  language: 'en',
  date: '2026-02-03',
  place: 'CN-GD',
  kind: 'report',
  length: text.length,
  ...fields,
});

/** One paragraph, sentences ending in '.', '!' or '。'. */
export function madeUpLayout(text: string, language: Layout['language'] = 'en'): Layout {
  const sentences = [...text.matchAll(/\S.*?(?:[.!](?=\s|$)|。|$)/gs)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const span = { start: 0, end: text.length };
  return { language, header: null, furniture: [], paragraphs: [{ span, kind: 'body', sentences }] };
}

export const spanIn = (text: string, part: string): Span => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`'${part}' is not in '${text}'`);
  return { start, end: start + part.length };
};

export const madeUpClaim = (fields: Partial<Claim>): Claim => ({
  metric: 'gdp.growth',
  metricText: 'growth',
  place: 'CN-GD',
  period: '2026',
  value: { comparator: '=', low: 5, high: null },
  unit: '%',
  change: null,
  modality: 'target',
  quantity: 0,
  attribution: null,
  span: { start: 0, end: 1 },
  ...fields,
});

/** A document whose every record is set by hand, so that what comes back from the store can be compared with it. */
export function madeUpReading(fields: Partial<Document> = {}, growth = '5.0%'): ReadDocument {
  const text = `The province aims at growth of ${growth} in 2026. Lin Anwei, head of the made-up bureau, said robots matter. Rain fell.`;
  const document = madeUpDocument(text, fields);
  const quantity = {
    span: spanIn(text, growth),
    value: { comparator: '=' as const, low: Number.parseFloat(growth), high: null },
    unit: '%',
    change: null,
    noun: null,
  };
  const reading: Reading = {
    document,
    mentions: [
      { span: spanIn(text, 'robots'), concept: 'industry/robots' },
      { span: spanIn(text, 'growth'), concept: 'metric/gdp.growth' },
    ],
    attributions: [
      {
        form: 'indirect',
        content: [spanIn(text, 'robots matter')],
        cue: [spanIn(text, 'said')],
        source: [spanIn(text, 'Lin Anwei')],
        speaker: { name: 'Lin Anwei', kind: 'person', roles: ['head'], organisation: 'made-up bureau' },
      },
    ],
    quantities: [quantity],
    claims: [madeUpClaim({ place: document.place, value: quantity.value, span: quantity.span })],
    priorities: [
      {
        concept: 'industry/robots',
        actor: document.place,
        stance: 'promote',
        stage: 'emerging',
        span: spanIn(text, 'robots'),
        attribution: 0,
      },
    ],
  };
  return { document, text, reading, origin: 'loaded', layout: madeUpLayout(text) };
}

export const madeUpSeries = (fields: Partial<StoredSeries> = {}): StoredSeries => {
  const series = {
    indicator: 'gdp.growth',
    place: 'CHN',
    unit: '%',
    definition: 'made up',
    source: 'made up for a test',
    vintage: '2026-01',
    licence: 'CC0-1.0',
    points: [
      ['2024', 5.1],
      ['2025', 4.9],
    ] as [string, number][],
    ...fields,
  };
  return { id: `${series.indicator}/${series.place}/made-up`, ...series };
};
