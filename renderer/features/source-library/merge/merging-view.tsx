import { useEffect } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { FailedAnswer } from '../../../app/failed-answer';
import { QuietWait } from '../../../app/quiet-wait';
import { focusColumn } from '../focus';
import { showList, useSourceLibrary } from '../source-library-store';
import { Comparison } from './comparison';
import { merge } from './merge';
import { useSources } from './use-compared';

/** Sources that someone chose to merge, side by side. */
export function MergingView() {
  const ids = useSourceLibrary((state) => state.merging);
  const { sources, isPending, error } = useSources(ids);
  useEffect(() => {
    if (!isPending) focusColumn(0);
  }, [isPending]);
  const onMerge = async (into: Id, others: Id[]) => {
    if (!(await merge(into, others))) return;
    useSourceLibrary.setState({ id: into, index: -1 });
    showList();
  };
  if (error) return <FailedAnswer error={error} onAgain={showList} />;
  if (isPending) return <QuietWait>{t('app/loading')}</QuietWait>;
  return (
    <Comparison
      title={t('sourceLibrary/merge/title', { count: sources.length })}
      sources={sources}
      onMerge={(into, others) => void onMerge(into, others)}
      onBack={showList}
    />
  );
}
