import type { SeenFields } from '../../domain/record/set-fields';

/** What was typed into a form and not saved yet, by the name of its box. */
export type Unsaved = {
  readonly values: Readonly<Record<string, string>>;
  /** What the screen showed for each stored field when somebody began to type in it. */
  readonly seen: SeenFields;
};

export const nothingTyped: Unsaved = { values: {}, seen: {} };

const kept = new Map<string, Unsaved>();
const listeners = new Set<() => void>();

/** The typing of this tab, kept while people go and look at another page. It does not outlive the tab: drafts do that. */
export const unsavedTyping = {
  of: (form: string): Unsaved => kept.get(form) ?? nothingTyped,
  put: (form: string, unsaved: Unsaved): void => {
    kept.set(form, unsaved);
    for (const listener of listeners) listener();
  },
  forget: (form: string): void => {
    if (kept.delete(form)) for (const listener of listeners) listener();
  },
  watch: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
