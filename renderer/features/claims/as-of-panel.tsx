import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { asOfDates } from '@shared/domain/as-of';
import type { Claim } from '@shared/domain/claim';
import { t } from '@shared/text';
import { Key } from '../../ui/key';
import { isWrittenDate } from '../evidence/draft';
import { useActions } from '../reading/actions';
import { useReadArticle } from '../reading/read-article';
import { writtenDate } from '../reading/written-date';
import { placed } from './placed';
import { useEditClaim } from './use-edit-claim';
import controls from './controls.module.css';
import styles from './facts.module.css';

/** The dates that a claim's own words and sentence name. */
function useDates(claim: Claim) {
  const { article } = useReadArticle();
  const anchor = placed(claim)[0] ?? claim.anchors[0];
  const { quote, sentence } = anchor ?? { quote: claim.statement, sentence: claim.statement };
  const { publishedAt, language } = article;
  return useMemo(
    () => asOfDates({ quote, sentence, publishedAt, language }),
    [quote, sentence, publishedAt, language],
  );
}

/** The date that a claim is meant for: written, or one of those that the text names. Enter takes the first. */
export function AsOfPanel({ claim }: { claim: Claim }) {
  const { show, focusCard } = useActions();
  const edit = useEditClaim(claim);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { suggestions, unresolved } = useDates(claim);
  const [text, setText] = useState(claim.asOf ?? '');
  /** The suggestion that Enter takes; -1 for what is written in the field. */
  const [active, setActive] = useState(claim.asOf === null && suggestions.length > 0 ? 0 : -1);
  const written = text.trim();
  const wrong = active < 0 && written !== '' && !isWrittenDate(written);
  useEffect(() => input.current?.select(), []);

  const save = (asOf: string | null) => {
    if (asOf !== claim.asOf) void edit({ asOf });
  };
  const close = () => {
    show(null);
    focusCard();
  };
  const take = (date: string | null) => {
    save(date);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      // From the last suggestion back to the field, which stands before the first.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') close();
    else if (event.key !== 'Enter') return;
    else if (!wrong) take(suggestions[active]?.date ?? (written === '' ? null : written));
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.panel}>
      <label htmlFor={id}>{t('claims/asOf')}</label>
      <input
        ref={input}
        id={id}
        className={controls.composerInput}
        role="combobox"
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-dates`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${String(active)}`}
        aria-invalid={wrong}
        aria-describedby={`${id}-told`}
        autoComplete="off"
        placeholder={t('claims/dateForm')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
        }}
        onBlur={() => {
          if (active < 0 && !wrong) save(written === '' ? null : written);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className={styles.dates} id={`${id}-dates`} role="listbox" aria-label={t('claims/datesNamed')}>
        {suggestions.map(({ words, date }, i) => (
          <li
            key={date}
            id={`${id}-${String(i)}`}
            role="option"
            aria-selected={i === active}
            // The field keeps the focus, or leaving it would save what stands there.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(date)}
          >
            <span className={styles.date}>{writtenDate(date)}</span>
            <span className={styles.dateWords} dir="auto">
              {t('claims/history/quoted', { text: words })}
            </span>
            {i === active && <Key chord="enter" />}
          </li>
        ))}
      </ul>
      <p className={styles.told} id={`${id}-told`} data-wrong={wrong || undefined}>
        {wrong
          ? t('claims/dateWrong')
          : unresolved.length > 0
            ? t('claims/dateNoDay', {
                words: unresolved.map((words) => t('claims/history/quoted', { text: words })).join(', '),
              })
            : suggestions.length === 0 && t('claims/dateNone')}
      </p>
    </div>
  );
}
