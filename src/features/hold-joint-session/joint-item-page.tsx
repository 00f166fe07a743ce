import { useEffect, useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { paths } from '../../application/paths';
import type { Item } from '../../domain/edition/edition';
import { nothing } from '../../domain/record/fold';
import { countJoint, jointStanding } from '../../domain/session/joint-standing';
import { itemOf } from '../../domain/session/mark';
import { itemName } from '../../domain/session/outcome';
import { readItem } from '../../domain/session/session';
import { type Scoring, useScoring } from '../../state/marking/use-scoring';
import { sayNext } from '../../state/tab';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { countsInWords, standingWords } from './joint-counts';
import { JointShape } from './joint-state';
import { BehindTheMarks } from './one-item/behind-the-marks';
import { Deciding, focusDecision, type Giving } from './one-item/deciding';
import { KeysHelp } from './one-item/keys-help';
import { MarksBeside } from './one-item/marks-beside';
import { StatementOnWall } from './one-item/statement-on-wall';
import { useLastYear } from './use-last-year';

/** One item of the joint session, as a projector shows it: what it says, the marks beside it, and the agreed one. */
export const JointItemPage = () => {
  const { item: id = '' } = useParams();
  const scoring = useScoring();
  if (!scoring) return <Loading />;
  const item = itemOf(scoring.edition, id);
  if (!item || scoring.session.archived) return <Navigate to={paths.joint(scoring.session.id)} replace />;
  // A page of its own for each item: nothing chosen for one may show under the next.
  return <OneItem key={item.id} scoring={scoring} item={item} />;
};

const titleId = 'joint-title';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const OneItem = ({ scoring, item }: { readonly scoring: Scoring; readonly item: Item }) => {
  const { session, edition, scale, parts } = scoring;
  const { items, nouns } = edition;
  const part = parts.get(item.id) ?? nothing;
  const last = useLastYear(scoring);
  const navigate = useNavigate();
  // Undefined until it was switched.
  const [switched, setSwitched] = useState<Giving>();
  const giving = switched ?? 'agreed';
  const place = items.indexOf(item);
  const states = items.map(({ id }) => readItem(parts.get(id) ?? nothing, id));

  // Also for who opens the page by its address: a meeting has nothing else to do here, and keys work nowhere else.
  useEffect(() => {
    focusDecision();
  }, [switched]);

  const goOn = (): void => {
    const after = [...items.keys()].map((step) => (place + 1 + step) % items.length);
    const next = after
      .map((at) => ({ item: items[at], state: states[at] }))
      .find(({ item: other, state }) => other && other.id !== item.id && state && jointStanding(state) !== 'agreed');
    if (next?.item) {
      void navigate(paths.jointItem(session.id, next.item.id));
      return;
    }
    sayNext({ tone: 'success', text: `All ${items.length} ${nouns.items} are agreed.` });
    void navigate(paths.joint(session.id));
  };

  const standing = jointStanding(readItem(part, item.id));
  const beside = { scoring, item, part, last };
  return (
    <Page title={`${itemName(item)}, joint session`} heading={null} wide>
      <div className="app-projector">
        <div className="app-projector__head">
          <div className="app-projector__title">
            <h1 className="govuk-heading-m app-page-heading" id={titleId} tabIndex={-1}>
              {itemName(item)}
            </h1>
            <p className={`app-joint__state app-joint__state--${standing}`}>
              <JointShape standing={standing} />
              <span>{capital(standingWords[standing])}</span>
            </p>
          </div>
          <p>
            {capital(nouns.item)} {place + 1} of {items.length}. {capital(countsInWords(countJoint(states)))}.
          </p>
          <p>
            <Link className="govuk-link" to={paths.joint(session.id)}>
              Leave the joint view
            </Link>
          </p>
        </div>
        <StatementOnWall id="joint-statement" statement={item.statement.text} />
        <div className="app-projector__columns">
          <MarksBeside {...beside} onAdviser={() => setSwitched('adviser')} />
          <Deciding
            key={giving}
            scoring={scoring}
            item={item}
            part={part}
            giving={giving}
            titleId={titleId}
            onSettled={giving === 'agreed' ? goOn : () => setSwitched('agreed')}
            onBack={() => setSwitched('agreed')}
            previous={items[place - 1]}
            next={items[place + 1]}
          />
        </div>
        <BehindTheMarks {...beside} />
        <KeysHelp scale={scale} nouns={nouns} />
      </div>
    </Page>
  );
};
