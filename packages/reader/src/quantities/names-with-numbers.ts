/** Numbers that are part of a name and count nothing, in the languages of this reader. Each is tried where its number begins. */
export const namesWithNumbers: { pattern: RegExp; reason: string; examples: string[] }[] = [
  {
    pattern: /(?:二十|十[一二三四五六七八九])(?:届|大(?![类项批个型]))/y,
    reason: 'congresses of the party and their committees',
    examples: ['二十大', '二十届四中全会'],
  },
  { pattern: /[一二三四五六七八九]中全会/y, reason: 'plenary sessions', examples: ['四中全会'] },
  {
    pattern: /八项规定|三公|三农|三次产业|[一二三]次产业|一二三产|三大战役|三大球/y,
    reason: 'set phrases',
    examples: ['八项规定'],
  },
  { pattern: /[一二三四五六七八九]位一体/y, reason: 'slogans: several in one', examples: ['五位一体'] },
  {
    pattern: /一[国带站网揽体般定些样直起旦致流批系方]/y,
    reason: 'words that begin with 一',
    examples: ['一带一路', '一批'],
  },
  { pattern: /两[会岸山重新高制步手免江委]/y, reason: 'abbreviations of two things', examples: ['两会'] },
  { pattern: /三[江角峡北秦亚明沙河部]/y, reason: 'places', examples: ['三江'] },
  {
    pattern: /四[川书]|五[一四星粮]|六[安一]|[四八]方|九[江州]|十[堰足分](?!之)|百色|千[方家岛]|万[象宁众州]/y,
    reason: 'places and words',
    examples: ['四川', '十分'],
  },
  {
    pattern: /two sessions\b/iy,
    reason: "China's yearly sessions of congress and consultative conference",
    examples: ['the two sessions'],
  },
  {
    pattern: /(?:one|two)[- ](?:belt|another|way|sided|fold)\b|three gorges\b|one (?:by one|day|time|country)\b/iy,
    reason: 'set phrases',
    examples: ['one another'],
  },
  {
    pattern: /five[- ]year plans?\b/iy,
    reason: 'the plans are named after their length',
    examples: ['the next Five-Year Plan'],
  },
  { pattern: /(?:24\/7|9\/11|7-eleven)\b/iy, reason: 'names', examples: ['24/7'] },
];

/** Words before a number that make it the number of a thing and not an amount. */
export const numberingBefore: Record<'zh' | 'en', RegExp> = {
  zh: /(?:第|前|编号|文号|号码|电话|邮编|代码|No\.?|NO\.?|#|[〔［[（(]\d{0,4})$/,
  en: /(?:\b(?:no|nos|number|article|section|chapter|table|figure|fig|page|part|phase|class|grade|room|route|highway|channel|version|volume|vol|act|item|annex|appendix|step|level|tier|type|group|area|category|covid|boeing|airbus|top|big|windows|ios|episode|season|day|flight|line|model|g)\.?[ -]?|#)$/i,
};

/** Marks right after a number that make it a date, an ordinal, a version or a code. */
export const numberingAfter: Record<'zh' | 'en', RegExp> = {
  zh: /^(?:号|期|届|版|型|代|级|时|点\d|月|日|路(?!公里)|栋|单元|室|楼|线(?!上)|年代|式|制|维|环|强|后|后生|G\b|[A-Za-z]|[°′″]|\/\d|:\d|号文|\.\d)/,
  en: /^(?:st\b|nd\b|rd\b|th\b|s\b|['’]s\b|:\d|\/\d|\.\d|[-–][A-Z]|[A-Za-z])/,
};
