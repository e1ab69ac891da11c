import type { Mention, Speaker } from '../records.js';
import { officesOf } from './apposition.js';
import { appositionAt, titledFrom } from './apposition-english.js';
import { bareName } from './bare-name-english.js';
import type { Entity } from './entity.js';
import { headNounEnd, kindOf } from './kind-english.js';
import { nameIn, surnameOf } from './name-english.js';
import { isNominal, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase-english.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from './organisation-nouns-english.js';
import { isRoleNoun } from './role-phrase-english.js';
import type { Subject } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { DETERMINERS } from './words-english.js';

/** Who has been named so far: a surname, a pronoun or 'the Commission' stands for the one last meant by it. */
export class SpeakerMemory {
  private readonly byName = new Map<string, Entity>();
  private readonly lastOf = new Map<string, Entity>();
  private readonly places: Set<number>;

  constructor(
    private readonly text: string,
    mentions: Mention[],
  ) {
    this.places = new Set(mentions.filter(({ concept }) => concept.startsWith('place/')).map(({ span }) => span.end));
  }

  /** Takes note of the names with an apposition or a title in a unit, in reading order. */
  read(tokens: Token[]): void {
    this.readLead(tokens);
    for (let at = 0; at < tokens.length; at++) {
      if (!tokens[at]!.capital) continue;
      let to = at;
      while (to < tokens.length && isNominal(tokens[to]) && tokens[to]!.capital) to++;
      if (to > at) this.introduce(tokens, { from: at, to });
      if (to - at > 0 && ORGANISATION_NOUNS.has(tokens[to - 1]!.word)) this.organisation(tokens, at, to);
      at = Math.max(at, to - 1);
    }
  }

  /** A group that a sentence is about may be meant by a 'he' before whom nobody was named. */
  private readLead(tokens: Token[]): void {
    const lead = nounPhraseAfter(tokens, 0, (word) => word === 'of' || word === 'in');
    if (!lead || !GROUP_NOUNS.has(tokens[lead.to - 1]!.word)) return;
    this.lastOf.set('lead', this.described(tokens, lead));
  }

  /** Takes note of 'National Development and Reform Commission', for 'the Commission' to come. */
  private organisation(tokens: Token[], at: number, to: number): void {
    let from = at;
    while (from > 1 && /^(?:and|of|for|&)$/.test(tokens[from - 1]!.word) && tokens[from - 2]!.capital) {
      from -= 2;
      while (from > 0 && tokens[from - 1]!.capital && !DETERMINERS.has(tokens[from - 1]!.word)) from--;
    }
    const name = this.slice(tokens, { from, to }).replace(/^the\s+/i, '');
    if (!name.includes(' ')) return;
    const known = this.byName.get(name.toLowerCase());
    const entity = known ?? { name, kind: 'organisation' as const, offices: [], named: true, thing: false };
    if (entity.kind !== 'organisation') return;
    this.byName.set(name.toLowerCase(), entity);
    this.lastOf.set(`ends:${tokens[to - 1]!.word}`, entity);
  }

  private introduce(tokens: Token[], run: Range): void {
    if (this.tellsNothing(tokens, run)) return;
    const apposition = tokens[run.to]?.word === ',' ? appositionAt(tokens, run.to + 1) : null;
    const phrase = titledFrom(tokens, run);
    const name = nameIn(this.text, tokens, phrase);
    if (!name) return;
    const known = this.person(name.words);
    if (!apposition && !name.title && !known) {
      if (name.words.length > 1 && name.words.length <= 3 && !this.isOrganisation(tokens, run)) {
        const person = addressedAs(tokens, run, this.remember(name.words, 'person'));
        // Whom a sentence begins with is whom the next 'she' means.
        if (run.from === 0) this.meet(person);
      }
      return;
    }
    if (!known && name.words.length > 4) return;
    if (!known && this.isOrganisation(tokens, run) && !name.title) return;
    const entity = known ?? this.remember(name.words, 'person');
    if (name.title) this.addOffices(entity, name.title);
    if (apposition) this.addOffices(entity, this.slice(tokens, apposition));
    const before = tokens[phrase.from - 1];
    addressedAs(tokens, run, entity);
    if (apposition || !before || before.word === ',') this.meet(entity);
  }

  /** One capital word alone, of nobody known and without a role beside it: most are the first word of a sentence. */
  private tellsNothing(tokens: Token[], { from, to }: Range): boolean {
    if (to - from > 1 || tokens[to]?.word === ',') return false;
    const { word } = tokens[from]!;
    const before = tokens[from - 1];
    return !word.includes("'") && !this.byName.has(word) && !(before && isRoleNoun(before.word));
  }

  /** Makes somebody the one whom a pronoun to come means. */
  private meet(person: Entity): void {
    this.lastOf.set('person', person);
    if (person.pronoun) this.lastOf.set(person.pronoun, person);
  }

  private addOffices(entity: Entity, apposition: string): void {
    for (const office of officesOf(apposition)) {
      const known = entity.offices.find(({ role }) => role.toLowerCase() === office.role.toLowerCase());
      if (!known) entity.offices.push(office);
    }
  }

  private isOrganisation(tokens: Token[], { from, to }: Range): boolean {
    if (this.places.has(tokens[to - 1]!.end)) return true;
    return tokens
      .slice(from, to)
      .some(({ word }) => ORGANISATION_NOUNS.has(word) || DOCUMENT_NOUNS.has(word) || GROUP_NOUNS.has(word));
  }

  private remember(words: string[], kind: Speaker['kind']): Entity {
    const name = words.join(' ');
    const entity: Entity = this.byName.get(name.toLowerCase()) ?? {
      name,
      kind,
      offices: [],
      named: true,
      thing: false,
    };
    this.byName.set(name.toLowerCase(), entity);
    if (kind === 'person') this.byName.set(surnameOf(words).toLowerCase(), entity);
    return entity;
  }

  /** The person known by these words: a full name, a surname, or a first name. */
  private person(words: string[]): Entity | null {
    const found = this.byName.get(words.join(' ').toLowerCase());
    if (found?.kind !== 'person') return null;
    // A surname said again means the one last meant by it.
    this.byName.set(surnameOf(found.name.split(' ')).toLowerCase(), found);
    return found;
  }

  /** Who the subject of a cue is; null for 'I', 'we' and 'you', who are told by the reader only. */
  resolve(tokens: Token[], { head, whole }: Subject): Entity | null {
    const first = tokens[head.from]!;
    if (head.to - head.from === 1) {
      const pronoun = this.pronoun(tokens, head, first.word.replace(/['’].*$/, ''));
      if (pronoun !== undefined) return pronoun;
    }
    const entity = this.named(tokens, head) ?? this.described(tokens, head);
    if (entity.kind === 'person' && whole.to > head.to) {
      const start = tokens[head.to]?.word === ',' ? head.to + 1 : head.to;
      const apposition = appositionAt(tokens, start);
      if (apposition && entity.offices.length === 0) this.addOffices(entity, this.slice(tokens, apposition));
    }
    return entity;
  }

  private pronoun(tokens: Token[], head: Range, word: string): Entity | null | undefined {
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her')
      return this.personMeant(word === 'he' || word === 'his' ? 'he' : 'she');
    if (word === 'they' || word === 'their')
      return this.lastOf.get('group') ?? this.lastOf.get('organisation') ?? this.lastOf.get('any') ?? null;
    if (word === 'it' || word === 'its') return this.lastOf.get('organisation') ?? this.lastOf.get('any') ?? null;
    if (/^(?:i|we|you|my|our|your|one|this|these|those)$/.test(word)) return null;
    if (word === 'who' || word === 'which' || word === 'that') {
      const end = tokens[head.from - 1]?.word === ',' ? head.from - 1 : head.from;
      const antecedent = nounPhraseBefore(tokens, end);
      return antecedent ? this.resolve(tokens, { head: antecedent, whole: antecedent }) : null;
    }
    return undefined;
  }

  /** The person last met whom the pronoun can mean: not Mrs. Roe where it is 'he'. */
  private personMeant(pronoun: 'he' | 'she'): Entity | null {
    const last = this.lastOf.get('person');
    if (last?.pronoun && last.pronoun !== pronoun) return this.lastOf.get(pronoun) ?? null;
    return last ?? this.lastOf.get('lead') ?? this.lastOf.get('any') ?? null;
  }

  /** A person by name, with or without title; a surname alone when it is known. */
  private named(tokens: Token[], head: Range): Entity | null {
    // 'a spokesman for Scott Kennedy' is not Scott Kennedy.
    const name = nameIn(this.text, tokens, { from: head.from, to: headNounEnd(tokens, head.from, head.to) });
    if (!name || joinsNames(tokens, head)) return null;
    const known = this.person(name.words);
    const organisation = this.byName.get(name.name.toLowerCase());
    if (!known && organisation && organisation.kind !== 'person') return organisation;
    const sure = known !== null || name.honorific;
    if (!sure && (this.isOrganisation(tokens, head) || name.words.length < 2 || name.words.length > 4)) return null;
    const entity = addressedAs(tokens, head, known ?? this.remember(name.words, 'person'));
    if (name.title) this.addOffices(entity, name.title);
    return entity;
  }

  /** An organisation, place, document, group, or a person by role alone. */
  private described(tokens: Token[], head: Range): Entity {
    const told = kindOf(tokens, head, (at) => this.places.has(at));
    const named = told === 'place' || told === 'organisation' ? bareName(tokens, head, told) : head;
    const name = this.slice(tokens, named)
      .replace(/^(?:the|a|an|this|that|these|those)\s+/i, '')
      .replace(/['’]s?$/, '');
    const kind = told ?? 'organisation';
    const known = this.shortened(name, kind) ?? this.byName.get(name.toLowerCase());
    if (known) return known;
    const entity: Entity = {
      name,
      kind,
      offices: kind === 'person' ? officesOf(name) : [],
      named: kind !== 'person',
      thing: told === null,
    };
    this.byName.set(name.toLowerCase(), entity);
    return entity;
  }

  /** 'the Commission' for the organisation whose name ends so and was named before. */
  private shortened(name: string, kind: Speaker['kind']): Entity | null {
    if (kind !== 'organisation' || !/^\p{Lu}[\p{L}]*$/u.test(name)) return null;
    return this.lastOf.get(`ends:${name.toLowerCase()}`) ?? null;
  }

  /** Who a label of a transcript calls: somebody known by the name, or a person named by it for the first time. */
  bearer(label: string): Entity {
    const known = this.byName.get(label.toLowerCase()) ?? this.byName.get(label.split(' ').at(-1)!.toLowerCase());
    return known ?? this.remember(label.split(' '), 'person');
  }

  /** Takes note of who spoke, for the pronouns to come. */
  spoke(entity: Entity | null): void {
    if (!entity) return;
    this.lastOf.set('any', entity);
    this.lastOf.set(entity.kind === 'place' || entity.kind === 'document' ? 'organisation' : entity.kind, entity);
    if (entity.pronoun) this.lastOf.set(entity.pronoun, entity);
    if (entity.kind === 'person' && entity.named)
      this.byName.set(surnameOf(entity.name.split(' ')).toLowerCase(), entity);
  }

  /** Gives the roles of somebody described to the person whose name turned out to be meant. */
  adopt(entity: Entity, described: Entity): void {
    for (const office of described.offices) entity.offices.push(office);
  }

  private slice(tokens: Token[], { from, to }: Range): string {
    return this.text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
  }
}

/** Takes note of the 'Mr.' or 'Mrs.' that opens a noun phrase. */
function addressedAs(tokens: Token[], { from }: Range, person: Entity): Entity {
  const pronoun = HONORIFIC_PRONOUNS.get(tokens[from]!.word);
  if (pronoun) person.pronoun = pronoun;
  return person;
}

const HONORIFIC_PRONOUNS = new Map<string, 'he' | 'she'>([
  ...['mr', 'mr.', 'sir', 'lord'].map((word) => [word, 'he'] as const),
  ...['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'lady', 'madam'].map((word) => [word, 'she'] as const),
]);

/** 'Ma Lin and Li Bo': two people, of whom the phrase ends with one. */
const joinsNames = (tokens: Token[], { from, to }: Range) =>
  tokens.some(
    ({ word }, at) => at > from && at < to - 1 && word === 'and' && tokens[at - 1]!.capital && tokens[at + 1]!.capital,
  );
