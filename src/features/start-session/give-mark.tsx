import { type SyntheticEvent, useState } from 'react';
import type { Marker } from '../../domain/session/mark';
import { give, say } from '../../state/tab';
import { useGiving } from '../../state/use-giving';
import type { SessionView } from '../../state/use-session';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { fieldIds } from './field-ids';
import { MarkerChoice } from './marker-choice';
import { markerChoices } from './marker-words';
import { problemWords } from './problem-words';

type GiveMarkProps = {
  readonly open: Extract<SessionView, { is: 'open' }>;
  readonly errorFor: (field: string) => string | undefined;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

/** Changes which of the four marks this window gives from now on. What was given stays as it is. */
export const GiveMark = ({ open, errorFor, onErrors }: GiveMarkProps) => {
  const giving = useGiving(open);
  const [chosen, setChosen] = useState<Marker>();
  const marker = chosen ?? giving;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onErrors(marker ? [] : [problemWords({ kind: 'markerMissing' })]);
    if (!marker) return;
    give(open.session.id, marker);
    setChosen(undefined);
    say({ tone: 'success', text: `You are now giving: ${markerChoices[marker].label}` });
  };

  return (
    <form onSubmit={submit} noValidate>
      <MarkerChoice value={marker} onChange={setChosen} error={errorFor(fieldIds.marker)} />
      <Button type="submit" variant="secondary">
        Give this mark from now on
      </Button>
    </form>
  );
};
