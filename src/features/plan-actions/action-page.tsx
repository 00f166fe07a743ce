import { Page } from '../../ui/page';

export const ActionPage = () => <Page title="ActionPage">{null}</Page>;
