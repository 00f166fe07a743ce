import { useMemo } from 'react';
import { type Authority, readAuthority } from '../../domain/authority/authority';
import type { Year } from '../../domain/comparison/year';
import { readEvidence } from '../../domain/evidence/evidence';
import { type Library, libraryOf } from '../../domain/evidence/library';
import { useYears } from '../../state/use-years';
import { useRecord, useRecordList } from '../../state/watch-records';

export type OpenLibrary = Library & {
  readonly authority: Authority;
  /** Its sessions but archived ones, newest first. */
  readonly years: readonly Year[];
};

export type LibraryView =
  { readonly is: 'loading' } | { readonly is: 'missing' } | ({ readonly is: 'open' } & OpenLibrary);

/** Every piece of evidence of an authority with what rests on it, followed through every change. */
export const useLibrary = (id: string | undefined): LibraryView => {
  const council = useRecord('authority', id);
  const records = useRecordList('evidence');
  const years = useYears(id);
  return useMemo((): LibraryView => {
    if (id === undefined || council?.version === 0) return { is: 'missing' };
    if (!council || !records || !years) return { is: 'loading' };
    const pieces = records
      .map(({ record, state }) => readEvidence(record.id, state))
      .filter(({ authority }) => authority === id);
    const { holdings, gaps } = libraryOf(pieces, years);
    return {
      is: 'open',
      authority: readAuthority(id, council.state),
      holdings,
      gaps: [...gaps].reverse(),
      years: [...years].reverse(),
    };
  }, [id, council, records, years]);
};
