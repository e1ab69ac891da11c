import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { collect } from '../bytes.js';
import { zipEntries } from './zip.js';

const text = 'some text, '.repeat(1000);
const open = (bytes: Uint8Array) => zipEntries(new Blob([bytes as Uint8Array<ArrayBuffer>]), 'a.zip');

/** The same archive with lengths and places where archives of more than 4 GiB keep them. */
function asZip64(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const endAt = zip.length - 22;
  const at = view.getUint32(endAt + 16, true);
  const nameLength = view.getUint16(at + 28, true);
  const header = zip.slice(at, at + 46 + nameLength);
  const headerView = new DataView(header.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  [24, 20, 42].forEach((field, k) => {
    extra.setBigUint64(4 + 8 * k, BigInt(headerView.getUint32(field, true)), true);
    headerView.setUint32(field, 0xffffffff, true);
  });
  headerView.setUint16(30, 28, true);
  const length = header.length + 28;
  const end64 = new DataView(new ArrayBuffer(56));
  end64.setUint32(0, 0x06064b50, true);
  [1, length, at].forEach((value, k) => void end64.setBigUint64(32 + 8 * k, BigInt(value), true));
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(at + length), true);
  const end = zip.slice(endAt);
  end.fill(0xff, 8, 20);
  const parts = [zip.slice(0, at), header, extra, end64, locator, end];
  return Uint8Array.from(parts.flatMap((part) => [...new Uint8Array(part.buffer, part.byteOffset, part.byteLength)]));
}

describe('zipEntries', () => {
  it('lists files, not folders, and unpacks what is deflated or stored', async () => {
    const entries = await open(
      zipSync({ folder: { 'a.txt': strToU8(text), 'b.txt': [strToU8('b'), { level: 0 }] }, empty: {} }),
    );
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ['folder/a.txt', text.length],
      ['folder/b.txt', 1],
    ]);
    expect(new TextDecoder().decode(await collect(entries[0]!.pieces(), ''))).toBe(text);
    expect(new TextDecoder().decode(await collect(entries[1]!.pieces(), ''))).toBe('b');
  });

  it('reads Zip64', async () => {
    const [entry] = await open(asZip64(zipSync({ 'a.txt': strToU8(text) })));
    expect([entry!.name, entry!.size]).toEqual(['a.txt', text.length]);
    expect(new TextDecoder().decode(await collect(entry!.pieces(), ''))).toBe(text);
  });

  it('says what is damaged', async () => {
    const zip = zipSync({ 'a.txt': strToU8(text) });
    await expect(open(zip.subarray(0, 40))).rejects.toThrow('a.zip: the archive has no directory');
    const directoryAt = new DataView(zip.buffer).getUint32(zip.length - 6, true);
    const changed = (place: number, byte: number): Uint8Array => zip.with(place, byte);
    await expect(open(changed(directoryAt, 0))).rejects.toThrow('entry 1 is damaged');
    const unpack = async (bytes: Uint8Array) => collect((await open(bytes))[0]!.pieces(), '');
    await expect(unpack(changed(directoryAt + 10, 99))).rejects.toThrow('a.zip: a.txt: it is packed by method 99');
    await expect(unpack(changed(directoryAt + 8, 1))).rejects.toThrow('it is encrypted');
    await expect(unpack(changed(directoryAt + 24, 7))).rejects.toThrow('a.txt: the file cannot be decompressed');
    const stored = zipSync({ 'a.txt': [strToU8(text), { level: 0 }] });
    const sizeAt = new DataView(stored.buffer).getUint32(stored.length - 6, true) + 24;
    await expect(unpack(stored.with(sizeAt, 7))).rejects.toThrow(`${text.length} bytes came out`);
    await expect(unpack(changed(0, 0))).rejects.toThrow('does not hold it where the directory says');
  });

  it('notices any byte that has changed in what is deflated', async () => {
    const figures = Array.from({ length: 40 }, (_, k) => (k * 7919) % 1009).join(',');
    const zip = zipSync({ 'a.txt': strToU8(figures) });
    const [from, to] = [30 + 'a.txt'.length, new DataView(zip.buffer).getUint32(zip.length - 6, true)];
    let noticed = 0;
    for (let at = from; at < to; at++) {
      const [entry] = await open(zip.with(at, zip[at]! ^ 0x10));
      const unpacked = await collect(entry!.pieces(), '').catch((error: Error) => error);
      if (unpacked instanceof Error) {
        expect(unpacked.message).toContain('a.txt: the file cannot be decompressed');
        noticed++;
      } else expect(new TextDecoder().decode(unpacked), `byte ${at}`).toBe(figures);
    }
    // The last byte may have bits that mean nothing.
    expect(noticed).toBeGreaterThanOrEqual(to - from - 1);
  });
});
