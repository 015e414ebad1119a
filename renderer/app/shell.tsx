import type { Person } from '@shared/domain/person';
import type { AppState, LibraryInfo } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { ListDialogs } from '../features/fetch/list-dialog';
import { IntakeScreen } from '../features/intake/intake-screen';
import { FileDrop } from '../features/library/file-drop';
import { ImportOutcomes } from '../features/library/import-outcomes';
import { ImportProgress } from '../features/library/import-progress';
import { RecordDialog } from '../features/records/record-dialog';
import { NoticeLine } from '../ui/notice-line';
import { VisuallyHidden } from '../ui/visually-hidden';
import { useAnswer } from './api';
import { CarriedRuntime } from './carried-runtime';
import { ErrorBoundary } from './error-boundary';
import { Notices } from './notices-view';
import { Place } from './place';
import { Rail } from './rail';
import { useRoute, type Route } from './route';
import { StatusLine } from './status-line';
import { TitleBar } from './title-bar';
import styles from './shell.module.css';

function ArticleTitle({ article }: { article: string }) {
  const { data } = useAnswer('articles.get', { article });
  const aside =
    data && data.revisionNumber > 1 ? t('app/revision', { number: data.revisionNumber }) : undefined;
  return (
    <TitleBar
      title={data?.title ?? t(data ? 'app/titleNotFound' : 'app/name')}
      aside={aside}
      isText
      hasPalette
    />
  );
}

function PlaceTitle({ route, library }: { route: Route; library: LibraryInfo }) {
  if (route.place === 'article' || route.place === 'compare') return <ArticleTitle article={route.article} />;
  return <TitleBar title={t(`app/${route.place}`)} aside={library.name} hasPalette />;
}

interface ShellProps {
  state: AppState;
  library: LibraryInfo;
  me: Person | null;
}

/** The window with an open library: title bar, rail, the place, what must be said, the line at the foot. */
export function Shell({ state, library, me }: ShellProps) {
  const route = useRoute();
  return (
    <div className={styles.shell}>
      <PlaceTitle route={route} library={library} />
      <Rail me={me} />
      <main className={styles.main}>
        {route.place !== 'article' && (
          <VisuallyHidden>
            <h1>{t(`app/${route.place}`)}</h1>
          </VisuallyHidden>
        )}
        <ErrorBoundary of={JSON.stringify(route)}>
          <Place route={route} />
        </ErrorBoundary>
      </main>
      <Notices>
        {library.readOnly && (
          <NoticeLine kind="told">{library.readOnlyReason ?? t('app/readOnly')}</NoticeLine>
        )}
        {state.carriedRuntime && <CarriedRuntime />}
        <ImportProgress />
      </Notices>
      <StatusLine />
      {me && <FileDrop />}
      <ImportOutcomes />
      {me && <RecordDialog />}
      <IntakeScreen />
      <ListDialogs />
    </div>
  );
}
