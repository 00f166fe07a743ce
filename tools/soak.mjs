import { join } from 'node:path';
import { ensurePrograms } from './programs.mjs';
import { bin, root, runSteps } from './steps.mjs';

// The same promises as the tests, over many more rounds: minutes to hours, so apart from npm test.
const env = { SOAK: '1' };
const vitestReport = join(root, '.cache/soak-vitest.json');

const absent = await ensurePrograms();
if (absent.length > 0) {
  console.log(`${absent.join('\n')}\n0 passed, ${absent.length} failed`);
  process.exit(1);
}
process.exit(
  await runSteps([
    {
      heading: 'Unit tests, long',
      command: bin(
        'vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${vitestReport}`,
        'tests/unit',
      ),
      report: vitestReport,
      reader: 'vitest',
      env,
      minutes: 120,
    },
    { heading: 'Build', command: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn'), makes: join(root, 'dist') },
    {
      heading: 'Journeys, long',
      command: bin('@playwright/test/cli.js', 'test', '--pass-with-no-tests'),
      report: join(root, '.cache/journeys.json'),
      reader: 'playwright',
      env,
      minutes: 240,
    },
  ]),
);
