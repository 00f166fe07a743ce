import * as z from 'zod/mini';
import type { Crosswalk, Edition, Links } from './edition';

// The shapes of benchmarks/schema.json, which says the same to other programs: a test holds the two together.
// zod/mini, because the full package tries `new Function`, which our content policy forbids.

// Compiled checks would need eval, which the content policy forbids and reports.
z.config({ jitless: true });

const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and single hyphens'));
const text = z
  .string()
  .check(z.regex(/^\S([\s\S]*\S)?$/, 'a text that neither is empty nor starts or ends with a space'));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD'));
const sourceId = z.string().check(z.regex(/^[A-Za-z0-9-]+$/, 'the id of a source'));

const some = <T extends z.ZodMiniType>(shape: T) => z.array(shape).check(z.minLength(1, 'a list of at least one'));

const wording = z.enum(['restated', 'project', 'official', 'authority']);
const standing = z.enum(['below', 'partly', 'met', 'exceeded']);
const scaleKind = z.enum(['score', 'rag', 'met', 'yes-no']);

const wordage = z.strictObject({
  text,
  wording,
  sources: z.array(sourceId),
  basis: z.exactOptional(z.literal('public practice')),
});

const source = z.strictObject({
  id: sourceId,
  title: text,
  address: z.exactOptional(z.string().check(z.regex(/^(?!https?:)\S+$/, 'an address without its scheme'))),
  note: z.exactOptional(text),
});

const appliesTo = z.strictObject({
  nations: z.exactOptional(some(z.enum(['england', 'wales']))),
  types: z.exactOptional(
    some(
      z.enum([
        'county',
        'shire-district',
        'unitary',
        'metropolitan-borough',
        'london-borough',
        'city-of-london',
        'isles-of-scilly',
        'welsh-principal',
      ]),
    ),
  ),
  funded: z.exactOptional(z.boolean()),
});

const scale = z.strictObject({
  id,
  kind: scaleKind,
  title: text,
  values: some(
    z.strictObject({
      // "not-applicable" is what every scale has beside its values.
      id: z.string().check(z.regex(/^(?!not-applicable$)[a-z0-9]+(-[a-z0-9]+)*$/, 'an id other than not-applicable')),
      label: text,
      key: z.string().check(z.regex(/^[a-z0-9]$/, 'one lower-case letter or digit')),
      standing,
      descriptor: wordage,
    }),
  ),
  bands: z.array(z.strictObject({ label: text, values: some(id), meaning: wordage })),
  actionRequired: z.array(id),
});

const indicator = z.strictObject({
  id,
  level: z.enum(['must', 'recommended', 'good', 'best']),
  statement: wordage,
  appliesFrom: z.exactOptional(date),
  raisedWhenUnanswered: z.exactOptional(z.literal(true)),
  appliesTo: z.exactOptional(appliesTo),
  serves: some(z.strictObject({ edition: id, item: id })),
});

const item = z.strictObject({
  id,
  number: text,
  group: z.exactOptional(id),
  title: text,
  statement: wordage,
  indicators: z.array(indicator),
  evidencePrompts: z.array(wordage),
  suggestedActions: z.array(wordage),
  presets: z.array(
    z.strictObject({ mark: z.literal('not-applicable'), reason: wordage, appliesTo: z.exactOptional(appliesTo) }),
  ),
  assuredBy: z.exactOptional(id),
  thresholds: z.exactOptional(some(text)),
  subChecks: z.exactOptional(some(wordage)),
});

const suggestionRule = z.strictObject({
  when: z.enum([
    'noneApplies',
    'anyUnanswered',
    'anyNotMet',
    'anyPartly',
    'someWithoutDatedEvidence',
    'goodAndBestPractice',
    'allMetAndEvidenced',
  ]),
  suggests: z.exactOptional(text),
  reason: text,
  within: z.exactOptional(some(standing)),
});

const outcomeRule = z.strictObject({
  scales: some(scaleKind),
  when: z.enum(['anyUnmarked', 'noneBelow', 'someBelow', 'allMarked']),
  words: text,
});

export const editionShape: z.ZodMiniType<Edition> = z.strictObject({
  kind: z.literal('edition'),
  schema: z.literal(1),
  id,
  instrument: id,
  title: text,
  shortTitle: text,
  aliases: z.array(text),
  about: wordage,
  inForce: z.strictObject({ from: date, to: z.exactOptional(date) }),
  nouns: z.strictObject({ item: text, items: text, group: z.exactOptional(text), groups: z.exactOptional(text) }),
  use: z.enum(['annual', 'decision']),
  scales: some(scale),
  groups: z.array(z.strictObject({ id, title: text })),
  items: some(item),
  notFor: z.array(z.strictObject({ appliesTo, reason: wordage })),
  suggestionRules: some(suggestionRule),
  outcomeRules: some(outcomeRule),
  caveats: some(wordage),
  sources: z.array(source),
});

export const crosswalkShape: z.ZodMiniType<Crosswalk> = z.strictObject({
  kind: z.literal('crosswalk'),
  schema: z.literal(1),
  id,
  from: id,
  to: id,
  wording,
  note: text,
  mappings: some(z.strictObject({ from: id, to: z.array(id) })),
  newItems: z.array(id),
});

export const linksShape: z.ZodMiniType<Links> = z.strictObject({
  kind: z.literal('links'),
  schema: z.literal(1),
  wording,
  note: text,
  links: z.array(z.strictObject({ instrument: id, items: some(id), linkedInstrument: id, linkedItems: some(id) })),
});
