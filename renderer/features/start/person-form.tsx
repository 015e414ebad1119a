import { useRef, useState } from 'react';
import { personRoles, type PersonRole } from '@shared/domain/person';
import { t } from '@shared/text';
import { attempt, newId } from '../../app/api';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Radios } from '../../ui/radios';
import styles from './start.module.css';

interface PersonFormProps {
  autoFocus?: boolean;
  /** The person is in the library now, and it is me. */
  onDone?: () => void;
}

/** Name and role of someone who is new to the library, and me from then on. */
export function PersonForm({ autoFocus = false, onDone }: PersonFormProps) {
  const [name, setName] = useState('');
  const [role, setRole] = useState<PersonRole>('checker');
  const field = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  // Asking twice adds one person: the id stays while the form does.
  const [person] = useState(newId);
  const submit = async () => {
    if (name.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    const answer = await attempt('app.iAm', { person, name: name.trim(), role });
    if (answer !== null) onDone?.();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        className={styles.wide}
        label={t('library/who/name')}
        value={name}
        onChange={(typed) => {
          setName(typed);
          setMissing(false);
        }}
        error={isMissing ? t('library/who/nameMissing') : null}
        autoFocus={autoFocus}
        inputRef={field}
      />
      <Radios
        label={t('library/who/role')}
        value={role}
        onChange={setRole}
        options={personRoles.map((value) => ({
          value,
          label: t(`words/role/${value}`),
          note: t(`library/who/roleNote/${value}`),
        }))}
      />
      <Button kind="primary" type="submit">
        {t('library/who/go')}
      </Button>
    </form>
  );
}
