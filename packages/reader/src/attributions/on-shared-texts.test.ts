import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sharedFolder, sharedMaterial } from '../../../../test/shared-material.js';
import { layOut } from '../layout/lay-out.js';
import { findMentions } from '../mentions/find-mentions.js';
import type { Attribution, Language } from '../records.js';
import { findAttributions } from './find-attributions.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const corpus = `${sharedFolder}/corpus`;
const present = sharedMaterial('corpus') !== null;

function readFolder(folder: string, language: Language, select = (_name: string) => true) {
  const names = readdirSync(`${corpus}/${folder}`)
    .filter((name) => name.endsWith('.txt') && select(name))
    .sort();
  return names.map((name) => {
    const text = readFileSync(`${corpus}/${folder}/${name}`, 'utf8');
    const layout = layOut(text, language);
    return { name, text, attributions: findAttributions(text, layout, findMentions(text, layout)) };
  });
}

type Statement = { article: string; start: number; end: number; speaker: string };
type Person = { name: string; articles: string[]; roles: string[]; organisation: string | null };

describe.skipIf(!present)('the five articles, against the count by hand', () => {
  const gold: { people: Person[]; statements: Statement[] } = parse(
    readFileSync(`${root}bench/articles/gold.yaml`, 'utf8'),
  );
  const articles = new Map(
    readFolder('articles', 'en').map(({ name, attributions }) => [name.slice(0, 3), attributions]),
  );
  const holds = (text: string, words: string) =>
    words.split('|').some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const coverage = ({ start, end }: Statement, { content }: Attribution) =>
    content.reduce((sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0) /
    (end - start);

  it('finds nearly every statement, with the right speaker', () => {
    const missed = gold.statements.filter(
      (statement) =>
        !articles
          .get(statement.article)!
          .some(
            (attribution) =>
              coverage(statement, attribution) >= 0.5 && holds(attribution.speaker?.name ?? '', statement.speaker),
          ),
    );
    expect(gold.statements.length).toBeGreaterThanOrEqual(61);
    expect(missed.length).toBeLessThanOrEqual(3);
  });

  it('knows every named person with role and organisation', () => {
    for (const person of gold.people) {
      const said = person.articles
        .flatMap((article) => articles.get(article)!)
        .flatMap(({ speaker }) =>
          speaker && holds(speaker.name, person.name) ? [[...speaker.roles, speaker.organisation].join(' · ')] : [],
        );
      for (const words of [...person.roles, ...(person.organisation ? [person.organisation] : [])])
        expect(
          said.some((text) => holds(text, words)),
          `${person.name}: ${words}`,
        ).toBe(true);
    }
  });
});

describe.skipIf(!present)('Chinese texts', () => {
  it('names speakers of the evening news by name, role and organisation', () => {
    const speakers = readFolder('news-zh', 'zh').flatMap(({ attributions }) =>
      attributions.flatMap(({ speaker }) => speaker ?? []),
    );
    const known = (name: string) => speakers.find((speaker) => speaker.name === name);
    expect(known('郑栅洁')).toMatchObject({ kind: 'person', organisation: '国家发展改革委' });
    expect(known('潘功胜')).toMatchObject({ kind: 'person', organisation: '中国人民银行' });
    expect(known('李强')?.kind).toBe('person');
    expect(speakers.length).toBeGreaterThan(900);
    expect(speakers.filter(({ kind }) => kind === 'person').length).toBeGreaterThan(0.6 * speakers.length);
  });

  it('finds hardly any in the provincial reports, which attribute next to nothing', () => {
    const found = readFolder('provinces-2026', 'zh').flatMap(({ attributions }) => attributions);
    expect(found.length).toBeLessThanOrEqual(12);
  });
});
