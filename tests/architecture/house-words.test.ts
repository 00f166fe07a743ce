import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFiles } from './source-files';

const notOurs = new Set(['.git', 'node_modules', 'dist', '.cache', 'test-results', 'playwright-report']);
const isText = (path: string): boolean => !/\.(png|jpg|ico|woff2?|ttf|pdf|docx|xlsx|zip|gz)$/.test(path);

const tells: readonly (readonly [string, RegExp])[] = [
  ['a path of one machine', /(?<![\w.*}:])\/(home|Users|root|tmp|work|workspace)\/\w/],
  ['a path of one machine', /\b[A-Z]:\\+Users\b/],
  ['a path of one machine', /file:\/\/\/\w/],
  ['the host of a registry', /\bregistry\.[\w-]+\.[a-z]{2,}|\bnpmjs\.\w|\b(artifactory|jfrog|verdaccio|pypi)\b/i],
  ['the host of a registry', /"resolved": ?"http/],
  ['the address of a private network', /(?<![\d.])(10\.\d+|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+(?![\d.])/],
];

/** Where a text gives away the machine that it was written on: a sentence for each line. */
const giveaways = (path: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      tells.filter(([, tell]) => tell.test(line)).map(([what]) => `${path}:${index + 1} holds ${what}`),
    );

const ours = readdirSync(projectRoot)
  .filter((name) => !notOurs.has(name) && !name.endsWith('.log'))
  .flatMap((name) => (statSync(join(projectRoot, name)).isDirectory() ? sourceFiles(name) : [name]))
  .filter((path) => isText(path) && path !== 'tests/architecture/house-words.test.ts');

describe('the text of the project', () => {
  it('names no machine, registry or private network', () => {
    expect(ours).toContain('package-lock.json');
    expect(ours.flatMap((path) => giveaways(path, readFileSync(join(projectRoot, path), 'utf8')))).toEqual([]);
  });

  it.each([
    `see /home/ann/notes.md`,
    `const out = '/tmp/out.pdf';`,
    `"resolved": "https://example.org/a.tgz"`,
    `npm config set registry https://registry.example.org/`,
    `curl http://192.168.0.12/`,
    `file:///etc/hosts`,
  ])('would be refused for: %s', (line) => {
    expect(giveaways('a.md', line)).not.toEqual([]);
  });

  it.each([`/usr/bin/chromium`, `http://127.0.0.1:4173/`, `the network/home page`, `/sessions/new`, `10.1.2`])(
    'may hold %s',
    (line) => {
      expect(giveaways('a.md', line)).toEqual([]);
    },
  );
});
