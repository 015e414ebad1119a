import { useState } from 'react';
import type { RecordFile } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { useAnswer } from '../../app/api';
import { useRoute } from '../../app/route';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { AnnotationsPart, homesOf, type AnnotationsHome } from './annotations-part';
import { RecordResult } from './record-result';
import { dismissRecord, importAsChecks, importAsClaims, useRecords, type RecordBytes } from './records';
import { TablePart, usesOf, type TableUse } from './table-part';

interface AskProps {
  file: RecordBytes;
  holds: RecordFile;
  /** The article that is open. */
  article: { id: string; title: string | null } | null;
}

/** What a file of claims holds, and what is to become of it: nothing is imported before this is answered. */
function AskAbout({ file, holds, article }: AskProps) {
  const uses = holds.kind === 'table' ? usesOf(holds, article !== null) : [];
  const homes = holds.kind === 'annotations' ? homesOf(holds, article !== null) : [];
  const [use, setUse] = useState<TableUse | null>(uses[0] ?? null);
  const [home, setHome] = useState<AnnotationsHome | null>(homes[0] ?? null);
  const [isBusy, setBusy] = useState(false);
  const usable = holds.kind === 'table' ? use && holds[use]?.usable : home && holds.claims.usable;
  const title = article && (article.title ?? t('library/notFound/title'));

  const importIt = async () => {
    setBusy(true);
    if (use === 'checks') await importAsChecks(file);
    else if (use === 'claims' || home === 'thisArticle')
      await importAsClaims(file, { article: article?.id ?? null, anyAddress: true });
    else await importAsClaims(file, { article: null });
    setBusy(false);
  };

  return (
    <Dialog
      title={t('records/title')}
      onClose={dismissRecord}
      size="large"
      footer={
        <>
          <Button onPress={dismissRecord}>{t('app/cancel')}</Button>
          <Button kind="primary" isDisabled={!usable || isBusy} onPress={() => void importIt()} autoFocus>
            {isBusy ? t('records/importing') : t('records/import', { count: usable ?? 0 })}
          </Button>
        </>
      }
    >
      {holds.kind === 'table' ? (
        <TablePart name={file.name} table={holds} article={title} uses={uses} use={use} onUse={setUse} />
      ) : (
        <AnnotationsPart
          {...{ name: file.name, annotations: holds, article: title, homes, home, onHome: setHome }}
        />
      )}
    </Dialog>
  );
}

function AskWithArticle({ id, ...props }: Omit<AskProps, 'article'> & { id: string }) {
  const { data } = useAnswer('articles.get', { article: id });
  return data ? <AskAbout {...props} article={data} /> : null;
}

/** The dialog for a file with claims, while there is one. */
export function RecordDialog() {
  const { current, result } = useRecords();
  const route = useRoute();
  if (result) return <RecordResult result={result} />;
  if (!current) return null;
  const { file, holds } = current;
  if (route.place !== 'article') return <AskAbout key={file.name} file={file} holds={holds} article={null} />;
  return <AskWithArticle key={file.name} file={file} holds={holds} id={route.article} />;
}
