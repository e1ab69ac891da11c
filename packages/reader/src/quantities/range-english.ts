import type { Span } from '../records.js';
import { changeBeforeEnglish } from './change-english.js';
import { type Figure, inBase } from './figure.js';
import { withUnitOf } from './range.js';

const JOINT = /^-?\s?(?:[-–—~]|to|through|to-)\s?$/i;
/** Nouns and verbs of extent: what they lead to is a range, not a change. */
const EXTENT =
  /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|aged|ages|span(?:s|ned|ning)?|stretch(?:es|ed|ing)?|prices?|priced|costs?)\b[^.;]{0,20}\bfrom\s$/i;

/** What a change starts from: 'from 5', 'from about 5', 'from last year's 5', 'from a level of 5'. */
const ORIGIN =
  /\bfrom\s(?:(?:the|an?|its|their|his|her)\s)?(?:[\w-]+(?:\s[\w-]+)?['’]s\s)?(?:(?:average|base|level|rate|record|peak|high|low|revised|estimated|of|about|around|nearly|some|up|just|over)\s)*$/i;

/** Whether two neighbouring figures are the ends of one range: 4.5%-5%, between 3 and 5 percent, three or four years. */
export function isEnglishRange(plain: string, bounds: Span, low: Figure, high: Figure, own: boolean): boolean {
  const joint = plain.slice(low.end, high.start);
  if (joint.length > 6) return false;
  const left = plain.slice(Math.max(bounds.start, low.start - 40), low.start);
  if (low.upper !== undefined || high.upper !== undefined) return false;
  if (joint === ' or ') return isOneOff(low, high, own);
  const between = /^ and $/i.test(joint) && /\bbetween\s$/i.test(left);
  if (!between && !JOINT.test(joint)) return false;
  if (/to/i.test(joint)) {
    // 'from 5 to 6 percent' where something changed: two values, the old and the new.
    if (ORIGIN.test(left) && !EXTENT.test(left) && !leadsOn(plain, high)) return false;
    // 'rose by 40 billion to 400 billion': the change, then the level that it led to.
    const moved = own && changeBeforeEnglish(plain, bounds.start, low.start) !== null && !EXTENT.test(left);
    if (moved && !isRangeOfRates(low, high)) return false;
  }
  if (low.unit && high.unit && low.unit.unit !== high.unit.unit && !high.unit.unit.startsWith(`${low.unit.unit}/`))
    return false;
  if (!high.unit && low.unit && high.scale === 1) return false;
  const [first, last] = [inBase(lowEnd(low, high)), inBase(high)];
  return first < last;
}

/**
 * 'growth of 6.5% to 7%': rates near each other are a range. A change in per cent leads to a level in per cent only where
 * what changed is a rate itself, and then the level is a multiple of the change.
 */
const isRangeOfRates = (low: Figure, high: Figure): boolean =>
  low.unit?.unit === '%' && high.unit?.unit === '%' && high.value < 2 * low.value;

/** The lower end with the unit and the magnitude of the upper one: $3-5 billion, US $89 to $93 billion. */
export function lowEnd(low: Figure, high: Figure): Figure {
  const shared = withUnitOf(
    high.unit && low.unit && high.unit.unit !== low.unit.unit ? { ...low, unit: high.unit } : low,
    high,
  );
  return shared.scale === 1 &&
    high.scale !== 1 &&
    shared.value < high.value &&
    (high.unit === null || shared.unit?.unit === high.unit.unit)
    ? { ...shared, scale: high.scale }
    : shared;
}

/** 'from 5 to 7 percent to 3 to 5 percent': each value of the change is a range. */
function leadsOn(plain: string, { end }: Figure): boolean {
  return /^ to \S{1,8}(?: to |-|–)\S{1,8} \S/.test(plain.slice(end, end + 32));
}

/** three or four years, one or two firms: neighbouring whole numbers, the first without a unit of its own. */
function isOneOff(low: Figure, high: Figure, own: boolean): boolean {
  return !own && low.scale === 1 && Number.isInteger(low.value) && high.value === low.value + 1 && high.value <= 12;
}
