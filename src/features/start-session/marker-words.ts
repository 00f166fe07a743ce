import type { Marker } from '../../domain/session/mark';

type MarkerWords = { readonly label: string; readonly hint: string };

/** The kinds of mark as a person chooses between them. */
export const markerChoices: Readonly<Record<Marker, MarkerWords>> = {
  self: { label: 'The council’s own mark', hint: 'The council marks itself' },
  adviser: {
    label: 'The Home Office adviser’s mark',
    hint: 'The adviser’s view. It stands beside the council’s own mark, and is not a result by itself',
  },
  agreed: {
    label: 'The mark agreed in the joint session',
    hint: 'The council and the adviser went through it together. It counts before the council’s own mark',
  },
  confirmed: {
    label: 'The mark confirmed by the Home Office',
    hint: 'Given after the Home Office has compared all councils, usually by letter. It counts before any other',
  },
};
