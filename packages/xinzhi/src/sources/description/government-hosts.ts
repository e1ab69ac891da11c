import { provinceLevelUnits } from '@xinzhi/vocabulary';

/** Names under gov.cn of provinces that are neither their English names nor their ISO codes. */
const SHORT_HOSTS: Record<string, string> = {
  neimenggu: 'CN-NM',
  nmg: 'CN-NM',
  xizang: 'CN-XZ',
  hlj: 'CN-HL',
  hb: 'CN-HB',
  heb: 'CN-HE',
  hen: 'CN-HA',
  hn: 'CN-HN',
  hain: 'CN-HI',
  gxzf: 'CN-GX',
  shaanxi: 'CN-SN',
  shanxi: 'CN-SX',
};

const hosts = new Map<string, string>(Object.entries(SHORT_HOSTS));
for (const { id, short } of provinceLevelUnits) {
  for (const host of [short.en.toLowerCase().replace(/[^a-z]/g, ''), id.slice(3).toLowerCase()])
    if (!hosts.has(host)) hosts.set(host, id);
}

/**
 * Whose government a host under gov.cn is: the label before gov.cn names a province ('gd.gov.cn', 'agri.hainan.gov.cn')
 * or stands for a ministry or the State Council ('miit.gov.cn', 'www.gov.cn'). Null where it is some other place's.
 */
export function governmentAt(host: string): string | null {
  const labels = /^(?:(.+)\.)?gov\.cn$/.exec(host)?.[1]?.split('.') ?? null;
  if (labels === null) return host === 'gov.cn' ? 'CHN' : null;
  const label = labels.at(-1)!;
  return hosts.get(label) ?? (NATIONAL.has(label) ? 'CHN' : null);
}

/** Labels of the State Council and its ministries, commissions and administrations. */
const NATIONAL = new Set(
  'www english ndrc miit most moe mof mofcom mohrss mnr mee mohurd mot mwr moa moj mca mps mem nhc audit pbc stats customs chinatax samr sasac cnipa nea nra cac nda csrc cbirc nfra safe caac spb ncha nmpa nhsa forestry lswz npc cppcc court spp sport nrta mct cea cma cas'.split(
    ' ',
  ),
);
