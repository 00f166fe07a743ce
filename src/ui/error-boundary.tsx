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

type BoundaryState = { readonly place: string; readonly fault: { readonly error: unknown } | null };

// React knows no other way to catch a fault in drawing than a class.
class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { place: this.props.place, fault: null };

  static getDerivedStateFromError(error: unknown): Pick<BoundaryState, 'fault'> {
    return { fault: { error } };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.place === state.place ? null : { place: props.place, fault: null };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError?.(error);
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? <ErrorPage error={fault.error} /> : this.props.children;
  }
}
