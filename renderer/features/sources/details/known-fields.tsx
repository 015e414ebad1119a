import type { ReactNode } from 'react';
import type { Id } from '@shared/domain/ids';
import { sourceTypes, type SourceChanges } from '@shared/domain/source';
import { t } from '@shared/text';
import { attempt, useAnswer } from '../../../app/api';
import { FailedAnswer } from '../../../app/failed-answer';
import { urlIn } from '../../evidence/draft';
import controls from '../../claims/controls.module.css';
import { dateProblem, titleProblem } from './problems';
import { ChoiceRow, TextRow } from './rows';

interface KnownFieldsProps {
  source: Id;
  /** Nothing can be changed where it is left out. */
  edit: ((fields: SourceChanges) => void) | null;
  onLeave: () => void;
  /** Rows that stand before contact and details. */
  children?: ReactNode;
}

const orNull = (text: string) => (text === '' ? null : text);

/**
 * All that tells who or what a source is. Of a confidential one it may be drawn only after someone asked for it:
 * what the library answers is forgotten as soon as this is gone.
 */
export function KnownFields({ source, edit, onLeave, children }: KnownFieldsProps) {
  const { data: known, error, refetch } = useAnswer('sources.reveal', { source }, { gcTime: 0 });
  if (error) return <FailedAnswer error={error} onAgain={() => void refetch()} />;
  if (!known) return null;

  type Text = 'creator' | 'publisher' | 'publishedAt' | 'url' | 'contact' | 'details';
  const text = (field: Text) => ({
    value: known[field],
    save: edit && ((typed: string) => edit({ [field]: orNull(typed) })),
    onLeave,
  });
  const url = known.url === null ? null : urlIn(known.url);
  return (
    <>
      <TextRow
        label={t('evidence/title')}
        value={known.title}
        save={edit && ((title) => edit({ title }))}
        problem={titleProblem}
        onLeave={onLeave}
      />
      <ChoiceRow
        label={t('evidence/type')}
        value={known.type}
        options={sourceTypes}
        say={(type) => t(`words/sourceType/${type}`)}
        save={edit && ((type) => edit({ type }))}
      />
      <TextRow label={t('evidence/creator')} {...text('creator')} />
      <TextRow label={t('evidence/publisher')} {...text('publisher')} />
      <TextRow
        label={t('evidence/date')}
        {...text('publishedAt')}
        problem={dateProblem}
        hint={t('sources/dateForm')}
      />
      <TextRow label={t('evidence/url')} {...text('url')}>
        {url && (
          <button
            type="button"
            className={controls.linkButton}
            onClick={() => void attempt('app.openLink', { url })}
          >
            {t('sources/openInBrowser')}
          </button>
        )}
      </TextRow>
      {children}
      <TextRow label={t('sources/contact')} {...text('contact')} />
      <TextRow label={t('sources/about')} {...text('details')} long />
    </>
  );
}
