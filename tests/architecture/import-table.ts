/**
 * Who may import whom. A row is the longest folder of `src` that a file is in; the folder's own files are always allowed.
 * `own: 'task'`: only files of the same sub-folder count as its own.
 */
export type Row = {
  readonly may: readonly string[];
  /** Only with `import type`. */
  readonly mayTypes?: readonly string[];
  readonly packages: readonly Package[];
  readonly own?: 'task';
  /** JSON outside `src` that may be read, by the start of its path. */
  readonly data?: readonly string[];
  /** Loaded only when used: files elsewhere reach it by `import()` or `import type`. */
  readonly lazy?: true;
};
/** A package, and the path within the row where alone it may be used. */
export type Package = { readonly name: string; readonly where?: RegExp };

const anyPackage: Package = { name: '*' };
const everything = ['domain', 'application', 'persistence', 'documents', 'state', 'ui', 'features', 'app'];

export const importTable: Readonly<Record<string, Row>> = {
  domain: {
    may: [],
    packages: [
      { name: 'zod', where: /\/read-[a-z0-9-]+\.ts$/ },
      { name: '@noble/hashes', where: /^src\/domain\/record\// },
      { name: 'canonicalize', where: /^src\/domain\/record\// },
    ],
  },
  application: { may: ['domain'], packages: [], data: ['benchmarks/'] },
  persistence: { may: ['domain', 'application'], packages: [{ name: 'dexie' }] },
  documents: { may: ['domain', 'application', 'documents/report'], packages: [] },
  'documents/report': { may: ['domain', 'application'], packages: [] },
  'documents/pdf': {
    may: ['domain', 'application', 'documents/report'],
    packages: [{ name: 'jspdf' }, { name: '@expo-google-fonts/atkinson-hyperlegible-next' }],
    lazy: true,
  },
  'documents/import': {
    may: ['domain', 'application'],
    packages: [{ name: 'papaparse' }, { name: 'exceljs' }],
    lazy: true,
  },
  state: {
    may: ['domain', 'application'],
    packages: [{ name: 'react' }, { name: 'zustand' }, { name: 'react-router' }],
  },
  ui: {
    may: [],
    mayTypes: ['documents/report'],
    packages: [{ name: 'react' }, { name: 'react-router' }, { name: 'govuk-frontend' }],
  },
  features: {
    may: ['domain', 'application', 'state', 'ui', 'documents/report', 'documents/import'],
    packages: [{ name: 'react' }, { name: 'react-router' }],
    own: 'task',
  },
  app: { may: everything, packages: [anyPackage] },
  'main.tsx': { may: everything, packages: [anyPackage] },
};

/** Names that hide what is inside. */
export const forbiddenNames: ReadonlySet<string> = new Set(['utils', 'helpers', 'common', 'types', 'components']);
