import { beforeEach, expect, it } from 'vitest';
import { useNotices } from '../../../../renderer/app/notices';

const texts = () => useNotices.getState().notices.map(({ text }) => text);

beforeEach(() => useNotices.setState({ notices: [] }));

it('brings what is said again to the front instead of repeating it', () => {
  const { tell } = useNotices.getState();
  tell('one');
  tell('two');
  tell('one');
  expect(texts()).toEqual(['two', 'one']);
});

it('shows the one before when a notice is dismissed', () => {
  const { tell, dismiss } = useNotices.getState();
  tell('one');
  tell('two');
  dismiss(useNotices.getState().notices.at(-1)?.id ?? 0);
  expect(texts()).toEqual(['one']);
});

it('keeps what is still to be done, also said twice, until another library is opened', () => {
  const { tell, settle, withdraw } = useNotices.getState();
  const show = { label: 'Show', act: () => undefined };
  tell('not in', { ...show, stays: true });
  tell('in', show);
  tell('not in', { ...show, stays: true });
  settle();
  expect(texts()).toEqual(['not in', 'not in']);
  // A library may tell of its backup before the window knows that it is another one.
  tell('no backup');
  withdraw();
  expect(texts()).toEqual(['no backup']);
});
