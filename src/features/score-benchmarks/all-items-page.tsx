import { Fragment, useCallback, useState } from 'react';
import type { Item } from '../../domain/edition/edition';
import { nothing } from '../../domain/record/fold';
import { byGroup, countProgress, sessionProgress } from '../../domain/session/progress';
import { markersUsed } from '../../domain/session/session';
import { FilterBar } from '../../ui/filter-bar';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { QuickReading } from './all-items/quick-reading';
import { QuickRow } from './all-items/quick-row';
import { capital, countedApart, countsInWords, keysInWords } from './mark-words';
import { WhoseMark } from './marking/whose-mark';
import { PageBanner } from './page-banner';
import { useLeftBehind } from '../../state/marking/use-left-behind';
import { type Scoring, useScoring } from '../../state/marking/use-scoring';
import { sharedWording } from './wording';

/** The quick view: every item of a session in one list, to be marked in a meeting without leaving the keyboard. */
export const AllItemsPage = () => {
  const scoring = useScoring();
  return scoring ? <AllItems scoring={scoring} /> : <Loading />;
};

type RowErrors = Readonly<Record<string, FieldError>>;

const useRowErrors = (items: readonly Item[]) => {
  const [held, hold] = useState<{ readonly byItem: RowErrors; readonly attempt: number }>({ byItem: {}, attempt: 0 });
  const onError = useCallback((item: string, error: FieldError | undefined) => {
    hold(({ byItem, attempt }) => {
      const others = Object.fromEntries(Object.entries(byItem).filter(([id]) => id !== item));
      return error ? { byItem: { ...others, [item]: error }, attempt: attempt + 1 } : { byItem: others, attempt };
    });
  }, []);
  return { errors: items.flatMap(({ id }) => held.byItem[id] ?? []), attempt: held.attempt, onError };
};

const AllItems = ({ scoring }: { readonly scoring: Scoring }) => {
  const { session, edition, scale, state, setting, parts, marker } = scoring;
  const { nouns, items } = edition;
  const progress = sessionProgress(state, marker, setting);
  const apart = countedApart(marker, markersUsed(state, edition.items));
  // The rows that were not marked when that was asked for: a row must not vanish under the hands that mark it.
  const [only, setOnly] = useState<ReadonlySet<string>>();
  const { errors, attempt, onError } = useRowErrors(items);
  const left = useLeftBehind(session.id);
  const shown = progress.filter(({ item }) => !only || only.has(item.id));

  const filter = (value: string): void =>
    setOnly(
      value === ''
        ? undefined
        : new Set(
            progress.flatMap(({ item, status }) => (status === 'unmarked' || status === 'conflict' ? item.id : [])),
          ),
    );

  return (
    <Page
      title={`All ${nouns.items} on one page`}
      wide
      errors={errors}
      attempt={attempt}
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
                value: only ? 'left' : '',
                onChange: filter,
                options: [
                  { value: '', label: `All ${nouns.items}` },
                  { value: 'left', label: 'Not marked yet' },
                ],
              },
            ]}
            result={`${shown.length} of ${items.length} ${nouns.items} shown`}
          />
          {shown.length === 0 && <p className="govuk-body">Nothing is left to mark.</p>}
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
                    onError={onError}
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
