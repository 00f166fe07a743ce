import type { FilePath } from '../edition-problem';

const single: Readonly<Record<string, string>> = {
  items: 'item',
  groups: 'area',
  scales: 'scale',
  values: 'value',
  bands: 'band',
  indicators: 'indicator',
  sources: 'source',
  caveats: 'caveat',
  aliases: 'other name',
  serves: 'place that it serves',
  presets: 'preset',
  evidencePrompts: 'evidence prompt',
  suggestedActions: 'suggested action',
  subChecks: 'part to check',
  thresholds: 'threshold',
  suggestionRules: 'suggestion rule',
  outcomeRules: 'outcome rule',
  notFor: 'exception',
};

const spaced = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const nameIn = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return '';
  const said = (key: string): string => {
    const value: unknown = Reflect.get(node, key);
    return typeof value === 'string' && value.length <= 80 ? value : '';
  };
  const name = said('title') || said('label') || said('id');
  return name === '' ? '' : ` (${name})`;
};

/** Where in an edition's file something is: `items/3/statement/wording` is "Item 4 (Training), statement, wording". */
export const describePlace = (path: FilePath, data: unknown): string => {
  const words: string[] = [];
  let node = data;
  let list = '';
  for (const key of path === '' ? [] : path.split('/')) {
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
    if (/^\d+$/.test(key) && list !== '') {
      words.pop();
      words.push(`${single[list] ?? spaced(list)} ${Number(key) + 1}${nameIn(node)}`);
      list = '';
    } else {
      words.push(spaced(key));
      list = key;
    }
  }
  const place = words.join(', ');
  return place.slice(0, 1).toUpperCase() + place.slice(1);
};
