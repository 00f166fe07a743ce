import type { NextYear } from '../../domain/session/carry-over';
import { accountInWords, type CarryOverAccount, countAccount } from '../../domain/session/carry-over-account';
import type { Edition, Item } from '../../domain/edition/edition';
import type { Folded } from '../../domain/record/fold';
import { itemName } from '../../domain/session/outcome';
import { readItem } from '../../domain/session/session';
import { Details } from '../../ui/details';
import { LongText } from '../../ui/long-text';
import { Table } from '../../ui/table';
import { broughtInWords, leftBehindInWords, whereTo } from './carry-words';

type Earlier = { readonly period: string; readonly edition: Edition; readonly state: Folded };

/** "From 2022/23 in the Prevent toolkit 2018: 10 benchmarks: 6 mapped, 4 merged into 2, 0 gone; 0 new". */
export const accountSentence = ({ period, edition }: Earlier, account: CarryOverAccount): string =>
  `From ${period} in the ${edition.shortTitle}: ${accountInWords(countAccount(account), edition.nouns)}`;

type AccountTableProps = { readonly next: NextYear; readonly earlier: Earlier; readonly later: Edition };

/** Every item of the earlier session: where it leads, and what comes over from it. */
export const AccountTable = ({ next, earlier, later }: AccountTableProps) => {
  const { account, carryOver } = next;
  const meeting = (item: Item): number => account.following.find((one) => one.item.id === item.id)?.from.length ?? 0;
  const added = account.following.filter(({ is }) => is === 'new');
  return (
    <>
      <Table
        caption={`From ${earlier.period} to the new session`}
        captionSize="s"
        columns={[{ title: `In ${earlier.period}` }, { title: 'In the new session' }, { title: 'What comes over' }]}
        rows={account.former.map((former) => {
          const { item, is } = former;
          const areas = readItem(earlier.state, item.id).areas.value;
          const brought = broughtInWords(carryOver, item.id, areas);
          return {
            key: item.id,
            cells: [
              itemName(item),
              whereTo(former, meeting),
              is === 'gone' ? `Nothing: it stays in ${earlier.period}` : brought,
            ],
          };
        })}
      />
      {added.length > 0 && (
        <>
          <p className="govuk-body">New in the {later.shortTitle}, and empty at first:</p>
          <ul className="govuk-list govuk-list--bullet">
            {added.map(({ item }) => (
              <li key={item.id}>{itemName(item)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const mostInSight = 5;

/** What was given in the earlier session and does not come over, each with its reason. */
export const StaysBehind = ({ leftBehind }: Pick<NextYear, 'leftBehind'>) => {
  if (leftBehind.length === 0) return null;
  const list = (
    <ul className="govuk-list govuk-list--bullet">
      {leftBehind.map((one) => {
        const words = leftBehindInWords(one);
        return (
          <li key={words}>
            <LongText text={words} />
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      <h3 className="govuk-heading-s">What does not come over</h3>
      {leftBehind.length > mostInSight ? (
        <Details summary={`${leftBehind.length} things stay behind`}>{list}</Details>
      ) : (
        list
      )}
    </>
  );
};
