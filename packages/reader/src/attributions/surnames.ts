import { grammar } from '../grammar/compiled.js';

/**
 * Surnames in pinyin: in a name such as 'Wei Jianguo' the first word is the surname, unlike in 'Scott Kennedy'.
 * The commonest names of China's census, and compound ones.
 */
export const PINYIN_SURNAMES = new Set(grammar.english.surnames.flatMap(({ words }) => words));

const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|ve|a|e|i|o|u|ü|v))+$/;

/** Whether a word (in lower case) can be a given name in pinyin: one to three syllables. */
export const isPinyin = (word: string) => word.length <= 12 && SYLLABLE.test(word.replace(/['’-]/g, ''));
