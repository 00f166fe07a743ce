/** What some words look like, where they look like a person's case. Guesses from the words: they ask, and refuse nothing. */
export type CaseSign = 'nhsNumber' | 'dateOfBirth' | 'caseReference';

// Ten digits, together or as they are printed, and not a piece of a longer number.
const tenDigits = /(?<![\d/.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d/-]|\.\d)/g;

/**
 * The check digit of an NHS number (NHS Data Dictionary, NHS NUMBER): the first nine digits weighted 10 to 2, their sum
 * modulo 11 taken from 11; 11 stands for 0, and 10 is never issued. Numbers begin with 3 (Northern Ireland), 4, 6 or 7
 * (England and Wales); those with 9 are for tests and look no less like a person's. No telephone number begins so.
 */
export const isNhsNumber = (digits: string): boolean => {
  if (!/^[34679]\d{9}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const day = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${month})\\.?,?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
const ofBirth = new RegExp(
  `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date)(?![a-z])[\\s:=()-]{0,4}(?:is |was )?${day}\\b`,
  'i',
);
const anyDay = new RegExp(`(?<![\\d/])${day}(?![\\d/])`, 'gi');
const wholeDay = new RegExp(`^${day}$`, 'i');
const born = new RegExp(`\\bborn (?:on )?(?:the )?${day}\\b`, 'gi');

// Two words as names are written; with any of these among them they name a body, a place or a paper instead.
const pair = /(?<![\p{L}'’-])(\p{Lu}[\p{Ll}'’-]+)\s+(?:\p{Lu}\.?\s+)?(\p{Lu}[\p{L}'’-]+)/gu;
const notNames = new RegExp(
  `^(?:${month}|act|action|adviser|agenda|annual|area|assessment|assistant|authority|autumn|benchmark|board|borough|briefing|cabinet|centre|chair|channel|city|college|commissioner|committee|communications|community|contest|corporate|council|councillor|county|criterion|data|date|delivery|department|deputy|designated|director|district|duty|education|english|evidence|forum|framework|full|group|guidance|head|health|home|house|housing|hub|information|joint|lead|leader|learning|legal|local|manager|meeting|members?|minutes|monday|national|north|of|office|officer|our|overview|panel|partnership|plan|police|policy|preparing|prevent|procedure|programme|protection|quarterly|record|referral|register|report|review|risk|safeguarding|safety|school|scrutiny|section|self|senior|service|services|session|social|south|spring|staff|statement|strategic|strategy|summer|team|terms|the|this|threat|toolkit|town|training|university|version|wales|welsh|winter|workshop|young|youth)$`,
  'i',
);

const namesIn = (text: string): readonly { readonly from: number; readonly to: number }[] =>
  Array.from(text.matchAll(pair)).flatMap(({ index, 0: whole, 1: first = '', 2: last = '' }) =>
    notNames.test(first) || notNames.test(last) ? [] : [{ from: index, to: index + whole.length }],
  );

/** How far from a name a date still stands beside it, in characters. */
const besideWithin = 12;
/** Nobody younger than this is anybody's case, and a paper about to be read is of these last years. */
const youngest = 8;

const beside = (text: string, found: Iterable<RegExpMatchArray>, counts: (date: string) => boolean): boolean => {
  const dates = [...found].filter(([date]) => counts(date));
  if (dates.length === 0) return false;
  const names = namesIn(text);
  return dates.some(({ index = 0, 0: date }) => {
    const end = index + date.length;
    return names.some(({ from, to }) => (to <= index ? index - to : from >= end ? from - end : 0) <= besideWithin);
  });
};

const yearIn = (date: string): number => Number(/\d{4}/.exec(date)?.[0]);

const hasDateOfBirth = (text: string, thisYear: number): boolean =>
  ofBirth.test(text) ||
  beside(text, text.matchAll(born), () => true) ||
  beside(text, text.matchAll(anyDay), (date) => {
    const year = yearIn(date);
    return year >= 1920 && year <= thisYear - youngest;
  });

const reference = '[A-Z0-9][A-Z0-9/.-]*';
const labelled = new RegExp(
  `\\b(?:crime|police|case|custody|incident|referral|channel case|occurrence|intelligence(?: log| report)?|pnc|niche|athena|cad|pcmt|pcm|urn)\\s*(?:(?:reference|ref\\.?|report|log)\\s*)?(?:(?:number|num\\.?|no\\.?|id|urn)\\s*)?[:#=-]?\\s*(${reference})`,
  'gi',
);
// A PNC id (year, serial, check letter), a police crime number (force, serial, year) and a prosecution URN.
const unlabelled =
  /(?<![\w/])(?:(?:\d{2}|(?:19|20)\d{2})\/\d{4,7}[A-Z]|\d{2}[A-Z]?\/\d{5,7}\/\d{2}|\d{2}[A-Z]{2}\d{7})(?![\w/])/;

// Years ("2023/24"), dates and sections of an Act are written with digits too.
const isNumber = (found: string): boolean => {
  const words = found.replace(/[./-]+$/, '');
  const digits = words.replace(/\D/g, '').length;
  return digits >= 4 && !/^(?:19|20)\d{2}(?:[/-](?:\d{2}|\d{4}))?$/.test(words) && !wholeDay.test(words);
};

const hasReference = (text: string): boolean =>
  unlabelled.test(text) || [...text.matchAll(labelled)].some(([, found = '']) => isNumber(found));

const hasNhsNumber = (text: string): boolean =>
  [...text.matchAll(tenDigits)].some(([found]) => isNhsNumber(found.replace(/[ -]/g, '')));

/**
 * What a text looks like that this tool holds none of: a person's NHS number, a date of birth, a police or case
 * reference. Each sign once, in that order; none where it looks like nothing of the kind.
 * @param thisYear the year in which it is read: a date of the last years beside a name is of a paper, not of birth
 */
export const caseSignsIn = (text: string, thisYear: number): CaseSign[] => [
  ...(hasNhsNumber(text) ? (['nhsNumber'] as const) : []),
  ...(hasDateOfBirth(text, thisYear) ? (['dateOfBirth'] as const) : []),
  ...(hasReference(text) ? (['caseReference'] as const) : []),
];
