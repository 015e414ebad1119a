/** How an original that is plain text is set; a page has its own styles. */
export const plainText = `
  :root { color-scheme: light dark; }
  body { margin: 32px auto; max-width: 72ch; padding: 0 24px; }
  pre { font: 16px/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
