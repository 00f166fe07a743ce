import { type Field, fieldAt, flag, type Read, text } from '../record/field';
import type { Folded } from '../record/fold';
import type { Crosswalk } from './edition';
import { crosswalkIn } from './crosswalk-in';

/** An edition that a person brought in from outside: which content it is, and how it follows an earlier edition. */
export type LoadedEdition = {
  readonly id: string;
  /** SHA-256 of the edition's canonical JSON: where it is kept. */
  readonly hash: string;
  readonly title: string;
  /** The edition's own id, by which sessions and crosswalks name it. */
  readonly edition: string | undefined;
  /** How the edition that it replaces leads to it, as suggested and then corrected by a person. */
  readonly crosswalk: Crosswalk | undefined;
  /** Put away: no new session is started with it. */
  readonly archived: boolean;
  readonly fields: { readonly crosswalk: Field<Crosswalk>; readonly archived: Field<boolean> };
};

const crosswalk: Read<Crosswalk> = crosswalkIn;

/** Undefined for a record that was never loaded, or whose loading was taken back. */
export const readLoadedEdition = (id: string, state: Folded): LoadedEdition | undefined => {
  const hash = fieldAt(state, 'hash', text).value;
  if (hash === undefined) return undefined;
  const fields = { crosswalk: fieldAt(state, 'crosswalk', crosswalk), archived: fieldAt(state, 'archived', flag) };
  return {
    id,
    hash,
    title: fieldAt(state, 'title', text).value ?? 'Title not given',
    edition: fieldAt(state, 'edition', text).value,
    crosswalk: fields.crosswalk.value,
    archived: fields.archived.value ?? false,
    fields,
  };
};
