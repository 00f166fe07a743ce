import { Fragment, useMemo, useState } from 'react';
import { nothing } from '../../domain/record/fold';
import { byGroup, countProgress, sessionProgress } from '../../domain/session/progress';
import { markersUsed, readItem } from '../../domain/session/session';
import { markers } from '../../domain/session/mark';
import { keysInWords } from '../../domain/session/scale-keys';
import { FilterBar } from '../../ui/filter-bar';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { QuickReading } from './all-items/quick-reading';
import { QuickRow } from './all-items/quick-row';
import { filterOptions, type ItemFilter, passes, readFilter } from './item-filter';
import { marksSoFar } from './marks-so-far';
import { capital, countedApart, countsInWords } from './mark-words';
import { WhoseMark } from './marking/whose-mark';
import { PageBanner } from './page-banner';
import { useWho } from '../../state/marking/use-who';
import { useLeftBehind } from '../../state/marking/use-left-behind';
import { type Scoring, useScoring } from '../../state/marking/use-scoring';
import { sharedWording } from './wording';

/** The quick view: every item of a session in one list, to be marked in a meeting without leaving the keyboard. */
export const AllItemsPage = () => {
  const scoring = useScoring();
  return scoring ? <AllItems scoring={scoring} /> : <Loading />;
};

const AllItems = ({ scoring }: { readonly scoring: Scoring }) => {
  const { session, edition, scale, state, setting, parts, marker } = scoring;
  const { nouns, items } = edition;
  const progress = sessionProgress(state, marker, setting);
  const apart = countedApart(marker, markersUsed(state, edition.items));
  // The rows that were not marked when that was asked for: a row must not vanish under the hands that mark it.
  const [only, setOnly] = useState<{ readonly filter: ItemFilter; readonly ids: ReadonlySet<string> }>();
  const left = useLeftBehind(session.id);
  const who = useWho(
    useMemo(
      () => items.flatMap(({ id }) => markers.flatMap((one) => readItem(state, id).marks[one].mark.seen)),
      [items, state],
    ),
  );
  const shown = progress.filter(({ item }) => !only || only.ids.has(item.id));

  const filterBy = (value: string): void => {
    const filter = readFilter(value);
    const ids = progress.flatMap((one) => (passes(filter, one) ? one.item.id : []));
    setOnly(filter === '' ? undefined : { filter, ids: new Set(ids) });
  };

  return (
    <Page
      title={`All ${nouns.items} on one page`}
      wide
      banner={<PageBanner session={session.id} archived={session.archived} />}
    >
      <p className="govuk-body-l">{capital(countsInWords(countProgress(progress), apart))}.</p>
      {session.archived ? (
        <QuickReading session={session.id} edition={edition} scale={scale} progress={progress} />
      ) : (
        <>
          <WhoseMark session={session.id} marker={marker} />
          <p className="govuk-body">
            To mark by keyboard, press Tab to go to a {nouns.item}, then {keysInWords(scale)}. Delete takes a mark away.
            Where a reason is asked for, type it and press Enter.
          </p>
          <p className="govuk-body-s">
            {sharedWording(items.map(({ statement }) => statement)) ??
              `The page of each ${nouns.item} says whose words these are.`}
          </p>
          <FilterBar
            name={`Filter the ${nouns.items}`}
            filters={[
              {
                id: 'show',
                label: 'Show',
                value: only?.filter ?? '',
                onChange: filterBy,
                options: filterOptions(progress, nouns),
              },
            ]}
            result={`${shown.length} of ${items.length} ${nouns.items} shown`}
          />
          {shown.length === 0 && <p className="govuk-body">No {nouns.item} is among them.</p>}
          {byGroup(edition, shown).map(({ id, title, items: rows }) => (
            <section key={id} aria-label={title ?? capital(nouns.items)}>
              {title !== undefined && <h2 className="govuk-heading-m">{title}</h2>}
              {rows.map(({ item }) => (
                <Fragment key={`${item.id}/${marker}`}>
                  <hr className="govuk-section-break govuk-section-break--visible govuk-!-margin-bottom-3" />
                  <QuickRow
                    heading={title === undefined ? 'h2' : 'h3'}
                    session={session.id}
                    item={item}
                    part={parts.get(item.id) ?? nothing}
                    marker={marker}
                    setting={setting}
                    left={left}
                    soFar={marksSoFar(readItem(parts.get(item.id) ?? nothing, item.id), { scale, nouns, who })}
                  />
                </Fragment>
              ))}
            </section>
          ))}
        </>
      )}
    </Page>
  );
};
