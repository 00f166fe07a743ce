import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { HeldText } from '../../domain/record/history';
import { Pagination } from '../../ui/pagination';
import { HistoryList } from './history-list';
import type { NamedEntry } from './use-named';

const onAPage = 50;

type ChangesProps = {
  readonly entries: readonly NamedEntry[];
  /** The address of the history that they are of. */
  readonly at: string;
  readonly eraseTo: (text: HeldText) => string;
  readonly nameOf: (text: HeldText) => string;
};

/** A history, fifty changes a page. */
export const Changes = ({ entries, at, eraseTo, nameOf }: ChangesProps) => {
  const [search] = useSearchParams();
  const pages = Math.max(1, Math.ceil(entries.length / onAPage));
  const asked = Number(search.get('page') ?? '1');
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(page);

  useEffect(() => {
    // The address keeps its path, so focus and scroll would stay with the link that led here.
    if (shown.current !== page) heading.current?.focus();
    shown.current = page;
  }, [page]);

  if (entries.length === 0) return <p className="govuk-body">Nothing has been changed yet.</p>;
  const first = (page - 1) * onAPage;
  const last = Math.min(first + onAPage, entries.length);
  const caption =
    entries.length === 1
      ? '1 change'
      : pages === 1
        ? `${entries.length} changes`
        : `Changes ${first + 1} to ${last} of ${entries.length}`;
  const to = (number: number): string => (number === 1 ? at : `${at}?page=${number}`);
  return (
    <>
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1}>
        {caption}
      </h2>
      <HistoryList entries={entries.slice(first, last)} eraseTo={eraseTo} nameOf={nameOf} />
      {pages > 1 && (
        <Pagination
          name="Pages of the history"
          previous={page > 1 ? { to: to(page - 1) } : undefined}
          previousText="Newer"
          next={page < pages ? { to: to(page + 1) } : undefined}
          nextText="Older"
        />
      )}
    </>
  );
};
