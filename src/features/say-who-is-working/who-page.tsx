import { Page } from '../../ui/page';

export const WhoPage = () => <Page title="WhoPage">{null}</Page>;
