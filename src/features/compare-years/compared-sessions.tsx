import type { Comparison } from '../../domain/comparison/compare';
import type { ReadYear } from '../../domain/comparison/read-year';
import { markerInWords } from '../../domain/session/describe-event';
import { markers } from '../../domain/session/mark';
import { dateInWords } from '../../domain/shared/calendar-date';
import { Table } from '../../ui/table';

const whose = ({ items }: ReadYear): string => {
  const given = [...items.values()].flatMap(({ standing }) => ('marker' in standing ? [standing.marker] : []));
  const words = markers.flatMap((marker) => {
    const count = given.filter((one) => one === marker).length;
    return count === 0 ? [] : [`${markerInWords(marker)}s (${count})`];
  });
  return words.length === 0 ? 'None that counts yet' : words.join('; ');
};

/** What each session is: its day, its edition, its scale, and whose marks count in it. */
export const ComparedSessions = ({
  years,
  names,
}: Pick<Comparison, 'years'> & { readonly names: ReadonlyMap<string, string> }) => (
  <Table
    caption="The sessions compared"
    captionSize="s"
    columns={[{ title: 'Period' }, { title: 'As of' }, { title: 'Edition and scale' }, { title: 'Whose marks' }]}
    rows={years.map((year) => {
      const { session, edition, scale } = year;
      return {
        key: session.id,
        cells: [
          names.get(session.id) ?? session.period,
          session.assessedOn === '' ? 'Date not given' : dateInWords(session.assessedOn),
          `${edition.shortTitle}. ${scale.title}`,
          whose(year),
        ],
      };
    })}
  />
);
