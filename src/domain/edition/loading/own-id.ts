import type { Edition } from '../edition';
import { editionHash } from '../edition-hash';

/** An id for what is called so: lower-case letters, digits and single hyphens, at most 40 characters. May be empty. */
export const idFrom = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');

/** The same edition under another id, its indicators' own mention of it included. */
export const renamed = (edition: Edition, id: string): Edition => ({
  ...edition,
  id,
  items: edition.items.map((item) => ({
    ...item,
    indicators: item.indicators.map((indicator) => ({
      ...indicator,
      serves: indicator.serves.map((served) => (served.edition === edition.id ? { ...served, edition: id } : served)),
    })),
  })),
});

/** Its id with the beginning of its content's hash: the same content has the same id wherever it is loaded, other
 *  content another. Years are compared by the ids of editions, so two that differ must never share one. */
export const withOwnId = (edition: Edition): Edition =>
  renamed(edition, `${edition.id}-${editionHash(edition).slice(0, 8)}`);

/** The edition as it is; or under an id of its own, where its id is that of another edition here with other content. */
export const withFreeId = (edition: Edition, known: readonly Edition[]): Edition => {
  const hash = editionHash(edition);
  return known.some((other) => other.id === edition.id && editionHash(other) !== hash) ? withOwnId(edition) : edition;
};
