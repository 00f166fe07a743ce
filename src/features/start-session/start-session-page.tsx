import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../application/paths';
import { readAuthority } from '../../domain/authority/authority';
import { useDesk, useWork } from '../../state/desk-context';
import { give } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useOnce } from '../../state/use-once';
import { useRecordList } from '../../state/watch-records';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TextInput } from '../../ui/text-input';
import { CouncilChoice } from './council-choice';
import { DateField } from './date-field';
import { EarlierSessions } from './earlier-sessions';
import { EditionAdvice } from './edition-advice';
import { EditionChoice, ScaleChoice } from './edition-choice';
import { fieldIds } from './field-ids';
import { MarkerChoice } from './marker-choice';
import { problemWords } from './problem-words';
import { editionIn, emptyForm, factsIn, formErrors, scaleIn, type SessionForm } from './session-form';
import { startFromForm } from './start-from-form';
import { useEditions } from './use-editions';

export const StartSessionPage = () => {
  const desk = useDesk();
  const work = useWork();
  const navigate = useNavigate();
  const list = useRecordList('authority');
  const editions = useEditions();
  const [typed, setTyped] = useState<SessionForm>(emptyForm);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const once = useOnce();
  if (!list || !editions) return <Loading />;

  const authorities = list
    .map(({ record, state }) => readAuthority(record.id, state))
    .filter(({ example }) => !example)
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const basis = { authorities, editions };
  const [only] = authorities.length === 1 ? authorities : [];
  const form: SessionForm = typed.authority === undefined && only ? { ...typed, authority: only.id } : typed;
  const edition = editionIn(form, basis);
  const today = desk.today();
  const errorFor = (field: string): string | undefined => errors.find(({ id }) => id === field)?.text;
  const change = (part: Partial<SessionForm>): void => setTyped({ ...form, ...part });

  const refuse = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  const submit = async (): Promise<void> => {
    const found = formErrors(form, basis);
    if (found.length > 0 || !work || !form.marker) {
      refuse(found);
      return;
    }
    const outcome = await tracked(() => startFromForm(work, form, basis));
    if (!outcome.ok) {
      const { council, problem } = outcome.problem;
      if (council) change({ authority: council });
      refuse([problemWords(problem)]);
      return;
    }
    const { session } = outcome.value;
    give(session, form.marker);
    // From now on there is something to lose. The browser may refuse; the start page reminds of copies either way.
    void desk.health.askToPersist().catch(() => undefined);
    await navigate(paths.session(session));
  };

  return (
    <Page
      title="Start a session"
      backLink={{ to: paths.home, text: 'Back to your sessions' }}
      errors={errors}
      attempt={attempt}
    >
      <p className="govuk-body">
        A session is one marking, for one period. You can enter this year’s, or one of a past year.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void once(submit);
        }}
        noValidate
      >
        <CouncilChoice authorities={authorities} form={form} onChange={setTyped} errorFor={errorFor} />
        <EarlierSessions authority={authorities.find(({ id }) => id === form.authority)?.id} />
        <EditionChoice
          editions={editions}
          today={today}
          value={form.edition}
          onChange={(chosen) => change({ edition: chosen })}
          errorFor={errorFor}
        />
        <EditionAdvice
          edition={edition}
          facts={factsIn(form, basis)}
          editions={editions}
          today={today}
          onChoose={(chosen) => change({ edition: chosen })}
        />
        <ScaleChoice
          edition={edition}
          value={scaleIn(form, edition)}
          onChange={(scale) => change({ scale })}
          errorFor={errorFor}
        />
        <TextInput
          id={fieldIds.period}
          label="Period"
          labelSize="m"
          hint="The year that the marks are for, such as 2022/23"
          width={20}
          error={errorFor(fieldIds.period)}
          value={form.period}
          onChange={(period) => change({ period })}
        />
        <DateField
          value={form.assessedOn}
          onChange={(assessedOn) => change({ assessedOn })}
          edition={edition}
          editions={editions}
          today={today}
          errorFor={errorFor}
        />
        <MarkerChoice value={form.marker} onChange={(marker) => change({ marker })} error={errorFor(fieldIds.marker)} />
        <Button id={fieldIds.submit} type="submit">
          Start the session
        </Button>
      </form>
    </Page>
  );
};
