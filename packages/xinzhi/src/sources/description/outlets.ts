/** News outlets that are met most, how they mark what they publish, and where. */
export type Outlet = {
  name: string /** As a line of its own, or in a byline. */;
  masthead: RegExp /** As an agency marks a dispatch. */;
  mark: RegExp | null;
  host: RegExp;
};

export const outlets: Outlet[] = [
  {
    name: 'Xinhua',
    masthead: /^(?:xinhua(?: news agency)?|新华(?:社|网))$/i,
    mark: /\(xinhua\)|新华社[^，。]{0,14}(?:\d+月)?\d+日(?:电|讯)/i,
    host: /(?:^|\.)(?:xinhuanet\.com|news\.cn)$/,
  },
  {
    name: 'China Daily',
    masthead: /^china daily$/i,
    mark: /\bFOR CHINA DAILY\b|\|\s*CHINA DAILY\s*\|/,
    host: /(?:^|\.)chinadaily\.com\.cn$/,
  },
  {
    name: "People's Daily",
    masthead: /^(?:people['’]s daily(?: online)?|人民(?:日报|网))$/i,
    mark: /\bby [A-Z][\w ]{2,30}, people['’]s daily\b|人民(?:网|日报)[^，。]{0,10}\d+日(?:电|讯)/i,
    host: /(?:^|\.)people\.(?:com\.)?cn$/,
  },
  { name: 'CCTV', masthead: /^(?:cctv|央视网)$/i, mark: /央视网消息/, host: /(?:^|\.)cctv\.c(?:om|n)$/ },
  { name: 'CGTN', masthead: /^cgtn$/i, mark: null, host: /(?:^|\.)cgtn\.com$/ },
  {
    name: 'China News Service',
    masthead: /^(?:ecns|中新[社网])$/i,
    mark: /中新[社网][^，。]{0,14}\d+日(?:电|讯)/,
    host: /(?:^|\.)(?:chinanews\.com(?:\.cn)?|ecns\.cn)$/,
  },
  { name: 'Global Times', masthead: /^(?:global times|环球时报)$/i, mark: null, host: /(?:^|\.)globaltimes\.cn$/ },
  { name: 'Shanghai Daily', masthead: /^(?:shanghai daily|shine)$/i, mark: null, host: /(?:^|\.)shine\.cn$/ },
  { name: 'South China Morning Post', masthead: /^south china morning post$/i, mark: null, host: /(?:^|\.)scmp\.com$/ },
  { name: 'Reuters', masthead: /^reuters$/i, mark: /\(reuters\)/i, host: /(?:^|\.)reuters\.com$/ },
  { name: 'Associated Press', masthead: /^(?:ap|associated press)$/i, mark: /\(AP\)/, host: /(?:^|\.)apnews\.com$/ },
  { name: 'Bloomberg', masthead: /^bloomberg$/i, mark: /\(bloomberg\)/i, host: /(?:^|\.)bloomberg\.com$/ },
  { name: 'BBC', masthead: /^bbc(?: news)?$/i, mark: null, host: /(?:^|\.)bbc\.(?:com|co\.uk)$/ },
  { name: 'Financial Times', masthead: /^financial times$/i, mark: null, host: /(?:^|\.)ft\.com$/ },
  {
    name: 'Prensa Latina',
    masthead: /^prensa latina$/i,
    mark: /\(prensa latina\)/i,
    host: /(?:^|\.)(?:plenglish\.com|prensa-latina\.cu)$/,
  },
];

/** The outlet whose masthead is one of the first lines, or whose mark stands near the top. */
export function outletNamed(lines: string[], opening: string): Outlet | null {
  const top = opening.slice(0, 1500);
  return (
    outlets.find(({ masthead }) => lines.slice(0, 4).some((line) => masthead.test(line))) ??
    outlets.find(({ mark }) => mark?.test(top)) ??
    null
  );
}

export function outletAtHost(url: string): Outlet | null {
  const host = hostOf(url);
  return host ? (outlets.find((outlet) => outlet.host.test(host)) ?? null) : null;
}

export function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
