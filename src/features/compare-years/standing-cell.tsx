import { toneOf } from '../../documents/report/mark-cells';
import { type ItemInYear, standingInWords } from '../../domain/comparison/standing';
import { markerInWords } from '../../domain/session/describe-event';
import { itemName } from '../../domain/session/outcome';
import { LongText } from '../../ui/long-text';
import { Rag } from '../../ui/rag';

type StandingCellProps = {
  readonly stands: readonly ItemInYear[];
  /** What the row is called: an earlier item of another name says its own. */
  readonly row: string;
  /** What stands where there is none. */
  readonly none: string;
};

/** How one or several items stood: each mark by itself, with whose it is. Two marks are never made one. */
export const StandingCell = ({ stands, row, none }: StandingCellProps) =>
  stands.length === 0 ? (
    none
  ) : (
    <>
      {stands.map((one) => (
        <OneStanding key={one.item.id} one={one} name={itemName(one.item) === row ? undefined : itemName(one.item)} />
      ))}
    </>
  );

const OneStanding = ({ one, name }: { readonly one: ItemInYear; readonly name: string | undefined }) => {
  const { standing, scale } = one;
  const words = standingInWords(standing, scale);
  const tone = standing.is === 'marked' ? toneOf(scale, standing.value) : undefined;
  const said = standing.is === 'marked' || standing.is === 'notApplicable' ? standing : undefined;
  return (
    <div className="govuk-!-margin-bottom-1">
      {tone ? <Rag tone={tone} text={words} /> : <strong>{words}</strong>}
      {said && <div className="app-cell-note">{markerInWords(said.marker)}</div>}
      {name !== undefined && <div className="app-cell-note">{name}</div>}
      {said?.reason !== undefined && (
        <div className="app-cell-note">
          Reason: <LongText text={said.reason} />
        </div>
      )}
    </div>
  );
};
