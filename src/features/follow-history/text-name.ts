import { actionFieldName } from '../../domain/actions/describe-action';
import type { Edition } from '../../domain/edition/edition';
import { evidenceFieldName } from '../../domain/evidence/describe-evidence';
import { personFieldName } from '../../domain/person/kept-names';
import type { HeldText } from '../../domain/record/history';
import { fieldName } from '../../domain/session/describe-event';

/** What a text is called in a sentence. `edition`: of its session, where that is here. */
export const textName = ({ record, path }: Pick<HeldText, 'record' | 'path'>, edition?: Edition | null): string => {
  switch (record.kind) {
    case 'session':
      return edition ? fieldName(path, { edition }) : 'a text';
    case 'action':
      return actionFieldName(path);
    case 'evidence':
      return evidenceFieldName(path);
    case 'person':
      return personFieldName(path);
    case 'authority':
    case 'workspace':
    case 'edition':
      return 'a text';
  }
};

/** The same where the entry around it says already what it is about. */
export const shortTextName = (held: Pick<HeldText, 'record' | 'path'>): string => {
  const { record, path } = held;
  if (record.kind !== 'session') return textName(held);
  return path === 'period' ? 'the period' : path.endsWith('Reason') ? 'the reason' : 'this text';
};
