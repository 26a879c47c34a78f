import { describe, expect, it } from 'vitest';
import { hasRoom, lastReplyDay, silentBefore } from '#app/domain/match/reply-clock.ts';
import { addDays } from '#app/domain/time/day.ts';

describe('the clock of an answer', () => {
  it('counts working days: over Christmas nobody is silent', () => {
    expect(lastReplyDay('2026-12-22', 5)).toBe('2026-12-30');
    expect(lastReplyDay('2026-12-23', 5)).toBe('2026-12-31');
  });

  it('says the day on which an answer still counts, and frees the person on the day after and not before', () => {
    let today = '2026-11-02';
    for (let turn = 0; turn < 400; turn += 1) {
      for (const ago of [0, 3, 7, 8, 9, 12]) {
        const dueOn = addDays(today, -ago);
        expect([today, dueOn, dueOn < silentBefore(today, 5)]).toEqual([today, dueOn, lastReplyDay(dueOn, 5) < today]);
      }
      today = addDays(today, 1);
    }
  });
});

describe('room for proposals', () => {
  it('is per free seat', () => {
    expect(hasRoom({ open: 4, freeSeats: 1, perSeat: 5 })).toBe(true);
    expect(hasRoom({ open: 5, freeSeats: 1, perSeat: 5 })).toBe(false);
    expect(hasRoom({ open: 5, freeSeats: 2, perSeat: 5 })).toBe(true);
  });
});
