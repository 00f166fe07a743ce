import { Page } from '../../ui/page';

export const DetailsPage = () => <Page title="DetailsPage">{null}</Page>;
