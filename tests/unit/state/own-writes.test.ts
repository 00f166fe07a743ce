import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../src/domain/record/event';
import { ownWrites } from '../../../src/state/own-writes';

const path = 'item/b1/selfMark';

const event = (id: string, field = path): LogEvent => ({
  id,
  envelope: {
    format: 0,
    record: { kind: 'session', id: 's' },
    parents: [],
    command: 'c',
    at: '',
    by: '',
    device: '',
    type: 'markRecorded',
    fields: { [field]: '' },
  },
  disclosures: {},
});

describe('what this page itself wrote', () => {
  it('counts as seen on a screen that is still behind, through every write', () => {
    const own = ownWrites(path);
    own.wrote([], [event('one')]);
    own.wrote(['one'], [event('other', 'text/b1/areas'), event('two')]);
    expect(own.latest([])).toEqual(['two']);
    expect(own.latest(['one'])).toEqual(['two']);
  });

  it('counts for nothing on a screen that shows somebody else’s', () => {
    const own = ownWrites(path);
    own.wrote([], [event('one')]);
    expect(own.latest(['theirs'])).toEqual(['theirs']);
  });

  it('is kept while the screen shows an earlier write of ours', () => {
    const own = ownWrites(path);
    own.wrote([], [event('one')]);
    own.wrote(['one'], [event('two')]);
    own.drawn(['one']);
    expect(own.latest(['one'])).toEqual(['two']);
  });

  it('is forgotten when the screen has caught up, so that taking it back is no surprise', () => {
    const own = ownWrites(path);
    own.wrote([], [event('one')]);
    own.drawn(['one']);
    expect(own.latest([])).toEqual([]);
  });

  it('is forgotten, too, where the screen was drawn before the write was settled', async () => {
    const own = ownWrites(path);
    await own.during(async () => {
      own.drawn(['one']);
      own.wrote([], [event('one')]);
    });
    expect(own.latest([])).toEqual([]);
  });

  it('is kept for a change that was made on an older screen and waits for its turn', async () => {
    const own = ownWrites(path);
    const seen: (readonly string[])[] = [];
    const first = own.during(async () => own.wrote([], [event('one')]));
    const second = own.during(async () => {
      await first;
      own.drawn(['one']);
      seen.push(own.latest([]));
    });
    await second;
    expect(seen).toEqual([['one']]);
    expect(own.latest([])).toEqual([]);
  });

  it('settles where the write fails', async () => {
    const own = ownWrites(path);
    own.wrote([], [event('one')]);
    own.drawn(['one']);
    await expect(own.during(() => Promise.reject(new Error('No room')))).rejects.toThrow('No room');
    own.wrote(['one'], [event('two')]);
    own.drawn(['two']);
    expect(own.latest(['one'])).toEqual(['one']);
  });

  it('leaves things as they are where a command wrote nothing', () => {
    const own = ownWrites(path);
    own.wrote(['one'], []);
    expect(own.latest(['one'])).toEqual(['one']);
  });
});
