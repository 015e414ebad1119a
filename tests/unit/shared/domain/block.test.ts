import { expect, it } from 'vitest';
import { bodyOf } from '@shared/domain/block';

const roles = ['headline', 'standfirst', 'byline', 'paragraph', 'caption'] as const;
const blocks = roles.map((role) => ({ role }));

it('a summary is part of the body, unless it stands apart in the head of a page', () => {
  expect(bodyOf(blocks, false).map(({ role }) => role)).toEqual(['standfirst', 'paragraph']);
  expect(bodyOf(blocks, true).map(({ role }) => role)).toEqual(['paragraph']);
});
