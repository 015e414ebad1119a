import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { app } from '@shared/text/en/app';
import { actionIds, actions } from '../../../../../renderer/app/keys/actions';

const renderer = join(import.meta.dirname, '../../../../../renderer');
const sources = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(renderer, path), 'utf8'))
  .join('\n');

describe('the registry of keys', () => {
  it('gives no key to two actions that can be meant at the same time', () => {
    const taken = new Map<string, string>();
    const clashes: string[] = [];
    for (const id of actionIds) {
      for (const key of actions[id].keys) {
        const places =
          actions[id].scope === 'global' ? ['library', 'review', 'sources', 'article'] : [actions[id].scope];
        for (const place of places) {
          const other = taken.get(`${place} ${key}`);
          if (other) clashes.push(`${key}: ${other} and ${id}`);
          taken.set(`${place} ${key}`, id);
        }
      }
    }
    expect(clashes).toEqual([]);
  });

  it('has words for every action, and none for others', () => {
    expect(Object.keys(app.action).sort()).toEqual([...actionIds].sort());
  });

  it('has no action that nothing is bound to', () => {
    // The evidence form takes its keys itself, since they have to work between its fields.
    const inForms = ['evidence.grade'];
    const unbound = actionIds.filter(
      (id) =>
        !inForms.includes(id) && !new RegExp(`useAction\\(\\s*'${id.replaceAll('.', '\\.')}'`).test(sources),
    );
    expect(unbound).toEqual([]);
  });
});
