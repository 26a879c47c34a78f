import { describe, expect, it } from 'vitest';
import { isEditable, movesFrom, needsReason, stateAfter } from '#app/domain/posting/posting-moves.ts';

describe('the states of a posting', () => {
  it('lets a company submit its draft and an officer approve it', () => {
    expect(stateAfter('draft', 'submit', 'company')).toBe('submitted');
    expect(stateAfter('submitted', 'approve', 'officer')).toBe('approved');
  });

  it('never lets a company approve, pause or reopen', () => {
    for (const move of ['approve', 'pause', 'reopen', 'sendBack', 'fill'] as const) {
      for (const state of ['draft', 'submitted', 'approved', 'paused', 'filled', 'closed'] as const) {
        expect(stateAfter(state, move, 'company')).toBeNull();
      }
    }
  });

  it('reopens what was closed, filled or paused, and nothing else', () => {
    expect(stateAfter('closed', 'reopen', 'officer')).toBe('approved');
    expect(stateAfter('filled', 'reopen', 'officer')).toBe('approved');
    expect(stateAfter('paused', 'reopen', 'officer')).toBe('approved');
    expect(stateAfter('draft', 'reopen', 'officer')).toBeNull();
  });

  it('offers an officer exactly the moves that are possible', () => {
    expect(movesFrom('approved', 'officer')).toEqual(['pause', 'confirm', 'fill', 'close']);
    expect(movesFrom('closed', 'officer')).toEqual(['reopen']);
    expect(movesFrom('submitted', 'company')).toEqual(['close']);
  });

  it('asks why when something goes back or ends', () => {
    expect(needsReason('close')).toBe(true);
    expect(needsReason('pause')).toBe(true);
    expect(needsReason('approve')).toBe(false);
  });

  it('lets a company change its posting until an officer has approved it', () => {
    expect(isEditable('submitted', 'company')).toBe(true);
    expect(isEditable('approved', 'company')).toBe(false);
    expect(isEditable('approved', 'officer')).toBe(true);
    expect(isEditable('closed', 'officer')).toBe(false);
  });
});
