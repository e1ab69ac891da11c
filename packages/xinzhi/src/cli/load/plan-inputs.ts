import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { InputError } from '../../errors/input-error.js';
import { fileFault, listFiles } from '../../sources/list-files.js';
import { isInputOutputTable } from '../../sources/series/is-input-output-table.js';

export type PlannedFile = { path: string; bytes: number; kind: 'document' | 'series' | 'table' };
export type Plan = { files: PlannedFile[]; faults: InputError[]; stdin: boolean };

/** What the paths hold, before anything is loaded: documents, series (CSV), input–output tables (CSV, CSV.GZ). */
export async function planInputs(paths: string[]): Promise<Plan> {
  const plan: Plan = { files: [], faults: [], stdin: paths.includes('-') };
  for await (const file of listFiles(paths.filter((path) => path !== '-'))) {
    if (!file.ok) plan.faults.push(file.error);
    else {
      try {
        plan.files.push({ path: file.path, bytes: file.bytes, kind: await kindOf(file.path) });
      } catch (error) {
        plan.faults.push(fileFault(error, file.path));
      }
    }
  }
  return plan;
}

async function kindOf(path: string): Promise<PlannedFile['kind']> {
  if (!/\.(?:csv|tsv)(?:\.gz)?$/i.test(path)) return 'document';
  return isInputOutputTable(await headOf(path)) ? 'table' : 'series';
}

/** The first characters of a table, unpacked; '' where they cannot be read, which its reader will report. */
async function headOf(path: string): Promise<string> {
  if (!path.endsWith('.gz')) {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
      return buffer.subarray(0, bytesRead).toString('latin1');
    } finally {
      await file.close();
    }
  }
  const packed = createReadStream(path);
  const unpacked = packed.pipe(createGunzip());
  try {
    for await (const chunk of unpacked) return (chunk as Buffer).subarray(0, 512).toString('latin1');
    return '';
  } catch {
    return '';
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
