import { Page } from '../../ui/page';

export const PiecePage = () => <Page title="Evidence">{undefined}</Page>;
