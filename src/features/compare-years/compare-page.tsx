import { Page } from '../../ui/page';

export const ComparePage = () => <Page title="Compare years">{undefined}</Page>;
