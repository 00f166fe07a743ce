import type { AuthorityFacts } from '../../domain/authority/authority';
import type { Edition } from '../../domain/edition/edition';
import { presetsFor } from '../../domain/edition/presets-for';
import { notForAuthority } from '../../domain/session/decide-start';
import type { CalendarDate } from '../../domain/shared/calendar-date';
import { Button } from '../../ui/button';
import { InsetText } from '../../ui/inset-text';
import { isInForce } from './edition-words';

type EditionAdviceProps = {
  readonly edition: Edition | undefined;
  readonly facts: AuthorityFacts | undefined;
  readonly editions: readonly Edition[];
  readonly today: CalendarDate;
  readonly onChoose: (edition: string) => void;
};

/** What the chosen council has to know of the chosen edition, as soon as both are known. */
export const EditionAdvice = ({ edition, facts, editions, today, onChoose }: EditionAdviceProps) => {
  const reason = edition && facts && notForAuthority(edition, facts);
  const instead = facts && editions.find((one) => isInForce(one, today) && notForAuthority(one, facts) === undefined);
  return (
    <>
      {/* Always on the page, so that screen readers hear it when it gets its words. */}
      <div role="status">
        {edition && reason && (
          <InsetText>
            <p className="govuk-body govuk-!-font-weight-bold">
              This council does not complete the {edition.shortTitle}
            </p>
            <p className="govuk-body">{reason}</p>
            {instead && <p className="govuk-body">What you can do instead: start the {instead.title}.</p>}
          </InsetText>
        )}
        {edition && facts && !reason && <Presets edition={edition} facts={facts} />}
      </div>
      {reason && instead && (
        <Button variant="secondary" onClick={() => onChoose(instead.id)}>
          Choose the {instead.shortTitle} instead
        </Button>
      )}
    </>
  );
};

const Presets = ({ edition, facts }: { readonly edition: Edition; readonly facts: AuthorityFacts }) => {
  const given = presetsFor(edition, facts);
  if (given.length === 0) return null;
  const { item, items } = edition.nouns;
  return (
    <InsetText>
      <p className="govuk-body">
        When you start, {given.length === 1 ? `this ${item} is` : `these ${items} are`} set to not applicable. You can
        change that at any time.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {given.map(({ item: { id, number, title }, reason }) => (
          <li key={id}>
            {number}. {title}: {reason.text}
          </li>
        ))}
      </ul>
    </InsetText>
  );
};
