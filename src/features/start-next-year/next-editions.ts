import type { KnownEdition } from '../../application/known-editions';
import type { Edition, Scale } from '../../domain/edition/edition';
import type { CalendarDate } from '../../domain/shared/calendar-date';

/** An edition that the next session may be made with. */
export type NextEdition = { readonly key: string; readonly edition: Edition };

const isInForce = ({ inForce }: Edition, on: CalendarDate): boolean =>
  inForce.from <= on && (inForce.to === undefined || inForce.to >= on);

/** The editions of the same framework from the earlier session's own on, newest first. A year never goes back to an
 *  older form. */
export const nextEditions = (known: readonly KnownEdition[], earlier: Edition): NextEdition[] =>
  known
    .filter(
      ({ edition }) =>
        edition.use === 'annual' &&
        edition.instrument === earlier.instrument &&
        edition.inForce.from >= earlier.inForce.from,
    )
    .map(({ edition, loaded }) => ({ key: loaded?.hash ?? edition.id, edition }))
    .sort((a, b) => (a.edition.inForce.from > b.edition.inForce.from ? -1 : 1));

/** The newest that is in force; where none is, the newest. */
export const usualEdition = (editions: readonly NextEdition[], today: CalendarDate): NextEdition | undefined =>
  editions.find(({ edition }) => isInForce(edition, today)) ?? editions[0];

/** The scale of the year before, where the edition still has it; the only one, where there is one. */
export const usualScale = ({ scales }: Edition, before: Scale): string | undefined =>
  scales.length === 1 ? scales[0]?.id : scales.find(({ id, kind }) => id === before.id && kind === before.kind)?.id;

/** The period after this one, where it is written as a year is: "2023/24" after "2022/23". */
export const periodAfter = (period: string): string => {
  const found = /^(\d{4})\/(\d{2})$/.exec(period.trim());
  if (!found) return '';
  const year = Number(found[1]) + 1;
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
};
