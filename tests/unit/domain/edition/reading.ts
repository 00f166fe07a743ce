import { Ajv2020 } from 'ajv/dist/2020.js';
import type { EditionProblem } from '../../../../src/domain/edition/edition-problem';
import { readCrosswalk, readEdition, readLinks } from '../../../../src/domain/edition/read-edition';
import { rawFile } from './benchmark-files';

/** Whether parsed JSON fits the published schema, by a validator that is not ours. */
export const fitsSchema = new Ajv2020({ strict: true, allowMatchingProperties: true }).compile(rawFile('schema.json'));

export const readerFor = (path: string) =>
  path.startsWith('editions') ? readEdition : path.startsWith('crosswalks') ? readCrosswalk : readLinks;

export const problemsIn = (path: string, data: unknown): readonly EditionProblem[] => {
  const result = readerFor(path)(data);
  return result.ok ? [] : result.problem;
};

export const toolkit = 'editions/la-toolkit-2018.json';
export const channel = 'editions/channel-assurance.json';
export const crosswalk = 'crosswalks/la-toolkit-2018-to-la-toolkit-2024.json';
