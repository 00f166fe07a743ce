import type { Edition, Scale } from '../../../domain/edition/edition';
import { keysInWords } from '../../../domain/session/scale-keys';
import { Details } from '../../../ui/details';
import { jointKeys } from '../joint-keys';

/** The key of a button or link, in sight beside its words. */
export const Key = ({ of }: { readonly of: string }) =>
  of === '' ? null : (
    <kbd className="app-projector__key">
      <span className="govuk-visually-hidden">key </span>
      {of.toUpperCase()}
    </kbd>
  );

/** Every key of the joint view, in words. */
export const KeysHelp = ({ scale, nouns }: { readonly scale: Scale; readonly nouns: Edition['nouns'] }) => {
  const { accept, next, previous } = jointKeys(scale);
  return (
    <Details summary="Keys">
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {accept.toUpperCase()}, or Enter on its button, accepts the council’s own mark as the agreed one. When it is
          saved, the next {nouns.item} that is not agreed comes up.
        </li>
        <li>{keysInWords(scale)} gives another mark. Delete takes a mark away.</li>
        <li>
          Where a reason is asked for, type it and press Enter. The mark is saved with it, and the next one comes up.
          Escape leaves the reason and goes back to what stood. Enter on a chosen mark goes on.
        </li>
        <li>
          {next.toUpperCase()} goes to the next {nouns.item}, {previous.toUpperCase()} to the one before.
        </li>
      </ul>
      <p className="govuk-body">
        These keys work only while focus is in the part of the page where the mark is given, and never while you type.
      </p>
    </Details>
  );
};
