import { create } from 'zustand';
import type { Span } from '@shared/domain/anchor';
import type { Id } from '@shared/domain/ids';

/** What a search found in an article: the article opens at it, with all that the query finds in it marked. */
export interface FoundPlace {
  query: string;
  /** In the article's text; `null` where it was found elsewhere. */
  at: Span | null;
  /** A remark that was found: it is open. */
  remark?: Id;
}

/** Where one is. */
export type Route =
  | { place: 'library' }
  | { place: 'review'; article?: Id; claim?: Id }
  | { place: 'sources'; source?: Id }
  | { place: 'search' }
  | { place: 'article'; article: Id; claim?: Id; found?: FoundPlace }
  | { place: 'compare'; article: Id; before?: Id; after?: Id; claim?: Id };
export type PlaceName = Route['place'];

/** How many places back one can go. */
const HISTORY = 50;

interface Routing {
  route: Route;
  history: readonly Route[];
  /** Articles that were opened since the library was, oldest first. */
  open: readonly Id[];
}

/** The place, the way back, and the open articles. Components use `useRoute` and `useOpenArticles`. */
export const useRouting = create<Routing>(() => ({ route: { place: 'library' }, history: [], open: [] }));

/** Where one is now. */
export function useRoute(): Route {
  return useRouting((state) => state.route);
}

/** The articles that were opened since the library was. */
export function useOpenArticles(): readonly Id[] {
  return useRouting((state) => state.open);
}

const samePlace = (a: Route, b: Route): boolean =>
  a.place === b.place && (a.place !== 'article' || b.place !== 'article' || a.article === b.article);

/** Goes somewhere. Going to another part of the same place is no step back of its own. */
export function go(route: Route): void {
  useRouting.setState(({ route: from, history, open }) => ({
    route,
    history: samePlace(from, route) ? history : [...history, from].slice(-HISTORY),
    open: route.place === 'article' && !open.includes(route.article) ? [...open, route.article] : open,
  }));
}

/** Puts an article to the open ones, and stays. */
export function openBehind(article: Id): void {
  useRouting.setState(({ open }) => ({ open: open.includes(article) ? open : [...open, article] }));
}

/** Goes to where one came from; to the library where one came from nowhere. */
export function back(): void {
  useRouting.setState(({ history }) => ({
    route: history.at(-1) ?? { place: 'library' },
    history: history.slice(0, -1),
  }));
}

/** Takes an article off the open ones, and leaves it if one is in it. */
export function closeArticle(article: Id): void {
  const isThis = (route: Route) =>
    (route.place === 'article' || route.place === 'compare') && route.article === article;
  useRouting.setState(({ route, history, open }) => {
    const kept = history.filter((past) => !isThis(past));
    const rest = { open: open.filter((other) => other !== article) };
    if (!isThis(route)) return { ...rest, history: kept };
    return { ...rest, route: kept.at(-1) ?? { place: 'library' }, history: kept.slice(0, -1) };
  });
}

/** Forgets everything, for another library. */
export function resetRoute(): void {
  useRouting.setState({ route: { place: 'library' }, history: [], open: [] });
}
