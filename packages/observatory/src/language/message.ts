import type { Language } from './language.js';
import { english } from './messages.en.js';
import { chinese } from './messages.zh.js';

export type MessageKey = keyof typeof english;
export type Values = Record<string, string | number>;

const MESSAGES: Record<Language, Record<MessageKey, string>> = { en: english, zh: chinese };

/**
 * Fills a message: `{name}` is the value, `{name|one|many}` chooses by the value's number ('{n} {n|claim|claims}').
 * Throws where a message asks for a value that was not given, so that no brace reaches a reader.
 */
export function fill(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`message '${message}' needs a value for '${name}'`);
    if (one === undefined) return String(value);
    return Number(String(value).replaceAll(',', '')) === 1 ? one : many!;
  });
}

export const message = (language: Language, key: MessageKey, values?: Values): string =>
  fill(MESSAGES[language][key], values);
