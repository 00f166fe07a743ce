import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../application/paths';
import type { Edition, Scale } from '../../domain/edition/edition';
import type { Folded } from '../../domain/record/fold';
import { markerInWords } from '../../domain/session/describe-event';
import { type Marker, markInWords } from '../../domain/session/mark';
import { byGroup, countProgress, type ItemProgress, sessionProgress } from '../../domain/session/progress';
import { markersUsed, readItem } from '../../domain/session/session';
import { targetInWords } from '../../domain/session/target';
import { ButtonGroup } from '../../ui/button-group';
import { ButtonLink } from '../../ui/button-link';
import { FilterBar } from '../../ui/filter-bar';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { type Task, TaskList } from '../../ui/task-list';
import { filterOptions, type ItemFilter, passes, readFilter } from './item-filter';
import { MarkWord } from './mark-word';
import { capital, countedApart, countsInWords, howMany, itemTitle, markAlone, onOneLine } from './mark-words';
import { WhoseMark } from './marking/whose-mark';
import { PageBanner } from './page-banner';
import { WhereItStands } from './where-it-stands';
import { useScoring } from '../../state/marking/use-scoring';

/** The start of a session: every item with where it stands, what is done and what is left. */
export const TaskListPage = () => {
  const scoring = useScoring();
  const [filter, setFilter] = useState<ItemFilter>('');
  if (!scoring) return <Loading />;
  const { session, edition, scale, state, setting, marker } = scoring;
  const progress = sessionProgress(state, marker, setting);
  const apart = countedApart(marker, markersUsed(state, edition.items));
  const counts = countProgress(progress);
  const { nouns } = edition;
  const next = progress.find(({ status }) => status === 'unmarked' || status === 'conflict');
  const started = progress.some(({ status }) => status !== 'unmarked');
  const shown = progress.filter((one) => passes(filter, one));
  const groups = byGroup(edition, shown);

  return (
    <Page
      title={session.archived ? capital(nouns.items) : `Mark the ${nouns.items}`}
      banner={<PageBanner session={session.id} archived={session.archived} />}
    >
      <p className="govuk-body-l">{capital(countsInWords(counts, apart))}.</p>
      {counts.needSentence > 0 && !session.archived && (
        <p className="govuk-body">
          {capital(howMany(counts.needSentence, 'mark is', 'marks are'))} outside the suggested band and still{' '}
          {counts.needSentence === 1 ? 'needs' : 'need'} a sentence that says why.
        </p>
      )}
      <WhereItStands session={session.id} />
      {!session.archived && (
        <>
          <WhoseMark session={session.id} marker={marker} />
          <ButtonGroup>
            {next ? (
              <ButtonLink to={paths.item(session.id, next.item.id)}>
                {`${started ? 'Carry on' : 'Start'} with ${nouns.item} ${next.item.number}`}
              </ButtonLink>
            ) : (
              <ButtonLink to={paths.summary(session.id)}>See the summary</ButtonLink>
            )}
            <Link className="govuk-link" to={paths.allItems(session.id)}>
              Mark all on one page
            </Link>
            {next && started && (
              <Link className="govuk-link" to={paths.summary(session.id)}>
                See the summary
              </Link>
            )}
          </ButtonGroup>
        </>
      )}
      <FilterBar
        name={`Filter the ${nouns.items}`}
        filters={[
          {
            id: 'show',
            label: 'Show',
            value: filter,
            onChange: (value) => setFilter(readFilter(value)),
            options: filterOptions(progress, nouns),
          },
        ]}
        result={`${shown.length} of ${progress.length} ${nouns.items} shown`}
      />
      {shown.length === 0 && <p className="govuk-body">No {nouns.item} is among them.</p>}
      {groups.map(({ id, title, items }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h2 className="govuk-heading-m" id={`group-${id}`}>
            {title ?? capital(nouns.items)}
            {title !== undefined && (
              <span className="govuk-caption-m">{capital(countsInWords(countProgress(items), apart))}</span>
            )}
          </h2>
          <TaskList tasks={items.map((item) => taskOf(session.id, item, { edition, scale, marker, part: state }))} />
        </section>
      ))}
    </Page>
  );
};

type Around = { readonly edition: Edition; readonly scale: Scale; readonly marker: Marker; readonly part: Folded };

const taskOf = (session: string, progress: ItemProgress, { edition: { nouns }, scale, marker, part }: Around): Task => {
  const { result } = readItem(part, progress.item.id);
  const { item, answered, asked, evidence, areas } = progress;
  const target = targetInWords(progress.target, scale, nouns);
  const hint = [
    // The mark on the right is of the kind that is being given; where another counts, it must not be taken for the result.
    ...(result && result.marker !== marker
      ? [`result: ${markInWords(scale, result.mark)}, the ${markerInWords(result.marker).toLowerCase()}`]
      : []),
    ...(asked > 0 ? [`${answered} of ${asked} indicators answered`] : []),
    ...(evidence > 0 ? [`${howMany(evidence, 'piece', 'pieces')} of evidence`] : []),
    ...(areas > 0 ? [howMany(areas, 'area for development', 'areas for development')] : []),
    ...(progress.status === 'needsSentence' && progress.mark !== undefined
      ? [`the mark, ${markInWords(scale, progress.mark)}, is outside the suggested band`]
      : []),
    ...(progress.status === 'conflict' ? [`choose which mark of this ${nouns.item} to keep`] : []),
    ...(target ? [target.charAt(0).toLowerCase() + target.slice(1)] : []),
  ].join(', ');
  return {
    key: item.id,
    title: itemTitle(item),
    to: paths.item(session, item.id),
    status: statusOf(progress, scale),
    ...(hint === '' ? {} : { hint: capital(hint) }),
  };
};

const statusOf = ({ status, mark = '' }: ItemProgress, scale: Scale): Task['status'] => {
  switch (status) {
    case 'unmarked':
      return { text: onOneLine('Not marked yet'), colour: 'blue' };
    case 'conflict':
      return { text: onOneLine('Two marks'), colour: 'red' };
    case 'needsSentence':
      return { text: onOneLine('Say why'), colour: 'orange' };
    case 'notApplicable':
      return { text: markInWords(scale, mark) };
    case 'marked':
      return { node: <MarkWord scale={scale} mark={mark} words={markAlone(scale, mark)} /> };
  }
};
