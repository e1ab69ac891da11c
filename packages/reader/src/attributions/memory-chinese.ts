import type { Layout } from '../layout/layout.js';
import type { Mention, Span, Speaker } from '../records.js';
import { wordFinder } from '../words/word-finder.js';
import { conferencesOf } from './conference-chinese.js';
import { leadingSubject } from './leading-chinese.js';
import {
  foreignLength,
  isChineseName,
  isForeignName,
  isNameAfterRole,
  partsOfForeignName,
  surnameOf,
} from './name-chinese.js';
import { type Described, describeSpeaker, nameAfterRole, organisationOfRole, rankOfRole } from './speaker-chinese.js';
import { AFTER_NAME, OFFICES } from './words-chinese.js';

export type ChineseEntity = { name: string; kind: Speaker['kind']; roles: string[] };

const findRoles = wordFinder(OFFICES);
/** The chain of roles that ends at a role noun: back to a mark other than '、'. */
const CHAIN = /[^，。；：！？“”（）\s]*$/u;
const LONGEST_CHAIN = 40;

/** Offices whose holders' short foreign names of two sounds are known by them. */
const LEADERS = /^(?:总统|首相|总理|外长|国王|议长)$/;

const FOREIGN = /总统|首相|国王|王储|外长|议长|大使/;

/** '孙主席': a surname with a title is short for a full name, if the text has one. */
const isTitled = (name: string) =>
  /^.{1,2}(?:主席|书记|总理|主任|省长|市长|部长|局长|院长|校长|教授|院士|委员|总统|首相|外长|董事长|总经理)$/u.test(
    name,
  );

/** 'A主席' for A: a name with its title behind it. */
export const isTitledForm = (words: string, { name }: ChineseEntity): boolean =>
  words.length > name.length && words.startsWith(name);

/** Nobody is introduced with more offices than this: what is more comes from a text without stops. */
const MOST_ROLES = 12;

const LONGEST_PLACE = 12;

/** Within how many others a place lies by its id: 'place/CHN', 'place/CN-AH', 'place/CN-AH/hefei'. */
const rankOfPlace = (concept: string) => concept.split(/[-/]/).length;

/** How many sentences a pronoun looks back for whom they are about. */
const SINCE = 8;

/** Who has been named so far in a Chinese text, for names without their roles, for surnames and pronouns. */
export class ChineseMemory {
  private readonly byName = new Map<string, ChineseEntity>();
  /** Roles said of a name before its first statement: '国家主席某某9月23日…'. */
  private readonly introduced = new Map<string, string[]>();
  private readonly last = new Map<string, ChineseEntity>();
  /** The places that the text names, with their concepts. */
  private readonly places: Map<string, string>;
  private readonly conferences: string[];
  /** Foreign office holders speak in the text: a word spelt like a foreign name is one. */
  private readonly foreign: boolean;
  private since: Span[] = [];
  private readonly present = new Set<ChineseEntity>();

  constructor(
    private readonly text: string,
    layout: Layout,
    mentions: Mention[],
  ) {
    this.places = new Map(
      mentions
        .filter(({ concept }) => concept.startsWith('place/'))
        .map(({ span, concept }) => [text.slice(span.start, span.end), concept]),
    );
    this.conferences = conferencesOf(text);
    this.foreign = FOREIGN.test(text);
    for (const { span } of layout.paragraphs) this.introduce(text.slice(span.start, span.end));
  }

  private introduce(paragraph: string): void {
    for (const { word: noun, start: index, end } of findRoles(paragraph, 0, paragraph.length)) {
      const tail = paragraph.slice(end, end + 4);
      for (const length of [3, 2, 4]) {
        const name = tail.slice(0, length);
        if (
          name.length !== length ||
          !(isNameAfterRole(name) || ((length > 2 || LEADERS.test(noun)) && isForeignName(name)))
        )
          continue;
        const chain = CHAIN.exec(paragraph.slice(Math.max(0, index - LONGEST_CHAIN), end))![0];
        this.note(name, nameAfterRole(chain + name)?.roles ?? []);
      }
      this.introduceForeign(paragraph, index, end);
      if (!/^(?:总书记|总理|教授|院士)$/.test(noun)) continue;
      const name = [3, 2].map((length) => paragraph.slice(index - length, index)).find(isChineseName);
      if (name) this.note(name, [noun]);
    }
  }

  /** '某国外长博列塔尼': how far a name in sounds reaches is open, so each length is noted. */
  private introduceForeign(paragraph: string, index: number, end: number): void {
    const tail = paragraph.slice(end, end + 10);
    const length = foreignLength(tail);
    if (length < 5) return;
    const chain = CHAIN.exec(paragraph.slice(Math.max(0, index - LONGEST_CHAIN), end))![0];
    for (let to = 5; to <= length; to++) {
      const name = tail.slice(0, to);
      this.note(name, nameAfterRole(chain + name)?.roles ?? []);
    }
  }

  /** How many characters of the name that `text` opens with, after a role; 0 where it opens with none. */
  nameAt(text: string): number {
    if (AFTER_NAME.test(text)) return 0;
    const lengths = AFTER_NAME.test(text.slice(2)) ? [2] : [3, 2, 4];
    return lengths.find((length) => this.introduced.has(text.slice(0, length))) ?? 0;
  }

  private note(name: string, roles: string[]): void {
    const known = this.introduced.get(name);
    if (!known) this.introduced.set(name, [...roles]);
    else if (known.length < MOST_ROLES)
      for (const role of roles) if (!known.some((other) => other.endsWith(role))) known.push(role);
  }

  /** The place that `text` opens with, as written; null where it opens with none. */
  placeAt(text: string): string | null {
    for (let length = Math.min(text.length, LONGEST_PLACE); length > 1; length--) {
      const name = text.slice(0, length);
      if (this.places.has(name)) return name;
    }
    return null;
  }

  /** Whether two places, as written, are peers: two countries, two regions or two cities, not one and the same. */
  arePeers(one: string, other: string): boolean {
    const [a = '', b = ''] = [this.places.get(one), this.places.get(other)];
    return a !== b && rankOfPlace(a) === rankOfPlace(b);
  }

  readonly isPlace = (text: string): boolean => this.places.has(text);
  readonly isKnown = (name: string): boolean =>
    this.byName.get(name)?.kind === 'person' ||
    this.introduced.has(name) ||
    (this.foreign && name.length > 2 && isForeignName(name) && !this.places.has(name));

  describe(text: string): Described | null {
    return describeSpeaker(text, this.isPlace, this.isKnown);
  }

  /** Who is meant; a pronoun that stands at text[at] means somebody named before it. */
  resolve({ name, kind, roles, named }: Described, at = Number.POSITIVE_INFINITY): ChineseEntity | null {
    if (kind === 'pronoun') {
      if (/^(?:我|我们|本人)$/.test(name)) return this.firstPerson();
      if (/^(?:你|你们|自己|谁)$/.test(name)) return null;
      if (/们$/.test(name)) return this.plural(name);
      if (/^[他她]$/.test(name)) this.lead(at);
      return this.last.get('person') ?? this.last.get('any') ?? null;
    }
    if (kind === 'person' && !named) {
      const titled = this.titled(name);
      if (titled) return titled;
    }
    if (/^(?:会议|全会|大会)$/.test(name)) return this.conference(name);
    const known = this.byName.get(name) ?? (kind === 'person' && named ? this.bySurname(name) : undefined);
    const entity = known ?? { name, kind, roles: this.rolesOf(name, kind) };
    // '总书记' adds nothing to '中央总书记'.
    for (const role of roles) if (!entity.roles.some((known) => known.endsWith(role))) entity.roles.push(role);
    this.byName.set(name, entity);
    if (kind === 'person' && named) {
      this.last.set(`surname:${surnameOf(name)}`, entity);
      for (const part of partsOfForeignName(name).slice(1)) if (part.length > 1) this.byName.set(part, entity);
    }
    return entity;
  }

  /** Outside of quotation marks, who says 我 or 我们 is the person who has been speaking. */
  private firstPerson(): ChineseEntity | null {
    const last = this.last.get('any');
    if (last?.name.startsWith('我')) return this.last.get('person') ?? null;
    return last?.kind === 'person' ? last : null;
  }

  /** '他们' are several people or a body, never the one person who spoke last. */
  private plural(name: string): ChineseEntity {
    const any = this.last.get('any');
    const known = this.last.get('group') ?? (any?.kind === 'person' ? undefined : any);
    return known ?? { name, kind: 'group', roles: [] };
  }

  /** The roles that the text has given somebody so far, or each of several who speak as one ('某甲、某乙'). */
  private rolesOf(name: string, kind: Speaker['kind']): string[] {
    const names = kind === 'person' ? [name] : kind === 'group' && name.includes('、') ? name.split('、') : [];
    return names.flatMap((one) => this.byName.get(one)?.roles ?? this.introduced.get(one) ?? []);
  }

  /** '刘教授', '刘某' for the 刘 named before. */
  private bySurname(name: string): ChineseEntity | undefined {
    if (isChineseName(name) && !/^.某/u.test(name) && !isTitled(name)) return undefined;
    const said = this.last.get(`surname:${surnameOf(name)}`);
    if (said || !isTitled(name)) return said;
    for (const [full, roles] of this.introduced)
      if (full !== name && full.startsWith(surnameOf(name)) && roles.length > 0)
        return this.resolve({ name: full, kind: 'person', roles: [], named: true }) ?? undefined;
    return undefined;
  }

  /** '总书记' for the one who was called so by name. */
  private titled(title: string): ChineseEntity | null {
    if (title.length > 4) return null;
    for (const entity of this.byName.values())
      if (entity.kind === 'person' && entity.name !== title && entity.roles.some((role) => role.endsWith(title)))
        return entity;
    for (const [name, roles] of this.introduced)
      if (roles.some((role) => role.endsWith(title)))
        return this.resolve({ name, kind: 'person', roles: [], named: true });
    return null;
  }

  /** '会议' for the conference that the text names. */
  private conference(name: string): ChineseEntity {
    const full = this.conferences.find((conference) => conference.endsWith(name)) ?? name;
    const entity = this.byName.get(full) ?? { name: full, kind: 'organisation' as const, roles: [] };
    this.byName.set(full, entity);
    return entity;
  }

  /** Takes note of a unit read: a pronoun may mean the person whom it is about. */
  reads(unit: Span): void {
    this.since.push(unit);
    if (this.since.length > SINCE) this.since.shift();
  }

  /** Whom the latest sentences since the last statement are about, up to text[at], if about a person. */
  private lead(at: number): void {
    for (const { start, end } of this.since.reverse()) {
      if (start >= at) continue;
      const subject = leadingSubject(this.text, { start, end: Math.min(end, at) }, this);
      const entity = subject && this.resolve(subject.described);
      if (entity?.kind !== 'person') continue;
      this.last.set('person', entity);
      break;
    }
    this.since = [];
  }

  /** Who spoke last, whoever it was. */
  lastSpeaker(): ChineseEntity | null {
    return this.last.get('any') ?? null;
  }

  /** The sentence before the one that is being read. */
  get before(): Span | null {
    return this.since.at(-2) ?? null;
  }

  /** Whether somebody speaks here who is called by the name alone, as reports call those who are there. */
  isPresent(entity: ChineseEntity): boolean {
    return this.present.has(entity);
  }

  spoke(entity: ChineseEntity | null, source: Span | null): void {
    if (!entity) return;
    if (source && !isTitledForm(this.text.slice(source.start, source.end), entity)) this.present.add(entity);
    this.last.set('any', entity);
    this.last.set(entity.kind, entity);
    if (entity.kind === 'person') this.since = [];
  }

  speaker({ name, kind, roles }: ChineseEntity): Speaker {
    const ranked = [...roles].sort((a, b) => rankOfRole(a) - rankOfRole(b));
    const organisation = ranked.map(organisationOfRole).find((found) => found !== null) ?? null;
    return { name, kind, roles, organisation };
  }
}
