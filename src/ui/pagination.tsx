import { Link } from 'react-router';

type Step = {
  readonly to: string;
  /** What it leads to, under "Previous" or "Next". */
  readonly label?: string;
};

type PaginationProps = {
  readonly previous?: Step | undefined;
  readonly next?: Step | undefined;
  /** Names the navigation, where a page has more than one. */
  readonly name?: string;
  /** "Previous" and "Next" where left out. */
  readonly previousText?: string;
  readonly nextText?: string;
};

const arrows = {
  prev: 'm6.6 0-6.7 6.7 6.7 6.4 1.4-1.4-4.2-4h12.9v-2H1.7L6 1.4z',
  next: 'm8.1 0-1.4 1.4L11 5.7H-2v2h12.9l-4.2 4 1.4 1.4 6.7-6.4z',
};

/** The way to the one before and the one after. */
export function Pagination(props: PaginationProps) {
  const { previous, next, name = 'Pagination', previousText = 'Previous', nextText = 'Next' } = props;
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label={name}>
      {previous && <StepLink step={previous} direction="prev" text={previousText} />}
      {next && <StepLink step={next} direction="next" text={nextText} />}
    </nav>
  );
}

function StepLink(props: { readonly step: Step; readonly direction: 'prev' | 'next'; readonly text: string }) {
  const { step, direction, text } = props;
  return (
    <div className={`govuk-pagination__${direction}`}>
      <Link className="govuk-link govuk-pagination__link" to={step.to} rel={direction}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
          width="15"
          height="13"
          viewBox="0 0 15 13"
          aria-hidden="true"
          focusable="false"
        >
          <path d={arrows[direction]} />
        </svg>{' '}
        <span
          className={
            step.label
              ? 'govuk-pagination__link-title'
              : 'govuk-pagination__link-title govuk-pagination__link-title--decorated'
          }
        >
          {text}
        </span>
        {step.label && (
          <>
            <span className="govuk-visually-hidden">:</span>
            <span className="govuk-pagination__link-label">{step.label}</span>
          </>
        )}
      </Link>
    </div>
  );
}
