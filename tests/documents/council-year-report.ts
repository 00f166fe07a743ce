import type { Block, Cell, Report } from '../../src/documents/report/report';

const cells = (...texts: readonly string[]): readonly Cell[] => texts.map((text) => ({ text }));

const marks: Block = {
  kind: 'table',
  caption: 'Marks given, by benchmark',
  columns: [
    { title: 'No.', width: 0.08, align: 'right' },
    { title: 'Benchmark', width: 0.5 },
    { title: 'Mark', width: 0.12, align: 'right' },
    { title: 'What it means', width: 0.3 },
  ],
  rowHeader: 1,
  rows: [
    cells('1', 'Risk assessment', '5', 'Exceeded'),
    cells('2', 'Multi-agency partnership board', '5', 'Exceeded'),
    cells('3', 'Prevent partnership plan', '4', 'Exceeded'),
    cells('4', 'Referral pathway', '4', 'Exceeded'),
    cells('5', 'Channel panel', 'N/A', 'Assured by the Channel statement'),
    cells('6', 'Prevent problem-solving process', '4', 'Exceeded'),
    cells('7', 'Training', '3', 'Met'),
    cells('8', 'Venue hire and IT policies', '3', 'Met'),
    cells('9', 'Engagement activity', '4', 'Exceeded'),
    cells('10', 'Communications', '3', 'Met'),
  ],
};

const areas: Block = {
  kind: 'table',
  caption: 'Channel assurance statement, April 2023, by area of control',
  columns: [
    { title: 'Area of control' },
    { title: 'Green', align: 'right' },
    { title: 'Amber', align: 'right' },
    { title: 'Red', align: 'right' },
    { title: 'Actions' },
  ],
  rowHeader: 0,
  rows: [
    cells('Legal requirements', '3', '1', '0', 'Representation from health to be regular (integrated care board).'),
    cells('Strategic governance', '3', '0', '0', ''),
    cells('Chairing skills', '5', '0', '0', ''),
    cells(
      'Panel function',
      '12',
      '1',
      '0',
      'Agree a structured process for updates to family members; decided case by case.',
    ),
    cells(
      'Data protection',
      '4',
      '1',
      '0',
      'Information notices to reflect the panel’s functions; all partners to sign.',
    ),
  ],
  total: cells('All areas', '27', '3', '0', ''),
};

const ambers: Block = {
  kind: 'table',
  caption: 'Criteria to look at first',
  columns: [
    { title: 'Criterion', width: 0.6 },
    { title: 'Rating', width: 0.15 },
    { title: 'Agreed', width: 0.25 },
  ],
  rowHeader: 0,
  rows: [
    [
      { text: 'L3 Partners relevant to the cases take part; health in particular' },
      { text: 'Amber', tone: 'amber' },
      { text: '19 April 2023' },
    ],
    [
      { text: 'P11 There is a structured, agreed process for updating family members' },
      { text: 'Amber', tone: 'amber' },
      { text: '19 April 2023' },
    ],
    [
      { text: 'D2 Information notices reflect the panel’s functions and its use of personal data' },
      { text: 'Amber', tone: 'amber' },
      { text: '19 April 2023' },
    ],
    [
      { text: 'D3 A data protection impact assessment is in place and reviewed' },
      { text: 'Green', tone: 'green' },
      { text: '19 April 2023' },
    ],
    [{ text: 'C2 A deputy chair is named and able to act' }, { text: 'Red', tone: 'red' }, { text: '19 April 2023' }],
  ],
};

const plan: Block = {
  kind: 'table',
  caption: 'Action plan, soonest first',
  columns: [{ title: 'Action' }, { title: 'For' }, { title: 'Owner' }, { title: 'Due' }, { title: 'Status' }],
  rowHeader: 0,
  rows: [
    cells(
      'Ask the integrated care board for a standing member and a deputy on the Channel panel',
      'L3 Partners take part',
      'Head of community safety',
      '30 June 2023',
      'Done',
    ),
    cells(
      'Write down the process for updating family members, with consent and only where it is safe',
      'P11 Updates to family members',
      'Channel chair',
      '31 July 2023',
      'In progress',
    ),
    cells(
      'Set realistic timescales for each action in the partnership plan, and report late ones to the board',
      '2 Multi-agency partnership board\n3 Prevent partnership plan',
      'Prevent co-ordinator',
      '29 September 2023',
      'In progress',
    ),
    cells(
      'Track attendance at the monthly training sessions, by service',
      '7 Training',
      'Learning and development',
      '29 September 2023',
      'Not started',
    ),
    cells(
      'Make the e-learning mandatory for all staff, part of induction, and to be taken again every two years',
      '7 Training',
      'Learning and development',
      '29 March 2024',
      'Not started',
    ),
    cells(
      'Publish the venue-hire policy in Welsh and English for the partner in Ynys Môn: “Polisi llogi lleoliadau – tŷ, dŵr, ŵyl”',
      '8 Venue hire and IT policies',
      'Siân Llŷr, communities',
      'Ongoing',
      'In progress',
    ),
  ],
};

/** A council's year as it might go before a board: every kind of block, after the published example. */
export const councilYearReport: Report = {
  title: 'Prevent duty: self-assessment and Channel assurance',
  subtitle: 'Thurrock Council, 2022 to 2023',
  language: 'en-GB',
  madeAt: '2024-02-20T18:30:00.000Z',
  footer: 'Thurrock Council. Prevent duty self-assessment, February 2023. Made 20 February 2024.',
  author: 'Thurrock Council',
  fileName: 'thurrock-prevent-2023',
  banner: 'Worked example: published figures of a council’s year, entered to show how this works.',
  blocks: [
    {
      kind: 'facts',
      facts: [
        { label: 'Authority', value: 'Thurrock Council (England, unitary, not funded)' },
        { label: 'Marked against', value: 'Prevent duty toolkit for local authorities, edition of 2018' },
        { label: 'Period', value: '1 April 2022 to 31 March 2023' },
        {
          label: 'Marks',
          value: 'Agreed with Home Office colleagues, February 2023; 12 months old when this was made',
        },
        { label: 'Version', value: '3 (head 9f2c41d0)' },
      ],
    },
    { kind: 'heading', level: 2, text: 'Outcome' },
    {
      kind: 'paragraph',
      tone: 'lead',
      text: 'The Duty is met in all 9 benchmarks marked; exceeded in 6; 1 not applicable: Channel panel (assured by the Channel assurance statement).',
    },
    {
      kind: 'paragraph',
      text: 'Channel assurance statement: 27 green, 3 amber, 0 red of 30. Nothing is unmarked, so nothing that is left to mark could change this outcome.',
    },
    {
      kind: 'notice',
      title: 'What these marks are',
      text: 'They say how far the Duty is complied with. They do not evaluate how far the risk of radicalisation was reduced. Marks of different scales are not to be compared or added together.',
    },
    { kind: 'heading', level: 2, text: 'Marks' },
    marks,
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Score 1 to 2: statutory responsibilities are not being met. 3: the Duty is met. 4 to 5: requirements are exceeded. Only these bands are published.',
    },
    { kind: 'heading', level: 2, text: 'Channel panel' },
    areas,
    ambers,
    { kind: 'heading', level: 2, text: 'Areas for development' },
    { kind: 'heading', level: 3, text: 'Multi-agency partnership board' },
    {
      kind: 'list',
      items: ['Set realistic timescales for action.', 'Hold partners to account for their work and its delivery.'],
    },
    { kind: 'heading', level: 3, text: 'Training' },
    {
      kind: 'list',
      items: [
        'Track attendance at the monthly sessions.',
        'Make e-learning mandatory for all staff, and have trained staff take it again at set intervals, such as every two years, so that the record shows who is due and when.',
        'Put it into the induction of new staff.',
      ],
    },
    { kind: 'heading', level: 2, text: 'Action plan' },
    {
      kind: 'paragraph',
      text: 'Six actions: one done, three in progress, two not started. None is overdue on the date of this report.',
    },
    plan,
    { kind: 'heading', level: 2, text: 'Sources' },
    {
      kind: 'list',
      ordered: true,
      items: [
        'Home Office, Prevent duty toolkit for local authorities, updated 12 February 2024. gov.uk/government/publications/prevent-duty-toolkit-for-local-authorities',
        'Thurrock Council, Hidden and Extreme Harms Prevention Committee, 20 February 2024, item 6.',
        'Counter-Terrorism and Security Act 2015, sections 26, 29 and 36 to 41. legislation.gov.uk/ukpga/2015/6',
      ],
    },
  ],
};
