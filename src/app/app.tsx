import { BrowserRouter } from 'react-router';
import type { Desk } from '../application/desk';
import { useTab } from '../state/tab';
import { AppWithoutRouter } from './app-without-router';
import { rememberWorking, restoreWorking } from './open-desk';

restoreWorking();
useTab.subscribe(({ workingAs }, before) => {
  if (workingAs !== before.workingAs) rememberWorking(workingAs);
});

export const App = ({ desk }: { readonly desk: Desk }) => (
  <BrowserRouter>
    <AppWithoutRouter desk={desk} />
  </BrowserRouter>
);
