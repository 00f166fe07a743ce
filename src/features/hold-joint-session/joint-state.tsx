import type { ReactNode } from 'react';
import type { Scale } from '../../domain/edition/edition';
import { jointStanding, type JointStanding, jointStandingInWords } from '../../domain/session/joint-standing';
import type { ItemState } from '../../domain/session/session';

const shapes: Readonly<Record<JointStanding, ReactNode>> = {
  agreed: <path d="M1.2 6.4 4.6 9.8 11 2.6" />,
  toAgree: <path d="M1 4h10M1 8h10" />,
  disputed: <path d="M1 4h10M1 8h10M8.6 1 3.4 11" />,
  open: <circle cx="6" cy="6" r="4.6" />,
};

/** The shape of a standing, hidden from screen readers: only ever beside its words. */
export const JointShape = ({ standing }: { readonly standing: JointStanding }) => (
  <svg className="app-joint__shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {shapes[standing]}
  </svg>
);

/** Where an item stands in the joint session: its words with a shape. */
export const JointState = ({ state, scale }: { readonly state: ItemState; readonly scale: Scale }) => {
  const standing = jointStanding(state);
  return (
    <span className={`app-joint__state app-joint__state--${standing}`}>
      <JointShape standing={standing} />
      <span>{jointStandingInWords(state, scale)}</span>
    </span>
  );
};
