import { t } from '@shared/text';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import type { RequestError } from './api';

interface FailedAnswerProps {
  error: RequestError;
  onAgain: () => void;
}

/** In place of what a request should have answered: why it did not, and the way on. */
export function FailedAnswer({ error, onAgain }: FailedAnswerProps) {
  return (
    <div role="alert">
      <EmptyState
        title={t('app/failed/title')}
        actions={<Button onPress={onAgain}>{t('app/failed/again')}</Button>}
      >
        {error.message}
      </EmptyState>
    </div>
  );
}
