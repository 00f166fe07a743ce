import type { EditionHere } from '../../application/editions';
import type { EditionFile } from '../../documents/import/read-edition-file';
import type { Edition } from '../../domain/edition/edition';
import { buildEdition } from '../../domain/edition/loading/build-edition';
import {
  type EditionFacts,
  factsProblems,
  type FactsProblem,
  factsToBeginWith,
} from '../../domain/edition/loading/edition-facts';
import { withFreeId } from '../../domain/edition/loading/own-id';
import { bracketProblems } from '../../domain/edition/loading/read-item-table';
import { asOwnWords } from '../../domain/edition/loading/read-loaded-json';
import { describeTableProblem } from '../../domain/edition/loading/table-problem';
import { wordages } from '../../domain/edition/wordages';
import { type CalendarDate, type TypedDate, typedDate } from '../../domain/shared/calendar-date';
import type { FieldError } from '../../ui/error-summary';
import { fieldIds } from './field-ids';

/** The choice of replacing nothing. No hash looks like it. */
export const nothingReplaced = 'none';

/** What is asked of an edition beside its file, as typed and chosen. */
export type AboutForm = {
  /** Hash of the edition that it replaces; `nothingReplaced`; empty while nothing is chosen. */
  readonly replaces: string;
  readonly facts: Omit<EditionFacts, 'from' | 'to'>;
  readonly from: TypedDate;
  readonly to: TypedDate;
};

const noDate: TypedDate = { day: '', month: '', year: '' };

export const formToBeginWith = (file: EditionFile, here: readonly EditionHere[]): AboutForm => {
  const { from: _from, to: _to, ...facts } = factsToBeginWith(undefined, file.is === 'table' ? file.table.scales : []);
  return { replaces: file.is === 'edition' ? nearest(file.edition, here) : '', facts, from: noDate, to: noDate };
};

// The latest of the same instrument that came before it.
const nearest = ({ instrument, inForce }: Edition, here: readonly EditionHere[]): string =>
  here
    .filter(({ edition }) => edition.instrument === instrument && edition.inForce.from <= inForce.from)
    .sort((a, b) => (a.edition.inForce.from < b.edition.inForce.from ? 1 : -1))[0]?.hash ?? '';

export const replacedIn = ({ replaces }: AboutForm, here: readonly EditionHere[]): Edition | undefined =>
  here.find(({ hash }) => hash === replaces)?.edition;

/** Another edition to replace: what was typed stays, and what comes from the replaced edition is taken from the new one. */
export const withReplaced = (
  form: AboutForm,
  replaces: string,
  file: EditionFile,
  here: readonly EditionHere[],
): AboutForm => {
  const { title, shortTitle, official } = form.facts;
  const chosen = replacedIn({ ...form, replaces }, here);
  const { from: _from, to: _to, ...facts } = factsToBeginWith(chosen, file.is === 'table' ? file.table.scales : []);
  return { ...form, replaces, facts: { ...facts, title, shortTitle, official } };
};

// What was typed as a date, for the domain to judge: what is no real day is passed on as none.
const dateIn = (typed: TypedDate): CalendarDate | undefined => {
  const read = typedDate(typed);
  return read.is === 'date' ? read.date : read.is === 'empty' ? undefined : 'impossible';
};

const factsIn = ({ facts, from, to }: AboutForm): EditionFacts => ({ ...facts, from: dateIn(from), to: dateIn(to) });

/** Whether a file in our own form calls any of its texts official: then a person has to say that they are. */
export const claimsOfficial = (file: EditionFile): boolean =>
  file.is === 'edition' && wordages(file.edition).some(([, { wording }]) => wording === 'official');

export const isGrouped = (file: EditionFile): boolean =>
  file.is === 'table' && file.table.items.some(({ group }) => group !== '');

/** Everything that must be put right before the edition can be shown, in the order of the page. */
export const aboutErrors = (form: AboutForm, file: EditionFile, here: readonly EditionHere[]): FieldError[] => {
  const replaces: FieldError[] =
    form.replaces === ''
      ? [{ id: fieldIds.replaces, text: 'Choose what it replaces, or that it replaces nothing here' }]
      : [];
  if (file.is === 'edition')
    return claimsOfficial(file) && form.facts.official === undefined
      ? [...replaces, factWords({ kind: 'wordingMissing' })]
      : replaces;
  // A corrected form may have the title of the one that was put away for it.
  const titles = here.filter(({ loaded }) => !loaded?.archived).map(({ edition }) => edition.title);
  const ofFacts = factsProblems(factsIn(form), { titles, grouped: isGrouped(file) }).map(factWords);
  const brackets = form.facts.official === false ? bracketProblems(file.table) : [];
  return [
    ...replaces,
    ...ofFacts,
    ...brackets.map((problem) => ({ id: fieldIds.wording, text: describeTableProblem(problem) })),
  ];
};

/** The edition that file and form make. The form has no errors left. `taken`: every edition whose id is in use here. */
export const editionFrom = (
  form: AboutForm,
  file: EditionFile,
  here: readonly EditionHere[],
  taken: readonly Edition[],
): Edition => {
  if (file.is === 'edition')
    return withFreeId(form.facts.official === false ? asOwnWords(file.edition) : file.edition, taken);
  const known = here.map(({ edition }) => edition);
  return withFreeId(buildEdition(file.table, factsIn(form), { replaces: replacedIn(form, here), known }), taken);
};

const factWords = ({ kind }: FactsProblem): FieldError => {
  switch (kind) {
    case 'titleMissing':
      return { id: fieldIds.title, text: 'Enter the title of the edition' };
    case 'titleTaken':
      return {
        id: fieldIds.title,
        text: 'Give it a title that no other edition here has, with its year for example, or put the other edition away first',
      };
    case 'shortTitleMissing':
      return { id: fieldIds.shortTitle, text: 'Enter a short title' };
    case 'fromMissing':
      return { id: fieldIds.from, text: 'Enter the first day on which it was in force' };
    case 'fromImpossible':
      return { id: fieldIds.from, text: 'The first day must be a real date, such as 1 4 2026' };
    case 'toImpossible':
      return { id: fieldIds.to, text: 'The last day must be a real date, such as 31 3 2027' };
    case 'endsBeforeItStarts':
      return { id: fieldIds.to, text: 'The last day must be after the first' };
    case 'noScale':
      return { id: fieldIds.scales, text: 'Choose how it is marked' };
    case 'itemNounMissing':
      return { id: fieldIds.item, text: 'Enter what one item is called, such as criterion' };
    case 'itemsNounMissing':
      return { id: fieldIds.items, text: 'Enter what several items are called, such as criteria' };
    case 'groupNounMissing':
      return {
        id: fieldIds.group,
        text: 'Enter what the areas are called, one and several, such as area of control and areas of control',
      };
    case 'wordingMissing':
      return { id: fieldIds.wording, text: 'Choose whose words these are' };
  }
};
