import { test as base, expect } from '@playwright/test';
import { watch } from './watch';

type Options = {
  /** Routes that this test only passes through, such as `patterns.session`, and leaves to another test to look over. */
  readonly passingThrough: readonly string[];
};

/**
 * Playwright's `test`, in which a browser context fails the test on any console error, uncaught error, request to
 * elsewhere or accessibility fault, and on a route of the app that was visited and never passed to `lookOver`.
 */
export const test = base.extend<Options>({
  passingThrough: [[], { option: true }],
  context: async ({ context, baseURL, passingThrough }, use, info) => {
    if (baseURL === undefined) throw new Error('playwright.config.ts names no baseURL.');
    const seen = await watch(context, new URL(baseURL).origin);
    await use(context);
    expect(seen.faults.join('\n'), 'Faults that the browser told').toBe('');
    // A test that stopped half-way has not had its chance to look.
    if (info.status !== info.expectedStatus) return;
    const unseen = [...seen.visited].filter((route) => !seen.lookedOver.has(route) && !passingThrough.includes(route));
    expect(unseen, 'Routes visited and never looked over').toEqual([]);
  },
});

export { expect };
