import { Page } from '../../ui/page';

export const ConfirmedMarksPage = () => <Page title="Enter the confirmed marks">{undefined}</Page>;
