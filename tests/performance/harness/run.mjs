// Usage: npm run bench [-- words of a measurement's name]: prints the figures, and fails where one is over its limit.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveTestPage } from '../../../tools/harness.mjs';
import { chromiumFlags, ensurePrograms, findChromium } from '../../../tools/programs.mjs';

const asked = process.argv.slice(2).join(' ').toLowerCase();

const absent = await ensurePrograms(['Chromium']);
if (absent.length > 0) {
  console.log(absent.join('\n'));
  process.exit(1);
}
const executablePath = await findChromium();

/** Opens the page with an empty profile on disk; a private window would keep its databases in memory. */
const withPage = async (address, work) => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: chromiumFlags,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    page.on('pageerror', (error) => console.log(`  The page threw: ${error.message}`));
    await page.goto(address);
    await page.waitForFunction(() => 'measurements' in globalThis, undefined, { timeout: 20_000 });
    return await work(page, context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

const say = ({ name, value, unit, limit }) => {
  const isOver = limit !== undefined && !(value <= limit);
  const figure = unit === 'times' ? `${value.toFixed(2)}x` : `${value.toFixed(2)} ${unit}`;
  const bound =
    limit === undefined ? '' : `, limit ${limit}${unit === 'times' ? 'x' : ` ${unit}`}${isOver ? ': OVER' : ''}`;
  console.log(`  ${name}: ${figure}${bound}`);
  return isOver;
};

const served = await serveTestPage('tests/performance/harness/page.html', 'bench-page');
let over = 0;
try {
  const names = await withPage(served.address, async (page, context) => {
    console.log(`Chromium ${context.browser()?.version() ?? ''}, Node ${process.version}, ${cpus().length} cores`);
    return page.evaluate(() => [...globalThis.measurements.keys()]);
  });
  for (const name of names.filter((one) => one.toLowerCase().includes(asked))) {
    console.log(name);
    const run = (page) => page.evaluate((one) => globalThis.measurements.get(one)(), name);
    const figures = await withPage(served.address, run).catch((error) => {
      console.log(`  FAILED: ${error.message}`);
      return undefined;
    });
    if (figures === undefined || figures.length === 0) over += 1;
    else over += figures.filter(say).length;
  }
} finally {
  await served.close();
}
console.log(over === 0 ? 'All figures are within their limits.' : `${over} over their limits or failed.`);
process.exit(over === 0 ? 0 : 1);
