import type { Edition } from '../../domain/edition/edition';
import type { EditionFile } from '../../documents/import/read-edition-file';
import { diffEditions } from '../../domain/edition/edition-diff';
import { columnLetters } from '../../domain/edition/loading/item-table';
import type { Choices } from '../../domain/edition/suggest-crosswalk';
import { InsetText } from '../../ui/inset-text';
import { SummaryList } from '../../ui/summary-list';
import { EditionItems } from './edition-items';
import { counted, inForceWords, wordingsOf } from './edition-words';
import { WhatChanges } from './what-changes';

type PreviewProps = {
  readonly edition: Edition;
  readonly replaced: Edition | undefined;
  readonly choices: Choices;
  readonly file: EditionFile;
  readonly name: string;
};

/** All that would be loaded. Nothing of it is kept yet. */
export const Preview = ({ edition, replaced, choices, file, name }: PreviewProps) => {
  const { items, nouns, scales } = edition;
  return (
    <>
      <p className="govuk-body">Nothing is loaded yet. Check it against the form that you were sent.</p>
      <SummaryList
        rows={[
          {
            label: 'File',
            value: file.is === 'table' && file.sheet !== undefined ? `${name}, sheet “${file.sheet}”` : name,
          },
          { label: 'Title', value: edition.title },
          { label: 'Replaces', value: replaced?.title ?? 'Nothing here' },
          { label: 'In force', value: inForceWords(edition) },
          { label: 'Items', value: counted(items.length, nouns.item, nouns.items) },
          { label: 'Marked on', value: scales.map(({ title }) => title).join('; ') },
          { label: 'Whose words', value: wordingsOf(edition, true) },
        ]}
      />
      <NotRead file={file} edition={edition} />
      {replaced ? (
        <>
          <h2 className="govuk-heading-m">What changes</h2>
          <WhatChanges diff={diffEditions(replaced, edition, choices)} before={replaced} after={edition} />
        </>
      ) : (
        <>
          <h2 className="govuk-heading-m">What would be loaded</h2>
          <EditionItems edition={edition} loaded />
        </>
      )}
    </>
  );
};

const NotRead = ({ file, edition }: Pick<PreviewProps, 'file' | 'edition'>) => {
  const notes: string[] = [];
  if (file.is === 'edition' && file.edition.id !== edition.id)
    notes.push(
      `Its id was changed from ${file.edition.id} to ${edition.id}, because another edition here has that id.`,
    );
  if (file.is === 'table') {
    if (file.otherSheets.length > 0)
      notes.push(`Other sheets were not read: ${file.otherSheets.map((sheet) => `“${sheet}”`).join(', ')}.`);
    for (const { column, title } of file.table.unread)
      notes.push(`Column ${columnLetters(column)}, “${title}”, was not read.`);
  }
  return notes.length === 0 ? null : (
    <InsetText>
      {notes.map((note) => (
        <p className="govuk-body" key={note}>
          {note}
        </p>
      ))}
    </InsetText>
  );
};
