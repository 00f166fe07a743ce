import { Page } from '../../ui/page';

export const NewEvidencePage = () => <Page title="Add evidence">{undefined}</Page>;
