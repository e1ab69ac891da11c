import type { Document, Span } from '../records.js';
import type { Sentence } from './sentence.js';

/** Words by which a government names its own territory, and those by which it names the country. */
const OWN = /全省|全市|全区|全自治区|我省|我市|我区|本省|本市|本区/;
const COUNTRY =
  /(?<![占居为高低于在比较成到向第过])(?:全国|我国)(?!首|第|前|平均|最|领先|各|人大|政协|重点|先进|百强|一流|同类|排名|位居)/;
/** A place that something is measured against or directed to is not whose figure it is: 占全球, 对欧盟, 居世界. */
const AGAINST = /(?:占|对|居|与|同|向|高于|低于|快于|比|较|超过|位居|位列|成为|列|至|往|赴|[、和])$/;
const RANKED = /^(?:一流|级|知名|先进|百强|五百强|500强|首|第|前|最|平均|领先|的比重|比重|唯一)/;

/**
 * Whose figure it is: the place named last before the quantity within reach, else the document's own.
 * `from` is where the words that belong to this quantity begin.
 */
export function placeOf(
  plain: string,
  sentence: Sentence,
  document: Document,
  from: number,
  { start: to, end }: Span,
): string | null {
  const near = sentence.places
    .filter(({ span }) => span.start >= from && span.end <= to)
    .findLast(({ span }) => sentence.language === 'en' || isSubject(plain, span));
  const words = plain.slice(from, to);
  if (sentence.language === 'zh') {
    if (OWN.test(words) && document.place) return document.place;
    if (!near && COUNTRY.test(words) && document.place !== 'CHN') return 'CHN';
  }
  if (near) return near.concept.slice('place/'.length);
  const behind = sentence.language === 'en' ? placeBehind(plain, sentence, end) : null;
  if (behind) return behind;
  const topic = sentence.language === 'zh' ? topicOf(plain, sentence, to) : null;
  if (topic) return topic;
  if (document.place) return document.place;
  if (sentence.language === 'zh') return COUNTRY.test(plain.slice(sentence.span.start, to)) ? 'CHN' : null;
  const earlier = sentence.places.filter(({ span }) => span.end <= to).at(-1);
  return earlier ? earlier.concept.slice('place/'.length) : null;
}

/** 'rose 6 percent in Hubei', '9 percent of China's R&D': the place right behind the number; null where none stands there. */
export function placeBehind(plain: string, { places }: Sentence, end: number): string | null {
  const place = places.find(({ span }) => span.start > end);
  if (!place) return null;
  const tie = plain.slice(end, place.span.start);
  const own = /^ (?:in|for|across) (?:the )?$/i.test(tie);
  const whole =
    /^ of (?:the )?$/i.test(tie) && /^(?:['’]s?|\s[a-z])/.test(plain.slice(place.span.end, place.span.end + 2));
  return own || whole ? place.concept.slice('place/'.length) : null;
}

function isSubject(plain: string, { start, end }: { start: number; end: number }): boolean {
  return !AGAINST.test(plain.slice(Math.max(0, start - 3), start)) && !RANKED.test(plain.slice(end, end + 4));
}

/** The place that a sentence opens with and lays a duty on, or lets speak: 东港要勇挑大梁，生产总值增长7%. It holds for the clauses that follow. */
function topicOf(plain: string, { span, places }: Sentence, to: number): string | null {
  const first = places.find(({ span: at }) => at.end <= to);
  if (!first || !/^[\s●○◆■▲★·—-]*$/.test(plain.slice(span.start, first.span.start))) return null;
  return /^(?:[市县区州]|新区|地区)?(?:要|应|须|必须|力争|争取|确保|提出|明确|宣布|计划|预计)/.test(
    plain.slice(first.span.end, first.span.end + 8),
  )
    ? first.concept.slice('place/'.length)
    : null;
}
