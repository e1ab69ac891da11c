// Finds what the tests use of Debian's packages; installs it where this process may (root, apt-get), else says what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(':'))
    for (const name of names) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}

let updated = false;
function aptInstall(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath(['apt-get']) === null) return false;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`installing ${packages.join(', ')} …`);
  if (!updated) updated = apt('update', '-q');
  return apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

function findOrInstall(find, packages, what) {
  const found = find();
  if (found !== null) return found;
  if (aptInstall(packages)) return find();
  console.warn(`\n!! ${what} not found: its tests will be skipped. On Debian: apt-get install ${packages.join(' ')}\n`);
  return null;
}

export function findChromium() {
  const find = () => {
    const named = process.env.CHROMIUM;
    if (named && existsSync(named)) return named;
    return onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  };
  return findOrInstall(find, ['chromium', 'fonts-noto-cjk'], 'Chromium');
}

export function findBlas() {
  const find = () => {
    if (process.platform === 'darwin') return 'Accelerate';
    for (const folder of [
      '/usr/lib/x86_64-linux-gnu',
      '/usr/lib/aarch64-linux-gnu',
      '/usr/lib64',
      '/usr/lib',
      '/usr/local/lib',
    ]) {
      if (!existsSync(folder)) continue;
      const library = readdirSync(folder).find((name) => /^libopenblas.*\.so/.test(name));
      if (library) return join(folder, library);
    }
    return null;
  };
  return findOrInstall(find, ['libopenblas0-pthread'], 'OpenBLAS');
}
