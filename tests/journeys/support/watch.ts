import type { BrowserContext, Page } from '@playwright/test';
import { routePattern } from './route-pattern';

/** What a browser did during a test that no journey may do, and where it has been. */
export type Watch = {
  readonly faults: string[];
  readonly visited: Set<string>;
  readonly lookedOver: Set<string>;
};

const watches = new WeakMap<BrowserContext, Watch>();

export function watchOf(page: Page): Watch {
  const watch = watches.get(page.context());
  if (!watch)
    throw new Error('This page belongs to a browser that nothing watches: call watch(context, origin) first.');
  return watch;
}

const isPolicyWarning = (text: string): boolean =>
  /content.security.policy|refused to (load|execute|apply|connect)/i.test(text);

const isOurs = (address: string, origin: string): boolean => {
  const url = new URL(address);
  return url.origin === origin || ['blob:', 'data:', 'about:'].includes(url.protocol);
};

/** Notes every console error, uncaught error and request that leaves `origin`, in all pages and workers of a browser context. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: Watch = { faults: [], visited: new Set(), lookedOver: new Set() };
  watches.set(context, seen);
  const follow = (page: Page) => {
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url().startsWith(origin)) seen.visited.add(routePattern(frame.url()));
    });
  };
  context.pages().forEach(follow);
  context.on('page', follow);
  context.on('console', (message) => {
    const isFault = message.type() === 'error' || (message.type() === 'warning' && isPolicyWarning(message.text()));
    if (isFault) seen.faults.push(`The console says: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    seen.faults.push(`Nothing caught: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    if (!isOurs(request.url(), origin))
      seen.faults.push(`A request left the app: ${request.method()} ${request.url()}`);
  });
  // Chromium tells nobody of a refused eval that the script caught; the page's own event does.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`Content Security Policy: ${violatedDirective} refused ${blockedURI} from ${sourceFile}`);
    });
  });
  return seen;
}
