import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXIT, run } from '../run.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-bad-index-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const place = 'title: T\ndata: data.csv\nunit: place\n';
const two = 'indicators: [{ column: rd }, { column: pat }]\n';
const panel = `${place}period: year\n${two}`;

/** What the command says of a definition and its data, and with which exit code. */
async function said(definition: string, data: string | null): Promise<string> {
  const lines: string[] = [];
  writeFileSync(join(directory, 'index.yaml'), definition);
  const file = join(directory, 'data.csv');
  rmSync(file, { force: true });
  if (data !== null) writeFileSync(file, data);
  const code = await run(['index', join(directory, 'index.yaml')], (line) => lines.push(line));
  expect(code).toBe(EXIT.input);
  return lines.at(-1)!.replaceAll(`${directory}/`, '');
}

describe('bad input to an index: named, where, and what to do', () => {
  it.each([
    [
      'a missing year',
      panel,
      'place,year,rd,pat\nA,2001,3,1\nB,2001,2,2\nA,2002,1,5\n',
      /data\.csv: 'B' has no row for 2002.*add the row/,
    ],
    [
      'a constant indicator',
      `${place}${two}weights: entropy\n`,
      'place,rd,pat\nA,3,1\nB,3,2\n',
      /data\.csv: indicator 'rd': constant \(3\).*leave it out/,
    ],
    [
      'a negative value under a geometric mean',
      `${place}${two}normalise: vector\naggregate: geometric\n`,
      'place,rd,pat\nA,3,1\nB,-3,2\n',
      /data\.csv:3: indicator 'rd': B is -.*above zero; normalise by min–max with a shift/,
    ],
    [
      'a negative value under a logarithm',
      `${place}indicators: [{ column: rd, transform: log }, { column: pat }]\n`,
      'place,rd,pat\nA,3,1\nB,-3,2\n',
      /data\.csv:3: indicator 'rd': B is -3.*log needs values above zero/,
    ],
    [
      'a unit with no data',
      `${panel}imputation: interpolate\n`,
      'place,year,rd,pat\nA,2001,3,1\nB,2001,..,2\nA,2002,1,5\nB,2002,NA,2\n',
      /data\.csv:3: indicator 'rd': B: there is no value in any period; leave the unit or the indicator out/,
    ],
    [
      'a gap without an imputation',
      panel,
      'place,year,rd,pat\nA,2001,3,1\nB,2001,1,2\nA,2002,1,5\nB,2002,,2\n',
      /data\.csv:5: indicator 'rd': B, 2002 has no value.*state an imputation/,
    ],
    [
      'a unit twice',
      `${place}${two}`,
      'place,rd,pat\nA,3,1\nB,2,2\nA,1,4\n',
      /data\.csv:4: 'A' appears twice, first on line 2 \(keep one of them; a panel needs/,
    ],
    [
      'a key twice in the definition',
      `${place}unit: rd\n${two}`,
      'place,rd,pat\nA,3,1\n',
      /index\.yaml: line 4: .*unique/,
    ],
    [
      'a cell twice in long layout',
      `title: T\ndata: { file: data.csv, layout: long, indicator: what, value: v }\nunit: place\n${two}`,
      'place,what,v\nA,rd,1\nA,pat,2\nB,rd,2\nB,rd,3\nB,pat,1\n',
      /data\.csv:5: 'B, rd' stands twice/,
    ],
    [
      'collinear predictors of a gap',
      `${place}indicators:\n  - column: x\n    imputation: { method: regression, on: [rd, pat] }\n  - { column: rd }\n  - { column: pat }\n`,
      'place,rd,pat,x\nA,1,2,3\nB,2,4,1\nC,3,6,5\nD,5,10,\nE,1,2,4\n',
      /indicator 'x'.*'pat' is perfectly collinear: it follows from 'rd'; leave one of them out/,
    ],
    [
      'an unknown column',
      `${place}indicators: [{ column: rdd }]\n`,
      'place,rd,pat\nA,3,1\nB,1,1\n',
      /data\.csv:1: there is no column 'rdd'; the columns are place, rd, pat/,
    ],
    [
      'a column twice',
      `${place}${two}`,
      'place,rd,pat,rd\nA,3,1,2\nB,1,1,2\n',
      /data\.csv:1: two columns are called 'rd' \(rename one/,
    ],
    [
      'two faults in a definition',
      `${place}indicators:\n  - { column: rd, direction: up }\nweights: guessed\n`,
      'place,rd\nA,3\n',
      /index\.yaml: line 5: .*direction.*\n {2}line 6: weights/,
    ],
    ['broken YAML', 'title: T\ndata: [data.csv\nunit: place\n', null, /index\.yaml: line \d: /],
    ['an empty definition', '\n', null, /index\.yaml: the file is empty \(a definition has title/],
    ['data that are not there', `${place}${two}`, null, /data\.csv: there is no such file/],
    ['an empty file', `${place}${two}`, '', /data\.csv: the file is empty/],
    ['a header alone', `${place}${two}`, 'place,rd,pat\n', /data\.csv: there are no rows under the header/],
    [
      'text for a number',
      `${place}${two}`,
      'place,rd,pat\nA,1,2\nB,many,3\n',
      /data\.csv:3: column rd: 'many' is not a number/,
    ],
    [
      'a denominator of zero',
      `${place}indicators: [{ column: rd, denominator: pat }, { column: pat }]\n`,
      'place,rd,pat\nA,1,2\nB,1,0\n',
      /data\.csv:3: indicator 'rd': B: its denominator 'pat' is 0/,
    ],
    ['one unit', `${place}${two}`, 'place,rd,pat\nA,1,2\n', /data\.csv: 1 units? cannot be compared/],
  ])('%s', async (_, definition, data, expected) => {
    expect(await said(definition, data)).toMatch(expected);
  });

  it('refuses a file that would fill the memory, unread', async () => {
    const huge = join(directory, 'huge.csv');
    writeFileSync(huge, 'place,rd,pat\n');
    truncateSync(huge, 2 ** 30);
    expect(await said(`title: T\ndata: huge.csv\nunit: place\n${two}`, null)).toMatch(
      /huge\.csv: the file has 1024 MB, and at most 100 MB are read \(keep the columns/,
    );
    rmSync(huge);
  });

  it('refuses an analysis of ranks that would fill the memory, and computes the scores without it', async () => {
    const rows = Array.from({ length: 20_000 }, (_, k) => `u${k},${(k * 7919) % 20_011},${(k * 104_729) % 20_021}`);
    const many = `place,rd,pat\n${rows.join('\n')}\n`;
    expect(await said(`${place}${two}uncertainty: { runs: 10 }\n`, many)).toMatch(
      /20000 rows: .* GB \(leave 'uncertainty' and 'sensitivity' out/,
    );
    writeFileSync(join(directory, 'index.yaml'), `${place}${two}`);
    const out = join(directory, 'scores.csv');
    expect(await run(['index', join(directory, 'index.yaml'), '--out', out], () => {})).toBe(EXIT.done);
  });
});
