import { type SyntheticEvent, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { addPiece, type PieceProblem } from '../../application/evidence';
import { paths } from '../../application/paths';
import { itemOf } from '../../domain/session/mark';
import { useWork } from '../../state/desk-context';
import { say, sayNext } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { useNotice } from '../../state/use-notice';
import { useOnce } from '../../state/use-once';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import type { FieldError } from '../../ui/error-summary';
import { focusField } from '../../ui/focus-field';
import { FileUpload } from '../../ui/file-upload';
import { InsetText } from '../../ui/inset-text';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { FileProgress } from './file-progress';
import { HereAlready } from './here-already';
import { itemName, yearName } from './item-words';
import { NotHere } from './not-here';
import { problemWords } from './problem-words';
import { PieceFields } from './piece-fields';
import { detailsOf, emptyValues, errorOf, fieldId, newPieceErrors, type PieceValues } from './piece-values';
import { type OpenLibrary, useLibrary } from './use-library';
import { useTypedPiece } from './use-typed-piece';
import { useUpload } from './use-upload';

/** Adds a piece of evidence: a file, a link or a reference. With `?session=&item=` it supports that item at once. */
export const NewEvidencePage = () => {
  const { authority } = useParams();
  const library = useLibrary(authority);
  if (library.is === 'loading') return <Loading />;
  return library.is === 'missing' ? <NotHere /> : <NewPiece library={library} />;
};

const useFrom = ({ years }: OpenLibrary) => {
  const [query] = useSearchParams();
  const year = years.find(({ session }) => session.id === query.get('session'));
  const item = year && itemOf(year.edition, query.get('item') ?? '');
  return year && item ? { year, item } : undefined;
};

const NewPiece = ({ library }: { readonly library: OpenLibrary }) => {
  const { authority } = library;
  const work = useWork();
  const navigate = useNavigate();
  const from = useFrom(library);
  const { typed, type, forget } = useTypedPiece(
    `new ${authority.id} ${from?.year.session.id ?? ''} ${from?.item.id ?? ''}`,
  );
  const [file, setFile] = useState<File>();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [holder, setHolder] = useState<string>();
  const upload = useUpload();
  const once = useOnce();
  const notice = useNotice();
  const values: PieceValues = { ...emptyValues, ...typed.values };
  const back = from
    ? { to: paths.item(from.year.session.id, from.item.id), text: `Back to ${itemName(from.item)}` }
    : { to: paths.evidenceLibrary(authority.id), text: 'Back to the evidence' };

  const refuse = (found: readonly FieldError[]): void => {
    setErrors(found);
    setAttempt((before) => before + 1);
  };

  const fail = (problem: PieceProblem): void => {
    if (problem.kind === 'fileHereAlready') setHolder(problem.evidence);
    if (problem.kind !== 'fileCancelled') {
      refuse([errorOf(problem)]);
      return;
    }
    say({ tone: 'important', text: problemWords(problem) });
    focusField(fieldId('file'));
  };

  const save = async (): Promise<void> => {
    setHolder(undefined);
    const chosen = values.form === 'file' ? file : undefined;
    const found = newPieceErrors(values, chosen !== undefined);
    if (found.length > 0) refuse(found);
    if (found.length > 0 || !work) return;
    refuse([]);
    const piece = {
      authority: authority.id,
      details: detailsOf(values),
      items: from ? [{ session: from.year.session.id, item: from.item.id }] : [],
    };
    const outcome = await tracked(() =>
      chosen ? upload.run(chosen, (one) => addPiece(work, piece, one)) : addPiece(work, piece),
    );
    if (!outcome.ok) {
      fail(outcome.problem);
      return;
    }
    forget();
    sayNext({ tone: 'success', text: `Added “${piece.details.title.trim()}”` });
    await navigate(from ? back.to : paths.pieceOfEvidence(authority.id, outcome.value));
  };

  const fileError = errors.find(({ id }) => id === fieldId('file'))?.text;
  return (
    <Page
      title="Add evidence"
      caption={authority.name}
      backLink={back}
      errors={errors}
      attempt={attempt}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      <p className="govuk-body">
        {from
          ? `It will support ${itemName(from.item)}, ${yearName(from.year)}.`
          : 'Once it is added, choose the items that it supports.'}{' '}
        Never add case data, or a file that names people who were referred.
      </p>
      <form
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void once(save);
        }}
      >
        <PieceFields
          values={values}
          set={(change) => type({ ...typed, values: { ...typed.values, ...change } })}
          errors={errors}
          mayBeFile
          chooseFile={
            <>
              <FileUpload
                id={fieldId('file')}
                label="The file"
                hint="It is stored as it is, and never opened or shown here. It is not encrypted."
                error={fileError}
                onChange={setFile}
              />
              {holder !== undefined && (
                <HereAlready library={library} evidence={holder} from={from} done={() => forget()} />
              )}
            </>
          }
        />
        {values.form === 'file' && (
          <InsetText>
            A saved copy holds what you say of a file, and not the file itself. Keep the original where your council
            keeps its records.
          </InsetText>
        )}
        <FileProgress work={upload.work} cancel={upload.cancel} />
        {!upload.work && (
          <ButtonGroup>
            <Button type="submit">Add this evidence</Button>
            <Link className="govuk-link" to={back.to} onClick={forget}>
              Cancel
            </Link>
          </ButtonGroup>
        )}
      </form>
    </Page>
  );
};
