import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Key } from '../../ui/key';
import controls from './controls.module.css';
import styles from './facts.module.css';

interface Choice<T extends string> {
  value: T;
  label: string;
}

interface ChoiceListProps<T extends string> {
  /** What is chosen here. */
  label: string;
  choices: readonly Choice<T>[];
  chosen: T | null;
  onChoose: (value: T) => void;
}

/** Digits choose the first nine. */
const DIGITS = 9;

const plain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey;

/** One of a few inside a card, all in sight: chosen by digit, or with arrows and Enter. Takes the focus when it comes. */
export function ChoiceList<T extends string>({ label, choices, chosen, onChoose }: ChoiceListProps<T>) {
  const list = useRef<HTMLDivElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useEffect(() => {
    const pressed = list.current?.querySelector<HTMLElement>('[aria-pressed=true]');
    (pressed ?? list.current?.querySelector('button'))?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!plain(event)) return;
    const picked = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (picked) onChoose(picked.value);
    else if (step !== undefined) {
      const all = buttons();
      const at = all.indexOf(document.activeElement as HTMLElement);
      all[(at + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div ref={list} className={styles.choices} role="group" aria-label={label} onKeyDown={onKeyDown}>
      {choices.map(({ value, label: name }, i) => (
        <button
          key={value}
          type="button"
          className={controls.quietButton}
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {i < DIGITS && <Key chord={String(i + 1)} />}
          {name}
        </button>
      ))}
    </div>
  );
}
