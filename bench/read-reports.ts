/** Reads the 31 provincial reports with all extractors, in this one process, and prints seconds, characters and memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, read } from '@xinzhi/reader';

const folder = process.argv[2]!;
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

function readAll() {
  const started = performance.now();
  let claims = 0;
  for (const { name, text } of texts) {
    const document: Document = {
      id: name,
      path: name,
      url: null,
      title: name,
      publisher: null,
      language: 'zh',
      date: '2026-01-31',
      place: null,
      kind: 'report',
      length: text.length,
    };
    claims += read(text, document).claims.length;
  }
  return { seconds: (performance.now() - started) / 1000, claims };
}

const first = readAll();
const second = readAll();
console.log(
  JSON.stringify({
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
    documents: texts.length,
    claims: first.claims,
    coldSeconds: first.seconds,
    warmSeconds: second.seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
