import type { Layout } from '../layout/layout.js';
import type { TimeExpression } from '../periods/time-expression.js';
import { halfWidth } from '../quantities/half-width.js';
import type { Attribution, Claim, Document, Mention, Quantity } from '../records.js';
import { enclosingAttribution } from './attribution.js';
import { type Context, claimsOfSentence } from './claims-of-sentence.js';
import { framesOf } from './frame.js';
import { opensTargets } from './modality.js';
import { leadingTime, namesStretchAgain } from './period.js';
import { anchorYear, isWorkReport } from './report-year.js';
import { sentencesWithFindings } from './sentence.js';

export type Found = { mentions: Mention[]; quantities: Quantity[]; attributions: Attribution[] };

/**
 * What a text claims in figures: which metric, whose, when, how much, and whether observed, estimated or aimed at.
 * Quantities that only count things along the way (新建8所学校) are left to `findQuantities`.
 */
export function findClaims(text: string, layout: Layout, document: Document, found: Found): Claim[] {
  const plain = halfWidth(text);
  const anchor = anchorYear(text, layout, document);
  const report = isWorkReport(text, layout, document);
  const frames = framesOf(plain, layout, anchor, report);
  const attributionOf = enclosingAttribution(found.attributions);
  const claims: Claim[] = [];
  let paragraph = -1;
  let carried: TimeExpression | null = null;
  let targets = false;
  let ended = 0;
  /** The stretch of years named last: 在这个期间 stands for it. */
  let stretch: TimeExpression | null = null;
  for (const sentence of sentencesWithFindings(plain, layout, found.mentions, found.quantities)) {
    if (sentence.paragraph !== paragraph) {
      paragraph = sentence.paragraph;
      // A list broken over lines ('targets are as follows:', one a line) stays one statement.
      const listed = goesOn(plain, ended);
      if (!listed) carried = null;
      if (!listed) targets = false;
    }
    ended = sentence.span.end;
    if (namesStretchAgain(plain, sentence)) carried = stretch ?? carried;
    else stretch = sentence.times.find(({ kind }) => kind === 'plan' || kind === 'years') ?? stretch;
    if (sentence.quantities.length === 0) {
      carried = leadingTime(plain, sentence) ?? carried;
      if (
        /[:：]$/.test(plain.slice(ended - 1, ended)) &&
        opensTargets(plain.slice(sentence.span.start, ended), layout.language)
      ) {
        targets = true;
        carried = sentence.times.at(-1) ?? carried;
      }
      continue;
    }
    const context: Context = { plain, document, anchor, report, frame: frames[paragraph]!, carried, targets };
    const { claims: read, opens } = claimsOfSentence(sentence, context);
    for (const claim of read)
      claims.push({ ...claim, attribution: attributionOf(found.quantities[claim.quantity]!.span) });
    carried = leadingTime(plain, sentence) ?? carried;
    targets = opens || (targets && goesOn(plain, ended));
  }
  return claims;
}

/** Whether what ends here is an item of a list that goes on: '…;', '…; and', '…：'. */
function goesOn(plain: string, end: number): boolean {
  return /[:：;；,，](?: and)?$/.test(plain.slice(Math.max(0, end - 5), end));
}
