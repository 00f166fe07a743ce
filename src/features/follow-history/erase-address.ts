import { paths } from '../../application/paths';
import type { HeldText } from '../../domain/record/history';

type Around = {
  /** Of an action: in whose plan it is. */
  readonly authority?: string | undefined;
  /** Of evidence: whose history one goes back to. */
  readonly session?: string | undefined;
};

/** Where a text is erased. */
export const eraseAddress = ({ record, event, path }: HeldText, { authority = '', session }: Around): string => {
  switch (record.kind) {
    case 'session':
      return paths.erase(record.id, event, path);
    case 'action':
      return paths.eraseInAction(authority, record.id, event, path);
    case 'evidence':
      return paths.eraseInEvidence(record.id, event, path, session);
    case 'person':
      return paths.eraseName(record.id, event, path);
    case 'authority':
    case 'workspace':
    case 'edition':
      throw new Error(`Nothing of a ${record.kind} is erased`);
  }
};
