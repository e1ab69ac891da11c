/** `{name}` stands for the part of that name; braces of \p{…} and of {0,4} are left as they are. */
export function withParts(pattern: string, parts: Record<string, string>): string {
  let written = pattern;
  // A part may use those above it: as many rounds as there are parts are enough.
  for (let round = 0; round < Object.keys(parts).length; round++)
    written = written.replace(/(?<!\\[pP])\{([a-z][a-z-]*)\}/g, (whole, part) => parts[part] ?? whole);
  return written;
}

/** What is wrong with a pattern, parts put in: it names a part that is not there, is none, or may take time without bound. */
export function faultsOf(pattern: string): string[] {
  const unknown = /(?<!\\[pP])\{([a-z][a-z-]*)\}/.exec(pattern);
  if (unknown) return [`'${unknown[0]}' names no part of this file: add it under 'parts'`];
  try {
    new RegExp(pattern, /\\[pPu]\{/.test(pattern) ? 'u' : '');
  } catch (error) {
    return [`not a regular expression: ${(error as Error).message}`];
  }
  // A repeated group that repeats inside takes time that grows without bound on text made for it.
  return /\((?:\?:)?(?:\\.|\[[^\]]*\]|[^()[\]\\])[+*]\)[+*]/.test(pattern)
    ? ['repeats a repetition: the time that it takes has no bound']
    : [];
}
