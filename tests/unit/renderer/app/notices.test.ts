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
