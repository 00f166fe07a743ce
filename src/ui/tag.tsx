import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type TagColour = 'blue' | 'grey' | 'green' | 'teal' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

type TagProps = {
  /** Blue where left out. The words must do without the colour. */
  readonly colour?: TagColour;
  readonly children: ReactNode;
};

/** The status of something, as a short label. For a rating use `Rag`. */
export function Tag({ colour = 'blue', children }: TagProps) {
  return <strong className={classNames('govuk-tag', colour !== 'blue' && `govuk-tag--${colour}`)}>{children}</strong>;
}
