// For a package's prepack and postpack: lays what belongs to all packages beside it while it is packed, e.g. LICENSE, and takes it away.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [what, ...names] = process.argv.slice(2);
for (const name of names) {
  if (what === 'lay') cpSync(join(root, name), name, { recursive: true });
  else if (what === 'take') rmSync(name, { recursive: true, force: true });
  else throw new Error(`'${what}' is neither 'lay' nor 'take'`);
}
