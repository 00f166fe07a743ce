import { Page } from '../../ui/page';

export const SummaryPage = () => <Page title="SummaryPage">{null}</Page>;
