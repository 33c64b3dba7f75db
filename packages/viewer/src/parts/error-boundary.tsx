import { Component, type ReactNode } from "react";

interface ErrorBoundaryProps {
  /** What stands in the place of what broke. */
  fallback(again: () => void): ReactNode;
  readonly children: ReactNode;
}

/** Keeps what breaks from breaking the rest of the page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? this.props.fallback(() => this.setState({ isBroken: false })) : this.props.children;
  }
}
