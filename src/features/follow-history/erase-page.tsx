import { Page } from '../../ui/page';

export const ErasePage = () => <Page title="ErasePage">{null}</Page>;
