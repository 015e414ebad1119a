import { ByteReader, type ByteWriter } from './varint';

/**
 * Where a term stands: for each field the documents, ascending, and how often it stands in each.
 * As bytes: for each field the number of documents, then for each the distance from the one before and the count.
 */
export interface FieldPostings {
  documents: Uint32Array;
  counts: Uint32Array;
}

/** Writes one term's postings; `fields` has an entry for each field of the index, in its order. */
export function writePostings(writer: ByteWriter, fields: readonly FieldPostings[]): void {
  for (const { documents, counts } of fields) {
    writer.integer(documents.length);
    let last = 0;
    for (let at = 0; at < documents.length; at += 1) {
      writer.integer(documents[at]! - last);
      last = documents[at]!;
      writer.integer(counts[at]!);
    }
  }
}

/** Those of the postings whose document has its home in this segment; what has moved on or was removed is left out. */
export function readPostings(
  bytes: Uint8Array,
  fields: number,
  segment: number,
  home: Uint32Array,
): FieldPostings[] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: fields }, () => {
    const length = reader.integer();
    const documents = new Uint32Array(length);
    const counts = new Uint32Array(length);
    let document = 0;
    let kept = 0;
    for (let at = 0; at < length; at += 1) {
      document += reader.integer();
      const count = reader.integer();
      if (home[document] !== segment) continue;
      documents[kept] = document;
      counts[kept] = count;
      kept += 1;
    }
    return kept === length
      ? { documents, counts }
      : { documents: documents.subarray(0, kept), counts: counts.subarray(0, kept) };
  });
}

/** The postings of one field from several segments as one, in the order of the documents. */
export function mergePostings(parts: readonly FieldPostings[]): FieldPostings {
  const filled = parts.filter(({ documents }) => documents.length > 0);
  if (filled.length <= 1) return filled[0] ?? { documents: new Uint32Array(), counts: new Uint32Array() };
  const length = filled.reduce((sum, { documents }) => sum + documents.length, 0);
  const documents = new Uint32Array(length);
  const counts = new Uint32Array(length);
  const inOrder = filled.toSorted((a, b) => a.documents[0]! - b.documents[0]!);
  const apart = inOrder.every(
    (part, at) => at === 0 || inOrder[at - 1]!.documents.at(-1)! < part.documents[0]!,
  );
  if (apart) {
    let to = 0;
    for (const part of inOrder) {
      documents.set(part.documents, to);
      counts.set(part.counts, to);
      to += part.documents.length;
    }
    return { documents, counts };
  }
  const at = inOrder.map(() => 0);
  for (let to = 0; to < length; to += 1) {
    let least = -1;
    let next = Infinity;
    for (let part = 0; part < inOrder.length; part += 1) {
      const document = inOrder[part]!.documents[at[part]!];
      if (document !== undefined && document < next) [least, next] = [part, document];
    }
    documents[to] = next;
    counts[to] = inOrder[least]!.counts[at[least]!]!;
    at[least]! += 1;
  }
  return { documents, counts };
}
