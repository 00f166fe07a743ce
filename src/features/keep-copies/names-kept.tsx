import { useMemo } from 'react';
import { paths } from '../../application/paths';
import { type KeptName, keptNames } from '../../domain/person/kept-names';
import { readPerson } from '../../domain/person/person';
import { fieldAt, flag } from '../../domain/record/field';
import type { Folded } from '../../domain/record/fold';
import { useHistories } from '../../state/use-histories';
import { useRecordList } from '../../state/watch-records';
import { LongText } from '../../ui/long-text';
import { SummaryList, type SummaryRow } from '../../ui/summary-list';

/** Each person with everything that is kept of what they were called, and the way to erase it. */
export const NamesKept = () => {
  const list = useRecordList('person');
  const people = useMemo(() => list?.filter(({ state }) => fieldAt(state, 'example', flag).value !== true), [list]);
  const ids = useMemo(() => people?.map(({ record }) => record.id), [people]);
  const histories = useHistories('person', ids);
  if (!people || !histories) return null;
  const kept = people
    .map(({ record, state }) => ({
      person: readPerson(record.id, state),
      state,
      names: keptNames(histories.get(record.id) ?? []),
    }))
    .filter(({ names }) => names.length > 0);
  if (kept.length === 0) return <p className="govuk-body">No names are kept here.</p>;
  return kept.map(({ person: { id, name, fields }, state, names }) => (
    <section key={id} aria-labelledby={`name-${id}`}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={`name-${id}`}>
        {fields.name.is === 'erased' ? 'Name erased' : <LongText text={name} />}
      </h3>
      <SummaryList rows={rowsOf(id, state, names)} />
    </section>
  ));
};

const rowsOf = (person: string, state: Folded, names: readonly KeptName[]): SummaryRow[] => {
  const counts = new Map<string, number>();
  const numbered = (label: string): string => {
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  };
  return [...names]
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ event, path, text }) => {
      const stands = (state.fields[path] ?? []).some((standing) => standing.event === event);
      const label = path === 'role' ? 'role' : 'name';
      return {
        label: numbered(stands ? (label === 'role' ? 'Role' : 'Name') : `Earlier ${label}`),
        value: <LongText text={text} />,
        actions: [{ text: 'Erase…', hiddenText: `the ${label} ${text}`, to: paths.eraseName(person, event, path) }],
      };
    });
};
