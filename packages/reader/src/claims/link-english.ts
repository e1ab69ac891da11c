/** Words that may open the stretch between an English metric and its number: what else stands there is a new head noun. */
const OPENING = new RegExp(
  `^\\)?(?:['’]s)?(?:\\s*\\([^)]{1,40}\\))?\\s*(?:$|[,–—-]|(?:${[
    'or in of for from to by at as on over during between among per about around nearly approximately',
    'is was were are be been being has had have will would should could can may might must does do did not',
    'rose grew fell went came hit met stood stayed kept held ran shrank sank led beat saw',
    'rise rises grow grows fall falls reach reaches remain remains stay stays hit hits exceed exceeds surpass surpasses total totals',
    'rate level target index figure ratio volume growth increase decrease value total goal and both each that',
    'up down above below under roughly only still now also again alone combined annually together worldwide nationwide this last next',
  ]
    .join(' ')
    .split(' ')
    .join('|')}|[a-z]+(?:ed|ing|ly))\\b)`,
  'i',
);

/** Whether the words between metric and number begin as a predicate does and not with another noun. */
export function opensPredicate(link: string): boolean {
  return OPENING.test(link);
}

/** 'the contribution of consumption to GDP growth': the number after it is of the contribution. */
export function isPartOf(left: string): boolean {
  if (/(?:^|[.;]\s)Of (?:the |this |that |its )?$/.test(left)) return true;
  return /\b(?:contributions?|share|proportion|ratio|percentage|part|portion|impact|role|quota) (?:[\w'’-]+,? ){0,9}(?:to|toward|towards|of|in|from)(?: the| its| china['’]s| annual| total| global| world(?:wide|['’]s)?| national| overall| gross)* ?$/i.test(
    left,
  );
}
