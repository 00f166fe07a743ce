// Usage: node tests/storage/run.mjs [chromium|firefox]: the storage tests in the browsers' own IndexedDB and WebCrypto.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serveTestPage } from '../../tools/harness.mjs';
import { chromiumFlags, findChromium, findFirefox } from '../../tools/programs.mjs';
import { root } from '../../tools/steps.mjs';

const browsers = {
  chromium: { browser: 'chrome', find: findChromium, args: chromiumFlags },
  firefox: { browser: 'firefox', find: findFirefox, args: [] },
};
const limit = 90_000;

const withinLimit = (work) => {
  let timer;
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`It took longer than ${limit / 1000} seconds.`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const openPage = async (browser, address) => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'storageTest' in globalThis, { timeout: 20_000 });
  return { page, faults };
};

const forgetDatabases = (page) =>
  page.evaluate(async () => {
    const drop = (name) =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = () => resolve();
      });
    for (const { name } of await indexedDB.databases()) await drop(name);
  });

const runOne = async (browser, address, name) => {
  const { page, faults } = await openPage(browser, address);
  try {
    await forgetDatabases(page);
    await withinLimit(page.evaluate((asked) => globalThis.storageTest.get(asked)(), name));
    return faults[0];
  } catch (error) {
    return error.message;
  } finally {
    await page.close();
  }
};

const runIn = async (which, address) => {
  const { browser: kind, find, args } = browsers[which];
  const executablePath = await find();
  if (!executablePath) throw new Error(`There is no ${which}.`);
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath,
    headless: true,
    args,
    protocolTimeout: 2 * limit,
  });
  try {
    const { page } = await openPage(browser, address);
    const names = await page.evaluate(() => [...globalThis.storageTest.keys()]);
    await page.close();
    console.log(`${await browser.version()}: ${names.length} tests`);
    const outcomes = [];
    for (const name of names) {
      const fault = await runOne(browser, address, name);
      console.log(fault === undefined ? `  passed  ${name}` : `  FAILED  ${name}\n          ${fault}`);
      outcomes.push(fault === undefined);
    }
    return outcomes;
  } finally {
    await browser.close();
  }
};

const counts = { passed: 0, failed: 0 };
const served = await serveTestPage('tests/storage/page.html', 'storage-page');
for (const which of process.argv[2] ? [process.argv[2]] : Object.keys(browsers)) {
  try {
    const outcomes = await runIn(which, served.address);
    counts.passed += outcomes.filter(Boolean).length;
    counts.failed += outcomes.filter((good) => !good).length;
    if (outcomes.length === 0) throw new Error('The page holds no tests.');
  } catch (error) {
    console.log(`  FAILED  ${which}: ${error.message}`);
    counts.failed += 1;
  }
}
await served.close();
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache/storage.json'), JSON.stringify(counts));
process.exit(counts.failed === 0 ? 0 : 1);
