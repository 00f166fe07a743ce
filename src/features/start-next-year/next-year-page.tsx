import { Page } from '../../ui/page';

export const NextYearPage = () => <Page title="Start the next year">{undefined}</Page>;
