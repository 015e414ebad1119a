import type { Source } from '@shared/domain/source';
import { t } from '@shared/text';
import { useAnswer } from '../../../app/api';
import { useMe } from '../../../app/app-state';
import { Ask } from './ask';

interface RevealNameProps {
  source: Source;
  onYes: () => void;
  onCancel: () => void;
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Asks once more before a name stands on the screen, and says who knows it. */
export function RevealName({ source, onYes, onCancel }: RevealNameProps) {
  const me = useMe();
  const { data: people = [] } = useAnswer('people.list', undefined);
  const knowing = people.filter(({ id }) => source.knownBy.includes(id)).map(({ name }) => name);
  const known =
    knowing.length > 0
      ? t('sources/reveal/known', { people: list.format(knowing) })
      : t('sources/reveal/knownToNobody');
  const isNew = me !== null && !source.knownBy.includes(me.id);
  return (
    <Ask
      question={t('sources/reveal/question', { label: source.name })}
      yes={t('sources/reveal/yes')}
      onYes={onYes}
      onCancel={onCancel}
    >
      <p>
        {known} {isNew && t('sources/reveal/notYou')}
      </p>
      <p>{t('sources/reveal/what')}</p>
    </Ask>
  );
}
