import { describe, expect, it } from 'vitest';
import { decideEvidence, type EvidenceChange, evidenceProblems } from '../../../../src/domain/evidence/decide-evidence';
import { describeEvidenceEvent } from '../../../../src/domain/evidence/describe-evidence';
import { type Evidence, isPastReview, readEvidence } from '../../../../src/domain/evidence/evidence';
import { sizeInWords } from '../../../../src/domain/evidence/evidence-words';
import { readAddress } from '../../../../src/domain/evidence/read-address';
import type { DraftEvent, Json, LogEvent } from '../../../../src/domain/record/event';
import { makeEvent } from '../../../../src/domain/record/event';
import { evolve, fold, type Folded, nothing } from '../../../../src/domain/record/fold';

let salts = 0;
const newSalt = (): string => (salts++).toString(16).padStart(32, '0');
const record = { kind: 'evidence', id: 'e1' } as const;

const events = (...drafts: readonly DraftEvent[]): LogEvent[] => {
  const made: LogEvent[] = [];
  for (const draft of drafts) {
    const parents = made.slice(-1).map(({ id }) => id);
    const writing = { record, parents, command: 'c', at: '2026-11-21T12:00:00.000Z', by: 'p', device: 'd' };
    made.push(makeEvent(writing, draft, newSalt));
  }
  return made;
};

const stateWith = (fields: Readonly<Record<string, Json>>): Folded =>
  fold(events({ type: 'evidenceAdded', fields: { authority: 'a1', title: 'Minutes', ...fields } }));

const piece = (fields: Readonly<Record<string, Json>> = {}): Evidence => readEvidence('e1', stateWith(fields));

const file = {
  id: 'f1',
  sha256: 'a'.repeat(64),
  size: 60_000_000,
  name: 'Board minutes.pdf',
  type: 'application/pdf',
  addedOn: '2026-11-21',
};

const added = (details: EvidenceChange, state = nothing) =>
  decideEvidence(state, {
    kind: 'addEvidence',
    authority: 'a1',
    details: { title: 'Minutes', date: undefined, kept: '', ...details },
  });

describe('a piece of evidence', () => {
  it('that was written down with a title, a date and a place only is a reference', () => {
    const old = piece({ date: '2023-02-14', kept: 'Shared drive' });
    expect(old).toMatchObject({ form: 'reference', kind: undefined, marking: undefined, owner: '', versions: [] });
    expect(old.file).toBeUndefined();
  });

  it('is due for review twelve months after its date, and says that nobody set that', () => {
    expect(piece({ date: '2024-02-29' })).toMatchObject({ reviewOn: undefined, reviewDue: '2025-02-28' });
    expect(piece({ date: '2023-02-14', reviewOn: '2023-06-01' })).toMatchObject({
      reviewOn: '2023-06-01',
      reviewDue: '2023-06-01',
    });
    expect(piece().reviewDue).toBeUndefined();
  });

  it.each([
    ['2024-02-14', false],
    ['2024-02-15', true],
  ])('of 14 February 2023 is past review on %s: %s', (today, past) => {
    expect(isPastReview(piece({ date: '2023-02-14' }), today)).toBe(past);
    expect(isPastReview(piece(), today)).toBe(false);
  });

  it('passes over what it does not know, such as a kind of a later version', () => {
    expect(piece({ kind: 'hologram', marking: 'top-secret', form: 'dream', reviewOn: 'soon' })).toMatchObject({
      kind: undefined,
      marking: undefined,
      form: 'reference',
      reviewOn: undefined,
    });
  });

  it('is added with what was given and nothing else', () => {
    const outcome = added({ kind: 'minutes', owner: ' ', handling: '', marking: undefined, kept: ' A drive ' });
    expect(outcome.ok && outcome.drafts).toEqual([
      {
        type: 'evidenceAdded',
        fields: { authority: 'a1', title: 'Minutes', date: null, kept: 'A drive', kind: 'minutes' },
      },
    ]);
  });

  it.each<[EvidenceChange, string]>([
    [{ title: ' ' }, 'evidenceTitleMissing'],
    [{ date: '2023-02-30' }, 'evidenceDateImpossible'],
    [{ reviewOn: 'next year' }, 'evidenceReviewImpossible'],
    [{ form: 'link' }, 'evidenceAddressMissing'],
    [{ form: 'link', address: 'minutes.html' }, 'evidenceAddressImpossible'],
    [{ form: 'file' }, 'evidenceFileMissing'],
  ])('with %o is refused', (details, kind) => {
    expect(added(details)).toEqual({ ok: false, problem: { kind } });
  });

  it('tells of everything that is wrong at once, in the order of the form', () => {
    const all = evidenceProblems({ title: '', form: 'link', address: 'x', date: 'x', reviewOn: 'x' });
    expect(all.map(({ kind }) => kind)).toEqual([
      'evidenceTitleMissing',
      'evidenceAddressImpossible',
      'evidenceDateImpossible',
      'evidenceReviewImpossible',
    ]);
  });

  it('is changed only where something differs, and not where the screen showed something else', () => {
    const state = stateWith({ owner: 'Democratic services' });
    const seen = { owner: (state.fields['owner'] ?? []).map(({ event }) => event) };
    const change = (details: EvidenceChange, shown: typeof seen = seen) =>
      decideEvidence(state, { kind: 'changeEvidence', details, seen: shown });
    expect(change({ owner: 'Democratic services' })).toEqual({ ok: true, drafts: [] });
    expect(change({ owner: 'The lead' })).toMatchObject({ ok: true, drafts: [{ fields: { owner: 'The lead' } }] });
    expect(change({ owner: 'The lead' }, { owner: [] })).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', path: 'owner' },
    });
  });
});

describe('the file of a piece', () => {
  const addFile = (state: Folded, one = file) => {
    const seen = (state.fields['file'] ?? []).map(({ event }) => event);
    return decideEvidence(state, { kind: 'addFile', file: one, seen });
  };
  const withFiles = (...files: readonly (typeof file)[]): { readonly state: Folded; readonly log: LogEvent[] } => {
    const log = events({ type: 'evidenceAdded', fields: { authority: 'a1', title: 'Minutes' } });
    let state = fold(log);
    for (const one of files) {
      const decision = addFile(state, one);
      if (!decision.ok) throw new Error(decision.problem.kind);
      for (const draft of decision.drafts) {
        const writing = { record, parents: state.heads, command: 'c', at: '', by: 'p', device: 'd' };
        log.push(makeEvent(writing, draft, newSalt));
        state = fold(log);
      }
    }
    return { state, log };
  };

  it('stays as an older version when another takes its place', () => {
    const { state } = withFiles(file, { ...file, id: '0f', name: 'Board minutes, signed.pdf' });
    const { versions, file: now, form } = readEvidence('e1', state);
    expect(versions.map(({ id, name }) => [id, name.value])).toEqual([
      ['f1', 'Board minutes.pdf'],
      ['0f', 'Board minutes, signed.pdf'],
    ]);
    expect([now?.id, form]).toEqual(['0f', 'file']);
  });

  it('is refused where another window added one first', () => {
    const { state } = withFiles(file);
    expect(decideEvidence(state, { kind: 'addFile', file, seen: [] })).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince' },
    });
  });

  it('is refused for a piece that is not there', () => {
    expect(addFile(nothing)).toEqual({ ok: false, problem: { kind: 'evidenceMissing' } });
  });

  it('is removed for good with its name and fingerprint, and the record says that it was and why', () => {
    const { state } = withFiles(file);
    const decision = decideEvidence(state, { kind: 'removeFile', file: 'f1', reason: ' It named a child ' });
    if (!decision.ok) throw new Error(decision.problem.kind);
    let after = state;
    for (const draft of decision.drafts) {
      const writing = { record, parents: after.heads, command: 'c', at: '', by: 'p', device: 'd' };
      after = evolve(after, makeEvent(writing, draft, newSalt));
    }
    const [version] = readEvidence('e1', after).versions;
    expect(version).toMatchObject({ sha256: undefined, removed: 'It named a child', size: 60_000_000 });
    expect(version?.name.is).toBe('erased');
    const held = JSON.stringify(after);
    expect([held.includes('Board minutes.pdf'), held.includes(file.sha256)]).toEqual([false, false]);
    const again = decideEvidence(after, { kind: 'removeFile', file: 'f1', reason: 'x' });
    expect(again).toEqual({ ok: false, problem: { kind: 'fileRemovedAlready' } });
  });

  const write = (state: Folded, decision: ReturnType<typeof decideEvidence>): Folded => {
    if (!decision.ok) throw new Error(decision.problem.kind);
    let after = state;
    for (const draft of decision.drafts) {
      const writing = { record, parents: after.heads, command: 'c', at: '', by: 'p', device: 'd' };
      after = evolve(after, makeEvent(writing, draft, newSalt));
    }
    return after;
  };
  const remove = (state: Folded, id: string): Folded =>
    write(state, decideEvidence(state, { kind: 'removeFile', file: id, reason: 'Wrong file' }));
  const threeFiles = (): Folded => withFiles(file, { ...file, id: 'f2' }, { ...file, id: 'f3' }).state;

  it('that is removed gives way to the newest that is left, and only where it was the current one', () => {
    const withoutLast = remove(threeFiles(), 'f3');
    expect(readEvidence('e1', withoutLast).file?.id).toBe('f2');
    expect(readEvidence('e1', remove(withoutLast, 'f1')).file?.id).toBe('f2');
    const empty = remove(remove(withoutLast, 'f2'), 'f1');
    expect(readEvidence('e1', empty).file).toMatchObject({ id: 'f1', removed: 'Wrong file' });
  });

  it('can be made the current one again, unless it was removed or another window was first', () => {
    const state = threeFiles();
    const { fields } = readEvidence('e1', state);
    const use = (from: Folded, id: string, seen = fields.file.seen) =>
      decideEvidence(from, { kind: 'useFile', file: id, seen });
    expect(readEvidence('e1', write(state, use(state, 'f1'))).file?.id).toBe('f1');
    expect(use(state, 'f9')).toEqual({ ok: false, problem: { kind: 'evidenceMissing' } });
    expect(use(remove(state, 'f1'), 'f1')).toEqual({ ok: false, problem: { kind: 'fileRemovedAlready' } });
    expect(use(state, 'f1', [])).toMatchObject({ ok: false, problem: { kind: 'changedSince' } });
  });

  it('is removed only with a reason, and only where it is', () => {
    const { state } = withFiles(file);
    const remove = (id: string, reason: string) => decideEvidence(state, { kind: 'removeFile', file: id, reason });
    expect(remove('f1', ' ')).toEqual({ ok: false, problem: { kind: 'fileRemovalReasonMissing' } });
    expect(remove('f9', 'x')).toEqual({ ok: false, problem: { kind: 'evidenceMissing' } });
  });

  it('says that the reason of its removal was erased, in its place and in the history', () => {
    const path = 'version/f1/removed';
    const removed = { type: 'fileRemoved', fields: { 'version/f1/size': 5, [path]: 'It named Aled' } };
    const [first] = events(removed);
    if (!first) throw new Error('Nothing was written');
    expect(describeEvidenceEvent(first, 'Minutes')).toMatch(/Reason: It named Aled$/);
    expect(describeEvidenceEvent({ ...first, disclosures: {} }, 'Minutes')).toMatch(/Reason: \(erased\)$/);
    const erased = { type: 'fieldErased', fields: { [`erased/${first.id}/${path}`]: 'Named a child' } };
    const writing = { record, parents: [first.id], command: 'c', at: '', by: 'p', device: 'd' };
    const state = fold([first, makeEvent(writing, erased, newSalt)]);
    expect(readEvidence('e1', state).versions[0]?.removed).toBe('erased');
  });

  it('is told in the history in words', () => {
    const { log } = withFiles(file);
    expect(describeEvidenceEvent(log[1] as LogEvent, 'Minutes')).toBe(
      'Added the file “Board minutes.pdf”, 60 MB to evidence “Minutes”',
    );
    const [changed] = events({
      type: 'evidenceChanged',
      fields: { kind: 'minutes', reviewOn: '2024-01-31', marking: 'official-sensitive', owner: '' },
    });
    expect(describeEvidenceEvent(changed as LogEvent, 'Minutes')).toBe(
      'Changed the kind of evidence “Minutes” to minutes. Changed the review date of evidence “Minutes” to 31 January 2024. ' +
        'Changed the owner of evidence “Minutes” to nothing. Changed the marking of evidence “Minutes” to OFFICIAL-SENSITIVE',
    );
  });
});

describe('the address of a link', () => {
  it.each([
    'https://www.example.org/minutes?year=2023#page=4',
    'http://intranet/board',
    'HTTPS://Example.org',
    'https://cyngor.cymru:8443/dogfennau/ŵ.pdf',
    'https://bücher.example/',
    'http://[::1]/x',
  ])('may be %s', (address) => {
    expect(readAddress(address)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://example.org',
    'data:text/html,<script>',
    'file:secret.txt',
    'ftp://example.org',
    'https://',
    'https:///x',
    'https://council.gov.uk@evil.example/',
    'https://example.org/a b',
    'https://example.org\\@evil.example',
    'https://exa\nmple.org',
    ' https://example.org',
    '//example.org',
    '-',
    7,
    null,
  ])('may not be %s', (address) => {
    expect(readAddress(address)).toBeUndefined();
  });

  it('that a copy brings and that could run is no address', () => {
    expect(piece({ form: 'link', address: 'javascript:alert(1)' }).address).toBeUndefined();
  });
});

it.each([
  [1, '1 byte'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [12_345, '12 kB'],
  [1_440_000, '1.4 MB'],
  [60_000_000, '60 MB'],
  [2_100_000_000, '2.1 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
