import { baseName } from './archive/part-file.js';
import type { ZipEntry } from './files/zip.js';
import { TABLE_FORMATS } from './formats.js';
import type { InputOutputTable } from './input-output-table.js';
import { mayBeTable, readEntry, readTable } from './read-table.js';
import { entriesIn, type NamedInput } from './read-table-files.js';
import type { ReadOptions, SeveralFiles, TableFormat } from './table-format.js';
import { yearIn } from './year-in.js';

/** A table that was found among files, and is not read yet. */
export interface FoundTable {
  /** The file that it is in, or the folder, or its main file where its parts lie apart. */
  name: string;
  /** The layout, where the table is in several files; null where a single file will tell when it is read. */
  layout: string | null;
  /** What is taken for it. */
  files: string[];
  /** @throws TableError as readTable */
  read(options?: ReadOptions): Promise<InputOutputTable>;
}

/** A file, or what an archive holds, and where it came from. */
interface Part {
  entry: ZipEntry;
  /** The name of the file that was given: the archive, or the file itself. */
  file: string;
  /** Folders and name: those in an archive follow the archive's. */
  path: string;
}

/**
 * The tables that files hold, where some are tables by themselves and others are parts of one: unpacked folders of EXIOBASE,
 * archives of Eora26 or GLORIA with their labels beside them, an archive with a table a year. Names are paths, folders and
 * all, and the tables come in their order. Of files that are no part of such a table each counts as one by itself, to be
 * recognised when it is read; so does an archive that is damaged.
 */
export async function tablesAmong(files: NamedInput[]): Promise<FoundTable[]> {
  const parts: Part[] = [];
  for (const { name, content } of files) {
    const entries = await entriesIn(name, content).catch(() => []);
    for (const entry of entries)
      parts.push({ entry, file: name, path: entry.name === name ? name : `${name}/${entry.name}` });
  }
  const taken = new Set<string>();
  const found: FoundTable[] = [];
  for (const format of TABLE_FORMATS) {
    const { severalFiles } = format;
    if (!severalFiles) continue;
    for (const table of tablesOf(format, severalFiles, parts)) {
      found.push(table);
      for (const file of table.files) taken.add(file);
    }
    // What belongs to no year that is here, such as accounts of another one, is no table either.
    if (severalFiles.inFolder || !found.some(({ layout }) => layout === format.name)) continue;
    for (const { file, path } of parts) if (severalFiles.isPart(path)) taken.add(file);
  }
  const others = files.filter(({ name }) => !taken.has(name));
  const order = new Map(files.map(({ name }, k) => [name, k]));
  const placeOf = (table: FoundTable): number => Math.min(...table.files.map((file) => order.get(file)!));
  return [...found, ...others.flatMap((input) => alone(input, parts))].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
}

const folderOf = (path: string): string => path.slice(0, path.length - baseName(path).length);

function tablesOf(format: TableFormat, several: SeveralFiles, parts: Part[]): FoundTable[] {
  const mains = new Map<string, Part>();
  for (const part of parts) {
    if (!several.isMain(part.path)) continue;
    const key = several.inFolder ? folderOf(part.path) : String(yearIn(baseName(part.path)));
    if (!mains.has(key)) mains.set(key, part);
  }
  return [...mains.values()].flatMap((main): FoundTable[] => {
    const own = several.inFolder
      ? parts.filter(({ path }) => path.startsWith(folderOf(main.path)))
      : nearest(
          parts.filter(({ path }) => several.isPart(path)),
          main,
        );
    const entries = own.map(({ entry }) => entry);
    const year = several.inFolder ? undefined : (yearIn(baseName(main.path)) ?? undefined);
    const name = nameOf(main, several.inFolder);
    if (!format.recognises({ kind: 'archive', file: name, entries })) return [];
    const read = (options: ReadOptions = {}) =>
      format.read({ kind: 'archive', file: options.name ?? name, entries }, { name, year, ...options });
    return [{ name, layout: format.name, files: [...new Set(own.map(({ file }) => file))], read }];
  });
}

/** What messages call a table in several files: its archive, its folder, or the main file itself. */
function nameOf({ entry, file, path }: Part, inFolder: boolean): string {
  if (entry.name !== file) return file;
  return (inFolder && folderOf(path).slice(0, -1)) || file;
}

/** Of parts with the same name those that share most folders with the main file: each year may have its own labels. */
function nearest(parts: Part[], main: Part): Part[] {
  const sharedWith = ({ path }: Part): number => {
    const [own, others] = [folderOf(path).split('/'), folderOf(main.path).split('/')];
    const apart = own.findIndex((folder, k) => folder !== others[k]);
    return apart < 0 ? own.length : apart;
  };
  const most = new Map<string, number>();
  for (const part of parts) {
    const name = baseName(part.path);
    most.set(name, Math.max(most.get(name) ?? 0, sharedWith(part)));
  }
  return parts.filter((part) => sharedWith(part) === most.get(baseName(part.path)));
}

/** A file that is no part of any: one table, or one each where an archive holds several. */
function alone({ name, content }: NamedInput, parts: Part[]): FoundTable[] {
  const tables = parts.filter(({ entry, file }) => file === name && entry.name !== name && mayBeTable(entry.name));
  if (tables.length < 2) {
    return [{ name, layout: null, files: [name], read: (options) => readTable(content, { name, ...options }) }];
  }
  return tables.map(({ entry }) => {
    const year = yearIn(entry.name) ?? undefined;
    const own = `: ${entry.name}`;
    const read = (options: ReadOptions = {}) => {
      const called = options.name ?? name + own;
      const archive = called.endsWith(own) ? called.slice(0, -own.length) : called;
      return readEntry(entry, archive, { year, ...options, name: called });
    };
    return { name: name + own, layout: null, files: [name], read };
  });
}
