/** What sort of thing a piece of evidence is. */
export const evidenceKinds = [
  'policy',
  'minutes',
  'report',
  'training',
  'plan',
  'agreement',
  'data',
  'publication',
  'other',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

const kinds: Readonly<Record<EvidenceKind, string>> = {
  policy: 'Policy or procedure',
  minutes: 'Minutes',
  report: 'Report or review',
  training: 'Training record',
  plan: 'Plan',
  agreement: 'Agreement',
  data: 'Data or figures',
  publication: 'Publication',
  other: 'Something else',
};

export const kindInWords = (kind: EvidenceKind): string => kinds[kind];

/** Protective markings of the Government Security Classifications that a council handles; those above are not kept here. */
export const markings = ['official', 'official-sensitive'] as const;
export type Marking = (typeof markings)[number];

export const markingInWords = (marking: Marking | undefined): string =>
  marking === undefined ? 'No marking given' : marking === 'official' ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE';

/** Where the thing itself is: a file in this browser, an address, or somewhere that is only named. */
export const evidenceForms = ['file', 'link', 'reference'] as const;
export type EvidenceForm = (typeof evidenceForms)[number];

const forms: Readonly<Record<EvidenceForm, string>> = { file: 'File', link: 'Link', reference: 'Reference' };

export const formInWords = (form: EvidenceForm): string => forms[form];

/** A size in bytes as a person says it: "60 MB", "1.4 MB", "12 kB". */
export const sizeInWords = (bytes: number): string => {
  const [value, unit] =
    bytes < 1000
      ? [bytes, bytes === 1 ? 'byte' : 'bytes']
      : bytes < 1_000_000
        ? [bytes / 1000, 'kB']
        : bytes < 1_000_000_000
          ? [bytes / 1_000_000, 'MB']
          : [bytes / 1_000_000_000, 'GB'];
  return `${value < 10 && unit.endsWith('B') ? String(Number(value.toFixed(1))) : String(Math.round(value))} ${unit}`;
};
