import { BookMarked, Library, ListChecks, Search, Settings, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Id } from '@shared/domain/ids';
import type { Person } from '@shared/domain/person';
import { t } from '@shared/text';
import { Button } from '../ui/button';
import { formatCount } from '../ui/count';
import { useAnswer } from './api';
import { openDialog } from './dialogs';
import type { ActionId } from './keys/actions';
import { useTitle } from './keys/use-title';
import { closeArticle, go, useOpenArticles, useRoute } from './route';
import styles from './rail.module.css';

interface PlaceProps {
  icon: ReactNode;
  label: string;
  count?: number | undefined;
  current: boolean;
  /** One is in something that belongs to it. */
  within?: boolean;
  action: ActionId;
  onPress: () => void;
}

function Place({ icon, label, count, current, within = false, action, onPress }: PlaceProps) {
  const title = useTitle(label, action);
  return (
    <li>
      <button
        type="button"
        className={styles.place}
        aria-current={current ? 'page' : undefined}
        data-within={within || undefined}
        title={title}
        onClick={onPress}
      >
        {icon}
        <span className={styles.word}>{label}</span>
        {count !== undefined && <span className={styles.number}>{formatCount(count)}</span>}
      </button>
    </li>
  );
}

function OpenArticle({ id, current }: { id: Id; current: boolean }) {
  const { data: article } = useAnswer('articles.get', { article: id });
  if (!article) return null;
  const title = article.title ?? t('app/titleNotFound');
  const { counts } = article;
  const { left } = counts;
  return (
    <li className={styles.open}>
      <button
        type="button"
        className={styles.place}
        aria-current={current ? 'page' : undefined}
        title={title}
        onClick={() => go({ place: 'article', article: id })}
      >
        <span className={styles.articleTitle} dir="auto">
          {title}
        </span>
        {left > 0 && (
          <span className={styles.number} title={t('app/toDo', { count: left })}>
            {formatCount(left)}
          </span>
        )}
      </button>
      <Button
        kind="quiet"
        className={styles.close}
        iconLabel={t('app/closeArticle', { title })}
        onPress={() => closeArticle(id)}
      >
        <X aria-hidden size="0.75rem" />
      </Button>
    </li>
  );
}

/** The places at the left: icons, and words where there is room. */
export function Rail({ me }: { me: Person | null }) {
  const route = useRoute();
  const open = useOpenArticles();
  const { data: library } = useAnswer('library.info', undefined);
  const { data: underCheck } = useAnswer('articles.list', {
    filter: { facets: { standing: ['check'] } },
    limit: 1,
  });
  const current = route.place === 'article' || route.place === 'compare' ? route.article : null;
  const settingsTitle = useTitle(t('app/settings'), 'app.settings');
  return (
    <nav className={styles.rail} aria-label={t('app/places')}>
      <ul className={styles.places}>
        <Place
          icon={<Library aria-hidden strokeWidth={1.75} />}
          label={t('app/library')}
          count={library?.articles}
          current={route.place === 'library'}
          within={route.place === 'article'}
          action="go.library"
          onPress={() => go({ place: 'library' })}
        />
        <Place
          icon={<ListChecks aria-hidden strokeWidth={1.75} />}
          label={t('app/review')}
          count={underCheck?.count}
          current={route.place === 'review'}
          action="go.review"
          onPress={() => go({ place: 'review' })}
        />
        <Place
          icon={<BookMarked aria-hidden strokeWidth={1.75} />}
          label={t('app/sources')}
          count={library?.sources}
          current={route.place === 'sources'}
          action="go.sources"
          onPress={() => go({ place: 'sources' })}
        />
        <Place
          icon={<Search aria-hidden strokeWidth={1.75} />}
          label={t('app/search')}
          current={route.place === 'search'}
          action="go.search"
          onPress={() => go({ place: 'search' })}
        />
      </ul>
      {open.length > 0 && (
        <section className={styles.articles} aria-label={t('app/openArticles')}>
          <h2 className={styles.heading}>{t('app/openArticles')}</h2>
          <ul className={styles.places}>
            {open.map((id) => (
              <OpenArticle key={id} id={id} current={id === current} />
            ))}
          </ul>
        </section>
      )}
      <ul className={styles.end}>
        <li>
          <button
            type="button"
            className={styles.place}
            title={settingsTitle}
            aria-label={t('app/settingsOf', { name: me?.name ?? t('app/nobodyYet') })}
            onClick={() => openDialog('settings')}
          >
            {me ? <em className={styles.who}>{me.initials}</em> : <Settings aria-hidden strokeWidth={1.75} />}
            <span className={styles.word}>{me?.name ?? t('app/settings')}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}
