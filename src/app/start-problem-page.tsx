import type { StartProblem } from '../application/ports';
import { productName } from '../ui/product-name';

type Words = {
  readonly heading: string;
  readonly what: string;
  readonly safe: string;
  readonly todo: readonly string[];
};

const wordsFor = (problem: StartProblem): Words => {
  switch (problem.kind) {
    case 'storageUnavailable':
      return {
        heading: 'This browser is not letting the app keep anything',
        what: 'The app keeps your work in this browser’s own storage, and the browser has refused to open it. This happens in some private windows, or where an administrator has switched site data off.',
        safe: 'Nothing has been changed. Work that you kept here before is not affected.',
        todo: [
          'Open the app in a normal window, not a private or guest one.',
          'In the browser’s settings, allow this site to keep data (sometimes called cookies and site data).',
          'If the setting is managed, ask your IT team to allow site data for this address.',
        ],
      };
    case 'storageBlocked':
      return {
        heading: 'Close the other windows of this app',
        what: 'An older version of the app is open in another tab or window, and holds the storage that this one needs.',
        safe: 'Everything that was saved is safe.',
        todo: ['Finish what you are doing in the other tabs, then close them all.', 'Load this page again.'],
      };
    case 'storageNewer':
      return {
        heading: 'Your data was saved by a newer version of this app',
        what: 'This is an older version, and it does not know how to read what the newer one saved. It has not opened it, so that it cannot damage it.',
        safe: 'Your data is safe and unchanged.',
        todo: [
          'Go back to the newer version: load this page again, or ask whoever runs the app for the latest address.',
          'If you have a saved copy from this older version, you can open that in another browser.',
        ],
      };
    case 'storageFull':
      return {
        heading: 'There is no space left for the app to open',
        what: 'This computer, or the part of it that the browser may use, is full.',
        safe: 'Everything that was saved is safe.',
        todo: [
          'Free some space on this computer: empty the recycle bin, or delete downloads that you no longer need.',
          'Load this page again.',
        ],
      };
    case 'storageFailed':
      return {
        heading: 'The browser could not open its storage',
        what: 'The browser reported a fault when the app asked for its storage.',
        safe: 'Nothing has been changed.',
        todo: [
          'Close the browser completely and open it again.',
          'If that does not help, restart the computer.',
          'If it still fails, pass the details below to your IT team before you clear any site data: clearing it deletes your work.',
        ],
      };
  }
};

/** What a person sees when storage cannot be opened: which problem it is, what is safe, and what to do. */
export const StartProblemPage = ({ problem }: { readonly problem: StartProblem }) => {
  const { heading, what, safe, todo } = wordsFor(problem);
  return (
    <div className="govuk-width-container">
      <title>{`${heading} - ${productName}`}</title>
      <main className="govuk-main-wrapper" id="main-content">
        <p className="govuk-caption-l">{productName}</p>
        <h1 className="govuk-heading-l">{heading}</h1>
        <p className="govuk-body">{what}</p>
        <p className="govuk-inset-text">{safe}</p>
        <h2 className="govuk-heading-m">What to do</h2>
        <ol className="govuk-list govuk-list--number">
          {todo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
          Load this page again
        </button>
        {'detail' in problem && <p className="govuk-body-s">Details for your IT team: {problem.detail}</p>}
      </main>
    </div>
  );
};
