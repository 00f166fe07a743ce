import type { Comparison } from '../../domain/comparison/compare';
import type { Evidence } from '../../domain/evidence/evidence';
import { ComparedSessions } from './compared-sessions';
import { namesOf } from './chosen-years';
import { GapsSection } from './gaps-section';
import { StepCounts, StepTable } from './step-section';
import { TrendSection } from './trend-section';
import { WordsSection } from './words-section';

type OneComparisonProps = {
  readonly comparison: Comparison;
  readonly pieces: ReadonlyMap<string, Evidence>;
};

/** The sessions of one framework side by side. */
export const OneComparison = ({ comparison, pieces }: OneComparisonProps) => {
  const { years, steps, gaps } = comparison;
  const names = namesOf(years);
  const [latest] = years.slice(-1);
  const headingId = `compared-${comparison.instrument}`;
  // The latest first: it is what a board asks about.
  const newestFirst = [...steps].reverse();
  const caveats = [...new Set(years.flatMap(({ edition }) => edition.caveats.map(({ text }) => text)))];
  return (
    <section aria-labelledby={headingId}>
      <h2 className="govuk-heading-m" id={headingId}>
        {years.map(({ session }) => names.get(session.id)).join(', ')}
      </h2>
      {steps.length > 0 ? (
        <>
          {newestFirst.map((step) => (
            <StepCounts key={step.later.session.id} step={step} names={names} />
          ))}
          <ComparedSessions years={years} names={names} />
          <GapsSection gaps={gaps} names={names} />
          <h3 className="govuk-heading-s">What changed</h3>
          {newestFirst.map((step) => (
            <StepTable key={step.later.session.id} step={step} names={names} />
          ))}
          <TrendSection comparison={comparison} />
          <WordsSection steps={newestFirst} names={names} pieces={pieces} />
          <h3 className="govuk-heading-s">How to read this</h3>
          <ul className="govuk-list govuk-list--bullet">
            {caveats.map((text) => (
              <li key={text}>{text}</li>
            ))}
            <li>
              Marks are held against each other only on the same scale. Where several{' '}
              {latest?.edition.nouns.items ?? 'items'} met in one, their marks stand side by side and are never
              combined, and a direction is given only where it is the same against each.
            </li>
            <li>The order is that of the days as of which the marks stand, whenever they were entered.</li>
          </ul>
        </>
      ) : (
        <p className="govuk-body">
          Only one of the sessions that you chose is of the {latest?.edition.shortTitle}, so it has nothing to be
          compared with.
        </p>
      )}
    </section>
  );
};
