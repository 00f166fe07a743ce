import { Page } from '../../ui/page';

export const ProposalsPage = () => <Page title="ProposalsPage">{null}</Page>;
