/** Where the error summary leads to. */
export const fieldIds = {
  council: 'council',
  name: 'council-name',
  nation: 'council-nation',
  type: 'council-type',
  funded: 'council-funded',
  edition: 'edition',
  scale: 'scale',
  period: 'period',
  assessedOn: 'assessed-on',
  marker: 'marker',
  submit: 'save',
  keepTyped: 'keep-typed',
  archive: 'archive',
} as const;
