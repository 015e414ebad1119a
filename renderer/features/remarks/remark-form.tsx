import { useId, type KeyboardEvent } from 'react';
import type { Span } from '@shared/domain/anchor';
import { remarkKinds, type Remark } from '@shared/domain/remark';
import { t } from '@shared/text';
import { newId } from '../../app/api';
import { Key } from '../../ui/key';
import { Composer } from '../claims/composer';
import { useDraft } from '../claims/drafts';
import { useActions } from '../reading/actions';
import { useReadArticle } from '../reading/read-article';
import controls from '../claims/controls.module.css';
import styles from './remarks.module.css';

type Kind = Remark['kind'];

interface RemarkDraft {
  kind: Kind;
  text: string;
  whole: boolean;
}

interface RemarkFormProps {
  /** The remark to edit; none for a new one. */
  remark: Remark | undefined;
  /** What a new one is about: the whole article without a span. */
  span: Span | null;
  /** Called when it is recorded, or left. */
  onDone: () => void;
}

/** A remark as it is written or edited. A digit chooses its kind and goes on to its words. */
export function RemarkForm({ remark, span, onDone }: RemarkFormProps) {
  const { run } = useActions();
  const { article, revision } = useReadArticle();
  const id = useId();
  const name = remark ? `remark ${remark.id}` : `remark on ${article.id}`;
  const [draft, keep, forget] = useDraft(
    name,
    (): RemarkDraft => ({ kind: remark?.kind ?? 'missing-context', text: remark?.text ?? '', whole: false }),
    ({ text }) => text.trim() !== '',
  );
  const send = async () => {
    const { kind, text } = draft;
    const of = draft.whole ? null : span;
    const taken = remark
      ? await run('remark.edit', { remark: remark.id, kind, text })
      : await run('remark.add', {
          ...{ remark: newId(), article: article.id, kind, text },
          ...{ revision: of ? revision.id : null, span: of },
        });
    if (!taken) return;
    forget();
    onDone();
  };
  const toText = () => document.getElementById(`${id}-text`)?.focus();
  const onKind = (event: KeyboardEvent) => {
    const kind = /^[1-9]$/.test(event.key) ? remarkKinds[Number(event.key) - 1] : undefined;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') toText();
    else if (kind) {
      keep({ ...draft, kind });
      toText();
    } else return;
    event.preventDefault();
  };
  return (
    <Composer
      label={t(remark ? 'remarks/editOne' : 'remarks/newOne')}
      action={t(remark ? 'claims/save' : 'remarks/add')}
      ready={draft.text.trim() !== ''}
      onSend={() => void send()}
      onClose={onDone}
    >
      <div className={styles.kinds} role="radiogroup" aria-label={t('remarks/kind')} onKeyDown={onKind}>
        {remarkKinds.map((kind, i) => (
          <label key={kind} data-chosen={draft.kind === kind || undefined}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={draft.kind === kind}
              data-first={(!remark && draft.kind === kind) || undefined}
              onChange={() => keep({ ...draft, kind })}
            />
            <Key chord={String(i + 1)} />
            {t(`words/remark/${kind}`)}
          </label>
        ))}
      </div>
      <textarea
        id={`${id}-text`}
        data-first={remark ? true : undefined}
        className={controls.composerText}
        aria-label={t('remarks/text')}
        rows={2}
        value={draft.text}
        onChange={(event) => keep({ ...draft, text: event.target.value })}
      />
      {!remark && span && (
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={draft.whole}
            onChange={(event) => keep({ ...draft, whole: event.target.checked })}
          />
          {t('remarks/whole')}
        </label>
      )}
    </Composer>
  );
}
