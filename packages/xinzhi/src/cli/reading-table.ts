import type { Claim, Reading, Value } from '@xinzhi/reader';
import { textTable } from './text-table.js';

/** A reading to look at: what the document is, its claims, and who promotes what. */
export function readingTable(text: string, reading: Reading): string {
  const { document, claims, attributions, priorities, quantities, mentions } = reading;
  const facts = [document.kind, document.place, document.date, document.language, document.publisher]
    .filter(Boolean)
    .join(' · ');
  const counts = `${attributions.length} statements, ${quantities.length} quantities, ${claims.length} claims, ${priorities.length} priorities, ${mentions.length} mentions`;
  const parts = [`# ${document.title ?? document.path ?? document.id}`, facts, counts];
  if (attributions.length > 0) parts.push('', ...speakerLines(reading));
  if (claims.length > 0) parts.push('', claimTable(text, claims));
  if (priorities.length > 0) parts.push('', ...priorityLines(reading));
  return `${parts.join('\n')}\n`;
}

function speakerLines({ attributions }: Reading): string[] {
  const counts = new Map<string, number>();
  for (const { speaker } of attributions) {
    if (!speaker) continue;
    const details = [speaker.roles.join('; '), speaker.organisation].filter(Boolean).join(', ');
    const name = details ? `${speaker.name} (${details})` : speaker.name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `  ${name}: ${count}`);
}

function claimTable(text: string, claims: Claim[]): string {
  const rows = claims.map((claim) => [
    claim.metric ?? claim.metricText,
    claim.place ?? '',
    claim.period ?? '',
    claim.modality,
    writtenValue(claim.value),
    claim.unit,
    shortened(text.slice(claim.span.start, claim.span.end)),
  ]);
  return textTable(['metric', 'place', 'period', 'modality', 'value', 'unit', 'text'], rows);
}

/** '~ 5', '>= 4.5', '4.5 .. 5'. */
function writtenValue({ comparator, low, high }: Value): string {
  if (comparator === '..') return `${low} .. ${high}`;
  const number = low ?? high ?? '';
  return comparator === '=' ? `${number}` : `${comparator} ${number}`;
}

function priorityLines({ priorities }: Reading): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { stance, stage, actor, concept } of priorities) {
    const key = `${actor ?? '?'} ${stance}s${stage ? ` (${stage})` : ''}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(concept));
  }
  return [...groups].map(([key, concepts]) => `  ${key}: ${[...concepts].join(', ')}`);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
