import { type Evidence, firstLines } from './evidence.js';
import { firstWrittenDate, readWrittenDate, WRITTEN_DATE } from './written-date.js';

/** How many of the first lines may be a dateline: below them, a date is something the text talks about. */
const DATELINE_LINES = 25;

const CLOCK = '\\d{1,2}\\s*[:：时]\\s*\\d{1,2}(?:\\s*[:：分]\\s*\\d{0,2})?分?(?:\\s*[ap]\\.?m\\.?)?';
const LABEL =
  '(?:发布时间|发布日期|发表时间|发稿时间|更新时间|成文日期|发文日期|生成日期|时间|日期|published|updated|posted|date|last updated)';

/** '——2026年2月3日在……会议上', 'Delivered at … on March 5, 2008': the day a report was given. */
const DELIVERED = [
  new RegExp(`(${WRITTEN_DATE})\\s*在[^。；]{2,60}?(?:会议|大会|全会)[^。；]{0,8}?上`, 'i'),
  new RegExp(`^[^。；\\n]{4,40}(?:会议|大会|全会)(?:上)?[，, \\u3000]+(${WRITTEN_DATE})\\s*$`, 'im'),
  new RegExp(`\\bdelivered (?:at|to)\\b[^.]{2,200}?\\bon (${WRITTEN_DATE})`, 'i'),
];
const ALONE = new RegExp(
  `^[（(—-]*\\s*(?:date\\s+)?(?:${CLOCK}[,，]?\\s*)?(${WRITTEN_DATE})(?:[\\sT,，]*${CLOCK})?\\s*[)）]?$`,
  'i',
);
const LABELLED = new RegExp(`${LABEL}\\s*[:：]?\\s*(${WRITTEN_DATE})`, 'i');
const STAMPED = new RegExp(`^(?:date\\s+)(${WRITTEN_DATE})\\b`, 'i');
const SIGNED = new RegExp(`(?:^|[\\n\\r])[^\\n\\r。；]{0,30}?(${WRITTEN_DATE})\\s*$`, 'i');

/**
 * When a document is from, to the precision known. What the document itself says of its day comes first (the day a
 * report was delivered, a dateline); then the file's properties; then the date it is signed with; then the header, unless
 * the text cites documents of a later year, which shows the header to be wrong; then the address, the title and at last
 * the file's name.
 */
export function dateOf(evidence: Evidence, title: string | null): string | null {
  const { opening, ending, header, properties, path } = evidence;
  const url = header?.url ?? properties.url ?? null;
  return (
    delivered(opening) ??
    dateline(firstLines(opening, DATELINE_LINES)) ??
    isoPrefix(properties.date) ??
    (ending.length < evidence.text.length ? signed(ending) : null) ??
    (header?.date && !citesLaterYear(evidence.text, header.date) ? header.date : null) ??
    (url ? dateInAddress(url) : null) ??
    (title ? dateInTitle(title) : null) ??
    (path ? dateInName(path) : null)
  );
}

function delivered(opening: string): string | null {
  for (const pattern of DELIVERED) {
    const match = pattern.exec(opening.slice(0, 1500));
    const date = match ? readWrittenDate(match[1]!) : null;
    if (date) return date;
  }
  return null;
}

/** A line that is a date and nothing more, or a date behind a label; the fuller date wins over the month alone. */
export function dateline(lines: string[]): string | null {
  const dates: string[] = [];
  for (const line of lines) {
    const match = ALONE.exec(line) ?? STAMPED.exec(line) ?? (line.length < 160 ? LABELLED.exec(line) : null);
    const date = match ? readWrittenDate(match[1]!) : null;
    if (date) dates.push(date);
  }
  return dates.find((date) => date.length === 10) ?? dates[0] ?? null;
}

function signed(ending: string): string | null {
  const match = SIGNED.exec(ending.trimEnd().replace(/[）)]$/, ''));
  return match ? readWrittenDate(match[1]!) : null;
}

/** Official documents are cited by year and number, 〔2024〕35号: none can be cited before its year. */
function citesLaterYear(text: string, date: string): boolean {
  const year = Number(date.slice(0, 4));
  for (const [, cited] of text.matchAll(/[〔﹝［[]((?:19|20)\d{2})[〕﹞］\]]\s*第?\d{1,4}\s*号/g))
    if (Number(cited) > year) return true;
  return false;
}

/** '…/2024-03/05/…', '…/2024/0517/…', '…/t20260203_1.html', '…/202602/…'. */
function dateInAddress(url: string): string | null {
  const day =
    /(?<!\d)((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ??
    /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(url);
  if (day) return readWrittenDate(`${day[1]}-${day[2]}-${day[3]}`);
  const month = /[/_](20\d{2})[-/]?(0[1-9]|1[0-2])(?=\/)/.exec(url);
  return month ? `${month[1]}-${month[2]}` : null;
}

function dateInTitle(title: string): string | null {
  return (
    firstWrittenDate(title) ??
    /(?<!\d)((?:19|20)\d{2})\s*年(?!\s*(?:前|底|以前))/.exec(title)?.[1] ??
    /^(?:19|20)\d{2}\b|\b(?:19|20)\d{2}$/.exec(title)?.[0] ??
    null
  );
}

/** '1978.txt', '2024-03-06_title.txt', '20230909_00.txt'. */
function dateInName(path: string): string | null {
  const name = path.split(/[/\\]/).at(-1)!;
  const day = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  if (day) return readWrittenDate(`${day[1]}-${day[2]}-${day[3]}`);
  return /(?<![\da-f])((?:19|20)\d{2})(?![\da-f])/i.exec(name)?.[1] ?? null;
}

function isoPrefix(date: string | null | undefined): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  return match ? match[0] : null;
}
