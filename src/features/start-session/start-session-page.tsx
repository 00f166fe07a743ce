import { Page } from '../../ui/page';

export const StartSessionPage = () => <Page title="StartSessionPage">{null}</Page>;
