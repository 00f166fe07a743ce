import { useState } from 'react';
import type { Report } from '../../documents/report/report';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { useExports } from '../../ui/export-context';
import { StatusMessage } from '../../ui/status-message';
import { problemWords } from './problem-words';

type Said = { readonly text: string; readonly tone: 'neutral' | 'saved' | 'not-saved' };

/** The ways in which the plan leaves the screen, on paper and as a PDF, and how that went. */
export const SavePlan = ({ report }: { readonly report: Report }) => {
  const { savePdf } = useExports();
  const [said, setSaid] = useState<Said>({ text: '', tone: 'neutral' });

  const save = async (): Promise<void> => {
    setSaid({ text: 'Making the PDF', tone: 'neutral' });
    const outcome = await savePdf(report);
    setSaid(
      outcome.ok
        ? { text: `Saved as ${report.fileName}.pdf, where your downloads go`, tone: 'saved' }
        : { text: `${problemWords(outcome.problem)}.`, tone: 'not-saved' },
    );
  };

  return (
    <div className="app-screen-only">
      <ButtonGroup>
        <Button onClick={save}>Save as PDF</Button>
        <Button variant="secondary" onClick={() => window.print()}>
          Print
        </Button>
      </ButtonGroup>
      <StatusMessage {...said} />
    </div>
  );
};
