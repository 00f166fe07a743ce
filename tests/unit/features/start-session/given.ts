import { addAuthority } from '../../../../src/application/authorities';
import { bundledEditions } from '../../../../src/application/bundled-editions';
import type { Desk, Work } from '../../../../src/application/desk';
import { startSession } from '../../../../src/application/sessions';
import type { AuthorityDetails } from '../../../../src/domain/authority/authority';
import type { Edition } from '../../../../src/domain/edition/edition';
import type { Result } from '../../../../src/domain/shared/result';
import { openTestDesk, startWorking } from '../../../support/desk';

export const valueOf = <T>(result: Result<T, { readonly kind: string }>): T => {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

export const unitary: AuthorityDetails = { name: 'Thornbury', nation: 'england', type: 'unitary', funded: false };

/** A desk with somebody at it. */
export const openWork = async (over: Partial<Desk> = {}): Promise<Work> => {
  const desk = await openTestDesk(over);
  return { desk, by: await startWorking(desk) };
};

export const editionCalled = async (title: string): Promise<Edition> => {
  const found = (await bundledEditions()).find((edition) => edition.title === title);
  if (!found) throw new Error(`There is no edition called ${title}`);
  return found;
};

export const toolkit2018 = 'Prevent duty toolkit for local authorities, 2018';
export const toolkit2024 = 'Prevent duty toolkit for local authorities, February 2024';
export const statement = 'Channel panel annual assurance statement';

/** A session that stands on 14 February 2023, and its authority. */
export const startOne = async (
  work: Work,
  { title = toolkit2018, details = unitary }: { readonly title?: string; readonly details?: AuthorityDetails } = {},
): Promise<{ readonly session: string; readonly authority: string }> => {
  const edition = await editionCalled(title);
  const authority = valueOf(await addAuthority(work, details));
  const session = valueOf(
    await startSession(work, {
      edition,
      authority,
      scale: edition.scales[0]?.id ?? '',
      period: '2022/23',
      assessedOn: '2023-02-14',
    }),
  );
  return { session, authority };
};
