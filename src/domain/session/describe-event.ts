import type { Edition, Scale } from '../edition/edition';
import type { Json, LogEvent, Path } from '../record/event';
import {
  type Before,
  erasureInWords,
  plain,
  quoted,
  short,
  spoken,
  undoInWords,
  unknownInWords,
  valueAt,
  was,
} from '../record/event-words';
import { dateInWords } from '../shared/calendar-date';
import { carriedFromWords, carriedParts } from './describe-carried';
import { itemOf, type Marker, markInWords } from './mark';
import { boardReviewedOnPath, boardReviewWordsPath, heldAtPath, heldReasonPath } from './stage';

export type Described = {
  readonly edition: Edition;
  readonly scale: Scale;
  /** The title of a piece of evidence, where it is known. */
  readonly evidenceTitle: (id: string) => string | undefined;
  /** What a field held before the event, where that is known. */
  readonly before?: Before;
};

const markerWords: Readonly<Record<Marker, string>> = {
  self: 'Council’s own mark',
  adviser: 'Adviser’s mark',
  agreed: 'Agreed mark',
  confirmed: 'Confirmed mark',
};

/** Whose mark it is, as it is said in a sentence or a table. */
export const markerInWords = (marker: Marker): string => markerWords[marker];

const stageWords: Readonly<Record<string, string>> = {
  preparing: 'Preparing',
  selfMarked: 'Self-marked',
  agreed: 'Agreed',
  confirmed: 'Confirmed',
  reviewed: 'Reviewed by the board',
  readyForSignOff: 'Ready for sign-off',
};

const stageInWords = (stage: string): string => stageWords[stage] ?? stage;

const answerWords: Readonly<Record<string, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  'not-applicable': 'not applicable',
};

/** One event of a session in plain words: what was done, to what, and what it was before. */
export const describeEvent = (event: LogEvent, described: Described): string => {
  const { type, fields } = event.envelope;
  const [path] = Object.keys(fields);
  switch (type) {
    case 'sessionStarted':
      return `Started the session for ${spoken(event, 'period')}, assessed on ${dateOf(event, 'assessedOn')}`;
    case 'sessionChanged':
      return [
        ...('period' in fields
          ? [`Changed the period to ${spoken(event, 'period')}${was(event, 'period', described.before, plain)}`]
          : []),
        ...('assessedOn' in fields
          ? [
              `Changed the date assessed to ${dateOf(event, 'assessedOn')}${was(event, 'assessedOn', described.before, (value) => dateInWords(plain(value)))}`,
            ]
          : []),
      ].join('. ');
    case 'markRecorded':
    case 'markPreset':
    case 'markCleared':
      return markWords(event, described);
    case 'indicatorAnswered':
      return indicatorWords(event, path ?? '', described);
    case 'textWritten':
      return textWords(event, path ?? '', described);
    case 'evidenceLinked':
      return `Added evidence ${evidenceName(path ?? '', described)} to ${itemName(path ?? '', described)}`;
    case 'evidenceUnlinked':
      return `Removed evidence ${evidenceName(path ?? '', described)} from ${itemName(path ?? '', described)}`;
    case 'targetSet':
    case 'targetCleared':
      return targetWords(event, described);
    case 'carriedOver':
      return `Carried over ${carriedParts(event)} into ${itemName(path ?? '', described)}${carriedFromWords(event)}`;
    case 'carriedConfirmed':
      return `Confirmed what was carried over into ${itemName(path ?? '', described)}: ${carriedParts(event)}`;
    case 'sessionSteppedBack':
      return `Stepped the session back to “${stageInWords(spoken(event, heldAtPath))}”. Reason: ${short(spoken(event, heldReasonPath))}`;
    case 'sessionMovedOn':
      return 'Ended the step back: the session stands again where its marks are';
    case 'boardReviewRecorded':
      return valueAt(event, boardReviewedOnPath) === null
        ? 'Took away the board’s review'
        : `The board looked at the marks on ${dateOf(event, boardReviewedOnPath)}. Where that is written down: ${short(spoken(event, boardReviewWordsPath))}`;
    case 'sessionArchived':
      return 'Archived the session';
    case 'sessionRestored':
      return 'Brought the session back from the archive';
    case 'fieldErased':
      return erasureInWords(event, (erased) => fieldName(erased, described));
    case 'changeUndone':
      return undoInWords;
    default:
      return unknownInWords(type);
  }
};

const dateOf = (event: LogEvent, path: Path): string => dateInWords(spoken(event, path));

const textName = (path: Path): string => (path.endsWith('/strengths') ? 'strengths' : 'areas for development');

const textWords = (event: LogEvent, path: Path, described: Described): string => {
  const value = valueAt(event, path);
  const what = `${textName(path)} under ${itemName(path, described)}`;
  if (value === undefined) return `Wrote ${what} (erased)`;
  return typeof value === 'string' && value.trim() !== '' ? `Wrote ${what}: ${quoted(value)}` : `Emptied ${what}`;
};

/** What a text field that can be erased is called, such as "the areas for development under 7 Training". */
export const fieldName = (path: Path, described: Pick<Described, 'edition'>): string => {
  if (path === 'period') return 'the period';
  if (path === heldReasonPath) return 'the reason for the step back';
  if (path === boardReviewWordsPath) return 'where the board’s review is written down';
  if (path.startsWith('target/')) return `the reason for the target of ${itemName(path, described)}`;
  if (path.startsWith('text/')) return `the ${textName(path)} under ${itemName(path, described)}`;
  return path.endsWith('Reason') ? `the reason for a mark for ${itemName(path, described)}` : 'a text';
};

const itemName = (path: Path, { edition }: Pick<Described, 'edition'>): string => {
  const id = path.split('/')[1] ?? '';
  const item = itemOf(edition, id);
  return item ? `${item.number} ${item.title}` : id;
};

const evidenceName = (path: Path, { evidenceTitle }: Described): string => {
  const title = evidenceTitle(path.split('/')[2] ?? '');
  return title ? `“${title}”` : '(title not known here)';
};

const markWords = (event: LogEvent, described: Described): string => {
  const path = Object.keys(event.envelope.fields).find((key) => key.endsWith('Mark')) ?? '';
  const marker = path.split('/')[2]?.replace(/Mark$/, '') ?? '';
  const whose = Object.hasOwn(markerWords, marker) ? markerWords[marker as Marker] : 'Mark'; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- the line itself just checked it
  const where = itemName(path, described);
  const value = valueAt(event, path);
  const before = was(event, path, described.before, (mark) => markInWords(described.scale, plain(mark)));
  if (value === undefined) return `${whose} for ${where} was given (erased)`;
  if (value === null) return `${whose} for ${where} taken away${before}`;
  const reasonPath = path.replace(/Mark$/, 'Reason');
  const reason = valueAt(event, reasonPath);
  const why =
    typeof reason === 'string' && reason !== ''
      ? `. Reason: ${short(reason)}`
      : reason === undefined
        ? '. Reason erased'
        : '';
  const preset = event.envelope.type === 'markPreset' ? ', set when the session was started' : '';
  return `${whose} for ${where}: ${markInWords(described.scale, plain(value))}${before}${preset}${why}`;
};

const targetWords = (event: LogEvent, described: Described): string => {
  const paths = Object.keys(event.envelope.fields);
  const path = paths.find((key) => key.endsWith('/mark')) ?? '';
  const value = valueAt(event, path);
  const say = (mark: Json): string => markInWords(described.scale, plain(mark));
  const before = was(event, path, described.before, say);
  const of = itemName(path, described);
  if (value === undefined) return `Target for ${of} was set (erased)`;
  if (value === null) return `Target for ${of} taken away${before}`;
  const reason = valueAt(event, paths.find((key) => key.endsWith('/reason')) ?? '');
  return `Target for ${of}: ${say(value)}${before}. ${typeof reason === 'string' ? `Reason: ${short(reason)}` : 'Reason erased'}`;
};

const indicatorWords = (event: LogEvent, path: Path, described: Described): string => {
  const [, item = '', id = ''] = path.split('/');
  const statement =
    itemOf(described.edition, item)?.indicators.find((indicator) => indicator.id === id)?.statement.text ?? id;
  const say = (value: Json): string => answerWords[plain(value)] ?? plain(value);
  const value = valueAt(event, path);
  const answer = value === null ? 'answer taken away' : value === undefined ? 'answer erased' : say(value);
  return `Under ${itemName(path, described)}, “${statement}”: ${answer}${was(event, path, described.before, say)}`;
};
