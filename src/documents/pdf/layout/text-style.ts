/** Colours of the GOV.UK palette; the amber is its orange, darkened to stand out at 3:1 from white. */
export const colours = {
  text: '#0b0c0c',
  secondary: '#484949',
  rule: '#b1b4b6',
  strongRule: '#0b0c0c',
  shade: '#f3f2f1',
  inset: '#b1b4b6',
  banner: '#fff4d6',
  bannerEdge: '#ffdd00',
  green: '#00703c',
  amber: '#c2560c',
  red: '#d4351c',
} as const;

/** Sizes in points. Leading is 1.3 times the size or more: the font's own height, so that lines never touch. */
export type TextStyle = {
  readonly face: 'regular' | 'bold';
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

const style = (face: TextStyle['face'], size: number, leading: number, colour: string = colours.text): TextStyle => ({
  face,
  size,
  leading,
  colour,
});

export const styles = {
  title: style('bold', 25, 32.5),
  subtitle: style('regular', 14, 19.5, colours.secondary),
  heading2: style('bold', 18, 23.5),
  heading3: style('bold', 14, 18.5),
  heading4: style('bold', 12, 16),
  body: style('regular', 11.5, 16.5),
  strong: style('bold', 11.5, 16.5),
  lead: style('regular', 13.5, 19),
  small: style('regular', 10, 14, colours.secondary),
  caption: style('bold', 12, 16),
  cell: style('regular', 10.5, 14.5),
  cellStrong: style('bold', 10.5, 14.5),
  footer: style('regular', 9, 12, colours.secondary),
  banner: style('bold', 10.5, 14.5),
} as const;

export const scaled = (from: TextStyle, size: number): TextStyle => ({
  ...from,
  size,
  leading: (from.leading * size) / from.size,
});
