import { Page } from '../../ui/page';

export const LoadEditionPage = () => <Page title="Load an edition">{undefined}</Page>;
