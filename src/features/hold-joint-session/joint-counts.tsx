import { Link } from 'react-router';
import { type JointStanding, jointStandings } from '../../domain/session/joint-standing';
import { JointShape } from './joint-state';

/** Each standing in a word or two. */
export const standingWords: Readonly<Record<JointStanding, string>> = {
  agreed: 'agreed',
  toAgree: 'to agree',
  disputed: 'disputed',
  open: 'open',
};

/** "12 agreed, 2 disputed, 16 open", without what there is none of. */
export const countsInWords = (counts: Readonly<Record<JointStanding, number>>): string =>
  jointStandings.flatMap((one) => (counts[one] > 0 ? [`${counts[one]} ${standingWords[one]}`] : [])).join(', ');

type Props = {
  readonly counts: Readonly<Record<JointStanding, number>>;
  readonly total: number;
  readonly shown: JointStanding | undefined;
};

/** What is agreed, disputed and open, in numbers; each shows only its own. */
export const JointCounts = ({ counts, total, shown }: Props) => (
  <nav className="app-joint__counts" aria-label="What to show">
    <ul>
      <li>
        <Link className="govuk-link govuk-link--no-visited-state" to="?" aria-current={shown ? undefined : 'true'}>
          All {total}
        </Link>
      </li>
      {jointStandings.map((standing) => (
        <li key={standing}>
          <JointShape standing={standing} />{' '}
          <Link
            className="govuk-link govuk-link--no-visited-state"
            to={`?show=${standing}`}
            aria-current={shown === standing ? 'true' : undefined}
          >
            {counts[standing]} {standingWords[standing]}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
