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

export type Notice = {
  readonly tone: 'success' | 'important';
  readonly text: string;
  /** The visit of a page that it belongs to; it is gone on the next. */
  readonly saidAt?: string | undefined;
  /** Said just before leaving a page, for the one that comes next. */
  readonly forNextPage?: boolean;
};

/** What only this tab remembers. Nothing here is a record, and nothing here outlives the tab but who was working. */
export type Tab = {
  /** Id of the person record of whoever is working. */
  readonly workingAs: string | undefined;
  /** Which mark somebody chose to give, by person and session. */
  readonly giving: Readonly<Record<string, Marker>>;
  readonly saving: Saving;
  /** How many marks were chosen and still wait for their words, or for room. */
  readonly unsavedMarks: number;
  readonly notice: Notice | undefined;
  /** The visit of a page that this tab is on. */
  readonly place: string | undefined;
  readonly pending: number;
};

export const useTab = create<Tab>(() => ({
  workingAs: undefined,
  giving: {},
  saving: { is: 'idle' },
  unsavedMarks: 0,
  notice: undefined,
  place: undefined,
  pending: 0,
}));

export const workAs = (workingAs: string | undefined): void => useTab.setState({ workingAs });

export const givingKey = (person: string, session: string): string => `${person}/${session}`;

/** Whoever is working gives this mark from now on. Another person at the same computer may be giving another. */
export const give = (session: string, marker: Marker): void =>
  useTab.setState(({ giving, workingAs }) =>
    workingAs === undefined ? {} : { giving: { ...giving, [givingKey(workingAs, session)]: marker } },
  );

/** Says something at the top of the page that one is on. */
export const say = (notice: Notice | undefined): void =>
  useTab.setState(({ place }) => ({ notice: notice && { ...notice, saidAt: place } }));

/** Says something at the top of the page that the command leads to. */
export const sayNext = (notice: Notice): void => useTab.setState({ notice: { ...notice, forNextPage: true } });

/** A page was come to: what was said on the one before is gone, and what was kept for this one is said. */
export const arrive = (place: string): void =>
  useTab.setState(({ notice }) => {
    if (!notice || notice.saidAt === place) return { place };
    const { forNextPage, ...words } = notice;
    return { place, notice: forNextPage ? { ...words, saidAt: place } : undefined };
  });
