/** A line of a page: its text, where it lies (points, from the lower left corner), the size of its letters. */
export type PdfLine = { text: string; left: number; right: number; baseline: number; size: number };

export type PdfPage = { lines: PdfLine[]; left: number; right: number; top: number; bottom: number };
