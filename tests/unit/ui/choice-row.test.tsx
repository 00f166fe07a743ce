// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChoiceRow } from '../../../src/ui/choice-row';

type Mark = 'one' | 'two' | 'na';

function Row({ disabled = false }: { readonly disabled?: boolean }) {
  const [value, setValue] = useState<Mark | null>(null);
  return (
    <>
      <ChoiceRow<Mark>
        id="mark"
        legend="Mark for benchmark 1"
        value={value}
        onChange={setValue}
        onClear={() => setValue(null)}
        disabled={disabled}
        choices={[
          { value: 'one', label: '1', meaning: 'little or no delivery' },
          { value: 'two', label: '2' },
          { value: 'na', label: 'N/A', meaning: 'not applicable' },
        ]}
        keys={{ '1': 'one', '2': 'two', n: 'na' }}
      />
      <output>{value ?? 'none'}</output>
      <label>
        Notes <input />
      </label>
    </>
  );
}

const chosen = () => screen.getByRole('status').textContent;

describe('a row of choices', () => {
  it('is a group of radios whose names begin with what is in sight', () => {
    render(<Row />);
    expect(screen.getByRole('group', { name: 'Mark for benchmark 1' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: '1, little or no delivery' })).toBeInTheDocument();
  });

  it('chooses by a single key while focus is in it, and moves focus there', async () => {
    render(<Row />);
    await userEvent.tab();
    await userEvent.keyboard('2');
    expect(chosen()).toBe('two');
    expect(screen.getByRole('radio', { name: '2' })).toHaveFocus();
    await userEvent.keyboard('N');
    expect(chosen()).toBe('na');
  });

  it('ignores the key while focus is elsewhere', async () => {
    render(<Row />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Notes' }), '2');
    expect(chosen()).toBe('none');
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves a key with %s to the browser', (modifier) => {
    render(<Row />);
    const radio = screen.getByRole('radio', { name: '2' });
    const left = fireEvent.keyDown(radio, { key: '2', [modifier]: true });
    expect(left).toBe(true);
    expect(chosen()).toBe('none');
  });

  it('leaves a key that means nothing here to the browser', () => {
    render(<Row />);
    expect(fireEvent.keyDown(screen.getByRole('radio', { name: '2' }), { key: '7' })).toBe(true);
    expect(chosen()).toBe('none');
  });

  it('moves by the arrow keys as any set of radios does', async () => {
    render(<Row />);
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(chosen()).toBe('one');
  });

  it('takes the choice back with Delete', async () => {
    render(<Row />);
    await userEvent.click(screen.getByRole('radio', { name: '2' }));
    await userEvent.keyboard('{Delete}');
    expect(chosen()).toBe('none');
    expect(screen.getByRole('radio', { name: '2' })).not.toBeChecked();
  });

  it('chooses nothing when it is disabled', () => {
    render(<Row disabled />);
    fireEvent.keyDown(screen.getByRole('radio', { name: '2' }), { key: '2' });
    expect(chosen()).toBe('none');
  });
});
