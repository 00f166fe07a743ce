import { Link, useParams } from 'react-router';
import type { EditionHere } from '../../application/editions';
import { paths } from '../../application/paths';
import { fileNameOf } from '../../documents/report/file-name';
import { useNotice } from '../../state/use-notice';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { useExports } from '../../ui/export-context';
import { InsetText } from '../../ui/inset-text';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { SummaryList } from '../../ui/summary-list';
import { EditionCrosswalk } from './edition-crosswalk';
import { EditionItems } from './edition-items';
import { counted, inForceWords, wordingsOf } from './edition-words';
import { EditionSources } from './edition-sources';
import { PutAway } from './put-away';
import { RemoveEdition } from './remove-edition';
import { type Here, useEditionsHere, useEditionWithHash } from './use-editions-here';
import { useLoadedBy } from './use-loaded-by';

const backLink = { to: paths.editions, text: 'Editions' };

/** One edition, whole: its facts, its items with their words, its sources, and what can be done with it. */
export const EditionPage = () => {
  const { edition: hash } = useParams();
  const found = useEditionWithHash(hash);
  const here = useEditionsHere();
  if (found === undefined || !here) return <Loading />;
  return found === null ? <NotHere /> : <OneEdition one={found} here={here} />;
};

const NotHere = () => (
  <Page title="This edition is not here" backLink={backLink}>
    <p className="govuk-body">
      It may have been loaded in another browser. Open a copy that was saved there, or load the edition again.
    </p>
    <p className="govuk-body">
      <Link className="govuk-link" to={paths.editions}>
        See the editions that are here
      </Link>
    </p>
  </Page>
);

const OneEdition = ({ one, here }: { readonly one: EditionHere; readonly here: Here }) => {
  const { edition, hash, loaded } = one;
  const { saveFile } = useExports();
  const notice = useNotice();
  const loadedBy = useLoadedBy(loaded);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sessions = here.sessions.get(hash) ?? 0;
  const show = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((count) => count + 1);
  };
  const save = (): void =>
    saveFile({
      name: `${fileNameOf(edition.shortTitle)}.json`,
      type: 'application/json',
      content: `${JSON.stringify(edition, null, 2)}\n`,
    });

  return (
    <Page
      title={edition.title}
      caption={loaded ? 'Edition loaded here' : 'Edition'}
      backLink={backLink}
      errors={errors}
      attempt={attempt}
      banner={errors.length === 0 && notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      {loaded?.archived && (
        <InsetText>
          This edition is put away: no new session is started with it. Sessions that use it keep it.
        </InsetText>
      )}
      <p className="govuk-body">{edition.about.text}</p>
      <SummaryList
        rows={[
          { label: 'In force', value: inForceWords(edition) },
          { label: 'Items', value: counted(edition.items.length, edition.nouns.item, edition.nouns.items) },
          { label: 'Marked on', value: edition.scales.map(({ title }) => title).join('; ') },
          { label: 'Whose words', value: wordingsOf(edition, loaded !== undefined) },
          { label: 'Sessions that use it', value: String(sessions) },
          ...(loadedBy ? [{ label: 'Loaded', value: loadedBy }] : []),
          ...(edition.aliases.length > 0 ? [{ label: 'Also called', value: edition.aliases.join('; ') }] : []),
        ]}
      />
      <ButtonGroup>
        <Button variant="secondary" onClick={save}>
          Save it as a file (JSON)
        </Button>
        {!loaded?.archived && edition.use === 'annual' && (
          <Link className="govuk-link" to={paths.startSession}>
            Start a session
          </Link>
        )}
      </ButtonGroup>
      <h2 className="govuk-heading-m">What it asks</h2>
      <EditionItems edition={edition} loaded={loaded !== undefined} />
      <h2 className="govuk-heading-m">What reports made with it say</h2>
      <ul className="govuk-list govuk-list--bullet">
        {edition.caveats.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <EditionSources sources={edition.sources} />
      <EditionCrosswalk one={one} here={here} onErrors={show} />
      {loaded && <PutAway one={one} loaded={loaded} onErrors={show} />}
      {loaded && sessions === 0 && <RemoveEdition one={one} onErrors={show} />}
    </Page>
  );
};
