import { useEffect, useState } from 'react';

type LoadingProps = {
  /** "Loading" where left out. */
  readonly text?: string;
  /** How long to wait before saying so, in milliseconds: most things come sooner, and a flash only disturbs. */
  readonly after?: number;
};

/** Says politely that something is on its way, once that has taken noticeably long. */
export function Loading({ text = 'Loading', after = 400 }: LoadingProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <div role="status">
      {late && (
        <p className="govuk-body">
          {text}
          <span className="app-loading__dot" aria-hidden="true">
            …
          </span>
        </p>
      )}
    </div>
  );
}
