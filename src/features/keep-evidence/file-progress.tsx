import { useEffect, useRef } from 'react';
import { sizeInWords } from '../../domain/evidence/evidence-words';
import { Button } from '../../ui/button';
import type { FileWork } from './use-upload';

const doing: Readonly<Record<FileWork['stage'], string>> = {
  comparing: 'Comparing the file with those that are here',
  storing: 'Keeping the file in this browser',
  reading: 'Getting the file ready',
};

// Every chunk would be far too much to listen to.
const quarterOf = ({ done, size }: FileWork): number => Math.floor((done / size) * 4) * 25;

type Props = { readonly work: FileWork | undefined; readonly cancel?: () => void };

/** How far a file is, in a bar and in words, with the way to stop where there is one. Read out at each quarter. */
export const FileProgress = ({ work, cancel }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  const isOver = work === undefined;
  const canCancel = cancel !== undefined;
  useEffect(() => {
    // The button that began it is gone. Not to Cancel: a second Enter would stop what the first began.
    if (!isOver && canCancel) box.current?.focus();
  }, [isOver, canCancel]);
  return (
    <>
      <div role="status" className="govuk-visually-hidden">
        {work && `${doing[work.stage]}: ${quarterOf(work)}%`}
      </div>
      {work && (
        <div className="govuk-form-group" ref={box} tabIndex={-1}>
          <label className="govuk-label" htmlFor="file-progress">
            {doing[work.stage]}: {sizeInWords(work.done)} of {sizeInWords(work.size)}
          </label>
          <p className="govuk-body">
            <progress id="file-progress" className="govuk-!-width-two-thirds" max={work.size} value={work.done}>
              {quarterOf(work)}%
            </progress>
          </p>
          {cancel && (
            <Button variant="secondary" onClick={cancel}>
              Cancel<span className="govuk-visually-hidden"> adding the file</span>
            </Button>
          )}
        </div>
      )}
    </>
  );
};
