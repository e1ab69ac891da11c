import type { DocumentKind } from '@xinzhi/reader';
import { type Evidence, firstLines } from './evidence.js';
import { governmentAt } from './government-hosts.js';
import { economyOf, namedPlaces } from './named-places.js';
import { hostOf } from './outlets.js';

/** National bodies of China, as documents name them. */
const NATIONAL =
  /国务院|中共中央|全国人民代表大会|全国人大|State Council|National People['’]s Congress|CPC Central Committee/;
/** Central departments: a ministry, or a body that calls itself national or China's. */
const CENTRAL_DEPARTMENT =
  /\b(?:ministry|state (?:council|administration|post|forestry|taxation)|national|supreme people|cyberspace administration|china (?:securities|earthquake|banking|meteorological))\b|^(?:国家|中央|工业和信息化部|科(?:学)?技(?:术)?部|教育部|财政部|商务部)|部(?:办公厅)?$/i;
const TO_ALL_PROVINCES = /各省、自治区、直辖市/;

/**
 * Whose document it is. An official paper belongs to the government that gives it: the congress that it was delivered
 * to, the department that issued it, the place in its title, the office in the lines above the text, the file's name,
 * the website, the addressees. Journalism and essays belong to no government; they have the place whose affairs they
 * report, where that is evident: the only place named, or the economy that most of the places named belong to.
 */
export function placeOf(evidence: Evidence, found: { title: string | null; kind: DocumentKind }): string | null {
  const { header, properties, opening, path } = evidence;
  if (found.kind === 'news' || found.kind === 'article') return placeWrittenAbout(`${found.title ?? ''}\n${opening}`);
  const url = header?.url ?? properties.url ?? null;
  const host = url ? hostOf(url) : null;
  return (
    congressOf(opening.slice(0, 1500)) ??
    departmentOf(header?.publisher ?? null) ??
    governmentIn(found.title) ??
    officeAbove(opening) ??
    (path ? governmentIn(path.split(/[/\\]/).at(-1)!) : null) ??
    (host ? governmentAt(host) : null) ??
    (TO_ALL_PROVINCES.test(opening.slice(0, 600)) ? 'CHN' : null) ??
    placeWrittenAbout(`${found.title ?? ''}\n${opening}`)
  );
}

/** '……在某某省第十四届人民代表大会第四次会议上'. */
function congressOf(opening: string): string | null {
  const delivered =
    /在([^。\n]{0,24}?)(?:第[一二三四五六七八九十\d]+届|[一二三四五六七八九十\d]+届)?\s*(?:人民代表大会|人大)|Delivered at ([^.]{0,160})/.exec(
      opening.replace(/届\s+/g, '届'),
    );
  return delivered
    ? (governmentIn(delivered[1] ?? delivered[2] ?? '') ?? (NATIONAL.test(delivered[0]) ? 'CHN' : null))
    : null;
}

/** The first government named: a province-level unit, or the national one. */
function governmentIn(text: string | null): string | null {
  if (!text) return null;
  const place = namedPlaces(text)[0];
  if (place) return place.id;
  return NATIONAL.test(text) ? 'CHN' : null;
}

function departmentOf(publisher: string | null): string | null {
  if (!publisher) return null;
  const place = namedPlaces(publisher).find(({ id }) => id !== 'CHN');
  return place?.id ?? (CENTRAL_DEPARTMENT.test(publisher) ? 'CHN' : governmentIn(publisher));
}

/** '广东省省长', '国务院总理', 'Premier of the State Council', '我代表国务院': who speaks, in the first lines. */
function officeAbove(opening: string): string | null {
  for (const line of firstLines(opening, 30)) {
    if (/(?:省长|市长|主席|总理|Premier|Governor|Mayor)/.test(line) && line.length < 60) {
      const place = governmentIn(line);
      if (place) return place;
    }
    const [, government] =
      /(?:代表|受|经|向)([^，。]{0,16}(?:国务院|全国人民代表大会|全国人大|人民政府))/.exec(line) ?? [];
    const place = government ? governmentIn(government) : null;
    if (place) return place;
  }
  return NATIONAL.test(firstLines(opening, 3).join('\n')) ? 'CHN' : null;
}

/** More than half of all the places that are named, and more than once or twice. */
const MOST = 0.6;
/** In a text this short, one mention tells what it is about. */
const SHORT = 600;

function placeWrittenAbout(text: string): string | null {
  // National bodies are the nation, named or not.
  const nation = text.match(new RegExp(NATIONAL, 'g')) ?? [];
  const places = [...namedPlaces(text).map(({ id }) => id), ...nation.map(() => 'CHN')];
  if (places.length === 0) return null;
  if (new Set(places).size === 1 && (places.length > 1 || text.length < SHORT)) return places[0]!;
  const counts = new Map<string, number>();
  for (const id of places.map(economyOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [economy, count] = [...counts].toSorted((a, b) => b[1] - a[1])[0]!;
  return count >= 3 && count / places.length >= MOST ? economy : null;
}
