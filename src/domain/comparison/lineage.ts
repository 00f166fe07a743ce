import type { Crosswalk, Edition } from '../edition/edition';

/** How the items of an earlier edition and those of a later one belong together. Ids that neither edition has are left out. */
export type Lineage = {
  /** `same`: item by item, by id. `crosswalk`: by a crosswalk, or by several one after the other. */
  readonly by: 'same' | 'crosswalk';
  /** The earlier items that an item of the later edition follows; none for one that is new. */
  readonly before: (item: string) => readonly string[];
  /** The later items that follow an item of the earlier edition; none for one that is gone. */
  readonly after: (item: string) => readonly string[];
};

type Steps = ReadonlyMap<string, readonly string[]>;
type Ids = Pick<Edition, 'id' | 'items'>;

/**
 * From the items of one edition to those of another. Undefined where the two cannot be compared: they are of different
 * editions and no crosswalk, nor any chain of crosswalks, leads from the earlier to the later.
 */
export const lineageOf = (
  earlier: Ids,
  later: Ids,
  crosswalks: readonly Pick<Crosswalk, 'from' | 'to' | 'mappings'>[],
): Lineage | undefined => {
  if (earlier.id === later.id) return lineage('same', earlier, later, (item) => [item]);
  const steps = shortest(earlier, later.id, crosswalks);
  return steps && lineage('crosswalk', earlier, later, (item) => steps.get(item) ?? []);
};

// One that leads straight there was written for the two; a chain through another edition is only the next best.
const shortest = (
  earlier: Ids,
  to: string,
  crosswalks: readonly Pick<Crosswalk, 'from' | 'to' | 'mappings'>[],
): Steps | undefined => {
  const reached = new Set([earlier.id]);
  let ways: { readonly at: string; readonly steps: Steps }[] = [
    { at: earlier.id, steps: new Map(earlier.items.map(({ id }) => [id, [id]])) },
  ];
  while (ways.length > 0) {
    const next: typeof ways = [];
    for (const { at, steps } of ways) {
      for (const crosswalk of crosswalks.filter(({ from }) => from === at)) {
        if (reached.has(crosswalk.to)) continue;
        const further = { at: crosswalk.to, steps: follow(steps, crosswalk) };
        if (crosswalk.to === to) return further.steps;
        reached.add(crosswalk.to);
        next.push(further);
      }
    }
    ways = next;
  }
  return undefined;
};

const follow = (steps: Steps, { mappings }: Pick<Crosswalk, 'mappings'>): Steps => {
  const map = new Map(mappings.map(({ from, to }) => [from, to]));
  return new Map(Array.from(steps, ([item, at]) => [item, [...new Set(at.flatMap((one) => map.get(one) ?? []))]]));
};

const lineage = (by: Lineage['by'], earlier: Ids, later: Ids, step: (item: string) => readonly string[]): Lineage => {
  const known = new Set(later.items.map(({ id }) => id));
  const forward = new Map(earlier.items.map(({ id }) => [id, step(id).filter((item) => known.has(item))]));
  const back = new Map(
    later.items.map(({ id }) => [
      id,
      earlier.items.flatMap((item) => (forward.get(item.id)?.includes(id) ? [item.id] : [])),
    ]),
  );
  return { by, before: (item) => back.get(item) ?? [], after: (item) => forward.get(item) ?? [] };
};
