import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Remark } from '@shared/domain/remark';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { shortName, usePeople } from '../claims/people';
import { when } from '../claims/when';
import { useActions } from '../reading/actions';
import type { RemarkPanel as Panel } from '../reading/reading-store';
import { RemarkForm } from './remark-form';
import controls from '../claims/controls.module.css';
import styles from './remarks.module.css';

interface PanelProps {
  panel: Panel;
  /** The article's remarks. */
  remarks: readonly Remark[];
  /** Where it stands: pixels from the top of the strip. */
  top: number;
  onClose: () => void;
}

function RemarkToRead({
  remark,
  onEdit,
  onRemove,
}: {
  remark: Remark;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { byId } = usePeople();
  return (
    <li className={styles.remark}>
      <div className={controls.rowHead}>
        <strong className={styles.what}>{t(`words/remark/${remark.kind}`)}</strong>
        <span className={controls.rowActs}>
          <button type="button" className={controls.linkButton} onClick={onEdit}>
            {t('claims/edit')}
          </button>
          <button type="button" className={controls.linkButton} onClick={onRemove}>
            {t('claims/remove')}
          </button>
        </span>
        <span className={styles.by}>
          {t('claims/by', { who: shortName(byId.get(remark.by)), when: when(remark.at) })}
        </span>
      </div>
      <p className={styles.words} dir="auto">
        {remark.text}
      </p>
    </li>
  );
}

/** Below a line of the text: its remarks to read, edit and remove, or the form for a new one. */
export function RemarkPanel({ panel, remarks, top, onClose }: PanelProps) {
  const { run } = useActions();
  const box = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const shown = panel.is === 'read' ? remarks.filter(({ id }) => panel.remarks.includes(id)) : [];
  const gone = panel.is === 'read' && shown.length === 0;
  useEffect(() => {
    // The last of them was removed, here or by undo.
    if (gone) onClose();
  }, [gone, onClose]);
  useEffect(() => {
    if (panel.is === 'read') box.current?.focus({ preventScroll: true });
  }, [panel]);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [top]);
  const back = () => {
    setEditing(null);
    box.current?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div
      ref={box}
      className={styles.panel}
      style={{ top }}
      role="dialog"
      aria-label={t(panel.is === 'new' ? 'remarks/newOne' : 'remarks/title')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {panel.is === 'new' ? (
        <RemarkForm remark={undefined} span={panel.span} onDone={onClose} />
      ) : (
        <>
          <ul>
            {shown.map((remark) =>
              remark.id === editing ? (
                <li key={remark.id}>
                  <RemarkForm remark={remark} span={null} onDone={back} />
                </li>
              ) : (
                <RemarkToRead
                  key={remark.id}
                  remark={remark}
                  onEdit={() => setEditing(remark.id)}
                  onRemove={() => void run('remark.remove', { remark: remark.id })}
                />
              ),
            )}
          </ul>
          {editing === null && (
            <button type="button" className={controls.quietButton} onClick={onClose}>
              <Key chord="escape" />
              {t('claims/close')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
