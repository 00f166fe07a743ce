import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { checkContent } from '../src/domain/edition/check-content';
import { describeContentProblem } from '../src/domain/edition/describe-content-problem';
import type { Crosswalk, Edition } from '../src/domain/edition/edition';
import { describeEditionProblem, type EditionProblem } from '../src/domain/edition/edition-problem';
import { readCrosswalk, readEdition, readLinks } from '../src/domain/edition/read-edition';
import type { Result } from '../src/domain/shared/result';

/** One sentence for everything that is wrong in `benchmarks/` below `root`; nothing where it is sound. */
export function checkBenchmarks(root: string): string[] {
  const sentences: string[] = [];
  const folder = join(root, 'benchmarks');

  const read = <T>(path: string, reader: (data: unknown) => Result<T, EditionProblem[]>): T[] => {
    const where = relative(root, path);
    try {
      const result = reader(JSON.parse(readFileSync(path, 'utf8')));
      if (result.ok) return [result.value];
      sentences.push(...result.problem.map((problem) => `${where}: ${describeEditionProblem(problem)}`));
    } catch (fault) {
      sentences.push(`${where} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
    return [];
  };

  const readAll = <T extends Edition | Crosswalk>(
    part: string,
    reader: (data: unknown) => Result<T, EditionProblem[]>,
  ): T[] =>
    jsonFiles(join(folder, part), sentences).flatMap((path) =>
      read(path, reader).map((file) => {
        if (basename(path) !== `${file.id}.json`)
          sentences.push(`${relative(root, path)} is not named after its id, “${file.id}”.`);
        return file;
      }),
    );

  const editions = readAll('editions', readEdition);
  const crosswalks = readAll('crosswalks', readCrosswalk);
  const [links] = read(join(folder, 'links.json'), readLinks);
  // Between files there is only something to say of files that could be read.
  if (sentences.length > 0 || !links) return sentences;
  return checkContent({ editions, crosswalks, links }).map(describeContentProblem);
}

function jsonFiles(folder: string, sentences: string[]): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    if (names.length === 0) sentences.push(`${basename(folder)} holds no file.`);
    return names.sort().map((name) => join(folder, name));
  } catch {
    sentences.push(`benchmarks/${basename(folder)} is missing.`);
    return [];
  }
}
