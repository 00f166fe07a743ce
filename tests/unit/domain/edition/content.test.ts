import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/domain/edition/check-content';
import { editionHash } from '../../../../src/domain/edition/edition-hash';
import { wordages } from '../../../../src/domain/edition/wordages';
import { allCrosswalks, allEditions, dataFiles, editionCalled, itemOf, rawFile, theLinks } from './benchmark-files';

const editions = allEditions();

describe('the content as a whole', () => {
  it('holds together', () => {
    expect(checkContent({ editions, crosswalks: allCrosswalks(), links: theLinks() })).toEqual([]);
  });

  it.each([
    ['la-toolkit-2018', 10, ['score', 'rag']],
    ['la-toolkit-2023', 7, ['score', 'met']],
    ['la-toolkit-2024', 8, ['score', 'met']],
    ['channel-assurance', 30, ['rag']],
    ['security-threat-check-2023', 3, ['yes-no']],
  ])('%s has %i items and its scales, numbered in order', (id, count, scales) => {
    const edition = editionCalled(id);
    expect(edition.items).toHaveLength(count);
    expect(edition.scales.map((scale) => scale.id)).toEqual(scales);
    if (id !== 'channel-assurance')
      expect(edition.items.map(({ number }) => number)).toEqual(edition.items.map((_, n) => String(n + 1)));
  });

  it('has five areas of control, of four, three, five, thirteen and five criteria, legal requirements first', () => {
    const { groups, items } = editionCalled('channel-assurance');
    const counts = groups.map(({ id, title }) => [title, items.filter(({ group }) => group === id).length]);
    expect(counts).toEqual([
      ['Legal requirements', 4],
      ['Strategic governance', 3],
      ['Chairing skills', 5],
      ['Panel function', 13],
      ['Data protection', 5],
    ]);
    expect(items.map(({ id, number }) => [id, number.toLowerCase()]).filter(([id, number]) => id !== number)).toEqual(
      [],
    );
  });

  // A new hash means that what authorities read has changed: record it knowingly, and say why in the commit.
  it.each([
    ['la-toolkit-2018', '74c8db2d7dfd70cc3055930ae14e0e58c56b8057dd44e1b7031bc3964db7c494'],
    ['la-toolkit-2023', 'e02a9aeca54f9e0c90df405bfe564aa98628da87b244a1af411f60b321ff172e'],
    ['la-toolkit-2024', '614d1136a0306c27f9e42c13752cc08cadcb00fc0986118dbe21b966b3317f77'],
    ['channel-assurance', '5bdb5cabb7aab6b6bb2e5a8651902ace38699bd0bfd6654cd24df1ffc4229751'],
    ['security-threat-check-2023', 'fbc82e82b7ee0d149abd8b3cacb86127673adda850e0d884774c75ac5ca4bd40'],
  ])('%s is what it was when its hash was recorded', (id, hash) => {
    expect(editionHash(editionCalled(id))).toBe(hash);
  });
});

describe('every text', () => {
  const texts = editions.flatMap((edition) =>
    wordages(edition).map(([path, wordage]) => ({ at: `${edition.id} ${path}`, ...wordage })),
  );

  it('says whose words it is, wherever a text stands in a file', () => {
    const untagged: string[] = [];
    const walk = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('text' in node && !('wording' in node && 'sources' in node)) untagged.push(at);
      for (const [key, inner] of Object.entries(node)) walk(inner, `${at}/${key}`);
    };
    for (const path of dataFiles) walk(rawFile(path), path);
    expect(untagged).toEqual([]);
    expect(texts.length).toBeGreaterThan(400);
  });

  it('is restated or our own, and none is shown as official', () => {
    expect(texts.filter(({ wording }) => wording === 'official')).toEqual([]);
  });

  it('of good and best practice is our own; of an expectation is restated, from the 2018 benchmarks or the 2023 guidance', () => {
    for (const { id, level, statement, appliesFrom } of editions.flatMap(({ items }) =>
      items.flatMap(({ indicators }) => indicators),
    )) {
      if (level === 'good' || level === 'best')
        expect([id, statement.wording, appliesFrom]).toEqual([id, 'project', undefined]);
      else
        expect([id, statement.wording, appliesFrom ?? statement.sources[0]]).toEqual([
          id,
          'restated',
          appliesFrom ? '2023-12-31' : 'HB',
        ]);
    }
  });

  it('of the 2023 additions that are easily overlooked is raised until it is answered, in every toolkit', () => {
    for (const id of ['la-toolkit-2018', 'la-toolkit-2023', 'la-toolkit-2024']) {
      const raised = editionCalled(id)
        .items.flatMap(({ indicators }) => indicators)
        .filter(({ raisedWhenUnanswered }) => raisedWhenUnanswered);
      expect(raised.map((indicator) => [indicator.id, indicator.level, indicator.appliesFrom]).sort()).toEqual([
        ['partnership-board-designated-leader', 'must', '2023-12-31'],
        ['risk-assessment-corporate-risk-register', 'must', '2023-12-31'],
        ['training-record-kept', 'must', '2023-12-31'],
      ]);
    }
  });

  it('of the Channel criteria is our own', () => {
    expect(editionCalled('channel-assurance').items.filter(({ statement }) => statement.wording !== 'project')).toEqual(
      [],
    );
  });

  it('is in British spelling', () => {
    const american =
      /\b\w*(?:organiz|recogniz|prioritiz|emphasiz|analyz|behavior|center|program(?!m)|fulfill|labor\b|favor)\w*/i;
    expect(texts.filter(({ text }) => american.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('has no doubled space, line break, tab or curly mark left from a document', () => {
    expect(texts.filter(({ text }) => /\s\s|[\n\t‘’“”…‹›·*]/.test(text)).map(({ at }) => at)).toEqual([]);
  });

  it('of a statement or indicator is a whole sentence', () => {
    const statements = editions.flatMap(({ items }) =>
      items.flatMap((item) => [item.statement, ...item.indicators.map((one) => one.statement)]),
    );
    expect(statements.filter(({ text }) => !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
  });
});

describe('the Channel panel in the toolkit', () => {
  it('is preset as not applicable for everybody in 2024, for shire districts with a reason of their own', () => {
    const { presets, assuredBy } = itemOf(editionCalled('la-toolkit-2024'), 'channel-panel');
    expect(assuredBy).toBe('channel-assurance');
    expect(presets.map(({ appliesTo, reason }) => [appliesTo, reason.text])).toEqual([
      [
        { types: ['shire-district'] },
        "A shire district has no Channel panel of its own; it co-operates with the county's panel",
      ],
      [undefined, 'Assured through the annual Channel assurance statement'],
    ]);
  });

  it('is preset in 2018 for shire districts only', () => {
    const { presets, assuredBy } = itemOf(editionCalled('la-toolkit-2018'), 'channel-panel');
    expect(assuredBy).toBe('channel-assurance');
    expect(presets.map(({ appliesTo }) => appliesTo)).toEqual([{ types: ['shire-district'] }]);
  });

  it('has no statement of its own for a shire district, and says why', () => {
    expect(editionCalled('channel-assurance').notFor).toEqual([
      {
        appliesTo: { types: ['shire-district'] },
        reason: expect.objectContaining({ sources: ['CTSA', 'DG', 'BR'] }) as object,
      },
    ]);
  });
});

describe('the scales', () => {
  it('print only the bands that were published, and never a band for red, amber and green', () => {
    const bands = editions.flatMap(({ scales }) =>
      scales.flatMap(({ kind, bands: theirs }) => theirs.map(({ values }) => [kind, ...values])),
    );
    expect(new Set(bands.map(String))).toEqual(new Set(['score,1,2', 'score,3', 'score,4,5']));
  });

  it.each([
    ['la-toolkit-2018', 0, ['1 below', '2 below', '3 met', '4 exceeded', '5 exceeded'], ['1', '2']],
    ['la-toolkit-2018', 1, ['red below', 'amber partly', 'green met'], ['red', 'amber']],
    ['la-toolkit-2024', 1, ['not-met below', 'met met', 'exceeding exceeded'], ['not-met']],
    ['channel-assurance', 0, ['red below', 'amber partly', 'green met'], ['red', 'amber']],
    ['security-threat-check-2023', 0, ['no below', 'yes met'], []],
  ])(
    'of %s (%i) stand where the guidance puts them, and say what calls for an action',
    (id, index, standings, needAction) => {
      const scale = editionCalled(id).scales[index];
      expect(scale?.values.map((value) => `${value.id} ${value.standing}`)).toEqual(standings);
      expect(scale?.actionRequired).toEqual(needAction);
    },
  );
});
