import { useMemo, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../application/paths';
import { compareYears } from '../../domain/comparison/compare';
import type { Year } from '../../domain/comparison/year';
import type { Crosswalk } from '../../domain/edition/edition';
import { readEvidence } from '../../domain/evidence/evidence';
import { useCrosswalks } from '../../state/use-crosswalks';
import { useYears } from '../../state/use-years';
import { useRecordList } from '../../state/watch-records';
import { Details } from '../../ui/details';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { ChooseSessions } from './choose-sessions';
import { askedYears, fewest, most, usualYears } from './chosen-years';
import { OneComparison } from './one-comparison';

/** Sessions of one council side by side. */
export const ComparePage = () => {
  const { authority } = useParams();
  const years = useYears(authority);
  const crosswalks = useCrosswalks();
  if (!years || !crosswalks || authority === undefined) return <Loading />;
  return <CompareYears key={authority} years={years} crosswalks={crosswalks} />;
};

type CompareYearsProps = {
  readonly years: readonly Year[];
  readonly crosswalks: readonly Crosswalk[];
};

const refusal = (count: number): string | undefined => {
  if (count < fewest) return `Choose at least ${fewest} sessions`;
  return count > most ? `Choose no more than ${most} sessions` : undefined;
};

const CompareYears = ({ years, crosswalks }: CompareYearsProps) => {
  const [params, setParams] = useSearchParams();
  const evidence = useRecordList('evidence');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const asked = params.get('sessions');
  const chosen = useMemo(() => {
    const here = askedYears(years, asked);
    return refusal(here.length) === undefined ? here : usualYears(years, crosswalks);
  }, [years, asked, crosswalks]);
  const comparisons = useMemo(() => compareYears(chosen, crosswalks, years), [chosen, crosswalks, years]);
  const pieces = useMemo(
    () => new Map((evidence ?? []).map(({ record, state }) => [record.id, readEvidence(record.id, state)])),
    [evidence],
  );
  const ids = chosen.map(({ session }) => session.id);

  const choose = (sessions: readonly string[]): void => {
    const problem = refusal(sessions.length);
    setError(problem);
    setAttempt((count) => count + 1);
    // In the address, so that the same comparison can be opened again or sent to a colleague at this computer.
    if (problem === undefined) setParams({ sessions: sessions.join(',') });
  };

  return (
    <Page
      title="Compare years"
      backLink={{ to: paths.home, text: 'Back to your sessions' }}
      wide
      errors={error === undefined ? [] : [{ id: 'sessions', text: error }]}
      attempt={attempt}
    >
      {years.length < fewest ? (
        <p className="govuk-body">
          There {years.length === 0 ? 'is no session' : 'is only one session'} of this council here. Once there are two,
          they can be compared.
        </p>
      ) : (
        <div className="app-screen-only">
          <Details summary="Choose other sessions" startOpen={ids.length === 0}>
            <ChooseSessions key={ids.join()} years={years} chosen={ids} error={error} onChoose={choose} />
          </Details>
        </div>
      )}
      {years.length >= fewest && ids.length === 0 && (
        <p className="govuk-body">
          No two of these sessions lead to each other, so nothing is compared until you choose.
        </p>
      )}
      {comparisons.map((comparison) => (
        <OneComparison key={comparison.instrument} comparison={comparison} pieces={pieces} />
      ))}
    </Page>
  );
};
