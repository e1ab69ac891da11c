import iconv from 'iconv-lite';
import { InputError } from '../errors/input-error.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';
export type DecodedText = { text: string; encoding: Encoding };

/** Share of common characters below which a double-byte reading is taken for chance, not for Chinese. */
const PLAUSIBLE = 0.6;
/** Share of control characters above which bytes are not text in any encoding. */
const BINARY = 0.002;

/**
 * Decodes a text file: a byte order mark decides where there is one (and is dropped: it marks the encoding, it is not
 * text); else strict UTF-8; else the likelier of GB18030 and Big5 by the share of common characters; else Windows-1252.
 * Line ends and everything else stay as they are, so that offsets into the text are offsets into the decoded file.
 * @throws InputError where the bytes are not text.
 */
export function decodeText(bytes: Uint8Array, where?: string): DecodedText {
  const marked = encodingOfMark(bytes);
  if (marked) return { text: decodeStrictly(bytes, marked) ?? decodeLoosely(bytes, marked), encoding: marked };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeLoosely(bytes, wide), encoding: wide };
  if (controlShare(bytes) > BINARY)
    throw new InputError(
      'this is not text: it contains binary data',
      where,
      'give a text, Markdown, HTML, PDF or DOCX file',
    );
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  return decodeWithoutMark(bytes, where);
}

function decodeWithoutMark(bytes: Uint8Array, where?: string): DecodedText {
  // A few broken characters in a long UTF-8 file (a cut end, a bad byte) must not turn all of it into another encoding.
  if (brokenShare(bytes) < 0.02) return { text: decodeLoosely(bytes, 'utf-8'), encoding: 'utf-8' };
  const chinese = (['gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, share: commonShare(bytes, encoding) }))
    .sort((a, b) => b.share - a.share);
  for (const { encoding, share } of chinese) {
    if (share < PLAUSIBLE) break;
    const text = decodeStrictly(bytes, encoding) ?? decodeLoosely(bytes, encoding);
    if (replacementShare(text) < 0.01) return { text, encoding };
  }
  if (highShare(bytes) < 0.3) return { text: decodeLoosely(bytes, 'windows-1252'), encoding: 'windows-1252' };
  throw new InputError(
    'the encoding was not recognised: tried UTF-8, UTF-16, GB18030, Big5, Windows-1252',
    where,
    'save the file as UTF-8',
  );
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33) return 'gb18030';
  return null;
}

/** UTF-16 without a mark: zero bytes (half of every ASCII character), and one of the two byte orders gives letters. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 65_536 - (bytes.length % 2));
  if (bytes.length % 2 === 1 || !sample.includes(0)) return null;
  const shares = (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, share: lettersShare(decodeLoosely(sample, encoding)) }))
    .sort((a, b) => b.share - a.share);
  const [best, other] = shares as [(typeof shares)[0], (typeof shares)[0]];
  return best.share > 0.95 && other.share < 0.8 ? best.encoding : null;
}

/** Share of printable ASCII, Latin, Han and the punctuation of both. */
function lettersShare(text: string): number {
  const letters = text.match(
    /[\t\n\r\x20-\x7e\p{Script=Han}\p{Script=Latin}\u2010-\u203b\u3000-\u3020\uff00-\uff65]/gu,
  );
  return (letters?.length ?? 0) / Math.max(1, text.length);
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return withoutMark(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  // Node's own decoder takes Windows-1252 for Latin-1 and loses its quotation marks and dashes (nodejs/node#56542).
  if (encoding === 'windows-1252') return iconv.decode(Buffer.from(bytes), encoding);
  return withoutMark(new TextDecoder(encoding).decode(bytes));
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The sample tells as much as the whole: encodings do not change half-way. */
const SAMPLE = 262_144;

function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  return controls / Math.max(1, sample.length);
}

function highShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  return high / Math.max(1, sample.length);
}

/** Broken UTF-8 sequences as a share of all multi-byte characters, had the bytes been UTF-8. */
function brokenShare(bytes: Uint8Array): number {
  const text = decodeLoosely(bytes.subarray(0, SAMPLE), 'utf-8');
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const wide = text.match(/[^\x00-\x7f]/gu)?.length ?? 0;
  return wide === 0 ? 0 : broken / wide;
}

function replacementShare(text: string): number {
  return (text.match(/\ufffd/g)?.length ?? 0) / Math.max(1, text.length);
}

/**
 * Common characters and punctuation as a share of all double-byte characters. GB 2312 orders its 3 755 everyday
 * characters into rows 16–55 (lead B0–D7), Big5 its 5 401 into A4–C6; both keep punctuation in A1–A3. Text read in the
 * wrong one of the two falls into rare characters.
 */
function commonShare(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): number {
  const [first, last, lowTrail] = encoding === 'gb18030' ? [0xb0, 0xd7, 0xa1] : [0xa4, 0xc6, 0x40];
  const end = Math.min(bytes.length, SAMPLE) - 1;
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < end; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    const trail = bytes[++i]!;
    pairs++;
    const punctuation = lead >= 0xa1 && lead <= 0xa3 && trail >= lowTrail;
    if (punctuation || (lead >= first && lead <= last && trail >= lowTrail)) common++;
  }
  return pairs === 0 ? 0 : common / pairs;
}
