/** What was just done to a plan, and the command that did it, so that the next page can offer to take it back. */
export type JustSaved = { readonly authority: string; readonly text: string; readonly command: string };

let saved: JustSaved | undefined;
const listeners = new Set<() => void>();

/** Only this tab remembers it, and only until the person goes on. */
export const justSaved = {
  read: (): JustSaved | undefined => saved,
  set: (next: JustSaved | undefined): void => {
    saved = next;
    for (const listener of listeners) listener();
  },
  watch: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
