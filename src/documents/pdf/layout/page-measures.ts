/** Measures of an A4 page in points (1/72 inch), from the top left corner. */
const millimetres = (length: number): number => (length * 72) / 25.4;

export const page = { width: 595.28, height: 841.89 } as const;

const left = millimetres(20);
const right = page.width - millimetres(20);

/** What nothing may be drawn outside of. */
export const frame = { left, right, top: millimetres(20), bottom: page.height - millimetres(18) } as const;

export const fullWidth = right - left;

/** Running text is kept to about 80 characters a line; tables take the full width. */
export const readingWidth = millimetres(152);
