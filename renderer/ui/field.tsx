import type { ReactNode, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { cx } from './cx';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  /** The label is for screen readers only: what stands around the field says it to the eye. */
  labelHidden?: boolean;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value, a sentence; nothing while it is fine. */
  error?: string | null;
  /** A quiet line below. */
  description?: ReactNode;
  placeholder?: string;
  required?: boolean;
  readOnly?: boolean;
  autoFocus?: boolean;
  className?: string;
}

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'search' | 'url' | 'datetime-local';
  /** Drawn inside, before the text. */
  icon?: ReactNode;
  /** Drawn inside, behind the text. */
  end?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

interface TextAreaProps extends FieldProps {
  rows?: number;
  /** Set in the serif, as what is checked is. */
  serif?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
}

function Around({
  label,
  labelHidden,
  value,
  onChange,
  error,
  description,
  required,
  readOnly,
  autoFocus,
  className,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isInvalid={Boolean(error)}
      isRequired={required}
      isReadOnly={readOnly}
      autoFocus={autoFocus}
      validationBehavior="aria"
      className={cx(styles.field, className)}
    >
      <Label className={labelHidden ? styles.hidden : styles.label}>{label}</Label>
      {children}
      {description && (
        <Text slot="description" className={styles.description}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}

/** One line to type into. */
export function TextField({ type = 'text', icon, end, inputRef, ...rest }: TextFieldProps) {
  return (
    <Around {...rest}>
      <div className={styles.box}>
        {icon}
        <Input
          ref={inputRef}
          type={type}
          dir="auto"
          placeholder={rest.placeholder}
          className={styles.input}
        />
        {end}
      </div>
    </Around>
  );
}

/** Several lines to type into. */
export function TextArea({ rows = 4, serif, inputRef, ...rest }: TextAreaProps) {
  return (
    <Around {...rest}>
      <AriaTextArea
        ref={inputRef}
        rows={rows}
        dir="auto"
        placeholder={rest.placeholder}
        className={cx(styles.box, styles.area, serif && styles.serif)}
      />
    </Around>
  );
}
