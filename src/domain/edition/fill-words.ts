/**
 * Fills the `{placeholders}` of an edition's rule. A clause, set off by "; ", is left out where a placeholder in it is
 * empty text, so that "; {notApplicable} not applicable: {notApplicableNames}" vanishes when nothing is.
 * Throws on a placeholder without a value: readers refuse an edition that names one we do not know.
 */
export const fillWords = (words: string, values: Readonly<Record<string, string | number>>): string => {
  const stop = words.endsWith('.') ? '.' : '';
  const clauses = words.slice(0, words.length - stop.length).split('; ');
  const kept = clauses.filter((clause) => placeholdersIn(clause).every((name) => valueOf(values, name) !== ''));
  return (
    kept.map((clause) => clause.replace(pattern, (_, name: string) => String(valueOf(values, name)))).join('; ') + stop
  );
};

const pattern = /\{([^{}]*)\}/g;

/** The names in braces, in order, such as `marked` and `count:green`. */
export const placeholdersIn = (words: string): string[] =>
  Array.from(words.matchAll(pattern), ([, name]) => name ?? '');

const valueOf = (values: Readonly<Record<string, string | number>>, name: string): string | number => {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new Error(`No value for the placeholder {${name}}`);
  return value;
};
