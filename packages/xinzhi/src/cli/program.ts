import { Command } from 'commander';
import { VERSION } from '../version.js';

/** Each command lives in a file of its own and is loaded when it is asked for: reading must not wait for a database. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  read: async () => (await import('./read.js')).readCommand(),
  gvc: async () => (await import('./gvc.js')).gvcCommand(),
  index: async () => (await import('./index-command.js')).indexCommand(),
  check: async () => (await import('./check.js')).checkCommand(),
  load: async () => (await import('./load.js')).loadCommand(),
  reread: async () => (await import('./reread.js')).rereadCommand(),
  serve: async () => (await import('./serve.js')).serveCommand(),
  export: async () => (await import('./export.js')).exportCommand(),
};

/** The command line: all commands for an overview, else only the one that the arguments name. */
export async function program(args: string[] = []): Promise<Command> {
  const named = args.find((argument) => !argument.startsWith('-'));
  const wanted = named && Object.hasOwn(COMMANDS, named) ? [named] : Object.keys(COMMANDS);
  const command = new Command('xinzhi')
    .description('Reads a development strategy, measures the economy, and checks one against the other.')
    .version(VERSION)
    .showHelpAfterError("(see 'xinzhi --help')");
  for (const name of wanted)
    command.addCommand((await COMMANDS[name]!()).showHelpAfterError(`(see 'xinzhi ${name} --help')`));
  return command;
}
