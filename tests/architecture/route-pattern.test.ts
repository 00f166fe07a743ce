import { expect, it } from 'vitest';
import { routePattern } from '../journeys/support/route-pattern';

it.each([
  ['http://127.0.0.1:1/', '/'],
  ['http://127.0.0.1:1/start-session/', '/start-session'],
  ['http://127.0.0.1:1/sessions/8a3f/items/L3?from=list#mark', '/sessions/:session/items/:item'],
  ['http://127.0.0.1:1/sessions/8a3f/summary', '/sessions/:session/summary'],
  ['http://127.0.0.1:1/nowhere/at-all', '/nowhere/at-all'],
])('the route of %s is %s', (address, route) => {
  expect(routePattern(address)).toBe(route);
});
