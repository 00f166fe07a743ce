import { Page } from '../../ui/page';

export const TaskListPage = () => <Page title="TaskListPage">{null}</Page>;
