import { useEffect, useRef, useState } from 'react';
import type { Upload } from '../../application/evidence-files';

/** A long piece of work on a file: how far it is. Sizes in bytes. */
export type FileWork = {
  readonly stage: 'comparing' | 'storing' | 'reading';
  readonly done: number;
  readonly size: number;
};

export type Uploading = {
  /** Undefined while nothing is under way. */
  readonly work: FileWork | undefined;
  readonly run: <T>(file: File, store: (upload: Upload) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
};

const sourceOf = (file: File): Upload['source'] => ({
  size: file.size,
  read: (from, to) => file.slice(from, to).arrayBuffer(),
});

/** Adding a file with its progress. Leaving the page cancels it, and the browser asks before the tab is closed. */
export const useUpload = (): Uploading => {
  const [work, setWork] = useState<FileWork>();
  const stop = useRef<AbortController>(undefined);
  const isWorking = work !== undefined;

  useEffect(() => () => stop.current?.abort(), []);
  useEffect(() => {
    if (!isWorking) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWorking]);

  const run: Uploading['run'] = async (file, store) => {
    const controller = new AbortController();
    stop.current = controller;
    setWork({ stage: 'storing', done: 0, size: file.size });
    try {
      return await store({
        source: sourceOf(file),
        name: file.name,
        type: file.type,
        signal: controller.signal,
        onStage: (stage) => setWork({ stage, done: 0, size: file.size }),
        onProgress: (done) => setWork((before) => before && { ...before, done }),
      });
    } finally {
      setWork(undefined);
    }
  };
  return { work, run, cancel: () => stop.current?.abort() };
};
