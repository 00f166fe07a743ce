import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../application/paths';
import { useDesk } from '../../state/desk-context';
import { useNotice } from '../../state/use-notice';
import { Button } from '../../ui/button';
import { LongText } from '../../ui/long-text';
import { Loading } from '../../ui/loading';
import { NotificationBanner } from '../../ui/notification-banner';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import type { Holding } from '../../domain/evidence/library';
import { ChangePiece } from './change-piece';
import { fieldWords, markingOf, titleOf } from './field-words';
import { NotHere } from './not-here';
import { PieceDetails } from './piece-details';
import { PieceFiles } from './piece-files';
import { PieceHistory } from './piece-history';
import { RemoveFile } from './remove-file';
import { type OpenLibrary, useLibrary } from './use-library';
import { useTypedPiece } from './use-typed-piece';
import { WhereUsed } from './where-used';

/** One piece of evidence: its details, its file and versions, what it supports, and its history. */
export const PiecePage = () => {
  const { authority, evidence } = useParams();
  const library = useLibrary(authority);
  if (library.is === 'loading') return <Loading />;
  if (library.is === 'missing') return <NotHere />;
  const holding = library.holdings.find(({ piece }) => piece.id === evidence);
  return holding ? (
    <OnePiece key={holding.piece.id} library={library} holding={holding} />
  ) : (
    <NotHere authority={library.authority.id} />
  );
};

type Doing = 'seeing' | 'changing' | { readonly removing: string };

const OnePiece = ({ library, holding }: { readonly library: OpenLibrary; readonly holding: Holding }) => {
  const { authority, years } = library;
  const { piece, uses } = holding;
  const today = useDesk().today();
  const notice = useNotice();
  const held = useTypedPiece(piece.id);
  const [doing, setDoing] = useState<Doing>('seeing');
  const shown = useRef(doing);

  useEffect(() => {
    // All of it stands at one address, so focus would stay on a button that is gone.
    if (shown.current !== doing) document.querySelector<HTMLElement>('main h1')?.focus();
    shown.current = doing;
  }, [doing]);

  const see = (): void => setDoing('seeing');
  const backLink = { to: paths.evidenceLibrary(authority.id), text: 'Back to the evidence' };
  if (doing === 'changing')
    return <ChangePiece piece={piece} council={authority.name} held={held} close={see} backLink={backLink} />;
  const removing =
    typeof doing === 'object'
      ? piece.versions.find(({ id, removed }) => id === doing.removing && removed === undefined)
      : undefined;
  if (removing)
    return <RemoveFile piece={piece} version={removing} council={authority.name} close={see} backLink={backLink} />;
  const handling = fieldWords(piece.fields.handling);
  return (
    <Page
      title={titleOf(piece)}
      heading={<LongText text={titleOf(piece)} />}
      caption={authority.name}
      backLink={backLink}
      banner={notice && <NotificationBanner type={notice.tone} heading={notice.text} />}
    >
      {markingOf(piece) !== '' && (
        <p className="govuk-body-l">
          <strong>{markingOf(piece)}</strong>
          {handling !== '' && (
            <>
              . <LongText text={handling} />
            </>
          )}
        </p>
      )}
      <PieceDetails piece={piece} today={today} />
      <p className="govuk-body">
        <Button variant="secondary" onClick={() => setDoing('changing')}>
          Change the details
        </Button>{' '}
        {held.isTyping && <Tag colour="orange">Not saved yet</Tag>}
      </p>
      <PieceFiles piece={piece} authority={authority.id} remove={({ id }) => setDoing({ removing: id })} />
      <WhereUsed evidence={piece.id} uses={uses} years={years} />
      <PieceHistory evidence={piece.id} title={titleOf(piece)} />
    </Page>
  );
};
