import { describe, expect, it } from 'vitest';
import { freePlaces, mentorMovesFrom, mentorStateAfter } from '#app/domain/mentoring/mentor-moves.ts';
import { mentorStates, tandemStates } from '#app/domain/mentoring/mentoring.ts';
import { tandemMovesFrom, tandemStateAfter } from '#app/domain/mentoring/tandem-moves.ts';

describe('a volunteer', () => {
  it('is heard and checked before she is taken on', () => {
    expect(mentorStateAfter('registered', 'interview')).toBe('interviewed');
    expect(mentorStateAfter('interviewed', 'check')).toBe('checked');
    expect(mentorStateAfter('checked', 'approve')).toBe('active');
    for (const state of ['registered', 'interviewed'] as const) {
      expect(() => mentorStateAfter(state, 'approve')).toThrow('mentorMoveImpossible');
    }
  });

  it('may be declined only before she is taken on, and leaves only afterwards', () => {
    expect(mentorStates.filter((state) => mentorMovesFrom(state).includes('decline'))).toEqual([
      'registered',
      'interviewed',
      'checked',
    ]);
    expect(mentorStates.filter((state) => mentorMovesFrom(state).includes('end'))).toEqual(['active', 'paused']);
  });

  it('who has left or was declined does not come back by a button', () => {
    expect(mentorMovesFrom('ended')).toEqual([]);
    expect(mentorMovesFrom('declined')).toEqual([]);
  });

  it('has a free place only while she is active', () => {
    expect(freePlaces({ state: 'active', capacity: 2, openTandems: 1 })).toBe(1);
    expect(freePlaces({ state: 'active', capacity: 1, openTandems: 3 })).toBe(0);
    expect(freePlaces({ state: 'paused', capacity: 2, openTandems: 0 })).toBe(0);
  });
});

describe('a tandem', () => {
  it('begins with a taster phase that either side can end without a reason', () => {
    expect(tandemStateAfter('taster', 'begin', false)).toBe('active');
    expect(tandemStateAfter('taster', 'decline', false)).toBe('ended');
    expect(() => tandemStateAfter('active', 'decline', true)).toThrow('tandemMoveImpossible');
  });

  it('rests when its mentor cannot go on, and goes on where it stood when somebody helped', () => {
    expect(tandemStateAfter('active', 'handBack', true)).toBe('paused');
    expect(tandemStateAfter('paused', 'resume', true)).toBe('active');
    expect(tandemStateAfter('paused', 'resume', false)).toBe('taster');
  });

  it('can end from every open state and from no other', () => {
    expect(tandemStates.filter((state) => tandemMovesFrom(state).includes('end'))).toEqual([
      'taster',
      'active',
      'paused',
    ]);
  });
});
