import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { Command, commandInputs } from '@shared/domain/command';
import { en } from '@shared/text/en/index';

describe('a command', () => {
  it('is checked against the schema of its own type', () => {
    const input = { claims: [v7()], question: 'fact', value: 'verified' };
    expect(Command.safeParse({ id: v7(), type: 'verdict.give', input }).success).toBe(true);
    const wrong = Command.safeParse({ id: v7(), type: 'verdict.give', input: { ...input, value: 'true' } });
    expect(wrong.error?.issues[0]?.path).toEqual(['input', 'value']);
    expect(Command.safeParse({ id: v7(), type: 'verdict.take', input }).success).toBe(false);
    expect(Command.safeParse({ id: 'x', type: 'verdict.give', input }).success).toBe(false);
  });

  it('gets its defaults only where something new is made', () => {
    const edit = commandInputs['evidence.edit'].parse({ evidence: v7(), fields: { stance: 'context' } });
    expect(edit.fields).toEqual({ stance: 'context' });
    const source = commandInputs['source.edit'].parse({ source: v7(), fields: { title: 'A book' } });
    expect(source.fields).toEqual({ title: 'A book' });
  });

  it('has a name that undo can say', () =>
    expect(Object.keys(en.commands)).toEqual(expect.arrayContaining(Object.keys(commandInputs))));
});
