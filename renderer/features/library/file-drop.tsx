import { useEffect, useState } from 'react';
import { t } from '@shared/text';
import { useRoute } from '../../app/route';
import { droppedFiles } from './dropped-files';
import { importDroppedFiles } from './import-dropped';
import styles from './file-drop.module.css';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Whether what stands under the pointer takes files itself. */
const isTaken = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null;

/** Takes files and folders that are dropped anywhere on the window: articles to check, and among the sources, sources. */
export function FileDrop() {
  const [isOver, setIsOver] = useState(false);
  const { place } = useRoute();
  const as = place === 'sources' ? 'source' : 'check';
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (isTaken(event)) setIsOver(false);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event) || isTaken(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving the window, and not one element for the next.
      if (!event.relatedTarget) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event) || isTaken(event)) return;
      event.preventDefault();
      if (event.dataTransfer)
        void droppedFiles(event.dataTransfer).then((files) => importDroppedFiles(files, as));
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [as]);
  return isOver ? <div className={styles.drop}>{t(`library/importing/drop/${as}`)}</div> : null;
}
