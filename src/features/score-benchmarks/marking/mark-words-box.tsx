import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { Button } from '../../../ui/button';
import { Tag } from '../../../ui/tag';
import { TextArea } from '../../../ui/text-area';
import type { Edition } from '../../../domain/edition/edition';
import type { MarkInHand } from './use-mark';

type Props = {
  readonly mark: MarkInHand;
  /** The id of the box, to which an error summary leads. */
  readonly id: string;
  readonly nouns: Edition['nouns'];
  /** The name of the radios that choose the mark: going back to them is no leaving. */
  readonly choices: string;
  readonly rows?: number;
  /** Says the suggested band again, where it does not stand beside. */
  readonly explains?: boolean;
  /** The words are stored, or given up: focus goes back to the choices. */
  readonly onDone: () => void;
};

const labelOf = ({ asks }: MarkInHand, noun: string): string => {
  switch (asks) {
    case 'reason':
      return `Why does this ${noun} not apply?`;
    case 'sentence':
      return 'Why is the mark outside the suggested band?';
    case undefined:
      return 'Reason given for this mark';
  }
};

const hintOf = ({ asks, suggestion }: MarkInHand, explains: boolean): string | undefined => {
  if (asks !== 'sentence') return undefined;
  const band = explains && suggestion?.suggests ? `Suggested band: ${suggestion.suggests}. ${suggestion.reason} ` : '';
  return `${band}One sentence is enough.`;
};

/** The box for the words that a mark needs. Enter stores them, Escape goes back to what stood. Draws nothing where no
 *  words are asked for and none were given. */
export const MarkWordsBox = ({ mark, id, nouns, choices, rows = 2, explains = false, onDone }: Props) => {
  const cancel = useRef<HTMLSpanElement>(null);
  if (mark.reason === undefined) return null;

  const save = (): void => {
    if (mark.save()) onDone();
  };

  const giveUp = (): void => {
    mark.cancel();
    onDone();
  };

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    if (event.key === 'Escape' && mark.unsaved) giveUp();
    else if (event.key === 'Enter' && !event.shiftKey) save();
    else return;
    event.preventDefault();
  };

  const leave = ({ relatedTarget: to, target }: FocusEvent): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const isChoice = to instanceof HTMLInputElement && to.name === choices;
    if (!isChoice && !(to instanceof Node && cancel.current?.contains(to))) mark.leave();
  };

  const hint = hintOf(mark, explains);
  return (
    <div onKeyDown={press} onBlur={leave}>
      <TextArea
        id={id}
        label={labelOf(mark, nouns.item)}
        rows={rows}
        value={mark.reason}
        onChange={mark.type}
        error={mark.error}
        {...(hint ? { hint } : {})}
        {...(mark.unsaved ? { describedBy: `${id}-unsaved` } : {})}
      />
      <p className="govuk-body">
        <Button variant="secondary" small onClick={save}>
          Save<span className="govuk-visually-hidden"> the mark with its reason</span>
        </Button>{' '}
        {mark.unsaved && (
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
};
