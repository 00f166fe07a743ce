import { Page } from '../../ui/page';

export const JointItemPage = () => <Page title="Joint session">{undefined}</Page>;
