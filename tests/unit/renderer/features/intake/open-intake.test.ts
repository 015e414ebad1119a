import { beforeEach, expect, it } from 'vitest';
import type { Intake } from '@shared/domain/intake';
import type { ImportOutcome } from '@shared/ipc/contract';
import { resetRoute, useRouting } from '../../../../../renderer/app/route';
import { openIntake } from '../../../../../renderer/features/intake/open-intake';
import { aBridge } from '../../a-bridge';

beforeEach(() => resetRoute());

it('stores what was read and opens the article', async () => {
  const outcome: ImportOutcome = {
    ...{ ok: true, name: 'pier.html', article: 'the article', title: 'A pier', notes: [], doubtful: false },
  };
  const bridge = aBridge({ 'intake.store': () => ({ ok: true, value: outcome }) });
  await openIntake({ id: 'the intake' } as Intake);
  expect(bridge.asked).toMatchObject([{ name: 'intake.store', input: { intake: 'the intake' } }]);
  expect(useRouting.getState().route).toEqual({ place: 'article', article: 'the article' });
});

it('says why nothing was stored', async () => {
  aBridge({ 'intake.store': () => ({ ok: false, error: { code: 'intake-gone', message: 'Gone.' } }) });
  await expect(openIntake({ id: 'the intake' } as Intake)).rejects.toThrow('Gone.');
});
