import { useState } from 'react';
import { changeLinks, type LinkChange } from '../../application/evidence';
import type { Year } from '../../domain/comparison/year';
import type { EvidenceUse } from '../../domain/evidence/library';
import { seenAt } from '../../domain/record/field';
import { evidencePath } from '../../domain/session/mark';
import { useWork } from '../../state/desk-context';
import { say } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { ButtonGroup } from '../../ui/button-group';
import { Checkboxes } from '../../ui/checkboxes';
import { Details } from '../../ui/details';
import { count, itemName, yearName } from './item-words';
import { problemWords } from './problem-words';
import { UseList } from './use-list';

type Props = {
  readonly evidence: string;
  readonly uses: readonly EvidenceUse[];
  /** Newest first. */
  readonly years: readonly Year[];
};

/** The items that a piece supports in every session, and the ticks that change them. */
export const WhereUsed = ({ evidence, uses, years }: Props) => (
  <section aria-labelledby="supports">
    <h2 className="govuk-heading-m" id="supports">
      What it supports
    </h2>
    {uses.length === 0 ? <p className="govuk-body">Nothing yet.</p> : <UseList uses={uses} />}
    {years.length > 0 && (
      <Details summary="Change what it supports">
        <LinkForm evidence={evidence} uses={uses} years={years} />
      </Details>
    )}
  </section>
);

const LinkForm = ({ evidence, uses, years }: Props) => {
  const work = useWork();
  // Only what somebody ticked or unticked, by session; the rest follows what is stored.
  const [ticked, setTicked] = useState<ReadonlyMap<string, ReadonlyMap<string, LinkChange>>>(new Map());
  const changes = [...ticked.values()].flatMap((items) => [...items.values()]);

  const linkedIn = (year: Year): readonly string[] => {
    const own = ticked.get(year.session.id);
    return year.edition.items
      .filter(
        ({ id }) =>
          own?.get(id)?.linked ?? uses.some((use) => use.year.session.id === year.session.id && use.item.id === id),
      )
      .map(({ id }) => id);
  };

  const tick = (year: Year, values: readonly string[]): void => {
    const before = linkedIn(year);
    const own = new Map(ticked.get(year.session.id));
    for (const { id } of year.edition.items) {
      const linked = values.includes(id);
      if (linked === before.includes(id)) continue;
      if (own.has(id)) own.delete(id);
      else
        own.set(id, {
          session: year.session.id,
          item: id,
          linked,
          seen: seenAt(year.state, evidencePath(id, evidence)),
        });
    }
    setTicked(new Map(ticked).set(year.session.id, own));
  };

  const save = async (): Promise<void> => {
    if (!work) return;
    const outcome = await tracked(() => changeLinks(work, evidence, changes));
    if (outcome.ok) say({ tone: 'success', text: 'What it supports is saved' });
    else
      say({
        tone: 'important',
        text:
          outcome.problem.kind === 'changedSince'
            ? 'Nothing was changed: somebody changed one of these items in another window. Look at the ticks, then save again'
            : problemWords(outcome.problem),
      });
    // Ticks that another window crossed are given up, so that what is stored shows.
    if (outcome.ok || outcome.problem.kind === 'changedSince') setTicked(new Map());
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {years.map((year, index) => (
        <Details
          key={year.session.id}
          startOpen={index === 0}
          summary={`${yearName(year)} (${linkedIn(year).length} of ${year.edition.items.length})`}
        >
          <Checkboxes
            id={`supports-${year.session.id}`}
            legend={`The ${year.edition.nouns.items} that it supports`}
            legendSize="s"
            small
            values={linkedIn(year)}
            onChange={(values) => tick(year, values)}
            items={year.edition.items.map((item) => ({ value: item.id, label: itemName(item) }))}
          />
        </Details>
      ))}
      <ButtonGroup>
        <Button type="submit">Save what it supports</Button>
        {changes.length > 0 && (
          <Button variant="link" onClick={() => setTicked(new Map())}>
            Cancel {count(changes.length, 'change')}
          </Button>
        )}
      </ButtonGroup>
    </form>
  );
};
