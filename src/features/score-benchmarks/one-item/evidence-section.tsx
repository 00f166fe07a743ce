import { useEffect, useRef, useState } from 'react';
import { addEvidence, changeEvidence, changeSession } from '../../../application/sessions';
import type { Item } from '../../../domain/edition/edition';
import type { Evidence, EvidenceDetails } from '../../../domain/evidence/evidence';
import { seenAt } from '../../../domain/record/field';
import type { Folded } from '../../../domain/record/fold';
import type { SeenFields } from '../../../domain/record/set-fields';
import { evidencePath } from '../../../domain/session/mark';
import { readItem } from '../../../domain/session/session';
import { useWork } from '../../../state/desk-context';
import { tracked } from '../../../state/tracked';
import { Button } from '../../../ui/button';
import type { FieldError } from '../../../ui/error-summary';
import type { ScoringProblem } from '../problem-words';
import type { Scoring } from '../use-scoring';
import { EvidenceForm } from './evidence-form';
import { EvidencePrompts } from './evidence-prompts';
import { EvidenceWords, evidenceTitle } from './evidence-words';

type Props = {
  readonly scoring: Scoring;
  readonly item: Item;
  readonly part: Folded;
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
};

/** The references of an item: what shows how it stands, each with its date and where it is kept. */
export const EvidenceSection = ({ scoring, item, part, onErrors }: Props) => {
  const { session, edition, evidence } = scoring;
  const work = useWork();
  // The id of the piece that is changed; empty for a new one.
  const [open, setOpen] = useState<string>();
  const add = useRef<HTMLDivElement>(null);
  const pieces = readItem(part, item.id).evidence.flatMap((id) => evidence.get(id) ?? []);

  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && open === undefined) add.current?.querySelector('button')?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);

  const close = (): void => {
    setOpen(undefined);
    onErrors([], 0);
  };

  const save = async (details: EvidenceDetails, seen: SeenFields): Promise<ScoringProblem | undefined> => {
    if (!work) throw new Error('Nobody is working');
    const outcome = await tracked(() =>
      open ? changeEvidence(work, open, details, seen) : addEvidence(work, session.id, item.id, details),
    );
    if (!outcome.ok) return outcome.problem;
    close();
    return undefined;
  };

  const remove = async ({ id }: Evidence): Promise<void> => {
    if (!work) throw new Error('Nobody is working');
    const seen = seenAt(part, evidencePath(item.id, id));
    await tracked(() =>
      changeSession(work, session.id, { kind: 'linkEvidence', item: item.id, evidence: id, linked: false, seen }),
    );
    // The button that had focus is gone with the piece.
    add.current?.querySelector('button')?.focus();
  };

  const form = (piece?: Evidence) => (
    <EvidenceForm piece={piece} nouns={edition.nouns} save={save} cancel={close} onErrors={onErrors} />
  );

  return (
    <section aria-labelledby="evidence" className="govuk-!-margin-top-8">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      <p className="govuk-hint">
        References only: what it is called, its date and where it is kept. Never put case data or names of people here.
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
                  <Button variant="link" onClick={() => setOpen(piece.id)}>
                    Change<span className="govuk-visually-hidden"> {evidenceTitle(piece)}</span>
                  </Button>{' '}
                  <Button variant="link" onClick={() => remove(piece)}>
                    Remove
                    <span className="govuk-visually-hidden">
                      {' '}
                      {evidenceTitle(piece)} from this {edition.nouns.item}
                    </span>
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <EvidencePrompts prompts={item.evidencePrompts} sources={edition.sources} itemNoun={edition.nouns.item} />
      <div ref={add}>
        {open === '' ? (
          form()
        ) : (
          <Button variant="secondary" onClick={() => setOpen('')}>
            Add evidence
          </Button>
        )}
      </div>
    </section>
  );
};
