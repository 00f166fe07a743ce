import { useEffect } from 'react';
import type { ItemLink } from '../../domain/actions/action';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { SummaryList } from '../../ui/summary-list';
import { type ActionValues, boxesIn, questions } from './action-values';
import type { Side } from './standing-sides';
import type { LinkedItem } from './use-plan';
import type { UnsavedTyping } from './use-unsaved-typing';
import { questionNames, sideInWords } from './value-words';

type UnsavedNoticeProps = {
  readonly typing: UnsavedTyping;
  /** What the form shows now. */
  readonly values: ActionValues;
  /** Takes what was left behind into the form. */
  readonly onUse: (values: Readonly<Record<string, string>>) => void;
  readonly itemAt: (link: ItemLink) => LinkedItem | undefined;
};

/** Typing that was never saved: from an earlier visit to this page, or from a window that ended suddenly. */
export const UnsavedNotice = ({ typing, values, onUse, itemAt }: UnsavedNoticeProps) => {
  const { leftBehind, wasHere, forget, discardLeftBehind } = typing;
  const lost = questions.filter((question) =>
    boxesIn(question).some((box) => leftBehind?.[box] !== undefined && leftBehind[box] !== values[box]),
  );
  const kept = leftBehind !== undefined && lost.length === 0;
  useEffect(() => {
    // The window ended between saving and forgetting: nothing of it is lost.
    if (kept) discardLeftBehind();
  }, [kept, discardLeftBehind]);

  if (leftBehind && lost.length > 0) {
    const side: Side = { ...values, ...leftBehind };
    return (
      <InsetText>
        <p className="govuk-body">This was typed here before, in a window that closed without saving it.</p>
        <SummaryList
          noBorder
          rows={lost.map((question) => ({
            label: questionNames[question],
            value: <LongText text={sideInWords(question, side, itemAt)} />,
          }))}
        />
        <ButtonGroup>
          <Button
            variant="secondary"
            onClick={() => {
              onUse(leftBehind);
              discardLeftBehind();
            }}
          >
            Put it back in the form
          </Button>
          <Button variant="link" onClick={discardLeftBehind}>
            Throw it away
          </Button>
        </ButtonGroup>
      </InsetText>
    );
  }
  return wasHere ? (
    <InsetText>
      <p className="govuk-body">The form holds what you typed before and did not save.</p>
      <Button variant="link" onClick={forget}>
        Throw it away
      </Button>
    </InsetText>
  ) : null;
};
