import { memo } from 'react';
import type { Edition, Indicator, Item, Level } from '../../../domain/edition/edition';
import type { AuthorityFacts } from '../../../domain/authority/authority';
import type { Folded } from '../../../domain/record/fold';
import { answersOf } from '../../../domain/session/session';
import { askedOf } from '../../../domain/session/progress';
import { dateInWords } from '../../../domain/shared/calendar-date';
import { Details } from '../../../ui/details';
import { howMany, levelTitles } from '../mark-words';
import { sharedWording, wordingLabel } from '../wording';
import { CarriedNote } from './carried-note';
import { IndicatorAnswer } from './indicator-answer';

type Props = {
  readonly session: string;
  readonly item: Item;
  readonly part: Folded;
  readonly edition: Edition;
  readonly authority: AuthorityFacts | undefined;
  readonly assessedOn: string;
};

const levels: readonly Level[] = ['must', 'recommended', 'good', 'best'];
/** More than this many of good or best practice stand behind a line that opens them. */
const mostInSight = 2;

/** The indicators of an item, by what they weigh. Drawn again only when something of the item changes. */
export const IndicatorSection = memo((props: Props) => {
  const { item, part, edition, authority, assessedOn } = props;
  const { current, cameInLater } = askedOf(item, authority, assessedOn);
  const answers = answersOf(part, item.id);
  if (current.length === 0 && cameInLater.length === 0) return null;
  return (
    <section aria-labelledby="indicators">
      <h2 className="govuk-heading-m" id="indicators">
        Indicators
      </h2>
      <CarriedNote
        session={props.session}
        item={item}
        nouns={edition.nouns}
        state={part}
        parts={current.map(({ id }) => ({ is: 'indicator', indicator: id }))}
        what="answers"
        counted={(count) => howMany(count, 'answer was', 'answers were')}
      />
      {levels.map((level) => {
        const these = current.filter((indicator) => indicator.level === level);
        if (these.length === 0) return null;
        const answered = these.filter(({ id }) => Object.hasOwn(answers, id)).length;
        const isPractice = level === 'good' || level === 'best';
        const list = <LevelList {...props} indicators={these} />;
        return isPractice && these.length > mostInSight ? (
          <Details
            key={level}
            summary={
              <>
                {levelTitles[level]}: {answered} of {these.length} answered
              </>
            }
          >
            <p className="govuk-body">You may leave these out. They never lower the suggested band.</p>
            {list}
          </Details>
        ) : (
          <div key={level}>
            <h3 className="govuk-heading-s">{levelTitles[level]}</h3>
            {level !== 'must' && (
              <p className="govuk-body">You may leave these out. They never lower the suggested band.</p>
            )}
            {list}
          </div>
        );
      })}
      {cameInLater.length > 0 && <CameInLater indicators={cameInLater} edition={edition} assessedOn={assessedOn} />}
    </section>
  );
});
IndicatorSection.displayName = 'IndicatorSection';

const LevelList = ({ indicators, ...props }: Props & { readonly indicators: readonly Indicator[] }) => {
  const { session, item, part, edition } = props;
  const shared = sharedWording(indicators.map(({ statement }) => statement));
  return (
    <>
      {shared !== undefined && <p className="govuk-body-s govuk-!-margin-bottom-3">{shared}</p>}
      {indicators.map((indicator) => (
        <IndicatorAnswer
          key={indicator.id}
          session={session}
          item={item}
          part={part}
          indicator={indicator}
          edition={edition}
          wording={shared === undefined ? wordingLabel(indicator.statement, edition.sources) : undefined}
        />
      ))}
    </>
  );
};

type LaterProps = {
  readonly indicators: readonly Indicator[];
  readonly edition: Edition;
  readonly assessedOn: string;
};

const CameInLater = ({ indicators, edition, assessedOn }: LaterProps) => (
  <Details summary={`Came in later: ${indicators.length} not asked of this session`}>
    <p className="govuk-body">
      These became expectations after {dateInWords(assessedOn)}, the day on which this session was assessed. They are
      never held against it.
    </p>
    <ul className="govuk-list govuk-list--bullet">
      {indicators.map(({ id, statement, appliesFrom, level }) => (
        <li key={id}>
          {statement.text} {levelTitles[level]}
          {appliesFrom !== undefined && <> from {dateInWords(appliesFrom)}</>}.{' '}
          {wordingLabel(statement, edition.sources)}.
        </li>
      ))}
    </ul>
  </Details>
);
