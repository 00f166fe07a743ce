import { Page } from '../../ui/page';

export const HistoryPage = () => <Page title="HistoryPage">{null}</Page>;
