import type { Place } from '../domain/checks/attention';
import { paths } from './paths';

/** The address of the place where something can be put right. */
export const placePath = (
  place: Place,
  { authority, session }: { readonly authority: string; readonly session: string },
): string => {
  switch (place.kind) {
    case 'item':
      return paths.item(place.session, place.item);
    case 'action':
      return paths.action(authority, place.action);
    case 'newAction':
      return paths.newAction(authority, { session: place.session, item: place.item });
    case 'evidence':
      return paths.pieceOfEvidence(authority, place.evidence);
    case 'erase':
      return erasePath(place, authority, session);
    case 'stages':
      return paths.stages(place.session);
    case 'carried':
      return paths.carriedOver(place.session);
    case 'details':
      return paths.details(place.session);
    case 'nextYear':
      return paths.nextYear(place.session);
    case 'joint':
      return paths.joint(place.session);
    case 'confirmedMarks':
      return paths.confirmedMarks(place.session);
    case 'tasks':
      return paths.session(place.session);
    case 'plan':
      return paths.plan(authority);
  }
};

const erasePath = (
  { record, event, path }: Extract<Place, { readonly kind: 'erase' }>,
  authority: string,
  session: string,
): string => {
  if (record.kind === 'action') return paths.eraseInAction(authority, record.id, event, path);
  if (record.kind === 'evidence') return paths.eraseInEvidence(record.id, event, path, session);
  return paths.erase(record.id, event, path);
};
