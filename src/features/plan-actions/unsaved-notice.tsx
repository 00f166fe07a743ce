import type { ItemLink } from '../../domain/actions/action';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { InsetText } from '../../ui/inset-text';
import { SummaryList } from '../../ui/summary-list';
import { boxesIn, questions } from './action-values';
import type { Side } from './standing-sides';
import type { LinkedItem } from './use-plan';
import type { UnsavedTyping } from './use-unsaved-typing';
import { questionNames, sideInWords } from './value-words';

type UnsavedNoticeProps = {
  readonly typing: UnsavedTyping;
  /** Takes what was left behind into the form. */
  readonly onUse: (values: Readonly<Record<string, string>>) => void;
  readonly itemAt: (link: ItemLink) => LinkedItem | undefined;
};

/** Typing that was never saved: from an earlier visit to this page, or from a window that ended suddenly. */
export const UnsavedNotice = ({ typing, onUse, itemAt }: UnsavedNoticeProps) => {
  const { leftBehind, wasHere, forget, discardLeftBehind } = typing;
  if (leftBehind) {
    const side: Side = leftBehind;
    return (
      <InsetText>
        <p className="govuk-body">This was typed here before, in a window that closed without saving it.</p>
        <SummaryList
          noBorder
          rows={questions
            .filter((question) => boxesIn(question).some((box) => box in leftBehind))
            .map((question) => ({ label: questionNames[question], value: sideInWords(question, side, itemAt) }))}
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
