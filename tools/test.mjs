import { join } from 'node:path';
import { ensurePrograms } from './programs.mjs';
import { bin, node, root, runSteps } from './steps.mjs';

const cache = (name) => join(root, '.cache', name);
const vitestReport = cache('vitest.json');

const steps = [
  { heading: 'Lint', command: bin('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { heading: 'Format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'), beside: true },
  { heading: 'Types', command: bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'), beside: true },
  {
    heading: 'Types of the domain',
    command: bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.domain.json'),
    beside: true,
  },
  {
    heading: 'Unit, architecture, document and accessibility tests',
    command: bin('vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`),
    report: vitestReport,
    reader: 'vitest',
    // Two to three minutes on two free cores. The limit is against a test that hangs, not against a busy machine.
    minutes: 12,
  },
  { heading: 'Build', command: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn'), makes: join(root, 'dist') },
  { heading: 'Size of the first screen', command: node('tools/check-size.mjs') },
  {
    heading: 'Journeys in Chromium',
    command: bin('@playwright/test/cli.js', 'test'),
    report: cache('journeys.json'),
    reader: 'playwright',
    minutes: 15,
  },
  {
    heading: 'Storage in Firefox and Chromium',
    command: node('tests/storage/run.mjs'),
    report: cache('storage.json'),
    reader: 'counts',
  },
];

// One step or more can be asked for by the start of its heading: npm test -- build journeys
const asked = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = steps.filter(
  ({ heading }) => asked.length === 0 || asked.some((word) => heading.toLowerCase().startsWith(word)),
);

const absent = await ensurePrograms();
if (absent.length > 0 || chosen.length === 0) {
  console.log([...absent, ...(chosen.length === 0 ? ['No step has a heading that starts so.'] : [])].join('\n'));
  console.log(`0 passed, ${Math.max(1, absent.length)} failed`);
  process.exit(1);
}
process.exit(await runSteps(chosen));
