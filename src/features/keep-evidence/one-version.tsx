import type { ReactNode } from 'react';
import { sizeInWords } from '../../domain/evidence/evidence-words';
import type { FileVersion } from '../../domain/evidence/file-version';
import { dateInWords } from '../../domain/shared/calendar-date';
import { Button } from '../../ui/button';
import { LongText } from '../../ui/long-text';
import { fieldWords } from './field-words';

type Props = {
  readonly version: FileVersion;
  /** Undefined while that is looked up. */
  readonly isHere: boolean | undefined;
  readonly save: () => Promise<void>;
  readonly remove: () => void;
  /** Of a version that is not the current one: makes it that. */
  readonly use: (() => Promise<void>) | undefined;
  /** What is offered where the file is not here. */
  readonly children: ReactNode;
};

/** One version of a file: what it is, and what can be done with it. */
export const OneVersion = ({ version, isHere, save, remove, use, children }: Props) => {
  const { size, addedOn, sha256, removed } = version;
  const name = fieldWords(version.name) || 'File without a name';
  const added = addedOn === undefined ? '' : `, added on ${dateInWords(addedOn)}`;
  if (removed !== undefined)
    return (
      <p className="govuk-body">
        A file of {sizeInWords(size)}
        {added} was <strong>removed for good</strong>. Reason: <LongText text={removed} />
      </p>
    );
  const which = <span className="govuk-visually-hidden">: {name}</span>;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>
          <LongText text={name} />
        </strong>
        , {sizeInWords(size)}
        {added}
      </p>
      {sha256 !== undefined && (
        <p className="govuk-body-s govuk-!-margin-bottom-2">
          Fingerprint (SHA-256): <LongText text={sha256} />
        </p>
      )}
      {isHere === false && children}
      {isHere !== undefined && (
        <p className="govuk-body">
          {isHere && (
            <Button variant="secondary" small onClick={save}>
              Save to this computer{which}
            </Button>
          )}{' '}
          {use && (
            <Button variant="secondary" small onClick={use}>
              Use this version{which}
            </Button>
          )}{' '}
          <Button variant="link-warning" onClick={remove}>
            Remove for good{which}
          </Button>
        </p>
      )}
    </>
  );
};
