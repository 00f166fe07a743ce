import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { InsetText } from '../../ui/inset-text';
import { SummaryList } from '../../ui/summary-list';
import { fieldIds } from './field-ids';

type ChangedElsewhereProps = {
  readonly saved: string;
  readonly typed: string;
  readonly onKeepTyped: () => unknown;
  readonly onUseSaved: () => void;
};

/** Another window was first: both are shown, and a person chooses. Nothing is overwritten meanwhile. */
export const ChangedElsewhere = ({ saved, typed, onKeepTyped, onUseSaved }: ChangedElsewhereProps) => (
  <InsetText>
    <p className="govuk-body">Another window changed this after you opened this page.</p>
    <SummaryList
      noBorder
      rows={[
        { label: 'Saved now', value: saved },
        { label: 'You typed', value: typed },
      ]}
    />
    <ButtonGroup>
      <Button id={fieldIds.keepTyped} onClick={onKeepTyped}>
        Keep what I typed
      </Button>
      <Button variant="secondary" onClick={onUseSaved}>
        Use what is saved now
      </Button>
    </ButtonGroup>
  </InsetText>
);
