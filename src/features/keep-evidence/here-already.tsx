import { Link, useNavigate } from 'react-router';
import { changeLinks } from '../../application/evidence';
import { paths } from '../../application/paths';
import type { Year } from '../../domain/comparison/year';
import type { Item } from '../../domain/edition/edition';
import { seenAt } from '../../domain/record/field';
import { evidencePath } from '../../domain/session/mark';
import { readItem } from '../../domain/session/session';
import { useWork } from '../../state/desk-context';
import { say, sayNext } from '../../state/tab';
import { tracked } from '../../state/tracked';
import { Button } from '../../ui/button';
import { InsetText } from '../../ui/inset-text';
import { LongText } from '../../ui/long-text';
import { titleOf } from './field-words';
import { itemName } from './item-words';
import { problemWords } from './problem-words';
import type { OpenLibrary } from './use-library';

type Props = {
  readonly library: OpenLibrary;
  /** Id of the piece that holds the very same file. */
  readonly evidence: string;
  readonly from: { readonly year: Year; readonly item: Item } | undefined;
  /** The piece that is here is used: what was typed for another is not needed. */
  readonly done: () => void;
};

/** Offers the piece that holds a file already, instead of keeping the file twice. */
export const HereAlready = ({ library, evidence, from, done }: Props) => {
  const work = useWork();
  const navigate = useNavigate();
  const piece = library.holdings.find((holding) => holding.piece.id === evidence)?.piece;
  if (!piece) return null;
  const isLinked = from && readItem(from.year.state, from.item.id).evidence.includes(evidence);

  const use = async (): Promise<void> => {
    if (!work || !from) return;
    const { session, state } = from.year;
    const seen = seenAt(state, evidencePath(from.item.id, evidence));
    const outcome = await tracked(() =>
      changeLinks(work, evidence, [{ session: session.id, item: from.item.id, linked: true, seen }]),
    );
    if (!outcome.ok) {
      say({ tone: 'important', text: problemWords(outcome.problem) });
      return;
    }
    done();
    sayNext({ tone: 'success', text: `“${titleOf(piece)}” now supports ${itemName(from.item)}` });
    await navigate(paths.item(session.id, from.item.id));
  };

  return (
    <InsetText>
      <p className="govuk-body">
        The same file is here as{' '}
        <Link className="govuk-link" to={paths.pieceOfEvidence(library.authority.id, evidence)}>
          <LongText text={titleOf(piece)} />
        </Link>
        .{isLinked && ` It supports ${itemName(from.item)} already.`}
      </p>
      {from && !isLinked && (
        <Button variant="secondary" onClick={use}>
          Use that piece for {itemName(from.item)}
        </Button>
      )}
    </InsetText>
  );
};
