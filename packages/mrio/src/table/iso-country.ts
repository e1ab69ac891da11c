/** Codes of the World Input–Output Database that are not ISO 3166-1: Romania before 2002, and the rest of the world. */
const ISO: Record<string, string> = { ROM: 'ROU', RoW: 'ROW', RROW: 'ROW' };

/** The ISO 3166-1 code that a table's country code stands for, 'ROW' for the rest of the world; others as they are. */
export const isoCountry = (code: string): string => ISO[code] ?? code;
