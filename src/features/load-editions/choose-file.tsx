import { useState } from 'react';
import type { EditionFile } from '../../documents/import/read-edition-file';
import { fail } from '../../domain/shared/result';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { Details } from '../../ui/details';
import type { FieldError } from '../../ui/error-summary';
import { useExports } from '../../ui/export-context';
import { FileUpload } from '../../ui/file-upload';
import { fieldIds } from './field-ids';
import { fileProblemWords, type ChosenFileProblem } from './problem-words';

type ChooseFileProps = {
  readonly errors: readonly FieldError[];
  readonly onErrors: (errors: readonly FieldError[]) => void;
  readonly onRead: (file: EditionFile, name: string) => void;
};

/** More than this at once is not read; those that are left show when these are put right. */
const mostShown = 20;

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// Reading and writing spreadsheets weighs more than the rest of the app, so it comes when first asked for.
const loadReading = () => import('../../documents/import/read-edition-file');
const loadTemplate = () => import('../../documents/import/template');

/** The template to fill in, and the file to read. */
export const ChooseFile = ({ errors, onErrors, onRead }: ChooseFileProps) => {
  const { saveFile } = useExports();
  const [file, setFile] = useState<File>();
  const [turn, setTurn] = useState(0);

  const refuse = (problem: ChosenFileProblem): void => {
    const sentences = fileProblemWords(problem);
    const shown = sentences.slice(0, mostShown);
    if (sentences.length > mostShown)
      shown.push(`There are ${sentences.length - mostShown} more problems below these.`);
    onErrors([...new Set(shown)].map((text) => ({ id: fieldIds.file, text })));
  };

  const read = async (): Promise<void> => {
    if (!file) {
      refuse({ kind: 'nothingChosen' });
      return;
    }
    const reading = await loadReading().catch(() => undefined);
    const outcome = reading
      ? await reading.readEditionFile(file).catch(() => fail({ kind: 'partNotLoaded' as const }))
      : fail({ kind: 'partNotLoaded' as const });
    if (outcome.ok) {
      onErrors([]);
      onRead(outcome.value, file.name);
      return;
    }
    refuse(outcome.problem);
    // The corrected file has the same name, and a browser says nothing when the same is chosen again.
    setFile(undefined);
    setTurn((before) => before + 1);
  };

  const saveTemplate = async (as: 'csv' | 'xlsx'): Promise<void> => {
    try {
      const { csvTemplate, templateName, xlsxTemplate } = await loadTemplate();
      if (as === 'csv')
        saveFile({ name: `${templateName}.csv`, type: 'text/csv;charset=utf-8', content: csvTemplate() });
      else saveFile({ name: `${templateName}.xlsx`, type: workbookType, content: await xlsxTemplate() });
    } catch {
      refuse({ kind: 'partNotLoaded' });
    }
  };

  const [first, ...others] = errors.filter(({ id }) => id === fieldIds.file);
  return (
    <>
      <p className="govuk-body">
        Load the form that you were sent, so that a session can be marked in its own words. Put its items into the
        template, one row each, or choose a file that this tool saved. You will see all of it before anything is kept.
      </p>
      <h2 className="govuk-heading-m">1. Fill in the template</h2>
      <ButtonGroup>
        <Button variant="secondary" onClick={() => saveTemplate('xlsx')}>
          Save the template for Excel
        </Button>
        <Button variant="secondary" onClick={() => saveTemplate('csv')}>
          Save the template as CSV
        </Button>
      </ButtonGroup>
      <Details summary="What goes into each column">
        <p className="govuk-body">
          One row for each item: its number, its title, and the whole statement. Area, source and id may be left empty.
        </p>
        <p className="govuk-body">
          If the form lists what an item expects, give each expectation a row of its own under the item: the same
          number, a level (must, recommended, good or best) and the text. The Excel template has a second sheet with
          this help.
        </p>
      </Details>
      <h2 className="govuk-heading-m">2. Choose the file</h2>
      <FileUpload
        id={fieldIds.file}
        label="Edition to load"
        hint="An Excel workbook (.xlsx), a CSV file in UTF-8, or an edition in JSON. At most 5 MB and 500 items. The file stays on this computer."
        accept=".xlsx,.csv,.json,text/csv,application/json"
        turn={turn}
        error={first && (others.length > 0 ? `${first.text} (and ${others.length} more, listed above)` : first.text)}
        onChange={setFile}
      />
      <Button onClick={read}>Read this file</Button>
    </>
  );
};
