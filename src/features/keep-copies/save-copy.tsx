import { useEffect, useState } from 'react';
import { countOwn, makeCopy } from '../../application/copies';
import { localDay } from '../../documents/report/local-time';
import { dateInWords } from '../../domain/shared/calendar-date';
import { useDesk } from '../../state/desk-context';
import { useExports } from '../../ui/export-context';
import { say } from '../../state/tab';
import { useFault } from '../../state/use-fault';
import { Button } from '../../ui/button';
import { WarningText } from '../../ui/warning-text';

type Counts = Awaited<ReturnType<typeof countOwn>>;

/** Everything in this browser to one file in the user's hands. */
export const SaveCopy = () => {
  const desk = useDesk();
  const fail = useFault();
  const { saveFile } = useExports();
  const [lastCopyAt, setLastCopyAt] = useState<string>();
  const [counts, setCounts] = useState<Counts>();

  useEffect(() => {
    let here = true;
    desk.memory.get('lastCopyAt').then((found) => here && setLastCopyAt(found), fail);
    countOwn(desk).then((found) => here && setCounts(found), fail);
    return () => {
      here = false;
    };
  }, [desk, fail]);

  const save = async (): Promise<void> => {
    const { pieces, fileName } = await makeCopy(desk);
    saveFile({ name: fileName, type: 'application/json', content: pieces.join('') });
    const now = desk.now();
    setLastCopyAt(now);
    // The copy is made all the same, on a full disk above all: then only the reminder does not know of it.
    await desk.memory.set('lastCopyAt', now).catch(() => undefined);
    say({
      tone: 'success',
      text: `Your browser is saving ${fileName} to its downloads. Move it to where your council keeps such records.`,
    });
  };

  return (
    <>
      <p className="govuk-body">
        One file with every council, session, mark, text, action, loaded edition and the whole history. The worked
        example is left out. Open it on another computer, or here again if this browser’s data is ever cleared.
      </p>
      <p className="govuk-body">
        Files of evidence are not in it, only what is said of them. Keep the originals where your council keeps its
        records: a file that is missing after a copy was opened can be added again, and is known by its fingerprint.
      </p>
      <p className="govuk-body">
        {counts &&
          (counts.sessions === 0
            ? `There is no session of your own to save yet. ${counts.editions === 0 ? '' : `It will hold ${plural(counts.editions, 'loaded edition')}. `}`
            : `It will hold ${plural(counts.sessions, 'session')}${counts.editions === 0 ? '' : `, ${plural(counts.editions, 'loaded edition')}`} and ${plural(counts.actions, 'action')}. `)}
        {lastCopyAt
          ? `You last saved a copy on ${dateInWords(localDay(lastCopyAt))}.`
          : 'You have not saved a copy from this browser yet.'}
      </p>
      <WarningText>
        The file is not encrypted. Anyone who has it can read it, so keep it where your council keeps sensitive records.
      </WarningText>
      <Button onClick={save}>Save a copy of everything</Button>
    </>
  );
};

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
