import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { FailedAnswer } from '../../app/failed-answer';
import { ImageCopy } from './image-copy';
import type { ReaderProps } from './reader';
import { TextCopy } from './text-copy';
import styles from './pane.module.css';

/** A copy that needs its bytes to be shown. */
function WithBytes(props: ReaderProps) {
  const { copy } = props;
  const answer = useAnswer('copies.bytes', { copy: copy.id }, { staleTime: Infinity, gcTime: 60_000 });
  if (answer.error) return <FailedAnswer error={answer.error} onAgain={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting />;
  return <ImageCopy {...props} bytes={answer.data.bytes} />;
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
  return props.copy.form === 'image' ? <WithBytes {...props} /> : <TextCopy {...props} />;
}
