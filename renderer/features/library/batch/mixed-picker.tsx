import { Plus } from 'lucide-react';
import { Fragment, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { t } from '@shared/text';
import { isMac } from '../../../app/keys/platform';
import { Button } from '../../../ui/button';
import { formatCount } from '../../../ui/count';
import { Dialog } from '../../../ui/dialog';
import { Key } from '../../../ui/key';
import { isNamed, markOf, matching, withNext, type PickItem, type Wishes } from './picking';
import styles from './batch.module.css';

const LIST = 'library-pick';
const NEW = 'new';
const optionId = (index: number) => `${LIST}-${index}`;

interface MixedPickerProps {
  title: string;
  label: string;
  /** Said where nothing can be picked, and where nothing matches. */
  empty: string;
  none: string;
  items: readonly PickItem[];
  /** How many articles it is for. */
  total: number;
  /** What is typed makes something new: its words, or what is wrong with it. */
  create?: (typed: string) => { label: string } | { problem: string };
  /** `made` are the names of what is new. */
  onDone: (wishes: Wishes, made: readonly string[]) => void;
  onClose: () => void;
}

/** What is to be on several articles: on all of them, on none, or left as it is. All by keys. */
export function MixedPicker(props: MixedPickerProps) {
  const { title, label, empty, none, items, total, create, onDone, onClose } = props;
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const [wishes, setWishes] = useState<Wishes>(new Map());
  const [made, setMade] = useState<readonly PickItem[]>([]);
  const list = useRef<HTMLDivElement>(null);
  const all = [...made, ...items];
  const shown = matching(all, typed);
  const fresh = create && typed.trim() !== '' && !isNamed(all, typed) ? create(typed) : null;
  const canMake = fresh !== null && 'label' in fresh;
  const last = shown.length - 1 + (canMake ? 1 : 0);

  useEffect(() => {
    list.current?.querySelector(`#${optionId(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const type = (words: string) => {
    setTyped(words);
    setActive(words.trim() === '' ? -1 : 0);
  };
  const act = (index: number) => {
    const item = shown[index];
    if (item) setWishes(withNext(item, total, wishes));
    else if (canMake) {
      const name = typed.trim();
      setMade([{ id: `${NEW}/${name}`, name, group: null, note: null, count: 0 }, ...made]);
      setWishes(new Map(wishes).set(`${NEW}/${name}`, true));
    } else return;
    if (typed !== '') type('');
    else setActive(index);
  };
  const done = () => {
    onDone(
      wishes,
      made.filter(({ id }) => wishes.get(id)).map(({ name }) => name),
    );
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    const move = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (move !== 0) setActive(Math.max(-1, Math.min(active + move, last)));
    else if (key === 'Enter') {
      const isDone = (isMac ? event.metaKey : event.ctrlKey) || active < 0;
      if (isDone && (typed.trim() === '' || active >= 0)) done();
      else if (!isDone) act(active);
    } else if (key === ' ' && active >= 0 && typed === '') act(active);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      title={title}
      onClose={onClose}
      keep={wishes.size > 0}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('app/cancel')}</Button>
          <Button kind="primary" isDisabled={wishes.size === 0} onPress={done}>
            {t('library/pick/done')}
            <Key chord="mod+enter" />
          </Button>
        </>
      }
    >
      <div onKeyDown={onKeyDown}>
        <input
          className={styles.field}
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={LIST}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          aria-label={label}
          placeholder={label}
          dir="auto"
          autoFocus
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <div
          id={LIST}
          ref={list}
          role="listbox"
          aria-label={title}
          aria-multiselectable
          className={styles.options}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.map((item, index) => {
            const mark = markOf(item, total, wishes);
            const heading = item.group !== (shown[index - 1]?.group ?? null) ? item.group : null;
            const isPartly = mark === 'some' && !wishes.has(item.id);
            return (
              <Fragment key={item.id}>
                {heading && (
                  <div role="presentation" className={styles.heading}>
                    {heading}
                  </div>
                )}
                <div
                  id={optionId(index)}
                  role="option"
                  aria-selected={mark === 'all'}
                  aria-label={[heading ?? item.group, item.name, t(`library/pick/${mark}`)]
                    .filter(Boolean)
                    .join(', ')}
                  data-active={index === active || undefined}
                  className={styles.option}
                  onClick={() => act(index)}
                >
                  <span className={styles.box} data-mark={mark} />
                  <span className={styles.word} dir="auto">
                    {item.name}
                  </span>
                  <span className={styles.note}>
                    {isPartly
                      ? t('library/pick/some-of', {
                          number: formatCount(item.count),
                          all: formatCount(total),
                        })
                      : item.note}
                  </span>
                </div>
              </Fragment>
            );
          })}
          {canMake && (
            <div
              id={optionId(shown.length)}
              role="option"
              aria-selected={false}
              data-active={active === shown.length || undefined}
              className={styles.option}
              onClick={() => act(shown.length)}
            >
              <Plus aria-hidden size="0.875rem" />
              <span className={styles.word}>{fresh.label}</span>
            </div>
          )}
        </div>
        {last < 0 && (
          <p className={styles.none} role="status">
            {fresh && 'problem' in fresh ? fresh.problem : typed.trim() === '' ? empty : none}
          </p>
        )}
      </div>
    </Dialog>
  );
}
