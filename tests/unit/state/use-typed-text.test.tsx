// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk } from '../../support/desk';
import type { Desk } from '../../../src/application/desk';
import type { Field } from '../../../src/domain/record/field';
import { succeed } from '../../../src/domain/shared/result';
import { DeskProvider } from '../../../src/state/desk-context';
import { useTypedText } from '../../../src/state/use-typed-text';

const path = 'text/b1/areas';
const holds = (value: string): Field<string> => ({ seen: ['e1'], value, is: 'set', sides: [{ event: 'e1', value }] });

/** A desk whose drafts hold what a tab that is gone had typed, and which notes what is done with them and when. */
const leaveBehind = (desk: Desk, value: string) => {
  let drafts = [{ record: 's1', path, tab: 'gone', value, at: '2026-11-21T12:00:00.000Z' }];
  const done: string[] = [];
  const found: Desk = {
    ...desk,
    drafts: {
      ...desk.drafts,
      leftBehind: async () => drafts,
      keep: async (draft) => {
        done.push(`keep ${draft.value}`);
        await desk.drafts.keep(draft);
      },
      discard: async () => {
        done.push('discard');
        drafts = [];
      },
    },
  };
  return { desk: found, left: () => drafts.length, done };
};

const show = (desk: Desk, stored: string, done: string[] = []) =>
  renderHook(
    () =>
      useTypedText({
        record: 's1',
        path,
        stored: holds(stored),
        save: async (text) => {
          done.push(`save ${text}`);
          return succeed([]);
        },
      }),
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => <DeskProvider desk={desk}>{children}</DeskProvider>,
    },
  );

describe('typing that a crash left behind', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openTestDesk();
  });

  it('is offered where it says something else than what was stored', async () => {
    const { desk: found, left } = leaveBehind(desk, 'half a sentence');
    const { result } = show(found, 'half');
    await waitFor(() => expect(result.current.leftBehind?.value).toBe('half a sentence'));
    expect(left()).toBe(1);
    act(() => result.current.leftBehind?.discard());
    await waitFor(() => expect(left()).toBe(0));
  });

  it('is forgotten where it was stored just before the crash, and so never offered over what is written later', async () => {
    const { desk: found, left } = leaveBehind(desk, 'the whole sentence');
    const { result } = show(found, 'the whole sentence');
    await waitFor(() => expect(left()).toBe(0));
    expect(result.current.leftBehind).toBeUndefined();
  });

  it('is stored at once when it is taken up, and let go only once it is kept again', async () => {
    const { desk: found, left, done } = leaveBehind(desk, 'half a sentence');
    const { result } = show(found, 'half', done);
    await waitFor(() => expect(result.current.leftBehind).toBeDefined());
    act(() => result.current.leftBehind?.use());
    expect(result.current.value).toBe('half a sentence');
    expect(result.current.leftBehind).toBeUndefined();
    await waitFor(() => expect(done).toContain('save half a sentence'));
    await waitFor(() => expect(left()).toBe(0));
    expect(done.indexOf('keep half a sentence')).toBeLessThan(done.indexOf('discard'));
  });
});
