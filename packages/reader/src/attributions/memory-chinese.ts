import type { Layout } from '../layout/layout.js';
import type { Mention, Speaker } from '../records.js';
import { isChineseName, isForeignName, surnameOf } from './name-chinese.js';
import { type Described, describeSpeaker, nameAfterRole, organisationOfRole } from './speaker-chinese.js';
import { ROLES } from './words-chinese.js';

export type ChineseEntity = { name: string; kind: Speaker['kind']; roles: string[] };

const ROLE_AND_NAME = new RegExp(`([^，。；：！？“”（）\\s]{0,40}(?:${ROLES}))([\\p{Script=Han}·]{2,5})`, 'gu');

/** Who has been named so far in a Chinese text, for names without their roles, for surnames and pronouns. */
export class ChineseMemory {
  private readonly byName = new Map<string, ChineseEntity>();
  /** Roles said of a name before its first statement: '国家主席习近平9月23日…'. */
  private readonly introduced = new Map<string, string[]>();
  private readonly last = new Map<string, ChineseEntity>();
  private readonly places: Set<string>;

  constructor(text: string, layout: Layout, mentions: Mention[]) {
    this.places = new Set(
      mentions
        .filter(({ concept }) => concept.startsWith('place/'))
        .map(({ span }) => text.slice(span.start, span.end)),
    );
    for (const { span } of layout.paragraphs) this.introduce(text.slice(span.start, span.end));
  }

  private introduce(paragraph: string): void {
    for (const { 1: role = '', 2: tail = '' } of paragraph.matchAll(ROLE_AND_NAME)) {
      for (const length of [3, 2, 4]) {
        const name = tail.slice(0, length);
        if (name.length !== length || !(isChineseName(name) || (length > 2 && isForeignName(name)))) continue;
        if (!this.introduced.has(name)) this.introduced.set(name, nameAfterRole(role + name)?.roles ?? []);
      }
    }
  }

  readonly isPlace = (text: string): boolean => this.places.has(text);
  readonly isKnown = (name: string): boolean => this.byName.get(name)?.kind === 'person';

  describe(text: string): Described | null {
    return describeSpeaker(text, this.isPlace, this.isKnown);
  }

  resolve({ name, kind, roles, named }: Described): ChineseEntity | null {
    if (kind === 'pronoun') {
      if (/^(?:我|我们|你|你们|自己|谁|本人)$/.test(name)) return null;
      return this.last.get(/们$/.test(name) ? 'group' : 'person') ?? this.last.get('any') ?? null;
    }
    const known = this.byName.get(name) ?? (kind === 'person' && named ? this.bySurname(name) : undefined);
    const entity = known ?? { name, kind, roles: kind === 'person' ? [...(this.introduced.get(name) ?? [])] : [] };
    for (const role of roles) if (!entity.roles.includes(role)) entity.roles.push(role);
    this.byName.set(name, entity);
    if (kind === 'person' && named) this.last.set(`surname:${surnameOf(name)}`, entity);
    return entity;
  }

  /** '刘教授', '刘某' for the 刘 named before. */
  private bySurname(name: string): ChineseEntity | undefined {
    return isChineseName(name) && !/^.某/u.test(name) ? undefined : this.last.get(`surname:${surnameOf(name)}`);
  }

  spoke(entity: ChineseEntity | null): void {
    if (!entity) return;
    this.last.set('any', entity);
    this.last.set(entity.kind, entity);
  }

  speaker({ name, kind, roles }: ChineseEntity): Speaker {
    const organisation = roles.map(organisationOfRole).find((found) => found !== null) ?? null;
    return { name, kind, roles, organisation };
  }
}
