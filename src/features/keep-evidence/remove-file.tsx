import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { removeFile } from '../../application/evidence';
import type { Evidence } from '../../domain/evidence/evidence';
import { sizeInWords } from '../../domain/evidence/evidence-words';
import type { FileVersion } from '../../domain/evidence/file-version';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { LongText } from '../../ui/long-text';
import { Page } from '../../ui/page';
import { TextArea } from '../../ui/text-area';
import { WarningText } from '../../ui/warning-text';
import { fieldWords, titleOf } from './field-words';
import { problemWords } from './problem-words';

type Props = {
  readonly piece: Evidence;
  readonly version: FileVersion;
  readonly council: string;
  readonly backLink: { readonly to: string; readonly text: string };
  readonly close: () => void;
};

/** Removes one version of a file for good. Asks why, then asks again. */
export const RemoveFile = ({ piece, version, council, backLink, close }: Props) => {
  const work = useWork();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [isSure, setIsSure] = useState(false);
  const asked = useRef(false);

  useEffect(() => {
    // Both questions stand at the same address, so focus would stay on a button that is gone.
    if (!asked.current || error === undefined) document.querySelector<HTMLElement>('main h1')?.focus();
    asked.current = true;
  }, [isSure, error]);

  const refuse = (words: string): void => {
    setError(words);
    setAttempt((before) => before + 1);
    setIsSure(false);
  };

  const goOn = (submitted: SyntheticEvent): void => {
    submitted.preventDefault();
    if (reason.trim() === '') {
      refuse(problemWords({ kind: 'fileRemovalReasonMissing' }));
      return;
    }
    setError(undefined);
    setIsSure(true);
  };

  const remove = async (): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => removeFile(work, piece.id, version.id, reason));
    if (!outcome.ok && outcome.problem.kind === 'fileStillHere') {
      say({ tone: 'important', text: problemWords(outcome.problem) });
      close();
      return;
    }
    if (!outcome.ok) {
      refuse(problemWords(outcome.problem));
      return;
    }
    say({ tone: 'success', text: 'The file was removed for good' });
    close();
  };

  return (
    <Page
      title={isSure ? 'Are you sure that you want to remove this file for good?' : 'Remove this file for good'}
      caption={council}
      backLink={backLink}
      errors={error === undefined ? [] : [{ id: 'removal-reason', text: error }]}
      attempt={attempt}
    >
      <p className="govuk-body">
        <strong>
          <LongText text={fieldWords(version.name) || 'File without a name'} />
        </strong>
        , {sizeInWords(version.size)}, of “<LongText text={titleOf(piece)} />”
      </p>
      {isSure ? (
        <>
          <WarningText>This cannot be taken back. Nobody can bring the file back, you included.</WarningText>
          <p className="govuk-body">Your reason, which is kept: {reason.trim()}</p>
          <ButtonGroup>
            <Button variant="warning" onClick={remove}>
              Yes, remove this file for good
            </Button>
            <Button variant="secondary" onClick={() => setIsSure(false)}>
              Go back
            </Button>
            <Button variant="link" onClick={close}>
              Keep the file
            </Button>
          </ButtonGroup>
        </>
      ) : (
        <form noValidate onSubmit={goOn}>
          <p className="govuk-body">What goes: the file itself in this browser, its name and its fingerprint.</p>
          <p className="govuk-body">What stays:</p>
          <ul className="govuk-list govuk-list--bullet">
            <li>the piece of evidence, what you said of it and the items that it supports</li>
            <li>other versions of the file: where this is the current one, the newest that is left takes its place</li>
            <li>that a file of this size was here, who removed it, when, and why</li>
            <li>files that were saved from here before, and the original: they are beyond reach</li>
            <li>the file in other browsers, until they open a copy saved after this</li>
          </ul>
          <TextArea
            id="removal-reason"
            label="Why is it removed?"
            labelSize="m"
            hint="The reason is kept in the history, with your name. Do not repeat in it what the file holds."
            rows={3}
            value={reason}
            error={error}
            onChange={setReason}
          />
          <ButtonGroup>
            <Button type="submit">Continue</Button>
            <Button variant="link" onClick={close}>
              Cancel
            </Button>
          </ButtonGroup>
        </form>
      )}
    </Page>
  );
};
