import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './radios.module.css';

interface RadiosProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; note?: string }[];
  onChange: (value: T) => void;
}

/** One of a few that need a word of explanation each. */
export function Radios<T extends string>({ label, value, options, onChange }: RadiosProps<T>) {
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      className={styles.group}
    >
      <Label className={styles.label}>{label}</Label>
      {options.map((option) => (
        <RadioField key={option.value} value={option.value}>
          <RadioButton className={styles.option}>
            <span className={styles.dot} aria-hidden />
            <span className={styles.name}>{option.label}</span>
            {option.note && <span className={styles.note}>{option.note}</span>}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
