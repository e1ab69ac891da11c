// Installs the workspace's packages when they are missing or older than the lock file. Plain Node: it runs before anything is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules/.cache/xinzhi/install.sha256');

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Node ${process.versions.node} is too old: Xinzhi needs Node 20.19 or later (https://nodejs.org)`);
}

export function install({ log = console.error } = {}) {
  requireNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  log('installing packages (once; about a minute) …');
  // npm says on standard output what it added: send that to standard error, since the address goes to standard output.
  // Not 'npm ci': it stops at a lock file made where the registry has no binaries for other platforms. Nothing is saved, so
  // the lock file stays as it was.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error("installing failed: run 'npm install' to see why (is the npm registry in reach?)");
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}
