import type { CopySummary } from '@shared/domain/kept-copy';
import type { Source, SourceFields } from '@shared/domain/source';
import type { Input } from '@shared/ipc/contract';
import { t } from '@shared/text';
import { execute, newId, request, RequestError } from '../../app/api';
import { useSaving } from '../../app/saving';
import { confided, newSourceFrom, sourceFields } from '../evidence/draft';
import { textFile, type Taken, type TakenFile } from './taking';

const MiB = 1024 ** 2;
/** What the contract allows for one copy. */
const FILE_LIMIT = 64 * MiB;

/** How a source that is made of what was taken is to be kept. */
export interface Sealed {
  confidential: boolean;
  /** Shown in place of the name of a confidential one. */
  label: string;
  /** Who knows its name. */
  me: string | null;
}

/** Where a copy belongs: to a source that is there, or to one that is made of it or has been begun in a form. */
export type Into = { source: Source } | { sealed: Sealed } | { fields: SourceFields };

/** A source, and what was kept of it. */
export interface Kept {
  source: Source;
  copy: CopySummary | null;
}

const labelOf = ({ confidential, label }: Sealed) => (confidential && label.trim() ? label.trim() : null);

function addOf(into: Into): Pick<Input<'copies.keep'>, 'source' | 'add'> {
  if ('source' in into) return { source: into.source.id, add: null };
  if ('fields' in into) {
    const { title, ...rest } = into.fields;
    // What was left empty is taken from the copy.
    return { source: newId(), add: title === '' ? rest : into.fields };
  }
  const { sealed } = into;
  const { confidential, me } = sealed;
  return {
    source: newId(),
    add: {
      confidential,
      ...(confidential ? { level: 'not-for-attribution' as const } : {}),
      label: labelOf(sealed),
      knownBy: confidential && me ? [me] : [],
    },
  };
}

/** Says at the foot that something is being saved, and how that ended. */
async function saved(keeping: Promise<Kept>): Promise<Kept> {
  const { begin, end } = useSaving.getState();
  begin();
  let done = false;
  try {
    const kept = await keeping;
    done = true;
    return kept;
  } finally {
    end(done);
  }
}

/** Keeps bytes as a copy. Throws RequestError where they are refused; nothing is lost then. */
export async function keepBytes(name: string, bytes: Uint8Array<ArrayBuffer>, into: Into): Promise<Kept> {
  return saved(
    request('copies.keep', { ...{ command: newId(), copy: newId(), name, bytes }, ...addOf(into) }),
  );
}

/** Fetches a page and keeps it as a copy. Throws RequestError where it can't be had or is refused. */
export async function keepPage(
  page: { fetching: string; url: string },
  { id: source }: Source,
): Promise<Kept> {
  return saved(request('copies.fetch', { ...page, command: newId(), copy: newId(), source, add: null }));
}

/** Keeps a file as a copy. Throws RequestError where it can't be read or is refused. */
export async function keepFile(file: TakenFile, into: Into): Promise<Kept> {
  const { name } = file;
  if (file.size > FILE_LIMIT)
    throw new RequestError({
      code: 'input-too-large',
      message: t('library/importing/tooLarge', { name, limit: FILE_LIMIT / MiB }),
    });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new RequestError({
      code: 'input-unreadable',
      message: t('library/importing/unreadable', { name }),
    });
  }
  return keepBytes(name, bytes, into);
}

/** Makes a source of a few words or an address, and nothing is asked; `null` where it was refused. */
export async function nameSource(words: string, sealed: Sealed): Promise<Source | null> {
  const source = newId();
  const { confidential, label } = sealed;
  const fields = sourceFields({ ...confided(newSourceFrom(words), confidential), label }, sealed.me);
  if (!(await execute('source.add', { source, fields }))) return null;
  return request('sources.get', { source });
}

/** Makes an article of the library a source; `null` where it was refused. */
export async function articleSource(article: string): Promise<Source | null> {
  const source = newId();
  if (!(await execute('source.addArticle', { source, copy: newId(), article }))) return null;
  return request('sources.get', { source });
}

/**
 * Keeps what was dropped or pasted. Several files become copies of one source, or a source each; an address is
 * always a source of its own, since there is nothing of it to read yet. Answers what came last.
 * @param sealed how a new source is kept, where `into` names none
 */
export async function takeIn(taken: Taken, into: Into, sealed: Sealed): Promise<Kept | null> {
  if (taken.is === 'address') {
    const source = await nameSource(taken.url, sealed);
    return source && { source, copy: null };
  }
  if (taken.is === 'text') {
    const { name, bytes } = textFile(taken.text);
    return keepBytes(name, bytes, into);
  }
  let last: Kept | null = null;
  for (const file of taken.files) last = await keepFile(file, into);
  return last;
}
