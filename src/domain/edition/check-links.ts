import type { Links } from './edition';
import type { EditionProblem } from './edition-problem';
import { repeats } from './repeats';

/** What is wrong with the links by themselves; whether their items exist needs the editions (`checkContent`). */
export const checkLinks = ({ links }: Links): EditionProblem[] =>
  links.flatMap(({ instrument, items, linkedInstrument, linkedItems }, n): EditionProblem[] => [
    ...(instrument === linkedInstrument ? [{ kind: 'toItself', path: `links/${n}/linkedInstrument` } as const] : []),
    ...repeats(
      'item',
      items.map((id, m) => [`links/${n}/items/${m}`, id]),
    ),
    ...repeats(
      'item',
      linkedItems.map((id, m) => [`links/${n}/linkedItems/${m}`, id]),
    ),
  ]);
