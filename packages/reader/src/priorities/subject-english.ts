import { placeById } from '@xinzhi/vocabulary';
import { type Token, tokeniseEnglish } from '../attributions/tokens-english.js';
import { COORDINATORS, SUBORDINATORS } from '../attributions/words-english.js';
import type { Layout } from '../layout/layout.js';
import type { Document, Mention, Span } from '../records.js';
import type { Standing, Subject } from './actor.js';
import { mentionsWithin } from './mentions-within.js';

/** Somebody who may be the subject of a clause; `given` stands for somebody named before. */
type Candidate = { start: number; subject: NonNullable<Subject> | { given: 'it' | 'country' | 'province' } | null };

const INTENDS =
  /^(?:will|would|must|should|shall|plans?|aims?|intends?|vows?|pledged|pledges|hopes|seeks|wants|says|said|announced|continues?)$/;
const REPORTS =
  /^(?:said|says|added|adds|noted|notes|stated|states|stressed|suggested|emphasi[sz]ed|pointed|believes?|predicts|predicted|highlighted)$/;
const FIRM = /^(?:company|firm|group|corporation|enterprise)$/;
const COUNTRY = /^(?:country|nation|government|authorities)$/;
const PROVINCE = /^(?:province|region|city|municipality)$/;

/** Finds the subject before a verb in English news, with pronouns and 'the company', 'the country' resolved. */
export function subjectsEnglish(
  text: string,
  layout: Layout,
  mentions: Mention[],
  document: Document,
): (standing: Standing) => Subject {
  const placesIn = mentionsWithin(mentions, 'place/');
  const cache = new Map<number, Candidate[]>();
  const candidatesOf = (sentence: Span) => {
    const known = cache.get(sentence.start);
    if (known) return known;
    const found = findCandidates(text, sentence, placesIn(sentence));
    cache.set(sentence.start, found);
    return found;
  };

  return ({ verb, sentence, paragraph, owner }) => {
    if (owner) {
      const [place] = placesIn(owner);
      if (place) return { actor: idOf(place) };
    }
    const before = candidatesOf(sentence).filter(({ start }) => start < verb);
    // 'By embracing chips, the country plans …': a phrase in front has its subject behind it.
    const last = before.at(-1) ?? candidatesOf(sentence)[0];
    if (!last) return null;
    if (last.subject === null || !('given' in last.subject)) return last.subject;
    const earlier = layout.paragraphs[paragraph]!.sentences.filter(({ end }) => end <= sentence.start).flatMap(
      candidatesOf,
    );
    return resolve(last.subject.given, [...earlier, ...before.slice(0, -1)], document);
  };
}

function resolve(given: 'it' | 'country' | 'province', earlier: Candidate[], document: Document): Subject {
  for (const { subject } of earlier.reverse()) {
    if (!subject || !('actor' in subject)) continue;
    const place = placeById(subject.actor);
    if (given === 'it' || (given === 'country' && place?.kind === 'economy')) return subject;
    if (given === 'province' && place?.parent === 'CHN') return subject;
  }
  if (given !== 'country') return null;
  return { actor: document.place ?? 'CHN' };
}

const idOf = ({ concept }: Mention) => concept.slice('place/'.length);

function findCandidates(text: string, sentence: Span, places: Mention[]): Candidate[] {
  const tokens = tokeniseEnglish(text, sentence, []);
  const candidates: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const place = places.find(({ span }) => span.start >= token.start && span.start < token.end);
    if (place) {
      let end = at;
      while (end + 1 < tokens.length && tokens[end + 1]!.start < place.span.end) end++;
      if (!followsPlace(text, places, place) && isSubjectPlace(text, tokens, at, place))
        candidates.push({ start: token.start, subject: { actor: idOf(place) } });
      at = end;
      continue;
    }
    const candidate = candidateAt(text, tokens, at);
    if (candidate === undefined) continue;
    candidates.push({ start: token.start, subject: candidate });
    if (token.capital) at = nameEnd(tokens, at) - 1;
  }
  return candidates;
}

/** 'Guangzhou, [Guangdong province], …': the second names where the first is. */
const followsPlace = (text: string, places: Mention[], { span }: Mention) =>
  places.some(
    (earlier) =>
      earlier.span.end < span.start &&
      span.start - earlier.span.end < 4 &&
      /^,\s*$/.test(text.slice(earlier.span.end, span.start)),
  );

/** A place acts where it begins a clause and owns nothing: 'China will …', 'East China's Anhui said …', 'for China to …'. */
function isSubjectPlace(text: string, tokens: Token[], at: number, { span, concept }: Mention): boolean {
  if (concept === 'place/WLD' || /^['’]s?\b/.test(text.slice(span.end, span.end + 3))) return false;
  let first = at;
  while (first > 0 && (tokens[first - 1]!.word === 'the' || isOwnerOrDirection(tokens, first - 1))) first--;
  const before = tokens[first - 1];
  if (!before || before.kind === 'mark') return true;
  if (before.word === 'for') return tokens.slice(at + 1, at + 4).some(({ word }) => word === 'to');
  return SUBORDINATORS.has(before.word) || COORDINATORS.has(before.word) || REPORTS.test(before.word);
}

/** 'East China's [Anhui]', 'South [China]': words that belong to the name of the place. */
function isOwnerOrDirection(tokens: Token[], at: number): boolean {
  const { word, capital } = tokens[at]!;
  return (
    /['’]s$/.test(word) ||
    (/^(?:north|south|east|west|central|north\w+|south\w+)$/.test(word) && capital) ||
    (capital && /['’]s$/.test(tokens[at + 1]?.word ?? ''))
  );
}

/** Undefined where nobody stands; null for a subject that is not to be named ('companies', 'universities'). */
function candidateAt(text: string, tokens: Token[], at: number): Candidate['subject'] | undefined {
  const { word, capital, kind } = tokens[at]!;
  if (kind !== 'word') return undefined;
  const next = tokens[at + 1];
  if (word === 'it' || word === 'they')
    return next && INTENDS.test(skipAdverb(tokens, at + 1)) ? { given: 'it' } : undefined;
  if (word === 'it' && next && /^(?:is|was)$/.test(next.word)) return null;
  if (word === 'it' || word === 'they')
    return next && INTENDS.test(skipAdverb(tokens, at + 1)) ? { given: 'it' } : undefined;
  if (word === 'he' || word === 'she') return { stands: 'speaker' };
  const determined = /^(?:the|this|its|his|her|their|our)$/.test(tokens[at - 1]?.word ?? '');
  const acting = next !== undefined && next.word !== 'of' && !/^['’]s$/.test(next.word);
  if (determined && acting && INTENDS.test(skipAdverb(tokens, at + 1))) {
    if (FIRM.test(word)) return { stands: 'organisation' };
    if (COUNTRY.test(word)) return { given: 'country' };
    if (PROVINCE.test(word)) return { given: 'province' };
  }
  if (capital && !tokens[at - 1]?.capital && !isInsideName(tokens, at)) return nameThatIntends(text, tokens, at);
  return undefined;
}

/** 'TCL will …', 'Acme Robotics plans …': a run of capitalised words before a verb of intention. */
function nameThatIntends(text: string, tokens: Token[], at: number): Candidate['subject'] | undefined {
  const to = nameEnd(tokens, at);
  const verb = tokens[to];
  if (verb && REPORTS.test(verb.word)) return { stands: 'speaker' };
  if (!verb || !/^(?:will|plans|aims|intends|vows|pledged|pledges|seeks)$/.test(verb.word)) return undefined;
  if (/^(?:we|i|you|this|that|these|those|there|and|but)$/.test(tokens[at]!.word)) return undefined;
  const first = tokens[at]!.word === 'the' ? at + 1 : at;
  return { actor: text.slice(tokens[first]!.start, tokens[to - 1]!.end) };
}

/** 'Ministry of [Industry] will …': the name began before. */
const isInsideName = (tokens: Token[], at: number) =>
  /^(?:of|for|&)$/.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.capital === true;

/** The end of a run of capitalised words, over the small words inside a name: 'Ministry [of] Energy [and] Mines'. */
function nameEnd(tokens: Token[], at: number): number {
  let to = at;
  for (;;) {
    while (tokens[to]?.capital) to++;
    let over = to;
    while (over > at && /^(?:of|for|and|the|&)$/.test(tokens[over]?.word ?? '') && over - to < 2) over++;
    if (over === to || !tokens[over]?.capital) return to;
    to = over;
  }
}

function skipAdverb(tokens: Token[], at: number): string {
  let index = at;
  while (/ly$|^(?:also|further|still|now)$/.test(tokens[index]?.word ?? '')) index++;
  return tokens[index]?.word ?? '';
}
