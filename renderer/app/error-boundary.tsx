import { Component, type ReactNode } from 'react';
import { t } from '@shared/text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

interface ErrorBoundaryProps {
  /** A change of this tries again: another place deserves another chance. */
  of: string;
  children: ReactNode;
}

interface State {
  failed: boolean;
  of: string;
}

/** Keeps a mistake in one view from taking the window along. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { failed: false, of: this.props.of };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ of }: ErrorBoundaryProps, state: State): State | null {
    return of === state.of ? null : { failed: false, of };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <EmptyState
        title={t('app/broken/title')}
        actions={
          <Button kind="primary" onPress={() => this.setState({ failed: false })}>
            {t('app/broken/again')}
          </Button>
        }
      >
        {t('app/broken/text')}
      </EmptyState>
    );
  }
}
