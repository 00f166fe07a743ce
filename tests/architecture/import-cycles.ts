import { posix } from 'node:path';
import { readImports } from './read-imports';

const endings = ['', '.ts', '.tsx', '/index.ts'];

/** Circles of files that need each other to load, each as the paths in order. Types and lazy loads make no circle. */
export function importCycles(files: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const needs = new Map<string, readonly string[]>();
  for (const [path, text] of files) {
    const targets = readImports(path, text)
      .filter(({ kind, specifier }) => kind === 'static' && specifier.startsWith('.'))
      .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
      .flatMap((target) => endings.map((ending) => target + ending).filter((whole) => files.has(whole)));
    needs.set(path, targets);
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const from = trail.indexOf(path);
    if (from >= 0) {
      cycles.push([...trail.slice(from), path]);
      return;
    }
    if (done.has(path)) return;
    for (const next of needs.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of files.keys()) walk(path, []);
  return cycles;
}
