const longest = 100;

/** Letters, digits and single hyphens only: a name that every system, archive and mail filter takes as it is. */
export const fileNameOf = (...parts: readonly string[]): string =>
  parts
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/['’`]/g, '')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    // Letters of no Latin alphabet leave nothing behind; the other parts still name the file.
    .filter((part) => part !== '')
    .join('-')
    .slice(0, longest)
    .replace(/-+$/, '')
    .toLowerCase() || 'report';
