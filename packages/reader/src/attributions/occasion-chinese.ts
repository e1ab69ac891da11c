import type { Layout } from '../layout/layout.js';

/** A meeting held, a visit, a speech, a press conference: what reports of an occasion tell at their head. */
const OCCASION =
  /主持召开|参加[^，。]{0,30}(?:审议|讨论)|出席|会见|会谈|通电话|在[^，。：]{1,16}(?:考察|调研)|发表[^，。]{0,16}(?:讲话|演讲|致辞|贺词|谈话)|致(?:贺信|贺电|辞|信)|作出重要指示|会[^，。]{0,24}(?:举行|召开|开幕|闭幕)|(?:举行|召开)[^，。]{0,30}会|新闻发布会|座谈会|吹风会|记者会|答记者问|介绍[^，。]{0,16}情况/u;
/** '【一线调研】…': a column or series is named before the headline of a feature; those of press conferences report. */
const COLUMN = /^【(?![^】]*(?:发布会|访谈|记者会|快讯))/u;
/** Headline, first and second paragraph. */
const HEAD = 3;
const LONGEST_HEAD = 500;

/**
 * Whether a text reports an occasion. There one speaker's words fill whole paragraphs; where a feature cites somebody,
 * the reporter goes on with the next sentence.
 */
export function reportsOccasion(text: string, layout: Layout): boolean {
  const first = layout.paragraphs[0];
  if (first && COLUMN.test(text.slice(first.span.start, first.span.start + 40))) return false;
  return layout.paragraphs
    .slice(0, HEAD)
    .some(({ span }) => OCCASION.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEAD))));
}
