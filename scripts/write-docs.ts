/**
 * Puts each page's example and what it gives into packages/ROOM/docs; pages without the markers stay as they are:
 * npx tsx --conditions=@xinzhi/source scripts/write-docs.ts ROOM [PAGE …]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [room, ...only] = process.argv.slice(2);
if (!room) throw new Error('name the room: composite or mrio');
const docs = new URL(`../packages/${room}/docs/`, import.meta.url);
const examples = new URL(`../packages/${room}/test/docs/`, import.meta.url);
for (const file of readdirSync(docs)) {
  const name = file.replace(/\.md$/, '');
  const page = new URL(file, docs);
  const text = readFileSync(page, 'utf8');
  if (!text.includes('<!-- example -->') || (only.length > 0 && !only.includes(name))) continue;
  const { lines } = (await import(new URL(`${name}.ts`, examples).href)) as { lines: string[] };
  const code = readFileSync(new URL(`${name}.ts`, examples), 'utf8');
  const example = `$1\`\`\`ts\n${code.replaceAll('$', '$$$$')}\`\`\`\n\n\`\`\`text\n${lines.join('\n').replaceAll('$', '$$$$')}\n\`\`\`\n$2`;
  writeFileSync(page, text.replace(/(<!-- example -->\n)[\s\S]*?(<!-- end -->)/, example));
}
