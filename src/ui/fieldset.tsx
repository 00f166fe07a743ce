import type { FocusEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import type { LabelSize } from './label';

type FieldsetProps = {
  readonly legend: ReactNode;
  readonly legendSize?: LabelSize | undefined;
  /** The legend is the page's h1: for a page that asks one thing. Give `Page` no heading then. */
  readonly legendAsHeading?: boolean | undefined;
  readonly legendHidden?: boolean | undefined;
  /** Ids of the hint and error. */
  readonly describedBy?: string | undefined;
  /** Fields of text want `group`, or JAWS leaves the description out. */
  readonly role?: 'group' | undefined;
  /** Focus has left the whole group. */
  readonly onLeave?: (() => void) | undefined;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Fields that answer one question, under its legend. */
export function Fieldset(props: FieldsetProps) {
  const { legend, legendSize, legendAsHeading, legendHidden, describedBy, role, onLeave, className, children } = props;
  return (
    <fieldset
      className={classNames('govuk-fieldset', className)}
      aria-describedby={describedBy}
      role={role}
      onBlur={(event) => {
        if (onLeave && leaves(event)) onLeave();
      }}
    >
      <legend className={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}>
        {legendAsHeading ? (
          <h1 className="govuk-fieldset__heading app-page-heading" tabIndex={-1}>
            {legend}
          </h1>
        ) : legendHidden ? (
          // On the legend itself Chromium keeps its width, which makes a narrow page scroll sideways.
          <span className="govuk-visually-hidden">{legend}</span>
        ) : (
          legend
        )}
      </legend>
      {children}
    </fieldset>
  );
}

function leaves(event: FocusEvent<HTMLFieldSetElement>): boolean {
  return !(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget));
}
