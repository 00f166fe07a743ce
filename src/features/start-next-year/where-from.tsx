import { carryOver } from '../../domain/session/carry-over';
import { factsOf } from '../../domain/authority/authority';
import type { OpenSession, SessionView } from '../../state/use-session';
import { Details } from '../../ui/details';
import { accountSentence, AccountTable, StaysBehind } from './account-table';

type WhereFromProps = { readonly view: OpenSession; readonly earlier: SessionView };

/** Which session it came from, and what became of each of that one's items. */
export const WhereFrom = ({ view, earlier }: WhereFromProps) => {
  const { session, edition, authority } = view;
  if (earlier.is !== 'open')
    return (
      <p className="govuk-body">
        The session that this came from is not in this browser, so its {edition.nouns.items} cannot be listed here.
      </p>
    );
  const from = { period: earlier.session.period, edition: earlier.edition, state: earlier.state };
  // The crosswalk as it was when this session was started, whatever was corrected since.
  const next = carryOver(earlier, edition, session.crosswalk ? [session.crosswalk] : [], {
    authority: factsOf(authority),
    assessedOn: session.assessedOn,
  });
  if (!next) return null;
  return (
    <>
      <p className="govuk-body">{accountSentence(from, next.account)}.</p>
      <Details summary={`What became of each ${earlier.edition.nouns.item} of ${from.period}`}>
        <AccountTable next={next} earlier={from} later={edition} />
        <StaysBehind leftBehind={next.leftBehind} />
      </Details>
    </>
  );
};
