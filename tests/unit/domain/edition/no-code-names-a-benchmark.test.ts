import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allEditions, projectRoot } from './benchmark-files';

const editions = allEditions();
const ids = new Set([
  ...editions.flatMap(({ id, instrument }) => [id, instrument]),
  ...editions.flatMap(({ groups, items }) => [...groups, ...items].map(({ id }) => id)),
  ...editions.flatMap(({ items }) => items.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
]);
// Words that code may use for something else: a kind of record, a folder of pages.
for (const word of ['training', 'engagement', 'communications']) ids.delete(word);

const code = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);

const namesIn = (text: string): string[] =>
  Array.from(text.matchAll(/(['"`])([a-z0-9-]+)\1/g), ([, , name]) => name ?? '').filter((name) => ids.has(name));

describe('the code', () => {
  it('names no edition, area of control, item or indicator, in quotes of any kind', () => {
    const found = code.flatMap((path) =>
      namesIn(readFileSync(join(projectRoot, 'src', path), 'utf8')).map((name) => `src/${path} names ${name}`),
    );
    expect(code.length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });

  it('would be caught if it did', () => {
    expect(
      namesIn(`if (edition.id === 'la-toolkit-2018' || item.id === "channel-panel") mark(\`risk-assessment\`, 'l3');`),
    ).toEqual(['la-toolkit-2018', 'channel-panel', 'risk-assessment', 'l3']);
  });
});
