import { editionCalled } from '../edition/benchmark-files';
import { mark, type Opened, openSession, write } from './marked-session';

/** The marks of February 2023 as they were published: item by item, in the order of the edition. */
const published = ['5', '5', '4', '4', 'not-applicable', '4', '3', '3', '4', '3'];
const ambers = ['l3', 'p11', 'd2'];

export const toolkit2018 = editionCalled('la-toolkit-2018');
export const channel = editionCalled('channel-assurance');

export const publishedToolkit = (): Opened =>
  openSession(toolkit2018, { scale: 'score', period: '2022 to 2023', assessedOn: '2023-02-28' }, [
    ...toolkit2018.items.map(({ id }, index) =>
      mark(id, published[index] ?? null, {
        reason: published[index] === 'not-applicable' ? 'Assured separately.' : '',
      }),
    ),
    write(
      'partnership-board',
      'areas',
      '- Setting realistic timescales for action\n- Holding partners to account for work and delivery',
    ),
  ]);

export const publishedChannel = (): Opened =>
  openSession(channel, { id: 's2', scale: 'rag', period: 'April 2023', assessedOn: '2023-04-30' }, [
    ...channel.items.map(({ id }) => mark(id, ambers.includes(id) ? 'amber' : 'green')),
    write('l3', 'areas', 'Representation from health to be regular (ICB)'),
  ]);
