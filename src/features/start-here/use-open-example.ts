import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../application/paths';
import { useDesk } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';

/** Opens a full published year, and shows its result. `opening` until then: it is entered mark by mark. */
export const useOpenExample = (): { readonly opening: boolean; readonly open: () => Promise<void> } => {
  const desk = useDesk();
  const navigate = useNavigate();
  const [opening, setOpening] = useState(false);

  const open = async (): Promise<void> => {
    setOpening(true);
    const outcome = await tracked(async () => {
      const { openExample } = await import('../../application/example');
      return openExample(desk);
    }).catch(() => undefined);
    const [first] = outcome?.ok ? Object.values(outcome.value.sessions) : [];
    if (first) {
      await navigate(paths.summary(first));
      return;
    }
    setOpening(false);
    say({
      tone: 'important',
      text: 'The worked example could not be opened. Load the page again, then try once more.',
    });
  };

  return { opening, open };
};
