import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedMaterial } from '../../../../../test/shared-material.js';
import { eoraFiles, exiobaseFiles, type Files, gloriaFiles } from '../../../../mrio/test/published-archives.js';
import { gvcCommand } from '../gvc.js';
import { planInputs } from '../load/plan-inputs.js';
import { tableSeries } from '../load/table-series.js';
import { EXIT, run } from '../run.js';

const national = sharedMaterial('data/io-china/china_2018_42.csv.gz');
const world = {
  countries: ['AUS', 'BEL', 'ROW'],
  industries: ['Wheat', 'Mining'],
  categories: ['Household consumption', 'Fixed capital', 'Changes in inventories P.52'],
  use: (i: number, j: number) => i * 10 + j + 1,
  final: (i: number, k: number) => 90 + i + k,
  taxes: (j: number) => j + 1,
};
const WIOD = `V1,USA_c1,CHN_c1,USA_HH,USA_NPISH,USA_GOV,USA_GFCF,USA_INVNT,CHN_HH,CHN_NPISH,CHN_GOV,CHN_GFCF,CHN_INVNT,OUT
USA_c1,100,50,30,0,0,0,0,20,0,0,0,0,200
CHN_c1,0,50,70,0,0,0,0,80,0,0,0,0,200
`;
const ICIO = WIOD.replaceAll('_c1', '_A01').replaceAll('_HH', '_HFCE').replaceAll('_GOV', '_GGFC');

let directory: string;
const at = (...names: string[]) => join(directory, ...names);
function put(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(at(folder, name)), { recursive: true });
    writeFileSync(at(folder, name), content);
  }
}
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-tables-'));
  put('exiobase', exiobaseFiles(world));
  put('eora', eoraFiles(world));
  put(
    'gloria',
    gloriaFiles(world, (i, p) => Number(i === p)),
  );
  put('mixed', { ...exiobaseFiles(world), 'wiot_1995.csv': WIOD, 'notes.txt': 'about the tables' });
});
afterAll(() => rmSync(directory, { recursive: true }));

async function gvc(...args: string[]): Promise<{ out: string; log: string }> {
  const written: string[] = [];
  const log: string[] = [];
  const effects = { out: (text: string) => written.push(text), log: (line: string) => log.push(line), clock: () => 0 };
  await gvcCommand(effects).exitOverride().parseAsync(args, { from: 'user' });
  return { out: written.join(''), log: log.join('\n') };
}

describe('xinzhi gvc on tables in several files', () => {
  it.each(['exiobase', 'eora', 'gloria'])('takes a folder of %s for one table', async (source) => {
    const { out, log } = await gvc(at(source));
    expect(out.split('\n').map((line) => line.split(',')[0])).toEqual(['country', 'AUS', 'BEL', 'ROW', '']);
    expect(log).toContain('[1/1]');
  });

  it('gives the same as for the table in one file', async () => {
    const eora = (await gvc(at('eora'))).out;
    expect((await gvc(...Object.keys(eoraFiles(world)).map((name) => at('eora', name)))).out).toBe(eora);
    // EXIOBASE's folder itself, or the folder that it lies in.
    expect((await gvc(at('exiobase', 'IOT_2011_ixi'))).out).toBe((await gvc(at('exiobase'))).out);
  });

  it('reads a folder in which some tables are unpacked and others are files', async () => {
    const { out } = await gvc(at('mixed'));
    const rows = out.trimEnd().split('\n').slice(1);
    expect(rows.map((row) => row.split(',').slice(-2).join(' '))).toEqual([
      ...Array(3).fill('IOT_2011_ixi 2011'),
      ...Array(2).fill('wiot_1995.csv 1995'),
    ]);
  });

  it('names the file among them and the line', async () => {
    const files = exiobaseFiles(world);
    const Z = String(files['IOT_2011_ixi/Z.txt']).replace('BEL\tMining\t', 'BEL\tMining\tx');
    put('broken', { ...files, 'IOT_2011_ixi/Z.txt': Z });
    const said: string[] = [];
    expect(await run(['gvc', at('broken')], (line) => said.push(line))).toBe(EXIT.input);
    expect(said.at(-1)).toContain(`${at('broken', 'IOT_2011_ixi')}: Z.txt, line 7, row BEL Mining, column AUS Wheat`);
    put('unlabelled', { 'Eora26_2015_bp_T.txt': '1\n' });
    expect(await run(['gvc', at('unlabelled')], (line) => said.push(line))).toBe(EXIT.input);
    expect(said.at(-1)).toContain('labels_T.txt (in indices.zip) is not among the files');
  });
});

describe('xinzhi load', () => {
  it('tells tables of any layout from series and documents', async () => {
    put('load', {
      ...exiobaseFiles(world),
      'ICIO2021_2018.csv': ICIO,
      'wiot_1995.csv': WIOD,
      'panel.csv': 'indicator,place,year,value,unit,source\nwidgets.growth,CHN,2023,5.2,%,Office\n',
      'paper.txt': 'Widgets grew by 5 percent in 2023.',
    });
    const plan = await planInputs([at('load')]);
    expect(plan.faults).toEqual([]);
    expect(plan.documents.map(({ path }) => path)).toEqual([at('load', 'paper.txt')]);
    expect(plan.series.map(({ path }) => path)).toEqual([at('load', 'panel.csv')]);
    expect(plan.tables.map(({ name }) => name)).toEqual(
      ['ICIO2021_2018.csv', 'IOT_2011_ixi', 'wiot_1995.csv'].map((name) => at('load', name)),
    );
    const [series] = await tableSeries(plan.tables[0]!, '2026-11-22');
    // Koopman, Wang & Wei 2014, example 1: IV of the US is 1/3, and FV is none.
    expect(series).toMatchObject({ indicator: 'gvc.position', place: 'USA', source: expect.stringContaining('OECD') });
    expect(series!.points).toEqual([['2018', expect.closeTo(Math.log(4 / 3), 12)]]);
  });

  it.skipIf(!national)("keeps of a single country's table what it can tell", async () => {
    const plan = await planInputs([national!]);
    const series = await tableSeries(plan.tables[0]!, '2026-11-22');
    expect(series.map(({ indicator, place }) => [indicator, place])).toEqual([
      ['gvc.fv', 'CHN'],
      ['gvc.dva-share', 'CHN'],
    ]);
    const [fv, home] = series.map(({ points }) => points[0]![1]!);
    // What is not made at home comes from abroad.
    expect(fv! + home!).toBeCloseTo(1, 6);
  });
});
