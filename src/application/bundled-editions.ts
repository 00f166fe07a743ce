import type { Crosswalk, Edition, Links } from '../domain/edition/edition';

type Module = { readonly default: unknown };

const editions = import.meta.glob<Module>('../../benchmarks/editions/*.json');
const crosswalks = import.meta.glob<Module>('../../benchmarks/crosswalks/*.json');
const links = import.meta.glob<Module>('../../benchmarks/links.json');

const loadAll = async <T>(files: Record<string, () => Promise<Module>>): Promise<T[]> => {
  const paths = Object.keys(files).sort();
  const modules = await Promise.all(paths.flatMap((path) => files[path]?.() ?? []));
  // The build refuses to finish unless every file under benchmarks/ passes its reader, so they are not read again here.
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- checked at build by tools/check-benchmarks.ts
  return modules.map((module) => module.default as T);
};

/** The editions that come with the app, newest first within an instrument. */
export const bundledEditions = async (): Promise<readonly Edition[]> =>
  (await loadAll<Edition>(editions)).sort((a, b) =>
    a.instrument === b.instrument ? (a.inForce.from < b.inForce.from ? 1 : -1) : a.instrument < b.instrument ? 1 : -1,
  );

export const bundledCrosswalks = (): Promise<readonly Crosswalk[]> => loadAll<Crosswalk>(crosswalks);

export const bundledLinks = (): Promise<readonly Links[]> => loadAll<Links>(links);
