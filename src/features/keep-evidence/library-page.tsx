import { Page } from '../../ui/page';

export const LibraryPage = () => <Page title="Evidence">{undefined}</Page>;
