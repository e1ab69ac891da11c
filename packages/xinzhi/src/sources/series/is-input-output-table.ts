/** The WIOD 2013 layout: a first column 'V1' above the rows' names, then COUNTRY_INDUSTRY. */
export function isInputOutputTable(head: string): boolean {
  return /^\ufeff?"?V1"?,"?[A-Za-z]{3}_\w+/.test(head);
}
