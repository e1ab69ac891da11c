import { captionCredits, closingOpeners, type FurniturePattern, furniturePatterns } from './furniture-vocabulary.js';
import type { Line } from './lines.js';

/** Lines by index that are furniture, and how far the edges of the page reach. */
export type Furniture = { isFurniture: boolean[]; firstProse: number; lastProse: number };

const LONGEST_CAPTION = 400;
/** Links below a page are short; a 'related' heading with more than this after it is part of the text. */
const LONGEST_TAIL = 1200;

/** Marks the lines that belong to the page and not to the text. Linear in the number of lines. */
export function findFurniture(lines: Line[], wrap: number | null): Furniture {
  const prose = lines.map((line) => isProse(line, wrap));
  const found = prose.indexOf(true);
  const firstProse = found < 0 ? lines.length : found;
  const tail = startOfTail(lines, firstProse);
  const lastProse = prose.lastIndexOf(true, tail - 1);
  const isFurniture = lines.map((line, index) => {
    if (index >= tail || isCaption(line)) return true;
    const edge = index < firstProse || index > lastProse;
    return matches(furniturePatterns, line, edge) || isBareMark(lines, index, edge) || isPageNumber(lines, index);
  });
  markValues(lines, isFurniture, firstProse);
  markCrumbs(lines, isFurniture, firstProse);
  markRepeats(lines, isFurniture, lastProse);
  markLineAfterByline(lines, isFurniture, firstProse);
  return { isFurniture, firstProse, lastProse };
}

function matches(patterns: FurniturePattern[], line: Line, edge: boolean): boolean {
  if (line.text.length > 160) return false;
  return patterns.some(({ where, pattern }) => (edge || where === 'anywhere') && pattern.test(line.text));
}

function isCaption(line: Line): boolean {
  return line.text.length <= LONGEST_CAPTION && captionCredits.some(({ pattern }) => pattern.test(line.text));
}

const SALUTATION =
  /^(?:各位(?:代表|委员|领导|来宾|同志|副?主任)|同志们|fellow (?:deputies|delegates)|distinguished|mr\.? chairman)/i;
const SENTENCE_END = /[。！？!?.；;…][”’"'」』）)\]]*$/;
const HAN = /[\u3400-\u9fff]/;

/** Running prose: before the first and after the last such line lie the edges of the page. */
function isProse(line: Line, wrap: number | null): boolean {
  if (SALUTATION.test(line.text)) return true;
  if (isCaption(line)) return false;
  const chinese = HAN.test(line.text);
  if (wrap !== null) return line.text.length >= wrap - (chinese ? 3 : 16);
  const long = chinese ? 36 : 80;
  return line.text.length >= long && (SENTENCE_END.test(line.text) || line.text.length >= 3 * long);
}

/** Separators and close buttons; inside the text, a mark that a broken line left alone belongs to its sentence. */
function isBareMark(lines: Line[], index: number, edge: boolean): boolean {
  const { text, blankBefore } = lines[index]!;
  if (text.length > 80 || !/^[\P{L}]+$/u.test(text) || /\p{N}/u.test(text)) return false;
  if (/^[，。；：、）》”！？（《“,;:]$/.test(text))
    return edge && !(index > 0 && !blankBefore && !SENTENCE_END.test(lines[index - 1]!.text));
  return edge || /^[-–—_=*~·•\s]{3,}$/.test(text);
}

/** '来源：' with its value on the next line. */
function markValues(lines: Line[], isFurniture: boolean[], firstProse: number): void {
  for (let index = 1; index < firstProse; index++) {
    const label = isFurniture[index - 1] && /(?:来源|稿源|作者|编辑|机构)\s*[:：]$/.test(lines[index - 1]!.text);
    if (label && lines[index]!.text.length <= 16 && /^[\p{L}\p{N}·（）()]+$/u.test(lines[index]!.text))
      isFurniture[index] = true;
  }
}

/** A number alone on its line is a page number, unless the lines around it run through it. */
function isPageNumber(lines: Line[], index: number): boolean {
  if (!/^[-–—]?\s*\d{1,3}\s*[-–—]?$/.test(lines[index]!.text)) return false;
  const before = lines[index - 1]?.text ?? '';
  const after = lines[index + 1]?.text ?? '';
  // SO₂ whose subscript a page set on a line of its own.
  if (/[A-Za-z]$/.test(before) && lines[index]!.text.length === 1) return false;
  return !/[（(《“、，]\P{Pe}*$/u.test(before.slice(-12)) && !/^[，。；：、）》”％%年月日]/.test(after);
}

/** The index of 'Related stories' near the end: that line and all after it are furniture. */
function startOfTail(lines: Line[], firstProse: number): number {
  const end = lines.at(-1)?.end ?? 0;
  const opener = lines.findIndex(
    (line, index) =>
      index > firstProse &&
      end - line.start <= LONGEST_TAIL &&
      line.text.length <= 100 &&
      closingOpeners.some(({ pattern }) => pattern.test(line.text)),
  );
  return opener < 0 ? lines.length : opener;
}

/** 'Home > News > City': the lines that separators join, and a line that repeats the last of them. */
function markCrumbs(lines: Line[], isFurniture: boolean[], firstProse: number): void {
  for (let index = 0; index < firstProse; index++) {
    if (!/^[>›»]$/.test(lines[index]!.text)) continue;
    for (const side of [index - 1, index + 1])
      if (lines[side] && lines[side].text.length <= 16) isFurniture[side] = true;
    const crumb = lines[index + 1]?.text;
    if (crumb !== undefined && lines[index + 2]?.text === crumb) isFurniture[index + 2] = true;
  }
  for (let index = 0; index < firstProse; index++) {
    // 'Home Issues A fine title' above the line 'A fine title': the path of the page run together.
    const path = /^(?:home|首页)\b\s*(.+)$/i.exec(lines[index]!.text)?.[1];
    if (path && lines.slice(index + 1, firstProse).some(({ text }) => text.length > 8 && path.endsWith(text)))
      isFurniture[index] = true;
  }
}

/** After the last prose, a line that was read before (a title, a first sentence given again) is furniture. */
function markRepeats(lines: Line[], isFurniture: boolean[], lastProse: number): void {
  const seen = new Map<string, number>();
  for (const [index, line] of lines.entries()) if (!seen.has(line.text)) seen.set(line.text, index);
  for (let index = 0; index < lines.length; index++) {
    const first = seen.get(lines[index]!.text)!;
    if (first === index) continue;
    const repeatedCaption = isFurniture[first] && lines[index]!.text.length > 40;
    const repeatedAtEnd = index > lastProse && lines[index]!.text.length >= 8;
    if (repeatedCaption || repeatedAtEnd) isFurniture[index] = true;
  }
}

/** The text of a picture that stands between byline and first paragraph, in the byline's own block. */
function markLineAfterByline(lines: Line[], isFurniture: boolean[], firstProse: number): void {
  for (let index = 1; index < firstProse; index++) {
    const line = lines[index]!;
    const afterByline = isFurniture[index - 1] && /^(?:[-–—*]\s*)?by\s/i.test(lines[index - 1]!.text);
    if (afterByline && !line.blankBefore && line.text.length < 60 && /[a-z]\.?$/.test(line.text))
      isFurniture[index] = true;
  }
}
