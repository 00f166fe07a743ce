import { afterEach, expect, it, vi } from 'vitest';
import { drawPdf } from '../../src/documents/pdf/draw-pdf';
import { loadFonts } from '../../src/documents/pdf/load-fonts';
import { pdfFaults } from '../support/read-pdf';
import { makeReport } from './make-report';
import { fonts } from './read-fonts';

afterEach(() => void vi.unstubAllGlobals());

it('loads the two faces from the app’s own files, ready for a report', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(new Uint8Array(address.includes('Bold') ? fonts.bold : fonts.regular));
  });
  const loaded = await loadFonts();
  expect(asked.map((address) => new URL(address, 'http://localhost').origin)).toEqual(
    Array(2).fill('http://localhost'),
  );
  expect(loaded.ok && pdfFaults(drawPdf(makeReport([]), loaded.value))).toEqual([]);
});

it.each([
  ['the files are missing', async () => new Response('', { status: 404 })],
  ['nothing answers', () => Promise.reject(new TypeError('Failed to fetch'))],
])('says so when %s', async (_, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await loadFonts()).toEqual({ ok: false, problem: { kind: 'fontsNotLoaded' } });
});
