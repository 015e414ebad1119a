import { Check, ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { cx } from './cx';
import styles from './select.module.css';

interface SelectProps<T extends string> {
  label: string;
  /** `above`: over the box; `inside`: in it, before the value; `hidden`: for screen readers only. */
  labelAt?: 'above' | 'inside' | 'hidden';
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  className?: string;
}

/** One of several in a list that opens. */
export function Select<T extends string>({
  label,
  labelAt = 'above',
  value,
  options,
  onChange,
  className,
}: SelectProps<T>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      className={cx(styles.select, className)}
    >
      <Label className={labelAt === 'above' ? styles.above : styles.hidden}>{label}</Label>
      <Button className={styles.box}>
        {labelAt === 'inside' && (
          <span className={styles.inside} aria-hidden>
            {label}
          </span>
        )}
        <SelectValue className={styles.value}>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown aria-hidden size="0.875rem" />
      </Button>
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.list}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={styles.item}
            >
              {({ isSelected }) => (
                <>
                  <Check aria-hidden size="0.875rem" visibility={isSelected ? 'visible' : 'hidden'} />
                  {option.label}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
