import { z } from 'zod';

/** The longest address that is taken, in characters: what browsers and servers agree on is far shorter. */
const LONGEST = 8192;

/** The address of a page: http or https, nothing else. */
export const WebAddress = z.url({ protocol: /^https?$/ }).max(LONGEST);

/** Whether an address is one of the web. */
export const isWebAddress = (url: string): boolean => WebAddress.safeParse(url).success;

/** The most addresses that one list may hold. */
export const LIST_LIMIT = 1000;

/** What an error says of a file that turned out to be a list of addresses (`input-addresses`). */
export const AddressList = z.object({ urls: z.array(WebAddress).min(1).max(LIST_LIMIT) });
