import type { RecordKind } from '../../domain/record/event';

type WhatItDoesProps = {
  readonly kind: RecordKind;
  /** How many other changes hold a version of the same text. */
  readonly otherVersions: number;
  /** True where this version is what shows now. */
  readonly stands: boolean;
  /** True where it is the name or role of whoever is working. */
  readonly isOwn: boolean;
};

const holders: Readonly<Record<RecordKind, string>> = {
  session: 'the session',
  action: 'the action plan',
  evidence: 'the list of evidence',
  person: 'the history',
  authority: 'the council',
  workspace: 'the app',
  edition: 'the list of editions',
};

/** What erasing one text does and what it leaves, before anybody is asked why. */
export const WhatItDoes = ({ kind, otherVersions, stands, isOwn }: WhatItDoesProps) => (
  <>
    <h2 className="govuk-heading-m">What erasing does</h2>
    <ul className="govuk-list govuk-list--bullet">
      <li>
        The text is deleted from this browser for good.{' '}
        {stands
          ? `It is what ${holders[kind]} shows now: its place will say that it was erased.`
          : `It is an earlier version: what ${holders[kind]} shows now stays as it is.`}
      </li>
      {kind === 'person' && <li>The marks and changes that this person made stay, and stay this person’s.</li>}
      {isOwn && (
        <li>
          It is your own. You can go on working, and everything you change then shows what you erased as “erased”.
        </li>
      )}
      <li>
        {kind === 'person'
          ? 'It stays known that there was one, and why it was erased.'
          : 'The history keeps that there was a text, who wrote it and when, and why it was erased.'}
      </li>
      <li>Copies, PDFs and printed pages that have already left this browser still hold it, and are beyond reach.</li>
      {otherVersions > 0 && (
        <li>
          {otherVersions === 1
            ? '1 other version of this text is in the history and stays. If it holds the same words, erase it too.'
            : `${otherVersions} other versions of this text are in the history and stay. Erase each that holds the same words.`}
        </li>
      )}
    </ul>
  </>
);
