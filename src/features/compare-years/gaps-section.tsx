import type { Gap } from '../../domain/comparison/gaps';
import { standingInWords } from '../../domain/comparison/standing';
import { itemName } from '../../domain/session/outcome';

type GapsProps = { readonly gaps: readonly Gap[]; readonly names: ReadonlyMap<string, string> };

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** "Came up in 2021/22 (Amber), was closed in 2022/23, and came back in 2023/24 (2)". */
export const gapInWords = ({ item, is, stood, closed }: Gap, names: ReadonlyMap<string, string>): string => {
  const at = ({ year, under }: Gap['stood'][number]): string => {
    const marks = under.map((one) => {
      const words = standingInWords(one.standing, one.scale);
      return itemName(one.item) === itemName(item) ? words : `${words}, ${itemName(one.item)}`;
    });
    return `${names.get(year.session.id) ?? year.session.period} (${listed(marks)})`;
  };
  const before = listed(stood.slice(0, -1).map(at));
  const now = stood.slice(-1).map(at).join('');
  const between = closed.map(({ session }) => names.get(session.id) ?? session.period);
  return is === 'returned'
    ? `came up in ${before}, was closed in ${listed(between)}, and came back in ${now}`
    : `came up in ${before} and again in ${now}`;
};

/** The gaps of the latest session that stood before. Each year's mark is in the words of its own scale. */
export const GapsSection = ({ gaps, names }: GapsProps) => (
  <>
    <h3 className="govuk-heading-s">Gaps that come back</h3>
    {gaps.length === 0 ? (
      <p className="govuk-body">No gap of the latest session stood in an earlier one of these.</p>
    ) : (
      <ul className="govuk-list govuk-list--bullet">
        {gaps.map((gap) => (
          <li key={gap.item.id}>
            <strong>{itemName(gap.item)}</strong> {gapInWords(gap, names)}
          </li>
        ))}
      </ul>
    )}
  </>
);
