import { describe, expect, it } from 'vitest';
import { profileStateAfter, type ProfileMove } from '#app/domain/profile/profile-moves.ts';
import { profileStates } from '#app/domain/profile/profile.ts';

const possible: Record<ProfileMove, Record<string, string>> = {
  publish: { draft: 'published', withdrawn: 'published' },
  withdraw: { published: 'withdrawn' },
  close: { draft: 'closed', published: 'closed', withdrawn: 'closed' },
  reopen: { closed: 'draft' },
  erase: { closed: 'erased' },
  eraseAgain: { draft: 'erased', published: 'erased', withdrawn: 'erased', closed: 'erased' },
};

describe.each(Object.keys(possible) as ProfileMove[])('a profile: %s', (move) => {
  it.each(profileStates)('from %s only where the table says so', (state) => {
    expect(profileStateAfter(state, move)).toBe(possible[move][state] ?? null);
  });
});
