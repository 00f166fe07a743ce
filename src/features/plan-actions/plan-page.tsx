import { Page } from '../../ui/page';

export const PlanPage = () => <Page title="PlanPage">{null}</Page>;
