/** What the text of a column asks for, in points with its padding. */
export type ColumnNeed = {
  /** The share of the table's width that the report gives it. */
  readonly share?: number;
  /** Its widest word, and its longest cell on one line. */
  readonly word: number;
  readonly line: number;
  /** How much text it holds beside the other columns, in any unit. */
  readonly bulk: number;
};

/**
 * Divides the width of a table. Shares are fractions of it; where they come to more, or every column has one, they
 * are taken in proportion. Columns without a share divide the rest by what their text needs: all on one line where
 * that fits; else short columns, such as dates, on one line, and the others by how much they hold, but no less than
 * their widest word. A share may be raised too, so that no word need be broken, and no column is narrower than
 * `least`, if that fits at all.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number, least: number): readonly number[] {
  const shares = needs.map(({ share }) => (share !== undefined && Number.isFinite(share) && share > 0 ? share : null));
  const open = needs.filter((_, index) => shares[index] === null);
  const given = shares.reduce((sum: number, share) => sum + (share ?? 0), 0);
  const openLeast = open.length * least;
  const allowed = open.length === 0 ? total : Math.min(total, given * total, Math.max(0, total - openLeast));
  const rest = divideByNeed(open, total - (given === 0 ? 0 : allowed), least);
  let next = 0;
  const widths = shares.map((share) => {
    if (share !== null) return (share / given) * allowed;
    next += 1;
    return rest[next - 1] ?? 0;
  });
  const words = needs.map(({ word }) => Math.max(least, Math.min(word, total * 0.3)));
  return sum(words) <= total
    ? raise(widths, words)
    : raise(
        widths,
        words.map(() => least),
      );
}

function divideByNeed(needs: readonly ColumnNeed[], room: number, least: number): readonly number[] {
  // One endless cell is not to squeeze its neighbours, nor one endless word.
  const lines = needs.map(({ line }) => Math.max(least, Math.min(line, room * 0.6)));
  const words = needs.map(({ word }, index) => Math.max(least, Math.min(word, room * 0.3, lines[index] ?? word)));
  const natural = needs.map(({ line }) => Math.max(least, line));
  if (sum(natural) <= room) return grow(natural, natural, room);
  const whole = shortLines(lines, room);
  const floors = words.map((word, index) => Math.max(word, whole[index] ?? 0));
  for (const lowest of [floors, words]) {
    if (sum(lowest) <= room) return divideByBulk(needs, lowest, room);
  }
  const leasts = needs.map(() => least);
  return grow(leasts, less(words, leasts), room);
}

/** The longest lines of the columns that are kept on one line, the shortest first, in three fifths of the room. */
function shortLines(lines: readonly number[], room: number): readonly number[] {
  const order = lines.map((_, index) => index).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
  const kept = lines.map(() => 0);
  let used = 0;
  for (const index of order) {
    const line = lines[index] ?? 0;
    used += line;
    if (used > room * 0.6 || line > room * 0.3) break;
    kept[index] = line;
  }
  return kept;
}

/** Divides by bulk, but gives no column less than its floor. */
function divideByBulk(needs: readonly ColumnNeed[], floors: readonly number[], room: number): readonly number[] {
  const settled = new Set<number>();
  for (;;) {
    const left = room - sum(floors.filter((_, index) => settled.has(index)));
    const bulk = sum(needs.map((need, index) => (settled.has(index) ? 0 : need.bulk)));
    const widths = needs.map((need, index) => (settled.has(index) ? (floors[index] ?? 0) : (need.bulk / bulk) * left));
    const low = widths.findIndex((width, index) => !settled.has(index) && !(width >= (floors[index] ?? 0)));
    if (low === -1) return grow(widths, widths, room);
    settled.add(low);
  }
}

/** Adds what is left of the room to the widths, in proportion to the weights. */
function grow(widths: readonly number[], weights: readonly number[], room: number): readonly number[] {
  const left = room - sum(widths);
  const weight = sum(weights);
  return widths.map(
    (width, index) => width + (weight === 0 ? left / widths.length : ((weights[index] ?? 0) / weight) * left),
  );
}

/** Raises widths to their floors, at the cost of those that have more. */
function raise(widths: readonly number[], floors: readonly number[]): readonly number[] {
  const above = less(widths, floors);
  const lacking = -sum(above.map((value) => Math.min(0, value)));
  const spare = sum(above.map((value) => Math.max(0, value)));
  if (lacking === 0 || spare === 0) return widths;
  const taken = Math.min(1, lacking / spare);
  return floors.map((floor, index) => floor + Math.max(0, above[index] ?? 0) * (1 - taken));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const less = (from: readonly number[], what: readonly number[]): readonly number[] =>
  from.map((value, index) => value - (what[index] ?? 0));
