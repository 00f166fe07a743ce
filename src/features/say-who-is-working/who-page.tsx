import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addPerson } from '../../application/people';
import { succeed } from '../../domain/shared/result';
import { useDesk } from '../../state/desk-context';
import { useTab, workAs } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useOnce } from '../../state/use-once';
import { useNotice } from '../../state/use-notice';
import { useRecordList } from '../../state/watch-records';
import { Button } from '../../ui/button';
import { Details } from '../../ui/details';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { CorrectPerson } from './correct-person';
import { pathWithinApp } from './path-within-app';
import { alreadyHere, peopleHere } from './people-here';
import { personErrors } from './person-errors';
import { problemWords } from './problem-words';
import { somebodyNew, type TypedWho, WhoForm } from './who-form';

/** Whoever worked here last, so that coming back takes one press. */
const useLastHere = (): string | undefined => {
  const { memory } = useDesk();
  const working = useTab(({ workingAs }) => workingAs);
  const [remembered, setRemembered] = useState<string>();
  useEffect(() => {
    let here = true;
    void memory
      .get('workingAs')
      .then((id) => here && setRemembered(id))
      .catch(() => undefined);
    return () => {
      here = false;
    };
  }, [memory]);
  return working ?? remembered;
};

const nobodyChosen: FieldError = { id: 'who', text: problemWords({ kind: 'nobodyChosen' }) };

export const WhoPage = () => {
  const desk = useDesk();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const list = useRecordList('person');
  const last = useLastHere();
  const notice = useNotice();
  const [typed, setTyped] = useState<TypedWho>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const once = useOnce();

  if (!list) return <Loading />;
  const people = peopleHere(list);
  const preselected = people.find(({ id }) => id === last)?.id;
  const who: TypedWho = typed ?? { chosen: preselected, added: { name: '', role: '' } };
  const errorFor = (field: string): string | undefined => errors.find(({ id }) => id === field)?.text;

  const refuse = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };

  const goOnAs = async (id: string): Promise<void> => {
    // Only a kindness for next time: work goes on without it.
    await desk.memory.set('workingAs', id).catch(() => undefined);
    workAs(id);
    await navigate(pathWithinApp(search.get('next')), { replace: true });
  };

  const submit = async (): Promise<void> => {
    const isNew = people.length === 0 || who.chosen === somebodyNew;
    const missing = isNew ? personErrors('who', who.added) : who.chosen === undefined ? [nobodyChosen] : [];
    if (missing.length > 0) {
      refuse(missing);
      return;
    }
    const known = isNew ? alreadyHere(people, who.added)?.id : who.chosen;
    const outcome = known === undefined ? await tracked(() => addPerson(desk, who.added)) : succeed(known);
    if (outcome.ok) await goOnAs(outcome.value);
    else refuse([{ id: 'who-name', text: problemWords(outcome.problem) }]);
  };

  return (
    <Page
      title="Who is working?"
      errors={errors}
      attempt={attempt}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <p className="govuk-body">
        Your name and role are shown beside every change that you make, so that others can see in the history who gave a
        mark and when. Nobody checks them, and there is no password. You can change who is working at any time, from the
        top of the page.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void once(submit);
        }}
        noValidate
      >
        <WhoForm people={people} value={who} onChange={setTyped} errorFor={errorFor} />
        <Button type="submit">Continue</Button>
      </form>
      {people.length > 0 && (
        <Details summary="Correct a name or role">
          <CorrectPerson people={people} errorFor={errorFor} onErrors={refuse} />
        </Details>
      )}
    </Page>
  );
};
