type ColumnGroupProps = {
  /** The share of each column: fractions of the whole; where every column has one, in any unit. */
  readonly shares: readonly (number | undefined)[];
};

/** The widths of a table's columns, by the same rule as in the PDF. Columns without a share divide what is left. */
export function ColumnGroup({ shares }: ColumnGroupProps) {
  const given = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  if (given <= 0) return null;
  const whole = shares.includes(undefined) ? Math.max(1, given) : given;
  return (
    <colgroup>
      {shares.map((share, index) => (
        <col key={index} {...(share === undefined ? {} : { style: { width: `${(share / whole) * 100}%` } })} />
      ))}
    </colgroup>
  );
}
