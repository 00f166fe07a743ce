import type { AuthorityFacts } from '../authority/authority';
import { applies } from './applies';
import type { Edition, Item, Preset } from './edition';

export type PresetItem = Preset & { readonly item: Item };

/** The marks that starting a session gives by itself, each with its reason. Of an item's presets the first that applies
 *  to the authority counts. */
export const presetsFor = (edition: Edition, authority: AuthorityFacts): readonly PresetItem[] =>
  edition.items.flatMap((item) => {
    const preset = item.presets.find(({ appliesTo }) => applies(appliesTo, authority));
    return preset ? [{ ...preset, item }] : [];
  });
