import { Menu } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '@shared/text';
import { Button } from '../ui/button';
import { attempt } from './api';
import { isMac } from './keys/platform';
import { PaletteField } from './palette/palette-field';
import styles from './title-bar.module.css';

interface TitleBarProps {
  /** What the window shows. */
  title: string;
  /** What belongs to it, quieter. */
  aside?: string | undefined;
  /** Something checked, which is set in the serif. */
  isText?: boolean;
  /** There is something to search and to command: the palette's field stands in the middle. */
  hasPalette?: boolean;
}

/** The window's own title bar. The system draws its buttons into it, and the mouse drags the window by it. */
export function TitleBar({ title, aside, isText = false, hasPalette = false }: TitleBarProps) {
  const menu = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    document.title = title === t('app/name') ? title : `${title} – ${t('app/name')}`;
  }, [title]);
  const openMenu = () => {
    const place = menu.current?.getBoundingClientRect();
    if (place) void attempt('app.menu', { x: Math.round(place.left), y: Math.round(place.bottom + 4) });
  };
  return (
    <header className={styles.bar} data-palette={hasPalette || undefined}>
      <div className={styles.inner}>
        {!isMac && (
          <Button
            ref={menu}
            kind="quiet"
            iconLabel={t('app/menu')}
            aria-haspopup="menu"
            className={styles.menu}
            onPress={openMenu}
          >
            <Menu aria-hidden size={18} strokeWidth={1.75} />
          </Button>
        )}
        <p className={styles.title} dir="auto">
          <b className={isText ? styles.text : styles.name}>{title}</b>
          {aside && <span className={styles.aside}>{aside}</span>}
        </p>
        {hasPalette && <PaletteField />}
      </div>
    </header>
  );
}
