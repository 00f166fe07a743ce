import { actionFieldName } from '../actions/describe-action';
import { evidenceFieldName } from '../evidence/describe-evidence';
import { holdsWords } from '../record/decide-erasure';
import type { Path, RecordRef } from '../record/event';
import { fieldName } from '../session/describe-event';
import { boardReviewWordsPath, heldReasonPath } from '../session/stage';
import type { Attention, Place } from './attention';
import { type CaseSign, caseSignsIn } from './case-text';
import type { Kept, LookedAt } from './look-at';

const signWords: Readonly<Record<CaseSign, string>> = {
  nhsNumber: 'an NHS number',
  dateOfBirth: 'a date of birth',
  caseReference: 'a police or case reference',
};

type Searched = {
  readonly kept: Kept;
  readonly kind: 'session' | 'action' | 'evidence';
  readonly isText: (path: Path) => boolean;
  readonly nameOf: (path: Path) => string;
  /** Where the text is seen, for one that cannot be erased. */
  readonly seenAt: (path: Path) => Place;
};

/** The texts of one record that look like a person's case. What they say is never repeated. */
const foundIn = ({ kept: { id, state }, kind, isText, nameOf, seenAt }: Searched, thisYear: number): Attention[] =>
  Object.entries(state.fields).flatMap(([path, standing]) =>
    !isText(path)
      ? []
      : standing.flatMap((side): Attention[] => {
          const signs =
            side.is === 'present' && typeof side.value === 'string' ? caseSignsIn(side.value, thisYear) : [];
          const record: RecordRef = { kind, id };
          return signs.length === 0
            ? []
            : [
                {
                  check: 'casework',
                  key: `casework ${kind} ${id} ${path} ${side.event}`,
                  words: `In ${nameOf(path)} there is what looks like ${signs.map((sign) => signWords[sign]).join(' and ')}.`,
                  reason:
                    'No case, and nothing that names a person in one, belongs here. If this is one, erase it for good; if it is not, leave it.',
                  place: holdsWords(kind, path) ? { kind: 'erase', record, event: side.event, path } : seenAt(path),
                },
              ];
        }),
  );

const stageTexts: readonly Path[] = [heldReasonPath, boardReviewWordsPath];
const targetReason = /^target\/([^/]+)\/reason$/;

/** Check 13: words of the session, its actions or its evidence that look like a person's case. */
export const casework = ({ year: { session, state, edition }, kept, actions, today }: LookedAt): Attention[] => {
  const thisYear = Number(today.slice(0, 4));
  const ours = new Set(
    actions
      .filter(({ links }) => links.length === 0 || links.some((link) => link.session === session.id))
      .map(({ id }) => id),
  );
  const inSession: Searched = {
    kept: { id: session.id, state },
    kind: 'session',
    isText: (path) => holdsWords('session', path) || stageTexts.includes(path) || targetReason.test(path),
    nameOf: (path) =>
      path === boardReviewWordsPath ? 'the words about the board’s review' : fieldName(path, { edition }),
    seenAt: (path) => {
      const item = targetReason.exec(path)?.[1];
      return item === undefined ? { kind: 'stages', session: session.id } : { kind: 'item', session: session.id, item };
    },
  };
  const inPlan = kept.actions
    .filter(({ id }) => ours.has(id))
    .map((one): Searched => ({
      kept: one,
      kind: 'action',
      isText: (path) => holdsWords('action', path),
      nameOf: actionFieldName,
      seenAt: () => ({ kind: 'action', action: one.id }),
    }));
  const inEvidence = kept.evidence.map((one): Searched => ({
    kept: one,
    kind: 'evidence',
    isText: (path) => holdsWords('evidence', path),
    nameOf: evidenceFieldName,
    seenAt: () => ({ kind: 'evidence', evidence: one.id }),
  }));
  return [inSession, ...inPlan, ...inEvidence].flatMap((searched) => foundIn(searched, thisYear));
};
