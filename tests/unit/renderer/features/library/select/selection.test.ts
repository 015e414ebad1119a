import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { IdList } from '../../../../../../renderer/features/library/select/id-list';
import {
  chosenOf,
  extended,
  isSelected,
  noSelection,
  selectedCount,
  selectionOf,
  toggled,
  type Selection,
} from '../../../../../../renderer/features/library/select/selection';

const all = Array.from({ length: 12 }, () => v7());

it('holds what a set would hold after any toggles and ranges', () => {
  const step = fc.oneof(
    fc.record({ is: fc.constant('toggle' as const), at: fc.nat(11), to: fc.constant(0) }),
    fc.record({ is: fc.constant('range' as const), at: fc.nat(11), to: fc.nat(12) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let selection: Selection = noSelection;
      const set = new Set<string>();
      for (const { is, at, to } of steps) {
        if (is === 'toggle') {
          const id = all[at] ?? '';
          selection = toggled(selection, id);
          if (!set.delete(id)) set.add(id);
        } else {
          const range = all.slice(at, to);
          selection = extended(selection, IdList.of(range));
          range.forEach((id) => set.add(id));
        }
      }
      expect(selectedCount(selection)).toBe(set.size);
      expect(all.filter((id) => isSelected(selection, id))).toEqual(all.filter((id) => set.has(id)));
      expect(chosenOf(selection, IdList.of(all))).toEqual(all.filter((id) => set.has(id)));
    }),
  );
});

it('takes one out of all without another list', () => {
  const everything = selectionOf(IdList.of(all));
  const but = toggled(everything, all[3] ?? '');
  expect(selectedCount(but)).toBe(11);
  expect(but.together).toBe(everything.together);
});

it('leaves out what a list does not hold, and takes its order', () => {
  const selection = toggled(selectionOf(IdList.of(all.slice(0, 3))), all[5] ?? '');
  expect(chosenOf(selection, IdList.of([all[5] ?? '', all[9] ?? '', all[1] ?? '']))).toEqual([
    all[5],
    all[1],
  ]);
});
