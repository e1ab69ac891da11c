export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags for `lang` attributes and for Intl. */
export const LOCALE: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };
