import { Suspense, useEffect } from 'react';
import { BrowserRouter } from 'react-router';
import type { Desk } from '../application/desk';
import { DeskProvider } from '../state/desk-context';
import { useTab } from '../state/tab';
import { ErrorBoundary } from '../ui/error-boundary';
import { Loading } from '../ui/loading';
import { AppFrame } from './app-frame';
import { rememberWorking, restoreWorking } from './open-desk';
import { AppRoutes } from './app-routes';

restoreWorking();
useTab.subscribe(({ workingAs }, before) => {
  if (workingAs !== before.workingAs) rememberWorking(workingAs);
});

export const App = ({ desk }: { readonly desk: Desk }) => {
  useEffect(() => {
    // Another tab took the storage over for a newer version: this one can save nothing more, so it starts afresh.
    desk.onClosed(() => window.location.reload());
  }, [desk]);
  return (
    <DeskProvider desk={desk}>
      <BrowserRouter>
        <AppFrame>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              <AppRoutes />
            </Suspense>
          </ErrorBoundary>
        </AppFrame>
      </BrowserRouter>
    </DeskProvider>
  );
};
