import { Page } from '../../ui/page';

export const EditionPage = () => <Page title="Edition">{undefined}</Page>;
