import { useLanguage } from '../../language/use-language.js';

/** The eight sectors to which the embedded table adds up the industries of WIOD. */
const SECTORS = ['PRI', 'LIG', 'MAT', 'MAC', 'ELE', 'UTI', 'TRA', 'SER'] as const;

/** A sector's name in the page's language; the table's own code where it is another table. */
export function useSectorName(): (code: string) => string {
  const { say } = useLanguage();
  return (code) => {
    const sector = SECTORS.find((one) => one === code);
    return sector ? say(`chains.sector.${sector}`) : code;
  };
}
