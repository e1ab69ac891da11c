import type { Span } from '../records.js';
import { leadingSubject } from './leading-chinese.js';
import type { ChineseEntity, ChineseMemory } from './memory-chinese.js';
import { ORGANISATION_TAIL } from './words-chinese.js';

/**
 * '青湖省提出，…。南岸省将…': a sentence whose subject is an actor of the speaker's own kind and rank (another province, another ministry)
 * tells what that one does: what was said before has ended. Subjects of another kind or rank (the province's towns, its firms, its
 * people) are what the speaker may talk about, and so are persons, whom whoever speaks cites and praises; so is a peer who is told what to do ('南岸省应…'), who acts together with the speaker, or
 * of whom only something is told ('南岸省的经验…').
 */
export function opensWithPeer(text: string, unit: Span, speaker: ChineseEntity | null, memory: ChineseMemory): boolean {
  if (speaker?.kind === 'place') return opensWithPlace(text, unit, speaker.name, memory);
  if (speaker?.kind !== 'organisation') return false;
  const place = memory.placeAt(speaker.name);
  if (place && speaker.name.slice(place.length).replace(GOVERNMENT, '') === '')
    return opensWithPlace(text, unit, place, memory);
  return opensWithBody(text, unit, speaker, memory);
}

/** What may stand before the subject of a new sentence: '同时，', '此外，'. */
const CONNECTIVE = /^(?:同时|此外|另外|与此同时|相比之下|而)，?/u;
/** Between several subjects: '南岸省、北岭省和西川省'. */
const AND = /^(?:、|和|与|及|以及)/u;
/** A demand on the peer, or something of the peer's. */
const TALKED_OF = /^(?:应|须|必须|不得|不应|是否|能否)|^(?!将|已|正|也|则|还|拟)[\p{Script=Han}]{0,2}的/u;

function opensWithPlace(text: string, unit: Span, speaker: string, memory: ChineseMemory): boolean {
  let rest = text.slice(unit.start, Math.min(unit.end, unit.start + REACH)).replace(CONNECTIVE, '');
  let peers = 0;
  for (;;) {
    const place = memory.placeAt(rest);
    if (!place || !memory.arePeers(place, speaker)) return false;
    peers++;
    rest = rest.slice(place.length);
    const and = AND.exec(rest);
    if (!and || peers === MOST) break;
    rest = rest.slice(and[0].length);
  }
  return !TALKED_OF.test(rest.replace(GOVERNMENT, ''));
}
const REACH = 80;
const MOST = 8;
/** '南岸省政府' is the province where it acts. */
const GOVERNMENT = /^(?:(?:省|市|区)?(?:人民政府|政府|委))+/u;

/** '税务局介绍，…。海关局将…': two bodies whose names end in the same noun are peers. */
function opensWithBody(text: string, unit: Span, speaker: ChineseEntity, memory: ChineseMemory): boolean {
  const kind = ORGANISATION_TAIL.exec(speaker.name)?.[0];
  if (kind === undefined) return false;
  const subject = leadingSubject(text, unit, memory, ['organisation']);
  if (!subject || subject.span.start - unit.start > LONGEST_OPENING) return false;
  const { name } = subject.described;
  if (name.endsWith(speaker.name) || speaker.name.endsWith(name)) return false;
  if (ORGANISATION_TAIL.exec(name)?.[0] !== kind) return false;
  return !TALKED_OF.test(text.slice(subject.span.end, Math.min(unit.end, subject.span.end + 12)));
}
const LONGEST_OPENING = 6;
