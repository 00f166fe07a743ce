import { Page } from '../../ui/page';

export const AuthorityPage = () => <Page title="AuthorityPage">{null}</Page>;
