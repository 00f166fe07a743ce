import { type SyntheticEvent, useEffect, useState } from 'react';
import type { Upload } from '../../application/evidence-files';
import { useOnce } from '../../state/use-once';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import type { Result } from '../../domain/shared/result';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { FileUpload } from '../../ui/file-upload';
import { focusField } from '../../ui/focus-field';
import { FileProgress } from './file-progress';
import { type EvidenceFault, problemWords } from './problem-words';
import { useUpload } from './use-upload';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  readonly store: (upload: Upload) => Promise<Result<unknown, EvidenceFault>>;
  /** Said once the file is here. */
  readonly added: string;
  /** Told of what went wrong, where it offers a way on. */
  readonly onProblem?: (problem: EvidenceFault, file: File) => void;
  readonly onAdded?: () => void;
  /** Id of what has focus then, where this form goes; the field itself where left out. */
  readonly leadsTo?: string;
};

/** Adds a file to a piece that is here: its first, a newer version, or one that this browser lacks. */
export const AddFile = ({ id, label, hint, button, store, added, onProblem, onAdded, leadsTo = id }: Props) => {
  const [file, setFile] = useState<File>();
  const [turn, setTurn] = useState(0);
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const upload = useUpload();
  const once = useOnce();

  useEffect(() => {
    // After the drawing: the field was emptied by putting a new one in its place.
    if (turn > 0) focusField(leadsTo);
  }, [turn, leadsTo]);

  const refuse = (words: string): void => {
    setError(words);
    setAttempt((before) => before + 1);
  };

  const add = async (): Promise<void> => {
    if (!file) {
      refuse(problemWords({ kind: 'evidenceFileMissing' }));
      return;
    }
    setError(undefined);
    const outcome = await tracked(() => upload.run(file, store));
    if (outcome.ok) {
      setFile(undefined);
      setTurn((before) => before + 1);
      say({ tone: 'success', text: added });
      onAdded?.();
    } else if (outcome.problem.kind === 'fileCancelled') {
      say({ tone: 'important', text: problemWords(outcome.problem) });
      focusField(id);
    } else {
      refuse(problemWords(outcome.problem));
      onProblem?.(outcome.problem, file);
    }
  };

  return (
    <form
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void once(add);
      }}
    >
      <ErrorSummary errors={error === undefined ? [] : [{ id, text: error }]} attempt={attempt} />
      <FileUpload id={id} label={label} hint={hint} error={error} turn={turn} onChange={setFile} />
      <FileProgress work={upload.work} cancel={upload.cancel} />
      {!upload.work && (
        <Button type="submit" variant="secondary">
          {button}
        </Button>
      )}
    </form>
  );
};
