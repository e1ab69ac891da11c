import { z } from 'zod';
import * as contract from './contract.js';

/** The names of the shapes that the API answers with. */
export type ComponentName = {
  [Name in keyof typeof contract]: (typeof contract)[Name] extends z.ZodType ? Name : never;
}[keyof typeof contract];

/** What an answer of that name holds. */
export type Component<Name extends ComponentName> = z.output<(typeof contract)[Name]>;

export const componentRef = (name: ComponentName) => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schemas of all shapes of the contract, each referring to the others by name. */
export function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  // By name, since loaders differ in the order in which they list what a module exports.
  const shapes = Object.entries(contract).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, schema] of shapes) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema] as const),
  );
}
