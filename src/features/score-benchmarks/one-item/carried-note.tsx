import { useState } from 'react';
import { changeSession } from '../../../application/sessions';
import type { Edition, Item } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { type Carried, carriedAt, carriedInWords } from '../../../domain/session/carried';
import type { CarriedPart } from '../../../domain/session/mark';
import { useWork } from '../../../state/desk-context';
import { tracked } from '../../../state/tracked';
import { useSession } from '../../../state/use-session';
import { Button } from '../../../ui/button';
import { ErrorMessage } from '../../../ui/error-message';
import { Tag } from '../../../ui/tag';
import { itemTitle } from '../mark-words';
import { problemWords } from '../problem-words';

type Props = {
  readonly session: string;
  readonly item: Item;
  readonly nouns: Edition['nouns'];
  /** The session's state, or this item's part of it. */
  readonly state: Folded;
  /** The things that it is about: one, or several that came from the same session. */
  readonly parts: readonly CarriedPart[];
  /** What they are called, for whoever hears the button alone: "strengths". */
  readonly what: string;
  /** Said of several: "12 answers were carried from 2022/23 and are not yet confirmed". */
  readonly counted?: (count: number) => string;
};

/** Says that something was carried over and still waits to be confirmed or changed. Draws nothing once it does not. */
export const CarriedNote = ({ session, item, nouns, state, parts, what, counted }: Props) => {
  const carried = parts.flatMap((part) => carriedAt(state, item.id, part) ?? []);
  const [first] = carried;
  // Of several, one by itself has its own note where it stands.
  return first && (!counted || carried.length > 1) ? (
    <Note first={first} carried={carried} {...{ session, item, nouns, what }} {...(counted ? { counted } : {})} />
  ) : null;
};

type NoteProps = Omit<Props, 'state' | 'parts'> & { readonly first: Carried; readonly carried: readonly Carried[] };

const Note = ({ session, item, nouns, first, carried, what, counted }: NoteProps) => {
  const work = useWork();
  const earlier = useSession(first.session);
  const [problem, setProblem] = useState<string>();
  const from = new Set(carried.flatMap(({ items }) => items));
  const names = earlier.is === 'open' ? earlier.edition.items.filter(({ id }) => from.has(id)).map(itemTitle) : [];

  const confirm = async (): Promise<void> => {
    if (!work) return;
    const command = { kind: 'confirmCarried', items: [{ item: item.id, parts: carried }] } as const;
    const outcome = await tracked(() => changeSession(work, session, command));
    setProblem(outcome.ok ? undefined : problemWords(outcome.problem, nouns));
  };

  return (
    <div className="govuk-body-s">
      <Tag colour="yellow">Carried over</Tag>{' '}
      {counted
        ? `${counted(carried.length)} ${carriedInWords(first).replace('Carried', 'carried')}.`
        : `${carriedInWords(first)}.`}
      {names.length > 0 && ` It stood under ${names.join(' and ')}.`}{' '}
      <Button variant="link" onClick={confirm}>
        {counted ? 'Confirm them all' : 'Confirm'}
        <span className="govuk-visually-hidden"> {what}</span>
      </Button>
      {problem && <ErrorMessage id={`carried-${what}`}>{problem}</ErrorMessage>}
    </div>
  );
};
