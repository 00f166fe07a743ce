import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectRoot = join(import.meta.dirname, '../..');

/** Paths of all files under these folders, from the project's root, with forward slashes. */
export const sourceFiles = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(projectRoot.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort(),
  );

export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path);

export const textOf = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
