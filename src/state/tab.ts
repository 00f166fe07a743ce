import { create } from 'zustand';
import type { StorageProblem } from '../application/ports';
import type { Marker } from '../domain/session/mark';

export type Saving =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved' }
  /** Nothing of the change was stored; what was typed is still on the page. */
  | {
      readonly is: 'notSaved';
      readonly problem: StorageProblem | { readonly kind: 'unexpected'; readonly detail: string };
    };

/** `shownAt`: the visit of a page on which it first showed; it is gone on the next. */
export type Notice = { readonly tone: 'success' | 'important'; readonly text: string; readonly shownAt?: string };

/** What only this tab remembers. Nothing here is a record, and nothing here outlives the tab but who was working. */
export type Tab = {
  /** Id of the person record of whoever is working. */
  readonly workingAs: string | undefined;
  /** Which mark is being given, by session. */
  readonly giving: Readonly<Record<string, Marker>>;
  readonly saving: Saving;
  /** Said once at the top of the next page. */
  readonly notice: Notice | undefined;
  readonly pending: number;
};

export const useTab = create<Tab>(() => ({
  workingAs: undefined,
  giving: {},
  saving: { is: 'idle' },
  notice: undefined,
  pending: 0,
}));

export const workAs = (workingAs: string | undefined): void => useTab.setState({ workingAs });

export const give = (session: string, marker: Marker): void =>
  useTab.setState(({ giving }) => ({ giving: { ...giving, [session]: marker } }));

export const say = (notice: Notice | undefined): void => useTab.setState({ notice });
