import type { Span } from '../records.js';
import type { Statement } from './statement-chinese.js';

const NUMERAL = '[\\d０-９〇○一二三四五六七八九十]';
const DATE = `(?:${NUMERAL}{2,4}年)?${NUMERAL}{1,3}月${NUMERAL}{1,3}[日号]`;
const BRACKETS = '(?:[（(【][^（()）】]{0,60}[)）】])';
const PLACE = '[\\p{Script=Han}·]{0,8}?';
/** The kinds of papers and agencies that a dateline names. */
const AGENCY = '(?:本报|本网|本台|本刊|[^\\s，。；：、！？“”（）()\\d０-９]{1,8}?(?:社|网|报|台|在线|快报|热线))';

/**
 * '新华社某地3月5日电', '本报讯（记者…）': agency, place, date and the word for a dispatch, at the head of a paragraph. The
 * words 消息 and 报道, which are common nouns, need the date or the reporter beside them; without either they only
 * name the programme or the site that carries the text. '据某社电' cites the agency.
 */
const DATELINE = new RegExp(
  `^(?:据(?=[^，。；：]{2,10}?社(?:${PLACE}${DATE})?电))?(?<agency>${AGENCY})(?:[、-]${AGENCY})?(?:(?<=^据${AGENCY})电|${PLACE}${BRACKETS}?${DATE}${BRACKETS}?${PLACE}(?:电|讯|消息|信息|报道)|${PLACE}(?:快讯|讯(?![问息飞号期])|电(?=\\s|[（(：:【]|记者|据|综合)|(?:消息|报道|信息)(?=[（(][^（()）]{0,40}(?:记者|通讯员))))`,
  'u',
);
const WORD = /(?:电|快讯|讯|消息|信息|报道)$/;
const AFTER = new RegExp(`^${BRACKETS}?[：:\\s]*`, 'u');
const REACH = 100;

/** The dateline that a paragraph opens with: its agency tells the sentence that follows. */
export function datelineAt(text: string, { start, end }: Span): Statement | null {
  const slice = text.slice(start, Math.min(end, start + REACH));
  const found = DATELINE.exec(slice);
  if (!found) return null;
  const name = found.groups!.agency!;
  const word = WORD.exec(found[0])![0];
  const to = start + found[0].length;
  const sourceAt = start + found[0].indexOf(name);
  const content = to + AFTER.exec(slice.slice(found[0].length))![0].length;
  if (content >= end) return null;
  return {
    cue: { start: to - word.length, end: to },
    source: { start: sourceAt, end: sourceAt + name.length },
    own: true,
    content,
    clause: start,
    entity: { name, kind: 'organisation', roles: [] },
    closes: false,
    reach: 'dateline',
  };
}

const PROGRAMME = new RegExp(`^[^\\s，。；：]{2,12}(?:消息|报道)${BRACKETS}?[：:]\\s*`, 'u');

/** Where the text starts behind the name of the programme that carries it: 'X网消息（新闻联播）：'. */
export function programmeEnd(text: string, { start, end }: Span): number {
  const found = PROGRAMME.exec(text.slice(start, Math.min(end, start + REACH)));
  return found ? start + found[0].length : start;
}
