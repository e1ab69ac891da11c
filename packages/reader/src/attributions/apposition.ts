import { isRoleNoun } from './role-phrase-english.js';

/** One office of a person, as written and split: { role: 'dean of X School', noun: 'dean', of: 'X School' }. */
export type Office = { role: string; organisation: string | null; former: boolean; member: boolean };

const LEAD =
  /^(?:[\s,]|(?:who|and|or|is|are|was|were|has been|had been|also|both|now|currently|a|an|the|another|one of|its|his|her|their|then|later|too)\b\s*)+/i;
const LINK = /\s(?:of|at|for|with|in|to|from)\s/;
/** Common nouns that a proper name follows: 'cybersecurity company [360 Group]'. */
const KINDS =
  /^.*\b(?:company|companies|firm|maker|manufacturer|platform|provider|developer|group|startup|start-up|bank|university|agency|retailer|carrier|automaker|giant|supplier|operator|producer|institute|organization|organisation|nonprofit|association|union|consultancy|brokerage|think tank|newspaper|magazine|network|website|center|centre|party|publication|unit|arm|subsidiary|broker|insurer)\s+(?=["“']?[\p{L}\d]*[\p{Lu}\d])/u;
const MEMBERSHIP = /^(?:\S+\s){0,3}?(?:member|deputy|delegate|fellow|academician|lawmaker|adviser)s?\b/i;

/** Reads an apposition, 'founder and chairman of X and a member of Y', into offices. Roles keep their own words. */
export function officesOf(apposition: string): Office[] {
  return splitRoles(apposition.replace(/\s+/g, ' ').trim())
    .map((part) => {
      const role = part.replace(LEAD, '').trim();
      return {
        role,
        organisation: organisationOf(role),
        former: /\b(?:former|ex-|late|retired)\b/i.test(role),
        member: MEMBERSHIP.test(role),
      };
    })
    .filter(({ role }) => role !== '');
}

/** Splits 'A of X and a B of Y' at the 'and'; 'founder and chairman of X' stays one. */
function splitRoles(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/,?\s(?:and|as well as)\s(?:also\s)?(?:an?\s|the\s)?/g)) {
    const left = text.slice(from, match.index);
    const right = text.slice(match.index + match[0].length);
    if (!LINK.test(left) || !opensWithRole(right)) continue;
    parts.push(left);
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}

const opensWithRole = (text: string) =>
  text
    .split(/\s(?:of|at|for|in|with)\s|,/)[0]!
    .split(' ')
    .slice(0, 5)
    .some((word) => isRoleNoun(word.toLowerCase()));

/** The organisation that a role names: 'dean of the X School of Y' → 'X School of Y'; null where it names none. */
export function organisationOf(role: string): string | null {
  const minister = /\bminister (?:of|for) (?:the )?(.+)$/i.exec(role);
  if (minister)
    return /^\p{Lu}/u.test(minister[1]!) && / (?:of|for) /.test(minister[1]!)
      ? minister[1]!
      : `Ministry of ${titled(minister[1]!)}`;
  const link = / (?:of|at|for|with) /.exec(role) ?? LINK.exec(role);
  if (!link) return possessor(role);
  const object = role.slice(link.index + link[0].length).replace(/^(?:the|a|an|its|his|her|their)\s+/i, '');
  const named = object
    .replace(KINDS, '')
    .replace(/^\p{Lu}[\p{L}-]*based\s+/u, '')
    .replace(/,\s.*\b(?:leading|largest|provider|maker|company|firm|body)\b.*$/, '')
    .replace(/^(?:the)\s+/, '');
  return /\p{Lu}|\d/u.test(named) ? named : null;
}

/** 'Midea vice-president', 'the Academy's head': an organisation before the noun. */
function possessor(role: string): string | null {
  const words = role.split(' ');
  const noun = words.findIndex((word) => isRoleNoun(word.toLowerCase()));
  if (noun <= 0) return null;
  const before = words
    .slice(0, noun)
    .filter((word) => !/^(?:former|then|deputy|vice|senior|chief|executive|acting|associate|assistant)$/i.test(word));
  if (before.length === 0 || !before.every((word) => /^[\p{Lu}\d]/u.test(word))) return null;
  if (DEMONYM.test(before[0]!)) before.shift();
  if (before.length === 0 || /^(?:Prime|Vice)$/i.test(before.join(' '))) return null;
  if (/^minister$/i.test(words[noun]!))
    return `Ministry of ${before.join(' ') === 'Foreign' ? 'Foreign Affairs' : before.join(' ')}`;
  return before.join(' ').replace(/['’]s?$/, '');
}

/** 'Chinese President': a nation's adjective names no organisation. */
const DEMONYM = /(?:ese|[aei]an|ish|ench|utch|eek|ssi|aqi|aeli)$/;

const SMALL = new Set(['and', 'of', 'the', 'for', 'in']);
const titled = (text: string) =>
  text
    .replace(/,.*$/, '')
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
