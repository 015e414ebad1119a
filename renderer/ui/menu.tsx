import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ActionId } from '../app/keys/actions';
import { Key } from './key';
import styles from './menu.module.css';

interface Item {
  id: string;
  label: string;
  action?: ActionId;
  onAction: () => void;
}

interface MenuProps {
  label: string;
  /** The button that opens it. */
  children: ReactElement;
  items: readonly Item[];
}

/** A menu below its button. */
export function Menu({ label, children, items }: MenuProps) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover} offset={4} placement="bottom end">
        <AriaMenu aria-label={label} className={styles.menu}>
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              className={styles.item}
              onAction={item.onAction}
            >
              {item.label}
              {item.action && <Key action={item.action} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
