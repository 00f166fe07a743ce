import { expect, it } from 'vitest';
import { pathWithinApp } from '../../../../src/features/say-who-is-working/path-within-app';

it.each(['/', '/start-session', '/sessions/abc/items/one?from=list', '/plan/abc#open'])('goes on to %s', (next) => {
  expect(pathWithinApp(next)).toBe(next);
});

it.each([
  null,
  '',
  'start-session',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  '/\t/elsewhere.example',
  'javascript:alert(1)',
])('goes to the start page where asked for %j', (next) => {
  expect(pathWithinApp(next)).toBe('/');
});
