/** Which conference '会议' means in a text. */

const CONFERENCE =
  /(?:中共中央|党中央|中央|国务院|全国|党的|[一二三四五六七八九十]{1,3}届)(?:(?!召开|举行|主持|听取|审议|会议|全会)\p{Script=Han}){0,12}?(?:会议|全会)/gu;

/** '某局3月2日召开会议': the conference has no name but that of who holds it. */
const HELD = /(?:召开|举行)(会议|全会|大会)/u;
const HOLDER =
  /(?:^|[^\p{Script=Han}])([\p{Script=Han}]{2,16}?)(?:[\d月日]{2,6}|[今昨]天)?(?:[（(][^（()）]{1,12}[）)])?(?:上午|下午)?(?:在[^，。]{1,8})?$/u;
const LONGEST_HOLDER = 50;

/** The conference that the head of a text reports by who holds it. */
function heldConference(head: string): string | null {
  const held = HELD.exec(head);
  const holder = held && HOLDER.exec(head.slice(Math.max(0, held.index - LONGEST_HOLDER), held.index));
  return holder && !holder[1]!.includes('主持') ? holder[1]! + held[1]! : null;
}
const HEAD = 400;

/** The conferences that a text names: first the one that it reports, then the one named most often. */
export function conferencesOf(text: string): string[] {
  const counts = new Map<string, number>();
  const held = heldConference(text.slice(0, HEAD));
  if (held) return [held];
  for (const [name] of text.matchAll(CONFERENCE)) counts.set(name, (counts.get(name) ?? 0) + 1);
  // A conference named once may only be referred to by another, which the text calls 'the meeting' alone.
  const least = /(?:召开|举行)[^，。]{0,6}会议/u.test(text) ? 2 : 1;
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
