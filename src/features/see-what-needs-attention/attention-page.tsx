import { useState } from 'react';
import { useParams } from 'react-router';
import { type Attention, checks } from '../../domain/checks/attention';
import { holdsResultsOnly } from '../../domain/checks/evidence-behind-mark';
import { itemsIn } from '../../domain/checks/look-at';
import { useAttention } from '../../state/use-attention';
import { type OpenSession, useSession } from '../../state/use-session';
import { Details } from '../../ui/details';
import { FilterBar } from '../../ui/filter-bar';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { AttentionGroup } from './attention-group';
import { checkTitles, lookedFor } from './check-words';

const counted = (count: number): string => (count === 1 ? '1 thing needs' : `${count} things need`);

/** Everything in a session that needs attention, by what was looked for, with its reason and the way to put it right. */
export const AttentionPage = () => {
  const { session: id } = useParams();
  const view = useSession(id);
  const found = useAttention(view);
  if (view.is !== 'open' || !found) return <Loading />;
  return (
    <Page title="What needs attention">
      {found.length === 0 ? (
        <p className="govuk-body-l">Nothing in this session needs attention today.</p>
      ) : (
        <Found found={found} open={view} />
      )}
      <NotChecked open={view} />
      <Details summary="What is looked for">
        <p className="govuk-body">These are looked for each time the page is opened, and after every change:</p>
        <ul className="govuk-list govuk-list--bullet">
          {checks.map((check) => (
            <li key={check}>{lookedFor[check]}</li>
          ))}
        </ul>
        <p className="govuk-body">
          Some are guesses from the words, so each is a question to a person. Nothing is changed or stopped because of
          it.
        </p>
      </Details>
    </Page>
  );
};

const Found = ({ found, open }: { readonly found: readonly Attention[]; readonly open: OpenSession }) => {
  const [chosen, setChosen] = useState('');
  const groups = checks
    .map((check) => ({ check, found: found.filter((one) => one.check === check) }))
    .filter((group) => group.found.length > 0);
  // What was chosen may have been put right since, in another window.
  const only = groups.some(({ check }) => check === chosen) ? chosen : '';
  const shown = groups.filter(({ check }) => only === '' || check === only);
  const count = shown.reduce((sum, group) => sum + group.found.length, 0);
  return (
    <>
      <p className="govuk-body-l">{counted(found.length)} attention.</p>
      {groups.length > 1 && (
        <FilterBar
          name="Filter what needs attention"
          filters={[
            {
              id: 'kind',
              label: 'Show',
              value: only,
              onChange: setChosen,
              options: [
                { value: '', label: `All kinds (${found.length})` },
                ...groups.map((group) => ({
                  value: group.check,
                  label: `${checkTitles[group.check]} (${group.found.length})`,
                })),
              ],
            },
          ]}
          onClear={() => setChosen('')}
          result={only === '' ? `All ${found.length} shown` : `${count} of ${found.length} shown`}
        />
      )}
      {shown.map((group) => (
        <AttentionGroup key={group.check} check={group.check} found={group.found} session={open.session} />
      ))}
    </>
  );
};

// Silence about evidence must not be read as praise of it.
const NotChecked = ({ open }: { readonly open: OpenSession }) => {
  if (!holdsResultsOnly(itemsIn(open))) return null;
  return (
    <section aria-labelledby="not-checked">
      <h2 className="govuk-heading-m govuk-!-margin-top-6" id="not-checked">
        What was not looked for
      </h2>
      <p className="govuk-body">
        This session holds results only: no evidence, no answers to indicators and no marks of the council’s own. So no
        mark is asked for the evidence behind it. That begins with the first of them.
      </p>
    </section>
  );
};
