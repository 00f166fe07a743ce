import { describe, expect, it } from 'vitest';
import { decidePerson, personProblems, readPerson } from '../../../../src/domain/person/person';
import { type Folded, nothing, type Standing } from '../../../../src/domain/record/fold';

const present = (event: string, value: string): Standing => ({ event, is: 'present', value });
const stateOf = (fields: Folded['fields']): Folded => ({ heads: ['head'], fields });

describe('a person', () => {
  it('needs a name and a role, and is told of both at once', () => {
    expect(personProblems({ name: ' ', role: '' }).map(({ kind }) => kind)).toEqual([
      'personNameMissing',
      'roleMissing',
    ]);
    expect(personProblems({ name: 'Siân Ŵyn', role: 'Prevent lead' })).toEqual([]);
  });

  it('is added without the spaces around name and role', () => {
    expect(decidePerson(nothing, { kind: 'addPerson', name: ' Siân Ŵyn ', role: ' Prevent lead ' })).toEqual({
      ok: true,
      drafts: [{ type: 'personAdded', fields: { name: 'Siân Ŵyn', role: 'Prevent lead' } }],
    });
  });

  it('is not added without a role', () => {
    expect(decidePerson(nothing, { kind: 'addPerson', name: 'Siân Ŵyn', role: ' ' })).toEqual({
      ok: false,
      problem: { kind: 'roleMissing' },
    });
  });

  it('is corrected in what differs only', () => {
    const state = stateOf({ name: [present('n', 'Sian Wyn')], role: [present('r', 'Prevent lead')] });
    const correct = { kind: 'changePerson', name: 'Siân Ŵyn', role: 'Prevent lead' } as const;
    expect(decidePerson(state, { ...correct, seen: { name: ['n'], role: ['r'] } })).toEqual({
      ok: true,
      drafts: [{ type: 'personChanged', fields: { name: 'Siân Ŵyn' } }],
    });
    expect(decidePerson(state, { ...correct, seen: { name: ['older'], role: ['r'] } })).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', path: 'name' },
    });
  });

  it('whose name was erased shows as erased, and keeps the role', () => {
    const state = stateOf({ name: [{ event: 'n', is: 'erased' }], role: [present('r', 'Prevent lead')] });
    expect(readPerson('p', state)).toMatchObject({ name: 'erased', role: 'Prevent lead' });
  });

  it('without a name is said to have none', () => {
    expect(readPerson('p', nothing)).toMatchObject({ name: 'Name not given', role: '' });
  });
});
