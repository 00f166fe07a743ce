import { describe, expect, it } from 'vitest';
import { decideEvidence, type EvidenceChange, evidenceProblems } from '../../../../src/domain/evidence/decide-evidence';
import { type Evidence, isPastReview, readEvidence } from '../../../../src/domain/evidence/evidence';
import { sizeInWords } from '../../../../src/domain/evidence/evidence-words';
import { readAddress } from '../../../../src/domain/evidence/read-address';
import type { Json } from '../../../../src/domain/record/event';
import { fold, type Folded, nothing } from '../../../../src/domain/record/fold';
import { events } from './written';

const stateWith = (fields: Readonly<Record<string, Json>>): Folded =>
  fold(events({ type: 'evidenceAdded', fields: { authority: 'a1', title: 'Minutes', ...fields } }));

const piece = (fields: Readonly<Record<string, Json>> = {}): Evidence => readEvidence('e1', stateWith(fields));

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

  it('without a title says so, and whether it is there at all', () => {
    expect(piece({ title: '' }).title).toBe('Title not given');
    expect(readEvidence('e1', nothing)).toMatchObject({
      authority: undefined,
      title: 'Evidence whose adding was taken back',
    });
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
