import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { ErrorPage } from './error-page';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** For a caller that keeps a note of faults. */
  readonly onError?: (error: unknown) => void;
};

/** Put around each page: a fault in one shows a plain page instead, and is gone when the address changes. */
export function ErrorBoundary({ children, onError }: ErrorBoundaryProps) {
  const { key } = useLocation();
  return (
    <Boundary place={key} onError={onError}>
      {children}
    </Boundary>
  );
}

type BoundaryProps = {
  readonly place: string;
  readonly onError: ((error: unknown) => void) | undefined;
  readonly children: ReactNode;
};

type BoundaryState = { readonly fault?: { readonly error: unknown; readonly place: string } };

// React knows no other way to catch a fault in drawing than a class.
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = {};

  override componentDidCatch(error: unknown): void {
    this.setState({ fault: { error, place: this.props.place } });
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault?.place === this.props.place ? <ErrorPage error={fault.error} /> : this.props.children;
  }
}
