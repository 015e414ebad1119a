import { Check, ListFilter } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import {
  Button,
  DialogTrigger,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  type Selection,
} from 'react-aria-components';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { useAction } from '../../../app/keys/use-action';
import { useAriaKeys } from '../../../app/keys/use-title';
import { Key } from '../../../ui/key';
import { VerdictIcon } from '../../../ui/verdict-icon';
import { facets, filterOptions, isNarrowed, type Facet } from '../../claims/claim-filter';
import type { ClaimGroup } from '../../claims/groups';
import { usePeople } from '../../claims/people';
import { useReading } from '../reading-store';
import { entryName } from './filter-words';
import { useFilterActions } from './use-filter';
import styles from './filter.module.css';

const idOf = (facet: Facet, entry: string) => `${facet}:${entry}`;

interface ListProps {
  claims: readonly Claim[];
  onClose: () => void;
}

/** What the list offers, a group for each kind of question one may have about claims. */
function FilterList({ claims, onClose }: ListProps) {
  const filter = useReading((state) => state.filter);
  const { toggle, clear } = useFilterActions();
  const { byId } = usePeople();
  const options = useMemo(() => filterOptions(claims, filter), [claims, filter]);
  const selected = new Set(facets.flatMap((facet) => [...filter[facet]].map((entry) => idOf(facet, entry))));

  const onSelectionChange = (keys: Selection) => {
    // Everything at once, which Ctrl+A would pick, is what no filter shows.
    if (keys === 'all') return;
    for (const facet of facets)
      for (const { entry } of options[facet]) {
        const id = idOf(facet, entry);
        if (keys.has(id) !== selected.has(id)) toggle(facet, entry);
      }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace') clear();
  };
  return (
    <>
      <div onKeyDown={onKeyDown}>
        <ListBox
          aria-label={t('filter/title')}
          className={styles.list}
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={onSelectionChange}
          escapeKeyBehavior="none"
          autoFocus="first"
        >
          {facets
            .filter((facet) => options[facet].length > 0)
            .map((facet) => (
              <ListBoxSection key={facet} className={styles.section}>
                <Header className={styles.head}>{t(`filter/facet/${facet}`)}</Header>
                {options[facet].map(({ entry, count }) => {
                  const name = entryName(facet, entry, { claims, people: byId });
                  return (
                    <ListBoxItem
                      key={entry}
                      id={idOf(facet, entry)}
                      textValue={name}
                      aria-label={t('filter/option', { name, count })}
                      className={styles.item}
                      data-none={count === 0 || undefined}
                    >
                      {({ isSelected }) => (
                        <>
                          <Check aria-hidden size="0.875rem" visibility={isSelected ? 'visible' : 'hidden'} />
                          {facet === 'groups' && <VerdictIcon standing={entry as ClaimGroup} />}
                          <span className={styles.name} dir="auto">
                            {name}
                          </span>
                          <span className={styles.count}>{count}</span>
                        </>
                      )}
                    </ListBoxItem>
                  );
                })}
              </ListBoxSection>
            ))}
        </ListBox>
      </div>
      <div className={styles.foot}>
        <Button className={styles.act} isDisabled={selected.size === 0} onPress={clear}>
          <Key chord="backspace" />
          {t('filter/clear')}
        </Button>
        <Button className={styles.act} onPress={onClose}>
          <Key chord="escape" />
          {t('claims/close')}
        </Button>
      </div>
    </>
  );
}

/** The button of the bar that opens the list of what claims can be filtered by. */
export function FilterMenu({ claims }: { claims: readonly Claim[] }) {
  const [isOpen, setOpen] = useState(false);
  const narrowed = useReading((state) => isNarrowed(state.filter));
  const keys = useAriaKeys('filter.open');
  useAction('filter.open', () => setOpen(true));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className={styles.button}
        data-narrowed={narrowed || undefined}
        aria-label={t('filter/title')}
        aria-keyshortcuts={keys}
      >
        <ListFilter aria-hidden />
        <span className={styles.word}>{t('filter/button')}</span>
        <Key action="filter.open" />
      </Button>
      <Popover className={styles.popover} placement="bottom start" offset={4} aria-label={t('filter/title')}>
        <FilterList claims={claims} onClose={() => setOpen(false)} />
      </Popover>
    </DialogTrigger>
  );
}
