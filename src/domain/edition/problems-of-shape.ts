import type { EditionProblem } from './edition-problem';

/** As much of a validator's finding as we use, so that only the reader knows the validator. */
export type ShapeIssue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
};

/** The findings of the validator as problems that a person can find in the file. */
export const problemsOfShape = (issues: readonly ShapeIssue[], data: unknown): EditionProblem[] =>
  issues.flatMap((issue): EditionProblem[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => ({ kind: 'unknownKey', path: [...path, key].join('/') }));
    }
    if (path.length > 0 && !isPresent(data, path)) return [{ kind: 'missing', path: path.join('/') }];
    return [{ kind: 'wrongValue', path: path.join('/'), expected: expectedBy(issue) }];
  });

const isPresent = (data: unknown, path: readonly string[]): boolean => {
  let node = data;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return false;
    node = Reflect.get(node, key);
  }
  return true;
};

const expectedBy = ({ code, expected, values, message }: ShapeIssue): string => {
  if (values) return values.map((value) => JSON.stringify(value)).join(' or ');
  if (code === 'invalid_type')
    return expected === 'object' || expected === 'array' ? `an ${expected}` : `a ${String(expected)}`;
  return message;
};
