import { Link } from 'react-router';
import { paths } from '../../../application/paths';
import type { Edition, Scale } from '../../../domain/edition/edition';
import type { ItemProgress } from '../../../domain/session/progress';
import { Table } from '../../../ui/table';
import { MarkWord } from '../mark-word';
import { capital, itemTitle, markAlone } from '../mark-words';

type Props = {
  readonly session: string;
  readonly edition: Edition;
  readonly scale: Scale;
  readonly progress: readonly ItemProgress[];
};

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
        one.mark === undefined ? (
          one.status === 'conflict' ? (
            'Two marks'
          ) : (
            'Not marked'
          )
        ) : (
          <MarkWord key="mark" scale={scale} mark={one.mark} words={markAlone(scale, one.mark)} />
        ),
      ],
    }))}
  />
);
