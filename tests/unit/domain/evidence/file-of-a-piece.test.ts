import { describe, expect, it } from 'vitest';
import { decideEvidence } from '../../../../src/domain/evidence/decide-evidence';
import { describeEvidenceEvent } from '../../../../src/domain/evidence/describe-evidence';
import { readEvidence } from '../../../../src/domain/evidence/evidence';
import { type LogEvent, makeEvent } from '../../../../src/domain/record/event';
import { evolve, fold, type Folded, nothing } from '../../../../src/domain/record/fold';
import { events, file, newSalt, record } from './written';

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
