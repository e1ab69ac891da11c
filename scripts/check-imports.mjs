// Fails when an import goes against the arrows of arrows.yaml.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { againstTheArrows } from './import-arrows.mjs';
import { root } from './install.mjs';

const arrows = parse(readFileSync(join(root, 'scripts/arrows.yaml'), 'utf8'));

const sources = readdirSync(join(root, 'packages'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((file) => /^packages\/[^/]+\/src\//.test(file));

const faults = sources.flatMap((file) => againstTheArrows(file, readFileSync(join(root, file), 'utf8'), arrows));
for (const fault of faults) console.error(fault);
console.log(`${sources.length} files, ${faults.length} imports against the arrows`);
process.exit(faults.length === 0 ? 0 : 1);
