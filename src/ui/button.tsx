import { type MouseEvent, type ReactNode, useRef } from 'react';
import { classNames } from './class-names';

type ButtonProps = {
  readonly children: ReactNode;
  /** `link` looks like a link, for a small action beside something: "Change", "Remove". */
  readonly variant?: 'primary' | 'secondary' | 'warning' | 'link' | 'link-warning';
  readonly type?: 'button' | 'submit';
  /** While a promise that it returns is pending, further presses do nothing. */
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => unknown;
  /** Lets the second click of a double click through: for Undo, or adding a row. */
  readonly allowRepeat?: boolean;
  readonly small?: boolean;
  /** Avoid: better to let people press and to say what is missing. */
  readonly disabled?: boolean;
  readonly id?: string;
  /** Ids of text that describes it. */
  readonly describedBy?: string;
  /** For a button that shows and hides something. */
  readonly expanded?: boolean;
  readonly controls?: string;
};

const looks = {
  primary: 'govuk-button',
  secondary: 'govuk-button govuk-button--secondary',
  warning: 'govuk-button govuk-button--warning',
  link: 'app-link-button',
  'link-warning': 'app-link-button app-link-button--warning',
};

/** A button. A double click counts once. */
export function Button(props: ButtonProps) {
  const { children, variant = 'primary', type = 'button', onClick, allowRepeat, small } = props;
  const busy = useRef(false);

  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    // `detail` is the browser's own count of quick clicks, so two presses meant as two always count as two.
    if ((event.detail > 1 && !allowRepeat) || busy.current) {
      event.preventDefault();
      return;
    }
    const outcome = onClick?.(event);
    if (!(outcome instanceof Promise)) return;
    busy.current = true;
    const done = (): void => {
      busy.current = false;
    };
    // A failure stays the caller's, and one that nobody caught is still told to the window.
    void outcome.finally(done);
  };

  return (
    <button
      type={type}
      id={props.id}
      className={classNames(looks[variant], small && 'app-button--small')}
      disabled={props.disabled}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={press}
    >
      {children}
    </button>
  );
}
