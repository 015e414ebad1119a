import { useId, useState, type ClipboardEvent, type ReactNode } from 'react';
import type { Article } from '@shared/domain/article';
import { questionsOf, type Claim } from '@shared/domain/claim';
import { Grade, stances } from '@shared/domain/evidence';
import type { Source } from '@shared/domain/source';
import { t, type TextKey } from '@shared/text';
import { attempt, useAnswer } from '../../app/api';
import { newSourceFrom, urlIn, type DraftProblem, type EvidenceDraft } from './draft';
import { useActions } from '../reading/actions';
import { NewSourceFields } from './new-source-fields';
import { choiceActions } from '../../app/keys/actions';
import { Key } from '../../ui/key';
import { SourceField } from './source-field';
import { DetailsLink } from '../sources/details/details-link';
import { useForgetPurged } from './use-forget-purged';
import { SourceName, sourceDetails } from './source-name';
import { cx } from '../../ui/cx';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

interface FieldsProps {
  claim: Claim;
  draft: EvidenceDraft;
  /** What is missing, once linking was tried. */
  problems: readonly DraftProblem[];
  onChange: (draft: EvidenceDraft) => void;
  /** A source or article was chosen, or something was pasted in place of a name. */
  onSource: (source: Source) => void;
  onArticle: (article: Article) => void;
  onPaste: (event: ClipboardEvent) => boolean;
  /** The source stands beside the form already. */
  atHand?: boolean;
}

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly T[];
  value: T | null;
  say: (option: T) => string;
  /** Whether the options' digits stand beside them. */
  digits?: boolean;
  onChange: (option: T) => void;
}

/** One of a few, all in view. */
function Choice<T extends string>({ label, options, value, say, digits, onChange }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div className={controls.choice} role="radiogroup" aria-label={label}>
      {options.map((option, i) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
          <span>
            {digits && <Key action={choiceActions[i]} />}
            {say(option)}
          </span>
        </label>
      ))}
    </div>
  );
}

const problemTexts: Record<DraftProblem, TextKey> = {
  source: 'evidence/problem/source',
  title: 'evidence/problem/title',
  label: 'evidence/problem/label',
  date: 'evidence/problem/date',
  asked: 'evidence/problem/asked',
};

interface KnownProps {
  draft: EvidenceDraft;
  /** As it was when it was chosen. */
  chosen: Source;
  onAnother: () => void;
}

function Known({ draft, chosen, onAnother }: KnownProps) {
  const { read } = useActions();
  // It may have been renamed since, or made confidential.
  const { data: source = chosen } = useAnswer('sources.get', { source: chosen.id });
  const url = source.url === null ? null : urlIn(source.url);
  return (
    <>
      <span className={styles.formLabel}>{t('evidence/source')}</span>
      <div className={cx(styles.formLine, styles.chosenSource)}>
        <SourceName source={source} />
        <span className={styles.sourceDetails}>{sourceDetails(source)}</span>
        {source.copies > 0 && (
          <button
            type="button"
            className={controls.linkButton}
            onClick={() => read({ source: source.id, copy: draft.place?.copy ?? null })}
          >
            {t('evidence/read')}
          </button>
        )}
        {url && (
          <button
            type="button"
            className={controls.linkButton}
            onClick={() => void attempt('app.openLink', { url })}
          >
            {t('evidence/openPage')}
          </button>
        )}
        <DetailsLink source={source.id} />
        {!draft.evidence && (
          <button type="button" className={controls.linkButton} onClick={onAnother}>
            {t('evidence/another')}
          </button>
        )}
      </div>
    </>
  );
}

function Which({ claim, draft, problems, onChange, onSource, onArticle, onPaste, atHand }: FieldsProps) {
  const { choice } = draft;
  const set = (next: EvidenceDraft['choice']) => onChange({ ...draft, choice: next });
  if (choice.is === 'known' && atHand) return null;
  if (choice.is === 'known')
    return <Known draft={draft} chosen={choice.source} onAnother={() => set({ is: 'sought', words: '' })} />;
  if (choice.is === 'new') {
    return (
      <NewSourceFields
        fields={choice.fields}
        problems={problems}
        onChange={(fields) => set({ is: 'new', fields })}
      />
    );
  }
  return (
    <>
      <span className={cx(styles.formLabel, styles.isTop)}>{t('evidence/source')}</span>
      <SourceField
        words={choice.words}
        article={claim.article}
        onWords={(words) => set({ is: 'sought', words })}
        onSource={onSource}
        onArticle={onArticle}
        onNew={(words) => set({ is: 'new', fields: newSourceFrom(words) })}
        onPaste={onPaste}
      />
    </>
  );
}

/** The fields of the evidence form, in the order in which they are said. */
export function EvidenceFields(props: FieldsProps) {
  const { claim, draft, problems, onChange } = props;
  useForgetPurged(draft, onChange);
  const id = useId();
  const [translating, setTranslating] = useState(draft.translation !== '' || draft.translator !== '');
  const set = (change: Partial<EvidenceDraft>) => onChange({ ...draft, ...change });
  const text = (field: 'locator' | 'remark' | 'translator' | 'askedWhom') => ({
    id: `${id}-${field}`,
    className: controls.composerInput,
    value: draft[field],
    onChange: (event: { target: { value: string } }) => set({ [field]: event.target.value }),
  });
  const label = (field: string, key: TextKey): ReactNode => (
    <label className={styles.formLabel} htmlFor={`${id}-${field}`}>
      {t(key)}
    </label>
  );
  const questions = questionsOf(claim);
  return (
    <div className={styles.formGrid}>
      <Which {...props} />
      {draft.choice.is !== 'sought' && (
        <>
          <span className={styles.formLabel}>{t('evidence/answers')}</span>
          <div className={styles.formLine}>
            <Choice
              label={t('evidence/answers')}
              options={questions}
              value={draft.question}
              say={(question) => t(`words/question/${question}`)}
              onChange={(question) => set({ question })}
            />
            <Choice
              label={t('evidence/gradeLabel')}
              options={Grade.options}
              value={draft.grade}
              say={(grade) => t(`words/grade/${grade}`)}
              onChange={(grade) => set({ grade })}
            />
            <Key action="evidence.grade" />
          </div>
          <span className={styles.formLabel}>{t('evidence/stance')}</span>
          <div data-stances>
            <Choice
              label={t('evidence/stance')}
              options={stances}
              value={draft.stance}
              digits
              say={(stance) => t(`words/stance/${stance}`)}
              onChange={(stance) => set({ stance })}
            />
          </div>
          {draft.stance === 'nothing-found' && (
            <>
              {label('askedWhom', 'evidence/asked')}
              <div className={styles.formLine}>
                <input {...text('askedWhom')} placeholder={t('evidence/askedHint')} />
                <input
                  type="datetime-local"
                  className={controls.composerInput}
                  aria-label={t('evidence/askedAt')}
                  aria-invalid={problems.includes('asked') || undefined}
                  value={draft.askedAt}
                  onChange={(event) => set({ askedAt: event.target.value })}
                />
              </div>
            </>
          )}
          <label className={cx(styles.formLabel, styles.isTop)} htmlFor={`${id}-excerpt`}>
            {t('evidence/excerpt')}
          </label>
          <textarea
            id={`${id}-excerpt`}
            className={cx(controls.composerText, controls.isExcerpt)}
            dir="auto"
            rows={1}
            spellCheck={false}
            value={draft.excerpt}
            onChange={(event) => set({ excerpt: event.target.value })}
          />
          {translating ? (
            <>
              <label className={cx(styles.formLabel, styles.isTop)} htmlFor={`${id}-translation`}>
                {t('evidence/translation')}
              </label>
              <textarea
                id={`${id}-translation`}
                className={cx(controls.composerText, controls.isExcerpt)}
                dir="auto"
                rows={1}
                value={draft.translation}
                onChange={(event) => set({ translation: event.target.value })}
              />
              {label('translator', 'evidence/translator')}
              <input {...text('translator')} />
            </>
          ) : null}
          {label('locator', 'evidence/locator')}
          <div className={styles.formLine}>
            <input {...text('locator')} placeholder={t('evidence/locatorHint')} />
            {label('remark', 'evidence/remark')}
            <input {...text('remark')} dir="auto" />
          </div>
          {!translating && (
            <>
              <span />
              <button type="button" className={controls.linkButton} onClick={() => setTranslating(true)}>
                {t('evidence/addTranslation')}
              </button>
            </>
          )}
        </>
      )}
      {problems.length > 0 && (
        <p className={styles.formProblems} role="alert">
          {problems.map((problem) => t(problemTexts[problem])).join(' ')}
        </p>
      )}
    </div>
  );
}
