import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '../application/paths';
import { readPerson } from '../domain/person/person';
import { type Saving, useTab } from '../state/tab';
import { useArrivals } from '../state/use-notice';
import { useRecord } from '../state/watch-records';
import { SiteFrame } from '../ui/site-frame';
import { StatusMessage } from '../ui/status-message';

const navigation = [
  { text: 'Sessions', to: paths.home },
  { text: 'Save or open a copy', to: paths.copies },
  { text: 'Editions', to: paths.editions },
];

const savingWords = (
  saving: Saving,
  unsavedMarks: number,
): { readonly text: string; readonly tone?: 'saved' | 'not-saved' } => {
  // "Saved" of another change must not be taken for the mark that still waits, perhaps out of sight.
  if (unsavedMarks > 0 && (saving.is === 'idle' || saving.is === 'saved'))
    return {
      text: unsavedMarks === 1 ? '1 mark is not saved yet' : `${unsavedMarks} marks are not saved yet`,
      tone: 'not-saved',
    };
  switch (saving.is) {
    case 'idle':
      return { text: '' };
    case 'saving':
      return { text: 'Saving' };
    case 'saved':
      return { text: 'Saved', tone: 'saved' };
    case 'notSaved':
      return { text: notSaved(saving.problem.kind), tone: 'not-saved' };
  }
};

const notSaved = (kind: Extract<Saving, { readonly is: 'notSaved' }>['problem']['kind']): string => {
  switch (kind) {
    case 'storageFull':
      return 'Not saved: this computer is out of space. Free some space, then make the change again. What you typed is still on the page.';
    case 'storageClosed':
      return 'Not saved: the storage was closed, perhaps by another window. Copy what you typed, then load the page again.';
    case 'storageFailed':
      return 'Not saved: the browser could not write. What you typed is still on the page: try again, or copy it and load the page again.';
    case 'unexpected':
      return 'Not saved: something went wrong in the app. What you typed is still on the page: copy it, then load the page again.';
  }
};

const Working = () => {
  const { pathname, search } = useLocation();
  const id = useTab(({ workingAs }) => workingAs);
  const record = useRecord('person', id);
  if (!id || !record) return null;
  const { name, role } = readPerson(id, record.state);
  const next = pathname.startsWith('/who') ? undefined : pathname + search;
  return (
    <>
      <span>
        Working as {name}
        {role && `, ${role}`}
      </span>{' '}
      <Link className="govuk-link govuk-link--inverse" to={paths.who(next)}>
        Change<span className="govuk-visually-hidden"> who is working</span>
      </Link>
    </>
  );
};

const Notice = () => (
  <p className="govuk-body-s">
    <strong>Preview.</strong> Your work is kept unencrypted in this browser; a new version may ask you to start again.{' '}
    <Link className="govuk-link" to={paths.storage}>
      What this means for your data
    </Link>
  </p>
);

/** Around every page: who is working, whether the last change is saved, and where what is typed is kept. */
export const AppFrame = ({ children }: { readonly children: ReactNode }) => {
  useArrivals();
  const saving = useTab((tab) => tab.saving);
  const unsavedMarks = useTab((tab) => tab.unsavedMarks);
  return (
    <SiteFrame
      working={<Working />}
      navigation={navigation}
      saveState={<StatusMessage {...savingWords(saving, unsavedMarks)} />}
      notice={<Notice />}
      footer={<Footer />}
    >
      {children}
    </SiteFrame>
  );
};

const Footer = () => (
  <p className="govuk-body-s">
    Nothing leaves this browser unless you export it. Do not enter information about people: this tool holds no case
    data. Marks measure compliance with the Prevent duty, not how far risk was reduced.
  </p>
);
