import { Page } from '../../ui/page';

export const PrintPlanPage = () => <Page title="PrintPlanPage">{null}</Page>;
