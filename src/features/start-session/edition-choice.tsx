import type { Edition } from '../../domain/edition/edition';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { Radios } from '../../ui/radios';
import { editionHint, inForceFirst } from './edition-words';
import { fieldIds } from './field-ids';
import { useLoadedIds } from './use-editions';

type EditionChoiceProps = {
  readonly editions: readonly Edition[];
  readonly today: CalendarDate;
  readonly value: string | undefined;
  readonly onChange: (edition: string) => void;
  readonly errorFor: (field: string) => string | undefined;
};

/** What is marked. Nothing is chosen beforehand: a wrong edition cannot be changed later. */
export const EditionChoice = ({ editions, today, value, onChange, errorFor }: EditionChoiceProps) => {
  const loaded = useLoadedIds();
  return (
    <Radios
      id={fieldIds.edition}
      legend="What are you marking?"
      legendSize="m"
      hint="A session keeps what it was started with, so this cannot be changed later."
      error={errorFor(fieldIds.edition)}
      value={value}
      onChange={onChange}
      items={inForceFirst(editions, today).map((edition) => ({
        value: edition.id,
        label: edition.title,
        hint: editionHint(edition, today, loaded.has(edition.id)),
      }))}
    />
  );
};

type ScaleChoiceProps = {
  readonly edition: Edition | undefined;
  readonly value: string | undefined;
  readonly onChange: (scale: string) => void;
  readonly errorFor: (field: string) => string | undefined;
};

/** The scale, where the edition was marked on several over the years. */
export const ScaleChoice = ({ edition, value, onChange, errorFor }: ScaleChoiceProps) =>
  edition && edition.scales.length > 1 ? (
    <Radios
      id={fieldIds.scale}
      legend="How is it marked?"
      legendSize="m"
      hint="Choose the scale that your council was asked to use. It cannot be changed later."
      error={errorFor(fieldIds.scale)}
      value={value}
      onChange={onChange}
      items={edition.scales.map(({ id, title }) => ({ value: id, label: title }))}
    />
  ) : null;
