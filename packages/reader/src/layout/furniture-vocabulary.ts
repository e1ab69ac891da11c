/**
 * What the furniture of a page is made of. `where` says at which edge of the document a line may be furniture:
 * 'edge' is the run of lines before the first and after the last line of prose; 'anywhere' holds throughout.
 */
export type FurniturePattern = {
  where: 'edge' | 'anywhere';
  pattern: RegExp;
  reason: string;
  examples: string[];
};

export const furniturePatterns: FurniturePattern[] = [
  {
    where: 'edge',
    pattern:
      /^(?:下载|打印|全屏|收藏|加大|还原|减小|放大|缩小|分享|纠错|返回|首页|关闭|转发|点赞|评论|举报|朗读|无障碍|繁體|繁体|简体|大|中|小|默认|A[+-]?)$/,
    reason: 'buttons of a reading page',
    examples: ['下载', '收藏', '大'],
  },
  {
    where: 'edge',
    pattern:
      /^[【［[（(]?\s*(?:字号|字体|字體|字号大小|分享到?|分享至|打印本页|关闭窗口|关闭本页|返回顶部|我要纠错|扫一扫.{0,14}|.{0,8}扫码.{0,10}|您的位置|当前位置|你的位置|所在位置|位置|阅读量?|浏览量?|浏览次数|点击数?|点击量|访问量|访问次数|发表时间|发布时间|发布日期|发稿时间|更新时间|成文日期|发文日期|生成日期|时间|日期|来源|稿源|信息来源|文章来源|来源网站|作者|记者|通讯员|责任编辑|责编|编辑|审核|校对|监制|签发|索引号|主题分类|发文机关|发布机构|文号|发文字号|有效性|公开方式|主题词)\s*[:：](?:\s*[大中小]){0,3}.{0,40}$/,
    reason: 'a label of the page followed by a short value',
    examples: ['来源：晨报', '时间：2026-02-09', '【字号：', '责任编辑：甲'],
  },
  {
    where: 'edge',
    pattern:
      /^[【［[（(]?\s*(?:打印本页|关闭窗口|关闭本页|返回顶部|扫一扫在?手机打开当前页.{0,4}|分享到(?:微信|微博|朋友圈|空间).{0,4}|微信扫一扫.{0,20}|字号|字体|来源|编辑)\s*[】］\]）)]?$/,
    reason: 'buttons with words around them',
    examples: ['打印本页', '扫一扫在手机打开当前页'],
  },
  {
    where: 'edge',
    pattern: /^[（(]\s*(?:来源|编辑|责任编辑|记者|作者)\s*[:：].{0,30}[）)]$/,
    reason: 'credit in brackets after the text',
    examples: ['（来源：晚报）'],
  },
  {
    where: 'edge',
    pattern: /^.{0,40}作(?:政府)?工作报告。?(?:.{0,20}记者[^。，；]{1,12})?$/,
    reason: 'the caption of the photo of the person who gives the report',
    examples: ['某某作政府工作报告。', '某某作政府工作报告。晚报记者 甲乙'],
  },
  {
    where: 'edge',
    pattern: /^》》.{0,20}《《$/,
    reason: 'a banner that links to a special page',
    examples: ['》》点击图片进入专题《《'],
  },
  {
    where: 'anywhere',
    pattern: /^.{1,80}?[.．…·]{5,}\s*[-–—]?\s*\d{1,4}\s*[-–—]?$/,
    reason: 'a line of a table of contents: leaders and a page number',
    examples: ['第一章........................3'],
  },
  {
    where: 'edge',
    pattern:
      /^(?:date\s+)?(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)(?:[\sT]+\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{1,2}?)?分?)?$/i,
    reason: 'a line that is nothing but a date',
    examples: ['2026-02-03 09:02:33', '2026年02月10日 07时41分', 'date 2024-02-06'],
  },
  {
    where: 'edge',
    pattern:
      /^(?:(?:updated|published|posted|last updated|date)\s*[:：]?\s*)?(?:\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?\s*[,|-]?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?\s+\d{4})(?:[\s,|-]+\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?$/i,
    reason: 'an English date line, with or without the hour',
    examples: ['08:33, March 12, 2025', 'Updated: May 3, 2024', '3 May 2024'],
  },
  {
    where: 'edge',
    pattern:
      /^(?:[-–—*]\s*)?[Bb]y:?\s+(?:[A-Z][\p{L}'’.-]*|[A-Z]{2,})(?:\s+(?:[A-Z][\p{L}'’.-]*|and|&|in|de|van|von|al)){0,7}(?:\s*[,|].{0,80}|\s+\S+@\S+\.\S+)?$/u,
    reason: 'a byline',
    examples: [
      'By Jane Roe',
      'by Jane Roe',
      '- By JANE ROE jroe@example.org',
      'By JANE ROE | THE DAILY | Updated: 2024-03-06 07:26',
    ],
  },
  {
    where: 'edge',
    pattern:
      /^(?:newspapers (?:in|from) [A-Z][\w ]{1,30}|show buttons|hide buttons|share(?: this)?(?: (?:on|to|via) .{1,20})?|print|download|comments?|subscribe.{0,40}|sign (?:in|up).{0,40}|log in|read more|read next|advertisement|menu|home|search|skip to .{1,20}|back to top|most (?:read|popular|viewed)|photo|cookies?.{0,20}|all rights reserved.?|copyright.{0,80}|©.{0,80}|follow us.{0,40}|facebook|twitter|x|linkedin|whatsapp|weibo|wechat|email|rss|listen|save|translate)$/i,
    reason: 'buttons and links of an English page',
    examples: ['Newspapers in English', 'Show Buttons', 'Share this'],
  },
  {
    where: 'edge',
    pattern:
      /^(?:China Daily|Global Times|People['’]s Daily(?: Online)?|Xinhua(?: News Agency)?|Shanghai Daily|SHINE|CGTN|South China Morning Post|The New York Times|Financial Times|Reuters|BBC News|Bloomberg|The Economist|The Guardian)$/,
    reason: 'the masthead of a paper above its piece',
    examples: ['China Daily'],
  },
];

/** Lines that open a list of links at the end of a page: what follows them is furniture too, where it is short. */
export const closingOpeners: FurniturePattern[] = [
  {
    where: 'edge',
    pattern:
      /^[》>«»\s]*(?:相关(?:报道|文档|链接|附件|新闻|阅读|文章|信息|解读|推荐)|延伸阅读|推荐阅读|热门(?:推荐|文章)|猜你喜欢|上一篇|下一篇|更多(?:新闻|精彩).{0,8})\s*[:：>》]*.{0,30}$/,
    reason: 'opens the links below a Chinese page',
    examples: ['相关报道：', '相关链接>>'],
  },
  {
    where: 'edge',
    pattern:
      /^(?:you (?:may|might) also (?:like|be interested in)|related (?:articles?|stories|posts|news|links|content|topics)|more (?:from|on|stories|in) .{0,40}|recommended(?: for you| reading)?|read also|see also|tags?)\s*:?.{0,60}$/i,
    reason: 'opens the links below an English page',
    examples: ['You may also like', 'Related stories'],
  },
  {
    where: 'edge',
    pattern:
      /^(?:本作品是中华人民共和国的|本作品在.{0,20}属于公有领域|public domain|this work is in the public domain.{0,80})/i,
    reason: 'a licence notice of an archive below the work',
    examples: ['Public domain'],
  },
];

/** Marks of the credit that a photo caption carries; such a line is a caption wherever it stands. */
export const captionCredits: FurniturePattern[] = [
  {
    where: 'anywhere',
    pattern: /\?\?\s*[A-Z][A-Z .'’-]+(?:\/\s*[A-Z][A-Z .'’-]+)?\?\?/,
    reason: 'the credit that a press database puts before a caption',
    examples: ['?? JANE ROE / AGENCY ?? Robots at work in a plant.'],
  },
  {
    where: 'anywhere',
    pattern: /^[A-Z][A-Z.'’-]+(?:\s+[A-Z][A-Z.'’-]+)*\s*\/\s*(?:FOR\s+)?[A-Z]{3,}(?:\s+[A-Z]{3,})*\s+[A-Z][a-z]/,
    reason: 'a credit in capitals that runs into its caption',
    examples: ['JANE ROE / AGENCY Robots at work in a plant.'],
  },
  {
    where: 'anywhere',
    pattern:
      /[[(（](?:photo|image|picture|file photo|[A-Z][A-Z .'’-]+|xinhua|vcg|afp|reuters|getty images?)\s*(?:by|\/|:|\/\s*FOR)\s*[^\])）]{1,60}[\])）]\.?$/i,
    reason: 'a caption that ends in its credit',
    examples: ['A smart robot in a plant. [JANE ROE/FOR THE DAILY]', 'A harbour. (Photo by Jane Roe)'],
  },
  {
    where: 'anywhere',
    pattern: /^.{0,120}(?:记者|通讯员|摄影师?|供图|图源|图片来源)[^。，；]{0,24}(?:摄|摄影|供图|图)[)）]?$/,
    reason: 'a Chinese caption that ends in the name of its photographer',
    examples: ['某某作报告。本报记者 甲乙 摄'],
  },
];
