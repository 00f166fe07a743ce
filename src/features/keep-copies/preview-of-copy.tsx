import type { CopyPreview } from '../../application/copies';
import { localDay } from '../../documents/report/local-time';
import { dateInWords } from '../../domain/shared/calendar-date';
import { InsetText } from '../../ui/inset-text';
import { SummaryList } from '../../ui/summary-list';

/** What a checked copy holds, and what adding it would do. */
export const PreviewOfCopy = ({ preview }: { readonly preview: CopyPreview }) => {
  const { authorities, sessions, actions, editions, newChanges, savedAt } = preview;
  return (
    <>
      <p className="govuk-body">This copy is complete and unchanged since it was saved.</p>
      <SummaryList
        rows={[
          { label: 'Saved on', value: dateInWords(localDay(savedAt)) },
          { label: 'Councils', value: authorities.length === 0 ? 'None' : authorities.join(', ') },
          { label: 'Sessions', value: String(sessions) },
          { label: 'Actions', value: String(actions) },
          { label: 'Loaded editions', value: String(editions) },
          { label: 'Not yet in this browser', value: newChanges === 1 ? '1 change' : `${String(newChanges)} changes` },
        ]}
      />
      <InsetText>
        {newChanges === 0
          ? 'Everything in it is here already. Adding it would change nothing.'
          : 'Adding it keeps everything that is here. Where two people changed the same thing, both are kept and you are asked to choose. It cannot be taken out again.'}
      </InsetText>
    </>
  );
};
