import { ArrowDownWideNarrow, ArrowUpNarrowWide, Check } from 'lucide-react';
import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { t } from '@shared/text';
import { useAction } from '../../app/keys/use-action';
import { Button } from '../../ui/button';
import { isFinding, orderOf, sortArticles, useLibraryStore } from './library-store';
import { orderWords, wayWords } from './order-words';
import { chosenAgain, goesDown, sortsFor } from './sorting';
import styles from './library-bar.module.css';

/** Opened by a key of ours and not by one on the button, the list would have the focus and none of its entries. */
function focusChosen(menu: HTMLElement | null): void {
  requestAnimationFrame(() => menu?.querySelector<HTMLElement>('[aria-checked=true]')?.focus());
}

/** By what the articles are sorted. Choosing the same again turns the order round. */
export function SortMenu() {
  const order = useLibraryStore(orderOf);
  const finding = useLibraryStore((state) => isFinding(state.words));
  const button = useRef<HTMLButtonElement>(null);
  useAction('library.sort', () => {
    // From the button, the list takes the focus and gives it back there.
    button.current?.focus();
    button.current?.click();
  });
  const turned = chosenAgain(order, order.sort);
  useAction('library.reverse', () => sortArticles(turned));
  const Icon = goesDown(order) ? ArrowDownWideNarrow : ArrowUpNarrowWide;
  return (
    <MenuTrigger>
      <Button ref={button} action="library.sort" aria-label={orderWords(order)} className={styles.quiet}>
        <Icon aria-hidden size="0.875rem" />
        {t(`library/sort/${order.sort}`)}
      </Button>
      <Popover className={styles.popover} offset={4} placement="bottom end">
        <Menu ref={focusChosen} aria-label={t('library/sort/label')} className={styles.menu}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[order.sort]}
            aria-label={t('library/sort/label')}
          >
            <Header className={styles.heading}>{t('library/sort/label')}</Header>
            {sortsFor(finding).map((sort) => (
              <MenuItem
                key={sort}
                id={sort}
                textValue={t(`library/sort/${sort}`)}
                className={styles.item}
                onAction={() => sortArticles({ sort, reversed: order.sort === sort && order.reversed })}
              >
                <Check aria-hidden size="0.875rem" visibility={order.sort === sort ? 'visible' : 'hidden'} />
                {t(`library/sort/${sort}`)}
                <span className={styles.way}>
                  {order.sort === sort ? wayWords(order) : wayWords({ sort, reversed: false })}
                </span>
              </MenuItem>
            ))}
          </MenuSection>
          {order.sort !== 'relevance' && (
            <>
              <Separator className={styles.separator} />
              <MenuItem
                id="reversed"
                textValue={t('library/sort/reversed')}
                className={styles.item}
                onAction={() => sortArticles(turned)}
              >
                <Check aria-hidden size="0.875rem" visibility="hidden" />
                {t('library/sort/reversed')}
                <span className={styles.way}>{wayWords(turned)}</span>
              </MenuItem>
            </>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
