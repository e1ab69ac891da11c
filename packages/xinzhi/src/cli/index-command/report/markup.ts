import { html as tagged } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** HTML whose text has been escaped. */
export type Markup = HtmlEscapedString;
export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

/** Markup in which everything that is put in, and is not markup itself, is escaped. Waits for nothing: no piece is a promise. */
export const html = tagged as (parts: TemplateStringsArray, ...pieces: Piece[]) => Markup;

/** A coordinate of a drawing, to a hundredth. */
export const at = (value: number): string => String(Number(value.toFixed(2)));
