import { beforeEach, describe, expect, it } from 'vitest';
import { addAuthority } from '../../../src/application/authorities';
import { countOwn, makeCopy, openCopy, previewCopy } from '../../../src/application/copies';
import type { Desk, Work } from '../../../src/application/desk';
import {
  archiveEdition,
  changeCrosswalk,
  editionsHere,
  editionWithHash,
  loadEdition,
  removeEdition,
  sessionsByEdition,
} from '../../../src/application/editions';
import { knownCrosswalks, knownEditions } from '../../../src/application/known-editions';
import { addPerson } from '../../../src/application/people';
import { changeSession, startSession } from '../../../src/application/sessions';
import type { Edition } from '../../../src/domain/edition/edition';
import { editionHash } from '../../../src/domain/edition/edition-hash';
import { withOwnId } from '../../../src/domain/edition/loading/own-id';
import { choicesSuggested, crosswalkOf, suggestCrosswalk } from '../../../src/domain/edition/suggest-crosswalk';
import { readCopy } from '../../../src/domain/record/read-copy';
import { editionCalled } from '../domain/edition/benchmark-files';
import { openTestDesk } from '../persistence/open-test-stores';
import { good } from './start-test-session';

const earlier = editionCalled('la-toolkit-2024');
const edition: Edition = withOwnId({ ...earlier, title: 'The form of 2026' });
const crosswalk = crosswalkOf(earlier, edition, choicesSuggested(suggestCrosswalk(earlier, edition)));

const openWork = async (): Promise<Work> => {
  const desk = await openTestDesk();
  return { desk, by: good(await addPerson(desk, { name: 'Siân', role: 'Lead' })) };
};

const copyOf = async (desk: Desk) => good(readCopy((await makeCopy(desk)).pieces.join('')));

const loadedHere = async (desk: Desk) => (await editionsHere(desk)).filter(({ loaded }) => loaded);

describe('a loaded edition', () => {
  let work: Work;
  let hash: string;
  beforeEach(async () => {
    work = await openWork();
    hash = good(await loadEdition(work, edition, crosswalk));
  });

  it('is kept word for word, and can be chosen, and its crosswalk followed', async () => {
    expect(hash).toBe(editionHash(edition));
    expect(await work.desk.editions.find(hash)).toEqual(edition);
    expect((await knownEditions(work.desk)).filter(({ loaded }) => loaded)).toMatchObject([{ edition }]);
    expect((await knownCrosswalks(work.desk))[0]).toEqual(crosswalk);
    expect(await editionWithHash(work.desk, hash)).toMatchObject({ edition, hash });
  });

  it('is loaded once, and what comes with the app not at all', async () => {
    expect(await loadEdition(work, edition)).toEqual({ ok: false, problem: { kind: 'alreadyLoaded' } });
    expect(await loadEdition(work, earlier)).toEqual({ ok: false, problem: { kind: 'bundledAlready' } });
    expect(await work.desk.log.list('edition')).toHaveLength(1);
  });

  it('is counted in what a copy holds and brings, once however often it was loaded', async () => {
    const there = await openWork();
    expect(await countOwn(there.desk)).toMatchObject({ editions: 0 });
    const copy = await copyOf(work.desk);
    expect(await previewCopy(there.desk, copy)).toMatchObject({ sessions: 0, editions: 1 });
    good(await loadEdition(there, edition, crosswalk));
    good(await openCopy(there.desk, copy));
    expect(await there.desk.log.list('edition')).toHaveLength(2);
    expect(await countOwn(there.desk)).toMatchObject({ sessions: 0, editions: 1 });
  });

  it('is removed for good, record and content, in however many browsers it was loaded; a copy saved before brings it back', async () => {
    const { desk } = work;
    const copy = await copyOf(desk);
    const there = await openWork();
    good(await loadEdition(there, edition, crosswalk));
    good(await openCopy(there.desk, copy));
    const [one] = await loadedHere(there.desk);
    if (!one) throw new Error('Nothing is loaded');
    expect(await removeEdition(there.desk, one)).toEqual({ ok: true, value: undefined });
    expect(await there.desk.log.list('edition')).toEqual([]);
    expect(await there.desk.editions.all()).toEqual([]);
    expect((await copyOf(there.desk)).editions).toEqual([]);
    expect(await removeEdition(there.desk, one)).toEqual({ ok: false, problem: { kind: 'notLoaded' } });
    good(await openCopy(there.desk, copy));
    expect(await loadedHere(there.desk)).toMatchObject([{ hash }]);
  });

  it('is not removed while another says that it replaces it', async () => {
    const next: Edition = withOwnId({ ...edition, title: 'The form of 2027' });
    good(await loadEdition(work, next, crosswalkOf(edition, next, choicesSuggested(suggestCrosswalk(edition, next)))));
    const here = await loadedHere(work.desk);
    const [first, second] = [edition, next].map(({ title }) => here.find((one) => one.edition.title === title));
    if (!first || !second) throw new Error('Not both are loaded');
    expect(await removeEdition(work.desk, first)).toEqual({
      ok: false,
      problem: { kind: 'editionReplaced', by: 'The form of 2027' },
    });
    good(await removeEdition(work.desk, second));
    good(await removeEdition(work.desk, first));
    expect(await loadedHere(work.desk)).toEqual([]);
  });

  it('can be put away and brought back; no new session is then started with it, and those that were keep it', async () => {
    const [here] = await loadedHere(work.desk);
    if (!here) throw new Error('It is not here');
    good(await archiveEdition(work, here, true, []));
    expect((await knownEditions(work.desk)).some(({ loaded }) => loaded)).toBe(false);
    const [away] = await loadedHere(work.desk);
    expect(away?.loaded?.archived).toBe(true);
    good(await archiveEdition(work, here, false, away?.loaded?.fields.archived.seen ?? []));
    expect((await knownEditions(work.desk)).some(({ loaded }) => loaded)).toBe(true);
  });

  it('gets another crosswalk, and never one that names what does not exist', async () => {
    const [here] = await loadedHere(work.desk);
    if (!here) throw new Error('It is not here');
    const seen = here.loaded?.fields.crosswalk.seen ?? [];
    const bad = { ...crosswalk, mappings: crosswalk.mappings.map((one) => ({ ...one, to: ['no-such'] })) };
    expect(await changeCrosswalk(work, here, bad, seen)).toMatchObject({ problem: { kind: 'crosswalkUnknownItem' } });
    const other = crosswalkOf(earlier, edition, {});
    good(await changeCrosswalk(work, here, other, seen));
    expect((await knownCrosswalks(work.desk))[0]).toEqual(other);
  });

  it('goes with a copy, its content with it, although no session uses it', async () => {
    const there = await openTestDesk();
    good(await openCopy(there, await copyOf(work.desk)));
    expect(await there.editions.find(hash)).toEqual(edition);
    expect((await loadedHere(there)).map((one) => one.edition)).toEqual([edition]);
    expect(good(await openCopy(there, await copyOf(work.desk)))).toEqual({ records: 0, events: 0 });
  });

  it('that was loaded in two browsers is one edition after a copy was opened', async () => {
    const there = await openWork();
    good(await loadEdition(there, edition, crosswalk));
    good(await openCopy(there.desk, await copyOf(work.desk)));
    expect(await there.desk.log.list('edition')).toHaveLength(2);
    expect(await loadedHere(there.desk)).toHaveLength(1);
    expect((await knownEditions(there.desk)).filter(({ loaded }) => loaded)).toHaveLength(1);
  });

  it('counts the sessions that were made with it, which a corrected form does not touch', async () => {
    const authority = good(
      await addAuthority(work, { name: 'Gwynedd', nation: 'wales', type: 'welsh-principal', funded: false }),
    );
    good(await startSession(work, { authority, edition, scale: 'score', period: '2025/26', assessedOn: '2026-02-01' }));
    const corrected = withOwnId({ ...earlier, title: 'The form of 2026, corrected' });
    const other = good(await loadEdition(work, corrected));
    const counts = await sessionsByEdition(work.desk);
    expect([counts.get(hash), counts.get(other)]).toEqual([1, undefined]);
    expect(await work.desk.editions.find(hash)).toEqual(edition);
  });

  it('is not removed where a session was made with it, an archived one included', async () => {
    const { desk } = work;
    const authority = good(
      await addAuthority(work, { name: 'Gwynedd', nation: 'wales', type: 'welsh-principal', funded: false }),
    );
    const session = good(
      await startSession(work, { authority, edition, scale: 'score', period: '2025/26', assessedOn: '2026-02-01' }),
    );
    good(await changeSession(work, session, { kind: 'archiveSession', archived: true, seen: [] }));
    const [one] = await loadedHere(desk);
    if (!one) throw new Error('Nothing is loaded');
    expect(await removeEdition(desk, one)).toEqual({ ok: false, problem: { kind: 'editionInUse' } });
    expect(await loadedHere(desk)).toHaveLength(1);
    // Nor does its content go where the record of its loading went before a session was seen.
    await desk.log.remove([{ kind: 'edition', id: one.loaded?.id ?? '' }]);
    expect(await desk.editions.remove(hash)).toBe(false);
    expect(await desk.editions.find(hash)).toEqual(edition);
  });
});
