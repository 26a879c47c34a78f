import { existsSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownState } from '#app/cli/drill/kept-state.ts';

/** A part nobody else drills. */
function part() {
  const name = `test-${randomUUID()}`;
  onTestFinished(() => ownState(name, true).forget());
  return name;
}

describe('a part of the drill that was stopped', () => {
  it('goes on with its seed and what it had noted last', () => {
    const name = part();
    const first = ownState(name, false);
    expect(first.isResumed).toBe(false);
    expect(first.kept.read()).toBeNull();
    first.kept.note({ rounds: 1 });
    first.kept.note({ rounds: 2 });
    first.leave();
    const second = ownState(name, false);
    expect(second.isResumed).toBe(true);
    expect(second.kept.read()).toEqual({ rounds: 2 });
    expect(second.kept.seed).toBe(first.kept.seed);
    second.leave();
  });

  it('begins anew when it is told to, and after it has come to its end', () => {
    const name = part();
    const first = ownState(name, false);
    first.kept.note({ rounds: 1 });
    first.leave();
    const fresh = ownState(name, true);
    expect([fresh.isResumed, fresh.kept.read()]).toEqual([false, null]);
    fresh.kept.note({ rounds: 500 });
    fresh.forget();
    expect(existsSync(fresh.kept.folder)).toBe(false);
    const next = ownState(name, false);
    expect([next.isResumed, next.kept.read()]).toEqual([false, null]);
    next.leave();
  });

  it('is drilled by one process at a time', () => {
    const name = part();
    const first = ownState(name, false);
    expect(() => ownState(name, false)).toThrow('is drilled by another process already');
    first.leave();
    ownState(name, false).leave();
  });
});
