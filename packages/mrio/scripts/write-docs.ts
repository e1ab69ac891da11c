/** Puts each page's example and what it gives into packages/mrio/docs: npx tsx --conditions=@xinzhi/source packages/mrio/scripts/write-docs.ts */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const docs = new URL('../docs/', import.meta.url);
const examples = new URL('../test/docs/', import.meta.url);
for (const file of readdirSync(docs)) {
  const name = file.replace(/\.md$/, '');
  if (name === 'README' || name === 'formats') continue;
  const { lines } = (await import(new URL(`${name}.ts`, examples).href)) as { lines: string[] };
  const code = readFileSync(new URL(`${name}.ts`, examples), 'utf8');
  const page = new URL(file, docs);
  const example = `$1\`\`\`ts\n${code.replaceAll('$', '$$$$')}\`\`\`\n\n\`\`\`text\n${lines.join('\n').replaceAll('$', '$$$$')}\n\`\`\`\n$2`;
  writeFileSync(page, readFileSync(page, 'utf8').replace(/(<!-- example -->\n)[\s\S]*?(<!-- end -->)/, example));
}
