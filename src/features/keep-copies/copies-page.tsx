import { Page } from '../../ui/page';

export const CopiesPage = () => <Page title="CopiesPage">{null}</Page>;
