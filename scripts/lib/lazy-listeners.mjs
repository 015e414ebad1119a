/**
 * linkedom makes a map of listeners for each node, each attribute too, in a WeakMap that the garbage collector goes
 * through again and again: a fifth of the time that reading a page takes. No page that is read has a listener.
 * @returns {import('vite').Plugin} a plugin that makes the map with the first listener
 */
export const lazyListeners = () => ({
  name: 'lazy-listeners',
  transform(code, id) {
    if (!/linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/.test(id)) return null;
    const eager = 'wm.set(this, new Map);';
    const look = 'const map = wm.get(this);';
    if (!code.includes(eager) || !code.includes(look))
      throw new Error('linkedom keeps its listeners in another way now.');
    const made = 'const map = wm.get(this) ?? wm.set(this, new Map()).get(this);';
    return { code: code.replace(eager, '').replaceAll(look, made), map: null };
  },
});
