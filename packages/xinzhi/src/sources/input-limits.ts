/**
 * How much is read at once. A file above its limit is refused with a clear error instead of filling the memory: the
 * longest report of the corpus is a hundredth of a limit.
 */
export type InputLimits = {
  /** Bytes of a plain-text, Markdown or HTML file, or of one line of JSON Lines. */
  text: number;
  /** Bytes of a PDF or DOCX file: mostly pictures. */
  packed: number;
};

const MEBIBYTE = 1 << 20;

export const INPUT_LIMITS: InputLimits = { text: 20 * MEBIBYTE, packed: 100 * MEBIBYTE };

/** '12.5 MB', for messages. */
export function megabytes(bytes: number): string {
  return `${(bytes / MEBIBYTE).toFixed(1).replace(/\.0$/, '')} MB`;
}
