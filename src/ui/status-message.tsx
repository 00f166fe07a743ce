import { classNames } from './class-names';

type StatusMessageProps = {
  /** Plain words: "Saved", "Saving", "Not saved: the disk is full". Empty for nothing. */
  readonly text: string;
  readonly tone?: 'neutral' | 'saved' | 'not-saved';
};

/**
 * Says how something stands, and says it again to screen readers when it changes (politely).
 * Keep it on the page, with an empty text if need be: a live region that arrives with its words may stay unread.
 */
export function StatusMessage({ text, tone = 'neutral' }: StatusMessageProps) {
  return (
    <p className={classNames('app-status', `app-status--${tone}`)} role="status">
      {text !== '' && tone !== 'neutral' && (
        <svg className="app-status__mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          {tone === 'saved' ? (
            <path d="M4.4 11 0 6.5 1.7 4.8l2.7 2.8L10.3 1.3 12 3z" />
          ) : (
            <path d="M4.9 0h2.2v7.4H4.9zm0 9.5h2.2V12H4.9z" />
          )}
        </svg>
      )}
      <span>{text}</span>
    </p>
  );
}
