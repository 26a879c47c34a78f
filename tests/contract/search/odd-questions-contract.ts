import fc from 'fast-check';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { write } from '#db/transaction.ts';
import { aPosting, aProfile, randomPosting, randomProfile, someWeights } from '#tests/support/search-documents.ts';
import { typedText } from '#tests/support/typed-text.ts';
import { farAway, keys, mag, today, towns, world, type ContractRun } from './searched-world.ts';

/** Words and numbers nobody expects. */
export function answersAnything({ prepared, settle, runs }: ContractRun): void {
  describe('words', () => {
    it('finds postings by folded words of their title, beginnings included', async () => {
      const posting = aPosting({ title: 'Schweißer/in für Behälterbau (m/w/d)' });
      const { db, engine } = await prepared({ postings: [posting, aPosting({ title: 'Näherin' })] });
      for (const text of ['Schweißer', 'schweisser', 'behaelter', 'BEHÄLTERBAU schw']) {
        expect(await engine.findPostings(db, { text })).toEqual([posting.id]);
      }
      await write(db, (tx) => engine.removePostings(tx, [posting.id]));
      await settle();
      expect(await engine.findPostings(db, { text: 'schweisser' })).toEqual([]);
    });

    it('answers any text without an error', async () => {
      const { db, engine } = await prepared({ postings: [aPosting({ title: "c++ O'Neil 100 %" })] });
      const hostile = [
        '',
        '   ',
        'c++',
        "O'Neil",
        '"',
        '""""',
        '%',
        '*',
        'NEAR(',
        'AND OR NOT',
        'a"b*',
        ') OR 1=1 --',
        '\u200f\u202e',
        '٣٤٥',
        '😀',
        '\0',
        'x'.repeat(10_000),
        '{words}:x',
        '-',
        '^a',
        '\ud800',
      ];
      for (const text of hostile) expect(Array.isArray(await engine.findPostings(db, { text }))).toBe(true);
      await fc.assert(
        fc.asyncProperty(typedText, async (text) => Array.isArray(await engine.findPostings(db, { text }))),
        { numRuns: runs },
      );
    });

    it('answers any question about anything, however odd its words, days, numbers and weights', async () => {
      const profile = aProfile({ skills: [mag], spotId: towns[0], licences: ['B'], availableFrom: '2027-01-04' });
      const posting = aPosting({ musts: [mag], title: "c++ O'Neil 100 %", spotId: towns[1] });
      const { db, engine } = await prepared({ profiles: [profile], postings: [posting] });
      const key = fc.oneof(fc.constantFrom(...keys), typedText);
      const oddDay = fc.constantFrom('0001-01-01', '1969-12-31', '1970-01-01', '2027-02-28', '9999-12-31');
      const oddNumber = fc.constantFrom(0, 0.5, 1, 38.5, 167.9, 1_000, 1_000_000);
      const oddSpot = fc.constantFrom(null, 0, 1, ...towns, farAway, 2_147_483_647);
      const zero = fc.constant({
        ...{ name: '', version: 0, concepts: 0, must: 0, nice: 0, occupation: 0, missing: 0 },
        ...{ learnable: 0, relatedOccupation: 0, german: 0, distance: 0, availability: 0 },
      });
      const odd = fc.record({
        text: typedText,
        concepts: fc.array(key, { maxLength: 4 }),
        ids: fc.option(fc.array(typedText, { maxLength: 3 }), { nil: undefined }),
        organisations: fc.option(fc.array(typedText, { maxLength: 3 }), { nil: undefined }),
        weights: fc.oneof(zero, someWeights),
        limit: fc.option(fc.integer({ min: -5, max: 500 }), { nil: undefined }),
        day: fc.option(oddDay, { nil: null }),
        hours: fc.option(oddNumber, { nil: null }),
        maxKm: fc.option(oddNumber, { nil: null }),
        spotId: oddSpot,
        asks: randomPosting(world),
        has: randomProfile(world),
      });
      await fc.assert(
        fc.asyncProperty(odd, async ({ text, concepts: named, weights, limit, day, hours, maxKm, spotId, ...rest }) => {
          const [occupation = null, ...skills] = named;
          const asked = {
            ...rest.asks,
            ...{ id: text, title: text, occupation, startsOn: day, hoursMin: hours, hoursMax: hours, spotId },
            musts: skills.slice(0, 2),
            nices: skills.slice(2),
          };
          const held = {
            ...rest.has,
            ...{
              id: text,
              organisationId: text,
              skills: named,
              availableFrom: day,
              hoursMin: hours,
              maxKm,
              spotId,
            },
          };
          const also = { today, weights, exclude: rest.ids };
          const within = { ...also, organisations: rest.organisations };
          const found = await engine.profilesFor(db, { ...within, posting: asked, limit });
          const counts = await engine.changesFor(db, { ...within, posting: asked });
          const postings = await engine.postingsFor(db, { ...also, profile: held, limit });
          const opened = await engine.changesForProfile(db, { ...also, profile: held });
          const mentors = await engine.mentorsFor(db, {
            ...{ spotId, mode: 'both', slots: [], languages: named, goal: 'everyday', limit, exclude: rest.ids },
          });
          for (const { score } of [...found.ranked, ...found.unknownGerman, ...postings])
            expect(Number.isSafeInteger(score)).toBe(true);
          for (const count of [counts.fitting, counts.unknownGerman, opened.fitting, opened.unknownGerman])
            expect(Number.isSafeInteger(count)).toBe(true);
          expect(mentors).toEqual([]);
          expect(Array.isArray(await engine.findPostings(db, { text, limit }))).toBe(true);
        }),
        { numRuns: runs },
      );
      expect((await engine.profilesFor(db, { posting: aPosting({ musts: [mag] }), today })).ranked).toHaveLength(1);
    });

    it('stores any title and any key and finds nobody by an unknown concept', async () => {
      const { db, engine } = await prepared();
      await fc.assert(
        fc.asyncProperty(typedText, async (text) => {
          const profile = aProfile({ skills: [text], occupations: [`x'${text}`] });
          await write(db, async (tx) => {
            await engine.putProfiles(tx, [profile]);
            await engine.putPostings(tx, [aPosting({ title: text, musts: [text], occupation: text })]);
          });
          await settle();
          const { ranked } = await engine.profilesFor(db, {
            posting: aPosting({ musts: [`unknown ${text}`], title: text }),
            today,
            exclude: [text],
          });
          expect(ranked).toEqual([]);
          expect(Array.isArray(await engine.postingsFor(db, { profile, today }))).toBe(true);
        }),
        { numRuns: Math.min(runs, 30) },
      );
      expect(await db.all(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
    });
  });
}
