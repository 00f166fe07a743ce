import type { ItemLink } from '../domain/actions/action';
import { itemOf } from '../domain/session/mark';
import { readSession } from '../domain/session/session';
import { current, type Desk, editionOf, ref } from './desk';

/** What the linked items are called, such as "7 Training (Channel assurance statement, 2022/23)", by "session/item". Those
 *  of a session that is not here are left out. */
export const nameItems = async (desk: Desk, links: readonly ItemLink[]): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  for (const id of new Set(links.map(({ session }) => session))) {
    const session = readSession(id, (await current(desk, ref('session', id))).state);
    const edition = session && (await editionOf(desk, session.editionHash));
    if (!edition) continue;
    for (const link of links.filter((one) => one.session === id)) {
      const item = itemOf(edition, link.item);
      if (item)
        names.set(`${id}/${item.id}`, `${item.number} ${item.title} (${edition.shortTitle}, ${session.period})`);
    }
  }
  return names;
};
