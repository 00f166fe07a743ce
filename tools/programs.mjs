import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Flags with which Debian's Chromium runs without a screen, as root, and without calling anyone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .find(isProgram);

/** The first of these that is there: a path as it is, a bare name wherever PATH has it. */
const firstOf = (...places) => {
  for (const place of places) {
    if (!place) continue;
    const found = /[\\/]/.test(place) ? (isProgram(place) ? place : undefined) : onPath(place);
    if (found) return found;
  }
  return undefined;
};

const playwrightsOwn = async () => {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

/** The path of a Chromium or Chrome: CHROMIUM_PATH, the usual places, then Playwright's own if it has been fetched. */
export const findChromium = async () =>
  firstOf(
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    await playwrightsOwn(),
  );

export const findFirefox = async () =>
  firstOf(
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

const needed = [
  { name: 'Chromium', find: findChromium, debian: 'chromium', or: 'set CHROMIUM_PATH to a Chromium or Chrome' },
  { name: 'Firefox', find: findFirefox, debian: 'firefox-esr', or: 'set FIREFOX_PATH to a Firefox' },
  ...['pdftotext', 'pdfinfo', 'pdftoppm'].map((name) => ({
    name,
    find: async () => firstOf(name),
    debian: 'poppler-utils',
    or: 'install poppler and put it on PATH',
  })),
  { name: 'qpdf', find: async () => firstOf('qpdf'), debian: 'qpdf', or: 'install qpdf and put it on PATH' },
];

const missing = async (wanted) => {
  const found = await Promise.all(wanted.map(({ find }) => find()));
  return wanted.filter((_, index) => !found[index]);
};

const isDebian = () =>
  existsSync('/etc/debian_version') ||
  (existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8')));

/** Runs to its end or its time limit, with nothing to read: a question from an installer would wait for ever. */
const run = (command, args, minutes) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: minutes * 60_000,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
  }).status === 0;

const install = async (absent) => {
  if (isDebian() && process.getuid?.() === 0) {
    const packages = [...new Set(absent.map(({ debian }) => debian))];
    console.log(`Installing ${packages.join(', ')} with apt-get.`);
    run('apt-get', ['update', '-qq'], 3);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 8);
  } else if (absent.some(({ debian }) => debian === 'chromium')) {
    console.log('Fetching the browser that Playwright brings.');
    run('npx', ['playwright', 'install', 'chromium'], 8);
  }
};

/**
 * Makes sure of the programs that the tests drive, installing what is missing where it may.
 * @param {readonly string[]} [names] only these of them, such as `Chromium`
 * @returns a sentence for each that is still missing, with how to get it
 */
export async function ensurePrograms(names) {
  const wanted = needed.filter(({ name }) => !names || names.includes(name));
  const absent = await missing(wanted);
  if (absent.length > 0) await install(absent);
  return (await missing(wanted)).map(
    ({ name, debian, or }) => `${name} is missing: on Debian run "apt-get install ${debian}" as root, or else ${or}.`,
  );
}
