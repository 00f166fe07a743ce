const webAddress = /^https?:\/\/(?<host>[^/?#\\@\s]+)(?:[/?#][^\s\\]*)?$/i;
const host = /^(?:\[[0-9a-f:.]+\]|[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?)(?::\d{1,5})?$/iu;

/**
 * The address of a page, with http:// or https:// and nothing that could run or mislead: no other scheme, no name before
 * an "@", no space. Undefined for anything else, in what is typed as in what a copy brings.
 */
export const readAddress = (value: unknown): string | undefined => {
  const found = typeof value === 'string' ? webAddress.exec(value) : null;
  return found && host.test(found.groups?.['host'] ?? '') ? found[0] : undefined;
};
