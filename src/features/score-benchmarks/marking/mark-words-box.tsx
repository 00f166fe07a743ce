import type { MarkInHand } from '../../../state/marking/mark-in-hand';
import { WordsBox } from '../../../ui/words-box';

type Props = {
  readonly mark: MarkInHand;
  /** The id of the box, to which an error summary leads where the page has one. */
  readonly id: string;
  /** The name of the radios that choose the mark. */
  readonly choices: string;
  readonly rows?: number;
  /** The page has no error summary. */
  readonly errorIsAlert?: boolean;
  /** Says the suggested band again, where it does not stand beside. */
  readonly explains?: boolean;
  /** The words are stored, or given up: focus goes back to the choices. */
  readonly onDone: () => void;
};

const hintOf = ({ asks, also, suggestion }: MarkInHand, explains: boolean): string | undefined => {
  if (!asks || asks.notApplicable) return also;
  const band =
    explains && asks.outside && suggestion?.suggests
      ? `Suggested band: ${suggestion.suggests}. ${suggestion.reason}`
      : undefined;
  return [also, band, 'One sentence is enough.'].flatMap((part) => part ?? []).join(' ');
};

/** The box for the words that a mark needs, with the question that they answer. */
export const MarkWordsBox = ({ mark, explains = false, ...box }: Props) => (
  <WordsBox {...box} words={mark} label={mark.question} hint={hintOf(mark, explains)} what="the mark" />
);
