import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCycles } from './import-cycles';
import { importFaults, rowOf } from './import-faults';
import { importTable } from './import-table';
import { domainFaults, exportFaults, nameFaults } from './source-faults';
import { isTypeScript, projectRoot, sourceFiles, textOf } from './source-files';

const all = sourceFiles('src');
const code = all.filter(isTypeScript);

describe('the source', () => {
  it('has a row in the import table for every folder and file at its top', () => {
    const top = readdirSync(join(projectRoot, 'src'));
    expect(top.filter((name) => !(name in importTable))).toEqual([]);
  });

  it('imports only what the table allows', () => {
    expect(code.flatMap((path) => importFaults(path, textOf(path)))).toEqual([]);
  });

  it('has a domain that knows no browser, clock or chance', () => {
    const domain = code.filter((path) => rowOf(path) === 'domain');
    expect(domain).not.toEqual([]);
    expect(domain.flatMap((path) => domainFaults(path, textOf(path)))).toEqual([]);
  });

  it('has no default exports', () => {
    expect(code.flatMap((path) => exportFaults(path, textOf(path)))).toEqual([]);
  });

  it('has names that say what is inside, and no barrels', () => {
    expect(sourceFiles('src', 'tests', 'tools', 'benchmarks').flatMap(nameFaults)).toEqual([]);
  });

  it('has no files that need each other to load', () => {
    expect(importCycles(new Map(code.map((path) => [path, textOf(path)])))).toEqual([]);
  });
});

describe('the import table', () => {
  it.each([
    ['src/domain/session/decide.ts', `import type { Store } from '../../persistence/store';`],
    ['src/domain/session/decide.ts', `import { z } from 'zod/mini';`],
    ['src/domain/session/decide.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['src/domain/session/decide.ts', `import data from '../../../benchmarks/la-toolkit-2023.json';`],
    ['src/application/ports.ts', `import { useState } from 'react';`],
    ['src/application/ports.ts', `import { readFileSync } from 'node:fs';`],
    ['src/application/ports.ts', `type Db = import('../persistence/database').Database;`],
    ['src/persistence/log.ts', `import '../../benchmarks/la-toolkit-2023.json';`],
    ['src/persistence/log.ts', `import { create } from 'zustand';`],
    ['src/documents/report/build.ts', `import { jsPDF } from 'jspdf';`],
    ['src/documents/report/build.ts', `import { drawPdf } from '../pdf/draw-pdf';`],
    ['src/state/working.ts', `import Dexie from 'dexie';`],
    ['src/ui/table.tsx', `import { buildReport } from '../documents/report/build-report';`],
    ['src/ui/table.tsx', `import type { Session } from '../domain/session/session';`],
    ['src/features/plan/page.tsx', `import { Row } from '../history/row';`],
    ['src/features/plan/page.tsx', `import type { Row } from '../history/row';`],
    ['src/features/plan/page.tsx', `const draw = () => import('../../documents/pdf/draw-pdf');`],
    ['src/features/plan/page.tsx', `const all = import.meta.glob(['../../persistence/*.ts']);`],
    ['src/features/plan/page.tsx', `new Worker(new URL('../../persistence/worker.ts', import.meta.url));`],
    ['src/features/plan/page.tsx', `export { Row } from './row';`],
    ['src/features/plan/page.tsx', `const any = (name: string) => import(name);`],
    ['src/features/plan/page.tsx', `import { given } from '../../../tests/support/given';`],
    ['src/features/plan/page.tsx', `import { given } from '/src/domain/session/session';`],
    ['src/app/app.tsx', `import { drawPdf } from '../documents/pdf/draw-pdf';`],
    ['src/networking/send.ts', `export const send = 1;`],
  ])('refuses in %s: %s', (path, text) => {
    expect(importFaults(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/domain/edition/read-edition.ts', `import { z } from 'zod/mini'; import type { Edition } from './edition';`],
    ['src/domain/record/event.ts', `import { sha256 } from '@noble/hashes/sha2.js'; import c from 'canonicalize';`],
    ['src/application/bundled-editions.ts', `import a from '../../benchmarks/la-toolkit-2023.json';`],
    ['src/application/bundled-editions.ts', `const all = import.meta.glob('../../benchmarks/*.json');`],
    ['src/documents/pdf/draw-pdf.ts', `import { jsPDF } from 'jspdf'; import type { Report } from '../report/report';`],
    ['src/ui/table.tsx', `import type { TableBlock } from '../documents/report/report'; import './styles.scss';`],
    [
      'src/features/plan/page.tsx',
      `import { Row } from './row'; import { buildReport } from '../../documents/report/build';`,
    ],
    [
      'src/app/app.tsx',
      `const draw = () => import('../documents/pdf/draw-pdf'); import type { D } from '../documents/pdf/d';`,
    ],
  ])('allows in %s: %s', (path, text) => {
    expect(importFaults(path, text)).toEqual([]);
  });

  it('names the file, the line and what is wrong', () => {
    expect(importFaults('src/ui/tag.tsx', `\nimport { a } from '../domain/a';`)).toEqual([
      'src/ui/tag.tsx:2 imports src/domain/a, which ui may not',
    ]);
  });
});

describe('the check of the domain', () => {
  it.each([
    `const at = Date.now();`,
    `const at = new Date();`,
    `const at = Date();`,
    `const id = crypto.randomUUID();`,
    `const n = Math.random();`,
    `window.alert('x');`,
    `const title = document.title;`,
    `const shape = { document };`,
    `const text = new Date(0).toLocaleDateString();`,
    `globalThis.fetch('/x');`,
  ])('refuses %s', (text) => {
    expect(domainFaults('src/domain/x.ts', text)).not.toEqual([]);
  });

  it.each([
    `const day = new Date('2023-02-01').getUTCDate();`,
    `type Shape = { readonly document: string; history: string }; const f = (x: Shape) => x.document;`,
    `const f = (history: readonly string[]) => history.length;`,
    `const shape = { location: 'file', crypto: 1 };`,
  ])('allows %s', (text) => {
    expect(domainFaults('src/domain/x.ts', text)).toEqual([]);
  });
});

describe('the checks of names and exports', () => {
  it.each([
    'src/utils/a.ts',
    'src/ui/helpers.ts',
    'src/ui/index.ts',
    'src/ui/GreenTag.tsx',
    'src/features/common/x.ts',
  ])('refuse the name %s', (path) => {
    expect(nameFaults(path)).toHaveLength(1);
  });

  it.each([
    `export default function a() {}`,
    `const a = 1; export default a;`,
    `const a = 1; export { a as default };`,
  ])('refuse %s', (text) => {
    expect(exportFaults('src/a.ts', text)).toHaveLength(1);
  });

  it('find a circle of imports', () => {
    const files = new Map([
      ['src/a.ts', `import { b } from './b';`],
      ['src/b.ts', `import { c } from './c';`],
      ['src/c.ts', `import { a } from './a';`],
      ['src/d.ts', `import type { a } from './a';`],
    ]);
    expect(importCycles(files)).toEqual([['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']]);
  });
});
