import type { Id } from '@shared/domain/ids';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useMe } from '../../app/app-state';
import { Select } from '../../ui/select';
import { useReviewView } from './review-store';
import styles from './review-view.module.css';

const EVERYONE = 'everyone';

/** Whose articles are listed: everybody's, mine, or somebody else's. */
export function PersonFilter() {
  const { person } = useReviewView();
  const me = useMe();
  const { data: people } = useAnswer('people.list', undefined);
  const others = (people ?? []).filter(({ id }) => id !== me?.id);
  if ((people ?? []).length < 2) return null;
  const options: { value: Id; label: string }[] = [
    { value: EVERYONE, label: t('review/people/everyone') },
    ...(me ? [{ value: me.id, label: t('review/people/mine') }] : []),
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Select
      label={t('review/people/whose')}
      labelAt="hidden"
      value={person ?? EVERYONE}
      options={options}
      onChange={(value) => useReviewView.setState({ person: value === EVERYONE ? null : value })}
      className={styles.person}
    />
  );
}
