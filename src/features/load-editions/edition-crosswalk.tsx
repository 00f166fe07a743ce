import { useEffect, useMemo, useRef, useState } from 'react';
import { changeCrosswalk, type EditionHere } from '../../application/editions';
import type { Crosswalk, Edition } from '../../domain/edition/edition';
import {
  type Choices,
  choicesIn,
  crosswalkOf,
  newItemsIn,
  suggestCrosswalk,
} from '../../domain/edition/suggest-crosswalk';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useCrosswalks } from '../../state/use-crosswalks';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { focusField } from '../../ui/focus-field';
import { Table } from '../../ui/table';
import { CrosswalkFields } from './crosswalk-fields';
import { itemName } from './edition-words';
import { fieldIds } from './field-ids';
import { loadProblemWords } from './problem-words';
import { SignInFirst } from './sign-in-first';
import type { Here } from './use-editions-here';

type EditionCrosswalkProps = {
  readonly one: EditionHere;
  readonly here: Here;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

/** How earlier editions lead to this one. That of a loaded edition can be changed. */
export const EditionCrosswalk = ({ one, here, onErrors }: EditionCrosswalkProps) => {
  const crosswalks = useCrosswalks();
  const field = one.loaded?.fields.crosswalk;
  // Changed in two browsers and not settled yet: the one that is shown is put to the person, who saves it or another.
  const disputed = field?.is === 'conflict';
  const own = disputed ? field.sides.find(({ value }) => value)?.value : field?.value;
  const shown = own ? [own] : (crosswalks ?? []).filter(({ to }) => to === one.edition.id);
  return shown.map((crosswalk) => {
    const earlier = here.editions.find(({ edition }) => edition.id === crosswalk.from)?.edition;
    if (!earlier) return null;
    return (
      <section key={crosswalk.from} aria-label={`What follows what of ${earlier.title}`}>
        <h2 className="govuk-heading-m">What follows what</h2>
        {disputed && (
          <p className="govuk-body">
            After a copy was opened, two different answers stand side by side, and neither is used. This is one of them:
            change it or leave it so, and save.
          </p>
        )}
        {own ? (
          <Changeable one={one} earlier={earlier} crosswalk={own} onErrors={onErrors} />
        ) : (
          <CrosswalkTable earlier={earlier} later={one.edition} crosswalk={crosswalk} />
        )}
      </section>
    );
  });
};

type TableProps = {
  readonly earlier: Edition;
  readonly later: Edition;
  readonly crosswalk: Pick<Crosswalk, 'mappings'>;
};

const CrosswalkTable = ({ earlier, later, crosswalk }: TableProps) => {
  const choices = choicesIn(earlier, crosswalk);
  const named = (ids: readonly string[]): string =>
    ids.flatMap((id) => later.items.filter((item) => item.id === id).map(itemName)).join('; ');
  const fresh = named(newItemsIn(later, choices));
  return (
    <>
      <Table
        caption={`From ${earlier.title}`}
        captionSize="s"
        columns={[
          { title: earlier.shortTitle, width: 0.5 },
          { title: 'Goes on in', width: 0.5 },
        ]}
        rows={earlier.items.map((item) => ({
          key: item.id,
          cells: [itemName(item), named(choices[item.id] ?? []) || 'Nothing: it is gone'],
        }))}
      />
      <p className="govuk-body">{fresh === '' ? 'Nothing is new.' : `New: ${fresh}.`}</p>
    </>
  );
};

type ChangeableProps = {
  readonly one: EditionHere;
  readonly earlier: Edition;
  readonly crosswalk: Crosswalk;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

const changeId = 'change-crosswalk';

type Typed = { readonly choices: Choices; readonly seen: readonly string[] };

const Changeable = ({ one, earlier, crosswalk, onErrors }: ChangeableProps) => {
  const work = useWork();
  const [typed, setTyped] = useState<Typed>();
  const { edition, loaded } = one;
  const suggestions = useMemo(() => suggestCrosswalk(earlier, edition), [earlier, edition]);
  const changing = typed !== undefined;
  const shown = useRef(changing);
  // What was pressed is gone then, and with it the place of whoever goes by keyboard.
  useEffect(() => {
    if (shown.current === changing) return;
    shown.current = changing;
    focusField(changing ? fieldIds.crosswalk : changeId);
  }, [changing]);

  const save = async ({ choices, seen }: Typed): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => changeCrosswalk(work, one, crosswalkOf(earlier, edition, choices), seen));
    onErrors(outcome.ok ? [] : [{ id: fieldIds.crosswalk, text: loadProblemWords(outcome.problem) }]);
    if (!outcome.ok) return;
    setTyped(undefined);
    say({ tone: 'success', text: 'What follows what is changed' });
  };

  if (!typed)
    return (
      <>
        <CrosswalkTable earlier={earlier} later={edition} crosswalk={crosswalk} />
        {work ? (
          <Button
            id={changeId}
            variant="secondary"
            onClick={() =>
              setTyped({ choices: choicesIn(earlier, crosswalk), seen: loaded?.fields.crosswalk.seen ?? [] })
            }
          >
            Change what follows what
          </Button>
        ) : (
          <SignInFirst />
        )}
      </>
    );
  return (
    <>
      <CrosswalkFields
        earlier={earlier}
        later={edition}
        suggestions={suggestions}
        choices={typed.choices}
        onChange={(choices) => setTyped({ ...typed, choices })}
      />
      <ButtonGroup>
        <Button onClick={() => save(typed)}>Save what follows what</Button>
        <Button variant="secondary" onClick={() => setTyped(undefined)}>
          Leave it as it was
        </Button>
      </ButtonGroup>
    </>
  );
};
