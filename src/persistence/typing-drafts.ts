import type { TypingDraft, TypingDrafts } from '../application/ports';
import type { Database } from './database';

export type OpenTabs = {
  /** Id of this tab, new with every load. */
  readonly own: string;
  /** Ids of the tabs that are open now, this one included. */
  readonly open: () => Promise<ReadonlySet<string>>;
};

/** Every tab holds a lock for as long as it lives, so that a crash is known from a tab that is merely in the background. */
export const openTabs = (databaseName: string, own: string): OpenTabs => {
  const prefix = `${databaseName}/tab/`;
  // Missing wherever the page is not served securely: typing that another tab left is then offered while that tab lives.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the DOM types promise what not every page has
  const { locks } = navigator as { locks?: LockManager };
  // The promise never settles: the browser lets go of the lock when the tab ends.
  void locks?.request(`${prefix}${own}`, () => new Promise<never>(() => undefined));
  return {
    own,
    open: async () => {
      const held = (await locks?.query())?.held ?? [];
      return new Set([
        own,
        ...held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
      ]);
    },
  };
};

const newestFirst = (a: TypingDraft, b: TypingDraft): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** Typing that is no event yet, kept per field and tab beside the log. */
export const typingDrafts = (db: Database, tabs: OpenTabs, now: () => string): TypingDrafts => ({
  keep: async ({ record, path, value }) => {
    await db.drafts.put({ record, path, value, tab: tabs.own, at: now() });
  },
  drop: async (record, path) => {
    await db.drafts.delete([record, path, tabs.own]);
  },
  leftBehind: async (record) => {
    const open = await tabs.open();
    const drafts = await db.drafts.where('[record+path+tab]').between([record], [record, []]).toArray();
    const left = drafts.filter(({ tab }) => !open.has(tab)).sort(newestFirst);
    // What several loads of a page left of one field are versions of the same words: the last of them is wanted.
    return left.filter(({ path }, index) => left.findIndex((draft) => draft.path === path) === index);
  },
  discard: async ({ record, path, at }) => {
    const open = await tabs.open();
    await db.drafts
      .where('[record+path+tab]')
      .between([record, path], [record, path, []])
      .filter((draft) => !open.has(draft.tab) && draft.at <= at)
      .delete();
  },
});
