import { useState } from 'react';
import { paths } from '../../application/paths';
import type { Item } from '../../domain/edition/edition';
import { itemName } from '../../domain/session/outcome';
import { type Scoring, useScoring } from '../../state/marking/use-scoring';
import { useWho } from '../../state/marking/use-who';
import type { FieldError } from '../../ui/error-summary';
import { Loading } from '../../ui/loading';
import { LongText } from '../../ui/long-text';
import { Page } from '../../ui/page';
import { forLetter } from './letter/letter';
import { LetterForm } from './letter/letter-form';
import { MarkGiven } from './mark-word';
import { PageBanner } from './page-banner';

/** Enters the marks that the Home Office confirmed, as they stand in its letter, all at once. */
export const ConfirmedMarksPage = () => {
  const scoring = useScoring();
  return scoring ? <Letter scoring={scoring} /> : <Loading />;
};

const names = (items: readonly Item[]): string => items.map(itemName).join('; ');

const Letter = ({ scoring }: { readonly scoring: Scoring }) => {
  const { session, edition, scale, parts } = scoring;
  const { nouns } = edition;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { confirmable, confirmed, disputed, nothing } = forLetter(edition, parts);
  const who = useWho(confirmed.flatMap(({ given }) => given.mark.seen));

  return (
    <Page
      title="Enter the confirmed marks"
      wide
      backLink={{ to: paths.joint(session.id), text: 'Back to the joint session' }}
      errors={errors}
      attempt={attempt}
      banner={<PageBanner session={session.id} archived={session.archived} />}
    >
      <p className="govuk-body">
        After it has compared all councils, the Home Office confirms the marks, usually by letter. A confirmed mark
        counts before the agreed one and the council’s own.
      </p>
      {confirmable.length === 0 ? (
        <p className="govuk-body">
          There is nothing to confirm{confirmed.length > 0 ? ' any more' : ' yet: no mark is agreed or given'}.
        </p>
      ) : (
        !session.archived && (
          <LetterForm
            scoring={scoring}
            rows={confirmable}
            errors={errors}
            onErrors={(found) => {
              setErrors(found);
              if (found.length > 0) setAttempt((count) => count + 1);
            }}
          />
        )
      )}
      {nothing.length > 0 && (
        <p className="govuk-body">
          Left out, because nothing is agreed or marked: <LongText text={`${names(nothing)}.`} />
        </p>
      )}
      {disputed.length > 0 && (
        <p className="govuk-body">
          Left out, because two marks stand side by side: <LongText text={`${names(disputed)}.`} />
        </p>
      )}
      {confirmed.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Already confirmed</h2>
          <ul className="govuk-list govuk-list--spaced">
            {confirmed.map(({ item, given }) => (
              <li key={item.id}>
                {itemName(item)}:{' '}
                <strong>
                  <MarkGiven scale={scale} mark={given.mark} none="" />
                </strong>
                {given.mark.seen.flatMap((event) => who.get(event) ?? []).map((by) => ` by ${by}`)}
                {given.reason.value !== undefined && (
                  <>
                    <br />
                    <LongText text={given.reason.value} />
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            To change one of these, go to the page of its {nouns.item} and give the confirmed mark there.
          </p>
        </>
      )}
    </Page>
  );
};
