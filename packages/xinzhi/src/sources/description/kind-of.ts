import type { DocumentKind } from '@xinzhi/reader';
import { type Evidence, firstLines } from './evidence.js';
import { outletNamed, outlets } from './outlets.js';

/**
 * The noun that names a type of official document, by kind. A notice that passes another document on is what it passes
 * on, so notices are not here.
 */
const TYPES: Record<'zh' | 'en', [DocumentKind, string][]> = {
  zh: [
    ['report', '工作报告|年度报告|发展报告|报告|白皮书|公报'],
    ['plan', '规划纲要|规划|计划|方案|纲要|工作要点|要点|路线图|行动'],
    ['opinion', '意见|决定|决议'],
    ['other', '办法|规定|条例|细则|指南|指引|标准|规范|措施|政策|清单|目录|解读|框架|倡议'],
  ],
  en: [
    ['report', 'report|white paper|communiqu[eé]|yearbook'],
    ['plan', 'plans?|planning|program(?:me)?|outline|roadmap|key points|objectives|blueprint'],
    ['opinion', '(?:guiding |implementing |several )?opinions?|decisions?|resolution'],
    [
      'other',
      'measures|regulations?|provisions|rules|guidelines?|guides?|guidance|standards?|polic(?:y|ies)|catalogue|list|interpretation|framework|initiative|law',
    ],
  ],
};

/** What journalism leaves at the top of a text: datelines, bylines with an address, hours, photo credits. */
const NEWS_MARKS = [
  /央视网消息|(?:新华社|中新[社网]|本报|本台|本刊)[^，。\n]{0,16}(?:电|讯|消息)|[（(](?:本报)?(?:首席|全媒体|见习)?记者/,
  // A dateline: the place in capitals, perhaps the day, a dash.
  /^[A-Z][A-Z .'-]{2,30}(?:, [A-Z][\w .]{2,24})?(?:, (?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?))?(?: \([A-Z][\w ]{1,20}\))? ?(?:--|—|–) ?[A-Z“"]/m,
  /\((?:xinhua|reuters|ap|afp|bloomberg|prensa latina)\)/i,
  /^\W{0,3}by:?\s+[A-Z][^\n]{0,60}?(?:\S+@\S+\.\S+|\||,\s*(?:people['’]s daily|xinhua|china daily))/im,
  /^(?:updated|published):?\s.{0,30}\d{1,2}:\d{2}|^\d{1,2}:\d{2}, \w+ \d{1,2}, \d{4}/im,
  /\[[^\]\n]{2,40}\/[^\]\n]{2,30}\]|\?\? [A-Z .]{3,40}/,
];

/** The salutation of a report to a congress, as a line opens with it, or the sentence that lays the report before it. */
const REPORT_TO_CONGRESS =
  /^(?:各位代表|fellow deputies|esteemed deputies)|^(?:现在[，,]?)?\s*我(?:谨)?(?:代表|受)[^。]{2,40}(?:大会|会议)[^。]{0,12}(?:作|报告|提出)/im;

/**
 * What kind of document a text is. Journalism is told by its marks, so that news about a report stays news; a work
 * report by its address to the deputies; other official papers by the noun in their title; prose in which others are
 * quoted again and again is news, other prose an article.
 */
export function kindOf(evidence: Evidence, title: string | null): DocumentKind {
  const { opening, header } = evidence;
  const top = opening.slice(0, 1200);
  const delivered = REPORT_TO_CONGRESS.test(firstLines(opening, 40).join('\n').slice(0, 1500));
  const type = title ? typeInTitle(title) : null;
  if (delivered && (type === 'report' || type === null)) return 'report';
  if (NEWS_MARKS.some((mark) => mark.test(top)) || outletNamed(firstLines(opening, 10), opening)) return 'news';
  if (outlets.some(({ name }) => header?.publisher?.startsWith(name))) return 'news';
  const official = isOfficial(evidence);
  // A headline may name a paper that it reports on; a summary of a work report speaks of it as news does.
  if (type && (official || /工作报告/.test(title ?? '') || !isReported(evidence))) return type;
  if (official) return 'other';
  return isReported(evidence) ? 'news' : isProse(opening) ? 'article' : 'other';
}

/** A title may be in the other language than the text. */
const typeInTitle = (title: string): DocumentKind | null =>
  /\p{Script=Han}/u.test(title) ? typeInChinese(title) : typeInEnglish(title);

/** The last type noun that ends a title, or is passed on by a notice: '关于印发某某行动计划的通知' passes on a plan. */
function typeInChinese(title: string): DocumentKind | null {
  const ends = TYPES.zh.flatMap(([kind, nouns]) =>
    Array.from(
      title.matchAll(new RegExp(`(?:${nouns})(?=[》”"）)（(\\s]|的?(?:通知|公告|函|决定)|$)`, 'g')),
      (match) => ({ kind, end: match.index + match[0].length }),
    ),
  );
  return ends.toSorted((a, b) => b.end - a.end)[0]?.kind ?? null;
}

/**
 * The first type noun that a preposition or the title's end follows: 'Guiding Opinions on the Plan …' are opinions. It
 * has a capital letter, as in the name of a paper: 'Robots to follow action plan' is a headline.
 */
function typeInEnglish(title: string): DocumentKind | null {
  const starts = TYPES.en.flatMap(([kind, nouns]) =>
    Array.from(
      title.matchAll(new RegExp(`\\b(?:${nouns})\\b(?=\\s+(?:on|for|of|to|from|in)\\b|\\s*[-(:,"”]|\\s*\\d|$)`, 'gi')),
      (match) => ({ kind, start: match.index, name: /^\p{Lu}/u.test(match[0]) }),
    ),
  );
  return starts.filter(({ name }) => name).toSorted((a, b) => a.start - b.start)[0]?.kind ?? null;
}

/** Issued by an authority: addressed to lower ones, numbered, or with a department named in its header. */
function isOfficial({ opening, header }: Evidence): boolean {
  return (
    /各省、自治区、直辖市|各(?:市|区|县|部门|有关单位)[^\n]{0,60}[:：]|[〔﹝［[](?:19|20)\d{2}[〕﹞］\]]\s*第?\d+\s*号/.test(
      opening.slice(0, 1500),
    ) ||
    /\b(?:ministry|state council|government|commission|administration|department|bureau)\b/i.test(
      header?.publisher ?? '',
    )
  );
}

const SPEECH = {
  en: /\b(?:said|says|told|added|according to|noted|stressed|emphasi[sz]ed|stated|announced|explained)\b/gi,
  zh: /(?:表示|指出|强调|认为|介绍|说)[，：:“]/g,
};

/** Four acts of speech in the opening: others are being reported. */
function isReported({ opening, language }: Evidence): boolean {
  return (opening.match(SPEECH[language])?.length ?? 0) >= 4;
}

function isProse(opening: string): boolean {
  return (opening.match(/[.!?](?:["”’)]|\s|$)|[。！？]/g)?.length ?? 0) >= 3;
}
