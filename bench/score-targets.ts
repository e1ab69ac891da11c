// The targets of the provincial reports alone, in one line. Run: npx tsx --conditions=@xinzhi/source bench/score-targets.ts
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from './reader/targets.js';

const shared = process.env.XINZHI_SHARED ?? join(import.meta.dirname, '../../shared');
const list = join(shared, suite.needs);
if (!existsSync(list)) {
  console.error(`no ${list}: set XINZHI_SHARED to the folder of the shared material`);
  process.exit(1);
}
const { figures, confusions } = await suite.run(shared);
for (const { what } of confusions) console.log(`  ${what}`);
console.log(figures.map(({ what, detail }) => `${what} ${detail}`).join('; '));
