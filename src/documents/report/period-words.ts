import type { Session } from '../../domain/session/session';
import { eitherOf, sideBySide } from '../../domain/shared/side-by-side';

const sidesOf = ({ period, fields }: Session): string[] =>
  fields.period.is === 'conflict'
    ? fields.period.sides.map(({ value }) => value ?? 'one that cannot be read here').sort()
    : [period];

/** The period as part of a name: "2022/23", or "2022/23 or 2023/24" where two people's stand side by side. */
export const periodInName = (session: Session): string => eitherOf(sidesOf(session));

/** The period where it stands alone: of two, that they stand side by side is said. */
export const periodInFull = (session: Session): string => sideBySide(sidesOf(session));
