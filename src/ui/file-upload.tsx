import { classNames } from './class-names';
import { describedBy as ids } from './described-by';
import { Field, type FieldProps } from './field';

type FileUploadProps = FieldProps & {
  /** Called with the file that was chosen, and with nothing where the choice was taken back. */
  readonly onChange: (file: File | undefined) => void;
  /** Endings and media types that the browser offers first, such as `.json,application/json`. */
  readonly accept?: string;
  /** Changing it empties the field: a browser keeps the chosen file for as long as the same field stands. */
  readonly turn?: number;
};

/** Choosing one file from this computer. Nothing is sent anywhere by choosing it. */
export function FileUpload(props: FileUploadProps) {
  const { id, hint, error, describedBy, onChange, accept, turn } = props;
  return (
    <Field {...props}>
      <input
        key={turn}
        className={classNames('govuk-file-upload', error && 'govuk-file-upload--error')}
        id={id}
        name={id}
        type="file"
        accept={accept}
        aria-describedby={ids(describedBy, Boolean(hint) && `${id}-hint`, error && `${id}-error`)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.files?.[0])}
      />
    </Field>
  );
}
