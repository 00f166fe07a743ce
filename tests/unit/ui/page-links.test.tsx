// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { PageLinks } from '../../../src/ui/page-links';

const rows = [
  [
    { text: 'Task list', to: '/sessions/s1', end: true },
    { text: 'Summary', to: '/sessions/s1/summary' },
  ],
  [{ text: 'Evidence', to: '/evidence/a1' }],
];

const show = (at: string) =>
  render(
    <MemoryRouter initialEntries={[at]}>
      <PageLinks label="This session" rows={rows} open="Pages of this session" />
    </MemoryRouter>,
  );

describe('the pages that belong to one thing', () => {
  it('say which page one is on, and a page beneath an address is not that address', () => {
    show('/sessions/s1/summary');
    expect(screen.getByRole('link', { name: 'Summary' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Task list' })).not.toHaveAttribute('aria-current');
  });

  it('open and fold by a button that says which it is, and fold again once a page was chosen', async () => {
    const user = userEvent.setup();
    show('/sessions/s1');
    const button = screen.getByRole('button', { name: 'Pages of this session' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('link', { name: 'Evidence' }));
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });
});
