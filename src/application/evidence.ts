import {
  decideEvidence,
  type EvidenceChange,
  type EvidenceDetails,
  evidenceProblems,
} from '../domain/evidence/decide-evidence';
import { type EvidenceProblem } from '../domain/evidence/evidence';
import type { KeptFile } from '../domain/evidence/file-version';
import type { ChangedSince } from '../domain/record/decision';
import type { DraftEvent, EventId, RecordRef } from '../domain/record/event';
import { nothing } from '../domain/record/fold';
import type { SeenFields } from '../domain/record/set-fields';
import { decideSession } from '../domain/session/decide-session';
import type { SessionProblem } from '../domain/session/session-command';
import { fail, type Result, succeed } from '../domain/shared/result';
import { alone } from './alone';
import { authorOf, type Desk, ref, type Work } from './desk';
import { type FileProblem, storeFile, type Upload } from './evidence-files';
import type { Across, Outcome, StorageProblem } from './ports';
import { basisOf, type EditionMissing, settingOf } from './sessions';

/** Which item of which session a piece is to support, or not any more. */
export type LinkChange = {
  readonly session: string;
  readonly item: string;
  readonly linked: boolean;
  /** What the screen showed of this link. */
  readonly seen: readonly EventId[];
};

type LinkProblem = SessionProblem | EditionMissing | StorageProblem;
export type PieceProblem = LinkProblem | EvidenceProblem | FileProblem | FileStillHere;

export type NewPiece = {
  readonly authority: string;
  readonly details: EvidenceDetails;
  readonly items: readonly { readonly session: string; readonly item: string }[];
};

/** Adds a piece of evidence, with its file where it has one, and links it to items: all of it, or nothing. Gives its id. */
export const addPiece = async (
  work: Work,
  { authority, details, items }: NewPiece,
  upload?: Upload,
): Promise<Result<string, PieceProblem>> => {
  // Nobody wants to wait for a large file to be told then that a title is missing.
  const [problem] = evidenceProblems(details, upload !== undefined);
  if (problem) return fail(problem);
  const evidence = ref('evidence', work.desk.newId());
  const links = items.map((one): LinkChange => ({ ...one, linked: true, seen: [] }));
  const add = (file?: KeptFile): Promise<Outcome<LinkProblem | EvidenceProblem>> =>
    runWithLinks(work, evidence, links, (state) =>
      decideEvidence(state, { kind: 'addEvidence', authority, details, ...(file ? { file } : {}) }),
    );
  const outcome = upload ? await storeFile(work, authority, upload, add) : await add();
  return outcome.ok ? succeed(evidence.id) : outcome;
};

/** Adds a piece of evidence and links it to an item of a session, both or neither. */
export const addEvidence = async (
  work: Work,
  session: string,
  item: string,
  details: EvidenceDetails,
): Promise<Outcome<SessionProblem | EvidenceProblem | EditionMissing>> => {
  const basis = await basisOf(work.desk, session);
  if (!basis.ok) return fail(basis.problem);
  const { authority } = basis.value;
  return runWithLinks(work, ref('evidence', work.desk.newId()), [{ session, item, linked: true, seen: [] }], (state) =>
    decideEvidence(state, { kind: 'addEvidence', authority, details }),
  );
};

export const changeEvidence = (
  work: Work,
  id: string,
  details: EvidenceChange,
  seen: SeenFields,
): Promise<Outcome<EvidenceProblem | ChangedSince>> =>
  work.desk.log.run(
    authorOf(work),
    [ref('evidence', id)],
    alone((state) => decideEvidence(state, { kind: 'changeEvidence', details, seen })),
  );

/** Links a piece to items of any sessions, and takes it from others, all together or not at all. */
export const changeLinks = (
  work: Work,
  evidence: string,
  changes: readonly LinkChange[],
): Promise<Outcome<SessionProblem | EditionMissing>> =>
  runWithLinks(work, ref('evidence', evidence), changes, () => ({ ok: true, drafts: [] }));

/** Stores a file and makes it the piece's current version; the ones before stay. `seen`: what the screen showed of `file`. */
export const addFileVersion = async (
  work: Work,
  { id, authority }: { readonly id: string; readonly authority: string },
  upload: Upload,
  seen: readonly EventId[],
): Promise<Result<unknown, FileProblem | EvidenceProblem | ChangedSince>> => {
  const outcome = await storeFile(work, authority, upload, (file) =>
    work.desk.log.run(
      authorOf(work),
      [ref('evidence', id)],
      alone((state) => decideEvidence(state, { kind: 'addFile', file, seen })),
    ),
  );
  const isOwn = !outcome.ok && outcome.problem.kind === 'fileHereAlready' && outcome.problem.evidence === id;
  return isOwn ? fail({ kind: 'fileIsVersion' }) : outcome;
};

/** Makes an older version of a piece's file its current one. `seen`: what the screen showed of `file`. */
export const setCurrentFile = (
  work: Work,
  id: string,
  file: string,
  seen: readonly EventId[],
): Promise<Outcome<EvidenceProblem | ChangedSince>> =>
  work.desk.log.run(
    authorOf(work),
    [ref('evidence', id)],
    alone((state) => decideEvidence(state, { kind: 'useFile', file, seen })),
  );

/** The record says that the file is removed, and the browser could not take it off the disk. The next start tries again. */
export type FileStillHere = { readonly kind: 'fileStillHere' };

/** Removes one version of a piece's file for good: first its name and fingerprint in the record, then the file itself. */
export const removeFile = async (
  work: Work,
  id: string,
  file: string,
  reason: string,
): Promise<Outcome<EvidenceProblem | ChangedSince | FileStillHere>> => {
  const { log, files } = work.desk;
  // What cannot be followed by the file's own going is not begun.
  const ready = await files.ready();
  if (!ready.ok) return ready;
  const outcome = await log.run(
    authorOf(work),
    [ref('evidence', id)],
    alone((state) => decideEvidence(state, { kind: 'removeFile', file, reason })),
  );
  if (!outcome.ok) return outcome;
  // Should the window close between the two, the sweep at the next start finds what is left.
  return (await files.remove(file)).ok ? outcome : fail({ kind: 'fileStillHere' });
};

type Drafts<P> =
  { readonly ok: true; readonly drafts: readonly DraftEvent[] } | { readonly ok: false; readonly problem: P };

/** One command over a piece of evidence and every session that it is linked to or taken from. */
const runWithLinks = async <P>(
  work: Work,
  evidence: RecordRef,
  changes: readonly LinkChange[],
  decide: (state: Parameters<typeof decideEvidence>[0]) => Drafts<P>,
): Promise<Outcome<P | SessionProblem | EditionMissing>> => {
  const sessions = await basesOf(work.desk, changes);
  if (!sessions.ok) return sessions;
  const records = [evidence, ...sessions.value.map(({ id }) => ref('session', id))];
  return work.desk.log.run(authorOf(work), records, ([piece, ...states]): Across<P | SessionProblem> => {
    const decided = decide(piece ?? nothing);
    if (!decided.ok) return decided;
    const drafts: (readonly DraftEvent[])[] = [decided.drafts];
    for (const [index, { id, edition }] of sessions.value.entries()) {
      const own: DraftEvent[] = [];
      for (const { item, linked, seen } of changes.filter(({ session }) => session === id)) {
        const link = decideSession(
          states[index] ?? nothing,
          { kind: 'linkEvidence', item, evidence: evidence.id, linked, seen },
          settingOf(edition, undefined),
        );
        if (!link.ok) return link;
        own.push(...link.drafts);
      }
      drafts.push(own);
    }
    return { ok: true, drafts };
  });
};

const basesOf = async (desk: Desk, changes: readonly LinkChange[]) => {
  const sessions = [];
  for (const id of new Set(changes.map(({ session }) => session))) {
    const basis = await basisOf(desk, id);
    if (!basis.ok) return basis;
    sessions.push({ id, edition: basis.value.edition });
  }
  return succeed(sessions);
};
