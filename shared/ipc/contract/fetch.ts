/**
 * Pages that are fetched from the web, on the user's command and never otherwise. The window asks main, which adds
 * whether addresses of this machine and its network may be asked: the settings say so, and not the window.
 */
import { z } from 'zod';
import { ArticleStanding } from '../../domain/article';
import { Id } from '../../domain/ids';
import { Intake } from '../../domain/intake';
import { LIST_LIMIT, WebAddress } from '../../domain/web-address';
import { ImportOutcome } from './articles';
import { nothing, request } from './request';
import { sourceRequests } from './sources';

/** One page. `fetching` is the caller's name for it, by which it can be cancelled. */
const Page = z.object({ fetching: Id, url: WebAddress });

/** Pages of a list. `command` is the id of the command that adds the article. */
const Pages = z.object({
  fetching: Id,
  addresses: z
    .array(z.object({ command: Id, url: WebAddress }))
    .min(1)
    .max(LIST_LIMIT),
});

const { input: Keep, output: Kept } = sourceRequests['copies.keep'];
/** A page to keep of a source: what it holds and where it is, the site says. */
const Copy = Keep.omit({ name: true, bytes: true, format: true, encoding: true }).extend(Page.shape);

/** Answered by main. All fail with `fetch-refused`, `fetch-failed`, `fetch-too-large` or `fetch-cancelled`. */
export const fetchRequests = {
  /** Fetches a page and reads it, as `intake.open` does. */
  'intake.fetch': request(Page, Intake),
  /** Fetches a page and keeps it of a source, as `copies.keep` does; the file's name is its address. */
  'copies.fetch': request(Copy, Kept),
  /**
   * Fetches pages one after the other and imports them as one step of undo, a second at least between two of one
   * host. One that fails doesn't stop the others; cancelled, the rest fails with `fetch-cancelled`.
   */
  'articles.fetch': request(Pages, z.array(ImportOutcome)),
} as const;

/** Answered by the library process. */
export const fetchEnds = {
  /** Cancels what is being fetched under this name, or all; done already is no failure. */
  'fetch.cancel': request(z.object({ fetching: Id.nullable() }), nothing),
} as const;

/** `local`: addresses of this machine and its network may be asked, too. */
const allowing = { local: z.boolean() };

/** The same, as main and the command line ask the library. */
export const internalFetchRequests = {
  'fetch.intake': request(Page.extend(allowing), Intake),
  'fetch.copy': request(Copy.extend(allowing), Kept),
  'fetch.articles': request(
    Pages.extend({
      ...allowing,
      /** What is done with a page that may be an article of the library already. */
      known: z.enum(['refuse', 'import', 'revise']).default('import'),
      standing: ArticleStanding.default('check'),
    }),
    z.array(ImportOutcome),
  ),
} as const;
