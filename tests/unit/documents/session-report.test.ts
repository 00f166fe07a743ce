import { describe, expect, it } from 'vitest';
import { sessionReport, summaryParts } from '../../../src/documents/report/session-report';
import type { Assurance } from '../../../src/domain/session/assurance';
import { editionCalled, itemOf } from '../domain/edition/benchmark-files';
import { mark, openSession, write } from '../domain/session-summary/marked-session';
import { publishedChannel, toolkit2018 } from '../domain/session-summary/published-year';
import { anAction, channelInput, inputOf, toolkitInput } from './report-inputs';
import { rowsIn, tableCalled, textOfReport } from './report-text';

const toolkit = sessionReport(toolkitInput());
const channel = sessionReport(channelInput());
const started = { scale: 'score', period: '2023', assessedOn: '2023-02-28' };

describe('the report of the published toolkit year', () => {
  it('prints the table that the council printed: number, benchmark, mark', () => {
    expect(rowsIn(toolkit, 'Marks by benchmark').map((row) => row.slice(0, 3))).toEqual([
      ['1', 'Risk assessment', '5'],
      ['2', 'Multi-agency partnership board', '5'],
      ['3', 'Prevent partnership plan', '4'],
      ['4', 'Referral pathway', '4'],
      ['5', 'Channel panel', 'Not applicable'],
      ['6', 'Prevent problem-solving process', '4'],
      ['7', 'Training', '3'],
      ['8', 'Venue hire and IT policies', '3'],
      ['9', 'Engagement activity', '4'],
      ['10', 'Communications', '3'],
    ]);
  });

  it('says beside each mark what it means, and why one does not apply', () => {
    const meanings = rowsIn(toolkit, 'Marks by benchmark').map(([, , , meaning]) => meaning);
    expect(meanings[0]).toBe('Requirements are exceeded');
    expect(meanings[4]).toBe('Assured separately.');
    expect(meanings[6]).toBe('The Duty is met');
  });

  it('gives a score no colour: a 3 is no amber', () => {
    const tones = tableCalled(toolkit, 'Marks by benchmark').rows.flatMap((row) => row.map(({ tone }) => tone));
    expect(tones.filter((tone) => tone !== undefined)).toEqual([]);
  });

  const text = textOfReport(toolkit);

  it.each([
    'The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable: Channel panel (Assured separately).',
    'Channel assurance statement, April 2023 (assessed on 30 April 2023): 27 green, 3 amber, 0 red of 30.',
    'Agreed marks, as of 28 February 2023. They were 44 months old when this was made.',
    'Agreed marks, as of 28 February 2023; entered on 21 November 2026 by Siân Ŵyn, Prevent lead.',
    'Marks measure compliance with the Prevent duty. They do not evaluate how far the risk',
    'All 9 benchmarks that apply are marked. 1 is not applicable.',
    '- 5 Channel panel: Assured separately.',
    '- 9 marks are agreed, but not yet recorded as confirmed by the Home Office.',
    '- 1 to 2: Statutory responsibilities are not being met.',
    '### 2 Multi-agency partnership board\n- Setting realistic timescales for action\n- Holding partners to account',
    'in force from 5 September 2018 to 6 September 2023',
    'Authority: Thurrock Council (unitary council in England, not funded for Prevent)',
    'Made: 21 November 2026, by Siân Ŵyn, Prevent lead, with Prevent Assurance Workbench',
    'No wording here is official unless it says so.',
    'Thurrock Council, Hidden and Extreme Harms Prevention Committee, 20 February 2024, item 6.',
    'No evidence is referred to.',
    'No action in the plan serves this session yet.',
  ])('says: %s', (words) => {
    expect(text).toContain(words);
  });

  it('carries what a document needs to name itself', () => {
    expect(toolkit).toMatchObject({
      language: 'en-GB',
      author: 'Siân Ŵyn, Prevent lead',
      fileName: 'thurrock-council-prevent-toolkit-2018-2022-to-2023-2026-11-21',
      subtitle: 'Thurrock Council, 2022 to 2023',
    });
    expect(toolkit.banner).toBeUndefined();
  });
});

describe('the report of the published Channel statement', () => {
  it('counts by area of control, green first, with a total', () => {
    const table = tableCalled(channel, 'How many criteria have each mark');
    expect(table.columns.map(({ title }) => title)).toEqual(['Area of control', 'Green', 'Amber', 'Red', 'Actions']);
    expect(table.rows.map((row) => row.slice(0, 4).map(({ text }) => text))).toEqual([
      ['Legal requirements', '3', '1', '0'],
      ['Strategic governance', '3', '0', '0'],
      ['Chairing skills', '5', '0', '0'],
      ['Panel function', '12', '1', '0'],
      ['Data protection', '4', '1', '0'],
    ]);
    expect(table.total?.map(({ text }) => text)).toEqual(['All areas of control', '27', '3', '0', '']);
  });

  it('says where an amber has no action, and what the plan holds for the others', () => {
    const report = sessionReport(
      channelInput({
        actions: [
          anAction({ title: 'Ask for a standing member', links: [{ session: 's2', item: 'l3' }] }),
          anAction({ title: 'Dropped', status: 'dropped', links: [{ session: 's2', item: 'p11' }] }),
          anAction({ title: 'Of another session', links: [{ session: 's1', item: 'd2' }] }),
        ],
      }),
    );
    expect(rowsIn(report, 'How many criteria have each mark').map((row) => row[4])).toEqual([
      'Ask for a standing member',
      'None',
      'None',
      'P11 is amber and has no action in the plan yet',
      'D2 is amber and has no action in the plan yet',
    ]);
    const text = textOfReport(report);
    expect(text).toContain('Actions: Ask for a standing member (no owner yet, no date, not started)');
    expect(text).not.toContain('Of another session');
  });

  it('says why none is needed where the required action was dropped with its reason', () => {
    const dropped = { status: 'dropped', required: true, proposal: 's2/p11/mark' } as const;
    const links = [{ session: 's2', item: 'p11' }];
    const reportOf = (over: Parameters<typeof anAction>[0]) =>
      sessionReport(channelInput({ actions: [anAction({ ...dropped, links, ...over })] }));
    const report = reportOf({ dropReason: 'The county does it' });
    expect(rowsIn(report, 'How many criteria have each mark')[3]?.[4]).toBe(
      'P11 is amber; none needed: The county does it',
    );
    expect(textOfReport(report)).toContain('Actions: None needed: The county does it\n');
    for (const unanswered of [{ dropReason: '' }, { dropReason: 'Not now', required: false }]) {
      const text = textOfReport(reportOf(unanswered));
      expect(text).toContain('P11 is amber and has no action in the plan yet');
      expect(text).not.toContain('None needed');
    }
  });

  it('lists each amber with its criterion, reason, area for development and actions', () => {
    const text = textOfReport(channel);
    expect(text).toMatch(
      /## Criteria marked red or amber\n### L3 Partners take part: Amber\nCriterion: Partners in schedule 7.*\nAreas for development: Representation from health to be regular \(ICB\)\nActions: No action in the plan yet\./,
    );
    expect(text.match(/^### \w+ .*: Amber$/gm)).toHaveLength(3);
  });

  it('gives every rating its word with its tone', () => {
    const ratings = tableCalled(channel, 'Marks by criterion').rows.map((row) => row[2]);
    expect(ratings).toHaveLength(30);
    expect(ratings.filter((cell) => cell?.text === 'Amber' && cell.tone === 'amber')).toHaveLength(3);
    expect(ratings.filter((cell) => cell?.text === 'Green' && cell.tone === 'green')).toHaveLength(27);
  });

  it('says nothing of met or exceeded in its outcome', () => {
    const [, outcome] = textOfReport(channel).split('## Outcome\n');
    expect(outcome?.split('\n')[0]).toBe('27 green, 3 amber, 0 red of 30.');
  });
});

describe('a report of less than a whole year', () => {
  const half = sessionReport(
    inputOf(
      openSession(toolkit2018, started, [
        mark('risk-assessment', '2', { reason: 'No plan yet' }),
        mark('training', '4', { reason: 'Seen by the adviser' }),
        write('training', 'strengths', 'A good team'),
        write('risk-assessment', 'areas', 'Write the assessment down'),
      ]),
      { madeBy: undefined, authority: { ...toolkitInput().authority, example: true } },
    ),
  );
  const text = textOfReport(half);

  it('is no outcome, and lists what is left', () => {
    expect(text).toContain('2 of 10 marked; not yet an outcome; left to mark: 2, 3, 4, 5, 6, 8, 9, 10.');
    // What is known to be below stands beside it: one blank benchmark must not take it out of sight.
    expect(text).toContain('Not met so far: 1 Risk assessment.');
    expect(text).toContain('2 of the 10 benchmarks are marked, and 8 are left.');
    expect(text).toMatch(/### Not marked\n- 2 Multi-agency partnership board\n- 3 /);
    expect(rowsIn(half, 'Marks by benchmark').filter(([, , given]) => given === 'Not marked')).toHaveLength(8);
  });

  it('prints what was written with a mark once', () => {
    expect(text).toContain('### 1 Risk assessment: 2');
    expect(text.match(/No plan yet/g)).toHaveLength(1);
    expect(text.match(/Write the assessment down/g)).toHaveLength(1);
    expect(text).toContain('## Reasons given with marks\n- 7 Training, 4: Seen by the adviser');
    expect(text).toContain('## Strengths\n### 7 Training\n- A good team');
  });

  it('labels the worked example, and is by the council where nobody said who they are', () => {
    expect(half.banner).toMatch(/^Worked example/);
    expect(half.author).toBe('Thurrock Council');
    expect(text).toContain('Made: 21 November 2026, with ');
  });
});

describe('the Channel statement beside the outcome', () => {
  const item = itemOf(toolkit2018, 'channel-panel');
  const title = 'Channel assurance statement';
  const said = (statement: Assurance['statement']): string =>
    textOfReport(sessionReport(toolkitInput({ assurances: [{ item, title, statement }] })));

  it('is said to be missing where none is held', () => {
    expect(said({ is: 'notHeld' })).toContain(
      '“Channel panel” is left to the Channel assurance statement. None is held here',
    );
  });

  it('is said to be here where only its edition is missing', () => {
    const { session } = publishedChannel();
    const text = said({ is: 'editionMissing', session });
    expect(text).toContain(
      '“Channel panel” is left to the Channel assurance statement. The one for April 2023 (assessed on 30 April 2023) is here, but the edition that it was marked with is missing, so its counts cannot stand beside this outcome.',
    );
    expect(text).not.toContain('None is held here');
  });

  it('is explained where this kind of council makes none', () => {
    expect(said({ is: 'notForAuthority', reason: 'The county makes it' })).toContain(
      'No Channel assurance statement stands beside this outcome. The county makes it.',
    );
  });

  it('says so where it is more than a year away', () => {
    const far = toolkitInput();
    const [assurance] = far.assurances;
    if (assurance?.statement.is !== 'held') throw new Error('not held');
    const statement = { ...assurance.statement, session: { ...assurance.statement.session, assessedOn: '2021-04-30' } };
    expect(textOfReport(sessionReport({ ...far, assurances: [{ ...assurance, statement }] }))).toContain(
      '(assessed on 30 April 2021, 22 months before these marks): 27 green',
    );
  });
});

describe('the summary on the screen', () => {
  it('says in its two parts nothing that the whole report does not', () => {
    const { outcome, details } = summaryParts(toolkitInput());
    const whole = textOfReport(toolkit);
    for (const line of [textOfReport(outcome), textOfReport(details)].join('\n').split('\n'))
      expect(whole).toContain(line);
    expect(textOfReport(outcome)).toContain('27 green, 3 amber, 0 red of 30');
  });
});

describe('a session marked with an edition of another time', () => {
  it('says that it was not in force on the day', () => {
    const session = openSession(editionCalled('la-toolkit-2024'), { ...started, assessedOn: '2023-02-28' }, []);
    expect(textOfReport(sessionReport(inputOf(session)))).toContain(
      'in force since 12 February 2024, and so not on the day assessed',
    );
  });
});
