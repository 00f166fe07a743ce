import { useEffect, useState } from 'react';
import type { StorageHealth } from '../../application/ports';
import { useDesk } from '../../state/desk-context';
import { say } from '../../state/tab';
import { Button } from '../../ui/button';
import { SummaryList } from '../../ui/summary-list';

type State = Awaited<ReturnType<StorageHealth['state']>>;

const sizeInWords = (bytes: number): string =>
  bytes < 100_000
    ? 'less than 0.1 MB'
    : bytes < 1_000_000_000
      ? `${(bytes / 1_000_000).toFixed(1)} MB`
      : `${(bytes / 1_000_000_000).toFixed(1)} GB`;

const keptWords: Readonly<Record<State['persistence'], string>> = {
  persistent: 'Yes: the browser will not clear it to free space',
  'not persistent': 'Not promised: the browser may clear it if the computer runs out of space',
  unknown: 'This browser does not say',
};

/** What the browser says of its storage, and the way to ask it to keep what is here. */
export const StorageState = () => {
  const { health } = useDesk();
  const [state, setState] = useState<State>();

  useEffect(() => {
    let here = true;
    void health.state().then((found) => here && setState(found));
    return () => {
      here = false;
    };
  }, [health]);

  if (!state) return null;
  const ask = async (): Promise<void> => {
    const persistence = await health.askToPersist();
    setState({ ...state, persistence });
    if (persistence !== 'persistent') {
      say({
        tone: 'important',
        text: 'The browser did not promise to keep the data. It often does once you have used the app for a while, or bookmarked it. Save a copy meanwhile.',
      });
    }
  };
  const { usedBytes, freeBytes } = state;
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Kept until you delete it', value: keptWords[state.persistence] },
          ...(usedBytes === undefined ? [] : [{ label: 'Space used', value: sizeInWords(usedBytes) }]),
          ...(freeBytes === undefined ? [] : [{ label: 'Space left for this app', value: sizeInWords(freeBytes) }]),
        ]}
      />
      {state.persistence === 'not persistent' && (
        <Button variant="secondary" onClick={ask}>
          Ask the browser to keep it
        </Button>
      )}
    </>
  );
};
