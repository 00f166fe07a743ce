import { type ReactNode, useEffect, useId, useRef } from 'react';

type DialogProps = {
  readonly open: boolean;
  readonly heading: ReactNode;
  /** The person pressed Escape. Close it: set `open` to false. */
  readonly onClose: () => void;
  /** What it says, and its buttons (`ButtonGroup`). One of them must close it. */
  readonly children: ReactNode;
};

/**
 * A question that must be answered before going on. Focus goes to its heading, stays inside, and comes back to where
 * it was. Use it sparingly: a page of its own is better for anything longer than a sentence and two buttons.
 */
export function Dialog({ open, heading, onClose, children }: DialogProps) {
  return open ? (
    <OpenDialog heading={heading} onClose={onClose}>
      {children}
    </OpenDialog>
  ) : null;
}

function OpenDialog({ heading, onClose, children }: Omit<DialogProps, 'open'>) {
  const box = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    const before = document.activeElement;
    if (typeof dialog.showModal === 'function') {
      dialog.showModal();
    } else {
      // An engine without modal dialogs: it stands in the page and says that it is one.
      dialog.setAttribute('open', '');
      dialog.setAttribute('aria-modal', 'true');
      dialog.dataset['plain'] = '';
    }
    title.current?.focus();
    return () => {
      if (typeof dialog.close === 'function') dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={box}
      className="app-dialog"
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The caller closes it, so that what is drawn and what is open cannot differ.
        event.preventDefault();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="govuk-heading-m app-dialog__heading" id={titleId} ref={title} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
