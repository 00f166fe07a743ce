import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

type NotificationBannerProps = {
  /** `success` is read out at once (role alert); `important` is a region that can be found. */
  readonly type?: 'success' | 'important';
  /** In the coloured bar: "Success" or "Important" where left out. */
  readonly title?: string;
  /** One sentence in large type. */
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
};

/** Tells of something that is not the page's own subject: what has just been done, or what to know. */
export function NotificationBanner({ type = 'important', title, heading, children }: NotificationBannerProps) {
  const titleId = useId();
  const success = type === 'success';
  return (
    <div
      className={classNames('govuk-notification-banner', success && 'govuk-notification-banner--success')}
      role={success ? 'alert' : 'region'}
      aria-labelledby={titleId}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title ?? (success ? 'Success' : 'Important')}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {heading && <p className="govuk-notification-banner__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
