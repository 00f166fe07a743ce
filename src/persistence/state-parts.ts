import type { Path } from '../domain/record/event';
import type { Fields, Standing } from '../domain/record/fold';

/** Where a record's top-level fields are kept, so that lists need not read its items. */
export const aboutPart = 'about';

const shownInLists = ['link/', 'version/'];

/** `item/b1/selfMark` is kept in part `item/b1`; a field of the record itself in part `about`, and so are the links of an
 *  action and the files of a piece of evidence, which lists show. */
export const partOf = (path: Path): string =>
  path.includes('/') && !shownInLists.some((start) => path.startsWith(start))
    ? path.split('/', 2).join('/')
    : aboutPart;

/** The parts that differ between two states, with all of their fields after; a part left empty comes as `{}`. */
export const changedParts = (before: Fields, after: Fields): Map<string, Record<Path, readonly Standing[]>> => {
  const parts = new Map<string, Record<Path, readonly Standing[]>>();
  for (const path of Object.keys(after)) if (after[path] !== before[path]) parts.set(partOf(path), {});
  for (const path of Object.keys(before)) if (!(path in after)) parts.set(partOf(path), {});
  for (const [path, standing] of Object.entries(after)) {
    const part = parts.get(partOf(path));
    if (part) part[path] = standing;
  }
  return parts;
};
