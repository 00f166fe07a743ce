import { type SyntheticEvent, useState } from 'react';
import { changeEvidence } from '../../application/evidence';
import type { EvidenceChange } from '../../domain/evidence/decide-evidence';
import { evidenceProblems } from '../../domain/evidence/decide-evidence';
import type { Evidence } from '../../domain/evidence/evidence';
import type { SeenFields } from '../../domain/record/set-fields';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useOnce } from '../../state/use-once';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { InsetText } from '../../ui/inset-text';
import { Page } from '../../ui/page';
import { Sides, sideWords } from './sides';
import { PieceFields } from './piece-fields';
import { changeOf, errorOf, type PieceBox, type PieceValues, valuesOf } from './piece-values';
import type { TypedPieceHeld } from './use-typed-piece';

type Props = {
  readonly piece: Evidence;
  readonly council: string;
  readonly held: TypedPieceHeld;
  readonly close: () => void;
  readonly backLink: { readonly to: string; readonly text: string };
};

/** The form of a piece that is here. Only what was touched is stored; of two values side by side neither is written over
 *  the other unasked. */
export const ChangePiece = ({ piece, council, held, close, backLink }: Props) => {
  const { typed, type, forget, isTyping } = held;
  const work = useWork();
  const once = useOnce();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [clash, setClash] = useState<PieceBox>();
  const values: PieceValues = { ...valuesOf(piece), ...typed.values };

  const refuse = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };

  const set = (change: Partial<PieceValues>): void => {
    const shown = Object.fromEntries(boxesIn(change).map((box) => [box, piece.fields[box].seen]));
    type({ values: { ...typed.values, ...change }, seen: { ...shown, ...typed.seen } });
  };

  const save = async (seen: SeenFields): Promise<void> => {
    const change = withAddress(changeOf(typed.values), values);
    const found = evidenceProblems(change, piece.versions.length > 0);
    refuse(found.map(errorOf));
    if (found.length > 0 || !work) return;
    const outcome = await tracked(() => changeEvidence(work, piece.id, change, seen));
    if (!outcome.ok) {
      if (outcome.problem.kind === 'changedSince') setClash(boxesIn(typed.values).find((box) => box in seen));
      else refuse([errorOf(outcome.problem)]);
      return;
    }
    forget();
    say({ tone: 'success', text: 'The details are saved' });
    close();
  };

  const cancel = (): void => {
    forget();
    close();
  };

  const keepMine = (): Promise<void> => {
    const seen = Object.fromEntries(Object.keys(typed.seen).map((box) => [box, seenNow(piece, box)]));
    type({ ...typed, seen });
    setClash(undefined);
    return once(() => save(seen));
  };

  return (
    <Page title="Change the details" caption={council} backLink={backLink} errors={errors} attempt={attempt}>
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void once(() => save(typed.seen));
        }}
      >
        <PieceFields
          values={values}
          set={set}
          errors={errors}
          mayBeFile={piece.versions.length > 0}
          sides={(box) => <Sides piece={piece} box={box} isTyped={box in typed.values} use={set} />}
        />
        {clash ? (
          <InsetText>
            <p className="govuk-body">
              <strong>This was changed in another window.</strong> Nothing was overwritten. Now it says there:
            </p>
            <ul className="govuk-list govuk-list--bullet">
              {boxesIn(typed.values).map((box) => (
                <li key={box}>{sideWords(piece, box)}</li>
              ))}
            </ul>
            <ButtonGroup>
              <Button variant="secondary" onClick={keepMine}>
                Keep what I typed
              </Button>
              <Button variant="secondary" onClick={cancel}>
                Keep theirs
              </Button>
            </ButtonGroup>
          </InsetText>
        ) : (
          <ButtonGroup>
            <Button type="submit">Save the details</Button>
            <Button variant="link" onClick={cancel}>
              {isTyping ? 'Cancel, and forget what I typed' : 'Cancel'}
            </Button>
          </ButtonGroup>
        )}
      </form>
    </Page>
  );
};

const boxesIn = (values: Partial<PieceValues>): readonly PieceBox[] =>
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the keys of a form are the names of its boxes
  Object.keys(values) as PieceBox[];

const seenNow = ({ fields }: Evidence, box: string): readonly string[] =>
  Object.entries(fields).find(([name]) => name === box)?.[1].seen ?? [];

// A link without an address is no link, though the address was not touched.
const withAddress = (change: EvidenceChange, { address }: PieceValues): EvidenceChange =>
  change.form === 'link' && change.address === undefined && address !== '' ? { ...change, address } : change;
