import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { Edition } from '../../domain/edition/edition';
import type { NextYear } from '../../domain/session/carry-over';
import type { OpenSession } from '../../state/use-session';
import { InsetText } from '../../ui/inset-text';
import { accountSentence, AccountTable, StaysBehind } from './account-table';

type WhatComesOverProps = {
  readonly next: NextYear | undefined;
  readonly earlier: OpenSession;
  readonly edition: Edition;
};

/** All that the new session will start with, or why nothing can come over. */
export const WhatComesOver = ({ next, earlier, edition }: WhatComesOverProps) => {
  const from = { period: earlier.session.period, edition: earlier.edition, state: earlier.state };
  return (
    <section aria-labelledby="what-comes-over">
      <h2 className="govuk-heading-m" id="what-comes-over">
        What will come over
      </h2>
      <div role="status">
        {next ? (
          <p className="govuk-body">{accountSentence(from, next.account)}.</p>
        ) : (
          <InsetText>
            <p className="govuk-body govuk-!-font-weight-bold">Nothing can come over</p>
            <p className="govuk-body">
              Nothing here says how the {earlier.edition.nouns.items} of the {earlier.edition.shortTitle} lead to those
              of the {edition.shortTitle}, so the two are not comparable.
            </p>
          </InsetText>
        )}
      </div>
      {next ? (
        <>
          <AccountTable next={next} earlier={from} later={edition} />
          <StaysBehind leftBehind={next.leftBehind} />
        </>
      ) : (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.startSession}>
            Start an empty session instead
          </Link>
        </p>
      )}
    </section>
  );
};
