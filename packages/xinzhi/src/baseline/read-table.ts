import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { InputError } from '../errors/input-error.js';
import type { Field, Resource } from './data-package.js';

/** A row by column; empty cells are null. Numbers are numbers. */
export type Row = Record<string, string | number | null>;

const hint = "restore the file, or make the baseline anew with 'npm run baseline'";

/**
 * Reads a table of the baseline and checks every cell against its schema.
 * @throws InputError naming file, line, column and what belongs there
 */
export function readTable(directory: string, { path, schema }: Resource): Row[] {
  const file = join(directory, path);
  const lines = parseLines(file);
  const [header = []] = lines;
  const names = schema.fields.map(({ name }) => name);
  if (header.join() !== names.join())
    throw new InputError(`the columns are ${header.join(', ')}; expected ${names.join(', ')}`, `${file}:1`, hint);
  const readers = schema.fields.map(cellReader);
  const seen = new Set<string>();
  return lines.slice(1).map((cells, index) => {
    const where = `${file}:${index + 2}`;
    const row: Row = {};
    for (const [column, reader] of readers.entries()) row[names[column] ?? ''] = reader(cells[column] ?? '', where);
    if (schema.primaryKey) {
      const key = schema.primaryKey.map((name) => row[name]).join('\u0000');
      if (seen.has(key)) throw new InputError(`${schema.primaryKey.join(', ')} is there twice`, where, hint);
      seen.add(key);
    }
    return row;
  });
}

function parseLines(file: string): string[][] {
  try {
    const bytes = readFileSync(file);
    return parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { bom: true });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    throw new InputError(code === 'ENOENT' ? 'the file is missing' : message, file, hint);
  }
}

function cellReader({ name, type, constraints = {} }: Field): (cell: string, where: string) => Row[string] {
  const pattern = constraints.pattern === undefined ? null : new RegExp(`^(?:${constraints.pattern})$`);
  const allowed = constraints.enum && new Set(constraints.enum);
  return (cell, where) => {
    const fault = (expected: string) => new InputError(`column ${name}: '${cell}' is not ${expected}`, where, hint);
    if (cell === '') {
      if (constraints.required) throw new InputError(`column ${name} is empty`, where, hint);
      return null;
    }
    if (pattern && !pattern.test(cell)) throw fault(`of the form ${constraints.pattern}`);
    if (allowed && !allowed.has(cell)) throw fault(`one of ${[...allowed].join(', ')}`);
    if (type === 'string') return cell;
    const value = Number(cell);
    if (cell.trim() !== cell || !Number.isFinite(value)) throw fault('a number');
    if (type === 'integer' && !Number.isInteger(value)) throw fault('a whole number');
    return value;
  };
}

/**
 * Checks that every foreign key of the tables points at a row that is there.
 * @throws InputError naming the table, the line and the key
 */
export function checkReferences(directory: string, resources: readonly Resource[], tables: Map<string, Row[]>): void {
  for (const { name, path, schema } of resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const keyOf = (row: Row, columns: readonly string[]) => columns.map((column) => row[column]).join('\u0000');
      const present = new Set((tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
      for (const [index, row] of (tables.get(name) ?? []).entries()) {
        if (present.has(keyOf(row, fields))) continue;
        const missing = fields.map((field) => row[field]).join(', ');
        throw new InputError(`${reference.resource} has no ${missing}`, `${join(directory, path)}:${index + 2}`, hint);
      }
    }
  }
}
