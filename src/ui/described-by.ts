import { classNames } from './class-names';

/** The value of aria-describedby from the ids that are set; undefined where none is. Order is reading order. */
export function describedBy(...ids: readonly (string | false | undefined)[]): string | undefined {
  const set = classNames(...ids);
  return set === '' ? undefined : set;
}
