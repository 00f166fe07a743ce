import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../application/paths';
import type { Item } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { type Mark, markInWords } from '../../../domain/session/mark';
import { itemName } from '../../../domain/session/outcome';
import { keysOf } from '../../../domain/session/scale-keys';
import { readItem } from '../../../domain/session/session';
import { useMark } from '../../../state/marking/use-mark';
import type { Scoring } from '../../../state/marking/use-scoring';
import { Button } from '../../../ui/button';
import { ButtonGroup } from '../../../ui/button-group';
import { ChoiceRow } from '../../../ui/choice-row';
import { focusChoice } from '../../../ui/focus-choice';
import { usePassing } from '../../../ui/use-passing';
import { WordsBox } from '../../../ui/words-box';
import { jointKeys } from '../joint-keys';
import { rowChoices } from '../mark-word';
import { MarkSettling } from './mark-settling';
import { Key } from './keys-help';

export type Giving = 'agreed' | 'adviser';

const choices = 'joint-mark';
const wordsId = 'joint-words';
const acceptId = 'joint-accept';

/** Puts focus on the one thing to press: accepting the council’s mark, or the choice of another. */
export const focusDecision = (): void => {
  const accept = document.getElementById(acceptId);
  if (accept) accept.focus();
  else focusChoice(choices);
};

type Props = {
  readonly scoring: Scoring;
  readonly item: Item;
  readonly part: Folded;
  readonly giving: Giving;
  /** The heading that names the item: who arrives in the middle of the page hears which it is. */
  readonly titleId: string;
  /** The mark that was accepted, or given by its key, is stored. */
  readonly onSettled: () => void;
  /** From the adviser's mark back to the agreed one. */
  readonly onBack: () => void;
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
};

const what = { agreed: 'agreed mark', adviser: 'adviser’s mark' } as const;

/** Where the agreed mark is given, by button, choice or single keys, which work only while focus is in here. */
export const Deciding = ({ scoring, item, part, giving, titleId, onSettled, onBack, previous, next }: Props) => {
  const { session, edition, scale, setting } = scoring;
  const mark = useMark({ session: session.id, item, marker: giving, part, setting });
  const { self } = readItem(part, item.id).marks;
  const { isPassing, watch } = usePassing();
  // Accepted or given by its key: as soon as it is stored, the meeting goes on.
  const [going, setGoing] = useState<Mark>();
  const headingId = useId();
  const keys = jointKeys(scale);
  const { unsaved } = mark;
  const own = giving === 'agreed' && self.mark.value !== mark.given.mark.value ? self.mark.value : undefined;

  const isStored = going !== undefined && mark.given.mark.value === going && !unsaved;
  useEffect(() => {
    if (isStored) onSettled();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is stored: what that leads to changes with every drawing
  }, [isStored]);

  const askForWords = (): void => {
    requestAnimationFrame(() => document.getElementById(wordsId)?.focus());
  };

  /** True where the mark waits for words. */
  const choose = (value: Mark, thenGoOn = false): boolean => {
    setGoing(thenGoOn ? value : undefined);
    const asks = mark.choose(value, isPassing()) !== undefined;
    if (asks && !isPassing()) askForWords();
    return asks;
  };

  const accept = (): void => {
    if (own === undefined) return;
    setGoing(own);
    const asks = mark.choose(own);
    // Whoever accepts the council's mark accepts the words that it stands with. Where the adviser differs, new ones are due.
    if (asks?.differs.length === 0 && self.reason.value !== undefined) mark.keep(own, self.reason.value);
    else if (asks) askForWords();
  };

  const press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, target } = event;
    if (ctrlKey || altKey || metaKey || event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (target instanceof HTMLTextAreaElement) return;
    // A key that is held down belongs to the item on which it went down, not to those that come up after it.
    if (event.repeat && (key.length === 1 || key === 'Enter')) {
      event.preventDefault();
      return;
    }
    const pressed = key.toLowerCase();
    const value = keysOf(scale)[pressed];
    if (value !== undefined) {
      if (!choose(value, giving === 'adviser')) focusChoice(choices);
    } else if (key === 'Enter' && target instanceof HTMLInputElement) {
      if (unsaved) askForWords();
      else if (mark.shown !== null) onSettled();
    } else if (pressed === keys.accept && own !== undefined) accept();
    else if (pressed === keys.next) document.getElementById('joint-next')?.click();
    else if (pressed === keys.previous) document.getElementById('joint-previous')?.click();
    else return;
    event.preventDefault();
  };

  const link = (id: string, words: string, key: string, other: Item) => (
    <Link className="govuk-link" id={id} to={paths.jointItem(session.id, other.id)}>
      {words}
      <span className="govuk-visually-hidden">: {itemName(other)}</span>
      <Key of={key} />
    </Link>
  );

  return (
    <section className="app-projector__decide" aria-labelledby={`${titleId} ${headingId}`} {...watch} onKeyDown={press}>
      <p className="govuk-body" id={headingId}>
        You are giving the <strong>{what[giving]}</strong>.
      </p>
      <MarkSettling mark={mark} scale={scale} itemNoun={edition.nouns.item} />
      {own !== undefined && (
        <Button id={acceptId} onClick={accept} describedBy="joint-statement">
          Accept the council’s {markInWords(scale, own)}
          <Key of={keys.accept} />
        </Button>
      )}
      <ChoiceRow
        id={choices}
        legend={own === undefined ? 'Choose the mark' : 'Or another mark'}
        legendSize="s"
        describedBy="joint-statement"
        value={mark.shown}
        onChange={(value) => choose(value)}
        choices={rowChoices(scale)}
        onBlur={mark.settle}
        onClear={mark.clear}
      />
      <WordsBox
        words={mark}
        id={wordsId}
        label={mark.question}
        hint={mark.also}
        what="the mark"
        choices={choices}
        rows={1}
        errorIsAlert
        onDone={(saved) => {
          setGoing(saved ? (mark.shown ?? undefined) : undefined);
          // At once, and not when it is stored: the next key must not be typed into the words.
          if (saved) focusChoice(choices);
          else requestAnimationFrame(focusDecision);
        }}
      />
      <ButtonGroup>
        {giving === 'adviser' && (
          <Button variant="secondary" onClick={onBack}>
            Back to the agreed mark
          </Button>
        )}
        {previous && link('joint-previous', 'Previous', keys.previous, previous)}
        {next && link('joint-next', 'Next', keys.next, next)}
      </ButtonGroup>
    </section>
  );
};
