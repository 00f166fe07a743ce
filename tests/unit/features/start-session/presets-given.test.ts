// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { bundledEditions } from '../../../../src/application/bundled-editions';
import { ref } from '../../../../src/application/desk';
import { authorityTypes } from '../../../../src/domain/authority/authority';
import { notForAuthority } from '../../../../src/domain/session/decide-start';
import { readItem } from '../../../../src/domain/session/session';
import { presetsFor } from '../../../../src/domain/edition/presets-for';
import { openWork, startOne } from './given';

it('what is announced before the start is what the start gives, for every edition and type of council', async () => {
  const work = await openWork();
  let announcedAny = 0;
  for (const edition of (await bundledEditions()).filter(({ use }) => use === 'annual')) {
    for (const type of authorityTypes) {
      const facts = { nation: type === 'welsh-principal' ? 'wales' : 'england', type, funded: false } as const;
      if (notForAuthority(edition, facts)) continue;
      const announced = presetsFor(edition, facts).map(({ item, reason }) => [item.id, reason.text]);
      const { session } = await startOne(work, { title: edition.title, details: { name: type, ...facts } });
      const { state } = await work.desk.log.read(ref('session', session));
      const given = edition.items.flatMap(({ id }) => {
        const { result } = readItem(state, id);
        return result ? [[id, result.reason]] : [];
      });
      expect(given).toEqual(announced);
      announcedAny += announced.length;
    }
  }
  expect(announcedAny).toBeGreaterThan(0);
});
