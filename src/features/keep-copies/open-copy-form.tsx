import { useState } from 'react';
import { type CopyPreview, openCopy, previewCopy } from '../../application/copies';
import type { Copy } from '../../domain/record/copy';
import { fail } from '../../domain/shared/result';
import { useDesk } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { FileUpload } from '../../ui/file-upload';
import { PreviewOfCopy } from './preview-of-copy';
import { openProblemWords, type OpenProblem } from './problem-words';
import { readCopyFile } from './read-copy-file';

export const copyFieldId = 'copy-file';

type OpenCopyFormProps = {
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
};

/** Two steps: the whole file is checked and shown first, and only then added. */
export const OpenCopyForm = ({ errors, onErrors }: OpenCopyFormProps) => {
  const desk = useDesk();
  const [file, setFile] = useState<File>();
  const [turn, setTurn] = useState(0);
  const [checked, setChecked] = useState<{ readonly copy: Copy; readonly preview: CopyPreview }>();

  const refuse = (problem: OpenProblem): void => onErrors([{ id: copyFieldId, text: openProblemWords(problem) }]);

  const startAgain = (): void => {
    setChecked(undefined);
    setFile(undefined);
    setTurn((before) => before + 1);
  };

  const check = async (): Promise<void> => {
    if (!file) {
      onErrors([{ id: copyFieldId, text: 'Choose the file of a saved copy' }]);
      return;
    }
    const copy = await readCopyFile(file).catch(() => fail({ kind: 'partNotLoaded' as const }));
    if (!copy.ok) {
      refuse(copy.problem);
      return;
    }
    onErrors([]);
    setChecked({ copy: copy.value, preview: await previewCopy(desk, copy.value) });
  };

  const add = async (): Promise<void> => {
    if (!checked) return;
    const merged = await tracked(() => openCopy(desk, checked.copy));
    if (!merged.ok) {
      refuse(merged.problem);
      return;
    }
    const { events } = merged.value;
    const added = events === 1 ? '1 change' : `${String(events)} changes`;
    say({
      tone: 'success',
      text:
        events === 0
          ? 'Everything in that copy was here already. Nothing was changed.'
          : `The copy is open: ${added} added to this browser.`,
    });
    startAgain();
  };

  if (checked) {
    return (
      <>
        <PreviewOfCopy preview={checked.preview} />
        <ButtonGroup>
          <Button onClick={add}>{checked.preview.newChanges === 0 ? 'Finish' : 'Add it to this browser'}</Button>
          <Button variant="secondary" onClick={startAgain}>
            Choose another file
          </Button>
        </ButtonGroup>
      </>
    );
  }
  return (
    <>
      <FileUpload
        id={copyFieldId}
        label="Saved copy"
        hint="A file whose name begins “prevent-assurance-copy”. You will see what is in it before anything is added."
        accept=".json,application/json"
        turn={turn}
        error={errors.find(({ id }) => id === copyFieldId)?.text}
        onChange={setFile}
      />
      <Button variant="secondary" onClick={check}>
        Check this copy
      </Button>
    </>
  );
};
