import { Page } from '../../ui/page';

export const JointPage = () => <Page title="Joint session">{undefined}</Page>;
