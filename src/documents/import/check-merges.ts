/** More merged ranges than this in a sheet are a fault or a trap: the reader compares each with all before it. */
const mostMerges = 2000;
/** All cells under merged ranges of a sheet: the reader makes each of them. */
const mostMergedCells = 50_000;

/** Whether what a sheet's XML says is merged can be read: few enough cells, and each range written as Excel writes it. */
export const areMergesSafe = (xml: string): boolean => {
  let [count, cells] = [0, 0];
  // No tag can hold another `<`, so each match ends where its tag does or before, and none is looked at twice.
  for (const [tag] of xml.matchAll(/<(?:\w{1,20}:)?mergeCell\s[^<]*/g)) {
    const ref = /\sref\s{0,5}=\s{0,5}(?:"([^"]{0,40})"|'([^']{0,40})')/.exec(tag);
    const area = areaOf(ref?.[1] ?? ref?.[2] ?? '');
    if (area === undefined) return false;
    count++;
    cells += area;
    if (count > mostMerges || cells > mostMergedCells) return false;
  }
  return true;
};

const areaOf = (ref: string): number | undefined => {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref.trim());
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
};

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
