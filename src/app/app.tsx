import { BrowserRouter } from 'react-router';
import type { Desk } from '../application/desk';
import { AppWithoutRouter } from './app-without-router';
import { keepTab } from './keep-tab';
import { showFaults } from './show-faults';

keepTab();
showFaults();

export const App = ({ desk }: { readonly desk: Desk }) => (
  <BrowserRouter>
    <AppWithoutRouter desk={desk} />
  </BrowserRouter>
);
