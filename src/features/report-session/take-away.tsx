import { type ReactNode, useState } from 'react';
import type { Report } from '../../documents/report/report';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { useExports } from '../../ui/export-context';
import { StatusMessage } from '../../ui/status-message';
import { problemWords } from './problem-words';

type TakeAwayProps = {
  /** Made when it is asked for, so that it says what stands then. */
  readonly report: () => Report;
  /** Other ways on, beside the button. */
  readonly children?: ReactNode;
};

type Said = { readonly text: string; readonly tone: 'neutral' | 'saved' | 'not-saved' };

/** Saves a report as a PDF, and says how that went. */
export const TakeAway = ({ report, children }: TakeAwayProps) => {
  const { savePdf } = useExports();
  const [said, setSaid] = useState<Said>({ text: '', tone: 'neutral' });

  const save = async (): Promise<void> => {
    const asked = report();
    setSaid({ text: 'Making the PDF', tone: 'neutral' });
    const outcome = await savePdf(asked);
    setSaid(
      outcome.ok
        ? { text: `Saved as ${asked.fileName}.pdf, where your downloads go`, tone: 'saved' }
        : { text: problemWords(outcome.problem), tone: 'not-saved' },
    );
  };

  return (
    <div className="app-screen-only">
      <ButtonGroup>
        <Button onClick={save}>Save as PDF</Button>
        {children}
      </ButtonGroup>
      <StatusMessage {...said} />
    </div>
  );
};
