import { canonicalText } from '@shared/domain/text';
import { t } from '@shared/text/index';
import { parsePage } from '../html/page';
import { LONGEST } from '../table-row';
import { isThing, listOf, quoteIn, selectorsFrom } from './annotation-selectors';
import type { ClaimDraft, DraftTarget, ReadClaims } from './claim-draft';

type Thing = Record<string, unknown>;

const hasType = (value: unknown, ...types: string[]): boolean =>
  isThing(value) &&
  listOf(value['type'] ?? value['@type']).some((type) => types.includes(String(type).replace(/^oa:/, '')));

/** An annotation, or a row of an export that has a target as annotations do. */
const isAnnotation = (value: unknown): value is Thing =>
  isThing(value) &&
  value['target'] !== undefined &&
  (hasType(value, 'Annotation') ||
    ['body', 'bodyValue', 'motivation', 'text', 'tags'].some((name) => value[name] !== undefined));

/**
 * The annotations of a JSON value: one, a list, a page or a collection that holds its first page, a graph, or an
 * export with rows. `null` for anything else.
 */
function annotationsIn(value: unknown): unknown[] | null {
  if (isAnnotation(value)) return [value];
  if (Array.isArray(value)) return value.some(isAnnotation) ? (value as unknown[]) : null;
  if (!isThing(value)) return null;
  if (hasType(value, 'AnnotationPage')) return listOf(value['items']);
  if (hasType(value, 'AnnotationCollection')) {
    const { first } = value;
    return isThing(first) ? listOf(first['items']) : listOf(value['items']);
  }
  for (const name of ['@graph', 'rows', 'annotations', 'items']) {
    const list = Array.isArray(value[name]) ? listOf(value[name]) : [];
    if (list.some(isAnnotation)) return list;
  }
  return null;
}

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as claims: each stands on its target, and its bodies,
 * tags and author are a note, since people here are those who work in the library. The model knows no verdicts, so
 * none are read. `null` for JSON that holds no annotations.
 */
export function readAnnotations(value: unknown): ReadClaims | null {
  const list = annotationsIn(value);
  if (!list) return null;
  const read: ReadClaims = { drafts: [], refused: [], notes: [] };
  const isOurs = isOfGalley(value);
  for (const [index, one] of list.entries()) {
    const row = index + 1;
    const draft = isThing(one) && one['target'] !== undefined ? draftOf(one, row, isOurs) : null;
    if (!draft) read.refused.push({ row, message: t('intake/annotation/none') });
    else if ((draft.note?.length ?? 0) > LONGEST || draft.quote.length > LONGEST)
      read.refused.push({ row, message: t('intake/row/tooLong', { limit: LONGEST }) });
    else read.drafts.push(draft);
  }
  return read;
}

/** What Galley wrote itself says which of its words are the claim's statement. */
const isOfGalley = (value: unknown): boolean =>
  isThing(value) && isThing(value['generator']) && /^Galley\b/.test(String(value['generator']['name']));

const isStatement = (body: unknown): body is Thing & { value: string } =>
  isThing(body) && body['purpose'] === 'describing' && typeof body['value'] === 'string';

function draftOf(given: Thing, row: number, isOurs: boolean): ClaimDraft {
  const bodies = listOf(given['body']);
  const described = isOurs ? bodies.find(isStatement) : undefined;
  const statement = canonicalText(described?.value ?? '').trim();
  const annotation: Thing = { ...given, body: bodies.filter((one) => one !== described) };
  const targets = listOf(annotation['target']).flatMap(targetOf);
  return {
    row,
    targets,
    quote: targets.map(({ selectors }) => quoteIn(selectors ?? [])).find((quote) => quote !== '') ?? '',
    statement: statement === '' ? null : statement,
    ...{ kind: null, speaker: null, verdict: null, evidence: null },
    note: noteOf(annotation),
  };
}

function targetOf(target: unknown): DraftTarget[] {
  if (typeof target === 'string') return [{ source: addressOf(target), selectors: null }];
  if (!isThing(target)) return [];
  const source = target['source'] ?? target['id'];
  const address = isThing(source) ? source['id'] : source;
  return [
    {
      source: typeof address === 'string' ? addressOf(address) : null,
      selectors: target['selector'] === undefined ? null : selectorsFrom(target['selector']),
    },
  ];
}

/** An address; a name that only the file knows (a blank node) is none. */
const addressOf = (address: string): string | null => (address.startsWith('_:') ? null : address);

function noteOf(annotation: Thing): string | null {
  const written = [
    ...listOf(annotation['bodyValue']),
    ...listOf(annotation['text']),
    ...listOf(annotation['body']),
  ].flatMap((body) => bodyOf(body));
  const words = written.filter(({ isTag }) => !isTag).map(({ text }) => text);
  const tags = [...written.filter(({ isTag }) => isTag).map(({ text }) => text), ...tagsOf(annotation)];
  if (tags.length > 0) words.push(t('intake/annotation/tags', { tags: tags.join(', ') }));
  const author = authorOf(annotation);
  if (author !== '') words.push(t('intake/annotation/by', { author }));
  return words.join('\n\n') || null;
}

const tagsOf = ({ tags }: Thing): string[] =>
  listOf(tags).flatMap((tag) => (typeof tag === 'string' && tag.trim() !== '' ? [canonicalText(tag)] : []));

/** What a body says; a choice of several says all of them. */
function bodyOf(body: unknown, depth = 0): { text: string; isTag: boolean }[] {
  if (typeof body === 'string') {
    const text = canonicalText(body);
    return text === '' ? [] : [{ text, isTag: false }];
  }
  if (!isThing(body) || depth > 4) return [];
  if (body['items'] !== undefined) return listOf(body['items']).flatMap((one) => bodyOf(one, depth + 1));
  const said = body['value'] ?? body['chars'] ?? body['source'] ?? body['id'];
  if (typeof said !== 'string') return [];
  const isMarkup = String(body['format']).startsWith('text/html');
  const text = canonicalText(isMarkup ? parsePage(said).body.textContent : said);
  const isTag = listOf(body['purpose']).some((one) => one === 'tagging' || one === 'classifying');
  return text === '' ? [] : [{ text, isTag }];
}

/** Who wrote it and when, as far as it says. */
function authorOf(annotation: Thing): string {
  const names = listOf(annotation['creator'] ?? annotation['user']).flatMap((one) => {
    const name = isThing(one) ? (listOf(one['name'] ?? one['nickname'] ?? one['id'])[0] ?? '') : one;
    return typeof name === 'string' && name !== '' ? [canonicalText(name.replace(/^acct:/, ''))] : [];
  });
  const created = annotation['created'];
  const day = typeof created === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(created)?.[0] : undefined;
  return names.length > 0 ? [names.join(', '), day].filter(Boolean).join(', ') : '';
}
