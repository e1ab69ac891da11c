// YAML with positions: every error names the file and the line.
import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';

/** @returns {{ value: unknown, lineOf: (path: (string|number)[]) => number }} */
export function readYaml(file) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(`${file}:${lines.linePos(error.pos[0]).line}: not valid YAML: ${error.message}`);
  const lineOf = (path) => {
    // The deepest node that exists: a missing key is reported at the entry that lacks it.
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return { value: document.toJS(), lineOf };
}
