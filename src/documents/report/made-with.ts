import { eventFormat } from '../../domain/record/event';

const product = 'Prevent Assurance Workbench';

/** As in package.json; a test holds the two together. */
export const appVersion = '0.1.0';

/** Which app made a document, so that a reader years later knows what to open it beside. */
export const madeWith = `${product} ${appVersion} (preview, data format ${eventFormat})`;
