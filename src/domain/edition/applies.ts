import type { AuthorityFacts } from '../authority/authority';
import type { AppliesTo } from './edition';

/** Whether something applies to an authority. A part that `appliesTo` leaves out means "any"; no `appliesTo` means everybody. */
export const applies = (appliesTo: AppliesTo | undefined, { nation, type, funded }: AuthorityFacts): boolean =>
  (appliesTo?.nations?.includes(nation) ?? true) &&
  (appliesTo?.types?.includes(type) ?? true) &&
  (appliesTo?.funded === undefined || appliesTo.funded === funded);
