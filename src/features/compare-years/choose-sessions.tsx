import { type SyntheticEvent, useState } from 'react';
import type { Year } from '../../domain/comparison/year';
import { dateInWords } from '../../domain/shared/calendar-date';
import { Button } from '../../ui/button';
import { Checkboxes } from '../../ui/checkboxes';
import { fewest, most } from './chosen-years';

type ChooseSessionsProps = {
  readonly years: readonly Year[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChoose: (sessions: readonly string[]) => void;
};

/** Which sessions are set side by side. */
export const ChooseSessions = ({ years, chosen, error, onChoose }: ChooseSessionsProps) => {
  const [ticked, setTicked] = useState(chosen);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onChoose(ticked);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Checkboxes
        id="sessions"
        legend="Which sessions?"
        legendSize="m"
        hint={`Choose ${fewest} to ${most}.`}
        small
        error={error}
        values={ticked}
        onChange={setTicked}
        items={[...years].reverse().map(({ session, edition, scale }) => ({
          value: session.id,
          label: `${session.period}, ${edition.shortTitle}`,
          hint: `${session.assessedOn === '' ? 'No date' : `As of ${dateInWords(session.assessedOn)}`}. ${scale.title}`,
        }))}
      />
      <Button type="submit" variant="secondary">
        Compare
      </Button>
    </form>
  );
};
