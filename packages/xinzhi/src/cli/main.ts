#!/usr/bin/env node
import { run } from './run.js';

// A reader that has seen enough ('xinzhi read … | head') closes the pipe: that is the end, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
