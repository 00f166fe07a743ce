import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/programs.mjs';

// A port of its own, so that an app started by hand is never what is tested.
const port = Number(process.env.JOURNEYS_PORT ?? 4319);
const dist = process.env.JOURNEYS_DIST ?? 'dist';
const isSoak = process.env.SOAK === '1';
if (!existsSync(resolve(import.meta.dirname, dist, 'index.html')))
  throw new Error('Run "npm run build" first: nothing is built.');
const executablePath = await findChromium();

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: isSoak ? 3_600_000 : 90_000,
  expect: { timeout: 10_000 },
  ...(isSoak ? { grep: /@soak/ } : { grepInvert: /@soak/ }),
  reporter: [['list'], ['json', { outputFile: '.cache/journeys.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: { args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --outDir ${dist}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
