import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBenchmarks } from '../../../../tools/check-benchmarks';
import { projectRoot, rawFile } from './benchmark-files';
import { changeAt } from './change-at';

const made: string[] = [];
const copy = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'benchmarks-'));
  made.push(root);
  cpSync(join(projectRoot, 'benchmarks'), join(root, 'benchmarks'), { recursive: true });
  return root;
};

afterEach(() => {
  for (const root of made.splice(0)) rmSync(root, { recursive: true });
});

describe('the check at build', () => {
  it('finds nothing wrong with the benchmarks as they are', () => {
    expect(checkBenchmarks(projectRoot)).toEqual([]);
  });

  it('names the file and the place of a fault', () => {
    const root = copy();
    const bad = changeAt(rawFile('links.json'), 'links/2/items', undefined);
    writeFileSync(join(root, 'benchmarks/links.json'), JSON.stringify(bad));
    expect(checkBenchmarks(root)).toEqual(['benchmarks/links.json: “links/2/items” is missing.']);
  });

  it('tells of a fault between files', () => {
    const root = copy();
    const bad = changeAt(rawFile('links.json'), 'links/2/items/0', 'p99');
    writeFileSync(join(root, 'benchmarks/links.json'), JSON.stringify(bad));
    expect(checkBenchmarks(root)).toEqual(['links: “channel-assurance” has no item “p99”.']);
  });

  it('tells of a file that is no JSON, one under another name, and one that is not there', () => {
    const root = copy();
    writeFileSync(join(root, 'benchmarks/editions/channel-assurance.json'), '{');
    writeFileSync(
      join(root, 'benchmarks/crosswalks/new.json'),
      JSON.stringify(rawFile('crosswalks/la-toolkit-2018-to-la-toolkit-2023.json')),
    );
    rmSync(join(root, 'benchmarks/links.json'));
    expect(checkBenchmarks(root).map((sentence) => sentence.split(/:| is /)[0])).toEqual([
      'benchmarks/editions/channel-assurance.json cannot be read',
      'benchmarks/crosswalks/new.json',
      'benchmarks/links.json cannot be read',
    ]);
  });

  it('tells of a folder that is missing or empty', () => {
    const root = copy();
    rmSync(join(root, 'benchmarks/crosswalks'), { recursive: true });
    expect(checkBenchmarks(root)).toEqual(['benchmarks/crosswalks is missing.']);
  });
});
