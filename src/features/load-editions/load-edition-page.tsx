import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { editionsWithIds, loadEdition } from '../../application/editions';
import { paths } from '../../application/paths';
import type { EditionFile } from '../../documents/import/read-edition-file';
import type { Edition } from '../../domain/edition/edition';
import {
  type Choices,
  choicesSuggested,
  crosswalkOf,
  suggestCrosswalk,
  type Suggestion,
} from '../../domain/edition/suggest-crosswalk';
import { useDesk, useWork } from '../../state/desk-context';
import { sayNext } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { aboutErrors, type AboutForm, editionFrom, formToBeginWith, replacedIn } from './about-form';
import { AboutFields } from './about-fields';
import { ChooseFile } from './choose-file';
import { CrosswalkFields } from './crosswalk-fields';
import { fieldIds } from './field-ids';
import { Preview } from './preview';
import { loadProblemWords } from './problem-words';
import { useEditionsHere } from './use-editions-here';

type Chosen = { readonly file: EditionFile; readonly name: string };
type Made = {
  readonly edition: Edition;
  readonly replaced: Edition | undefined;
  readonly suggestions: readonly Suggestion[];
  readonly choices: Choices;
};
type Step = 'file' | 'about' | 'check' | 'crosswalk';

const titles: Readonly<Record<Step, string>> = {
  file: 'Load an edition',
  about: 'About this edition',
  check: 'Check before you load it',
  crosswalk: 'What follows what',
};

/** From a file to a loaded edition, in steps: nothing is kept before the last. */
export const LoadEditionPage = () => {
  const desk = useDesk();
  const work = useWork();
  const navigate = useNavigate();
  const here = useEditionsHere();
  const [step, setStep] = useState<Step>('file');
  const [chosen, setChosen] = useState<Chosen>();
  const [form, setForm] = useState<AboutForm>();
  const [made, setMade] = useState<Made>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  useFocusOn(step);
  if (!here) return <Loading />;
  const { editions } = here;

  const show = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };
  const go = (to: Step): void => {
    setErrors([]);
    setStep(to);
  };

  const read = (file: EditionFile, name: string): void => {
    setChosen({ file, name });
    setForm(formToBeginWith(file, editions));
    go('about');
  };

  const check = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!chosen || !form) return;
    const found = aboutErrors(form, chosen.file, editions);
    show(found);
    if (found.length > 0) return;
    const edition = editionFrom(form, chosen.file, editions, await editionsWithIds(desk));
    const replaced = replacedIn(form, editions);
    const suggestions = replaced ? suggestCrosswalk(replaced, edition) : [];
    setMade({ edition, replaced, suggestions, choices: choicesSuggested(suggestions) });
    go('check');
  };

  const load = async (): Promise<void> => {
    if (!work || !made) return;
    const { edition, replaced, choices } = made;
    const crosswalk = replaced && crosswalkOf(replaced, edition, choices);
    const outcome = await tracked(() => loadEdition(work, edition, crosswalk));
    if (!outcome.ok) {
      show([{ id: fieldIds.submit, text: loadProblemWords(outcome.problem) }]);
      return;
    }
    sayNext({ tone: 'success', text: `${edition.title} is loaded` });
    await navigate(paths.edition(outcome.value));
  };

  const back = (to: Step, words: string) => (
    <Button variant="secondary" onClick={() => go(to)}>
      {words}
    </Button>
  );

  return (
    <Page
      title={titles[step]}
      {...(step === 'file' ? {} : { caption: chosen?.name })}
      backLink={{ to: paths.editions, text: 'Editions' }}
      errors={errors}
      attempt={attempt}
    >
      {step === 'file' && <ChooseFile errors={errors} onErrors={show} onRead={read} />}
      {step === 'about' && chosen && form && (
        <form onSubmit={(event) => void check(event)} noValidate>
          <AboutFields
            form={form}
            onChange={setForm}
            file={chosen.file}
            here={editions}
            errorFor={(field) => errors.find(({ id }) => id === field)?.text}
          />
          <ButtonGroup>
            <Button id={fieldIds.submit} type="submit">
              Continue
            </Button>
            {back('file', 'Choose another file')}
          </ButtonGroup>
        </form>
      )}
      {step === 'check' && chosen && made && (
        <>
          <Preview edition={made.edition} replaced={made.replaced} choices={made.choices} {...chosen} />
          <ButtonGroup>
            {made.replaced ? (
              <Button id={fieldIds.submit} onClick={() => go('crosswalk')}>
                Continue
              </Button>
            ) : (
              <Button id={fieldIds.submit} onClick={load}>
                Load this edition
              </Button>
            )}
            {back('about', 'Change what you said of it')}
            {back('file', 'Choose another file')}
          </ButtonGroup>
        </>
      )}
      {step === 'crosswalk' && made?.replaced && (
        <>
          <p className="govuk-body">
            For each {made.replaced.nouns.item} of {made.replaced.title}, choose where it goes on. Years marked on
            either are compared, and words carried over, along these lines. Correct what is suggested; you can also
            change it later.
          </p>
          <CrosswalkFields
            earlier={made.replaced}
            later={made.edition}
            suggestions={made.suggestions}
            choices={made.choices}
            onChange={(choices) => setMade({ ...made, choices })}
          />
          <ButtonGroup>
            <Button id={fieldIds.submit} onClick={load}>
              Load this edition
            </Button>
            {back('check', 'Back to the check')}
          </ButtonGroup>
        </>
      )}
    </Page>
  );
};

/** A new step is a new page to whoever reads it, although the address is the same: from its top, with focus on its heading. */
const useFocusOn = (step: Step): void => {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    document.documentElement.scrollTop = 0;
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step]);
};
