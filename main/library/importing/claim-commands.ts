import type { Span } from '@shared/domain/anchor';
import type { Command } from '@shared/domain/command';
import type { Id } from '@shared/domain/ids';
import type { ClaimDraft } from '../intake/records/claim-draft';
import { stableId } from '../stable-id';
import type { ReadDatabase } from '../store/database';

/** A claim of a file with its places in an article; without one it says something of the whole article. */
export interface PlacedDraft {
  draft: ClaimDraft;
  article: Id;
  revision: Id;
  spans: Span[];
}

type Wish = Omit<Command, 'id'>;

/**
 * The commands that make these claims what they are, as a person would give them. Their ids, and those of what is new,
 * follow from the import's; the first has the import's own.
 */
export function commandsFor(database: ReadDatabase, command: Id, placed: readonly PlacedDraft[]): Command[] {
  const sources = new Sources(database, command);
  const wishes = placed.flatMap(({ draft, article, revision, spans }, index): Wish[] => {
    const idOf = (what: string): Id => stableId(command, `${what} ${index}`);
    if (spans.length === 0) return remarkOf(draft, { article, remark: idOf('remark') });
    const claim = idOf('claim');
    const { statement, kind } = draft;
    return [
      {
        type: 'claim.mark',
        input: {
          ...{ claim, article, revision, spans },
          ...(statement === null ? {} : { statement }),
          ...(kind === null ? {} : { kind }),
        },
      },
      ...restOf(draft, claim, sources, idOf),
    ];
  });
  return wishes.map((wish, index) => {
    const id = index === 0 ? command : stableId(command, `command ${index}`);
    return { ...wish, id } as Command;
  });
}

const remarkOf = ({ note }: ClaimDraft, { article, remark }: { article: Id; remark: Id }): Wish[] =>
  note === null
    ? []
    : [
        {
          type: 'remark.add',
          input: { remark, article, revision: null, span: null, kind: 'other', text: note },
        },
      ];

function restOf(draft: ClaimDraft, claim: Id, sources: Sources, idOf: (what: string) => Id): Wish[] {
  const { speaker, verdict, note, evidence } = draft;
  const wishes: Wish[] = [];
  if (speaker !== null) {
    const attribution = { speaker, form: 'paraphrase' as const };
    wishes.push({ type: 'claim.edit', input: { claims: [claim], fields: { attribution } } });
  }
  if (verdict) wishes.push({ type: 'verdict.give', input: { claims: [claim], ...verdict } });
  if (note !== null) wishes.push({ type: 'note.add', input: { note: idOf('note'), claim, text: note } });
  if (!evidence) return wishes;
  const { title, url, excerpt, locator, stance } = evidence;
  const { source, add } = sources.of(title, url);
  if (add) wishes.push(add);
  const fields = { question: verdict?.question ?? 'fact', stance, excerpt, locator };
  const links = [{ evidence: idOf('evidence'), claim }];
  wishes.push({ type: 'evidence.link', input: { source, links, fields } });
  return wishes;
}

/** The sources that rows name: those of the library that are called just so, and new ones, each made once. */
class Sources {
  readonly #database: ReadDatabase;
  readonly #command: Id;
  readonly #known = new Map<string, Id>();

  constructor(database: ReadDatabase, command: Id) {
    this.#database = database;
    this.#command = command;
  }

  of(title: string, url: string | null): { source: Id; add: Wish | null } {
    const key = JSON.stringify([title, url]);
    const known = this.#known.get(key) ?? this.#here(title, url);
    const source = known ?? stableId(this.#command, `source ${key}`);
    this.#known.set(key, source);
    if (known !== null) return { source, add: null };
    const type = url === null ? 'document' : 'web-page';
    return { source, add: { type: 'source.add', input: { source, fields: { type, title, url } } } };
  }

  #here(title: string, url: string | null): Id | null {
    const row = this.#database.get<{ id: Id }>(
      `SELECT id FROM source WHERE title = ? AND url IS ? AND confidential = 0 AND removedAt IS NULL
       ORDER BY createdAt, id LIMIT 1`,
      [title, url],
    );
    return row?.id ?? null;
  }
}
