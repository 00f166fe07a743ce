/** The product's name, as it stands in the header and at the end of every page title. */
export const productName = 'Prevent Assurance Workbench';
