import { storedReading } from '../../store/stored-reading.js';
import type { DocumentView } from '../contract.js';
import { documentRow } from './document-list.js';
import { pairsOf, type ViewContext } from './pairs.js';

/** A document with its text (where it is at hand), its reading and its pairs; null when the store does not hold it. */
export async function documentView(context: ViewContext, id: string): Promise<DocumentView | null> {
  const held = await storedReading(context.store, id);
  if (!held) return null;
  return {
    row: documentRow(context.snapshot, held.stored),
    text: held.text,
    furniture: held.furniture,
    reading: held.reading,
    pairs: await pairsOf(context, context.snapshot.checkedByDocument.get(id) ?? []),
  };
}
