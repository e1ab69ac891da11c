import { quotesAt } from '../../store/quotes.js';
import type { IndustryList, IndustryView, Statement } from '../contract.js';
import type { ViewContext } from './pairs.js';
import { actorOf } from './said.js';
import type { StatedPriority } from './snapshot.js';

const mostStatements = 200;

/** Who bets on an industry and since when; null when the vocabulary does not have it. */
export async function industryView(context: ViewContext, id: string): Promise<IndustryView | null> {
  const { snapshot, concepts } = context;
  const industry = concepts.view.industries.find((one) => one.id === id);
  if (!industry) return null;
  const stated = snapshot.priorities
    .filter(({ priority }) => priority.concept === id)
    .sort((a, b) => (b.document.date ?? '').localeCompare(a.document.date ?? ''));
  return {
    industry,
    children: concepts.view.industries.filter(({ parent }) => parent === id),
    row: latestRow(context, stated),
    firsts: firstsOf(stated),
    timeline: timelineOf(context, id),
    statements: await statementsOf(context, stated.slice(0, mostStatements)),
    indicators: indicatorsOf(context, id),
  };
}

/** Promoting statements by province, in the latest year that any province's document is of. */
function latestRow({ concepts, snapshot }: ViewContext, stated: readonly StatedPriority[]): IndustryView['row'] {
  const provinces = new Set(concepts.provinces.map(({ id }) => id));
  const year = snapshot.documents.find(({ place, date }) => date && place && provinces.has(place))?.date?.slice(0, 4);
  const counts = new Map<string, number>();
  for (const { priority, document } of stated)
    if (
      priority.stance === 'promote' &&
      priority.actor &&
      provinces.has(priority.actor) &&
      year &&
      document.date?.startsWith(year)
    )
      counts.set(priority.actor, (counts.get(priority.actor) ?? 0) + 1);
  return Array.from(counts, ([place, count]) => ({ place, count })).sort((a, b) => b.count - a.count);
}

function firstsOf(stated: readonly StatedPriority[]): IndustryView['firsts'] {
  const firsts = new Map<string, string>();
  for (const one of stated) {
    const actor = actorOf(one);
    const { date } = one.document;
    if (actor === null || date === null || one.priority.stance !== 'promote') continue;
    if (date < (firsts.get(actor) ?? '9999')) firsts.set(actor, date);
  }
  return Array.from(firsts, ([actor, date]) => ({ actor, date })).sort((a, b) => a.date.localeCompare(b.date));
}

/** Mentions by year, in the national documents and in the provinces'. Every year with a document has a row. */
function timelineOf({ snapshot, concepts }: ViewContext, id: string): IndustryView['timeline'] {
  const provinces = new Set(concepts.provinces.map((province) => province.id));
  const years = new Map<string, { national: number; provinces: number }>();
  const counts = new Map(
    snapshot.mentions.filter(({ concept }) => concept === id).map(({ document, count }) => [document, count]),
  );
  for (const { id: document, date, place } of snapshot.documents) {
    if (!date || !place || !(place === 'CHN' || provinces.has(place))) continue;
    const year = date.slice(0, 4);
    const row = years.get(year) ?? { national: 0, provinces: 0 };
    row[place === 'CHN' ? 'national' : 'provinces'] += counts.get(document) ?? 0;
    years.set(year, row);
  }
  return Array.from(years, ([year, row]) => ({ year, ...row })).sort((a, b) => a.year.localeCompare(b.year));
}

async function statementsOf({ store }: ViewContext, stated: readonly StatedPriority[]): Promise<Statement[]> {
  const quotes = await quotesAt(
    store,
    stated.map(({ document, priority }) => ({ document: document.id, offset: priority.span.start })),
  );
  return stated.map(({ document, priority, speaker }, index) => ({
    document: document.id,
    title: document.title,
    date: document.date,
    url: document.url,
    actor: priority.actor,
    concept: priority.concept,
    stance: priority.stance,
    stage: priority.stage,
    span: priority.span,
    quote: quotes[index]?.text ?? null,
    speaker,
  }));
}

/** Series named after the industry ('industry/high-tech' has 'hightech.revenue'), else after the nearest that holds it. */
function indicatorsOf({ snapshot, concepts }: ViewContext, id: string): IndustryView['indicators'] {
  const plain = (name: string) => name.replaceAll('-', '');
  for (let at: string | null = id; at !== null; at = concepts.entry(at)?.parent ?? null) {
    const name = plain(at.slice('industry/'.length).replace(/-industry$/, ''));
    const named = [...snapshot.seriesByIndicator].filter(([indicator]) =>
      indicator.split('.').map(plain).includes(name),
    );
    if (named.length > 0)
      return named.map(([indicator, series]) => ({
        ...{ indicator, label: concepts.label(indicator), unit: series[0]?.unit ?? '', series },
      }));
  }
  return [];
}

/** All industries: how many actors promote each, how often it is mentioned, and since when. */
export function industryList({ snapshot, concepts }: Pick<ViewContext, 'snapshot' | 'concepts'>): IndustryList {
  const rows = new Map(
    concepts.view.industries.map((industry) => [
      industry.id,
      { industry, actors: new Set<string>(), mentions: 0, first: null as string | null },
    ]),
  );
  for (const one of snapshot.priorities) {
    const actor = actorOf(one);
    if (one.priority.stance === 'promote' && actor !== null) rows.get(one.priority.concept)?.actors.add(actor);
  }
  for (const { document, concept, count } of snapshot.mentions) {
    const row = rows.get(concept);
    if (!row) continue;
    row.mentions += count;
    const date = snapshot.documentById.get(document)?.date;
    if (date && (row.first === null || date < row.first)) row.first = date;
  }
  return { rows: [...rows.values()].map((row) => ({ ...row, actors: row.actors.size })) };
}
