/** Where to go on to: the asked-for address if it lies within the app, else the start page. `//host` and `/\host` would
 *  lead a browser elsewhere. */
export const pathWithinApp = (next: string | null): string =>
  next !== null && /^\/(?![/\\])[^\s\\]*$/.test(next) ? next : '/';
