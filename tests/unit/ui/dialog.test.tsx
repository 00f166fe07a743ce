// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../src/ui/button';
import { Dialog } from '../../../src/ui/dialog';

function Removal() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Remove the example</Button>
      <Dialog open={open} heading="Remove the worked example?" onClose={() => setOpen(false)}>
        <Button onClick={() => setOpen(false)}>Keep it</Button>
      </Dialog>
    </>
  );
}

describe('a dialog, in an engine that has no modal dialogs', () => {
  it('is named by its heading, which takes focus', async () => {
    render(<Removal />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the example' }));
    expect(screen.getByRole('dialog', { name: 'Remove the worked example?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Remove the worked example?' })).toHaveFocus();
  });

  it.each([
    ['its own button', () => userEvent.click(screen.getByRole('button', { name: 'Keep it' }))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('closes by %s and gives focus back', async (_, close) => {
    render(<Removal />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the example' }));
    await close();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Remove the example' })).toHaveFocus();
  });
});
