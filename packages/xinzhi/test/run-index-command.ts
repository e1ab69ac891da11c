import { indexCommand } from '../src/cli/index-command.js';

/** Runs `xinzhi index` in this process: what it prints, and what it says beside. Throws what the command throws. */
export async function runIndexCommand(...args: string[]): Promise<{ out: string; log: string[] }> {
  const written: string[] = [];
  const log: string[] = [];
  const effects = {
    out: (text: string) => written.push(text),
    log: (line: string) => log.push(line),
    progress: () => ({ step() {}, end() {} }),
  };
  await indexCommand(effects).exitOverride().parseAsync(args, { from: 'user' });
  return { out: written.join(''), log };
}
