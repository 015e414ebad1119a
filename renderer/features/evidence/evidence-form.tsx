import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Article } from '@shared/domain/article';
import { stances, type Evidence, type Stance } from '@shared/domain/evidence';
import type { Claim } from '@shared/domain/claim';
import type { VerdictValue } from '@shared/domain/verdict';
import { t } from '@shared/text';
import { attempt, newId, useAnswer } from '../../app/api';
import { useMe } from '../../app/app-state';
import { choiceActions, type ActionId } from '../../app/keys/actions';
import { chordOf } from '../../app/keys/chord';
import { useKeysInForce } from '../../app/keys/keys-in-force';
import { isMac } from '../../app/keys/platform';
import { Key } from '../../ui/key';
import { useDraft } from '../claims/drafts';
import { useActions } from '../reading/actions';
import { useReading, useReadingStore } from '../reading/reading-store';
import { articleSource, type Into } from '../sources/keeping';
import { isPassage, takenFrom } from '../sources/taking';
import { useTaking } from '../sources/use-taking';
import { chosenClaims } from '../claims/chosen-claims';
import {
  draftOf,
  emptyDraft,
  evidenceDraftName,
  evidenceFields,
  hasContent,
  problemsOf,
  sourceFields,
  type EvidenceDraft,
} from './draft';
import { EvidenceFields } from './evidence-fields';
import type { FormInPane } from './form-in-pane';
import { stanceFor } from './stance-for';
import { rememberLink, type LastLink } from './last-link';
import { linkEvidence } from './link';
import { linkedWords } from './repeat';
import { cx } from '../../ui/cx';
import controls from '../claims/controls.module.css';
import styles from './evidence.module.css';

/** The verdict that a stance speaks for, if it speaks for one. */
const verdictFor: Partial<Record<Stance, VerdictValue>> = { supports: 'verified', disputes: 'disputed' };

interface EvidenceFormProps {
  claim: Claim;
  /** The link to edit; without it the form makes a new one. */
  evidence: Evidence | null;
  /** The source to start with, and what was said of it. */
  last: LastLink | null;
  /** Beside a source; without it on the claim's card. */
  pane?: FormInPane | undefined;
}

/**
 * The form that links a source to claims: to the one that has its turn, or to all that are selected. Ctrl+Enter
 * links, with Shift it gives the verdict that the stance speaks for as well; Escape closes it and keeps what was
 * typed. What is dropped on it becomes the source, or a copy of the source that was chosen.
 */
export function EvidenceForm({ claim, evidence, last, pane }: EvidenceFormProps) {
  const { run, judge, say, show, focusCard } = useActions();
  const store = useReadingStore();
  const selected = useReading((state) => state.selected);
  const listed = useAnswer('claims.list', { article: claim.article });
  const claims = evidence ? [claim] : chosenClaims(listed.data ?? [claim], selected, claim);
  const form = useRef<HTMLFormElement>(null);
  const me = useMe()?.id ?? null;
  const [tried, setTried] = useState(false);
  const start = (): EvidenceDraft => {
    if (evidence) return draftOf(evidence, new Date());
    const { question } = store.getState();
    const stance = stanceFor(claim, question, last?.stance);
    return { ...emptyDraft(question, new Date(), last ?? undefined), stance };
  };
  const name = evidence ? `evidence ${evidence.id}` : evidenceDraftName(claim.id);
  const [draft, keep, forget] = useDraft<EvidenceDraft>(
    name,
    start,
    (kept) => kept.evidence !== null || hasContent(kept),
  );
  const known = draft.choice.is === 'known' ? draft.choice.source : null;
  const taking = useTaking({
    into: evidence ? null : intoOf(draft, me),
    onKept: ({ source: kept }) => keep({ ...draft, choice: { is: 'known', source: kept } }),
  });
  const onArticle = async (article: Article) => {
    const made = await articleSource(article.id);
    if (made) keep({ ...draft, choice: { is: 'known', source: made } });
  };
  /** Text of several lines is what a source says; a name or an address stays in the field. */
  const onPaste = (event: ClipboardEvent) => {
    const taken = takenFrom(event.clipboardData);
    if (!taken || taken.is === 'address' || (taken.is === 'text' && !isPassage(taken.text))) return false;
    void taking.take(taken);
    return true;
  };
  const problems = problemsOf(draft);
  const verdict = verdictFor[draft.stance];
  const chosen = draft.choice.is;

  // With the source chosen the next thing to say is what it says; digits do that.
  useEffect(() => {
    // A new source has what was typed as its title: the next thing to say is its stance, whatever else can wait.
    const first = chosen === 'sought' ? '[role="combobox"]' : '[data-stances] input:checked';
    form.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
    // The card moves to its new height first.
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [chosen]);

  const close = () => {
    show(null);
    if (pane) pane.onLeave();
    else focusCard();
  };

  /** The id of the source, made first where it is new; `null` where that was refused. */
  const source = async (): Promise<string | null> => {
    if (draft.choice.is === 'sought') return null;
    if (draft.choice.is === 'known') return draft.choice.source.id;
    const id = newId();
    if (!(await run('source.add', { source: id, fields: sourceFields(draft.choice.fields, me) })))
      return null;
    return id;
  };

  const link = async (withVerdict: boolean) => {
    setTried(true);
    if (problems.length > 0) return;
    const fields = evidenceFields(draft);
    if (draft.evidence) {
      if (!(await run('evidence.edit', { evidence: draft.evidence, fields }))) return;
    } else {
      const id = await source();
      if (!id) return;
      const made = await attempt('sources.get', { source: id });
      // From here on the source is there: a second try must not make it again.
      if (made) keep({ ...draft, choice: { is: 'known', source: made } });
      if (!(await linkEvidence(run, id, claims, fields))) return;
      if (made) rememberLink({ source: made, stance: draft.stance, grade: draft.grade });
      say(linkedWords(claims, draft));
    }
    forget();
    close();
    if (!withVerdict || !verdict) return;
    store.setState({ question: draft.question });
    judge(claims, verdict);
  };

  const unlink = async () => {
    if (!draft.evidence || !(await run('evidence.unlink', { evidence: draft.evidence }))) return;
    forget();
    close();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const stop = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (key === 'Escape') {
      stop();
      close();
      return;
    }
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      stop();
      void link(shiftKey);
      return;
    }
    if (ctrlKey || metaKey || (!altKey && isTyping(event.target))) return;
    // A digit's key may write another letter, so its place on the keyboard decides.
    const digit = /^Digit([1-4])$/.exec(code)?.[1];
    const chord = digit ?? chordOf(event.nativeEvent, isMac)?.replace(/^alt\+/, '');
    // With Alt they are no single letters, which may be switched off.
    const { all, acting } = useKeysInForce.getState();
    const isFor = (action: ActionId) =>
      chord !== undefined && (altKey ? all : acting)[action].includes(chord);
    const stance = stances[choiceActions.findIndex(isFor)];
    if (stance) {
      stop();
      keep({ ...draft, stance });
      // The focus goes with the choice, where it is among the choices.
      const group = event.target instanceof HTMLElement && event.target.closest('[data-stances]');
      if (group) group.querySelectorAll('input')[stances.indexOf(stance)]?.focus();
    } else if (isFor('evidence.grade')) {
      stop();
      keep({ ...draft, grade: draft.grade === 'primary' ? 'secondary' : 'primary' });
    }
  };

  return (
    <form
      ref={form}
      className={cx(styles.evidenceForm, pane && styles.inPane)}
      aria-label={t(evidence ? 'evidence/editFor' : 'evidence/newFor', { number: claim.number })}
      data-over={taking.isOver || undefined}
      {...taking.target}
      onPaste={taking.onPaste}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void link(false);
      }}
      noValidate
    >
      <EvidenceFields
        claim={claim}
        draft={draft}
        problems={tried ? problems : []}
        onChange={keep}
        onSource={(chosenSource) => keep({ ...draft, choice: { is: 'known', source: chosenSource } })}
        onArticle={(article) => void onArticle(article)}
        onPaste={onPaste}
        atHand={known !== null && pane?.source === known.id}
      />
      {draft.question === 'said' && claims.some(({ attribution }) => !attribution) && (
        <p className={styles.formNote}>{t('sourcePane/nobodySaid')}</p>
      )}
      {taking.keeping !== null && (
        <p className={styles.formNote} role="status">
          {t('sourcePane/keeping', { name: taking.keeping })}
        </p>
      )}
      {taking.refused !== null && (
        <p className={styles.formRefused} role="alert">
          {taking.refused}
        </p>
      )}
      <div className={styles.evidenceActs}>
        {draft.choice.is !== 'sought' && (
          <>
            <button type="submit" className={controls.mainButton}>
              {evidence ? t('claims/save') : linkLabel(claims)}
              <Key chord="mod+enter" />
            </button>
            {verdict && !evidence && (
              <button type="button" className={controls.plainButton} onClick={() => void link(true)}>
                {t(verdict === 'verified' ? 'evidence/linkAndVerify' : 'evidence/linkAndDispute')}
                <Key chord="mod+shift+enter" />
              </button>
            )}
          </>
        )}
        {evidence && (
          <button type="button" className={controls.plainButton} onClick={() => void unlink()}>
            {t('evidence/unlink')}
          </button>
        )}
        <button type="button" className={controls.quietButton} onClick={close}>
          <Key chord="escape" />
          {t('claims/close')}
        </button>
      </div>
    </form>
  );
}

/** Where a file belongs that is dropped on the form. */
function intoOf({ choice }: EvidenceDraft, me: string | null): Into {
  if (choice.is === 'known') return { source: choice.source };
  if (choice.is === 'new') return { fields: sourceFields(choice.fields, me) };
  return { sealed: { confidential: false, label: '', me } };
}

/** `Link`, or to how many claims, where it isn't the one that the form stands at. */
function linkLabel(claims: readonly Claim[]): string {
  return claims.length === 1 ? t('evidence/link') : t('evidence/linkSeveral', { count: claims.length });
}

/** Whether a key typed there writes text. */
function isTyping(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}
