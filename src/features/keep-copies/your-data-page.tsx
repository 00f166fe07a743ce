import { Page } from '../../ui/page';

export const YourDataPage = () => <Page title="YourDataPage">{null}</Page>;
