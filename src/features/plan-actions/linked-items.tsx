import type { ItemLink } from '../../domain/actions/action';
import { Checkboxes } from '../../ui/checkboxes';
import { Details } from '../../ui/details';
import { linksIn, linksTyped } from './action-values';
import { itemName, type Plan, type PlanSession, sessionName } from './use-plan';

type LinkedItemsProps = {
  readonly id: string;
  /** "session/item" with a space between. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly sessions: readonly PlanSession[];
  readonly itemAt: Plan['itemAt'];
};

const ofSession = (links: readonly ItemLink[], session: string): readonly string[] =>
  links.flatMap((link) => (link.session === session ? [link.item] : []));

/** The items of all the authority's sessions, for ticking which of them an action serves. */
export const LinkedItems = ({ id, value, onChange, sessions, itemAt }: LinkedItemsProps) => {
  const links = linksIn(value);
  const offered = sessions.filter(
    ({ session, edition }) => edition && (!session.archived || ofSession(links, session.id).length > 0),
  );
  const known = new Set(sessions.filter(({ edition }) => edition).map(({ session }) => session.id));
  const named = links.flatMap((link) => itemAt(link) ?? []);
  const elsewhere = links.filter(({ session }) => !known.has(session));

  return (
    <fieldset className="govuk-fieldset govuk-form-group" id={id} aria-describedby={`${id}-hint`}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">What it is for</legend>
      <div className="govuk-hint" id={`${id}-hint`}>
        {offered.length > 0
          ? 'One action can serve several items, of several sessions. You may also leave it without any.'
          : 'This council has no session yet whose items could be linked.'}
      </div>
      {named.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {named.map((item) => (
            <li key={`${item.name} ${item.of}`}>
              {item.name} ({item.of})
            </li>
          ))}
        </ul>
      )}
      {offered.map(({ session, edition }) => {
        const items = edition?.items ?? [];
        const ticked = ofSession(links, session.id);
        const name = sessionName({ session, edition });
        return (
          <Details key={session.id} summary={`${name}: ${ticked.length} of ${items.length} linked`}>
            <Checkboxes
              id={`${id}-${session.id}`}
              // Hidden inside the legend: a hidden legend itself keeps its width, and pushes a narrow page apart.
              legend={<span className="govuk-visually-hidden">{`What it is for in ${name}`}</span>}
              small
              values={ticked}
              onChange={(now) =>
                onChange(
                  linksTyped([
                    ...links.filter((link) => link.session !== session.id),
                    ...now.map((item) => ({ session: session.id, item })),
                  ]),
                )
              }
              items={items.map((item) => ({ value: item.id, label: itemName(item) }))}
            />
          </Details>
        );
      })}
      {elsewhere.length > 0 && (
        <p className="govuk-body">
          It also serves {elsewhere.length === 1 ? 'one item' : `${elsewhere.length} items`} of sessions that are not in
          this browser. That is kept as it is.
        </p>
      )}
    </fieldset>
  );
};
