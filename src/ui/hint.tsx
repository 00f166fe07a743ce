import type { ReactNode } from 'react';
import { classNames } from './class-names';

type HintProps = {
  /** Named in the field's aria-describedby. Ours are `<field id>-hint`. */
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Help that stands between a label and its field. */
export function Hint({ id, className, children }: HintProps) {
  return (
    <div id={id} className={classNames('govuk-hint', className)}>
      {children}
    </div>
  );
}
