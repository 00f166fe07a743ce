import { describe, expect, it } from 'vitest';
import { drawPdf } from '../../../src/documents/pdf/draw-pdf';
import { sessionReport } from '../../../src/documents/report/session-report';
import { mark, openSession, write } from '../domain/session-summary/marked-session';
import { channel } from '../domain/session-summary/published-year';
import { fonts } from '../../documents/read-fonts';
import { pdfFaults, pdfText } from '../../support/read-pdf';
import { overlappingWords, wordsOutsideMargins } from '../../support/word-box-checks';
import { anAction, channelInput, inputOf, toolkitInput } from './report-inputs';

const plain = (text: string): string => text.replace(/\s+/g, ' ');

const long = `${'Cyngor Sir Ynys Môn: cynllun, tŷ, dŵr, ŵyl. '.repeat(450)}\nhttps://example.org/${'a-very-long-path/'.repeat(40)}`;

const messy = inputOf(
  openSession(channel, { id: 's2', scale: 'rag', period: long.slice(0, 300), assessedOn: '2023-04-30' }, [
    mark('l1', 'red', { reason: long }),
    mark('l2', 'amber', { marker: 'self', reason: long.slice(0, 2000) }),
    mark('l2', 'red', { marker: 'agreed', reason: 'Read together' }),
    mark('l3', 'not-applicable', { marker: 'adviser', reason: 'No' }),
    mark('g1', 'not-applicable', { reason: long }),
    write('l1', 'areas', long),
    write('g2', 'strengths', long),
  ]),
  {
    actions: [
      anAction({
        title: long,
        why: long,
        owner: long.slice(0, 400),
        due: '2023-05-01',
        links: [{ session: 's2', item: 'l1' }],
      }),
      anAction({ id: 'a2', status: 'dropped', dropReason: long, links: [{ session: 's2', item: 'l2' }] }),
    ],
  },
);

describe('a session’s report as a PDF', () => {
  it('has the figures of the published toolkit year', () => {
    const text = plain(pdfText(drawPdf(sessionReport(toolkitInput()), fonts)));
    expect(text).toContain('The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable');
    expect(text).toContain('27 green, 3 amber, 0 red of 30');
    expect(text).toMatch(/1 Risk assessment 5 .* 5 Channel panel Not applicable .* 10 Communications 3 /);
  });

  it('has the figures of the published Channel statement', () => {
    const text = plain(pdfText(drawPdf(sessionReport(channelInput()), fonts)));
    expect(text).toContain('Legal requirements 3 1 0');
    expect(text).toContain('Panel function 12 1 0');
    expect(text).toContain('All areas of control 27 3 0');
  });

  it.each([
    ['the published toolkit year', toolkitInput()],
    ['the published Channel statement', channelInput()],
    ['answers of 20,000 characters', messy],
  ])('keeps every word inside the margins and clear of the others, with %s', (_, input) => {
    const bytes = drawPdf(sessionReport(input), fonts);
    expect(pdfFaults(bytes)).toEqual([]);
    expect(wordsOutsideMargins(bytes)).toEqual([]);
    expect(overlappingWords(bytes)).toEqual([]);
  });
});
