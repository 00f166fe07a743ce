import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '../../application/paths';
import type { Item } from '../../domain/edition/edition';
import { nothing } from '../../domain/record/fold';
import { itemOf } from '../../domain/session/mark';
import { readItem } from '../../domain/session/session';
import { targetInWords, targetStanding } from '../../domain/session/target';
import type { FieldError } from '../../ui/error-summary';
import { focusField } from '../../ui/focus-field';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Pagination } from '../../ui/pagination';
import { capital, itemTitle } from './mark-words';
import { resultInWords } from './marks-so-far';
import { EvidenceSection } from './one-item/evidence-section';
import { IndicatorSection } from './one-item/indicator-section';
import { ItemReading } from './one-item/item-reading';
import { markId, MarkSection } from './one-item/mark-section';
import { Statement } from './one-item/statement';
import { TargetSection } from './one-item/target-section';
import { TextSection } from './one-item/text-section';
import { PageBanner } from './page-banner';
import { useLeftBehind } from '../../state/marking/use-left-behind';
import { type Scoring, useScoring } from '../../state/marking/use-scoring';

/** One item of a session: what it says, what is asked, what was written and shown, and its mark. */
export const ItemPage = () => {
  const { item: id = '' } = useParams();
  const scoring = useScoring();
  if (!scoring) return <Loading />;
  const item = itemOf(scoring.edition, id);
  return item ? (
    // A page of its own for each item: nothing typed under one may show under the next.
    <OneItem key={item.id} scoring={scoring} item={item} />
  ) : (
    <NoSuchItem scoring={scoring} />
  );
};

const NoSuchItem = ({ scoring: { session, edition } }: { readonly scoring: Scoring }) => (
  <Page title={`There is no such ${edition.nouns.item} in this session`}>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.session(session.id)}>
        Go to the task list
      </Link>
    </p>
  </Page>
);

type Errors = { readonly errors: readonly FieldError[]; readonly attempt: number };

const useErrors = (): [Errors, (errors: readonly FieldError[], attempt: number) => void] => {
  const [held, hold] = useState<Errors>({ errors: [], attempt: 0 });
  return [held, useCallback((errors, attempt) => hold({ errors, attempt }), [])];
};

const position = (item: Item, { edition }: Scoring): string => {
  const { nouns, items, groups } = edition;
  const group = groups.find(({ id }) => id === item.group);
  const place = `${capital(nouns.item)} ${items.indexOf(item) + 1} of ${items.length}`;
  return group ? `${place}, ${group.title}` : place;
};

const OneItem = ({ scoring, item }: { readonly scoring: Scoring; readonly item: Item }) => {
  const { session, edition, scale, setting, parts, marker, authority } = scoring;
  const part = parts.get(item.id) ?? nothing;
  const [evidenceErrors, onEvidenceErrors] = useErrors();
  const [markErrors, onMarkErrors] = useErrors();
  const [targetErrors, onTargetErrors] = useErrors();
  const left = useLeftBehind(session.id);
  const place = edition.items.indexOf(item);
  const step = (other: Item | undefined) => other && { to: paths.item(session.id, other.id), label: itemTitle(other) };
  const state = readItem(part, item.id);
  const target = targetInWords(targetStanding(state, scale), scale, edition.nouns);
  const text = { session: session.id, item, nouns: edition.nouns };

  return (
    <Page
      title={itemTitle(item)}
      caption={position(item, scoring)}
      backLink={{ to: paths.session(session.id), text: 'Back to the task list' }}
      errors={[...evidenceErrors.errors, ...targetErrors.errors, ...markErrors.errors]}
      attempt={evidenceErrors.attempt + targetErrors.attempt + markErrors.attempt}
      banner={<PageBanner session={session.id} archived={session.archived} />}
    >
      <Statement item={item} edition={edition} />
      {session.archived ? (
        <ItemReading scoring={scoring} item={item} part={part} />
      ) : (
        <>
          <p className="govuk-body">
            {resultInWords(state, scale)}. {target && <>{target}. </>}
            <a
              className="govuk-link"
              href={`#${markId}`}
              onClick={(event) => {
                if (focusField(markId)) event.preventDefault();
              }}
            >
              Go straight to the mark
            </a>
          </p>
          <IndicatorSection
            session={session.id}
            item={item}
            part={part}
            edition={edition}
            authority={setting.authority}
            assessedOn={session.assessedOn}
          />
          <TextSection
            {...text}
            field="strengths"
            stored={state.strengths}
            label="Strengths"
            hint="What is in place and works well."
          />
          <TextSection
            {...text}
            field="areas"
            stored={state.areas}
            label="Areas for development"
            hint="One area a line. Each can become an action in the plan."
          />
          <p className="govuk-body">
            <Link className="govuk-link" to={paths.newAction(authority.id, { session: session.id, item: item.id })}>
              Add an action for this {edition.nouns.item}
            </Link>
          </p>
          <EvidenceSection scoring={scoring} item={item} part={part} onErrors={onEvidenceErrors} />
          <TargetSection scoring={scoring} item={item} state={state} onErrors={onTargetErrors} />
          <MarkSection key={marker} scoring={scoring} item={item} part={part} left={left} onErrors={onMarkErrors} />
        </>
      )}
      <Pagination
        name={capital(edition.nouns.items)}
        previous={step(edition.items[place - 1])}
        next={step(edition.items[place + 1])}
      />
    </Page>
  );
};
