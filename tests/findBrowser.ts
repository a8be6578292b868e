import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that the tests drive: `BROWSER_PATH`, else Playwright's own, else an installed Chromium or Chrome,
 * else one that is installed now. Says what it did.
 * @throws Error when no browser can be had
 */
export function findBrowser(): string {
  const found = [process.env['BROWSER_PATH'] ?? '', chromium.executablePath(), ...INSTALLED].find(runs);
  const path = found ?? install();
  console.log(`Browser: ${path} (${found === undefined ? 'just installed' : 'found on this machine'})`);
  return path;
}

/** Chromium refuses its sandbox to root. */
export const browserArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version', ...browserArguments], { timeout: 20_000 }).status === 0;
}

function install(): string {
  const attempts = isDebianAsRoot() ? [fromDebian, fromPlaywright] : [fromPlaywright];
  for (const attempt of attempts) {
    try {
      const path = attempt();
      if (runs(path)) return path;
      console.log(`${path} does not start.`);
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
    }
  }
  throw new Error('No browser: install Chromium or Chrome, or set BROWSER_PATH to one.');
}

function fromDebian(): string {
  console.log('No browser found: installing the Debian package "chromium".');
  execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  return '/usr/bin/chromium';
}

function fromPlaywright(): string {
  console.log('No browser found: downloading Playwright’s Chromium.');
  const withSystemLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  execFileSync('playwright', ['install', ...withSystemLibraries, 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return chromium.executablePath();
}

function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}
