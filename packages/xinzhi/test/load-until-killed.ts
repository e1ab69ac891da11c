// Loads documents into a store, a transaction each, and tells of each one when it is in: run by the kill test.
// Its reading is made up: every number is a claim. What the reader would find makes no difference to a kill, and
// without its work nearly all of the time is spent in the store, where a kill could do harm.
import type { Document, Reading } from '@xinzhi/reader';
import { readSources } from '../src/sources/read-sources.js';
import { loadSources } from '../src/store/load-sources.js';
import { openStore } from '../src/store/open-store.js';
import { termsOf } from '../src/store/segment.js';
import { madeUpClaim } from './made-up-documents.js';

function readNumbers(text: string, document: Document): Reading {
  const spans = Array.from(text.matchAll(/\d+/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const value = { comparator: '=' as const, low: 1, high: null };
  return {
    document,
    mentions: spans.map((span) => ({ span, concept: 'industry/robots' })),
    attributions: spans.map((span) => ({ form: 'direct', content: [span], cue: [], source: [], speaker: null })),
    quantities: spans.map((span) => ({ span, value, unit: '%', change: null, noun: null })),
    claims: spans.map((span, quantity) => madeUpClaim({ span, quantity })),
    priorities: [],
  };
}

const [path = '', ...inputs] = process.argv.slice(2);
const store = await openStore(path);
termsOf('词'); // The dictionary is made at the first use: only now does the time of the load itself begin.
process.stdout.write('open\n');
for await (const loaded of loadSources(store, readSources(inputs), { read: readNumbers, batchCharacters: 1 }))
  process.stdout.write(loaded.ok ? `${loaded.document.id}\n` : `error ${loaded.error}\n`);
await store.close();
