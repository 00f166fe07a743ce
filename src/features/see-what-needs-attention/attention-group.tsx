import { Link } from 'react-router';
import { placePath } from '../../application/place-path';
import type { Attention, Check } from '../../domain/checks/attention';
import type { Session } from '../../domain/session/session';
import { LongText } from '../../ui/long-text';
import { checkTitles, placeWords } from './check-words';

type AttentionGroupProps = {
  readonly check: Check;
  /** At least one, all of this check. */
  readonly found: readonly Attention[];
  readonly session: Session;
};

/** What one check found. A reason that all share is said once, above them. */
export const AttentionGroup = ({ check, found, session }: AttentionGroupProps) => {
  const [first] = found;
  const shared = found.every(({ reason }) => reason === first?.reason) ? first?.reason : undefined;
  return (
    <section aria-labelledby={`check-${check}`}>
      <h2 className="govuk-heading-m govuk-!-margin-top-6" id={`check-${check}`}>
        {checkTitles[check]}{' '}
        <span className="govuk-caption-m">{found.length === 1 ? '1 found' : `${found.length} found`}</span>
      </h2>
      {shared !== undefined && <p className="govuk-body">{shared}</p>}
      {check === 'casework' && <HowToErase />}
      <ul className="govuk-list govuk-list--bullet">
        {found.map((one) => (
          <li key={one.key}>
            <p className="govuk-body govuk-!-margin-bottom-1">
              <LongText text={one.words} />
            </p>
            {shared === undefined && (
              <p className="govuk-body govuk-!-margin-bottom-1">
                <LongText text={one.reason} />
              </p>
            )}
            <p className="govuk-body">
              <Link
                className="govuk-link"
                to={placePath(one.place, { authority: session.authority, session: session.id })}
              >
                {placeWords(one.place)} <span className="govuk-visually-hidden">{one.words}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};

const HowToErase = () => (
  <p className="govuk-body">
    Erasing takes the words out of this browser, the history of the session included, and says who erased them and why.
    It cannot reach copies that were saved or sent before: save a new copy afterwards, and have the old ones deleted.
  </p>
);
