// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';

// What Page remembers of the last address is the tab's; each test is a tab of its own.
beforeEach(() => vi.resetModules());

async function openAt(address: string) {
  const { Page } = await import('../../../src/ui/page');
  const { SiteFrame } = await import('../../../src/ui/site-frame');
  const { ErrorSummary } = await import('../../../src/ui/error-summary');
  render(
    <MemoryRouter initialEntries={[address]}>
      <SiteFrame navigation={[{ text: 'Sessions', to: '/sessions' }]}>
        <Routes>
          <Route
            path="/sessions"
            element={
              <Page title="Sessions">
                <Link to="/sessions/1">First session</Link>
                <Link to="/sessions?owner=me">Only mine</Link>
              </Page>
            }
          />
          <Route
            path="/sessions/1"
            element={
              <Page title="First session" caption="Sessions" backLink={{ to: '/sessions', text: 'Back to sessions' }}>
                <ErrorSummary errors={[]} />
              </Page>
            }
          />
          <Route
            path="/wrong"
            element={
              <Page title="Start a session" errors={[{ id: 'period', text: 'Enter the period' }]}>
                <p>Form</p>
              </Page>
            }
          />
        </Routes>
      </SiteFrame>
    </MemoryRouter>,
  );
}

describe('a page', () => {
  it('names the tab after itself and the product', async () => {
    await openAt('/sessions');
    expect(document.title).toBe('Sessions - Prevent Assurance Workbench');
  });

  it('says Error first in the tab while an error summary shows', async () => {
    await openAt('/wrong');
    expect(document.title).toBe('Error: Start a session - Prevent Assurance Workbench');
    expect(screen.getByRole('alert')).toHaveTextContent('There is a problem');
  });

  it('leaves focus alone on first load', async () => {
    await openAt('/sessions');
    expect(document.body).toHaveFocus();
  });

  it('moves focus to its heading when the address changes', async () => {
    await openAt('/sessions');
    await userEvent.click(screen.getByRole('link', { name: 'First session' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Sessions First session' })).toHaveFocus();
    expect(document.title).toBe('First session - Prevent Assurance Workbench');
  });

  it('leaves focus alone when only the query changes', async () => {
    await openAt('/sessions');
    const filter = screen.getByRole('link', { name: 'Only mine' });
    await userEvent.click(filter);
    expect(filter).toHaveFocus();
  });

  it('is reached by the skip link, the first stop of the keyboard', async () => {
    await openAt('/sessions');
    await userEvent.tab();
    expect(screen.getByRole('link', { name: 'Skip to main content' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('is marked in the navigation, and so is the place it lies beneath', async () => {
    await openAt('/sessions/1');
    expect(screen.getByRole('link', { name: 'Sessions' })).toHaveAttribute('aria-current', 'true');
    await userEvent.click(screen.getByRole('link', { name: 'Back to sessions' }));
    expect(screen.getByRole('link', { name: 'Sessions' })).toHaveAttribute('aria-current', 'page');
  });
});
