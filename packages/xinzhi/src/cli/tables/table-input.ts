import { openAsBlob } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import { type FoundTable, type InputOutputTable, type NamedInput, SingularTableError, TableError } from '@xinzhi/mrio';
import { InputError } from '../../errors/input-error.js';
import { piecesOf } from '../content-of.js';

/** A file as the library takes it: archives where they lie, anything else from its beginning, as often as it is asked for. */
export async function tableInput(path: string): Promise<NamedInput> {
  if (/\.zip$/i.test(path)) {
    // What cannot be opened says so when it is read.
    const archive = await openAsBlob(path).catch(() => null);
    if (archive) return { name: path, content: archive };
  }
  return { name: path, content: { [Symbol.asyncIterator]: () => piecesOf(path) } };
}

/** What results call a table: its name without the folders that it lies in. */
export function shortName({ name, files }: FoundTable): string {
  const folder = dirname(files[0]!) + sep;
  return name.startsWith(folder) ? name.slice(folder.length) : basename(name);
}

/** A table of any known layout. @throws InputError naming the file and the place in it that is at fault */
export async function readFoundTable(found: FoundTable): Promise<InputOutputTable> {
  try {
    return await found.read({ name: shortName(found) });
  } catch (error) {
    throw inputError(error, found);
  }
}

/** What is wrong with a table, said as the command line says it; anything else as it is. */
export function inputError(error: unknown, found: FoundTable): unknown {
  if (error instanceof TableError)
    return new InputError(`${error.problem}; expected ${error.expected}`, placeIn(found, error));
  if (error instanceof SingularTableError || error instanceof RangeError) {
    const named = `${shortName(found)}: `;
    return new InputError(
      error.message.startsWith(named) ? error.message.slice(named.length) : error.message,
      found.name,
    );
  }
  return error;
}

function placeIn(found: FoundTable, { place }: TableError): string {
  const short = shortName(found);
  const parts = [place.file.startsWith(short) ? found.name + place.file.slice(short.length) : place.file];
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  return parts.join(', ');
}
