import { Page } from '../../ui/page';

export const StagesPage = () => <Page title="Where this session stands">{undefined}</Page>;
