import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

export type Ended = { code: number | null; out: string; err: string };
export type RunOptions = {
  cwd: string;
  stdin?: string | Uint8Array;
  /** Closes the program's output after so many lines, as 'head' would. */
  readLines?: number;
  /** Called once the first output is there. */
  onFirstOutput?: (child: ChildProcess) => void;
  /** Leaves standard input open: the program waits for more. */
  keepOpen?: boolean;
};

/** Runs the program from its sources, as a person would. */
export function runProgram(args: string[], options: RunOptions): Promise<Ended> {
  const { cwd, stdin = '', readLines = Number.POSITIVE_INFINITY, onFirstOutput, keepOpen = false } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@xinzhi/source', '--import', import.meta.resolve('tsx'), main, ...args],
      { cwd },
    );
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (out === '') onFirstOutput?.(child);
      out += chunk;
      if (out.split('\n').length > readLines) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write(stdin);
    if (!keepOpen) child.stdin.end();
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
