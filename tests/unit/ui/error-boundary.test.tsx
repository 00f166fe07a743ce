// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/error-boundary';

function Broken(): never {
  throw new Error('the summary has no marks');
}

// React prints every fault that it catches.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

function open(onError?: (error: unknown) => void) {
  render(
    <MemoryRouter initialEntries={['/summary']}>
      <ErrorBoundary {...(onError ? { onError } : {})}>
        <Routes>
          <Route path="/summary" element={<Broken />} />
          <Route path="/" element={<h1>Start page</h1>} />
        </Routes>
      </ErrorBoundary>
    </MemoryRouter>,
  );
}

describe('a fault in a page', () => {
  it('shows what happened, what is safe and what to do, with focus on the heading', () => {
    open();
    expect(screen.getByRole('heading', { level: 1, name: 'Sorry, this page has stopped working' })).toHaveFocus();
    expect(screen.getByText(/What was saved is safe in this browser/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeInTheDocument();
    expect(screen.getByText('Error: the summary has no marks')).toBeInTheDocument();
  });

  it('is told to whoever keeps a note of faults', () => {
    const onError = vi.fn();
    open(onError);
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'the summary has no marks' }));
  });

  it('is gone when the address changes', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Go to the start page' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Start page' })).toBeInTheDocument();
  });
});
