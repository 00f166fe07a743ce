import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { addEvidence, changeEvidence } from '../../../application/evidence';
import { paths } from '../../../application/paths';
import { changeSession } from '../../../application/sessions';
import type { Item } from '../../../domain/edition/edition';
import type { EvidenceChange } from '../../../domain/evidence/decide-evidence';
import type { Evidence } from '../../../domain/evidence/evidence';
import { seenAt } from '../../../domain/record/field';
import type { Folded } from '../../../domain/record/fold';
import type { SeenFields } from '../../../domain/record/set-fields';
import { evidencePath } from '../../../domain/session/mark';
import { readItem } from '../../../domain/session/session';
import { useWork } from '../../../state/desk-context';
import { tracked } from '../../../state/tracked';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { ErrorMessage } from '../../../ui/error-message';
import type { FieldError } from '../../../ui/error-summary';
import { Tag } from '../../../ui/tag';
import { problemWords, type ScoringProblem } from '../problem-words';
import type { Scoring } from '../../../state/marking/use-scoring';
import { CarriedNote } from './carried-note';
import { EvidenceForm } from './evidence-form';
import { EvidenceHere } from './evidence-here';
import { EvidencePrompts } from './evidence-prompts';
import { EvidenceWords, evidenceTitle } from './evidence-words';
import { newPiece } from './unsaved-evidence';
import { useUnsavedEvidence } from './use-unsaved-evidence';

type Props = {
  readonly scoring: Scoring;
  readonly item: Item;
  readonly part: Folded;
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
};

/** The evidence of an item: what shows how it stands. A short form for a reference; a page of its own for files and links. */
export const EvidenceSection = ({ scoring, item, part, onErrors }: Props) => {
  const { session, edition, evidence } = scoring;
  const work = useWork();
  const { byPiece, type } = useUnsavedEvidence(session.id, item.id);
  // The piece that is changed. What was typed and not saved on an earlier visit is found open.
  const [open, setOpen] = useState<string | undefined>(() => [...byPiece.keys()][0]);
  const [takesFocus, setTakesFocus] = useState(false);
  const [problem, setProblem] = useState<string>();
  const add = useRef<HTMLDivElement>(null);
  const linked = readItem(part, item.id).evidence;
  const pieces = linked.flatMap((id) => evidence.get(id) ?? []);
  const others = [...evidence.values()].filter(
    (piece) => piece.authority === session.authority && !linked.includes(piece.id),
  );

  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && open === undefined) add.current?.querySelector('button')?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);

  const close = (): void => {
    setOpen(undefined);
    onErrors([], 0);
  };

  const start = (piece: string): void => {
    setOpen(piece);
    setTakesFocus(true);
  };

  const save = async (piece: string, change: EvidenceChange, seen: SeenFields): Promise<ScoringProblem | undefined> => {
    if (!work) throw new Error('Nobody is working');
    const { title = '', date, kept = '' } = change;
    const outcome = await tracked(() =>
      piece === newPiece
        ? addEvidence(work, session.id, item.id, { title, date, kept })
        : changeEvidence(work, piece, change, seen),
    );
    if (!outcome.ok) return outcome.problem;
    type(piece, undefined);
    close();
    return undefined;
  };

  const link = async (id: string, isLinked: boolean): Promise<string | undefined> => {
    if (!work) throw new Error('Nobody is working');
    const seen = seenAt(part, evidencePath(item.id, id));
    const outcome = await tracked(() =>
      changeSession(work, session.id, { kind: 'linkEvidence', item: item.id, evidence: id, linked: isLinked, seen }),
    );
    if (!outcome.ok) return problemWords(outcome.problem, edition.nouns);
    // What had focus is gone with the piece.
    add.current?.querySelector('button')?.focus();
    return undefined;
  };

  const remove = async ({ id }: Evidence): Promise<void> => setProblem(await link(id, false));

  const form = (piece?: Evidence) => {
    const id = piece?.id ?? newPiece;
    return (
      <EvidenceForm
        piece={piece}
        typed={byPiece.get(id)}
        onType={(typed) => type(id, typed)}
        takesFocus={takesFocus}
        nouns={edition.nouns}
        save={(change, seen) => save(id, change, seen)}
        cancel={() => {
          type(id, undefined);
          close();
        }}
        onErrors={onErrors}
      />
    );
  };

  const unsaved = (id: string) => byPiece.has(id) && <Tag colour="orange">Not saved yet</Tag>;

  return (
    <section aria-labelledby="evidence" className="govuk-!-margin-top-8">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      <p className="govuk-hint">
        What shows how this {edition.nouns.item} stands. Never put case data or names of people here.
      </p>
      {pieces.length > 0 && (
        <ul className="govuk-list govuk-list--spaced">
          {pieces.map((piece) => (
            <li key={piece.id}>
              {open === piece.id ? (
                form(piece)
              ) : (
                <>
                  <EvidenceWords piece={piece} />
                  <CarriedNote
                    session={session.id}
                    item={item}
                    nouns={edition.nouns}
                    state={part}
                    parts={[{ is: 'evidence', evidence: piece.id }]}
                    what={evidenceTitle(piece)}
                  />
                  <Link className="govuk-link" to={paths.pieceOfEvidence(session.authority, piece.id)}>
                    Details<span className="govuk-visually-hidden"> of {evidenceTitle(piece)}</span>
                  </Link>{' '}
                  <Button variant="link" onClick={() => start(piece.id)}>
                    Change<span className="govuk-visually-hidden"> {evidenceTitle(piece)}</span>
                  </Button>{' '}
                  <Button variant="link" onClick={() => remove(piece)}>
                    Remove
                    <span className="govuk-visually-hidden">
                      {' '}
                      {evidenceTitle(piece)} from this {edition.nouns.item}
                    </span>
                  </Button>{' '}
                  {unsaved(piece.id)}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {problem !== undefined && <ErrorMessage id="evidence-problem">{problem}</ErrorMessage>}
      <EvidencePrompts prompts={item.evidencePrompts} sources={edition.sources} itemNoun={edition.nouns.item} />
      <div ref={add}>
        {open === newPiece ? (
          form()
        ) : (
          <>
            <ButtonGroup>
              <Button variant="secondary" onClick={() => start(newPiece)}>
                Add evidence
              </Button>
              <Link
                className="govuk-link"
                to={paths.newEvidence(session.authority, { session: session.id, item: item.id })}
              >
                Add a file or a link
              </Link>
              {unsaved(newPiece)}
            </ButtonGroup>
          </>
        )}
      </div>
      <EvidenceHere pieces={others} itemNoun={edition.nouns.item} link={(id) => link(id, true)} />
    </section>
  );
};
