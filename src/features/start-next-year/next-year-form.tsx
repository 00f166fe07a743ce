import { type SyntheticEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../application/paths';
import { startSession } from '../../application/sessions';
import { factsOf } from '../../domain/authority/authority';
import type { Crosswalk } from '../../domain/edition/edition';
import { carryOver } from '../../domain/session/carry-over';
import { detailsProblems, notForAuthority } from '../../domain/session/decide-start';
import type { Marker } from '../../domain/session/mark';
import { type TypedDate, typedDate } from '../../domain/shared/calendar-date';
import { useDesk, useWork } from '../../state/desk-context';
import { give } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useOnce } from '../../state/use-once';
import type { OpenSession } from '../../state/use-session';
import { Button } from '../../ui/button';
import type { FieldError } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { type NextEdition, periodAfter, usualEdition, usualScale } from './next-editions';
import { NextYearFields } from './next-year-fields';
import { fieldIds, type NextYearProblem, problemWords } from './problem-words';
import { WhatComesOver } from './what-comes-over';

export type NextYearTyped = {
  readonly edition: string | undefined;
  readonly scale: string | undefined;
  readonly period: string;
  readonly assessedOn: TypedDate;
  readonly marker: Marker | undefined;
};

type NextYearFormProps = {
  readonly earlier: OpenSession;
  readonly editions: readonly NextEdition[];
  readonly crosswalks: readonly Crosswalk[];
};

/** What the new session is, and, before it is started, all that it will start with. */
export const NextYearForm = ({ earlier, editions, crosswalks }: NextYearFormProps) => {
  const desk = useDesk();
  const work = useWork();
  const navigate = useNavigate();
  const once = useOnce();
  const { session, authority } = earlier;
  const [typed, setTyped] = useState<NextYearTyped>(() => ({
    edition: usualEdition(editions, desk.today())?.key,
    scale: undefined,
    period: periodAfter(session.period),
    assessedOn: { day: '', month: '', year: '' },
    marker: undefined,
  }));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);

  const edition = editions.find(({ key }) => key === typed.edition)?.edition;
  const scale =
    edition?.scales.find(({ id }) => id === typed.scale)?.id ?? (edition && usualScale(edition, earlier.scale));
  const read = typedDate(typed.assessedOn);
  const assessedOn = read.is === 'date' ? read.date : read.is === 'empty' ? undefined : 'impossible';
  const facts = factsOf(authority);
  // Which indicators are asked rests on the day; until it is typed, on today.
  const setting = { authority: facts, assessedOn: read.is === 'date' ? read.date : desk.today() };
  const next = edition && carryOver(earlier, edition, crosswalks, setting);

  const refuse = (problems: readonly NextYearProblem[]): void => {
    setErrors(problems.map(problemWords));
    setAttempt((count) => count + 1);
  };

  const start = async (): Promise<void> => {
    const reason = edition && facts && notForAuthority(edition, facts);
    const problems: NextYearProblem[] = [
      ...(reason ? [{ kind: 'editionNotForAuthority', reason } as const] : []),
      ...(next || reason ? [] : [{ kind: 'noWay' } as const]),
      ...(scale === undefined ? [{ kind: 'scaleMissing' } as const] : []),
      ...detailsProblems({ period: typed.period, assessedOn }),
      ...(read.is === 'date' && read.date <= earlier.session.assessedOn
        ? [{ kind: 'notAfterEarlier', earlier: earlier.session.assessedOn } as const]
        : []),
      ...(typed.marker ? [] : [{ kind: 'markerMissing' } as const]),
    ];
    const { period, marker } = typed;
    if (problems.length > 0 || !work || !edition || !next || scale === undefined || !marker) {
      refuse(problems);
      return;
    }
    const details = { authority: authority.id, edition, scale, period, assessedOn, carryOver: next.carryOver };
    const outcome = await tracked(() => startSession(work, details));
    if (!outcome.ok) {
      refuse([outcome.problem]);
      return;
    }
    give(outcome.value, marker);
    void desk.health.askToPersist().catch(() => undefined);
    await navigate(paths.carriedOver(outcome.value));
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void once(start);
  };

  return (
    <Page
      title="Start the next year"
      caption={`From ${session.period}`}
      backLink={{ to: paths.session(session.id), text: `Back to ${session.period}` }}
      errors={errors}
      attempt={attempt}
    >
      <p className="govuk-body">
        The new session starts with the words, the evidence and the answers of {session.period}. Each stays marked as
        carried over until somebody confirms or changes it. Marks, reasons and targets never come over.
      </p>
      <form noValidate onSubmit={submit}>
        <NextYearFields
          editions={editions}
          edition={edition}
          typed={typed}
          scale={scale}
          onChange={(part) => setTyped({ ...typed, ...part })}
          errorFor={(id) => errors.find((error) => error.id === id)?.text}
        />
        {edition && <WhatComesOver next={next} earlier={earlier} edition={edition} />}
        {next && (
          <Button id={fieldIds.submit} type="submit">
            Start the session with all of this
          </Button>
        )}
      </form>
    </Page>
  );
};
