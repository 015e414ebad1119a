import { create } from 'zustand';
import { AddressList } from '@shared/domain/web-address';
import type { FileOutcome } from '@shared/ipc/contract';

/** A file that turned out to be a list of addresses. */
export interface FoundList {
  name: string;
  urls: readonly string[];
}

/** Lists that nobody has decided about yet, the first shown first. */
export const useAddressLists = create<{ lists: readonly FoundList[] }>(() => ({ lists: [] }));

type Outcome = FileOutcome['outcome'];

const listIn = (outcome: Outcome): FoundList | null => {
  if (outcome.ok || outcome.error.code !== 'input-addresses') return null;
  const list = AddressList.safeParse(outcome.error.details);
  return list.success ? { name: outcome.name, urls: list.data.urls } : null;
};

/** Offers the lists of addresses that an import met; answers what else it brought. */
export function offerLists<T>(brought: readonly T[], outcomeOf: (one: T) => Outcome): T[] {
  const found = brought.flatMap((one) => listIn(outcomeOf(one)) ?? []);
  if (found.length > 0) useAddressLists.setState(({ lists }) => ({ lists: [...lists, ...found] }));
  return brought.filter((one) => listIn(outcomeOf(one)) === null);
}

/** This one is decided. */
export const forgetList = (list: FoundList): void =>
  useAddressLists.setState(({ lists }) => ({ lists: lists.filter((other) => other !== list) }));

/** How many of the addresses each site has, the most first. */
export function hostsOf(urls: readonly string[]): { host: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const url of urls) {
    const { host } = new URL(url);
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].map(([host, count]) => ({ host, count })).sort((a, b) => b.count - a.count);
}
