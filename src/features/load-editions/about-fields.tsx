import type { EditionHere } from '../../application/editions';
import type { EditionFile } from '../../documents/import/read-edition-file';
import { scaleKinds } from '../../domain/edition/loading/edition-facts';
import { Checkboxes } from '../../ui/checkboxes';
import { DateInput } from '../../ui/date-input';
import { Radios } from '../../ui/radios';
import { Select } from '../../ui/select';
import { TextInput } from '../../ui/text-input';
import { type AboutForm, claimsOfficial, isGrouped, nothingReplaced, replacedIn, withReplaced } from './about-form';
import { scaleName } from './edition-words';
import { fieldIds } from './field-ids';

type AboutFieldsProps = {
  readonly form: AboutForm;
  readonly onChange: (form: AboutForm) => void;
  readonly file: EditionFile;
  readonly here: readonly EditionHere[];
  readonly errorFor: (field: string) => string | undefined;
};

/** What a file does not say of its edition. Of one in our own form only little is asked. */
export const AboutFields = (props: AboutFieldsProps) => {
  const { form, onChange, file, here, errorFor } = props;
  return (
    <>
      <Select
        id={fieldIds.replaces}
        label="What does it replace?"
        labelSize="m"
        hint="Its items are compared with those of the edition that it replaces, and years marked on either can be set side by side."
        error={errorFor(fieldIds.replaces)}
        value={form.replaces}
        onChange={(replaces) => onChange(withReplaced(form, replaces, file, here))}
        options={[
          { value: '', label: 'Choose an edition' },
          { value: nothingReplaced, label: 'Nothing here: it belongs to another regime' },
          ...here.map(({ hash, edition, loaded }) => ({
            value: hash,
            label: loaded?.archived ? `${edition.title} (put away)` : edition.title,
          })),
        ]}
      />
      {file.is === 'table' && <TableFields {...props} />}
      {(file.is === 'table' || claimsOfficial(file)) && <WordingField {...props} />}
      {file.is === 'table' && <KeptFields {...props} />}
    </>
  );
};

const TableFields = ({ form, onChange, file, errorFor }: AboutFieldsProps) => {
  const { facts } = form;
  const set = (part: Partial<AboutForm['facts']>): void => onChange({ ...form, facts: { ...facts, ...part } });
  const text = (id: 'title' | 'shortTitle' | 'item' | 'items' | 'group' | 'groups') => ({
    id: fieldIds[id],
    error: errorFor(fieldIds[id]),
    value: facts[id],
    onChange: (value: string) => set({ [id]: value }),
  });
  return (
    <>
      <TextInput
        {...text('title')}
        label="Title"
        labelSize="m"
        hint="The whole title, with its year, as it is to stand in reports"
      />
      <TextInput
        {...text('shortTitle')}
        label="Short title"
        labelSize="m"
        hint="For lists and headings, such as Prevent toolkit 2026"
        width="two-thirds"
      />
      <DateInput
        id={fieldIds.from}
        legend="In force from"
        legendSize="m"
        hint="The first day for which it is used. For example, 1 4 2026."
        error={errorFor(fieldIds.from)}
        value={form.from}
        onChange={(from) => onChange({ ...form, from })}
      />
      <DateInput
        id={fieldIds.to}
        legend="In force to (optional)"
        legendSize="m"
        hint="The last day, if it is no longer used"
        error={errorFor(fieldIds.to)}
        value={form.to}
        onChange={(to) => onChange({ ...form, to })}
      />
      <Checkboxes
        id={fieldIds.scales}
        legend="How is it marked?"
        legendSize="m"
        hint="The scale of the form. Choose several if a session may be marked on one or another."
        error={errorFor(fieldIds.scales)}
        values={facts.scales}
        onChange={(scales) => set({ scales })}
        items={scaleKinds.map((kind) => ({ value: kind, label: scaleName(kind) }))}
      />
      <h2 className="govuk-heading-m">What are its parts called?</h2>
      <TextInput {...text('item')} label="One item" hint="Such as benchmark or criterion" width={20} />
      <TextInput {...text('items')} label="Several items" hint="Such as benchmarks or criteria" width={20} />
      {isGrouped(file) && (
        <>
          <TextInput {...text('group')} label="One area" hint="Such as area of control" width={20} />
          <TextInput {...text('groups')} label="Several areas" hint="Such as areas of control" width={20} />
        </>
      )}
      <Radios
        id={fieldIds.use}
        legend="When is it used?"
        legendSize="m"
        value={facts.use}
        onChange={(use) => set({ use })}
        items={[
          { value: 'annual', label: 'A session marks it once a year' },
          {
            value: 'decision',
            label: 'It is asked of a plan or a major decision',
            hint: 'Sessions cannot be started with it. It is kept here to be read.',
          },
        ]}
      />
    </>
  );
};

const WordingField = ({ form, onChange, errorFor }: AboutFieldsProps) => {
  const { official } = form.facts;
  return (
    <Radios
      id={fieldIds.wording}
      legend="Whose words are these?"
      legendSize="m"
      hint="Every page and report says whose words it shows. This tool cannot check it: you answer for it."
      error={errorFor(fieldIds.wording)}
      value={official === undefined ? undefined : official ? 'form' : 'own'}
      onChange={(whose) => onChange({ ...form, facts: { ...form.facts, official: whose === 'form' } })}
      items={[
        { value: 'form', label: 'The words of the form that we were sent', hint: 'They are shown as official.' },
        { value: 'own', label: 'Our own words', hint: 'They are shown as not official.' },
      ]}
    />
  );
};

const KeptFields = ({ form, onChange, here }: AboutFieldsProps) => {
  const replaced = replacedIn(form, here);
  const { facts } = form;
  if (!replaced) return null;
  return (
    <>
      <Radios
        id={fieldIds.help}
        legend={`Keep the help of ${replaced.shortTitle}?`}
        legendSize="m"
        hint="Expectations, evidence prompts and suggested actions of items that keep their title or id. Each goes on saying whose words it is. Expectations in your file come before them."
        inline
        value={facts.keepHelp ? 'yes' : 'no'}
        onChange={(keep) => onChange({ ...form, facts: { ...facts, keepHelp: keep === 'yes' } })}
        items={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
      />
      {replaced.caveats.length > 0 && (
        <Checkboxes
          id={fieldIds.caveats}
          legend="Which notes of it still hold?"
          legendSize="m"
          hint="They stand in every report made with the edition. A note on whose words yours are is added."
          values={facts.caveats}
          onChange={(caveats) => onChange({ ...form, facts: { ...facts, caveats } })}
          items={replaced.caveats.map(({ text }) => ({ value: text, label: text }))}
        />
      )}
    </>
  );
};
