import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { captured, programOf, runStep, StepFailed } from './process.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chromium for the browser tests, in this order: `CHROMIUM_PATH`, one on this system, Playwright's own, a new one
 * (by Playwright, else by apt-get as root).
 * @returns {Promise<string>} path of the program
 */
export async function findOrInstallBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!existsSync(given)) throw new StepFailed(`CHROMIUM_PATH points to ${given}, but there is no such file.`);
    return given;
  }
  const found = systemBrowser() ?? (await ownBrowser());
  if (found !== null) return found;

  const tries = [
    () =>
      runStep('Installing a browser (Playwright)', process.execPath, [
        programOf('@playwright/test', 'playwright'),
        'install',
        'chromium',
      ]),
  ];
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tries.unshift(async () => {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await runStep('Reading the package list', 'apt-get', ['update', '-q'], { env });
      await runStep('Installing chromium', 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
        env,
      });
    });
  }
  for (const install of tries) {
    try {
      await install();
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      console.error(error.message);
    }
    const installed = systemBrowser() ?? (await ownBrowser());
    if (installed !== null) return installed;
  }
  throw new StepFailed(
    'The browser tests need a Chromium: install Chromium or Chrome, or set CHROMIUM_PATH to its program file.',
  );
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((path) => existsSync(path)) ?? null;
}

async function ownBrowser() {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const { code, output } = await captured(process.execPath, ['-e', script]);
  return code === 0 && existsSync(output) ? output : null;
}
