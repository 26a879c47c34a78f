import { describe, expect, it } from 'vitest';
import { needOf } from '#app/domain/mentoring/pairing/need.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { addDays } from '#app/domain/time/day.ts';
import { listWaitingLearners } from '#db/queries/mentoring/learner.ts';
import { learners, tandemMeetings } from '#db/schema/mentoring.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertProfile, insertTeam, insertUser } from '#tests/support/factories.ts';
import { insertMentor, insertTandem } from '#tests/support/match-factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

describe('the order of need in the database', () => {
  it('is that of the points, whatever is known of course and meetings', async () => {
    const { db } = await openTestApp();
    const today = '2027-03-01';
    const team = await insertTeam(db);
    const caseworker = actorOf(await insertUser(db, { organisationId: team.organisationId, teamId: team.id }));
    const mentor = await insertMentor(db);
    let state = 11;
    const draw = (below: number) => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) % below;
    for (let number = 0; number < 120; number += 1) {
      const courseUntilOn = draw(3) === 0 ? null : addDays(today, 60 - draw(400));
      const profile = await insertProfile(db, {
        organisationId: team.organisationId,
        caseworkerId: caseworker.userId,
        courseUntilOn,
      });
      await db.insert(learners).values({
        profileId: profile.id,
        goal: 'everyday',
        mode: 'both',
        slots: [],
        waitingSince: addDays(today, -draw(300)),
      });
      if (draw(2) === 0) {
        const tandem = await insertTandem(db, { profileId: profile.id, mentorId: mentor.id, state: 'ended' });
        for (const ago of [draw(300), draw(300)])
          await db.insert(tandemMeetings).values({
            tandemId: tandem.id,
            on: addDays(today, -ago),
            minutes: 60,
            loggedBy: 'somebody',
            loggedAt: new Date(),
          });
      }
    }
    const scope = scopeFor(caseworker, 'learner.list');
    const rows = await listWaitingLearners(db, scope, today, { number: 0, size: 200, gapDays: 56 });
    const points = rows.map((row) => needOf(row, 56, today).points);
    expect(points).toHaveLength(120);
    expect(new Set(points).size).toBeGreaterThan(20);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});
