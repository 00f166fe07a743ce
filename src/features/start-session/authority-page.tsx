import { type SyntheticEvent, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { changeAuthority } from '../../application/authorities';
import { paths } from '../../application/paths';
import { type Authority, type AuthorityDetails, readAuthority } from '../../domain/authority/authority';
import type { SeenFields } from '../../domain/record/set-fields';
import { useWork } from '../../state/desk-context';
import { sayNext } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useRecord } from '../../state/watch-records';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { AuthorityFields } from './authority-fields';
import { factsInWords } from './authority-words';
import { ChangedElsewhere } from './changed-elsewhere';
import { fieldIds } from './field-ids';
import { problemWords } from './problem-words';
import { askedProblems } from './session-form';

const backLink = { to: paths.home, text: 'Back to your sessions' };

/** What the facts of a council are, and changing them. */
export const AuthorityPage = () => {
  const { authority: id } = useParams();
  const record = useRecord('authority', id);
  if (!record || !id) return <Loading />;
  return record.length === 0 ? <NoSuchCouncil /> : <ChangeAuthority authority={readAuthority(id, record.state)} />;
};

const NoSuchCouncil = () => (
  <Page title="This council is not here" backLink={backLink}>
    <p className="govuk-body">It may be kept in another browser, or it may have been part of the worked example.</p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.home}>
        Go to your sessions
      </Link>
    </p>
  </Page>
);

type Typed = { readonly details: AuthorityDetails; readonly seen: SeenFields };

const storedIn = ({ nation, type, funded, fields }: Authority): Typed => ({
  details: {
    name: fields.name.value ?? '',
    ...(nation ? { nation } : {}),
    ...(type ? { type } : {}),
    ...(funded === undefined ? {} : { funded }),
  },
  seen: { name: fields.name.seen, nation: fields.nation.seen, type: fields.type.seen, funded: fields.funded.seen },
});

const inWords = ({ details }: Typed): string => `${details.name || 'No name'}: ${factsInWords(details)}`;

const ChangeAuthority = ({ authority }: { readonly authority: Authority }) => {
  const work = useWork();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Typed>();
  const [clashes, setClashes] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const stored = storedIn(authority);
  const shown = typed ?? stored;
  const disputed = Object.values(authority.fields).some(({ is }) => is === 'conflict');
  const errorFor = (field: string): string | undefined => errors.find((error) => error.id === field)?.text;

  const refuse = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  const save = async (seen: SeenFields): Promise<void> => {
    const problems = askedProblems(shown.details);
    refuse(problems.map(problemWords));
    if (problems.length > 0 || !work) return;
    const outcome = await tracked(() => changeAuthority(work, authority.id, shown.details, seen));
    if (!outcome.ok) {
      setClashes(outcome.problem.kind === 'changedSince');
      refuse([problemWords(outcome.problem)]);
      return;
    }
    sayNext({ tone: 'success', text: `Details of ${shown.details.name.trim()} saved` });
    await navigate(paths.home);
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save(shown.seen);
  };

  const useSaved = (): void => {
    setTyped(undefined);
    setClashes(false);
    setErrors([]);
  };

  return (
    <Page title="The council’s details" caption={authority.name} backLink={backLink} errors={errors} attempt={attempt}>
      <p className="govuk-body">
        These facts decide what applies to the council. Changing them changes no mark that was given, but what is asked
        and suggested from now on may be different.
      </p>
      {disputed && (
        <p className="govuk-body">
          After a copy was opened, two different values stand side by side. Fill in what is empty here, and save.
        </p>
      )}
      <form onSubmit={submit} noValidate>
        {clashes && (
          <ChangedElsewhere
            saved={inWords(stored)}
            typed={inWords(shown)}
            onKeepTyped={() => save(stored.seen)}
            onUseSaved={useSaved}
          />
        )}
        <AuthorityFields
          value={shown.details}
          onChange={(details) => setTyped({ details, seen: shown.seen })}
          errorFor={errorFor}
        />
        <Button id={fieldIds.submit} type="submit">
          Save the changes
        </Button>
      </form>
    </Page>
  );
};
