import type { Json } from '../record/event';
import type { Crosswalk } from './edition';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const isMapping = (value: unknown): value is Crosswalk['mappings'][number] =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  isText(value.from) &&
  'to' in value &&
  isTexts(value.to);

const isCrosswalk = (value: unknown): value is Crosswalk =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === 'crosswalk' &&
  'from' in value &&
  isText(value.from) &&
  'to' in value &&
  isText(value.to) &&
  'mappings' in value &&
  Array.isArray(value.mappings) &&
  value.mappings.every(isMapping) &&
  'newItems' in value &&
  isTexts(value.newItems);

/** A crosswalk kept in a field. By hand and not through the readers of files, which the first screen does without. */
export const crosswalkIn = (value: Json): Crosswalk | undefined => (isCrosswalk(value) ? value : undefined);
