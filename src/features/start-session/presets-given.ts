import type { AuthorityFacts } from '../../domain/authority/authority';
import { applies } from '../../domain/edition/applies';
import type { Edition, Item } from '../../domain/edition/edition';

export type GivenAtStart = { readonly item: Item; readonly reason: string };

/** The items that starting a session sets to not applicable, each with its reason: the same as the start itself sets. */
export const presetsGiven = (edition: Edition, authority: AuthorityFacts): readonly GivenAtStart[] =>
  edition.items.flatMap((item) => {
    const preset = item.presets.find(({ appliesTo }) => applies(appliesTo, authority));
    return preset ? [{ item, reason: preset.reason.text }] : [];
  });
