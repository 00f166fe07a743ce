import { type SyntheticEvent, useId, useRef } from 'react';
import type { Item } from '../../../domain/edition/edition';
import { markInWords } from '../../../domain/session/mark';
import { type ItemState } from '../../../domain/session/session';
import { targetInWords, targetStanding } from '../../../domain/session/target';
import type { Scoring } from '../../../state/marking/use-scoring';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import type { FieldError } from '../../../ui/error-summary';
import { InsetText } from '../../../ui/inset-text';
import { LongText } from '../../../ui/long-text';
import { Radios } from '../../../ui/radios';
import { TextArea } from '../../../ui/text-area';
import { targetId, targetReasonId, useTarget } from './use-target';

type Props = {
  readonly scoring: Scoring;
  readonly item: Item;
  readonly state: ItemState;
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
};

/** The mark that is to be reached and why, set and changed in place. */
export const TargetSection = ({ scoring: { session, scale, edition }, item, state, onErrors }: Props) => {
  const { nouns } = edition;
  const { target } = state;
  const headingId = useId();
  const opener = useRef<HTMLDivElement>(null);
  const inHand = useTarget({
    session: session.id,
    item: item.id,
    target,
    nouns,
    onErrors,
    onClosed: () => requestAnimationFrame(() => opener.current?.querySelector('button')?.focus()),
  });
  const { form, errors } = inHand;
  const errorAt = (id: string): string | undefined => errors.find((error) => error.id === id)?.text;
  const said = targetInWords(targetStanding(state, scale), scale, nouns);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void inHand.save();
  };

  return (
    <section aria-labelledby={headingId} className="govuk-!-margin-top-6">
      <h2 className="govuk-heading-m" id={headingId}>
        Target
      </h2>
      {target.mark.is === 'conflict' ? (
        <InsetText>
          <p className="govuk-body">
            <strong>Two targets stand side by side.</strong> Choose which to keep.
          </p>
          {target.mark.sides.map(({ event, value }) => {
            const reason = target.reason.sides.find((side) => side.event === event)?.value;
            const words = value === undefined ? 'no target' : markInWords(scale, value);
            return (
              <p className="govuk-body" key={event}>
                <LongText text={`${words}${reason ? `. Reason: ${reason}` : ''}`} />{' '}
                <Button variant="secondary" small onClick={() => inHand.keep(value, reason)}>
                  Keep {words}
                </Button>
              </p>
            );
          })}
        </InsetText>
      ) : (
        <p className="govuk-body">
          {said ? <strong>{said}.</strong> : `No target is set for this ${nouns.item}.`}{' '}
          {target.reason.value !== undefined && <LongText text={`Reason: ${target.reason.value}`} />}
          {target.reason.is === 'erased' && 'The reason was erased.'}
        </p>
      )}
      {form ? (
        <form onSubmit={submit}>
          {inHand.changedSince && (
            <InsetText>
              <p className="govuk-body">
                <strong>The target was changed in another window while you typed.</strong> Saved there:{' '}
                {target.mark.value === undefined ? 'no target' : markInWords(scale, target.mark.value)}. Nothing was
                overwritten.
              </p>
              <ButtonGroup>
                <Button variant="secondary" small onClick={inHand.keepMine}>
                  Keep yours
                </Button>
                <Button variant="secondary" small onClick={inHand.close}>
                  Keep what is saved
                </Button>
              </ButtonGroup>
            </InsetText>
          )}
          <Radios
            id={targetId}
            legend="Which mark is to be reached?"
            legendSize="s"
            small
            value={form.mark}
            onChange={(mark) => inHand.change({ mark })}
            error={errorAt(targetId)}
            items={scale.values.map(({ id, label, descriptor }) => ({ value: id, label, hint: descriptor.text }))}
          />
          <TextArea
            id={targetReasonId}
            label="Why is this the target?"
            hint={`For example that the risk here is higher, so that this ${nouns.item} is to go further.`}
            rows={2}
            value={form.reason}
            onChange={(reason) => inHand.change({ reason })}
            error={errorAt(targetReasonId)}
          />
          <ButtonGroup>
            <Button type="submit" variant="secondary">
              Save target
            </Button>
            <Button variant="link" onClick={inHand.close}>
              Cancel<span className="govuk-visually-hidden"> the target</span>
            </Button>
          </ButtonGroup>
        </form>
      ) : (
        <div ref={opener}>
          <ButtonGroup>
            <Button variant="secondary" onClick={inHand.open}>
              {target.mark.is === 'set' ? 'Change the target' : 'Set a target'}
            </Button>
            {target.mark.is === 'set' && (
              <Button variant="link" onClick={inHand.clear}>
                Take the target away
              </Button>
            )}
          </ButtonGroup>
        </div>
      )}
    </section>
  );
};
