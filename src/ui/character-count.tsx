import { useEffect, useState } from 'react';

type CharacterCountProps = {
  readonly id: string;
  /** Characters typed so far. */
  readonly length: number;
  readonly suggested: number;
};

const pauseBeforeSpeaking = 1000;

/** How many characters are left of a suggested length. Spoken only after a pause in typing. Used by TextArea. */
export function CharacterCount({ id, length, suggested }: CharacterCountProps) {
  const text = countText(length, suggested);
  const [spoken, setSpoken] = useState('');

  useEffect(() => {
    // Silent until the answer nears its length: before that the figure helps nobody who listens.
    if (length < suggested * 0.8) return;
    const timer = setTimeout(() => setSpoken(text), pauseBeforeSpeaking);
    return () => clearTimeout(timer);
  }, [length, suggested, text]);

  return (
    <>
      <div className="govuk-hint app-character-count" id={id}>
        {text}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
}

function countText(length: number, suggested: number): string {
  const left = suggested - length;
  const figure = Math.abs(left).toLocaleString('en-GB');
  const noun = Math.abs(left) === 1 ? 'character' : 'characters';
  return left >= 0
    ? `${figure} ${noun} left of the suggested ${suggested.toLocaleString('en-GB')}`
    : `${figure} ${noun} over the suggested ${suggested.toLocaleString('en-GB')}. You can still go on.`;
}
