import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Puts a table, its head first, between the markers of a section of a page of docs/, and says where it was measured. */
export function writeMeasured(section, [head, ...rows], name = 'benchmarks-mrio.md') {
  const page = fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));
  const [begin, end] = [`<!-- ${section} -->`, `<!-- end of ${section} -->`];
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no markers ${begin} … ${end}`);
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${day}`;
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n${machine}\n\n${table}\n${text.slice(to)}`);
}
