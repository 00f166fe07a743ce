import { type SyntheticEvent, useState } from 'react';
import type { Marker } from '../../domain/session/mark';
import { give, say, useTab } from '../../state/tab';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { fieldIds } from './field-ids';
import { MarkerChoice } from './marker-choice';
import { markerChoices } from './marker-words';
import { problemWords } from './problem-words';

type GiveMarkProps = {
  readonly session: string;
  readonly errorFor: (field: string) => string | undefined;
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

/** Changes which of the four marks this window gives from now on. What was given stays as it is. */
export const GiveMark = ({ session, errorFor, onErrors }: GiveMarkProps) => {
  const giving = useTab((tab) => tab.giving[session]);
  const [chosen, setChosen] = useState<Marker>();
  const marker = chosen ?? giving;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onErrors(marker ? [] : [problemWords({ kind: 'markerMissing' })]);
    if (!marker) return;
    give(session, marker);
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
