import { useTab } from '../state/tab';

/** What nobody caught is still said on the page: a button that fails without a word reads as done. */
export const showFaults = (): void => {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    useTab.setState({ saving: { is: 'notSaved', problem: { kind: 'unexpected', detail: String(reason) } } });
  });
};
