import type { AuthorityFacts } from '../authority/authority';
import type { CalendarDate } from '../shared/calendar-date';
import { applies } from './applies';
import type { Indicator, Item } from './edition';

export type IndicatorsFor = {
  /** In force on the day of assessment: the ones that are asked. */
  readonly current: readonly Indicator[];
  /** Expectations of a later day: shown as "came in later", never held against this session. */
  readonly cameInLater: readonly Indicator[];
};

/** The indicators of an item that apply to an authority, in the order of the edition, as of the day of assessment
 *  (`YYYY-MM-DD`). What does not apply to the authority is in neither list. */
export const indicatorsFor = (item: Item, authority: AuthorityFacts, assessedOn: CalendarDate): IndicatorsFor => {
  const theirs = item.indicators.filter(({ appliesTo }) => applies(appliesTo, authority));
  const isLater = ({ appliesFrom }: Indicator): boolean => appliesFrom !== undefined && appliesFrom > assessedOn;
  return { current: theirs.filter((indicator) => !isLater(indicator)), cameInLater: theirs.filter(isLater) };
};
