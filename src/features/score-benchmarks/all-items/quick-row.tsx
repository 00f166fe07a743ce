import { type FocusEvent, type KeyboardEvent, memo, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../../application/paths';
import type { Item } from '../../../domain/edition/edition';
import type { Folded } from '../../../domain/record/fold';
import { type Mark, type Marker, notApplicable } from '../../../domain/session/mark';
import { keysOf } from '../../../domain/session/scale-keys';
import type { ProgressSetting } from '../../../domain/session/progress';
import { Button } from '../../../ui/button';
import { ChoiceRow, type RowChoice } from '../../../ui/choice-row';
import { LongText } from '../../../ui/long-text';
import { itemTitle, toneOf } from '../mark-words';
import { focusChoice } from '../../../ui/focus-choice';
import { LeftBehindMark } from '../marking/left-behind-mark';
import { MarkConflict } from '../marking/mark-conflict';
import { MarkWordsBox } from '../marking/mark-words-box';
import { useMark } from '../../../state/marking/use-mark';
import { usePassing } from '../../../ui/use-passing';
import type { LeftBehind } from '../../../state/marking/use-left-behind';

type Props = {
  readonly session: string;
  readonly item: Item;
  readonly part: Folded;
  readonly marker: Marker;
  readonly setting: ProgressSetting;
  readonly left: LeftBehind;
  /** Every mark that was given, the result and the target, in one line. */
  readonly soFar: string;
  /** Which heading the row has, under those of the page. */
  readonly heading: 'h2' | 'h3';
};

export const rowName = (item: string): string => `quick-${item}`;

const choicesOf = ({ scale }: ProgressSetting): readonly RowChoice<Mark>[] => [
  ...scale.values.map(({ id, label, descriptor }) => {
    const tone = toneOf(scale, id);
    return { value: id, label, meaning: descriptor.text, ...(tone === 'neutral' ? {} : { tone }) };
  }),
  { value: notApplicable, label: 'N/A', meaning: 'not applicable' },
];

/** One item of the quick view. Drawn again only when something of it changes. */
export const QuickRow = memo(({ session, item, part, marker, setting, left, soFar, heading: Heading }: Props) => {
  const mark = useMark({ session, item, marker, part, setting });
  const { isPassing, watch } = usePassing();
  const name = rowName(item.id);
  const wordsId = `${name}-words`;
  const { scale, edition } = setting;
  const { reason = '' } = mark;
  // Open until focus leaves the row: what holds the focus must not vanish when it is stored.
  const [isOpen, setIsOpen] = useState(false);
  const showsBox = isOpen || mark.unsaved || (mark.asks !== undefined && reason === '');

  const choose = (value: Mark): void => {
    const asks = mark.choose(value, isPassing());
    if (asks && !isPassing()) requestAnimationFrame(() => document.getElementById(wordsId)?.focus());
  };

  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const words = document.getElementById(wordsId);
    if (mark.unsaved && words) words.focus();
    else focusNextRow(name);
  };

  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    mark.settle();
    mark.leave();
    setIsOpen(false);
  };

  return (
    <div className="govuk-grid-row" {...watch} onKeyDown={goOn} onBlur={leave}>
      <div className="govuk-grid-column-one-half">
        <Heading className="govuk-heading-s govuk-!-margin-bottom-1">
          {/* No stop for Tab, which goes from row to row; the task list leads to the same pages. */}
          <Link className="govuk-link" to={paths.item(session, item.id)} tabIndex={-1}>
            {itemTitle(item)}
          </Link>
        </Heading>
        <p className="govuk-body" id={`${name}-statement`}>
          {item.statement.text}
        </p>
        {soFar !== '' && (
          <p className="govuk-body-s" id={`${name}-so-far`}>
            {soFar}
          </p>
        )}
      </div>
      <div className="govuk-grid-column-one-half">
        <ChoiceRow
          id={name}
          legend={<span className="govuk-visually-hidden">Mark for {itemTitle(item)}</span>}
          describedBy={`${name}-statement`}
          value={mark.shown}
          onChange={choose}
          choices={choicesOf(setting)}
          keys={keysOf(scale)}
          onClear={mark.clear}
        />
        <MarkConflict mark={mark} scale={scale} itemNoun={edition.nouns.item} />
        <LeftBehindMark mark={mark} marker={marker} scale={scale} left={left} />
        {showsBox ? (
          <div onFocus={() => setIsOpen(true)}>
            <MarkWordsBox
              mark={mark}
              id={wordsId}
              choices={name}
              rows={1}
              errorIsAlert
              explains
              onDone={() => {
                setIsOpen(false);
                focusChoice(name);
              }}
            />
          </div>
        ) : (
          reason !== '' && (
            <p className="govuk-body-s">
              <LongText text={`Reason: ${reason}`} />
            </p>
          )
        )}
        {mark.notSaved && (
          <>
            <p className="govuk-error-message">{mark.notSaved.words}</p>
            <Button variant="secondary" small onClick={mark.notSaved.again}>
              Save again
            </Button>
          </>
        )}
      </div>
    </div>
  );
});
QuickRow.displayName = 'QuickRow';

const focusNextRow = (name: string): void => {
  const names = [
    ...new Set([...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].map((one) => one.name)),
  ];
  const next = names[names.indexOf(name) + 1];
  if (next) focusChoice(next);
};
