import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { useDesk } from '../../state/desk-context';
import { Button } from '../../ui/button';
import { InsetText } from '../../ui/inset-text';
import { copyReminderDue, type KeptHere } from './copy-reminder-due';
import { readKeptHere } from './read-kept-here';

const dayInWords = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Reminds quietly, and only where there is something to lose, that what is kept here is kept nowhere else. */
export const CopyReminder = () => {
  const desk = useDesk();
  const [kept, setKept] = useState<KeptHere>();
  useEffect(() => {
    let here = true;
    // A reminder that cannot be worked out is left out: nothing on the page rests on it.
    void readKeptHere(desk)
      .then((read) => here && setKept(read))
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [desk]);
  if (!kept || !copyReminderDue(kept)) return null;

  const hide = async (): Promise<void> => {
    const hiddenAt = desk.now();
    // The button goes with the reminder, and focus must be somewhere.
    document.querySelector<HTMLElement>('main h1')?.focus();
    setKept({ ...kept, hiddenAt });
    await desk.memory.set('copyReminderHiddenAt', hiddenAt).catch(() => undefined);
  };

  return (
    <InsetText>
      <p className="govuk-body">
        {kept.lastCopyAt === undefined
          ? 'You have not saved a copy yet. Your work is kept only in this browser: if its data is cleared, or this computer is lost, so is your work.'
          : `You last saved a copy on ${dayInWords(kept.lastCopyAt)}. What has changed since is kept only in this browser.`}
      </p>
      <p className="govuk-body">
        <Link className="govuk-link" to={paths.copies}>
          Save a copy
        </Link>{' '}
        or{' '}
        <Button variant="link" onClick={hide}>
          hide this for a week
        </Button>
      </p>
    </InsetText>
  );
};
