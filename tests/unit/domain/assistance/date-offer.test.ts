import { describe, expect, it } from 'vitest';
import { dateOfferState, offeredTimes, type TypedTime } from '#app/domain/assistance/date-offer.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';

const now = new Date('2027-03-22T08:00:00Z');
const typed = (field: string, day: string, time: string): TypedTime => ({
  field,
  isEmpty: day === '' && time === '',
  at: berlinInstant(day, time),
});

describe('times offered to a company', () => {
  it('are put in order; the third may be left empty', () => {
    const { times, problems } = offeredTimes(
      [typed('day1', '2027-03-24', '14:00'), typed('day2', '2027-03-23', '09:30'), typed('day3', '', '')],
      now,
    );
    expect(problems).toEqual([]);
    expect(times.map((time) => time.toISOString())).toEqual(['2027-03-23T08:30:00.000Z', '2027-03-24T13:00:00.000Z']);
  });

  it.each([
    ['over', typed('day1', '2027-03-22', '08:59'), 'timeInPast'],
    ['the hour that is skipped in spring', typed('day1', '2027-03-28', '02:30'), 'notATime'],
    ['29 February of a common year', typed('day1', '2027-02-29', '10:00'), 'notATime'],
    ['a day without a time', typed('day1', '2027-03-24', ''), 'notATime'],
  ])('are refused when one is %s', (_what, wrong, code) => {
    const { problems } = offeredTimes(
      [wrong, typed('day2', '2027-03-30', '09:00'), typed('day3', '2027-03-31', '09:00')],
      now,
    );
    expect(problems).toEqual([{ field: 'day1', code }]);
  });

  it('are different, and at least two', () => {
    const one = typed('day1', '2027-03-24', '14:00');
    expect(offeredTimes([one, { ...one, field: 'day2' }], now).problems).toEqual([
      { field: 'day2', code: 'timeTwice' },
    ]);
    expect(offeredTimes([one, typed('day2', '', '')], now).problems).toEqual([
      { field: 'day2', code: 'tooFewTimes', params: { min: 2 } },
    ]);
  });
});

describe('an offer of times', () => {
  const offer = {
    times: [new Date('2027-03-24T09:00:00Z')],
    validUntil: new Date('2027-03-29T00:00:00Z'),
    answeredAt: null,
    takenBackAt: null,
    isRunning: true,
  };

  it('says nothing of a placement that ended, not even what was agreed', () => {
    expect(dateOfferState({ ...offer, answeredAt: now, isRunning: false }, now)).toBe('ended');
  });

  it('keeps its answer after its time', () => {
    expect(dateOfferState({ ...offer, answeredAt: now }, new Date('2027-06-01T00:00:00Z'))).toBe('answered');
  });

  it('is over with the last of its times, or with its link', () => {
    expect(dateOfferState(offer, new Date('2027-03-24T08:59:59Z'))).toBe('open');
    expect(dateOfferState(offer, new Date('2027-03-24T09:00:00Z'))).toBe('over');
    const later = { ...offer, times: [new Date('2027-04-24T09:00:00Z')] };
    expect(dateOfferState(later, new Date('2027-03-28T23:59:59Z'))).toBe('open');
    expect(dateOfferState(later, new Date('2027-03-29T00:00:00Z'))).toBe('over');
  });
});
