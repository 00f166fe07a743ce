import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { eraseText } from '../../application/erase';
import { localTimeInWords } from '../../documents/report/local-time';
import type { HeldText } from '../../domain/record/history';
import { useWork } from '../../state/desk-context';
import { sayNext } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { Page } from '../../ui/page';
import { TextArea } from '../../ui/text-area';
import { WarningText } from '../../ui/warning-text';
import { Erased } from './erased';
import type { Origin } from './erase-page';
import { OtherPlaces } from './other-places';
import { problemWords } from './problem-words';
import { usePlaces } from './use-places';
import { WhatItDoes } from './what-it-does';

type EraseTextProps = {
  readonly held: HeldText;
  /** What it is called in a sentence. */
  readonly name: string;
  /** Instant of writing. */
  readonly at: string;
  readonly origin: Origin;
  /** How many other changes hold a version of the same text. */
  readonly otherVersions: number;
  /** True where this version is what shows now. */
  readonly stands: boolean;
};

export const EraseText = ({ held, name, at, origin, otherVersions, stands }: EraseTextProps) => {
  const { record, event, path, text } = held;
  const work = useWork();
  const navigate = useNavigate();
  const places = usePlaces(held);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [step, setStep] = useState<'asking' | 'checking' | 'erased'>('asking');
  const shown = useRef(step);

  useEffect(() => {
    // The second question stands at the same address, so focus would stay on a button that is gone.
    if (shown.current !== step && error === undefined) document.querySelector<HTMLElement>('main h1')?.focus();
    shown.current = step;
  }, [step, error]);

  const fail = (words: string): void => {
    setError(words);
    setAttempt((before) => before + 1);
    setStep('asking');
  };

  const goOn = (submitted: SyntheticEvent): void => {
    submitted.preventDefault();
    if (reason.trim() === '') {
      fail(problemWords({ kind: 'eraseReasonMissing' }));
      return;
    }
    setError(undefined);
    setStep('checking');
  };

  const erase = async (): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => eraseText(work, record, { event, path, reason }));
    if (!outcome.ok) {
      fail(problemWords(outcome.problem));
      return;
    }
    if (typeof places !== 'string' && places.length > 0) {
      setStep('erased');
      return;
    }
    sayNext({ tone: 'success', text: `Erased ${name}` });
    void navigate(origin.to);
  };

  if (step === 'erased' && typeof places !== 'string') return <Erased name={name} places={places} origin={origin} />;
  return (
    <Page
      title={step === 'checking' ? `Are you sure that you want to erase ${name}?` : `Erase ${name}`}
      backLink={origin}
      errors={error === undefined ? [] : [{ id: 'reason', text: error }]}
      attempt={attempt}
    >
      <p className="govuk-body">Written on {localTimeInWords(at)}:</p>
      <div className="app-report">
        <InsetText>
          <p className="app-report__notice-text">
            <LongText text={text} />
          </p>
        </InsetText>
      </div>
      {step === 'checking' ? (
        <>
          <WarningText>This cannot be taken back. Nobody can bring the text back, you included.</WarningText>
          <p className="govuk-body">
            Copies, PDFs and printed pages that have already left this browser still hold it. They are beyond reach: ask
            whoever has them to delete them.
          </p>
          <p className="govuk-body">Your reason, which is kept: {reason.trim()}</p>
          <ButtonGroup>
            <Button variant="warning" onClick={erase}>
              Yes, erase this text for good
            </Button>
            <Button variant="secondary" onClick={() => setStep('asking')}>
              Go back
            </Button>
            <Link className="govuk-link" to={origin.to}>
              Keep the text
            </Link>
          </ButtonGroup>
        </>
      ) : (
        <form onSubmit={goOn} noValidate>
          <WhatItDoes
            kind={record.kind}
            otherVersions={otherVersions}
            stands={stands}
            isOwn={record.kind === 'person' && record.id === work?.by}
          />
          <OtherPlaces places={places} everywhere={record.kind === 'person'} />
          <TextArea
            id="reason"
            label="Why is it erased?"
            labelSize="m"
            hint="The reason is kept in the history, with your name. Do not repeat in it what you erase."
            rows={3}
            value={reason}
            error={error}
            onChange={setReason}
          />
          <ButtonGroup>
            <Button type="submit">Continue</Button>
            <Link className="govuk-link" to={origin.to}>
              Cancel
            </Link>
          </ButtonGroup>
        </form>
      )}
    </Page>
  );
};
