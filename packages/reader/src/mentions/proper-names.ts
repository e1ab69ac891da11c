import { isWordUnit } from './fold.js';

/**
 * Common words inside a proper name mean no industry: 'Digital Economy' in the name of a research centre. A name that
 * is written with capitals though it needs none is part of one when a neighbouring word has a capital too.
 */
export function isInsideProperName(text: string, start: number, end: number, from: number, to: number): boolean {
  if (!isTitleCase(text, start, end)) return false;
  return (
    startsWithCapital(wordAfter(text, end, to)) || (start > from && startsWithCapital(wordBefore(text, start, from)))
  );
}

/** 'Peking [University]': a place that names an institution is not meant as a place. */
export function namesInstitution(text: string, end: number, to: number): boolean {
  return INSTITUTION.test(text.slice(end, Math.min(to, end + 24)));
}

const INSTITUTION =
  /^ (?:Normal |Jiaotong |Agricultural |International |Medical |Technology |Foreign )?(?:University|Institute|Academy|College|Daily|Times|Stock|Securities|Bank|Airlines|Press|Post|Airport)\b/;

/** All longer words begin with a capital and go on in lower case. */
function isTitleCase(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).match(/[A-Za-z]{4,}/g);
  return words?.every((word) => /^[A-Z][a-z]+$/.test(word)) ?? false;
}

const startsWithCapital = (word: string) => /^[A-Z][a-z]/.test(word);
const JOINTS = /^(?:of|and|for|the|in|&)$/;

function wordBefore(text: string, start: number, from: number): string {
  let end = start;
  for (let hops = 0; hops < 3; hops++) {
    if (text[end - 1] !== ' ') return '';
    const last = end - 1;
    let first = last;
    while (first > from && isWordUnit[text.charCodeAt(first - 1)] === 1) first--;
    const word = text.slice(first, last);
    if (!JOINTS.test(word)) return first === from ? '' : word;
    end = first;
  }
  return '';
}

function wordAfter(text: string, end: number, to: number): string {
  let start = end;
  for (let hops = 0; hops < 3; hops++) {
    if (text[start] !== ' ') return '';
    let last = start + 1;
    while (last < to && isWordUnit[text.charCodeAt(last)] === 1) last++;
    const word = text.slice(start + 1, last);
    if (!JOINTS.test(word)) return word;
    start = last;
  }
  return '';
}
