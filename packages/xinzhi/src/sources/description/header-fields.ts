import { layOut } from '@xinzhi/reader';

/** What a first line 'SOURCE: …' says of a document; `end` is where the text after it starts. */
export type HeaderFields = {
  end: number;
  url: string | null;
  title: string | null;
  publisher: string | null;
  date: string | null;
};

/** A header of named fields runs to this many characters at most; its values may contain line ends. */
const LONGEST = 4000;

/**
 * Reads the SOURCE: line: fields between bars, plain ('address | title | date') as the reader's layout understands
 * them, or named ('Release Time=…'). Named fields say more exactly what they are, so they win.
 */
export function readHeaderFields(text: string): HeaderFields | null {
  const start = text.slice(0, LONGEST);
  // The language changes nothing about a header.
  const { header } = layOut(start, 'en');
  if (!header) return null;
  const end = header.span.end;
  const line = start.slice(header.span.start, endOfNamedFields(start, end));
  const fields = line.replace(/^SOURCE[:：]/i, '').split('|');
  const named = new Map<string, string>();
  for (const field of fields) {
    const [, name, value] = /^\s*([A-Za-z][A-Za-z .]*?)\s*=\s*([\s\S]+?)\s*$/.exec(field) ?? [];
    if (name && value) named.set(name.toLowerCase(), value);
  }
  const valueNamed = (pattern: RegExp) => [...named].find(([name]) => pattern.test(name))?.[1] ?? null;
  const address = valueNamed(/\b(?:url|link|address|source)$/);
  return {
    end: Math.max(end, endOfNamedFields(start, end)),
    url: address && /^https?:\/\/\S+$/.test(address) ? address : header.url,
    title: valueNamed(/\btitle$/) ?? (named.size > 0 ? null : header.title),
    publisher: valueNamed(/\b(?:department|publisher|agency|issuer)$/) ?? outletOf(fields[0] ?? ''),
    date: isoDay(valueNamed(/\b(?:date|time)$/)) ?? header.date,
  };
}

/** A value that ends in a line end pushes the next bar to the line below: the header goes on there. */
function endOfNamedFields(text: string, end: number): number {
  const continuation = /^\s*\n[ \t]*\|[^\n]*/.exec(text.slice(end));
  return continuation ? endOfNamedFields(text, end + continuation[0].length) : end;
}

/** 'broadcaster programme 20230909': a first field that carries a compact date names the outlet. */
function outletOf(field: string): string | null {
  return /^\s*(\S.*?)\s+(?:19|20)\d{6}\s*$/.exec(field)?.[1] ?? null;
}

function isoDay(value: string | null): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(value ?? '')?.[0] ?? null;
}
