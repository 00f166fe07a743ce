import { expect, it } from 'vitest';
import { routePattern } from '../journeys/support/route-pattern';

it.each([
  ['http://127.0.0.1:1/', '/'],
  ['http://127.0.0.1:1/sessions/', '/sessions'],
  [
    'http://127.0.0.1:1/sessions/8a3f0c52-6b1e-4d8f-9b1b-2f6f8a1d0c11/items/L3?from=list#mark',
    '/sessions/:id/items/:id',
  ],
  ['http://127.0.0.1:1/sessions/new', '/sessions/new'],
])('the route of %s is %s', (address, route) => {
  expect(routePattern(address)).toBe(route);
});
