import type * as z from 'zod/mini';
import type { Result } from '../shared/result';
import { fail, succeed } from '../shared/result';
import { checkCrosswalk } from './check-crosswalk';
import { checkEdition } from './check-edition';
import { checkLinks } from './check-links';
import type { Crosswalk, Edition, Links } from './edition';
import type { EditionProblem } from './edition-problem';
import { problemsOfShape } from './problems-of-shape';
import { crosswalkShape, editionShape, linksShape } from './read-shape';

/**
 * An edition read from unknown data (a file's parsed JSON): checked whole, unknown keys refused, nothing altered.
 * Gives every problem found, each with its place in the file. Refuses a newer format in its own words.
 */
export const readEdition = (data: unknown): Result<Edition, EditionProblem[]> => read(editionShape, checkEdition, data);

/** A crosswalk read from unknown data, as `readEdition` does. That its items exist is for `checkContent`. */
export const readCrosswalk = (data: unknown): Result<Crosswalk, EditionProblem[]> =>
  read(crosswalkShape, checkCrosswalk, data);

/** The links between instruments read from unknown data, as `readEdition` does. That their items exist is for `checkContent`. */
export const readLinks = (data: unknown): Result<Links, EditionProblem[]> => read(linksShape, checkLinks, data);

const read = <T>(
  shape: z.ZodMiniType<T>,
  check: (value: T) => EditionProblem[],
  data: unknown,
): Result<T, EditionProblem[]> => {
  const newer = newerSchema(data);
  if (newer !== undefined) return fail([{ kind: 'newerSchema', path: 'schema', found: newer }]);
  const parsed = shape.safeParse(data);
  if (!parsed.success) return fail(problemsOfShape(parsed.error.issues, data));
  const problems = check(parsed.data);
  return problems.length > 0 ? fail(problems) : succeed(parsed.data);
};

// Said before anything else: what a newer version added would only show as a list of unknown keys.
const newerSchema = (data: unknown): number | undefined =>
  typeof data === 'object' && data !== null && 'schema' in data && typeof data.schema === 'number' && data.schema > 1
    ? data.schema
    : undefined;
