import { Suspense, useEffect } from 'react';
import type { Desk } from '../application/desk';
import { DeskProvider } from '../state/desk-context';
import { ErrorBoundary } from '../ui/error-boundary';
import { Loading } from '../ui/loading';
import { AppFrame } from './app-frame';
import { AppRoutes } from './app-routes';

/** The whole app under whatever router stands above it: the browser's, or a test's. */
export const AppWithoutRouter = ({ desk }: { readonly desk: Desk }) => {
  useEffect(() => {
    // Another tab took the storage over for a newer version: this one can save nothing more, so it starts afresh.
    desk.onClosed(() => window.location.reload());
  }, [desk]);
  return (
    <DeskProvider desk={desk}>
      <AppFrame>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <AppRoutes />
          </Suspense>
        </ErrorBoundary>
      </AppFrame>
    </DeskProvider>
  );
};
