import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { chooseLinearAlgebra } from '@xinzhi/mrio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../errors/input-error.js';
import { gvcCommand } from './gvc.js';
import { EXIT, run } from './run.js';

/**
 * Koopman, Wang, Wei 2014, appendix, example 1, as a WIOD table: the US sells parts to China and takes finished goods back.
 * IV of the US = FV of China = 23.3 / 70 = 1/3.
 */
const TABLE = `V1,USA_c1,CHN_c1,USA_HH,USA_NPISH,USA_GOV,USA_GFCF,USA_INVNT,CHN_HH,CHN_NPISH,CHN_GOV,CHN_GFCF,CHN_INVNT,OUT
USA_c1,100,50,30,0,0,0,0,20,0,0,0,0,200
CHN_c1,0,50,70,0,0,0,0,80,0,0,0,0,200
`;
const HEAD = 'gross_exports,fv,iv,position,participation,dva_share,vax_ratio,upstreamness,downstreamness';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-gvc-'));
  writeFileSync(join(directory, 'wiot_1995.csv'), TABLE);
  writeFileSync(join(directory, 'wiot_1996.csv.gz'), gzipSync(TABLE));
  writeFileSync(join(directory, 'README.txt'), 'about the tables');
  writeFileSync(join(directory, 'broken'), TABLE.replace('CHN_c1,0,50', 'CHN_c1,0,fifty'));
  mkdirSync(join(directory, 'empty'));
});
afterAll(() => rmSync(directory, { recursive: true }));

async function gvc(...args: string[]): Promise<{ out: string; log: string[] }> {
  const written: string[] = [];
  const log: string[] = [];
  const effects = { out: (text: string) => written.push(text), log: (line: string) => log.push(line), clock: () => 0 };
  await gvcCommand(effects).exitOverride().parseAsync(args, { from: 'user' });
  return { out: written.join(''), log };
}

describe('xinzhi gvc', () => {
  it("writes the contract's columns, one row a country", async () => {
    const { out } = await gvc(join(directory, 'wiot_1995.csv'));
    const [head, ...rows] = out.trimEnd().split('\n');
    expect(head).toBe(`country,${HEAD}`);
    const [usa, chn] = rows.map((row) => row.split(','));
    const third = Number((1 / 3).toPrecision(12));
    expect(usa!.slice(0, 4)).toEqual(['USA', '70', '0', String(third)]);
    expect(chn!.slice(0, 4)).toEqual(['CHN', '70', String(third), '0']);
    expect(Number(usa![4])).toBeCloseTo(Math.log(4 / 3), 11);
    expect(Number(chn![4])).toBeCloseTo(-Math.log(4 / 3), 11);
    expect(Number(usa![7])).toBeCloseTo(2 / 3, 11);
  });

  it('writes a row a country and industry when asked', async () => {
    const { out } = await gvc('--by', 'country-industry', join(directory, 'wiot_1995.csv'));
    expect(out.split('\n').slice(0, 2)).toEqual([
      `country,industry,${HEAD}`,
      expect.stringMatching(/^USA,c1,70,0,0\.3333/),
    ]);
  });

  it('says on the log what computes, what was read and what the columns mean', async () => {
    const { log } = await gvc(join(directory, 'wiot_1995.csv'));
    const { algebra } = await chooseLinearAlgebra();
    expect(log[0]).toContain(`linear algebra: ${algebra.library}`);
    expect(log[1]).toContain('wiot_1995.csv: 2 × 1');
    expect(log.join('\n')).toContain('position: ln(1 + IV) − ln(1 + FV) (Koopman');
  });

  it('reads the tables of a directory, gzipped ones too, and tells them apart at the end of the row', async () => {
    const { out } = await gvc(directory);
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toBe(`country,${HEAD},table,year`);
    expect(lines.slice(1).map((line) => line.split(',').slice(-2))).toEqual([
      ['wiot_1995.csv', '1995'],
      ['wiot_1995.csv', '1995'],
      ['wiot_1996.csv.gz', '1996'],
      ['wiot_1996.csv.gz', '1996'],
    ]);
  });

  it('writes JSON with definitions, and tables for people', async () => {
    const json = JSON.parse((await gvc('--format', 'json', join(directory, 'wiot_1995.csv'))).out);
    expect(json.definitions.position).toContain('Koopman');
    expect(json.tables[0]).toMatchObject({ file: 'wiot_1995.csv', year: 1995, unit: 'US$ m' });
    expect(json.tables[0].rows[0]).toMatchObject({ country: 'USA', gross_exports: 70, fv: 0, missing: null });
    const { out } = await gvc('--format', 'table', join(directory, 'wiot_1995.csv'));
    expect(out.split('\n')[2]).toMatch(/^USA +70 +0\.0000 +0\.3333 +0\.2877/);
  });

  it('takes exports apart, by country, by industry and by partner', async () => {
    const table = join(directory, 'wiot_1995.csv');
    const figures = (out: string) =>
      out
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','));
    const kww = await gvc('--decomposition', 'kww', table);
    expect(kww.out.split('\n')[0]).toBe('country,DVA_FIN,DVA_INT,DVA_INTrex,RDV_FIN,RDV_INT,DDC,FVA_FIN,FVA_INT,FDC');
    // Published: 20 and 26.7 of the US's exports are its own, 23.3 come back; of China's 46.7 are its own.
    const [usa, chn] = figures(kww.out);
    expect(usa!.slice(1, 3).map(Number)).toEqual([20, expect.closeTo(80 / 3, 9)]);
    expect(Number(chn![1])).toBeCloseTo(140 / 3, 9);
    for (const row of figures(kww.out))
      expect(row.slice(1).reduce((sum, cell) => sum + Number(cell), 0)).toBeCloseTo(70, 9);
    const bilateral = await gvc('--by', 'bilateral', table);
    expect(bilateral.out).toMatch(
      /^country,partner,GEXP,DC,DVA,VAX,DAVAX,REF,DDC,FC,FVA,FDC,GVC,GVCB,GVCF\nUSA,CHN,70,/,
    );
    for (const name of ['wwz', 'tripartite', 'tiva', 'borin-mancini']) {
      const { out, log } = await gvc('--decomposition', name, '--by', 'country-industry', table);
      expect(figures(out).map((row) => row.slice(0, 2))).toEqual([
        ['USA', 'c1'],
        ['CHN', 'c1'],
      ]);
      expect(log.at(-1)).toMatch(/\(.*\d{4}|OECD/);
    }
  });

  it('takes countries together as one exporter, or adds them up', async () => {
    const groups = join(directory, 'groups.yaml');
    const concordance = join(directory, 'regions.txt');
    writeFileSync(groups, 'WORLD: [USA, CHN]\n');
    writeFileSync(concordance, 'from,to\nUSA,WORLD\nCHN,WORLD\n');
    const table = join(directory, 'wiot_1995.csv');
    const grouped = await gvc('--decomposition', 'kww', '--groups', groups, table);
    expect(grouped.out.split('\n')[1]).toBe('WORLD,0,0,0,0,0,0,0,0,0');
    const added = await gvc('--concordance', concordance, table);
    expect(added.out.split('\n')[1]).toMatch(/^WORLD,0,,,/);
    writeFileSync(groups, 'WORLD: [USA, MARS]\n');
    const wrong = gvcCommand({ out: () => {}, log: () => {} });
    await expect(
      wrong.parseAsync(['--decomposition', 'kww', '--groups', groups, table], { from: 'user' }),
    ).rejects.toThrow('names MARS');
  });

  it('writes a file whole or not at all, as CSV or Parquet', async () => {
    const [csv, parquet] = ['result.out', 'result.parquet'].map((name) => join(directory, 'empty', name));
    const table = join(directory, 'wiot_1995.csv');
    const { out } = await gvc('--out', csv!, table);
    expect(out).toBe('');
    expect(readFileSync(csv!, 'utf8')).toBe((await gvc(table)).out);
    await gvc('--format', 'parquet', '--out', parquet!, '--by', 'country-industry', table);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(`SELECT * FROM '${parquet}'`);
    expect(read.getRowObjectsJson()[0]).toMatchObject({ country: 'USA', industry: 'c1' });
    expect(read.columnNames()).toEqual(['country', 'industry', ...HEAD.split(',')]);
    await expect(gvc('--out', join(directory, 'nowhere', 'x.csv'), table)).rejects.toThrow('cannot be written');
    expect(readdirSync(join(directory, 'empty')).sort()).toEqual(['result.out', 'result.parquet']);
    for (const file of [csv!, parquet!]) rmSync(file);
  });

  it('names file, line, row and column of bad input, and writes nothing', async () => {
    const written: string[] = [];
    const command = gvcCommand({ out: (text) => written.push(text), log: () => {} });
    const paths = [join(directory, 'wiot_1995.csv'), join(directory, 'broken')];
    const error: InputError = await command.parseAsync(paths, { from: 'user' }).catch((fault) => fault);
    expect(error).toBeInstanceOf(InputError);
    expect(error.where).toBe(`${join(directory, 'broken')}, line 3, row CHN_c1, column CHN_c1`);
    expect(error.message).toContain("'fifty' is not a number");
    expect(written).toEqual([]);
  });

  it('says where a table does not add up, and by how much', async () => {
    const notes = async (text: string, name = 'odd.csv') => {
      writeFileSync(join(directory, 'empty', name), text);
      const { log } = await gvc(join(directory, 'empty', name));
      rmSync(join(directory, 'empty', name));
      return log.filter((line) => line.includes('note:')).join();
    };
    expect(await notes(TABLE)).toBe('');
    // The US takes 150 of China's products to make 100, as if its row had been another's.
    const odd = TABLE.replace('CHN_c1,0,50,70', 'CHN_c1,150,50,70').replace(/(CHN_c1,150.*),200\n/, '$1,350\n');
    expect(await notes(odd)).toContain('USA_c1, whose value added is -50');
    const icio = TABLE.replaceAll('_HH', '_HFCE').replaceAll('_GOV', '_GGFC').replaceAll('c1', 'A01');
    const zeros = ',0'.repeat(10);
    expect(await notes(`${icio}VA,100,100${zeros},0\n`)).toBe('');
    expect(await notes(`${icio}VA,100,130${zeros},0\n`)).toContain('CHN_A01, where VA differ by 30 from output');
  });

  it('gives the shell the exit codes of the contract', async () => {
    const said: string[] = [];
    const code = (...args: string[]) => run(['gvc', ...args], (line) => said.push(line));
    expect(await code(join(directory, 'broken'))).toBe(EXIT.input);
    expect(await code(join(directory, 'nowhere.csv'))).toBe(EXIT.input);
    expect(await code(join(directory, 'README.txt'))).toBe(EXIT.input);
    expect(await code(join(directory, 'empty'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain('no table is in this directory');
    expect(await code('--by', 'planet', join(directory, 'wiot_1995.csv'))).toBe(EXIT.usage);
    expect(await code()).toBe(EXIT.usage);
  });
});
