import { Page } from '../../ui/page';

export const CarriedOverPage = () => <Page title="What was carried over">{undefined}</Page>;
