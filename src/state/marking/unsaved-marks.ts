import type { EventId, Path } from '../../domain/record/event';
import type { Mark } from '../../domain/session/mark';
import { useTab } from '../tab';

/** A mark that was chosen, or a reason that was changed, and is not stored yet: words are missing, or room was. */
export type UnsavedMark = {
  readonly mark: Mark;
  readonly reason: string;
  /** What stood, and was shown, when it began to wait: what came since is never overwritten unasked. */
  readonly seen: readonly EventId[];
};

const kept = new Map<string, UnsavedMark>();

const keyOf = (session: string, path: Path): string => `${session}/${path}`;

/** What this tab keeps from page to page, so that going from one to another loses no choice. Gone with the tab: the
 *  drafts table outlives it. */
export const unsavedMark = (session: string, path: Path): UnsavedMark | undefined => kept.get(keyOf(session, path));

export const keepUnsaved = (session: string, path: Path, unsaved: UnsavedMark | undefined): void => {
  if (unsaved) kept.set(keyOf(session, path), unsaved);
  else kept.delete(keyOf(session, path));
  useTab.setState({ unsavedMarks: kept.size });
};
