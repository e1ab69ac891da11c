import type { Language, Modality } from '../records.js';

type Cue = { pattern: RegExp; modality: Modality; reason: string; examples: string[] };

/** Cues in the words before the quantity, within its clause or sentence; the nearest class in this order wins. */
const cues: Record<Language, Cue[]> = {
  zh: [
    {
      pattern:
        /(?:预期目标|主要目标|调控目标|奋斗目标|发展目标|目标(?:是|为|定为|包括)|目标：|预期(?:增长|目标|为)|计划(?:增长|要求|安排|规定)|(?:^|[，。；、])建议)/,
      modality: 'target',
      reason: 'aims by name',
      examples: ['主要预期目标是'],
    },
    {
      pattern: /预计|预测|估计|测算|估算|有望|将会|约可/,
      modality: 'estimate',
      reason: 'expected, not yet counted',
      examples: ['预计增长5%'],
    },
    {
      pattern:
        /力争|争取|确保|要求|计划(?!生育)|规划|拟|打算|准备|将(?!军|近)|(?:^|[，。；、])(?:要|必须|应当?)|定为|安排(?:为|在)?$|控制在|(?:到|至)20[3-9]\d年/,
      modality: 'target',
      reason: 'verbs of aiming',
      examples: ['力争增长5%', '要增长5%'],
    },
  ],
  en: [
    {
      pattern:
        /\b(?:target(?:s|ed|ing)?|goals?|aim(?:s|ed|ing)? (?:to|at|for)|objectives?|pledg(?:es?|ed|ing)|vow(?:s|ed)?|commit(?:s|ted)? to|intends? to|plan(?:s|ned|ning)? to|plans? for|seeks? to|strive(?:s|d)?|should|must|calls? for|called for)\b/i,
      modality: 'target',
      reason: 'aims and duties',
      examples: ['aims to scale up', 'a target of'],
    },
    {
      pattern:
        /\b(?:estimat(?:e|es|ed|ion)|forecast(?:s|ed)?|project(?:s|ed|ions?)(?! (?:of|in|to build))|expect(?:s|ed|ations?)?|predict(?:s|ed)?|likely to|(?<!(?:in|since|by|of|from|last|to|until|for|late|early|mid|through|during) )may(?! (?:\d|and|to|from|compared|versus))|might|could|would)\b/i,
      modality: 'estimate',
      reason: 'expected, not yet counted',
      examples: ['is projected to surpass'],
    },
    {
      pattern: /\b(?:will|shall|to be)\b/i,
      modality: 'target',
      reason: 'the future of a plan',
      examples: ['will rise to 10%'],
    },
  ],
};

/** Outcomes that are told with words of aiming: 完成年度目标, 'met its target'. */
const DONE: Record<Language, RegExp> = {
  zh: /实际(?:达到|完成|为)|(?:完成|实现|超过|达到|高于|好于|超额|低于)(?:了)?[^，。；]{0,12}(?:目标|计划|预期|任务)[^，。；]{0,6}$|初步[核统][算计]/,
  en: /\b(?:met|reached|exceeded|missed) (?:its|the|their) (?:target|goal)/i,
};

const PAST =
  /\b(?:rose|grew|fell|shrank|climbed|jumped|surged|soared|dropped|declined|slipped|slid|plunged|increased|decreased|expanded|contracted|gained|edged|ticked|reached|hit|totall?ed|stood|came)\b(?:(?!\b(?:rose|grew|fell|climbed|increased)\b)[^.;])*$/i;
/** What parts a verb from an estimating or aiming word before it: another clause, a relative one, an aside. */
const PARTING = /[,;:]|\b(?:which|who|while|whereas|after|before|because|although|but|despite|when|as|and)\b/i;

/**
 * 'Exports, which may slow, rose 8 percent': a plain past tense tells what came about, unless a word of estimating or aiming
 * governs it ('the office estimates that exports rose …', 'exports rose an estimated …').
 */
export function isPlainPast(words: string): boolean {
  const verb = PAST.exec(words);
  if (!verb) return false;
  const cued = cues.en.filter(({ pattern }) => pattern.test(words));
  const governs = ({ pattern }: Cue) => {
    const left = words.slice(0, verb.index);
    const last = [...left.matchAll(new RegExp(pattern.source, 'gi'))].at(-1);
    return pattern.test(verb[0]) || (last !== undefined && !PARTING.test(left.slice(last.index + last[0].length)));
  };
  return !cued.some(governs);
}

/** ', the institute estimated': the estimating word stands behind what it governs. */
export function isEstimatedAfter(words: string): boolean {
  return /^[^.;]{0,80}, (?:[\w’'-]+ ){1,6}(?:estimate[sd]?|forecasts?|project(?:s|ed)|predict(?:s|ed)|reckon(?:s|ed))(?=[.,]|$)/i.test(
    words,
  );
}

/** The modality that the words before a quantity give its claim, or null where they say nothing. */
export function statedModality(words: string, language: Language): Modality | null {
  if (DONE[language].test(words)) return 'observed';
  return cues[language].find(({ pattern }) => pattern.test(words))?.modality ?? null;
}

const OPENERS: Record<Language, RegExp> = {
  zh: /预期目标|(?:主要|奋斗|发展|总体|调控|量化|计划|规划)目标(?:是|为|：|:|包括|定为|确定为)|(?:目标|指标)(?:是|为|：|:|包括|定为)/,
  en: /\b(?:targets?|goals?|objectives?) (?:for|are|is|of|include|set|:)/i,
};

/** 圆满实现主要预期目标: aims that were reached open no list. */
const REACHED = /(?:完成|实现|达到|超过|好于)了?[^，。；：]{0,18}目标(?!是|为|：|:|定|包括)/;

/** Whether a sentence opens a list of aims ('the main expected targets are: …'): they hold for the whole list. */
export function opensTargets(words: string, language: Language): boolean {
  return OPENERS[language].test(words) && !REACHED.test(words);
}
