import { useEffect, useId } from 'react';
import type { Item, Scale } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { markerInWords } from '../../../domain/session/describe-event';
import { type Mark, notApplicable } from '../../../domain/session/mark';
import type { FieldError } from '../../../ui/error-summary';
import { Button } from '../../../ui/button';
import { ErrorMessage } from '../../../ui/error-message';
import { Radios } from '../../../ui/radios';
import { focusChoice } from '../../../ui/focus-choice';
import { LeftBehindMark } from '../marking/left-behind-mark';
import { MarkConflict } from '../marking/mark-conflict';
import { MarkWordsBox } from '../marking/mark-words-box';
import { useMark } from '../../../state/marking/use-mark';
import { usePassing } from '../../../ui/use-passing';
import { WhoseMark } from '../marking/whose-mark';
import type { LeftBehind } from '../../../state/marking/use-left-behind';
import type { Scoring } from '../../../state/marking/use-scoring';
import { MeaningOfMarks } from './meaning-of-marks';
import { GivenMarks } from './given-marks';
import { SuggestedBand } from './suggested-band';

export const markId = 'mark';
const wordsId = 'mark-words';

type Props = {
  readonly scoring: Scoring;
  readonly item: Item;
  readonly part: Folded;
  readonly left: LeftBehind;
  readonly onErrors: (errors: readonly FieldError[], attempt: number) => void;
};

const choicesOf = (scale: Scale): readonly { readonly value: Mark; readonly label: string; readonly hint?: string }[] =>
  scale.values.map(({ id, label, descriptor }) => ({ value: id, label, hint: descriptor.text }));

/** The mark of one item: what the answers suggest, the choice, the words that it may need, and the others' marks. */
export const MarkSection = ({ scoring, item, part, left, onErrors }: Props) => {
  const { session, edition, scale, marker, setting } = scoring;
  const mark = useMark({ session: session.id, item, marker, part, setting });
  const { isPassing, watch } = usePassing();
  const headingId = useId();
  const { error, attempt } = mark;
  const nouns = edition.nouns;

  useEffect(() => {
    onErrors(error === undefined ? [] : [{ id: wordsId, text: error }], attempt);
  }, [onErrors, error, attempt]);

  const words =
    mark.reason === undefined ? null : (
      <MarkWordsBox mark={mark} id={wordsId} choices={markId} onDone={() => focusChoice(markId)} />
    );

  const choose = (value: Mark): void => {
    const asks = mark.choose(value, isPassing());
    // Not while arrow keys pass over it: taking focus away would end the passing.
    if (asks && !isPassing()) requestAnimationFrame(() => document.getElementById(wordsId)?.focus());
  };

  return (
    <section aria-labelledby={headingId} className="govuk-!-margin-top-8">
      <h2 className="govuk-heading-m" id={headingId}>
        The mark
      </h2>
      <WhoseMark session={session.id} marker={marker} />
      <GivenMarks scale={scale} part={part} item={item} />
      {item.indicators.length > 0 && <SuggestedBand suggestion={mark.suggestion} />}
      <MarkConflict mark={mark} scale={scale} itemNoun={nouns.item} />
      <LeftBehindMark mark={mark} marker={marker} scale={scale} left={left} />
      <div {...watch}>
        <Radios
          id={markId}
          legend={markerInWords(marker)}
          legendSize="s"
          value={mark.shown}
          onChange={choose}
          onBlur={() => {
            mark.settle();
            mark.leave();
          }}
          items={[
            ...choicesOf(scale).map((choice) => ({ ...choice, conditional: words })),
            { divider: 'or' },
            { value: notApplicable, label: 'Not applicable', conditional: words },
          ]}
        />
      </div>
      {mark.notSaved && (
        <>
          <ErrorMessage id={`${markId}-not-saved`}>{mark.notSaved.words}</ErrorMessage>
          <Button variant="secondary" onClick={mark.notSaved.again}>
            Save again
          </Button>
        </>
      )}
      {mark.given.mark.is === 'set' && (
        <p className="govuk-body">
          <Button
            variant="link"
            onClick={() => {
              mark.clear();
              focusChoice(markId);
            }}
          >
            Clear this mark
          </Button>
        </p>
      )}
      <MeaningOfMarks scale={scale} sources={edition.sources} />
    </section>
  );
};
