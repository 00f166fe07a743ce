import { Link, useSearchParams } from 'react-router';
import { paths } from '../../application/paths';
import type { Item } from '../../domain/edition/edition';
import { nothing } from '../../domain/record/fold';
import { countJoint, jointStanding, jointStandings } from '../../domain/session/joint-standing';
import { lastMarksInWords, lastYearName } from '../../domain/session/last-year';
import { itemName } from '../../domain/session/outcome';
import { byGroup } from '../../domain/session/progress';
import { type ItemState, readItem } from '../../domain/session/session';
import { type Scoring, useScoring } from '../../state/marking/use-scoring';
import { ButtonGroup } from '../../ui/button-group';
import { ButtonLink } from '../../ui/button-link';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { JointCounts } from './joint-counts';
import { JointState } from './joint-state';
import { MarkGiven } from './mark-word';
import { PageBanner } from './page-banner';
import { useLastYear } from './use-last-year';

/** The joint session at a glance: every item with last year's mark, the council's, the adviser's and the agreed one. */
export const JointPage = () => {
  const scoring = useScoring();
  return scoring ? <AtAGlance scoring={scoring} /> : <Loading />;
};

type Row = { readonly item: Item; readonly state: ItemState };

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const AtAGlance = ({ scoring }: { readonly scoring: Scoring }) => {
  const { session, edition, scale, parts } = scoring;
  const { nouns } = edition;
  const last = useLastYear(scoring);
  const [query] = useSearchParams();
  const rows = edition.items.map((item): Row => ({ item, state: readItem(parts.get(item.id) ?? nothing, item.id) }));
  const wanted = jointStandings.find((standing) => standing === query.get('show'));
  const shown = rows.filter(({ state }) => !wanted || jointStanding(state) === wanted);
  const next = rows.find(({ state }) => jointStanding(state) !== 'agreed');

  return (
    <Page title="Joint session" wide banner={<PageBanner session={session.id} archived={session.archived} />}>
      <p className="govuk-body">
        Council and adviser go through the {nouns.items} together and settle one agreed mark for each. The agreed mark
        counts before the council’s own.
      </p>
      {!session.archived && (
        <ButtonGroup>
          {next ? (
            <ButtonLink to={paths.jointItem(session.id, next.item.id)}>
              {`Go through them from ${itemName(next.item)}`}
            </ButtonLink>
          ) : (
            <ButtonLink to={paths.summary(session.id)}>See the summary</ButtonLink>
          )}
          <Link className="govuk-link" to={paths.confirmedMarks(session.id)}>
            Enter the confirmed marks
          </Link>
        </ButtonGroup>
      )}
      <JointCounts counts={countJoint(rows.map(({ state }) => state))} total={rows.length} shown={wanted} />
      {last === null && <p className="govuk-body">No earlier session of this council can be set beside this one.</p>}
      {shown.length === 0 && <p className="govuk-body">No {nouns.item} is among them.</p>}
      {byGroup(edition, shown).map(({ id, title, items }) => (
        <Table
          key={id}
          caption={title ?? capital(nouns.items)}
          captionHidden={title === undefined}
          columns={[
            { title: capital(nouns.item), width: 30 },
            ...(last ? [{ title: `Last year: ${lastYearName(last, edition)}`, width: 17 }] : []),
            { title: 'Council', width: 10 },
            { title: 'Adviser', width: 10 },
            { title: 'Agreed', width: 10 },
            { title: 'State', width: 23 },
          ]}
          rows={items.map(({ item, state }) => ({
            key: item.id,
            cells: [
              <Link key="item" className="govuk-link" to={paths.jointItem(session.id, item.id)}>
                {itemName(item)}
              </Link>,
              ...(last ? [capital(lastMarksInWords(last, item.id))] : []),
              <MarkGiven key="self" scale={scale} mark={state.marks.self.mark} none="None" />,
              <MarkGiven key="adviser" scale={scale} mark={state.marks.adviser.mark} none="None" />,
              <MarkGiven key="agreed" scale={scale} mark={state.marks.agreed.mark} none="None" />,
              <JointState key="state" state={state} scale={scale} />,
            ],
          }))}
        />
      ))}
    </Page>
  );
};
