/**
 * The report model: everything that leaves the app, or is printed, is first made as one of these.
 * The screen, the print page and the PDF only draw it, so they cannot disagree.
 * Plain data: no functions, no markup; strings are plain text and may hold line breaks.
 */
export type Tone = 'green' | 'amber' | 'red' | 'neutral';

/** A RAG or band is always its word with a shape: ● green, ▲ amber, ■ red. The colour is never alone. */
export type Cell = {
  readonly text: string;
  readonly tone?: Tone;
  readonly align?: 'left' | 'right';
  /** Where on screen this leads, as an app path; left out of documents. */
  readonly href?: string;
};

export type Column = {
  readonly title: string;
  /** Share of the width: a fraction or, where every column has one, any unit. Columns without one share what is left. */
  readonly width?: number;
  readonly align?: 'left' | 'right';
};

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The index of the column whose cells are row headers. */
  readonly rowHeader: number;
  /** A last row of totals, drawn apart. */
  readonly total?: readonly Cell[];
};

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  /** Label and value pairs: a summary list. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  /** An inset: a caveat or a notice, with its own short title. */
  | { readonly kind: 'notice'; readonly title: string; readonly text: string }
  | TableBlock;

export type Report = {
  readonly title: string;
  readonly subtitle: string;
  readonly language: 'en-GB';
  /** Instant at which the report was made (ISO 8601), for document properties and the footer. */
  readonly madeAt: string;
  /** Printed at the foot of each page beside the page number. */
  readonly footer: string;
  /** Who made it, for document properties. */
  readonly author: string;
  /** Suggested file name without ending. */
  readonly fileName: string;
  /** Printed across the top of every page where set, such as that this is the worked example. */
  readonly banner?: string;
  readonly blocks: readonly Block[];
};
