import { checkEvent, type EventId, type EventProblem, type LogEvent, sortedIds } from './event';

export type Graph = ReadonlyMap<EventId, LogEvent>;
export type GraphProblem =
  | EventProblem
  | { readonly kind: 'missingParent'; readonly event: EventId; readonly parent: EventId }
  | { readonly kind: 'cycle'; readonly events: readonly EventId[] }
  | { readonly kind: 'severalRoots'; readonly events: readonly EventId[] }
  | { readonly kind: 'severalRecords'; readonly ids: readonly string[] };

export const graphOf = (events: Iterable<LogEvent>): Graph => new Map(Array.from(events, (event) => [event.id, event]));

export const headsOf = (graph: Graph): EventId[] => {
  const heads = new Set(graph.keys());
  for (const { envelope } of graph.values()) for (const parent of envelope.parents) heads.delete(parent);
  return sortedIds(heads);
};

// Depth is the longest way from a root. An event in a cycle gets none, and neither does what follows it.
export const depthsOf = (graph: Graph): Map<EventId, number> => {
  const children = new Map<EventId, EventId[]>();
  const waiting = new Map<EventId, number>();
  const depths = new Map<EventId, number>();
  const ready: EventId[] = [];
  for (const { id, envelope } of graph.values()) {
    const known = envelope.parents.filter((parent) => graph.has(parent));
    waiting.set(id, known.length);
    for (const parent of known) {
      const list = children.get(parent);
      if (list) list.push(id);
      else children.set(parent, [id]);
    }
    if (known.length === 0) ready.push(id);
  }
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const parents = graph.get(id)?.envelope.parents ?? [];
    depths.set(id, 1 + parents.reduce((deepest, parent) => Math.max(deepest, depths.get(parent) ?? 0), 0));
    for (const child of children.get(id) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return depths;
};

export const inOrder = (graph: Graph, depths: ReadonlyMap<EventId, number> = depthsOf(graph)): LogEvent[] =>
  [...graph.values()]
    .filter(({ id }) => depths.has(id))
    .sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));

// Depth bounds the walk: whatever lies no deeper than the earlier event cannot follow it.
export const follows = (
  graph: Graph,
  depths: ReadonlyMap<EventId, number>,
  later: EventId,
  earlier: EventId,
): boolean => {
  const floor = depths.get(earlier) ?? 0;
  const visited = new Set<EventId>();
  const toVisit = [later];
  for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
    for (const parent of graph.get(id)?.envelope.parents ?? []) {
      if (parent === earlier) return true;
      if (visited.has(parent) || (depths.get(parent) ?? 0) <= floor) continue;
      visited.add(parent);
      toVisit.push(parent);
    }
  }
  return false;
};

export const validate = (events: readonly LogEvent[]): GraphProblem[] => {
  const graph = graphOf(events);
  const depths = depthsOf(graph);
  const problems: GraphProblem[] = events.flatMap(checkEvent);
  for (const { id, envelope } of graph.values()) {
    for (const parent of envelope.parents) {
      if (!graph.has(parent)) problems.push({ kind: 'missingParent', event: id, parent });
    }
  }
  const cycle = sortedIds([...graph.keys()].filter((id) => !depths.has(id)));
  if (cycle.length > 0) problems.push({ kind: 'cycle', events: cycle });
  const roots = sortedIds(
    [...graph.values()].filter(({ envelope }) => envelope.parents.length === 0).map(({ id }) => id),
  );
  if (roots.length > 1) problems.push({ kind: 'severalRoots', events: roots });
  const ids = sortedIds(events.map(({ envelope: { record } }) => `${record.kind}/${record.id}`));
  if (ids.length > 1) problems.push({ kind: 'severalRecords', ids });
  return problems;
};
