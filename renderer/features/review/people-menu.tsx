import { Users } from 'lucide-react';
import { useRef } from 'react';
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { Id } from '@shared/domain/ids';
import type { ArticleRow } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer, useExecute } from '../../app/api';
import { useAction } from '../../app/keys/use-action';
import { Key } from '../../ui/key';
import styles from './people-menu.module.css';

const parts = ['checker', 'editor'] as const;
type Part = (typeof parts)[number];

/** Opened by a key of ours and not by one on the button, the list would have the focus and none of its entries. */
function focusFirst(menu: HTMLElement | null): void {
  requestAnimationFrame(() => menu?.querySelector<HTMLElement>('[role=menuitemcheckbox]')?.focus());
}

/** Who is to check and to edit the article: chosen from everyone in the library. */
export function PeopleMenu({ article }: { article: ArticleRow }) {
  const execute = useExecute();
  const button = useRef<HTMLButtonElement>(null);
  const { data: people } = useAnswer('people.list', undefined);
  useAction('review.assign', () => {
    // From the button, the list takes the focus and gives it back there.
    button.current?.focus();
    button.current?.click();
  });

  const those = (part: Part) => article.assigned.filter((one) => one.as === part).map(({ person }) => person);
  const initials = (part: Part) =>
    (people ?? []).filter(({ id }) => those(part).includes(id)).map((person) => person.initials);
  const assign = (part: Part, chosen: ReadonlySet<Id>) => {
    const before = new Set(those(part));
    for (const { id } of people ?? []) {
      if (before.has(id) === chosen.has(id)) continue;
      void execute('article.assign', { articles: [article.id], person: id, as: part, on: chosen.has(id) });
    }
  };
  const said = parts
    .filter((part) => initials(part).length > 0)
    .map((part) => t(`review/people/${part}s`, { names: initials(part).join(', ') }));
  return (
    <MenuTrigger>
      <AriaButton ref={button} className={styles.button}>
        <Users aria-hidden size="0.875rem" />
        {said.length > 0 ? said.join(' · ') : t('review/people/nobody')}
        <Key action="review.assign" />
      </AriaButton>
      <Popover className={styles.popover} offset={4} placement="bottom start">
        <Menu
          ref={focusFirst}
          aria-label={t('review/people/assign')}
          className={styles.menu}
          shouldCloseOnSelect={false}
        >
          {parts.map((part) => (
            <MenuSection
              key={part}
              selectionMode="multiple"
              selectedKeys={those(part)}
              onSelectionChange={(keys) =>
                assign(
                  part,
                  new Set(keys === 'all' ? (people ?? []).map(({ id }) => id) : [...keys].map(String)),
                )
              }
            >
              <Header className={styles.heading}>{t(`review/people/${part}`)}</Header>
              {(people ?? []).map((person) => (
                <MenuItem key={person.id} id={person.id} textValue={person.name} className={styles.item}>
                  {({ isSelected }) => (
                    <>
                      <span className={styles.box} data-on={isSelected || undefined} aria-hidden />
                      {person.name}
                      <span className={styles.role}>{t(`words/role/${person.role}`)}</span>
                    </>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
