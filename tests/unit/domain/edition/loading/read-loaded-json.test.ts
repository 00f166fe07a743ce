import { describe, expect, it } from 'vitest';
import { describePlace } from '../../../../../src/domain/edition/loading/describe-place';
import { asOwnWords, readLoadedJson } from '../../../../../src/domain/edition/loading/read-loaded-json';
import { readEdition } from '../../../../../src/domain/edition/read-edition';
import { editionCalled, rawFile } from '../benchmark-files';
import { changeAt } from '../change-at';

const raw = rawFile('editions/la-toolkit-2024.json');
const problemOf = (data: unknown) => {
  const read = readLoadedJson(typeof data === 'string' ? data : JSON.stringify(data));
  return read.ok ? undefined : read.problem;
};

describe('an edition in our own form', () => {
  it('is read as it is, in composed letters', () => {
    expect(readLoadedJson(JSON.stringify(raw))).toEqual({ ok: true, value: editionCalled('la-toolkit-2024') });
    const decomposed = readLoadedJson(JSON.stringify(changeAt(raw, 'items/0/title', 'W\u0302yn')));
    expect(decomposed.ok && decomposed.value.items[0]?.title).toBe('Ŵyn');
  });

  it.each([
    ['text that is no JSON', '{"kind": "edition"', { kind: 'notJson' }],
    ['a list', '[1, 2]', { kind: 'notAnEdition', found: undefined }],
    ['a saved copy', '{"kind": "prevent-assurance-copy"}', { kind: 'notAnEdition', found: 'prevent-assurance-copy' }],
    ['a later schema', changeAt(raw, 'schema', 2), { kind: 'laterSchema', found: 2 }],
    [
      'more items than a form has',
      { ...raw, items: Array.from({ length: 501 }, () => ({})) },
      { kind: 'tooManyItems', count: 501, limit: 500 },
    ],
  ])('is not %s', (_what, data, problem) => {
    expect(problemOf(data)).toEqual(problem);
  });

  it('is refused with everything that is wrong, each with its place', () => {
    const bad = changeAt(changeAt(raw, 'items/1/statement/wording', 'theirs'), 'scales/0/kind', 'percent');
    const problem = problemOf(bad);
    if (problem?.kind !== 'unsound') throw new Error('It was read');
    expect(problem.problems.map(({ path }) => describePlace(path, bad))).toEqual([
      'Scale 1 (Score, 1 to 5), kind',
      'Item 2 (Local risk assessment), statement, wording',
    ]);
  });

  it('nested without end is refused, not fallen over', () => {
    expect(problemOf(`{"kind":"edition","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)).toBeDefined();
  });

  it('whose texts are called official is not, once a person says that they are their own', () => {
    const official = changeAt(
      changeAt(raw, 'items/0/statement/wording', 'official'),
      'items/0/statement/text',
      'Met [yearly].',
    );
    const read = readLoadedJson(JSON.stringify(official));
    if (!read.ok) throw new Error(read.problem.kind);
    const own = asOwnWords(read.value);
    expect(own.items[0]?.statement.wording).toBe('authority');
    expect(own.items[1]).toEqual(read.value.items[1]);
    expect(readEdition(own).ok).toBe(true);
  });
});

describe('a place in a file', () => {
  it.each([
    ['', ''],
    ['title', 'Title'],
    ['inForce/from', 'In force, from'],
    [
      'items/0/indicators/2/level',
      'Item 1 (Multi-agency partnership group), indicator 3 (partnership-board-lead-reaches-leadership), level',
    ],
    ['items/99/title', 'Item 100, title'],
    ['outcomeRules', 'Outcome rules'],
  ])('%s is said in words', (path, words) => {
    const said = describePlace(path, raw);
    expect(said.replace(/\(partnership-board-[a-z-]+\)/, '(…)')).toBe(
      words.replace(/\(partnership-board-[a-z-]+\)/, '(…)'),
    );
  });
});
