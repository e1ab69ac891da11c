import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { IndexDefinition } from './index-definition.js';
import { GroupDefinition, IndicatorDefinition } from './indicator-definition.js';
import { nearestKey } from './nearest-key.js';

/** A definition that cannot be used: every fault with its line. */
export class DefinitionError extends Error {
  constructor(readonly faults: { line: number; message: string }[]) {
    super(faults.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
    this.name = 'DefinitionError';
  }
}

/**
 * A composite index from its YAML (or JSON) text.
 * @throws DefinitionError listing all faults by line: syntax, unknown keys, wrong values, steps that do not go together
 */
export function parseDefinition(text: string): IndexDefinition {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new DefinitionError(
      document.errors.map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        message: message.split('\n')[0]!.replace(/ at line \d+.*$/, ''),
      })),
    );
  }
  const loose = looseAlias(document);
  if (loose) {
    throw new DefinitionError([{ line: lines.linePos(loose.at).line, message: `there is no anchor &${loose.name}` }]);
  }
  const parsed = IndexDefinition.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return parsed.data;
  throw new DefinitionError(
    parsed.error.issues.flatMap(withoutUnions).map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
      const path = unknown === undefined ? issue.path : [...issue.path, unknown];
      const named = issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
      return { line: lines.linePos(positionOf(document, path)).line, message: `${named}${inWords(issue)}` };
    }),
  );
}

/** What is wrong, and what to do where that can be told: the schema's own words name types and leave it there. */
function inWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const near = issue.keys.flatMap((key) => nearestKey(key, keysAt(issue.path)) ?? []);
    return near.length > 0 ? `${issue.message}: is it ${near.join(', ')}?` : issue.message;
  }
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.path.length === 0) return 'a definition is a list of keys and values: title, unit, indicators …';
  // A column called 2020, a region called 11: YAML reads numbers there.
  if (issue.expected === 'string' && issue.message.endsWith('received number'))
    return `${issue.message}: put quotes around it`;
  return issue.message;
}

/** The keys of the definition, of a group or of an indicator, by where one was written that is none of them. */
function keysAt([list, ...rest]: PropertyKey[]): string[] {
  if (list === undefined) return Object.keys(IndexDefinition.shape);
  if (rest.length !== 1) return [];
  return Object.keys(
    list === 'indicators' ? IndicatorDefinition.shape : list === 'groups' ? GroupDefinition.shape : {},
  );
}

/** What is wrong with a value that may be a word, an object or a list: seen as the one that it is nearest to. */
function withoutUnions(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const ways = issue.errors.map((inner) => inner.flatMap(withoutUnions));
  const depth = (way: z.core.$ZodIssue[]): number =>
    Math.max(...way.map(({ path, code }) => path.length + (code === 'invalid_type' ? -0.5 : 0)));
  const nearest = ways.reduce((best, way) => (depth(way) > depth(best) ? way : best));
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Where the value at a path begins; where there is none, where its nearest parent does. */
function positionOf(document: Document, path: PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** The first alias (*name) without an anchor before it: the parser accepts it and fails on use. */
function looseAlias(document: Document): { name: string; at: number } | null {
  let found: { name: string; at: number } | null = null;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return undefined;
      found = { name: node.source, at: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}
