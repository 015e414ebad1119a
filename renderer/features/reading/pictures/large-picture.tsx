import type { Revision } from '@shared/domain/article';
import { t } from '@shared/text';
import { Dialog } from '../../../ui/dialog';
import { useReading, useReadingStore } from '../reading-store';
import { sizeStyle } from './size-style';
import { usePicture } from './use-picture';
import { wordsOfPicture } from './words-of-picture';
import styles from './pictures.module.css';

/** The picture that was pressed, as large as the window allows. */
export function LargePicture({ revision }: { revision: Revision }) {
  const block = useReading((state) => state.picture);
  if (block === null) return null;
  return <Shown key={block} block={block} revision={revision} />;
}

function Shown({ block, revision }: { block: string; revision: Revision }) {
  const store = useReadingStore();
  const { url } = usePicture(block, true);
  const size = revision.blocks.find(({ id }) => id === block)?.image;
  const span = wordsOfPicture(revision.blocks, block);
  const words = span ? revision.text.slice(span.start, span.end) : t('reading/pictureAlone');
  return (
    <Dialog
      title={words.replaceAll('\n', ' ')}
      size="large"
      onClose={() => store.setState({ picture: null })}
    >
      <div className={styles.large} style={size && sizeStyle(size)}>
        {url && <img src={url} alt={words} draggable={false} />}
      </div>
    </Dialog>
  );
}
