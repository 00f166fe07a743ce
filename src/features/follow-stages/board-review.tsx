import { useState } from 'react';
import type { Session } from '../../domain/session/session';
import type { Edition } from '../../domain/edition/edition';
import { type BoardReview as Recorded, isReviewed } from '../../domain/session/stage-set-by-hand';
import { dateInWords } from '../../domain/shared/calendar-date';
import type { FieldError } from '../../ui/error-summary';
import { Button } from '../../ui/button';
import { LongText } from '../../ui/long-text';
import { SummaryList } from '../../ui/summary-list';
import { BoardReviewForm } from './board-review-form';

type BoardReviewProps = {
  readonly session: Session;
  readonly edition: Edition;
  readonly review: Recorded;
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
  /** False where nobody has said who is working, and in an archived session. */
  readonly mayChange: boolean;
};

/** The board's review: as it is recorded, or the form that records it. */
export const BoardReview = ({ review, mayChange, ...others }: BoardReviewProps) => {
  const [changing, setChanging] = useState(false);
  const { on, words } = review;
  const isRecorded = isReviewed(review);
  const writtenDown = words.is === 'erased' ? 'erased' : (words.value ?? '');
  if (!mayChange && !isRecorded) return null;
  if (isRecorded && !changing)
    return (
      <SummaryList
        rows={[
          {
            label: 'Day of the review',
            value: dateInWords(on.value ?? ''),
            actions: mayChange
              ? [{ text: 'Change', hiddenText: 'the board’s review', onClick: () => setChanging(true) }]
              : [],
          },
          { label: 'Where it is written down', value: <LongText text={writtenDown} /> },
        ]}
      />
    );
  const isDisputed = on.is === 'conflict' || words.is === 'conflict';
  if (!changing && !isDisputed)
    return (
      <div className="govuk-!-margin-top-4">
        <Button variant="secondary" onClick={() => setChanging(true)}>
          Record the board’s review
        </Button>
      </div>
    );
  return <BoardReviewForm {...others} review={review} takesFocus={changing} onDone={() => setChanging(false)} />;
};
