import { useMemo, useState } from 'react';
import type { Revision } from '@shared/domain/article';
import type { ArticleRow } from '@shared/ipc/contract';
import { useAnswer } from '../../app/api';
import { useMe } from '../../app/app-state';
import type { FoundPlace } from '../../app/route';
import { PeopleContext, type People } from '../claims/people';
import { createGeometryStore, GeometryContext } from './geometry';
import { ReadArticleContext } from './read-article';
import { ReadingDesk } from './reading-desk';
import { createReadingStore, ReadingContext } from './reading-store';
import { remembered } from './remembered';

interface PlaceProps {
  article: ArticleRow;
  revision: Revision;
  /** The claim to open, when one was asked for. */
  claim: string | undefined;
  found: FoundPlace | undefined;
}

/** What the parts of an article view share: its state, what stands where, and the library's people. */
export function ReadingPlace({ article, revision, claim, found }: PlaceProps) {
  const [reading] = useState(() => createReadingStore(remembered(revision.id)));
  const [geometry] = useState(createGeometryStore);
  const list = useAnswer('people.list', undefined).data;
  const me = useMe();
  const people = useMemo((): People => {
    const byId = new Map((list ?? []).map((person) => [person.id, person]));
    return { byId, me };
  }, [list, me]);
  const read = useMemo(() => ({ article, revision }), [article, revision]);
  return (
    <ReadingContext value={reading}>
      <GeometryContext value={geometry}>
        <PeopleContext value={people}>
          <ReadArticleContext value={read}>
            <ReadingDesk article={article} revision={revision} claim={claim} found={found} />
          </ReadArticleContext>
        </PeopleContext>
      </GeometryContext>
    </ReadingContext>
  );
}
