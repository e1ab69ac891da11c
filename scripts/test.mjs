// npm test: the only command. Sets itself up, then type check, lint, import check, unit, property and end-to-end tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findBlas, findChromium } from './debian.mjs';
import { install, root } from './install.mjs';

const only = process.argv.slice(2); // names of test files, to run a part: npm test -- ledger

function run(title, args, options = {}) {
  console.log(`\n── ${title}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', ...options }).status ?? 1;
}

/** Vitest's own counts; a run that wrote none (it crashed) counts as one failure. */
function counts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTotalTestSuites, numFailedTestSuites, testResults } =
      JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return {
      passed: numPassedTests,
      failed: numFailedTests + brokenFiles.length,
      skipped: numPendingTests,
      suites: numTotalTestSuites - numFailedTestSuites,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

try {
  install();
  build();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const chromium = findChromium();
const blas = findBlas();
const environment = { ...process.env, ...(chromium === null ? {} : { CHROMIUM: chromium }) };

const failedChecks = [
  ['type check', ['node_modules/typescript/bin/tsc', '-b']],
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '.']],
  ['imports follow the arrows', ['scripts/check-imports.mjs']],
].filter(([title, args]) => run(title, args) !== 0);

const folder = mkdtempSync(join(tmpdir(), 'xinzhi-test-'));
const report = join(folder, 'report.json');
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
];
const status = run('unit, property and end-to-end tests', [...vitest, ...only], { env: environment });
const { passed, failed, skipped } = counts(report);
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const [title] of failedChecks) console.log(`FAILED: ${title}`);
if (chromium === null) console.log('SKIPPED: the browser tests (no Chromium here: see README, Tests)');
if (blas === null) console.log('SKIPPED: the tests of the BLAS backend (no OpenBLAS here: see README, Tests)');
const bad = failedChecks.length + failed + (status !== 0 && failed === 0 ? 1 : 0);
console.log(`${passed} passed, ${bad} failed, ${skipped} skipped`);
process.exit(bad === 0 ? 0 : 1);
