/** Codes of world tables that are not ISO 3166-1. */
const ISO: Record<string, string> = { ROM: 'ROU', RoW: 'ROW', RROW: 'ROW' };

/** The place that a table's country code stands for. */
export const placeOf = (code: string): string => ISO[code] ?? code;
