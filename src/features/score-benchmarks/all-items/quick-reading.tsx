import { Link } from 'react-router';
import { paths } from '../../../application/paths';
import type { Edition, Scale } from '../../../domain/edition/edition';
import type { ItemProgress } from '../../../domain/session/progress';
import { Rag } from '../../../ui/rag';
import { Table } from '../../../ui/table';
import { capital, itemTitle, markAlone, toneOf } from '../mark-words';

type Props = {
  readonly session: string;
  readonly edition: Edition;
  readonly scale: Scale;
  readonly progress: readonly ItemProgress[];
};

const inWords = ({ status, mark }: ItemProgress, scale: Scale): string =>
  status === 'conflict' ? 'Two marks' : mark === undefined ? 'Not marked' : markAlone(scale, mark);

/** The quick view of an archived session: items and marks, to read. */
export const QuickReading = ({ session, edition, scale, progress }: Props) => (
  <Table
    caption="Marks"
    captionHidden
    columns={[{ title: capital(edition.nouns.item), width: 75 }, { title: 'Mark' }]}
    rows={progress.map((one) => ({
      key: one.item.id,
      cells: [
        <>
          <Link className="govuk-link" to={paths.item(session, one.item.id)}>
            {itemTitle(one.item)}
          </Link>
          <br />
          {one.item.statement.text}
        </>,
        <Rag
          key="mark"
          tone={one.mark === undefined ? 'neutral' : toneOf(scale, one.mark)}
          text={inWords(one, scale)}
        />,
      ],
    }))}
  />
);
