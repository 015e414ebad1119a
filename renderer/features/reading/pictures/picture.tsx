import { Image } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { Id } from '@shared/domain/ids';
import type { ImageSize } from '@shared/domain/image';
import { t } from '@shared/text';
import { useReadingStore } from '../reading-store';
import { sizeStyle } from './size-style';
import { useNear } from './use-near';
import { usePicture } from './use-picture';
import styles from './pictures.module.css';

interface PictureProps {
  block: Id;
  size: ImageSize;
  /** Its words, or nothing. */
  words: string;
}

/** Enter and Space press it; they are not for the text around it. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}

/** The picture of a figure, in the room that it will need; pressed, it is shown large. */
export function Picture({ block, size, words }: PictureProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const store = useReadingStore();
  const { url, error } = usePicture(block, useNear(ref));
  const name = words || t('reading/pictureAlone');
  return (
    <button
      ref={ref}
      type="button"
      className={styles.picture}
      style={sizeStyle(size)}
      data-picture={block}
      title={t('reading/pictureEnlarge')}
      aria-label={error ? t('reading/pictureFailed') : name}
      onKeyDown={onKeyDown}
      onClick={() => store.setState({ picture: block })}
    >
      {url && <img src={url} alt={name} draggable={false} />}
      {error && <Image aria-hidden />}
    </button>
  );
}
