import { Suspense, useEffect } from 'react';
import type { Desk } from '../application/desk';
import type { Exports } from '../documents/report/exports';
import { DeskProvider } from '../state/desk-context';
import { ErrorBoundary } from '../ui/error-boundary';
import { ExportProvider } from '../ui/export-context';
import { Loading } from '../ui/loading';
import { AppFrame } from './app-frame';
import { AppRoutes, fetchAhead } from './app-routes';
import { saveFile } from './save-file';
import { savePdf } from './save-pdf';

const browserExports: Exports = { saveFile, savePdf };

type AppProps = {
  readonly desk: Desk;
  /** Where what leaves the app goes: the browser's downloads, or a test's own. */
  readonly exports?: Exports;
};

/** The whole app under whatever router stands above it: the browser's, or a test's. */
export const AppWithoutRouter = ({ desk, exports = browserExports }: AppProps) => {
  useEffect(() => {
    // Another tab took the storage over for a newer version: this one can save nothing more, so it starts afresh.
    desk.onClosed(() => window.location.reload());
  }, [desk]);
  useEffect(fetchAhead, []);
  return (
    <DeskProvider desk={desk}>
      <ExportProvider exports={exports}>
        <AppFrame>
          <ErrorBoundary>
            <Suspense fallback={<Loading />}>
              <AppRoutes />
            </Suspense>
          </ErrorBoundary>
        </AppFrame>
      </ExportProvider>
    </DeskProvider>
  );
};
