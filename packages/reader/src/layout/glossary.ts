import type { Line } from './lines.js';

const TITLE =
  /^(?:附[件录]?[\d一二三四五]?[:：]?\s*)?(?:《[^》]{1,20}》)?.{0,10}?(?:(?:相关|有关|部分|主要|专业)?(?:内容)?(?:名词|用语|术语|词语|词汇|概念|指标)(?:的)?(?:解释|注释|说明|释义|解读)|注释|注解|尾注|名词解释)\s*[:：]?$/;
const ENGLISH_TITLE =
  /^(?:glossary(?: of .{1,40})?|(?:end|explanatory )?notes|explanation of terms|terms explained)\s*:?$/i;
/** '1.“term”: meaning', '［3］term：', 'term — meaning'. */
const ENTRY = /^(?:[［[（(]?\d{1,3}[］\]）)]?\s*[.．、]?|[①-⑳]|[“"《])|[:：]/;

/**
 * The index of the line that opens the glossary which some reports append, or -1.
 * It stands in the second half of the text, and entries follow it.
 */
export function startOfGlossary(lines: Line[]): number {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return -1;
  const middle = (first.start + last.end) / 2;
  return lines.findIndex((line, index) => {
    if (line.start < middle || line.text.length > 40) return false;
    if (!TITLE.test(line.text) && !ENGLISH_TITLE.test(line.text)) return false;
    const next = lines.slice(index + 1, index + 5);
    return next.filter(({ text }) => ENTRY.test(text)).length >= 2 || (next.length === 1 && ENTRY.test(next[0]!.text));
  });
}
