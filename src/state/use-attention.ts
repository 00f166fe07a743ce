import { useEffect, useMemo, useState } from 'react';
import { bundledLinks } from '../application/bundled-editions';
import type { Snapshot } from '../application/ports';
import { factsOf } from '../domain/authority/authority';
import type { Attention } from '../domain/checks/attention';
import { attentionFor } from '../domain/checks/attention-for';
import type { Kept } from '../domain/checks/look-at';
import type { Links } from '../domain/edition/edition';
import { fieldAt, text } from '../domain/record/field';
import { useDesk } from './desk-context';
import { useCrosswalks } from './use-crosswalks';
import { useFault } from './use-fault';
import type { SessionView } from './use-session';
import { useYears } from './use-years';
import { useRecordList } from './watch-records';

const useLinks = (): readonly Links[] | undefined => {
  const fail = useFault();
  const [links, setLinks] = useState<readonly Links[]>();
  useEffect(() => {
    let here = true;
    bundledLinks().then((found) => here && setLinks(found), fail);
    return () => {
      here = false;
    };
  }, [fail]);
  return links;
};

const ofAuthority = (list: readonly Snapshot[], authority: string): readonly Kept[] =>
  list
    .filter(({ state }) => fieldAt(state, 'authority', text).value === authority)
    .map(({ record, state }) => ({ id: record.id, state }));

/** Everything in a session that needs attention, followed through every change of it, of its authority's other sessions,
 *  of the plan and of the evidence. Undefined while it is read. */
export const useAttention = (view: SessionView): readonly Attention[] | undefined => {
  const desk = useDesk();
  const open = view.is === 'open' ? view : undefined;
  const authority = open?.session.authority;
  const years = useYears(authority);
  const evidence = useRecordList('evidence');
  const actions = useRecordList('action');
  const crosswalks = useCrosswalks();
  const links = useLinks();
  const today = desk.today();
  return useMemo(() => {
    if (!open || !years || !evidence || !actions || !crosswalks || !links) return undefined;
    const { session, state, edition, scale } = open;
    const facts = factsOf(open.authority);
    return attentionFor({
      year: { session, state, edition, scale },
      authority: facts,
      evidence: ofAuthority(evidence, session.authority),
      actions: ofAuthority(actions, session.authority),
      // The others as they were read last; this one as it stands on the page.
      years: years.map((one) => (one.session.id === session.id ? { session, state, edition, scale } : one)),
      crosswalks,
      links,
      today,
    });
  }, [open, years, evidence, actions, crosswalks, links, today]);
};
