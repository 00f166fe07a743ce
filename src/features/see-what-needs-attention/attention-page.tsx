import { Page } from '../../ui/page';

export const AttentionPage = () => <Page title="What needs attention">{undefined}</Page>;
