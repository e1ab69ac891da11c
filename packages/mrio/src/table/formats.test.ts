import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { icioCsv } from '../../test/published-layouts.js';
import { TABLE_FORMATS } from './formats.js';
import { readTable } from './read-table.js';

const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

describe('the page on formats', () => {
  it('names every layout that is recognised', () => {
    for (const { name } of TABLE_FORMATS) expect(page).toContain(name);
  });

  it('shows what is said of files that are refused', async () => {
    const text = icioCsv(
      {
        countries: ['AAA', 'BBB', 'ROW'],
        industries: ['A01_02', 'C10T12'],
        categories: ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT'],
        use: (i, j) => 10 * i + j,
        final: (i, k) => 20 * i + k,
        taxes: () => 1,
      },
      2023,
    );
    const lines = text.split('\n');
    const damaged = [
      text.replace(/^BBB_A01_02/m, 'BBB_A01'),
      text.replace(',ROW_C10T12', ',ROW_C10'),
      text.replace(/^(AAA_A01_02(?:,\d+){3}),\d+/m, '$1,NaN'),
      lines.slice(0, 6).join('\n'),
    ];
    const said: string[] = [];
    for (const input of damaged) {
      await readTable(input, { name: 'ICIO2023_2020.csv' }).catch((error: Error) => said.push(error.message));
    }
    expect(page).toContain(`\`\`\`text\n${said.join('\n')}\n\`\`\``);
  });
});
