import type { AuthorityFacts } from '../authority/authority';
import { applies } from '../edition/applies';
import type { Edition } from '../edition/edition';
import { presetsFor } from '../edition/presets-for';
import { type Decision, refuse } from '../record/decision';
import type { DraftEvent, Json, Path } from '../record/event';
import { readCalendarDate } from '../shared/calendar-date';
import type { CarriedFrom, CarryOver } from './carried';
import { carriedPath, itemOf, type Marker, markPath, pathOfPart, reasonPath, scaleOf } from './mark';
import type { SessionDetails, SessionProblem, SessionSetting, StartSession } from './session-command';

/** Everything that is wrong with what was typed to start a session, in the order of the form. */
export const detailsProblems = ({ period, assessedOn }: SessionDetails): SessionProblem[] => [
  ...(period.trim() === '' ? [{ kind: 'periodMissing' } as const] : []),
  ...(assessedOn === undefined ? [{ kind: 'assessedOnMissing' } as const] : []),
  ...(assessedOn !== undefined && readCalendarDate(assessedOn) === undefined
    ? [{ kind: 'assessedOnImpossible' } as const]
    : []),
];

/** Why an authority does not complete an edition, in words; undefined where it does. */
export const notForAuthority = (edition: Edition, authority: AuthorityFacts): string | undefined =>
  edition.notFor.find(({ appliesTo }) => applies(appliesTo, authority))?.reason.text;

// Nobody agreed or confirmed what the app set by itself: it stands as the council's own.
const presetMarker: Marker = 'self';

export const decideStart = (
  command: StartSession,
  { edition, authority }: SessionSetting,
): Decision<SessionProblem> => {
  const { authority: id, editionHash, scale, period, assessedOn, carryOver } = command;
  if (!id || !authority) return refuse({ kind: 'authorityMissing' });
  const reason = notForAuthority(edition, authority);
  if (reason) return refuse({ kind: 'editionNotForAuthority', reason });
  if (!scaleOf(edition, scale)) return refuse({ kind: 'scaleMissing' });
  const [problem] = detailsProblems(command);
  if (problem) return refuse(problem);
  const unknown = carryOver && itemsReached(carryOver).find((item) => !itemOf(edition, item));
  if (unknown !== undefined) return refuse({ kind: 'unknownItem', item: unknown });
  const started: DraftEvent = {
    type: 'sessionStarted',
    fields: {
      authority: id,
      edition: edition.id,
      instrument: edition.instrument,
      editionHash,
      scale,
      period: period.trim(),
      assessedOn: assessedOn ?? null,
      ...(carryOver ? { startedFrom: carryOver.session } : {}),
      ...(carryOver?.crosswalk ? { crosswalk: carryOver.crosswalk } : {}),
    },
  };
  const presets = presetsFor(edition, authority).map(({ item, mark, reason }): DraftEvent => ({
    type: 'markPreset',
    fields: { [markPath(item.id, presetMarker)]: mark, [reasonPath(item.id, presetMarker)]: reason.text },
  }));
  return { ok: true, drafts: [started, ...presets, ...(carryOver ? carried(carryOver) : [])] };
};

/** Every item of the new session's edition that is named: where things are carried to, and where its crosswalk leads. */
const itemsReached = ({ items, crosswalk }: CarryOver): readonly string[] => [
  ...items.map(({ item }) => item),
  ...(crosswalk ? [...crosswalk.mappings.flatMap(({ to }) => to), ...crosswalk.newItems] : []),
];

// One event an item: what stands, and that it was carried, are set together, so that a later change of the one ends the other.
const carried = ({ session, period, items }: CarryOver): DraftEvent[] =>
  items.flatMap(({ item, values }) => {
    const fields: Record<Path, Json> = {};
    for (const { part, value, items: from } of values) {
      const origin: CarriedFrom = { session, period, items: from };
      fields[pathOfPart(item, part)] = value;
      fields[carriedPath(item, part)] = origin;
    }
    return values.length === 0 ? [] : [{ type: 'carriedOver', fields }];
  });
