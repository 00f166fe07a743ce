import { Tag } from '../../ui/tag';

/** Where one need stands: a tick and a word where it is met, how many are left where it is not. */
export const NeedStatus = ({ done, left }: { readonly done: boolean; readonly left: number }) =>
  done ? (
    <span className="app-status">
      <svg className="app-status__mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d="M4.4 11 0 6.5 1.7 4.8l2.7 2.8L10.3 1.3 12 3z" />
      </svg>
      <span>Done</span>
    </span>
  ) : (
    <Tag colour="blue">{`${left} left`.replace(' ', '\u00a0')}</Tag>
  );
