import { useEffect, useRef, useState } from 'react';
import { t } from '@shared/text';
import { useRoute } from '../../app/route';
import { DropFields, type DropField } from './drop-fields';
import { isIn } from './drop-room';
import { droppedFiles } from './dropped-files';
import { importDroppedFiles } from './import-dropped';
import { takeDraft } from './take-draft';
import styles from './file-drop.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Whether what stands under the pointer takes files itself. */
const isTaken = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null;

/** Whether one thing is held over the window, and no dialog above it. */
function isOneOverWindow({ target, dataTransfer }: DragEvent, root: Element | null): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  return files.length === 1 && target instanceof Node && (root?.contains(target) ?? false);
}

/**
 * Takes files and folders that are dropped anywhere on the window: articles to check, and among the sources, sources.
 * One file over an open article is offered as its next draft, too.
 */
export function FileDrop() {
  /** What becomes of it if it is let go now; `all`: nothing but an import is offered. */
  const [over, setOver] = useState<DropField | 'all' | null>(null);
  const draft = useRef<HTMLDivElement>(null);
  const route = useRoute();
  const as = route.place === 'sources' ? 'source' : 'check';
  const article = route.place === 'article' ? route.article : null;
  useEffect(() => {
    const fieldAt = (event: DragEvent): DropField | 'all' => {
      if (article === null || !isOneOverWindow(event, document.getElementById('galley'))) return 'all';
      const field = draft.current?.getBoundingClientRect();
      return field && isIn(field, event.clientX, event.clientY) ? 'draft' : 'article';
    };
    const enter = (event: DragEvent) => {
      if (isTaken(event)) setOver(null);
    };
    const dragOver = (event: DragEvent) => {
      if (!hasFiles(event) || isTaken(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(fieldAt(event));
    };
    const leave = (event: DragEvent) => {
      // Leaving the window, and not one element for the next.
      if (!event.relatedTarget) setOver(null);
    };
    const drop = (event: DragEvent) => {
      const field = fieldAt(event);
      setOver(null);
      if (!hasFiles(event) || isTaken(event)) return;
      event.preventDefault();
      if (!event.dataTransfer) return;
      void droppedFiles(event.dataTransfer).then((files) =>
        field === 'draft' && article !== null ? takeDraft(article, files) : importDroppedFiles(files, as),
      );
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', dragOver);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', dragOver);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [as, article]);
  if (over === null) return null;
  if (over !== 'all' && article !== null)
    return <DropFields key={article} article={article} marked={over} draft={draft} />;
  return <div className={styles.drop}>{t(`library/importing/drop/${as}`)}</div>;
}
