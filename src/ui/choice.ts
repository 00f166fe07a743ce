import type { ReactNode } from 'react';

/** One radio or checkbox. */
export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A question that stands under the choice only while it is chosen. The caller keeps what is typed in it. */
  readonly conditional?: ReactNode;
  readonly disabled?: boolean;
};

/** A word such as "or" between two choices. */
export type Divider = { readonly divider: string };

/** The id of a choice's control: the first has the group's own id, so that an error summary can lead to it. */
export function choiceId(groupId: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${index + 1}`;
}
