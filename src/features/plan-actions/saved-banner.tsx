import { useEffect, useState, useSyncExternalStore } from 'react';
import { undoCommand } from '../../application/undo';
import { useWork } from '../../state/desk-context';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { NotificationBanner } from '../../ui/notification-banner';
import { justSaved } from './just-saved';
import { problemWords } from './problem-words';

type After = { readonly is: 'undone' | 'refused'; readonly text: string };

/** Says what was just saved in a plan, with the way to take it back, until the person goes to another page. */
export const SavedBanner = ({ authority }: { readonly authority: string }) => {
  const saved = useSyncExternalStore(justSaved.watch, justSaved.read);
  const work = useWork();
  const [after, setAfter] = useState<After>();
  useEffect(() => () => justSaved.set(undefined), []);
  useEffect(() => {
    // The button that had focus is gone: a keyboard goes on from the page's heading, not from the top of the window.
    if (after) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [after]);

  if (after) return <NotificationBanner type={after.is === 'undone' ? 'success' : 'important'} heading={after.text} />;
  if (saved?.authority !== authority) return null;

  const undo = async (): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => undoCommand(work, saved.command));
    setAfter(
      outcome.ok
        ? { is: 'undone', text: `Undone: ${saved.text}` }
        : { is: 'refused', text: `${problemWords(outcome.problem)}.` },
    );
  };

  return (
    <NotificationBanner type="success" heading={saved.text}>
      {work && (
        <Button variant="link" onClick={undo}>
          Undo
        </Button>
      )}
    </NotificationBanner>
  );
};
