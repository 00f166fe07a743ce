import { useState } from 'react';
import { openFile } from '../../application/evidence-files';
import type { FileVersion } from '../../domain/evidence/file-version';
import { safeFileName } from '../../domain/evidence/safe-file-name';
import { useDesk } from '../../state/desk-context';
import { say } from '../../state/tab';
import { useExports } from '../../ui/export-context';
import { problemWords } from './problem-words';
import type { FileWork } from './use-upload';

/** Gives a stored file back to the person, compared with what was stored, and never as anything that a browser would open. */
export const useSaveVersion = (onDamaged: (version: FileVersion) => void) => {
  const desk = useDesk();
  const { saveFile } = useExports();
  const [work, setWork] = useState<FileWork>();

  const save = async (version: FileVersion): Promise<void> => {
    const size = version.size;
    setWork({ stage: 'reading', done: 0, size });
    const bytes = await openFile(desk, version, {
      onProgress: (done) => setWork({ stage: 'reading', done, size }),
    }).finally(() => setWork(undefined));
    if (!bytes.ok) {
      say({ tone: 'important', text: problemWords(bytes.problem) });
      if (bytes.problem.kind === 'fileDamaged') onDamaged(version);
      return;
    }
    const name = safeFileName(version.name.value ?? '');
    saveFile({ name, type: 'application/octet-stream', content: bytes.value });
    say({ tone: 'success', text: `Your browser is saving ${name} to its downloads` });
  };
  return { work, save };
};
