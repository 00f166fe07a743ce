import { accept, type ChangedSince, type Decision, refuse, type Seen } from '../record/decision';
import type { Folded } from '../record/fold';
import { setFields } from '../record/set-fields';
import { checkCrosswalk } from './check-crosswalk';
import { checkCrosswalkTargets } from './check-targets';
import type { Crosswalk, Edition } from './edition';
import { readLoadedEdition } from './loaded-edition';

export type LoadEdition = {
  readonly kind: 'loadEdition';
  readonly hash: string;
  readonly edition: Edition;
  /** How the edition that it replaces leads to it; left out where it replaces none. */
  readonly crosswalk?: Crosswalk;
};
export type ChangeCrosswalk = Seen & {
  readonly kind: 'changeCrosswalk';
  readonly edition: Edition;
  readonly crosswalk: Crosswalk;
};
export type ArchiveEdition = Seen & { readonly kind: 'archiveEdition'; readonly archived: boolean };

export type LoadedEditionCommand = LoadEdition | ChangeCrosswalk | ArchiveEdition;

export type LoadedEditionProblem =
  | ChangedSince
  | { readonly kind: 'alreadyLoaded' }
  | { readonly kind: 'notLoaded' }
  /** The crosswalk names an edition that is not here, or leads to an edition other than this. */
  | { readonly kind: 'crosswalkElsewhere' }
  /** The crosswalk names an item that does not exist. */
  | { readonly kind: 'crosswalkUnknownItem'; readonly item: string; readonly of: string }
  /** An item is named twice, or not at all. */
  | { readonly kind: 'crosswalkIncomplete'; readonly item: string };

/** `others`: the editions from which a crosswalk may lead to this one. */
export const decideLoadedEdition = (
  state: Folded,
  command: LoadedEditionCommand,
  others: readonly Edition[],
): Decision<LoadedEditionProblem> => {
  const loaded = readLoadedEdition('', state);
  switch (command.kind) {
    case 'loadEdition': {
      if (loaded) return refuse({ kind: 'alreadyLoaded' });
      const { hash, edition, crosswalk } = command;
      const problem = crosswalk && crosswalkProblem(crosswalk, edition, others);
      if (problem) return refuse(problem);
      return accept('editionLoaded', {
        hash,
        edition: edition.id,
        title: edition.title,
        ...(crosswalk ? { crosswalk } : {}),
      });
    }
    case 'changeCrosswalk': {
      if (!loaded) return refuse({ kind: 'notLoaded' });
      const problem = crosswalkProblem(command.crosswalk, command.edition, others);
      if (problem) return refuse(problem);
      return setFields(state, 'crosswalkChanged', { crosswalk: command.crosswalk }, { crosswalk: command.seen });
    }
    case 'archiveEdition': {
      if (!loaded) return refuse({ kind: 'notLoaded' });
      if (!command.archived && !loaded.archived) return { ok: true, drafts: [] };
      return setFields(
        state,
        command.archived ? 'editionPutAway' : 'editionBroughtBack',
        { archived: command.archived },
        { archived: command.seen },
      );
    }
  }
};

const crosswalkProblem = (
  crosswalk: Crosswalk,
  edition: Edition,
  others: readonly Edition[],
): LoadedEditionProblem | undefined => {
  if (crosswalk.to !== edition.id) return { kind: 'crosswalkElsewhere' };
  const [repeated] = checkCrosswalk(crosswalk);
  if (repeated)
    return 'id' in repeated ? { kind: 'crosswalkIncomplete', item: repeated.id } : { kind: 'crosswalkElsewhere' };
  const problems = checkCrosswalkTargets(crosswalk, [edition, ...others]);
  for (const problem of problems)
    if (problem.kind === 'unknownItem') return { kind: 'crosswalkUnknownItem', item: problem.item, of: problem.of };
  for (const problem of problems)
    if (problem.kind === 'unaccountedItem') return { kind: 'crosswalkIncomplete', item: problem.item };
  return problems.length > 0 ? { kind: 'crosswalkElsewhere' } : undefined;
};
