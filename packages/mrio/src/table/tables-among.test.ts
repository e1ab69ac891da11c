import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { eoraFiles, exiobaseFiles, type Files, gloriaFiles } from '../../test/published-archives.js';
import { figuresOf, type World } from '../../test/published-layouts.js';
import type { NamedInput } from './read-table-files.js';
import { tablesAmong } from './tables-among.js';

const world: World = {
  countries: ['AUS', 'BEL', 'ROW'],
  industries: ['Wheat', 'Mining'],
  categories: ['Household consumption', 'Fixed capital', 'Changes in inventories P.52'],
  use: (i, j) => i * 10 + j + 1,
  final: (i, k) => 40 + i + k,
  taxes: (j) => j + 1,
};
/** The first flow of the world's table, k times over. */
const times = (k: number): World => ({
  ...world,
  use: (i, j) => k * world.use(i, j),
  final: (i, j) => k * world.final(i, j),
});

const zipped = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
const inFolder = (folder: string, files: Files): NamedInput[] =>
  Object.entries(files).map(([name, content]) => ({ name: `${folder}${name}`, content }));
const renamed = (files: Files, from: RegExp, to: string): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name.replace(from, to), content]));
const only = (files: Files, kept: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => kept.test(name)));

async function found(files: NamedInput[]) {
  const tables = await tablesAmong(files);
  return Promise.all(
    tables.map(async (table) => {
      const { year, Z } = await table.read();
      return { name: table.name, layout: table.layout, files: table.files.length, year, first: Z[0] };
    }),
  );
}

const own = (i: number, p: number): number => Number(i === p);
const { rows } = figuresOf(world);
const first = rows[0]![0]!;

describe('tables among files', () => {
  it('finds one in an unpacked folder of each source', async () => {
    const exiobase = exiobaseFiles(world);
    expect(await found(inFolder('data/', exiobase))).toEqual([
      { name: 'data/IOT_2011_ixi', layout: 'EXIOBASE 3', files: Object.keys(exiobase).length, year: 2011, first },
    ]);
    const eora = eoraFiles(world);
    expect(await found(inFolder('data/', eora))).toMatchObject([{ layout: 'Eora26', year: 2015, first }]);
    const gloria = gloriaFiles(world, own);
    expect(await found(inFolder('', gloria))).toMatchObject([{ layout: 'GLORIA', year: 2019, first }]);
  });

  it('keeps years apart, each with the labels that lie nearest', async () => {
    const later = renamed(eoraFiles(times(2)), /2015/, '2016');
    const labels = /^labels/;
    const matrices = /^Eora/;
    // One set of labels for both years, in a folder of its own.
    const shared = [
      ...inFolder('a/', only(eoraFiles(world), matrices)),
      ...inFolder('b/', only(later, matrices)),
      ...inFolder('indices/', only(later, labels)),
    ];
    const years = [
      { year: 2015, first },
      { year: 2016, first: 2 * first },
    ];
    expect(await found(shared)).toMatchObject(years);
    expect(await found([...inFolder('a/', eoraFiles(world)), ...inFolder('b/', later)])).toMatchObject(years);
    // As they are published: an archive a year, and indices.zip.
    const archives = [
      { name: 'Eora26_2015_bp.zip', content: zipped(only(eoraFiles(world), matrices)) },
      { name: 'Eora26_2016_bp.zip', content: zipped(only(later, matrices)) },
      { name: 'indices.zip', content: zipped(only(later, labels)) },
    ];
    expect(await found(archives)).toMatchObject(years);
    const folders = [
      ...inFolder('x/', exiobaseFiles(world)),
      ...inFolder('x/', renamed(exiobaseFiles(times(2)), /2011/, '2012')),
    ];
    expect(await found(folders)).toMatchObject([
      { name: 'x/IOT_2011_ixi', year: 2011, first },
      { name: 'x/IOT_2012_ixi', year: 2012, first: 2 * first },
    ]);
  });

  it('takes files that are no parts as tables of their own, and an archive with several as several', async () => {
    const csv = (value: number) =>
      `country,industry,A_goods,B_goods,A_FD_HH,B_FD_HH\nA,goods,${value},0,4,1\nB,goods,2,1,0,7\n`;
    const years = { 'MRIO_2001.csv': csv(3), 'MRIO_2002.csv': csv(2), 'readme.txt': 'about' };
    const files = [
      { name: 'z.csv', content: csv(1) },
      { name: 'years.zip', content: zipped(years) },
      ...inFolder('e/', exiobaseFiles(world)),
    ];
    expect(await found(files)).toMatchObject([
      { name: 'z.csv', layout: null, first: 1 },
      { name: 'years.zip: MRIO_2001.csv', layout: null, year: 2001, first: 3 },
      { name: 'years.zip: MRIO_2002.csv', layout: null, year: 2002, first: 2 },
      { name: 'e/IOT_2011_ixi', layout: 'EXIOBASE 3' },
    ]);
  });

  it('leaves what is wrong to whoever reads it, with file and line', async () => {
    const files = exiobaseFiles(world);
    const broken = {
      ...files,
      'IOT_2011_ixi/Z.txt': String(files['IOT_2011_ixi/Z.txt']).replace('BEL\tMining', 'B\tMining'),
    };
    const [table] = await tablesAmong(inFolder('', broken));
    await expect(table!.read({ name: 'mine' })).rejects.toThrow(/^mine: Z\.txt, line \d+: /);
    const [damaged] = await tablesAmong([{ name: 'x.zip', content: strToU8('PK\u0003\u0004 and no more') }]);
    await expect(damaged!.read()).rejects.toThrow('x.zip: the archive has no directory at its end');
    const [part] = await tablesAmong([
      { name: 'years.zip', content: zipped({ 'a_2001.csv': 'country,industry,\n', 'a_2002.csv': 'x' }) },
    ]);
    await expect(part!.read({ name: 'years.zip: a_2001.csv' })).rejects.toThrow(
      /^years\.zip: a_2001\.csv: the text begins/,
    );
  });
});
