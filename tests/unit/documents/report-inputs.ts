import type { Entry, SessionReportInput } from '../../../src/documents/report/session-report-input';
import type { Action } from '../../../src/domain/actions/action';
import { summarise } from '../../../src/domain/session/summarise';
import { itemOf } from '../domain/edition/benchmark-files';
import type { Opened } from '../domain/session-summary/marked-session';
import { publishedChannel, publishedToolkit } from '../domain/session-summary/published-year';

const nothingSet = { seen: [], value: undefined, is: 'empty', sides: [] } as const;

export const anAction = (over: Partial<Action>): Action => ({
  id: 'a1',
  authority: 'council',
  title: 'Track attendance',
  why: '',
  origin: 'own',
  proposal: undefined,
  required: false,
  owner: '',
  due: undefined,
  dueInWords: '',
  priority: undefined,
  status: 'not-started',
  progress: '',
  dropReason: '',
  links: [],
  seen: {},
  conflicts: [],
  ...over,
});

const sian: Entry = { name: 'Siân Ŵyn', role: 'Prevent lead', on: '2026-11-21' };

/** What a report of a session needs, with every mark entered by one person on one day. */
export const inputOf = (
  { session, state, edition, scale, events }: Opened,
  over: Partial<SessionReportInput> = {},
): SessionReportInput => ({
  session,
  state,
  edition,
  scale,
  authority: {
    id: 'council',
    name: 'Thurrock Council',
    example: false,
    nation: 'england',
    type: 'unitary',
    funded: false,
    fields: { name: nothingSet, nation: nothingSet, type: nothingSet, funded: nothingSet },
  },
  assurances: [],
  entries: new Map(events.map(({ id }) => [id, sian])),
  evidence: new Map(),
  actions: [],
  today: '2026-11-21',
  madeAt: '2026-11-21T12:00:00.000Z',
  madeBy: 'Siân Ŵyn, Prevent lead',
  ...over,
});

export const toolkitInput = (over: Partial<SessionReportInput> = {}): SessionReportInput => {
  const toolkit = publishedToolkit();
  const channel = publishedChannel();
  const statement = { is: 'held', ...channel, summary: summarise(channel.state, channel) } as const;
  return inputOf(toolkit, {
    assurances: [{ item: itemOf(toolkit.edition, 'channel-panel'), title: channel.edition.shortTitle, statement }],
    ...over,
  });
};

export const channelInput = (over: Partial<SessionReportInput> = {}): SessionReportInput =>
  inputOf(publishedChannel(), over);
