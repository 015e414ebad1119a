import { useCallback, useImperativeHandle, useRef, type Ref } from 'react';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { ImageCopy } from './image-copy';
import { PdfCopy } from './pdf/pdf-copy';
import type { ReaderHandle, ReaderProps } from './reader';
import { TextCopy } from './text-copy';
import styles from './pane.module.css';

/** A handle that keeps what was last asked of a copy until the copy is there. */
function useWaitingHandle(ref: Ref<ReaderHandle>): (handle: ReaderHandle | null) => void {
  const shown = useRef<ReaderHandle | null>(null);
  const wish = useRef<((handle: ReaderHandle) => void) | null>(null);
  useImperativeHandle(ref, () => {
    const ask = (wanted: (handle: ReaderHandle) => void) => {
      if (shown.current) wanted(shown.current);
      else wish.current = wanted;
    };
    return {
      focus: () => ask((handle) => handle.focus()),
      goTo: (span, selects) => ask((handle) => handle.goTo(span, selects)),
      collapse: () => shown.current?.collapse(),
    };
  }, []);
  return useCallback((handle) => {
    shown.current = handle;
    if (handle) wish.current?.(handle);
    if (handle) wish.current = null;
  }, []);
}

/** A copy that needs its bytes to be shown. */
function WithBytes({ ref, ...props }: ReaderProps) {
  const { copy } = props;
  const handle = useWaitingHandle(ref);
  const answer = useAnswer('copies.bytes', { copy: copy.id }, { staleTime: Infinity, gcTime: 60_000 });
  if (answer.error) return <FailedAnswer error={answer.error} onAgain={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting />;
  const Shown = copy.form === 'pdf' ? PdfCopy : ImageCopy;
  return <Shown {...props} bytes={answer.data.bytes} ref={handle} />;
}

function Waiting() {
  return (
    <p className={styles.waiting} role="status">
      {t('sourcePane/reading')}
    </p>
  );
}

/** A kept copy in the form in which it is read. */
export function CopyReader(props: ReaderProps) {
  const { form } = props.copy;
  return form === 'image' || form === 'pdf' ? <WithBytes {...props} /> : <TextCopy {...props} />;
}
