#!/usr/bin/env node
// npm links no command to a file that is missing, and what is built is missing when a fresh clone is installed.
await import('../dist/cli/main.js');
