import { ArrowDownToLine, FileDiff, FilePlus } from 'lucide-react';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { roomBeside } from './drop-room';
import styles from './file-drop.module.css';

/** What a file becomes that is dropped over an open article. */
export type DropField = 'draft' | 'article';

const fields = [
  { field: 'draft', Icon: FileDiff },
  { field: 'article', Icon: FilePlus },
] as const;

interface DropFieldsProps {
  /** The open article. */
  article: Id;
  /** What happens if the file is let go now. */
  marked: DropField;
  /** The field for the draft, so that it is known what the pointer is over. */
  draft: RefObject<HTMLDivElement | null>;
}

/**
 * The two things that a file can become while it is held over an open article. They leave room to what takes files
 * itself, as the source at hand does, and let the pointer through, so that it is found there. By keys a draft is chosen.
 */
export function DropFields({ article, marked, draft }: DropFieldsProps) {
  const title = useAnswer('articles.get', { article }).data?.title ?? t('app/titleNotFound');
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const takers = [...document.querySelectorAll('[data-takes-files]')];
    const room = roomBeside(
      element.getBoundingClientRect(),
      takers.map((taker) => taker.getBoundingClientRect()),
    );
    const { innerWidth, innerHeight } = window;
    element.style.inset = `${room.top}px ${innerWidth - room.right}px ${innerHeight - room.bottom}px ${room.left}px`;
  }, []);
  const nameOf = (field: DropField) => t(`library/importing/drop/${field}`, { title });
  return (
    <>
      <VisuallyHidden>
        <span role="status">{nameOf(marked)}</span>
      </VisuallyHidden>
      <div ref={frame} className={styles.frame} aria-hidden>
        {fields.map(({ field, Icon }) => (
          <div
            key={field}
            ref={field === 'draft' ? draft : undefined}
            className={styles.field}
            data-field={field}
            data-marked={field === marked || undefined}
          >
            <Icon aria-hidden size="2rem" strokeWidth={1.5} />
            <strong className={styles.name}>{nameOf(field)}</strong>
            <span className={styles.note}>{t(`library/importing/drop/${field}Note`)}</span>
            <ArrowDownToLine aria-hidden size="1.5rem" className={styles.here} />
          </div>
        ))}
      </div>
    </>
  );
}
