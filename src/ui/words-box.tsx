import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { Button } from './button';
import { Tag } from './tag';
import { TextArea } from './text-area';

/** Words that a choice needs before it counts. */
export type WordsInHand = {
  readonly reason: string | undefined;
  /** Chosen or typed, and not stored until the words are given. */
  readonly unsaved: boolean;
  readonly error: string | undefined;
  readonly type: (reason: string) => void;
  /** False where the words are missing. */
  readonly save: () => boolean;
  /** Focus has left the words. */
  readonly leave: () => void;
  /** Back to what stood. */
  readonly cancel: () => void;
};

type WordsBoxProps = {
  readonly words: WordsInHand;
  /** The id of the box, to which an error summary leads where the page has one. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is stored with the words, for screen readers: "the mark". */
  readonly what: string;
  /** The name of the radios that the words belong to: going back to them is no leaving. */
  readonly choices: string;
  readonly rows?: number;
  /** The page has no error summary: what is missing is said here alone, and focus stays. */
  readonly errorIsAlert?: boolean;
  /** The words are stored (`saved`), given up, or left as they are: focus goes on. */
  readonly onDone: (saved: boolean) => void;
};

/** The box for the words that a choice needs. Enter stores them, Escape leaves it for what stood. Draws nothing where no
 *  words are asked for and none were given. */
export function WordsBox(props: WordsBoxProps) {
  const { words, id, label, hint, what, choices, rows = 2, errorIsAlert = false, onDone } = props;
  const cancel = useRef<HTMLSpanElement>(null);
  if (words.reason === undefined) return null;

  const save = (): void => {
    if (words.save()) onDone(true);
  };

  const giveUp = (): void => {
    if (words.unsaved) words.cancel();
    onDone(false);
  };

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter' && !event.shiftKey) save();
    else return;
    event.preventDefault();
  };

  const leave = ({ relatedTarget: to, target }: FocusEvent): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const isChoice = to instanceof HTMLInputElement && to.name === choices;
    if (!isChoice && !(to instanceof Node && cancel.current?.contains(to))) words.leave();
  };

  return (
    <div onKeyDown={press} onBlur={leave}>
      <TextArea
        id={id}
        label={label}
        rows={rows}
        value={words.reason}
        onChange={words.type}
        error={words.error}
        errorIsAlert={errorIsAlert}
        {...(hint ? { hint } : {})}
        {...(words.unsaved ? { describedBy: `${id}-unsaved` } : {})}
      />
      <p className="govuk-body">
        <Button variant="secondary" small onClick={save}>
          Save<span className="govuk-visually-hidden"> {what} with its reason</span>
        </Button>{' '}
        {words.unsaved && (
          <span ref={cancel}>
            <Button variant="link" onClick={giveUp}>
              Cancel<span className="govuk-visually-hidden"> and go back to what was saved</span>
            </Button>{' '}
            <span id={`${id}-unsaved`}>
              <Tag colour="orange">Not saved yet</Tag>
            </span>
          </span>
        )}
      </p>
    </div>
  );
}
