import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './steps.mjs';

const limit = 160_000;
const dist = join(root, process.argv[2] ?? 'dist');

/** Loaded only when someone asks for a document or opens a file; a static import would bring it to every first screen. */
const lateOnly = [
  ['jsPDF', /node_modules\/jspdf\//],
  ['the font of the PDF', /\.ttf$|@expo-google-fonts/],
  ['the PDF', /^src\/documents\/pdf\//],
  ['the reading of spreadsheets', /^src\/documents\/import\//],
  ['the spreadsheet library', /node_modules\/exceljs\//],
  ['the CSV library', /node_modules\/papaparse\//],
  ['the schema library', /node_modules\/zod\//],
];

const readJson = (path) => JSON.parse(readFileSync(join(dist, path), 'utf8'));

if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.log('There is no build to measure: run "npm run build" first.');
  process.exit(1);
}
const manifest = readJson('.vite/manifest.json');
const modules = readJson('.vite/modules.json');

/** The entry and everything that it imports at once. */
const reached = new Map();
const reach = (key) => {
  const chunk = manifest[key];
  if (!chunk || reached.has(chunk.file)) return;
  reached.set(chunk.file, chunk);
  for (const next of chunk.imports ?? []) reach(next);
};
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) reach(key);

// Whatever the page itself names, should it name more than the manifest says.
for (const [, file] of readFileSync(join(dist, 'index.html'), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) {
  if (!reached.has(file)) reached.set(file, { file });
}

const scripts = [...reached.keys()].filter((file) => file.endsWith('.js'));
const sizes = scripts.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file)), { level: 9 }).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
for (const { file, bytes } of sizes.sort((a, b) => b.bytes - a.bytes))
  console.log(`${String(bytes).padStart(8)}  ${file}`);
console.log(`First screen: ${total} bytes of JavaScript, gzipped; the limit is ${limit}.`);

const faults = total > limit ? [`The first screen is ${total - limit} bytes over its limit.`] : [];
const loaded = [...reached.values()].flatMap(({ file, assets = [] }) => [...(modules[file] ?? []), ...assets]);
for (const [name, pattern] of lateOnly) {
  const culprit = loaded.find((path) => pattern.test(path));
  if (culprit) faults.push(`The first screen loads ${name} (${culprit}), which belongs behind import().`);
}
if (scripts.length === 0) faults.push('The build names no script.');
if (faults.length > 0) {
  console.log(faults.join('\n'));
  process.exit(1);
}
