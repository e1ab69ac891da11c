/** What a bare English noun counts: people are people, the rest are items. */
export const peopleNouns =
  /^(?:people|persons?|workers?|jobs?|employees?|residents?|students?|graduates?|deputies|lawmakers|delegates|participants|representatives|experts|researchers?|scientists?|engineers?|soldiers?|police|officers?|men|women|children|patients?|victims?|passengers?|visitors?|tourists?|users?|customers?|members?|citizens?|migrants?|refugees?)$/i;

/** Spellings of units that newspapers use and statistics do not. */
export const newspaperUnits: Record<string, string> = { pc: '%' };
