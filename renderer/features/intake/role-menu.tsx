import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { blockRoles, type BlockRole } from '@shared/domain/block';
import { t } from '@shared/text';
import styles from './intake.module.css';

interface RoleMenuProps {
  role: BlockRole;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChoose: (role: BlockRole) => void;
  children: ReactNode;
}

/** What a piece is, and what else it could be. */
export function RoleMenu({ role, isOpen, onOpen, onChoose, children }: RoleMenuProps) {
  const label = t('intakeScreen/role', { role: t(`intakeScreen/roles/${role}`) });
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button className={styles.role} aria-label={label} excludeFromTabOrder>
        {children}
      </Button>
      <Popover className={styles.roles} offset={2} placement="bottom start">
        <Menu
          aria-label={label}
          selectionMode="single"
          selectedKeys={[role]}
          onAction={(key) => {
            const chosen = blockRoles.find((one) => one === key);
            if (chosen) onChoose(chosen);
          }}
        >
          {blockRoles.map((one) => (
            <MenuItem
              key={one}
              id={one}
              textValue={t(`intakeScreen/roles/${one}`)}
              className={styles.roleItem}
            >
              {({ isSelected }) => (
                <>
                  <Check aria-hidden size="0.875rem" visibility={isSelected ? 'visible' : 'hidden'} />
                  {t(`intakeScreen/roles/${one}`)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
