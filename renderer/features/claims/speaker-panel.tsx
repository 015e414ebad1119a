import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { attributionForms, type Attribution, type Claim } from '@shared/domain/claim';
import { formOf } from '@shared/domain/kind';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { useActions } from '../reading/actions';
import { useEditClaim } from './use-edit-claim';
import { useEditable } from './use-editable';
import controls from './controls.module.css';
import styles from './facts.module.css';

type Form = Attribution['form'];

/** Who is said to have said it, and in which form: the arrows change the form while one types the name. */
export function SpeakerPanel({ claim }: { claim: Claim }) {
  const { show, focusCard } = useActions();
  const edit = useEditClaim(claim);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { attribution } = claim;
  const [place] = claim.anchors;
  const guessed = place ? formOf(place.quote, place.sentence) : 'paraphrase';
  const [form, setForm] = useState<Form>(attribution?.form ?? guessed);
  const field = useEditable(
    attribution?.speaker ?? '',
    (speaker) => void edit({ attribution: speaker === '' ? null : { speaker, form } }),
    () => {
      show(null);
      focusCard();
    },
  );
  useEffect(() => input.current?.select(), []);
  const choose = (chosen: Form) => {
    setForm(chosen);
    if (attribution) void edit({ attribution: { ...attribution, form: chosen } });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) {
      field.onKeyDown(event);
      return;
    }
    event.preventDefault();
    const at = attributionForms.indexOf(form) + step + attributionForms.length;
    choose(attributionForms[at % attributionForms.length] ?? form);
  };
  return (
    <div className={styles.panel}>
      <label htmlFor={id}>{t('claims/speaker')}</label>
      <input
        {...field}
        ref={input}
        id={id}
        className={controls.composerInput}
        dir="auto"
        onKeyDown={onKeyDown}
      />
      <span className={styles.panelLabel}>
        <Key chord="arrowup" />
        <Key chord="arrowdown" />
      </span>
      <div className={controls.choice} role="radiogroup" aria-label={t('claims/form')}>
        {attributionForms.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-form`} checked={form === one} onChange={() => choose(one)} />
            <span>{t(`words/form/${one}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
