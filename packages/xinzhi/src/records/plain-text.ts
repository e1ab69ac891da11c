/** Others' text as a spreadsheet must take it: as text, also where it begins like a formula (OWASP, CSV injection). */
export const plainText = (text: string | null): string | null =>
  text !== null && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
