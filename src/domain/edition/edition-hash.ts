import { digestOf } from '../record/event';
import type { Edition } from './edition';

/** What an edition is stored and named by in a session: SHA-256 of its canonical JSON (RFC 8785), 64 lower-case hex characters. */
export const editionHash = (edition: Edition): string => digestOf(edition);
