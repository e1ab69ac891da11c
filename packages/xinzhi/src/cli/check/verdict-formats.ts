import type { Document, Speaker } from '@xinzhi/reader';
import { statedText } from '../../ledger/arithmetic.js';
import { claimReview } from '../../ledger/claim-review.js';
import { webAnnotation } from '../../ledger/web-annotation.js';
import { csvTable } from '../../records/csv-table.js';
import { plainText } from '../../records/plain-text.js';
import type { Result, Verdict } from '../../records/verdict.js';
import { type TableWords, tableWords } from './table-words.js';

/** A verdict in its place: the document, the index of the claim in its reading, who said it, the text where at hand. */
export type Checked = {
  verdict: Verdict;
  document: Document;
  index: number;
  speaker: Speaker | null;
  text: string | null;
};

export const checkFormats = ['table', 'jsonl', 'claimreview', 'annotations', 'csv'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export type VerdictWriter = { verdict: (checked: Checked) => Promise<void>; end: () => Promise<void> };
type Write = (line: string) => Promise<void>;

export type VerdictOptions = {
  format: CheckFormat;
  /** The day of the check. */
  today: string;
  /** Whether people and fact-checkers also want what there is no data for; programs get every claim anyway. */
  all?: boolean;
  /** The language of the table. */
  language?: 'en' | 'zh';
};

/** Writes verdicts one by one in a format; `end` closes what the format opens, and counts for people. */
export function verdictWriter(
  { format, today, all = false, language = 'en' }: VerdictOptions,
  write: Write,
): VerdictWriter {
  switch (format) {
    case 'table':
      return tableWriter(all, tableWords[language], write);
    case 'jsonl':
      return linesOf(({ verdict }) => JSON.stringify(verdict), write);
    case 'csv':
      return csvWriter(write);
    case 'claimreview':
      return decidedOnly(
        all,
        graphWriter('https://schema.org', (one) => reviewOf(one, today), write),
      );
    case 'annotations':
      return graphWriter(
        'http://www.w3.org/ns/anno.jsonld',
        ({ verdict, document, text }) => webAnnotation(verdict, document, text),
        write,
      );
  }
}

const decidedOnly = (all: boolean, writer: VerdictWriter): VerdictWriter => ({
  ...writer,
  verdict: async (checked) => {
    if (all || checked.verdict.result !== 'no data') await writer.verdict(checked);
  },
});

const nothing = async () => {};

const linesOf = (line: (checked: Checked) => string, write: Write): VerdictWriter => ({
  verdict: (checked) => write(line(checked)),
  end: nothing,
});

/** A block a verdict: the result and the claim on a line, the arithmetic under it; the counts at the end. */
function tableWriter(all: boolean, words: TableWords, write: Write): VerdictWriter {
  const counts = new Map<Result, number>();
  let last: string | null = null;
  return {
    verdict: async ({ verdict, document, speaker, text }) => {
      const { claim, result, arithmetic } = verdict;
      counts.set(result, (counts.get(result) ?? 0) + 1);
      if (result === 'no data' && !all) return;
      if (document.id !== last)
        await write(`\n${document.title ?? document.path ?? document.id}${document.date ? ` (${document.date})` : ''}`);
      last = document.id;
      const said = words.claim(claim);
      await write(
        `  ${words.result(result).toUpperCase()}  ${said.filter(Boolean).join(' · ')}${speaker ? ` — ${speaker.name}` : ''}`,
      );
      if (text !== null) await write(`    “${sentenceOf(claim.span, text)}”`);
      await write(`    ${arithmetic}`);
    },
    end: async () => {
      const summary = [...counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([result, count]) => `${count} ${words.result(result)}`);
      const hidden = !all && counts.has('no data') ? words.hidden : '';
      await write(`\n${summary.join(' · ') || words.none}${hidden}`);
    },
  };
}

const sentenceOf = ({ start, end }: { start: number; end: number }, text: string): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

function csvWriter(write: Write): VerdictWriter {
  const header = [
    'document',
    'claim',
    'title',
    'date',
    'speaker',
    'metric',
    'place',
    'period',
    'modality',
    'stated',
    'unit',
    'start',
    'end',
    'result',
    'series',
    'value',
    'value_period',
    'arithmetic',
  ];
  let started = false;
  const rows = async (cells: (string | number | null)[][]) => {
    const [head = '', ...lines] = csvTable(header, cells).trimEnd().split('\r\n');
    for (const line of started ? lines : [head, ...lines]) await write(line);
    started = true;
  };
  return {
    verdict: ({ verdict: { claim, result, evidence, arithmetic }, document, index, speaker }) =>
      rows([
        [
          ...[document.id, index, plainText(document.title), document.date, plainText(speaker?.name ?? null)],
          ...[claim.metric, claim.place, claim.period, claim.modality, plainText(statedText(claim, '')), claim.unit],
          ...[claim.span.start, claim.span.end, result],
          ...[evidence[0]?.series ?? null, evidence[0]?.value ?? null, evidence[0]?.period ?? null, arithmetic],
        ],
      ]),
    end: () => (started ? nothing() : rows([])),
  };
}

const reviewOf = ({ verdict, document, speaker, text }: Checked, today: string) =>
  claimReview(verdict, {
    document,
    speaker,
    quote: text === null ? null : sentenceOf(verdict.claim.span, text),
    today,
  });

/** One JSON-LD document with all verdicts in its graph, written as it grows. */
function graphWriter(context: string, node: (checked: Checked) => { '@context': string }, write: Write): VerdictWriter {
  let open = false;
  return {
    verdict: async (checked) => {
      const { '@context': _context, ...rest } = node(checked);
      await write(
        open
          ? `,${JSON.stringify(rest)}`
          : `{"@context":${JSON.stringify(context)},"@graph":[\n${JSON.stringify(rest)}`,
      );
      open = true;
    },
    end: () => write(open ? ']}' : `{"@context":${JSON.stringify(context)},"@graph":[]}`),
  };
}
