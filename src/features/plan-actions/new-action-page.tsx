import { Page } from '../../ui/page';

export const NewActionPage = () => <Page title="NewActionPage">{null}</Page>;
