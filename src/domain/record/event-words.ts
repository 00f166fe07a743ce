import type { Json, LogEvent, Path } from './event';

/** What a field held before an event, where that is known. */
export type Before = (event: LogEvent, path: Path) => Json | undefined;

export const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

export const valueAt = (event: LogEvent, path: Path): Json | undefined => event.disclosures[path]?.value;

export const spoken = (event: LogEvent, path: Path): string => {
  const value = valueAt(event, path);
  return value === undefined ? '(erased)' : plain(value);
};

/** " (was …)"; nothing where it is not known, was empty, or was the same. */
export const was = (event: LogEvent, path: Path, before: Before | undefined, say: (value: Json) => string): string => {
  const value = before?.(event, path);
  return value === undefined || value === null || value === '' || value === valueAt(event, path)
    ? ''
    : ` (was ${say(value)})`;
};

const longest = 160;

// A history is read down the page: a long answer is named there, and read where it stands.
export const short = (words: string): string => {
  const lines = words.split(/\n+/).map((line) => line.replace(/\s+/g, ' ').trim());
  const line = lines.filter((one) => one !== '').join('; ');
  return line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
};

export const quoted = (value: Json): string => `“${short(plain(value))}”`;

/** Sentences one after the other; one that ends in a quoted sentence needs no second full stop. */
export const sentences = (parts: readonly string[]): string => parts.join('. ').replaceAll('.”. ', '.” ');

/** "Erased the areas for development under 7 Training for good. Reason: …" `nameOf` names the field that was erased. */
export const erasureInWords = (event: LogEvent, nameOf: (path: Path) => string): string => {
  const [path = ''] = Object.keys(event.envelope.fields);
  return `Erased ${nameOf(path.split('/').slice(2).join('/'))} for good. Reason: ${short(spoken(event, path))}`;
};

export const undoInWords = 'Took back an earlier change';

export const unknownInWords = (type: string): string =>
  `Made a change that this version of the app does not know (${type})`;
