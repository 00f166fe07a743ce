import type { Edition, Item } from '../../../domain/edition/edition';
import type { EventId } from '../../../domain/record/event';
import { type Folded, nothing } from '../../../domain/record/fold';
import { differsFrom } from '../../../domain/session/decide-mark';
import type { Mark, Marker } from '../../../domain/session/mark';
import { type GivenMark, type ItemState, readItem } from '../../../domain/session/session';
import type { RecordMarks } from '../../../domain/session/session-command';
import { type CalendarDate, dateInWords } from '../../../domain/shared/calendar-date';

/** An item that the letter can confirm: what was agreed, or the council's own mark where nothing was. */
export type Confirmable = {
  readonly item: Item;
  readonly of: 'agreed' | 'self';
  readonly mark: Mark;
  /** The reason with which it stands; '' where it has none. */
  readonly reason: string;
  readonly marks: ItemState['marks'];
  readonly seen: readonly EventId[];
};

/** Every item is in one of the four lists. */
export type ForLetter = {
  readonly confirmable: readonly Confirmable[];
  readonly confirmed: readonly { readonly item: Item; readonly given: GivenMark }[];
  /** Two marks stand side by side: there is no one mark that a letter could confirm. */
  readonly disputed: readonly Item[];
  readonly nothing: readonly Item[];
};

export const forLetter = (edition: Edition, parts: ReadonlyMap<string, Folded>): ForLetter => {
  const confirmable: Confirmable[] = [];
  const confirmed: { item: Item; given: GivenMark }[] = [];
  const disputed: Item[] = [];
  const left: Item[] = [];
  for (const item of edition.items) {
    const { marks, result, disputed: isDisputed } = readItem(parts.get(item.id) ?? nothing, item.id);
    const given = marks.confirmed;
    if (isDisputed) disputed.push(item);
    else if (given.mark.is === 'set') confirmed.push({ item, given });
    else if (result && (result.marker === 'agreed' || result.marker === 'self'))
      confirmable.push({
        item,
        of: result.marker,
        mark: result.mark,
        reason: result.reason?.trim() ?? '',
        marks,
        seen: given.mark.seen,
      });
    else left.push(item);
  }
  return { confirmable, confirmed, disputed, nothing: left };
};

/** Chosen for an item in place of a mark: the letter says nothing of it. No value of a scale has a space in its id. */
export const notInLetter = 'not in the letter';

/** What was changed from what stands, by item: to another mark, or to `notInLetter`. */
export type Changes = Readonly<Record<string, { readonly mark: Mark; readonly reason: string }>>;

/** What the letter confirms or changes: all but what was chosen as not in it. */
export const inLetter = (rows: readonly Confirmable[], changes: Changes): readonly Confirmable[] =>
  rows.filter(({ item }) => changes[item.id]?.mark !== notInLetter);

/** "Home Office letter of 2 June 2023, reference PR/12." Every confirmed mark says which letter it stands in. */
export const letterInWords = (date: CalendarDate, reference: string): string =>
  `Home Office letter of ${dateInWords(date)}${reference.trim() === '' ? '' : `, reference ${reference.trim()}`}.`;

export const changedMark = ({ item, mark }: Confirmable, changes: Changes): Mark => changes[item.id]?.mark ?? mark;

export const isChanged = (row: Confirmable, changes: Changes): boolean => changedMark(row, changes) !== row.mark;

/** Whose earlier marks the letter's says something else than, although nobody changed it here: where nothing was agreed,
 *  the adviser's may. */
export const differsIn = (row: Confirmable, changes: Changes): readonly Marker[] =>
  isChanged(row, changes) ? [] : differsFrom(row, 'confirmed', row.mark);

/** Whether the reason that the letter gives is asked for. */
export const asksWhy = (row: Confirmable, changes: Changes): boolean =>
  isChanged(row, changes) || differsIn(row, changes).length > 0;

export const whyOf = ({ item }: Confirmable, changes: Changes): string => changes[item.id]?.reason.trim() ?? '';

// A mark that is confirmed as it stands keeps what was said for it, such as why an item does not apply.
const standing = (row: Confirmable, changes: Changes): string =>
  isChanged(row, changes) || row.reason === '' ? '' : /[.!?…]$/.test(row.reason) ? row.reason : `${row.reason}.`;

/** All marks of the letter, in one command; `rows` are those that are in it. */
export const marksOfLetter = (rows: readonly Confirmable[], changes: Changes, letter: string): RecordMarks => ({
  kind: 'recordMarks',
  marks: rows.map((row) => ({
    item: row.item.id,
    marker: 'confirmed',
    mark: changedMark(row, changes),
    reason: [standing(row, changes), letter, asksWhy(row, changes) ? whyOf(row, changes) : '']
      .filter((words) => words !== '')
      .join(' '),
    seen: row.seen,
  })),
});
