import type { Year } from '../../domain/comparison/year';
import type { Item } from '../../domain/edition/edition';

/** "Prevent duty toolkit, 2022/23". */
export const yearName = ({ edition, session }: Year): string => `${edition.shortTitle}, ${session.period}`;

/** "7 Training". */
export const itemName = ({ number, title }: Item): string => `${number} ${title}`;

/** "1 piece", "3 pieces". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
