import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { openDesk } from './app/open-desk';
import { StartProblemPage } from './app/start-problem-page';
import './ui/styles/app.scss';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the app');
const root = createRoot(place);

const desk = await openDesk();
root.render(desk.ok ? <App desk={desk.value} /> : <StartProblemPage problem={desk.problem} />);
