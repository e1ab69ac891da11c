// The check itself, as a function of file names and their text, so that a test can break an arrow without a file.
import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

const packages = {
  '@xinzhi/vocabulary': 'packages/vocabulary',
  '@xinzhi/reader': 'packages/reader',
  '@xinzhi/mrio': 'packages/mrio',
  '@xinzhi/composite': 'packages/composite',
  '@xinzhi/observatory': 'packages/observatory',
  'xinzhi/api-contract': 'packages/xinzhi/src/api/contract.ts',
  xinzhi: 'packages/xinzhi/src/index.ts',
};

const isWithin = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** Where an import leads inside the workspace, or null for a package of npm's or Node's. */
export function destination(file, specifier) {
  if (specifier.startsWith('.')) {
    const path = posix.normalize(posix.join(posix.dirname(file), specifier));
    return path.replace(/\.js$/, '.ts');
  }
  return packages[specifier] ?? null;
}

/** The specifiers that a TypeScript file imports or re-exports from, with their offsets. */
export function importsOf(file, text) {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const requests = [
    ...module.staticImports.map((statement) => statement.moduleRequest),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.map((entry) => entry.moduleRequest).filter(Boolean),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      start,
      value: text.slice(start + 1, end - 1),
    })),
  ];
  return requests.map(({ value, start }) => ({ specifier: value, start }));
}

/**
 * Every import of `file` that goes against the arrows, as a sentence.
 * The room of a file is the longest entry of `arrows` that it lies in; a file in no room may not exist.
 */
export function againstTheArrows(file, text, arrows) {
  const rooms = Object.keys(arrows).sort((a, b) => b.length - a.length);
  const room = rooms.find((candidate) => isWithin(file, candidate));
  if (room === undefined) return [`${file}: lies in no room of scripts/arrows.yaml`];
  return importsOf(file, text).flatMap(({ specifier, start }) => {
    const target = destination(file, specifier);
    if (target === null || isWithin(target, room)) return [];
    if (arrows[room].some((allowed) => isWithin(target, allowed))) return [];
    const line = text.slice(0, start).split('\n').length;
    return [
      `${file}:${line}: '${specifier}' goes against the arrows: ${room} may import ${arrows[room].join(', ') || 'nothing of ours'}`,
    ];
  });
}
