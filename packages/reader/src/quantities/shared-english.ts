import type { Quantity } from '../records.js';
import { boundedBy } from './comparator.js';

const BOUNDS = '(?: (?:about|nearly|around|over|under|more than|less than|almost|some|an estimated))?';
/** 'rose 5 percent and 6 percent'. */
const LISTED = new RegExp(`^(?: and|,| or)${BOUNDS} $`);
/** 'rose 5 percent, Vadu by 6 percent': the verb is left out the second time. */
const LIKEWISE =
  /^,?(?: and)?(?: [\p{Lu}&][\p{L}’'.&-]*){1,4} by(?: (?:about|nearly|around|over|more than|less than|almost))? $/u;

/** What a quantity takes over from the one before it: the change of the same verb, the bound of what it restates in brackets. */
export function sharedEnglish(plain: string, quantities: Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let index = 1; index < shared.length; index++) {
    const [before, quantity] = [shared[index - 1]!, shared[index]!];
    if (quantity.span.start - before.span.end > 48) continue;
    const between = plain.slice(before.span.end, quantity.span.start);
    if (between === ' (' || between === ' / ' || between === '/') shared[index] = restated(before, quantity);
    else if (
      quantity.change === null &&
      before.unit === quantity.unit &&
      (LISTED.test(between) || LIKEWISE.test(between))
    )
      shared[index] = { ...quantity, change: before.change };
  }
  return shared;
}

/** 'seven miles (11 km)': the same quantity in another unit has the same bound and change. */
function restated(before: Quantity, quantity: Quantity): Quantity {
  const { comparator, low, high } = quantity.value;
  const bounded =
    comparator === '=' && before.value.comparator !== '..' && before.unit !== '%' && quantity.unit !== '%';
  const same = kindOf(before) === kindOf(quantity) && quantity.noun === null && before.noun === null;
  if (!same) return quantity;
  return {
    ...quantity,
    value: bounded ? boundedBy(before.value.comparator as '=', (low ?? high)!) : quantity.value,
    change: quantity.change ?? before.change,
  };
}

/** Money is restated in money, a measure in another unit of its kind or, where these have no common base (°C, °F), in another. */
const kindOf = ({ unit }: Quantity) =>
  /^[A-Z]{3}$/.test(unit) ? 'money' : unit.startsWith('°') ? 'temperature' : unit.replace(/\/.*/, '');
