import { useMemo } from 'preact/hooks';
import { useNavigation } from '../routing/navigation.js';
import type { Language } from './language.js';
import { type MessageKey, message, type Values } from './message.js';

export type Say = (key: MessageKey, values?: Values) => string;

/** The language of the address, and the function that says a message in it. */
export function useLanguage(): { language: Language; say: Say } {
  const { language } = useNavigation().address;
  return useMemo(() => ({ language, say: (key, values) => message(language, key, values) }), [language]);
}
