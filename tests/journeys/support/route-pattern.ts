import { patterns } from '../../../src/application/paths';

const routes = Object.values(patterns)
  .map((pattern) => ({ pattern, matches: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`) }))
  // A written word is nearer than an id in its place.
  .sort((a, b) => a.pattern.split(':').length - b.pattern.split(':').length);

/** The route of an address, as the app's own `patterns` has it; the path itself where no route matches. */
export function routePattern(address: string): string {
  const path = new URL(address).pathname.replace(/(?<=.)\/$/, '');
  return routes.find(({ matches }) => matches.test(path))?.pattern ?? path;
}
