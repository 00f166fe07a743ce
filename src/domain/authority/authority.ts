import { type AuthorityType, type Nation } from '../edition/edition';
import { accept, type ChangedSince, type Decision, refuse } from '../record/decision';
import { type Field, fieldAt, flag, oneOf, text } from '../record/field';
import type { Folded } from '../record/fold';
import { type SeenFields, setFields } from '../record/set-fields';

export const nations: readonly Nation[] = ['england', 'wales'];
export const authorityTypes: readonly AuthorityType[] = [
  'county',
  'shire-district',
  'unitary',
  'metropolitan-borough',
  'london-borough',
  'city-of-london',
  'isles-of-scilly',
  'welsh-principal',
];

/** Three separate facts decide what the guidance asks of an authority: nation, type, and whether it is funded for Prevent. */
export type AuthorityFacts = { readonly nation: Nation; readonly type: AuthorityType; readonly funded: boolean };

export type Authority = Partial<AuthorityFacts> & {
  readonly id: string;
  readonly name: string;
  /** The worked example: labelled wherever it shows, and removable. */
  readonly example: boolean;
  readonly fields: {
    readonly name: Field<string>;
    readonly nation: Field<Nation>;
    readonly type: Field<AuthorityType>;
    readonly funded: Field<boolean>;
  };
};

export const readAuthority = (id: string, state: Folded): Authority => {
  const fields = {
    name: fieldAt(state, 'name', text),
    nation: fieldAt(state, 'nation', oneOf(nations)),
    type: fieldAt(state, 'type', oneOf(authorityTypes)),
    funded: fieldAt(state, 'funded', flag),
  };
  const { nation, type, funded } = fields;
  return {
    id,
    name: fields.name.value ?? 'Name not given',
    example: fieldAt(state, 'example', flag).value ?? false,
    fields,
    ...(nation.value ? { nation: nation.value } : {}),
    ...(type.value ? { type: type.value } : {}),
    ...(funded.value === undefined ? {} : { funded: funded.value }),
  };
};

/** The three facts, where all are known. */
export const factsOf = ({ nation, type, funded }: Authority): AuthorityFacts | undefined =>
  nation && type && funded !== undefined ? { nation, type, funded } : undefined;

export type AuthorityDetails = Partial<AuthorityFacts> & { readonly name: string };

export type AuthorityProblem =
  | { readonly kind: 'authorityNameMissing' }
  | { readonly kind: 'nationMissing' }
  | { readonly kind: 'authorityTypeMissing' }
  | { readonly kind: 'fundedMissing' }
  /** A Welsh principal council is in Wales, and every other type in England. */
  | { readonly kind: 'typeOfOtherNation' };

/** Everything that is missing from an authority's details, in the order of the form. */
export const authorityProblems = ({ name, nation, type, funded }: AuthorityDetails): AuthorityProblem[] => {
  const problems: AuthorityProblem[] = [];
  if (name.trim() === '') problems.push({ kind: 'authorityNameMissing' });
  if (!nation) problems.push({ kind: 'nationMissing' });
  if (!type) problems.push({ kind: 'authorityTypeMissing' });
  else if (nation && (type === 'welsh-principal') !== (nation === 'wales'))
    problems.push({ kind: 'typeOfOtherNation' });
  if (funded === undefined) problems.push({ kind: 'fundedMissing' });
  return problems;
};

export type AuthorityCommand =
  | { readonly kind: 'addAuthority'; readonly details: AuthorityDetails; readonly example?: boolean }
  | { readonly kind: 'changeAuthority'; readonly details: AuthorityDetails; readonly seen: SeenFields };

export const decideAuthority = (
  state: Folded,
  command: AuthorityCommand,
): Decision<AuthorityProblem | ChangedSince> => {
  const [problem] = authorityProblems(command.details);
  if (problem) return refuse(problem);
  const { name, nation = null, type = null, funded = null } = command.details;
  const values = { name: name.trim(), nation, type, funded };
  if (command.kind === 'changeAuthority') return setFields(state, 'authorityChanged', values, command.seen);
  return accept('authorityAdded', { ...values, ...(command.example ? { example: true } : {}) });
};
