import { type SyntheticEvent, useId, useRef, useState } from 'react';
import { markerInWords } from '../../../domain/session/describe-event';
import type { Marker } from '../../../domain/session/mark';
import { give } from '../../../state/tab';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { Radios } from '../../../ui/radios';
import { markerChoices } from '../mark-words';

const inSentence = (marker: Marker): string => {
  const words = markerInWords(marker);
  return words.charAt(0).toLowerCase() + words.slice(1);
};

/** Says whose mark is being given in this tab, and changes it in place. */
export const WhoseMark = ({ session, marker }: { readonly session: string; readonly marker: Marker }) => {
  const [chosen, setChosen] = useState<Marker>();
  const id = useId();
  const change = useRef<HTMLSpanElement>(null);

  const close = (): void => {
    setChosen(undefined);
    change.current?.querySelector('button')?.focus();
  };

  const use = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (chosen) give(session, chosen);
    close();
  };

  return (
    <>
      <p className="govuk-body">
        You are giving the <strong>{inSentence(marker)}</strong>.{' '}
        <span ref={change}>
          <Button
            variant="link"
            expanded={chosen !== undefined}
            controls={id}
            onClick={() => setChosen(chosen === undefined ? marker : undefined)}
          >
            Change<span className="govuk-visually-hidden"> whose mark you are giving</span>
          </Button>
        </span>
      </p>
      <div id={id}>
        {chosen !== undefined && (
          <form onSubmit={use}>
            <Radios
              id={`${id}-marker`}
              legend="Whose mark are you giving?"
              legendSize="s"
              value={chosen}
              onChange={setChosen}
              items={markerChoices}
              small
            />
            <ButtonGroup>
              <Button type="submit" variant="secondary">
                Give this mark
              </Button>
              <Button variant="link" onClick={close}>
                Cancel
              </Button>
            </ButtonGroup>
          </form>
        )}
      </div>
    </>
  );
};
