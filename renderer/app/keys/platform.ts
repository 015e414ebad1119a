/** Whether this is a Mac, where Cmd is what Ctrl is elsewhere. */
export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);
