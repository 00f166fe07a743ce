import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { openDesk } from './app/open-desk';
import { StartProblemPage } from './app/start-problem-page';
import { fail } from './domain/shared/result';
import './ui/styles/app.scss';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
const root = createRoot(place);

// Whatever goes wrong, a person must not be left with an empty page.
const desk = await openDesk().catch((error: unknown) =>
  fail({ kind: 'storageFailed' as const, detail: String(error) }),
);
root.render(desk.ok ? <App desk={desk.value} /> : <StartProblemPage problem={desk.problem} />);
