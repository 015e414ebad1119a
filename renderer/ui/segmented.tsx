import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ActionId } from '../app/keys/actions';
import { Key } from './key';
import styles from './segmented.module.css';

interface Option<T extends string> {
  value: T;
  label: ReactNode;
  /** A number behind the words. */
  count?: number | undefined;
  action?: ActionId;
}

interface SegmentedProps<T extends string> {
  /** What is chosen here, for screen readers. */
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
}

/** One of a few, all of them in sight. The chosen one is ink, not colour: colour is for verdicts and the focus. */
export function Segmented<T extends string>({ label, value, options, onChange }: SegmentedProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen) onChange(chosen.value);
      }}
      className={styles.group}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={styles.option}>
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
          {option.action && <Key action={option.action} />}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
