import type { Attribution, Speaker } from '@xinzhi/reader';
import { common, overlap as overlapOf } from '../overlap.js';
import type { GoldSpeaker, Statement } from './gold.js';

/** What of a statement was read right. `role` is null where the text gives the speaker no post. */
export type Judgement = {
  statement: Statement;
  read: Attribution | null;
  cue: boolean;
  speaker: boolean;
  role: boolean | null;
  /** Intersection of the two contents over their union. */
  overlap: number;
};

/** The share of the union of two contents that must be common to both. */
export const ENOUGH = 0.5;

/** Speaker, role (where there is one) and content: the three that the bar asks for. */
export const isRight = ({ speaker, role, overlap }: Judgement) => speaker && role !== false && overlap >= ENOUGH;

/** Each statement with the attribution that reads it, one to one; those with the same cue and content first. */
export function judge(statements: Statement[], attributions: Attribution[]): Judgement[] {
  const candidates = statements.flatMap((statement) =>
    attributions.flatMap((read) => {
      const overlap = overlapOf(statement.content, read.content);
      const cue = common(statement.cue, read.cue) > 0;
      return cue || overlap >= ENOUGH ? [{ statement, read, cue, overlap }] : [];
    }),
  );
  candidates.sort((a, b) => Number(b.cue) + b.overlap - (Number(a.cue) + a.overlap));
  const readings = new Map<Statement, (typeof candidates)[number]>();
  const taken = new Set<Attribution>();
  for (const candidate of candidates) {
    if (readings.has(candidate.statement) || taken.has(candidate.read)) continue;
    readings.set(candidate.statement, candidate);
    taken.add(candidate.read);
  }
  return statements.map((statement) => {
    const { read = null, cue = false, overlap = 0 } = readings.get(statement) ?? {};
    const speaker = read?.speaker ?? null;
    return {
      statement,
      read,
      cue,
      speaker: speaker !== null && isSpeaker(statement.speaker, speaker),
      role: statement.speaker.roles.length === 0 ? null : speaker !== null && hasRole(statement.speaker, speaker),
      overlap,
    };
  });
}

/** A name is right when it is one of gold's; that of a body or group also when it says more (…最新数据). */
function isSpeaker({ names, kind }: GoldSpeaker, { name }: Speaker): boolean {
  const read = plain(name);
  return names
    .map(plain)
    .some((gold) => read === gold || (kind !== 'person' && gold.length > 2 && read.includes(gold)));
}

/** One of the posts read is or holds one of gold's, by itself or together with the organisation. */
function hasRole({ roles }: GoldSpeaker, { roles: read, organisation }: Speaker): boolean {
  const posts = read.map(plain).flatMap((post) => (organisation ? [post, plain(organisation) + post] : [post]));
  return roles.map(plain).some((role) => posts.some((post) => post.includes(role)));
}

/** Foreign names are written with one dot or another, and with blanks around it. */
const plain = (name: string) => name.normalize('NFKC').replace(/[\s·•・‧.“”"《》]/g, '');
