import type { ReactNode } from 'react';
import { evidenceKinds, kindInWords, markingInWords, markings } from '../../domain/evidence/evidence-words';
import { DateInput } from '../../ui/date-input';
import type { FieldError } from '../../ui/error-summary';
import { Radios } from '../../ui/radios';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextInput } from '../../ui/text-input';
import { fieldId, type PieceBox, type PieceValues } from './piece-values';

type Props = {
  readonly values: PieceValues;
  readonly set: (change: Partial<PieceValues>) => void;
  readonly errors: readonly FieldError[];
  /** Asked under "A file": the field that chooses one; left out where the piece has its file. */
  readonly chooseFile?: ReactNode;
  /** A piece without a file can become one only by adding it. */
  readonly mayBeFile: boolean;
  /** Stands above a field with two values side by side. */
  readonly sides?: (box: PieceBox) => ReactNode;
};

/** Everything that is asked of a piece of evidence, the same for a new one and for one that is changed. */
export const PieceFields = ({ values, set, errors, chooseFile, mayBeFile, sides = () => null }: Props) => {
  const error = (box: PieceBox): string | undefined => errors.find(({ id }) => id === fieldId(box))?.text;
  return (
    <>
      {sides('title')}
      <TextInput
        id={fieldId('title')}
        label="What the evidence is called"
        labelSize="s"
        hint="For example, minutes of the board, training report"
        value={values.title}
        onChange={(title) => set({ title })}
        error={error('title')}
      />
      {sides('kind')}
      <Select
        id={fieldId('kind')}
        label="What it is"
        labelSize="s"
        value={values.kind}
        onChange={(kind) => set({ kind })}
        options={[
          { value: '', label: 'Not said' },
          ...evidenceKinds.map((kind) => ({ value: kind, label: kindInWords(kind) })),
        ]}
      />
      {sides('form')}
      <Radios
        id={fieldId('form')}
        legend="Where the evidence is"
        legendSize="s"
        value={values.form === '' ? undefined : values.form}
        onChange={(form) => set({ form })}
        error={error('form')}
        items={[
          ...(mayBeFile
            ? [
                {
                  value: 'file' as const,
                  label: 'A file',
                  hint: 'Kept in this browser, on this computer. 100 MB at most',
                  conditional: chooseFile,
                },
              ]
            : []),
          {
            value: 'link' as const,
            label: 'A link',
            hint: 'A page or document on a website or your intranet',
            conditional: (
              <>
                {sides('address')}
                <TextInput
                  id={fieldId('address')}
                  label="Address"
                  hint="Begins with https:// or http://"
                  type="url"
                  inputMode="url"
                  spellCheck={false}
                  value={values.address}
                  onChange={(address) => set({ address })}
                  error={error('address')}
                />
              </>
            ),
          },
          {
            value: 'reference' as const,
            label: 'A reference only',
            hint: 'It is kept somewhere else, and you say where',
          },
        ]}
      />
      {sides('kept')}
      <TextInput
        id={fieldId('kept')}
        label="Where it is kept (optional)"
        labelSize="s"
        hint="For example, the folder, or the number of the minutes"
        value={values.kept}
        onChange={(kept) => set({ kept })}
      />
      {sides('date')}
      <DateInput
        id={fieldId('date')}
        legend="Its date (optional)"
        legendSize="s"
        hint="For example, 14 2 2023. Evidence without a date does not count towards the suggested band."
        value={values.date}
        onChange={(date) => set({ date })}
        error={error('date')}
      />
      {sides('reviewOn')}
      <DateInput
        id={fieldId('reviewOn')}
        legend="When to review it (optional)"
        legendSize="s"
        hint="Left empty, it is due 12 months after its date."
        value={values.reviewOn}
        onChange={(reviewOn) => set({ reviewOn })}
        error={error('reviewOn')}
      />
      {sides('owner')}
      <TextInput
        id={fieldId('owner')}
        label="Who answers for it (optional)"
        labelSize="s"
        hint="A team or a role, such as democratic services"
        value={values.owner}
        onChange={(owner) => set({ owner })}
      />
      {sides('marking')}
      <Radios
        id={fieldId('marking')}
        legend="Protective marking"
        legendSize="s"
        small
        hint="Nothing marked higher than OFFICIAL-SENSITIVE may be kept here."
        value={values.marking}
        onChange={(marking) => set({ marking })}
        items={[
          ...markings.map((marking) => ({ value: marking, label: markingInWords(marking) })),
          { value: '' as const, label: 'No marking given' },
        ]}
      />
      {sides('handling')}
      <TextArea
        id={fieldId('handling')}
        label="How it may be handled (optional)"
        labelSize="s"
        hint="For example, members of the board only"
        rows={2}
        value={values.handling}
        onChange={(handling) => set({ handling })}
      />
    </>
  );
};
