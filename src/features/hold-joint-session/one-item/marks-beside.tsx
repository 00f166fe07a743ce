import type { Item } from '../../../domain/edition/edition';
import { short } from '../../../domain/record/event-words';
import type { Folded } from '../../../domain/record/fold';
import { lastMarkersInWords, lastMarksInWords, lastYearName, type LastYear } from '../../../domain/session/last-year';
import { areasIn, type GivenMark, readItem } from '../../../domain/session/session';
import type { Scoring } from '../../../state/marking/use-scoring';
import { Button } from '../../../ui/button';
import { LongText } from '../../../ui/long-text';
import { MarkGiven } from '../mark-word';

export type Beside = {
  readonly scoring: Scoring;
  readonly item: Item;
  readonly part: Folded;
  /** Null where there is none, undefined while it is looked for. */
  readonly last: LastYear | null | undefined;
};

// Two lines beside a mark; the rest is behind the disclosure below.
const room = 110;
const clipped = (words: string): string => {
  const line = short(words);
  return line.length > room ? `${line.slice(0, room).trimEnd()}…` : line;
};

const reasonOf = ({ reason }: GivenMark): string =>
  reason.value ? clipped(reason.value) : reason.is === 'erased' ? 'The reason was erased' : '';

const lastWords = (last: LastYear, item: string): string => {
  const areas = last.before(item).flatMap(({ state }) => areasIn(state.areas.value));
  return areas.length === 0 ? '' : clipped(`To develop: ${areas.join('; ')}`);
};

/** Last year's mark with its words, the council's and the adviser's with their reasons, and what is agreed. */
export const MarksBeside = (props: Beside & { readonly onAdviser: () => void }) => {
  const { scoring, item, part, last, onAdviser } = props;
  const { scale, edition } = scoring;
  const whose = last ? lastMarkersInWords(last, item.id) : '';
  const { self, adviser, agreed } = readItem(part, item.id).marks;
  const given = (mark: GivenMark, none: string) => (
    <>
      <span className="app-projector__mark">
        <MarkGiven scale={scale} mark={mark.mark} none={none} />
      </span>{' '}
      <LongText text={reasonOf(mark)} />
    </>
  );
  return (
    <dl className="app-projector__marks">
      <dt>Last year</dt>
      <dd>
        {last ? (
          <>
            <span className="app-projector__mark">{lastMarksInWords(last, item.id)}</span>
            {whose && `, ${whose},`} in {lastYearName(last, edition)}. <LongText text={lastWords(last, item.id)} />
          </>
        ) : (
          last === null && 'No earlier session'
        )}
      </dd>
      <dt>Council</dt>
      <dd>{given(self, 'None')}</dd>
      <dt>Adviser</dt>
      <dd>
        {given(adviser, 'None')}{' '}
        <Button variant="link" onClick={onAdviser}>
          {adviser.mark.value === undefined ? 'Enter the adviser’s mark' : 'Change'}
          {adviser.mark.value !== undefined && <span className="govuk-visually-hidden"> the adviser’s mark</span>}
        </Button>
      </dd>
      <dt>Agreed</dt>
      <dd>{given(agreed, 'Not yet')}</dd>
    </dl>
  );
};
