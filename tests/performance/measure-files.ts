import { addPiece } from '../../src/application/evidence';
import { openFile } from '../../src/application/evidence-files';
import { addAuthority } from '../../src/application/authorities';
import { addPerson } from '../../src/application/people';
import { ref } from '../../src/application/desk';
import { readEvidence } from '../../src/domain/evidence/evidence';
import { durability } from '../../src/persistence/database';
import { chunkBytes } from '../../src/persistence/file-chunks';
import { deskOver, openTab } from '../storage/tabs';
import { openByHand } from './by-hand';
import { type Figure, measurement, timed } from './harness/measurement';
import { good } from './sample-session';

const megabyte = 1_000_000;

/** Bytes that no two files share, so that none is taken for another. */
const fileOf = (size: number): File => {
  const block = crypto.getRandomValues(new Uint8Array(65_536));
  const parts = Array.from({ length: Math.floor(size / block.length) }, () => block);
  return new File([...parts, block.slice(0, size % block.length)], 'minutes.pdf');
};

/** The same bytes in the same chunks with the same promise of being on the disk, and nothing else: no fingerprint. */
const writeByHand = async (database: IDBDatabase, file: File): Promise<void> => {
  for (let index = 0; index * chunkBytes < file.size; index++) {
    const bytes = await file.slice(index * chunkBytes, (index + 1) * chunkBytes).arrayBuffer();
    const transaction = database.transaction('chunks', 'readwrite', { durability });
    transaction.objectStore('chunks').put({ file: 'by-hand', index, bytes });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error('The transaction was aborted'));
    });
  }
};

measurement('A file added and given back, against a raw write of the same chunks', async () => {
  const desk = deskOver(await openTab('ours'));
  const raw = await openByHand('theirs');
  const work = { desk, by: good(await addPerson(desk, { name: 'Siân Ŵyn', role: 'Prevent lead' })) };
  const council = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: false } as const;
  const authority = good(await addAuthority(work, council));
  const add = async (file: File): Promise<string> => {
    const source = {
      size: file.size,
      read: (from: number, to: number) => file.slice(from, to).arrayBuffer(),
    };
    const details = { title: file.name, date: undefined, kept: '' };
    const upload = { source, name: file.name, type: file.type };
    return good(await addPiece(work, { authority, details, items: [] }, upload));
  };
  // The first file of all pays for opening the files of the database.
  await add(fileOf(2 * megabyte));
  await writeByHand(raw, fileOf(2 * megabyte));

  const figures: Figure[] = [];
  for (const size of [60, 100]) {
    const file = fileOf(size * megabyte);
    let longest = 0;
    let last = performance.now();
    // What the page can draw and answer between: every turn of the event loop is one.
    const watching = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last - 4);
      last = now;
    }, 4);
    let id = '';
    const added = await timed(async () => {
      id = await add(file);
    });
    clearInterval(watching);
    const byHand = await timed(() => writeByHand(raw, file));
    const [version] = readEvidence(id, (await desk.log.read(ref('evidence', id))).state).versions;
    if (!version) throw new Error('It has no file');
    const read = await timed(async () => good(await openFile(desk, version)));
    const of = `${size} MB`;
    figures.push(
      { name: `${of} added, against the raw write`, value: added / byHand, unit: 'times', limit: 3 },
      { name: `${of} added`, value: added, unit: 'ms' },
      { name: `${of}, the raw write`, value: byHand, unit: 'ms' },
      { name: `${of} read back and compared`, value: read, unit: 'ms' },
      { name: `${of}, longest time without an answer`, value: longest, unit: 'ms' },
    );
  }
  return figures;
});
