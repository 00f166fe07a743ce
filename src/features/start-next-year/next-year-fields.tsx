import type { Edition } from '../../domain/edition/edition';
import { markerInWords } from '../../domain/session/describe-event';
import { markers } from '../../domain/session/mark';
import { dateInWords } from '../../domain/shared/calendar-date';
import { DateInput } from '../../ui/date-input';
import { Radios } from '../../ui/radios';
import { TextInput } from '../../ui/text-input';
import type { NextEdition } from './next-editions';
import type { NextYearTyped } from './next-year-form';
import { fieldIds } from './problem-words';

type NextYearFieldsProps = {
  readonly editions: readonly NextEdition[];
  readonly edition: Edition | undefined;
  readonly typed: NextYearTyped;
  readonly scale: string | undefined;
  readonly onChange: (part: Partial<NextYearTyped>) => void;
  readonly errorFor: (id: string) => string | undefined;
};

const forceOf = ({ inForce, items, nouns }: Edition): string =>
  `${items.length} ${nouns.items}. In force from ${dateInWords(inForce.from)}${inForce.to ? ` to ${dateInWords(inForce.to)}` : ''}.`;

/** What has to be said of the new session. */
export const NextYearFields = ({ editions, edition, typed, scale, onChange, errorFor }: NextYearFieldsProps) => (
  <>
    <Radios
      id={fieldIds.edition}
      legend="What are you marking?"
      legendSize="m"
      hint="A session keeps what it was started with, so this cannot be changed later."
      error={errorFor(fieldIds.edition)}
      value={typed.edition}
      onChange={(key) => onChange({ edition: key })}
      items={editions.map(({ key, edition: one }) => ({ value: key, label: one.title, hint: forceOf(one) }))}
    />
    {edition && edition.scales.length > 1 && (
      <Radios
        id={fieldIds.scale}
        legend="How is it marked?"
        legendSize="m"
        hint="Choose the scale that your council was asked to use. It cannot be changed later."
        error={errorFor(fieldIds.scale)}
        value={scale}
        onChange={(chosen) => onChange({ scale: chosen })}
        items={edition.scales.map(({ id, title }) => ({ value: id, label: title }))}
      />
    )}
    <TextInput
      id={fieldIds.period}
      label="Period"
      labelSize="m"
      hint="The year that the marks are for, such as 2023/24"
      width={20}
      error={errorFor(fieldIds.period)}
      value={typed.period}
      onChange={(period) => onChange({ period })}
    />
    <DateInput
      id={fieldIds.assessedOn}
      legend="Date of the marks"
      legendSize="m"
      hint="The day as of which they stand, such as the day of the meeting. For example, 14 2 2024."
      error={errorFor(fieldIds.assessedOn)}
      value={typed.assessedOn}
      onChange={(assessedOn) => onChange({ assessedOn })}
    />
    <Radios
      id={fieldIds.marker}
      legend="Which mark are you giving?"
      legendSize="m"
      hint="All four are kept side by side. You can give a different one later."
      error={errorFor(fieldIds.marker)}
      value={typed.marker}
      onChange={(marker) => onChange({ marker })}
      items={markers.map((marker) => ({ value: marker, label: markerInWords(marker) }))}
    />
  </>
);
