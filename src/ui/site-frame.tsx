import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { NavigationBar, type NavigationItem } from './navigation-bar';
import { productName } from './product-name';
import { SkipLink } from './skip-link';

type SiteFrameProps = {
  /** In the header: who is working, with the way to change it. */
  readonly working?: ReactNode;
  /** Always in sight where the screen is tall enough: a `StatusMessage`. */
  readonly saveState?: ReactNode;
  readonly navigation?: readonly NavigationItem[];
  /** A strip under the navigation, such as that what is typed is kept unencrypted. Paragraphs and links. */
  readonly notice?: ReactNode;
  readonly footer?: ReactNode;
  /** The page: each draws its own `Page`, which holds the main landmark. */
  readonly children: ReactNode;
};

/** What stands around every page: skip link, header, navigation, notice and foot. */
export function SiteFrame({ working, saveState, navigation, notice, footer, children }: SiteFrameProps) {
  return (
    <div className="app-frame">
      <SkipLink />
      <header className="app-header">
        <div className="govuk-width-container app-header__inner">
          <Link className="app-header__name" to="/">
            {productName}
          </Link>
          {working && <div className="app-header__working">{working}</div>}
        </div>
      </header>
      {(navigation || saveState) && (
        <div className="govuk-service-navigation app-bar">
          <div className="govuk-width-container app-bar__inner">
            {navigation && <NavigationBar items={navigation} />}
            {saveState && <div className="app-bar__save">{saveState}</div>}
          </div>
        </div>
      )}
      {notice && (
        <section className="app-notice" aria-label="Notice">
          <div className="govuk-width-container">{notice}</div>
        </section>
      )}
      {children}
      {footer && (
        <footer className="app-foot">
          <div className="govuk-width-container">{footer}</div>
        </footer>
      )}
    </div>
  );
}
