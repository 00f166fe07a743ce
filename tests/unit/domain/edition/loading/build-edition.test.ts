import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../../../src/domain/edition/edition';
import { buildEdition } from '../../../../../src/domain/edition/loading/build-edition';
import {
  type EditionFacts,
  factsProblems,
  factsToBeginWith,
} from '../../../../../src/domain/edition/loading/edition-facts';
import type { ReadItem, ReadTable } from '../../../../../src/domain/edition/loading/item-table';
import { withFreeId } from '../../../../../src/domain/edition/loading/own-id';
import { readEdition } from '../../../../../src/domain/edition/read-edition';
import { wordages } from '../../../../../src/domain/edition/wordages';
import { allEditions, editionCalled, itemOf } from '../benchmark-files';

const known = allEditions();
const toolkit = editionCalled('la-toolkit-2024');

const item = (number: string, title: string, more: Partial<ReadItem> = {}): ReadItem => ({
  row: Number(number) + 1,
  number,
  group: '',
  title,
  statement: `What ${title} asks [yearly].`,
  note: '',
  id: '',
  indicators: [],
  ...more,
});

const table = (...items: readonly ReadItem[]): ReadTable => ({ items, scales: [], statementColumn: 3, unread: [] });

const facts = (replaces: Edition | undefined, more: Partial<EditionFacts> = {}): EditionFacts => ({
  ...factsToBeginWith(replaces, []),
  title: 'The form of 2026',
  shortTitle: 'Form 2026',
  from: '2026-04-01',
  official: true,
  ...more,
});

const regime: Partial<EditionFacts> = {
  title: 'Serious violence duty, self-assessment 2026',
  shortTitle: 'Serious violence 2026',
  scales: ['score', 'rag', 'met', 'yes-no'],
  item: 'standard',
  items: 'standards',
  official: false,
};

const sheet = table(
  item('1', 'Multi-agency partnership group'),
  item('2', 'A new thing', { note: 'Letter of 1 April' }),
);

describe('an edition made of a sheet', () => {
  const made = buildEdition(sheet, facts(toolkit), { replaces: toolkit, known });

  it('is sound by the reader of editions, with or without a predecessor, on every scale', () => {
    expect(readEdition(made)).toEqual({ ok: true, value: made });
    const other = buildEdition(sheet, facts(undefined, regime), { replaces: undefined, known });
    expect(readEdition(other)).toEqual({ ok: true, value: other });
    const grouped = table(item('1', 'A', { group: 'People' }), item('2', 'B', { group: 'Places' }));
    const inAreas = facts(undefined, { ...regime, group: 'area', groups: 'areas' });
    expect(readEdition(buildEdition(grouped, inAreas, { replaces: undefined, known })).ok).toBe(true);
  });

  it('takes scales, rules and caveats from the edition that it replaces', () => {
    expect(made.scales).toEqual(toolkit.scales);
    expect(made.outcomeRules.map(({ words }) => words)).toContain(toolkit.outcomeRules[1]?.words);
    expect(made.instrument).toBe(toolkit.instrument);
    expect(made.caveats[0]).toEqual(toolkit.caveats[0]);
  });

  it('leaves out the caveat that speaks of the other edition’s texts, and says whose words its own are', () => {
    expect(made.caveats).toHaveLength(2);
    expect(made.caveats[1]?.text).toContain('the form that the authority was sent');
  });

  it('calls texts official only where that was said', () => {
    const statements = (edition: Edition) => edition.items.map(({ statement }) => statement.wording);
    expect(statements(made)).toEqual(['official', 'official']);
    const own = buildEdition(sheet, facts(toolkit, { official: false }), { replaces: toolkit, known });
    expect(wordages(own).map(([, { wording }]) => wording)).not.toContain('official');
    expect(statements(own)).toEqual(['authority', 'authority']);
    // What was taken over is whose it was.
    expect(own.items[0]?.evidencePrompts).toEqual(itemOf(toolkit, 'partnership-group').evidencePrompts);
    expect(own.items.map(({ thresholds }) => thresholds)).toEqual([['yearly'], ['yearly']]);
  });

  it('keeps the id, expectations and prompts of an item with the same title, if wanted', () => {
    const earlier = itemOf(toolkit, 'partnership-group');
    const [first, second] = made.items;
    expect(first?.id).toBe(earlier.id);
    expect(first?.indicators.map(({ statement }) => statement)).toEqual(
      earlier.indicators.map(({ statement }) => statement),
    );
    expect(second).toMatchObject({ id: 'a-new-thing', indicators: [], evidencePrompts: [] });
    const bare = buildEdition(sheet, facts(toolkit, { keepHelp: false }), { replaces: toolkit, known });
    expect(bare.items[0]).toMatchObject({ id: earlier.id, indicators: [], evidencePrompts: [] });
  });

  it('names the source of the words where one was given', () => {
    expect(made.items[1]?.statement.sources).toEqual(['F']);
    expect(made.sources).toContainEqual({ id: 'F', title: 'Letter of 1 April' });
  });

  it('never speaks of the Prevent duty in a regime of another kind', () => {
    const other = buildEdition(sheet, facts(undefined, regime), { replaces: undefined, known });
    const words = JSON.stringify([other.outcomeRules, other.scales, other.caveats]);
    expect(words).not.toMatch(/Duty|Prevent|benchmark|statutory/i);
    expect(other.outcomeRules.map((rule) => rule.words)).toContain(
      'Met in all {marked} standards marked; exceeded in {exceeded}; {notApplicable} not applicable: {notApplicableNames}.',
    );
    expect(known.map(({ instrument }) => instrument)).not.toContain(other.instrument);
  });

  it('has the same id and hash each time, and another as soon as a word differs', () => {
    expect(buildEdition(sheet, facts(toolkit), { replaces: toolkit, known })).toEqual(made);
    const corrected = table(...sheet.items.map((one) => ({ ...one, statement: `${one.statement} Corrected.` })));
    expect(buildEdition(corrected, facts(toolkit), { replaces: toolkit, known }).id).not.toBe(made.id);
  });
});

describe('an edition from a file', () => {
  it('keeps its id where that is free or its own, and gets one of its own where it is another’s', () => {
    expect(withFreeId(toolkit, known)).toBe(toolkit);
    const altered = { ...toolkit, title: 'Corrected' };
    const renamed = withFreeId(altered, known);
    expect(renamed.id).toMatch(/^la-toolkit-2024-[0-9a-f]{8}$/);
    expect(readEdition(renamed).ok).toBe(true);
  });
});

describe('what a person says of an edition', () => {
  it.each([
    ['titleMissing', { title: ' ' }],
    ['titleTaken', { title: toolkit.title.toUpperCase() }],
    ['shortTitleMissing', { shortTitle: '' }],
    ['fromMissing', { from: undefined }],
    ['fromImpossible', { from: '2026-02-30' }],
    ['toImpossible', { to: 'impossible' }],
    ['endsBeforeItStarts', { to: '2026-03-31' }],
    ['noScale', { scales: [] }],
    ['itemNounMissing', { item: '' }],
    ['itemsNounMissing', { items: ' ' }],
    ['wordingMissing', { official: undefined }],
  ] as const)('is refused: %s', (kind, more) => {
    expect(factsProblems(facts(toolkit, more), { titles: [toolkit.title], grouped: false })).toEqual([{ kind }]);
  });

  it('needs a word for the headings only where there are headings', () => {
    expect(factsProblems(facts(toolkit), { titles: [], grouped: false })).toEqual([]);
    expect(factsProblems(facts(toolkit), { titles: [], grouped: true })).toEqual([{ kind: 'groupNounMissing' }]);
  });
});
