import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Layout, Paragraph } from '../layout/layout.js';
import { findTimes } from '../periods/find-times.js';
import { isoPeriod, type TimeExpression } from '../periods/time-expression.js';
import type { Span } from '../records.js';
import { isBase } from './comparison.js';

/**
 * What a section is about: which year, which plan period. A claim that states no time is about these;
 * growth 'a year' is about the plan.
 */
export type Frame = { year: string | null; plan: string | null; ahead: boolean | null };

const headingWords = (about: 'review' | 'ahead') =>
  new RegExp(
    alternation(
      [...grammar.chinese.sections, ...grammar.english.sections].flatMap((entry) =>
        entry.about === about ? entry.words : [],
      ),
    ),
    'i',
  );
/** What the words of a heading tell of its section (grammar/<language>/sections.yaml). */
const REVIEW = headingWords('review');
const AHEAD = headingWords('ahead');

/** The frame of every paragraph, by index. */
export function framesOf(plain: string, layout: Layout, anchor: number | null, report: boolean): Frame[] {
  // A work report opens with the year before its own, whether or not a heading says so.
  const review = report && anchor !== null;
  let section: Frame = { year: review ? String(anchor - 1) : null, plan: null, ahead: review ? false : null };
  let lead: Frame = section;
  let headed = false;
  return layout.paragraphs.map((paragraph) => {
    const heading = paragraph.kind === 'heading' ? paragraph.span : runIn(plain, paragraph);
    if (heading) {
      const frame = frameOfHeading(plain, heading, layout, anchor, report);
      // A heading without a time or a turn of aim (（三）科技) stays inside the section above it.
      if (frame) {
        section = frame;
        lead = frame;
        headed = true;
      }
      if (paragraph.kind === 'heading') return section;
    }
    const opening = openingTimes(plain, paragraph, layout);
    if (opensOutline(plain, paragraph)) lead = { year: null, plan: section.plan ?? planOf(anchor), ahead: true };
    else if (opening.length > 0) {
      const own = frameFrom(opening, anchor, section, report, lead.plan);
      // What looks ahead in a review, or back in a plan, does so for its own paragraph.
      if (headed && section.ahead !== null && own.ahead !== section.ahead) return own;
      lead = own;
    }
    return lead;
  });
}

/** A numbered heading in capitals' numerals that is told as a paragraph or its first line ('II. Tasks for the Plan Period⏎We …'). */
function runIn(plain: string, { span }: Paragraph): Span | null {
  const line = /^[IVX]{1,5}\. [A-Z][^\n]{3,160}(?=\n|$)/.exec(
    plain.slice(span.start, Math.min(span.end, span.start + 180)),
  );
  return line && !/[.;:]$/.test(line[0]) ? { start: span.start, end: span.start + line[0].length } : null;
}

function frameOfHeading(
  plain: string,
  span: Span,
  layout: Layout,
  anchor: number | null,
  report: boolean,
): Frame | null {
  const heading = plain.slice(span.start, span.end);
  const times = findTimes(plain, span, layout.language).filter(({ kind }) => kind !== 'part');
  const review = REVIEW.test(heading);
  const aim = AHEAD.test(heading);
  const ahead = review === aim ? null : aim;
  if (times.length > 0) return { ...frameFrom(times, anchor, { year: null, plan: null, ahead: null }, report), ahead };
  const numbered = /^[一二三四五六七八九]、|^[IVX]+\./.test(heading);
  if (!report || anchor === null || !numbered || ahead === null) return null;
  return { year: String(ahead ? anchor : anchor - 1), plan: null, ahead };
}

/** `running` is the plan that the text has been about: a year that ends it does not end what is said of it. */
function frameFrom(
  times: TimeExpression[],
  anchor: number | null,
  fallback: Frame,
  report: boolean,
  running: string | null = null,
): Frame {
  let { year, plan } = fallback;
  let stated = false;
  for (const time of times) {
    const period = isoPeriod(time, anchor);
    if (period === null) continue;
    if (time.kind === 'year') {
      year = period;
      if (!stated && !times.some(({ kind }) => kind === 'plan' || kind === 'years'))
        plan = running?.endsWith(`/${period}`) ? running : null;
    } else if (time.kind === 'plan' || time.kind === 'years') {
      plan = period;
      if (!times.some(({ kind }) => kind === 'year')) year = null;
    }
    stated = true;
  }
  const last = (year ?? plan)?.slice(-4);
  const ahead = report && anchor !== null && last !== undefined ? Number(last) >= anchor : null;
  return { year, plan, ahead };
}

/** No expression of time is longer; what stands further on does not open the paragraph. */
const LONGEST_TIME = 80;

/** A paragraph that opens with a time (过去五年，… 2025年，…) is about it, and so is what follows it under the same heading. */
function openingTimes(plain: string, { sentences }: Paragraph, layout: Layout): TimeExpression[] {
  const first = sentences[0];
  if (!first) return [];
  const address =
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.]|各位代表[!！，,：:]?|——|[一二三四五六七八九十]是|回顾|回首|总的看|事实表明|做好|根据|按照|综合|经过|初步[核统][算计]|预计|刚?刚?过去的|在|[，,、\s])*/.exec(
      plain.slice(first.start, Math.min(first.end, first.start + 60)),
    );
  const from = first.start + (address?.[0].length ?? 0);
  return findTimes(plain, { start: from, end: Math.min(first.end, from + LONGEST_TIME) }, layout.language).filter(
    ({ span, kind }) =>
      span.start - from <= 3 &&
      !isBase(plain, span, layout.language) &&
      (kind === 'year' || kind === 'plan' || kind === 'years'),
  );
}

/** A paragraph about the outline of the plan (《纲要（草案）》提出…) is about the plan's years. */
function opensOutline(plain: string, { span }: Paragraph): boolean {
  return /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、])?《[^》]{0,40}(?:纲要|规划)[^》]{0,12}》|编制(?:形成|完成)?了?[^，。；]{0,24}(?:规划)?《?纲要/.test(
    plain.slice(span.start, Math.min(span.end, span.start + 120)),
  );
}

/** The plan that a year belongs to, as a period. */
function planOf(year: number | null): string | null {
  if (year === null || year < 1966) return null;
  const first = 1966 + 5 * Math.floor((year - 1966) / 5);
  return `${first}/${first + 4}`;
}
