import { describe, expect, it } from 'vitest';
import { write } from '#db/transaction.ts';
import { aMentor } from '#tests/support/search-documents.ts';
import { farAway, towns, type ContractRun } from './searched-world.ts';

/** How an engine finds mentors for a learner. */
export function ranksMentors({ prepared, settle }: ContractRun): void {
  describe('from a learner to mentors', () => {
    it('puts the nearest first, whatever else speaks for somebody further away', async () => {
      const { db, engine } = await prepared();
      const slots = ['mon-evening', 'wed-evening', 'fri-evening'] as const;
      const [near, nearWithTime, further] = [
        aMentor({ spotId: towns[1], mode: 'both', slots: [], offers: [] }),
        aMentor({ spotId: towns[1], mode: 'both', slots: [slots[0]], offers: [] }),
        aMentor({ spotId: towns[4], mode: 'both', slots, languages: ['ar'], capacityFree: 3 }),
      ];
      await write(db, (tx) => engine.putMentors(tx, [further, near, nearWithTime]));
      await settle();
      const hits = await engine.mentorsFor(db, {
        ...{ spotId: towns[0] ?? null, mode: 'both', slots, languages: ['ar'], goal: 'speakAtWork' },
      });
      expect(hits.map((hit) => hit.mentorId)).toEqual([nearWithTime.id, near.id, further.id]);
    });

    it('ranks by nearness, shared times and offer; never one without a free place', async () => {
      const { db, engine } = await prepared();
      const near = aMentor({ spotId: towns[0], slots: ['mon-evening', 'wed-evening'] });
      const further = aMentor({ spotId: towns[1], slots: ['mon-evening', 'wed-evening'] });
      const full = aMentor({ spotId: towns[0], capacityFree: 0 });
      const tooFar = aMentor({ spotId: towns[4] });
      const online = aMentor({ spotId: farAway, mode: 'both', slots: ['mon-evening', 'wed-evening'] });
      await write(db, (tx) => engine.putMentors(tx, [online, full, tooFar, further, near]));
      await settle();
      const wish = {
        spotId: towns[0] ?? null,
        slots: ['mon-evening' as const, 'wed-evening' as const],
        languages: [],
        goal: 'speakAtWork' as const,
      };
      const hits = await engine.mentorsFor(db, { ...wish, mode: 'both' });
      expect(hits.map((hit) => hit.mentorId)).toEqual([near.id, further.id, online.id]);
      expect(hits[0]).toMatchObject({ km: 0, mode: 'inPerson', sharedSlots: ['mon-evening', 'wed-evening'] });
      expect((await engine.mentorsFor(db, { ...wish, mode: 'inPerson' })).map((hit) => hit.mentorId)).toEqual([
        near.id,
        further.id,
      ]);
      await write(db, (tx) => engine.putMentors(tx, [{ ...near, capacityFree: 0 }]));
      await settle();
      expect((await engine.mentorsFor(db, { ...wish, mode: 'inPerson' })).map((hit) => hit.mentorId)).toEqual([
        further.id,
      ]);
    });
  });
}
