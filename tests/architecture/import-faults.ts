import { posix } from 'node:path';
import { importTable, type Row } from './import-table';
import { type Import, readImports } from './read-imports';

/** Of `src/domain/record/event.ts`: `domain`; of `src/documents/pdf/draw.ts`: `documents/pdf`, where the table has that row. */
export const rowOf = (path: string): string | undefined =>
  Object.keys(importTable)
    .filter((key) => path === `src/${key}` || path.startsWith(`src/${key}/`))
    .sort((a, b) => b.length - a.length)[0];

const isIn = (path: string, folder: string): boolean => path.startsWith(`src/${folder}/`) || path === `src/${folder}`;

const taskOf = (path: string): string => path.split('/').slice(0, 3).join('/');

/** `@scope/name/deep` and `name/deep` are the package `@scope/name` and `name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function packageFault(path: string, key: string, row: Row, name: string): string | undefined {
  const allowed = row.packages.find((one) => one.name === name || one.name === '*');
  if (!allowed) return `uses the package ${name}, which ${key} may not`;
  if (allowed.where && !allowed.where.test(path))
    return `uses the package ${name} outside the files of ${key} that may`;
  return undefined;
}

function fileFault(path: string, key: string, row: Row, target: string, kind: Import['kind']): string | undefined {
  if (!target.startsWith('src/')) {
    const isData = target.endsWith('.json') && row.data?.some((start) => target.startsWith(start));
    return isData ? undefined : `reaches out of src for ${target}`;
  }
  const isOwn = row.own === 'task' ? taskOf(path) === taskOf(target) : rowOf(target) === key;
  if (isOwn) return undefined;
  const targetRow = rowOf(target);
  if (targetRow !== undefined && targetRow === key) return `imports ${target}, another task of ${key}`;
  const isAllowed =
    row.may.some((folder) => isIn(target, folder)) ||
    (kind === 'type' && row.mayTypes?.some((folder) => isIn(target, folder)) === true);
  if (!isAllowed) return `imports ${target}, which ${key} may not`;
  const mustBeLazy = targetRow !== undefined && importTable[targetRow]?.lazy === true;
  if (mustBeLazy && kind !== 'lazy' && kind !== 'type')
    return `loads ${target} at once; ask for it with import() when used`;
  return undefined;
}

/** What is wrong with the imports of one file of `src`: a sentence each, with the line. `path` is from the project's root. */
export function importFaults(path: string, text: string): readonly string[] {
  const key = rowOf(path);
  const row = key === undefined ? undefined : importTable[key];
  if (key === undefined || row === undefined) return [`${path} is in no row of the import table`];
  return readImports(path, text).flatMap(({ specifier, kind, line }) => {
    const say = (fault: string | undefined) => (fault === undefined ? [] : [`${path}:${line} ${fault}`]);
    if (specifier === '<computed>') return say('imports a module by a computed name, which no table can check');
    if (kind === 'reexport') return say(`passes on ${specifier}: a barrel; import from where it is made`);
    const plain = specifier.replace(/\?.*$/, '');
    if (plain.startsWith('/')) return say(`imports ${plain} by an absolute path`);
    if (!plain.startsWith('.')) return say(packageFault(path, key, row, packageOf(plain)));
    return say(fileFault(path, key, row, posix.join(posix.dirname(path), plain), kind));
  });
}
