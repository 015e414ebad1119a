import { v7 } from 'uuid';
import { expect, test, type Galley } from './app';
import { choose } from './flows';

const EDITS = 200;
/** How many edits are acknowledged before something is killed. */
const HALF = 100;

/** Makes an article with a claim to which notes can be added. */
async function claimOf(galley: Galley): Promise<string> {
  await galley.request('app.iAm', { person: v7(), name: 'Ana Prado', role: 'checker' });
  const bytes = new TextEncoder().encode(
    'A tower\n\nThe tower stands 330 metres tall and was built in two years.\n',
  );
  const command = v7();
  const outcome = await galley.page.evaluate(
    async ([id, text]) => {
      const original = { command: id, name: 'tower.txt', bytes: Uint8Array.from(text) };
      const answer = await window.galley.request('articles.import', { originals: [original] });
      return answer.ok ? answer.value[0] : undefined;
    },
    [command, [...bytes]] as const,
  );
  if (!outcome?.ok) throw new Error('The article was not imported.');
  const { revision } = await galley.request('articles.get', { article: outcome.article });
  const claim = v7();
  const input = { claim, article: outcome.article, revision, spans: [{ start: 0, end: 3 }] };
  await galley.request('command.execute', { id: v7(), type: 'claim.mark', input });
  return claim;
}

/** Adds notes one after the other in the window; tells of each that was acknowledged. */
async function addNotes(galley: Galley, claim: string, notes: readonly string[]): Promise<void> {
  await galley.page.evaluate(
    async ([to, ids]) => {
      for (const note of ids) {
        const input = { note, claim: to, text: `Note ${note}` };
        const command = { id: crypto.randomUUID(), type: 'note.add' as const, input };
        const answer = await window.galley.request('command.execute', command);
        if (answer.ok)
          await (window as unknown as { acknowledged(id: string): Promise<void> }).acknowledged(note);
        else throw new Error(answer.error.message);
      }
    },
    [claim, notes] as const,
  );
}

/** Resolves when as many notes as that have been acknowledged. */
async function acknowledge(
  galley: Galley,
  count: number,
): Promise<{ all: string[]; reached: Promise<void> }> {
  const all: string[] = [];
  let tell: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (tell = resolve));
  await galley.page.exposeFunction('acknowledged', (note: string) => {
    all.push(note);
    if (all.length === count) tell();
  });
  return { all, reached };
}

test('killing the library process loses nothing and changes nothing twice', async ({ galley }) => {
  const claim = await claimOf(galley);
  const notes = Array.from({ length: EDITS }, () => v7());
  const { all, reached } = await acknowledge(galley, HALF);
  const adding = addNotes(galley, claim, notes);
  await reached;
  const killed = await galley.app.evaluate(({ app }) => {
    const library = app.getAppMetrics().filter((metric) => metric.serviceName === 'node.mojom.NodeService');
    library.forEach(({ pid }) => process.kill(pid, 'SIGKILL'));
    return library.length;
  });
  expect(killed).toBe(1);
  await adding;
  expect(all).toEqual(notes);
  const kept = await galley.request('claims.notes', { claim });
  expect(kept.map(({ id }) => id).sort()).toEqual([...notes].sort());
  expect(await galley.request('library.verify', undefined)).toMatchObject({ ok: true, problems: [] });
});

test('killing the whole app loses nothing that was acknowledged', async ({ galley }) => {
  const claim = await claimOf(galley);
  const notes = Array.from({ length: EDITS }, () => v7());
  const { all, reached } = await acknowledge(galley, HALF);
  const adding = addNotes(galley, claim, notes).catch(() => 'ended');
  await reached;
  await galley.killAndStart();
  await choose(galley, galley.library);
  expect(await adding).toBe('ended');

  // The dying processes may hold the lock for a moment; then the library opens as if nothing had been.
  await expect
    .poll(async () => {
      const state = await galley.request('app.state', undefined);
      if (state.library === null) await galley.request('app.openLibrary', undefined);
      return state.library?.name;
    })
    .toBe('The Long View');
  const kept = await galley.request('claims.notes', { claim });
  expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(all));
  expect(kept.length).toBeLessThan(EDITS);
  expect(await galley.request('library.verify', undefined)).toMatchObject({ ok: true, problems: [] });
});
