import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { dateInWords } from '../../domain/shared/calendar-date';
import { useYears } from '../../state/use-years';
import { InsetText } from '../../ui/inset-text';

/** The way to start from one of the council's earlier sessions, with its words and evidence. Draws nothing without one. */
export const EarlierSessions = ({ authority }: { readonly authority: string | undefined }) => {
  const years = useYears(authority);
  if (authority === undefined || !years || years.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body" id="earlier-sessions">
        Start from an earlier session? Its words, evidence and answers come over, and its marks do not.
      </p>
      <ul className="govuk-list" aria-labelledby="earlier-sessions">
        {[...years].reverse().map(({ session, edition }) => (
          <li key={session.id}>
            <Link className="govuk-link" to={paths.nextYear(session.id)}>
              Start from {edition.shortTitle}, {session.period}
            </Link>
            {session.assessedOn !== '' && `, as of ${dateInWords(session.assessedOn)}`}
          </li>
        ))}
      </ul>
    </InsetText>
  );
};
