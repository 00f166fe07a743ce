import { Page } from '../../ui/page';

export const ArchivedSessionsPage = () => <Page title="ArchivedSessionsPage">{null}</Page>;
