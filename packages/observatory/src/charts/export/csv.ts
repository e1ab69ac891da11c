export type Table = { columns: string[]; rows: (string | number | null)[][] };

/** RFC 4180, with the byte-order mark that spreadsheets need to read Chinese. Text that a spreadsheet would run is made text. */
export function toCsv({ columns, rows }: Table): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value);
    const safe = /^[=+\-@\t]/.test(value) && !/^[+-]?[\d.]+$/.test(value) ? `'${value}` : value;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
