import { Page } from '../../ui/page';

export const ReportPage = () => <Page title="ReportPage">{null}</Page>;
