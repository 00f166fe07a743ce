import type { Source } from '../../domain/edition/edition';

/** Where a text can be checked. Addresses are given as text: a link would lead out of a tool that may be offline. */
export const SourceList = ({ sources }: { readonly sources: readonly Source[] }) => (
  <ul className="govuk-list govuk-list--bullet">
    {sources.map(({ id, title, address, note }) => (
      <li key={id}>
        {title}
        {address && <>, {address}</>}
        {note && <>. {note}</>}
      </li>
    ))}
  </ul>
);
