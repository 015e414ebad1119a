import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSingle } from '@shared/keys/chord';
import { actionIds, actions, type ActionId } from '../../../../../renderer/app/keys/actions';
import {
  actingKeys,
  isChanged,
  keyMap,
  othersWith,
  settingsOf,
  withKeys,
} from '../../../../../renderer/app/keys/key-map';

const anAction = fc.constantFrom(...actionIds);
const aChord = fc.constantFrom('v', 'shift+x', 'mod+j', 'j', 'alt+9', ';', 'f7', 'mod+k');
const someSettings = fc.dictionary(
  fc.oneof(anAction, fc.string()),
  fc.array(fc.oneof(aChord, fc.string()), { maxLength: 4 }),
);

describe('keyMap', () => {
  it('has the usual keys where nothing was changed', () => {
    const map = keyMap({});
    expect(actionIds.filter((action) => isChanged(map, action))).toEqual([]);
  });

  it('takes what was changed and ignores unknown actions and bad chords', () => {
    const map = keyMap({
      'verdict.verified': ['shift+x'],
      'claim.next': [],
      'verdict.disputed': ['mod+q', ''],
      'no.such': ['q'],
    });
    expect(map['verdict.verified']).toEqual(['shift+x']);
    expect(map['claim.next']).toEqual([]);
    expect(map['verdict.disputed']).toEqual(['d']);
    expect(Object.keys(map).sort()).toEqual([...actionIds].sort());
  });

  it('is not misled by names that every object has', () => {
    expect(keyMap(JSON.parse('{"__proto__": ["q"], "toString": ["q"]}') as never)).toEqual(keyMap({}));
  });
});

it('without single letters has the other keys in their order', () => {
  fc.assert(
    fc.property(someSettings, (given) => {
      const map = keyMap(given);
      const acting = actingKeys(map, false);
      for (const action of actionIds)
        expect(acting[action]).toEqual(map[action].filter((chord) => !isSingle(chord)));
      expect(actingKeys(map, true)).toBe(map);
    }),
  );
});

describe('othersWith', () => {
  it('finds who has a key in the same place, or everywhere', () => {
    const map = keyMap({});
    expect(othersWith(map, 'verdict.verified', 'd')).toEqual(['verdict.disputed']);
    expect(othersWith(map, 'verdict.verified', 'mod+z')).toEqual(['app.undo']);
    expect(othersWith(map, 'app.undo', 'c')).toEqual(['claim.mark']);
    expect(othersWith(map, 'app.undo', 'j')).toEqual([
      'library.next',
      'review.next',
      'sources.next',
      'claim.next',
      'compare.nextClaim',
    ]);
  });

  it('finds nobody where both are never meant at once', () => {
    expect(othersWith(keyMap({}), 'library.next', 'c')).toEqual([]);
  });
});

describe('withKeys', () => {
  it('takes keys over', () => {
    const map = withKeys(keyMap({}), 'verdict.verified', ['d']);
    expect([map['verdict.verified'], map['verdict.disputed']]).toEqual([['d'], []]);
    expect(map['library.next']).toEqual(actions['library.next'].keys);
  });

  it('leaves nobody else with them, and changes nobody who was not in the way', () => {
    fc.assert(
      fc.property(
        someSettings,
        anAction,
        fc.uniqueArray(aChord, { maxLength: 3 }),
        (given, action, chords) => {
          const before = keyMap(given);
          const after = withKeys(before, action, chords);
          expect(after[action]).toEqual(chords);
          expect(chords.flatMap((chord) => othersWith(after, action, chord))).toEqual([]);
          const lost = new Set<ActionId>(chords.flatMap((chord) => othersWith(before, action, chord)));
          for (const other of actionIds)
            if (other !== action && !lost.has(other)) expect(after[other]).toEqual(before[other]);
        },
      ),
    );
  });
});

it('settings keep what is not usual, and what another Galley wrote', () => {
  fc.assert(
    fc.property(someSettings, (given) => {
      const map = keyMap(given);
      const kept = settingsOf(map, given);
      expect(keyMap(kept)).toEqual(map);
      expect(Object.keys(kept).filter((action) => Object.hasOwn(actions, action))).toEqual(
        actionIds.filter((action) => isChanged(map, action)),
      );
    }),
  );
  expect(settingsOf(keyMap({}), { 'from.tomorrow': ['q'] })).toEqual({ 'from.tomorrow': ['q'] });
});
