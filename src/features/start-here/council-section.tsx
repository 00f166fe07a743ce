import { Link } from 'react-router';
import { paths } from '../../application/paths';
import { Tag } from '../../ui/tag';
import type { Council } from './councils';
import { RemoveExample } from './remove-example';
import { SessionRow } from './session-row';

const actionsInWords = ({ openActions, overdueActions }: Council): string =>
  openActions === 0 ? 'no open actions' : `${openActions} open, ${overdueActions} overdue`;

/** One council: its sessions, its action plan and its details. */
export const CouncilSection = ({ council }: { readonly council: Council }) => {
  const { authority, sessions } = council;
  const headingId = `council-${authority.id}`;
  return (
    <section aria-labelledby={headingId} className="govuk-!-margin-bottom-8">
      <h2 className="govuk-heading-m" id={headingId}>
        {authority.name}
      </h2>
      {authority.example && (
        <p className="govuk-body">
          <Tag colour="purple">Worked example</Tag> What one council published about its year. Look around and try
          things out: it is kept apart from your own work.
        </p>
      )}
      {sessions.length === 0 ? (
        <p className="govuk-body">{council.archived > 0 ? 'All its sessions are archived.' : 'No sessions yet.'}</p>
      ) : (
        <ul className="govuk-task-list">
          {sessions.map((listed) => (
            <SessionRow key={listed.session.id} listed={listed} />
          ))}
        </ul>
      )}
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" to={paths.plan(authority.id)}>
            Action plan <span className="govuk-visually-hidden">of {authority.name}</span> ({actionsInWords(council)})
          </Link>
        </li>
        <li>
          <Link className="govuk-link" to={paths.evidenceLibrary(authority.id)}>
            Evidence <span className="govuk-visually-hidden">of {authority.name}</span>
          </Link>
        </li>
        {sessions.length > 1 && (
          <li>
            <Link className="govuk-link" to={paths.compare(authority.id)}>
              Compare years <span className="govuk-visually-hidden">of {authority.name}</span>
            </Link>
          </li>
        )}
        {authority.example ? (
          <li>
            <RemoveExample />
          </li>
        ) : (
          <li>
            <Link className="govuk-link" to={paths.authority(authority.id)}>
              Change the council’s details <span className="govuk-visually-hidden">of {authority.name}</span>
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
};
