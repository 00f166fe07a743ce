import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../application/paths';
import { changeSession } from '../../application/sessions';
import { localTimeInWords } from '../../documents/report/local-time';
import type { Edition } from '../../domain/edition/edition';
import type { LogEvent, Path } from '../../domain/record/event';
import { fieldName } from '../../domain/session/describe-event';
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
import { problemWords } from './problem-words';

type EraseTextProps = {
  readonly session: string;
  readonly edition: Edition;
  readonly event: LogEvent;
  readonly path: Path;
  readonly text: string;
  /** How many other changes hold a version of the same text. */
  readonly otherVersions: number;
  /** True where this version is what the session shows now. */
  readonly stands: boolean;
};

export const EraseText = (props: EraseTextProps) => {
  const { session, edition, event, path, text } = props;
  const work = useWork();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [checking, setChecking] = useState(false);
  const asked = useRef(checking);
  const name = fieldName(path, { edition });

  useEffect(() => {
    // The second question stands at the same address, so focus would stay on a button that is gone.
    if (asked.current !== checking && error === undefined) document.querySelector<HTMLElement>('main h1')?.focus();
    asked.current = checking;
  }, [checking, error]);

  const fail = (words: string): void => {
    setError(words);
    setAttempt((before) => before + 1);
    setChecking(false);
  };

  const goOn = (submitted: SyntheticEvent): void => {
    submitted.preventDefault();
    if (reason.trim() === '') {
      fail(problemWords({ kind: 'eraseReasonMissing' }));
      return;
    }
    setError(undefined);
    setChecking(true);
  };

  const erase = async (): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() =>
      changeSession(work, session, { kind: 'eraseText', event: event.id, path, reason }),
    );
    if (!outcome.ok) {
      fail(problemWords(outcome.problem));
      return;
    }
    sayNext({ tone: 'success', text: `Erased ${name}` });
    void navigate(paths.history(session));
  };

  return (
    <Page
      title={checking ? `Are you sure that you want to erase ${name}?` : `Erase ${name}`}
      backLink={{ to: paths.history(session), text: 'Back to the history' }}
      errors={error === undefined ? [] : [{ id: 'reason', text: error }]}
      attempt={attempt}
    >
      <p className="govuk-body">Written on {localTimeInWords(event.envelope.at)}:</p>
      <div className="app-report">
        <InsetText>
          <p className="app-report__notice-text">
            <LongText text={text} />
          </p>
        </InsetText>
      </div>
      {checking ? (
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
            <Button variant="secondary" onClick={() => setChecking(false)}>
              Go back
            </Button>
            <Link className="govuk-link" to={paths.history(session)}>
              Keep the text
            </Link>
          </ButtonGroup>
        </>
      ) : (
        <form onSubmit={goOn} noValidate>
          <WhatItDoes {...props} />
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
            <Link className="govuk-link" to={paths.history(session)}>
              Cancel
            </Link>
          </ButtonGroup>
        </form>
      )}
    </Page>
  );
};

const WhatItDoes = ({ otherVersions, stands }: EraseTextProps) => (
  <>
    <h2 className="govuk-heading-m">What erasing does</h2>
    <ul className="govuk-list govuk-list--bullet">
      <li>
        The text is deleted from this browser for good.{' '}
        {stands
          ? 'It is what the session shows now: its place will say that it was erased.'
          : 'It is an earlier version: what the session shows now stays as it is.'}
      </li>
      <li>The history keeps that there was a text, who wrote it and when, and why it was erased.</li>
      <li>Copies, PDFs and printed pages that have already left this browser still hold it, and are beyond reach.</li>
      {otherVersions > 0 && (
        <li>
          {otherVersions === 1
            ? '1 other version of this text is in the history and stays. If it holds the same words, erase it too.'
            : `${otherVersions} other versions of this text are in the history and stay. Erase each that holds the same words.`}
        </li>
      )}
    </ul>
  </>
);
