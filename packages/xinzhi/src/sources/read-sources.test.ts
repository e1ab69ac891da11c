import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../test/fixtures/write-docx.js';
import { writePdf } from '../../test/fixtures/write-pdf.js';
import { InputError } from '../errors/input-error.js';
import { readDocument } from './read-document.js';
import { readJsonLines } from './read-json-lines.js';
import { readSources, type SourceOptions } from './read-sources.js';
import type { SourceItem } from './source-document.js';

let root: string;
const put = (path: string, content: string | Uint8Array) => writeFileSync(join(root, path), content);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'xinzhi-sources-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function collect(items: AsyncIterable<SourceItem>): Promise<SourceItem[]> {
  const all: SourceItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const read = (path: string, options?: SourceOptions) => collect(readSources([join(root, path)], options));
const fault = async (path: string, options?: SourceOptions) => {
  const [item] = await read(path, options);
  if (item?.ok !== false) throw new Error(`${path} was read`);
  return item.error;
};

describe('readSources', () => {
  it('keeps a plain text as it was decoded, line ends and all', async () => {
    const text = '\u3000\u3000今年，增长5%。\r\n\r\n“𠮷”字与 emoji 😀。  \n';
    put('plain.txt', text);
    put('gbk.txt', iconv.encode('今年增长5%左右，力争更好结果。\r\n', 'gb18030'));
    const [plain] = await read('plain.txt');
    expect(plain).toMatchObject({
      ok: true,
      text,
      document: { length: text.length, language: 'zh', path: join(root, 'plain.txt') },
    });
    expect((await read('gbk.txt'))[0]).toMatchObject({ ok: true, text: '今年增长5%左右，力争更好结果。\r\n' });
  });

  it('reads a directory at any depth, in order of names, without hidden files, around bad ones', async () => {
    mkdirSync(join(root, 'tree/b'), { recursive: true });
    put('tree/a.txt', 'Widgets are fine.');
    put('tree/b/1.md', '# Widgets');
    put('tree/b/2.docx', writeDocx('Widgets', ['More widgets.']));
    put('tree/c.html', '<p>Widgets in a page.</p>');
    put('tree/d.pdf', writePdf([[{ text: 'Widgets on paper.', x: 70, y: 700, size: 12 }]]));
    put('tree/e.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    put('tree/f.txt', '');
    put('tree/.hidden.txt', 'Not me.');
    put('tree/g.jsonl', '{"id":"x","text":"Widgets in a line."}\n');
    symlinkSync('.', join(root, 'tree/loop'));
    const items = await read('tree');
    expect(items.map((item) => (item.ok ? item.text.trim() : item.error.where!.slice(root.length)))).toEqual([
      'Widgets are fine.',
      'Widgets',
      'Widgets\nMore widgets.',
      'Widgets in a page.',
      'Widgets on paper.',
      '/tree/e.png',
      '/tree/f.txt',
      'Widgets in a line.',
    ]);
  });

  it('says what is wrong with a file, where, and what to do', async () => {
    put('empty.txt', '');
    put('blank.txt', ' \n\n');
    put(
      'binary.dat',
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 31) % 256),
    );
    put('broken.pdf', '%PDF-1.7\n%%EOF');
    put('table.csv', 'a,b\n1,2\n');
    expect(await fault('empty.txt')).toMatchObject({ message: 'the file is empty', where: join(root, 'empty.txt') });
    expect((await fault('blank.txt')).message).toContain('no text');
    expect((await fault('binary.dat')).message).toContain('binary');
    expect((await fault('broken.pdf')).message).toContain('PDF is broken');
    expect((await fault('table.csv')).hint).toContain('xinzhi load');
    expect((await fault('nothing.txt')).message).toContain('no such file');
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    put('secret.txt', 'Widgets.');
    chmodSync(join(root, 'secret.txt'), 0);
    expect((await fault('secret.txt')).message).toContain('permission denied');
  });

  it('refuses a file above the limit', async () => {
    put('long.txt', 'Widgets are fine. '.repeat(1000));
    const limits = { text: 10_000, packed: 12_000 };
    expect((await fault('long.txt', { limits })).message).toMatch(/at most/);
    expect((await read('long.txt', { limits: { text: 20_000, packed: 20_000 } }))[0]).toMatchObject({ ok: true });
  });

  it('recognises JSON Lines by content, and reads any file as such when told to', async () => {
    put('records.txt', '{"id":"a","text":"One."}\n{"id":"b","text":"Two."}');
    expect(await read('records.txt')).toHaveLength(2);
    put('odd.txt', '\n{"text":"Three.","kind":"plan","foo":1}\n');
    expect((await read('odd.txt', { inputFormat: 'jsonl' }))[0]).toMatchObject({
      ok: true,
      text: 'Three.',
      document: { kind: 'plan' },
    });
  });

  it('reads standard input as JSON Lines', async () => {
    async function* stdin() {
      yield '{"id":"s","text":"从标准输入读。"}\n';
    }
    expect(await collect(readSources(['-'], { stdin: stdin() }))).toMatchObject([
      { ok: true, document: { id: 's', language: 'zh' } },
    ]);
  });
});

describe('readJsonLines', () => {
  const lines = (...texts: string[]) =>
    collect(
      readJsonLines(
        (async function* () {
          yield texts.join('\n');
        })(),
        'in.jsonl',
        200,
      ),
    );

  it('goes on after bad lines and names them', async () => {
    const items = await lines(
      '{"id":"a","text":"One."}',
      '{broken',
      '',
      '{"id":"b"}',
      '[1]',
      `{"text":"${'x'.repeat(300)}"}`,
      '{"id":"c","text":"Two.","language":"fr"}',
      '{"id":"d","text":"Three."}',
    );
    expect(items.map((item) => (item.ok ? item.document.id : item.error.where))).toEqual([
      'a',
      'in.jsonl:2',
      'in.jsonl:4',
      'in.jsonl:5',
      'in.jsonl:6',
      'in.jsonl:7',
      'd',
    ]);
  });

  it('keeps every field that the caller gives', async () => {
    const given = {
      id: 'a',
      url: 'https://example.org',
      title: 'T',
      publisher: 'P',
      language: 'zh',
      date: '2024',
      place: 'CN-GD',
      kind: 'plan',
      path: 'p',
    };
    const [item] = await lines(JSON.stringify({ ...given, text: 'English, says the text.' }));
    expect(item).toMatchObject({ ok: true, document: { ...given, length: 23 } });
  });
});

describe('readDocument', () => {
  it('reads any bytes under any name as a document, or says what is wrong', async () => {
    const heads = [
      '',
      '%PDF-1.4\n',
      'PK\u0003\u0004',
      '<!doctype html><html>',
      '{"text":',
      '# ',
      '\ufeff',
      'SOURCE: a | b | ',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new Uint8Array(Buffer.from(text))),
        ),
        fc.constantFrom('a', 'a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx'),
        async (head, tail, name) => {
          try {
            const { document, text } = await readDocument(Buffer.concat([Buffer.from(head), tail]), name);
            expect(document.length).toBe(text.length);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(['utf-16le', 'utf-16be'])(
    'reads %s with its mark, which looks like the start of a sound file',
    async (encoding) => {
      const text = '今年，全省研发经费增长7%以上。\nOutput rose by 5 percent.\n';
      const bytes = iconv.encode(text, encoding, { addBOM: true });
      expect(bytes.subarray(0, 2).includes(0xff)).toBe(true);
      expect((await readDocument(bytes, 'notepad.txt')).text).toBe(text);
    },
  );

  it('survives files that are cut or changed somewhere', async () => {
    const whole = [
      writePdf([[{ text: 'Widgets on paper, and more of them.', x: 70, y: 700, size: 12 }]]),
      writeDocx('Widgets', ['More widgets.'], [['a', 'b']]),
      Buffer.from('<html><body><table><tr><td><p>Widgets &amp; more</td></tr></table><script>x</script></body></html>'),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(255),
        fc.boolean(),
        async (file, at, byte, cut) => {
          const position = Math.floor(at * (file.length - 1));
          const bytes = Buffer.from(cut ? file.subarray(0, position) : file);
          if (!cut) bytes[position] = byte;
          await readDocument(bytes, 'file').catch((error) => expect(error).toBeInstanceOf(InputError));
        },
      ),
      { numRuns: 100 },
    );
  });
});
