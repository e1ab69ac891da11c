import { CommanderError } from 'commander';
import { InputError } from '../errors/input-error.js';
import { program } from './program.js';

/** What the shell is told: done, the input is at fault, the command line is at fault, the program is at fault. */
export const EXIT = { done: 0, input: 1, usage: 2, fault: 70 } as const;

/** Runs one command line, and says whose fault it was where it went wrong. */
export async function run(args: string[], log: (line: string) => void = console.error): Promise<number> {
  try {
    const command = await program(args);
    for (const each of [command, ...command.commands]) each.exitOverride();
    await command.parseAsync(args, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof InputError) {
      log(`error: ${error}`);
      return EXIT.input;
    }
    log(`This is a fault of xinzhi, not of its input: please report it.\n${(error as Error).stack ?? error}`);
    return EXIT.fault;
  }
}
