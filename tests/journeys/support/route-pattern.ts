/**
 * The route of an address: its path with every part that is an id, or names one thing among many, as `:id`.
 * Such a part holds a digit (`B1`, `la-toolkit-2023`, a random id); the words of a route never do.
 */
export function routePattern(address: string): string {
  const { pathname } = new URL(address);
  const parts = pathname.split('/').map((part) => (/\d/.test(part) ? ':id' : part));
  return parts.join('/').replace(/(?<=.)\/$/, '');
}
