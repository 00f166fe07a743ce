import type { ExportedFile } from '../documents/report/exports';

/** Long enough for a slow disk: a browser that still reads the address when it is taken back saves an empty file. */
const keptMs = 60_000;

/** Hands a file to the browser to save. The only place in the app from which a file can leave. */
export const saveFile = ({ name, type, content }: ExportedFile): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox follows only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
};
