import type { Source } from '../../domain/edition/edition';

/** The documents that an edition's words come from, with where they can be read. */
export const EditionSources = ({ sources }: { readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <>
      <h2 className="govuk-heading-m">Sources</h2>
      <ul className="govuk-list govuk-list--bullet">
        {sources.map(({ id, title, address, note }) => (
          <li key={id}>
            {address === undefined ? (
              title
            ) : (
              <a className="govuk-link" href={`https://${address}`} rel="noreferrer">
                {title}
              </a>
            )}
            {note && `. ${note}`}
          </li>
        ))}
      </ul>
    </>
  );
