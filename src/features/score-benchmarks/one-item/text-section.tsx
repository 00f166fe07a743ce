import { useState } from 'react';
import { changeSession } from '../../../application/sessions';
import type { Edition, Item } from '../../../domain/edition/edition';
import type { Field } from '../../../domain/record/field';
import { type ItemText, textPath } from '../../../domain/session/mark';
import { useWork } from '../../../state/desk-context';
import { tracked } from '../../../state/tracked';
import { useTypedText } from '../../../state/use-typed-text';
import { useRecord } from '../../../state/watch-records';
import { TextArea } from '../../../ui/text-area';
import { problemWords, type ScoringProblem } from '../problem-words';
import { CarriedNote } from './carried-note';
import { LeftBehindText } from './left-behind-text';
import { SideBySide } from './side-by-side';

type Props = {
  readonly session: string;
  readonly item: Item;
  readonly field: ItemText;
  readonly stored: Field<string>;
  readonly nouns: Edition['nouns'];
  readonly label: string;
  readonly hint: string;
};

/** One text of an item: typed, kept, and asked about where two of it stand. */
export const TextSection = ({ session, item, field, stored, nouns, label, hint }: Props) => {
  const work = useWork();
  const record = useRecord('session', session);
  const [problem, setProblem] = useState<ScoringProblem>();

  const save = async (text: string, seen: Field<string>['seen']) => {
    if (!work) throw new Error('Nobody is working');
    const outcome = await tracked(() =>
      changeSession(work, session, { kind: 'writeText', item: item.id, field, text, seen }),
    );
    // Of a change elsewhere the person is asked beside the box.
    setProblem(outcome.ok || outcome.problem.kind === 'changedSince' ? undefined : outcome.problem);
    return outcome;
  };

  const typed = useTypedText({ record: session, path: textPath(item.id, field), stored, save });
  const id = `text-${field}`;
  const { conflict, leftBehind } = typed;
  return (
    <>
      <TextArea
        id={id}
        label={label}
        labelSize="m"
        hint={hint}
        value={typed.value}
        onChange={typed.onChange}
        onBlur={typed.onBlur}
        error={problem && problemWords(problem, nouns)}
      />
      {record && (
        <CarriedNote
          session={session}
          item={item}
          nouns={nouns}
          state={record.state}
          parts={[{ is: 'text', field }]}
          what={label}
        />
      )}
      {stored.is === 'erased' && (
        <p className="govuk-body">What stood here was erased. The reason is in the history.</p>
      )}
      {leftBehind && (
        <LeftBehindText what={label} text={leftBehind.value} use={leftBehind.use} discard={leftBehind.discard} />
      )}
      {conflict && (
        <SideBySide
          what={label}
          heading="This was changed in another window while you typed. Nothing was overwritten."
          sides={[
            { title: 'Yours, not saved yet', text: conflict.mine, button: 'Keep mine', keep: conflict.keepMine },
            {
              title: 'Saved in the other window',
              text: conflict.theirs,
              button: 'Keep theirs',
              keep: conflict.keepTheirs,
            },
          ]}
        />
      )}
      {stored.is === 'conflict' && !conflict && (
        <SideBySide
          what={label}
          heading="Two versions stand side by side. They were written in different places and came together when a copy was opened."
          events={stored.seen}
          sides={[
            ...stored.sides.map(({ event, value = '' }, index) => ({
              title: `Version ${index + 1}`,
              event,
              text: value,
              button: `Keep version ${index + 1}`,
              keep: () => void save(value, stored.seen),
            })),
          ]}
          both={() => void save(stored.sides.flatMap(({ value }) => value ?? []).join('\n'), stored.seen)}
        />
      )}
    </>
  );
};
