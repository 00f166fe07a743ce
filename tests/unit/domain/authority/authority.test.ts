import { describe, expect, it } from 'vitest';
import {
  type AuthorityDetails,
  authorityProblems,
  authorityTypes,
  decideAuthority,
  factsOf,
  readAuthority,
} from '../../../../src/domain/authority/authority';
import type { Json } from '../../../../src/domain/record/event';
import { type Folded, nothing } from '../../../../src/domain/record/fold';

const council: AuthorityDetails = { name: 'Ynys Môn', nation: 'wales', type: 'welsh-principal', funded: false };

/** A state as these fields would leave it; a list is two people's values side by side. */
const stateOf = (fields: Readonly<Record<string, Json | readonly Json[]>>): Folded => ({
  heads: ['head'],
  fields: Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [
      path,
      (Array.isArray(value) ? value : [value]).map((side: Json, index) => ({
        event: `${path}-${String(index + 1)}`,
        is: 'present' as const,
        value: side,
      })),
    ]),
  ),
});

const kinds = (details: AuthorityDetails) => authorityProblems(details).map(({ kind }) => kind);

describe('the details of an authority', () => {
  it('are complete with a name and the three facts', () => {
    expect(kinds(council)).toEqual([]);
    expect(kinds({ name: 'Thurrock', nation: 'england', type: 'unitary', funded: true })).toEqual([]);
  });

  it('are told to be missing all at once, in the order of the form', () => {
    expect(kinds({ name: '  ' })).toEqual([
      'authorityNameMissing',
      'nationMissing',
      'authorityTypeMissing',
      'fundedMissing',
    ]);
  });

  it('take "not funded" for an answer, and nothing said for none', () => {
    expect(kinds({ ...council, funded: false })).toEqual([]);
    const { funded: _funded, ...unsaid } = council;
    expect(kinds(unsaid)).toEqual(['fundedMissing']);
  });

  it.each(authorityTypes)('have the type %s in one nation only', (type) => {
    const wrong = (['england', 'wales'] as const).filter((nation) =>
      kinds({ name: 'A', nation, type, funded: true }).includes('typeOfOtherNation'),
    );
    expect(wrong).toEqual([type === 'welsh-principal' ? 'england' : 'wales']);
  });
});

describe('adding an authority', () => {
  it('keeps the three facts as three fields, and the name without the spaces around it', () => {
    const decision = decideAuthority(nothing, { kind: 'addAuthority', details: { ...council, name: ' Ynys Môn ' } });
    expect(decision).toEqual({ ok: true, drafts: [{ type: 'authorityAdded', fields: council }] });
  });

  it('is refused with the first thing that is missing', () => {
    expect(decideAuthority(nothing, { kind: 'addAuthority', details: { ...council, name: '' } })).toEqual({
      ok: false,
      problem: { kind: 'authorityNameMissing' },
    });
  });

  it('labels the worked example, and nothing else', () => {
    const added = (example: boolean) => decideAuthority(nothing, { kind: 'addAuthority', details: council, example });
    expect(added(true)).toMatchObject({ drafts: [{ fields: { example: true } }] });
    expect(added(false)).not.toMatchObject({ drafts: [{ fields: { example: expect.anything() as unknown } }] });
  });
});

describe('changing an authority', () => {
  const state = stateOf({ name: 'Ynys Môn', nation: 'wales', type: 'welsh-principal', funded: false });
  const seen = { name: ['name-1'], nation: ['nation-1'], type: ['type-1'], funded: ['funded-1'] };

  it('writes only what is different', () => {
    const decision = decideAuthority(state, { kind: 'changeAuthority', details: { ...council, funded: true }, seen });
    expect(decision).toEqual({ ok: true, drafts: [{ type: 'authorityChanged', fields: { funded: true } }] });
  });

  it('writes nothing where nothing is different', () => {
    expect(decideAuthority(state, { kind: 'changeAuthority', details: council, seen })).toEqual({
      ok: true,
      drafts: [],
    });
  });

  it('is refused where another window changed the same fact, and not where it changed another one', () => {
    const details = { ...council, funded: true };
    const change = (over: object) =>
      decideAuthority(state, { kind: 'changeAuthority', details, seen: { ...seen, ...over } });
    expect(change({ funded: ['earlier'] })).toMatchObject({
      ok: false,
      problem: { kind: 'changedSince', path: 'funded' },
    });
    expect(change({ name: ['earlier'] })).toMatchObject({ ok: true });
  });
});

describe('reading an authority', () => {
  it('gives the facts only when all three are known', () => {
    const whole = readAuthority('a', stateOf({ name: 'A', nation: 'england', type: 'county', funded: true }));
    expect(factsOf(whole)).toEqual({ nation: 'england', type: 'county', funded: true });
    expect(factsOf(readAuthority('a', stateOf({ name: 'A', nation: 'england', type: 'county' })))).toBeUndefined();
  });

  it('takes neither side where two people’s values stand side by side', () => {
    const disputed = readAuthority(
      'a',
      stateOf({ name: 'A', nation: 'england', type: ['county', 'unitary'], funded: true }),
    );
    expect(disputed.type).toBeUndefined();
    expect(disputed.fields.type.sides.map(({ value }) => value)).toEqual(['county', 'unitary']);
    expect(factsOf(disputed)).toBeUndefined();
  });

  it('passes over a type of a newer version', () => {
    expect(readAuthority('a', stateOf({ name: 'A', type: 'combined' })).type).toBeUndefined();
  });

  it('is no example unless it says so', () => {
    expect(readAuthority('a', stateOf({ name: 'A' })).example).toBe(false);
    expect(readAuthority('a', stateOf({ name: 'A', example: true })).example).toBe(true);
  });
});
