import { Page } from '../../ui/page';

export const EditionsPage = () => <Page title="Editions">{undefined}</Page>;
