import { Component, type ReactNode } from 'react';
import { ErrorState } from './ErrorState';

interface PageBoundaryProps {
  children: ReactNode;
  /** Going elsewhere clears the error. */
  place?: string;
}

/** One broken panel never blanks the page. */
export class PageBoundary extends Component<PageBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: PageBoundaryProps) {
    if (before.place !== this.props.place && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return <ErrorState error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
