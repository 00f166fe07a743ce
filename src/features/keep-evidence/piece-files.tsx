import { useState } from 'react';
import { Link } from 'react-router';
import { addFileVersion, setCurrentFile } from '../../application/evidence';
import { restoreFile } from '../../application/evidence-files';
import { paths } from '../../application/paths';
import type { Evidence } from '../../domain/evidence/evidence';
import type { FileVersion } from '../../domain/evidence/file-version';
import { fail } from '../../domain/shared/result';
import { useDesk, useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Details } from '../../ui/details';
import { focusField } from '../../ui/focus-field';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { AddFile } from './add-file';
import { fieldWords } from './field-words';
import { FileProgress } from './file-progress';
import { OneVersion } from './one-version';
import { type EvidenceFault, problemWords } from './problem-words';
import { useFilesHere } from './use-files-here';
import { useSaveVersion } from './use-save-version';

type Props = { readonly piece: Evidence; readonly authority: string; readonly remove: (version: FileVersion) => void };

/** The file of a piece and its older versions: to be saved, added to, brought back and removed. */
export const PieceFiles = ({ piece, authority, remove }: Props) => {
  const desk = useDesk();
  const work = useWork();
  const [turn, setTurn] = useState(0);
  const here = useFilesHere(piece.versions, turn);
  const [damaged, setDamaged] = useState<ReadonlySet<string>>(new Set());
  const saving = useSaveVersion(({ id }) => {
    setDamaged((before) => new Set([...before, id]));
    // The button that was pressed is gone.
    focusField('file');
  });
  const [holder, setHolder] = useState<{ readonly id: string; readonly title: string }>();
  const older = piece.versions.filter(({ id }) => id !== piece.file?.id).reverse();
  const hasFile = piece.versions.length > 0;

  const restored = ({ id }: FileVersion): void => {
    setDamaged((before) => new Set([...before].filter((one) => one !== id)));
    setTurn((before) => before + 1);
  };

  const use = async (version: FileVersion): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => setCurrentFile(work, piece.id, version.id, piece.fields.file.seen));
    if (!outcome.ok) {
      say({ tone: 'important', text: problemWords(outcome.problem) });
      return;
    }
    say({ tone: 'success', text: `${fieldWords(version.name) || 'That version'} is the current version now` });
    // The button that was pressed is gone.
    focusField('file');
  };

  const one = (version: FileVersion) => (
    <OneVersion
      version={version}
      isHere={here && !damaged.has(version.id) && here.has(version.id)}
      save={() => saving.save(version)}
      remove={() => remove(version)}
      use={version.id === piece.file?.id ? undefined : () => use(version)}
    >
      <InsetText>
        <p className="govuk-body">
          {damaged.has(version.id) ? (
            <>
              <strong>What this browser holds of this file is damaged.</strong> It is no longer what was added.
            </>
          ) : (
            <>
              <strong>This file is not in this browser.</strong> It was added in another, or was lost from this one.
              Saved copies do not hold files.
            </>
          )}{' '}
          If you have it, add it here: it is known again by its fingerprint.
        </p>
        <AddFile
          id={`again-${version.id}`}
          label="The same file"
          hint="A different file is not taken. Add that as a newer version instead."
          button="Add it again"
          added="The file is here again, the same to the byte"
          store={(upload) => restoreFile(desk, version, upload)}
          onAdded={() => restored(version)}
          leadsTo="file"
        />
      </InsetText>
    </OneVersion>
  );

  const add = (
    <AddFile
      id="new-file"
      label={hasFile ? 'Newer version' : 'The file'}
      hint="100 MB at most. It is stored as it is, unencrypted, and never opened or shown here."
      button={hasFile ? 'Add this version' : 'Add this file'}
      added={hasFile ? 'The newer version is here. The one before is kept below it' : 'The file is here'}
      store={(upload) =>
        work
          ? addFileVersion(work, { id: piece.id, authority }, upload, piece.fields.file.seen)
          : Promise.resolve(fail({ kind: 'evidenceMissing' }))
      }
      onProblem={(problem: EvidenceFault) =>
        setHolder(problem.kind === 'fileHereAlready' ? { id: problem.evidence, title: problem.title } : undefined)
      }
      onAdded={() => setHolder(undefined)}
    />
  );

  return (
    <section aria-labelledby="file">
      <h2 className="govuk-heading-m" id="file" tabIndex={-1}>
        File
      </h2>
      {piece.file && one(piece.file)}
      {!piece.file && hasFile && (
        <InsetText>
          Two windows added a file at the same time. Both are kept below. Choose the one that counts.
        </InsetText>
      )}
      <FileProgress work={saving.work} />
      {hasFile ? <Details summary="Add a newer version">{add}</Details> : <Details summary="Add a file">{add}</Details>}
      {holder && (
        <p className="govuk-body">
          <Link className="govuk-link" to={paths.pieceOfEvidence(authority, holder.id)}>
            Go to “<LongText text={holder.title} />”
          </Link>
        </p>
      )}
      {older.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{piece.file ? 'Earlier versions' : 'Versions'}</h3>
          <ol className="govuk-list">
            {older.map((version) => (
              <li key={version.id}>{one(version)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
