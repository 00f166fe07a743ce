import { Page } from '../../ui/page';

export const ItemPage = () => <Page title="ItemPage">{null}</Page>;
