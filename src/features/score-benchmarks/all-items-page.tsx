import { Page } from '../../ui/page';

export const AllItemsPage = () => <Page title="AllItemsPage">{null}</Page>;
