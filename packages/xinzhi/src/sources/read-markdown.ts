import { decodeText } from './decode-text.js';
import { firstWrittenDate } from './description/written-date.js';
import { joinLines } from './join-lines.js';
import type { ExtractedText, Properties } from './source-document.js';

/**
 * The text of a Markdown file without its marks: headings, list items and paragraphs are lines, the lines of a paragraph
 * are joined, links and emphasis keep their words, code keeps its lines. Front matter gives title, date and address.
 */
export function readMarkdown(bytes: Uint8Array, where?: string): ExtractedText {
  const { matter, body } = splitFrontMatter(decodeText(bytes, where).text);
  return { text: plainText(body), properties: propertiesIn(matter) };
}

function splitFrontMatter(text: string): { matter: string; body: string } {
  const match = /^---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  return match ? { matter: match[1]!, body: text.slice(match[0].length) } : { matter: '', body: text };
}

/** 'key: value' lines; anything more of YAML than that says nothing about a document. */
function propertiesIn(matter: string): Properties {
  const value = (keys: RegExp): string | null => {
    for (const line of matter.split(/\r?\n/)) {
      const [, key, written] = /^([A-Za-z_]+)\s*:\s*(.+?)\s*$/.exec(line) ?? [];
      if (key && written && keys.test(key)) return written.replace(/^(["'])(.*)\1$/, '$2');
    }
    return null;
  };
  const date = value(/^(?:date|published)$/i);
  const url = value(/^(?:url|link|source|canonical_url)$/i);
  return {
    title: value(/^title$/i),
    date: date ? firstWrittenDate(date) : null,
    publisher: value(/^(?:publisher|site|publication)$/i),
    url: url && /^https?:\/\/\S+$/.test(url) ? url : null,
  };
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const ITEM = /^[ \t]*(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?)/;
const NUMBERED = /^[ \t]*\d{1,9}[.)][ \t]+/;
const RULE = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|={3,})[ \t]*$/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*$/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*\S+/;
const FENCE = /^ {0,3}(```|~~~)/;

function plainText(body: string): string {
  const lines: string[] = [];
  let paragraph = '';
  let fence: string | null = null;
  const close = () => {
    if (paragraph !== '') lines.push(paragraph, '');
    paragraph = '';
  };
  for (const source of body.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/)) {
    const mark = FENCE.exec(source)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) fence = null;
      else lines.push(source);
    } else if (mark !== null) {
      close();
      fence = mark;
    } else {
      const line = source.replace(/^(?:[ \t]*>)+[ \t]?/, '');
      if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line) || DEFINITION.test(line)) close();
      else if (HEADING.test(line)) {
        close();
        paragraph = inline(line.replace(HEADING, '').replace(/[ \t]+#+[ \t]*$/, ''));
        close();
      } else {
        if (ITEM.test(line) || NUMBERED.test(line) || /^[ \t]*\|/.test(line)) close();
        paragraph = joinLines(paragraph, inline(line.replace(ITEM, '')).trim());
        if (/^[ \t]*\||(?: {2}|\\)$/.test(line)) close();
      }
    }
  }
  close();
  return `${lines.join('\n').trim()}\n`;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
};

/** Where a backslash makes a mark a character, the character is put out of the way while marks are taken off. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~<])/g;
const ASIDE = 0xe000;

/** The words of a line without the marks around them. */
function inline(line: string): string {
  return line
    .replace(ESCAPED, (_, mark: string) => String.fromCharCode(ASIDE + mark.charCodeAt(0)))
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]:?/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*\*|\*\*|\*|~~)(?=\S)([^*~]+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(__|_)(?=\S)([^_]+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/`+([^`]+)`+/g, '$1')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/^[ \t]*\|[ \t]*|[ \t]*\|[ \t]*$/g, '')
    .replace(/[ \t]+\|[ \t]+/g, /^[ \t]*\|/.test(line) ? '\t' : ' | ')
    .replace(/[\ue000-\ue07f]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - ASIDE))
    .replace(/\\$/, '');
}
