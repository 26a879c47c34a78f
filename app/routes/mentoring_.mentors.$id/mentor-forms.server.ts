import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { erasureReasons } from '#app/domain/identity/erasure.ts';
import { mentorMoves } from '#app/domain/mentoring/mentor-moves.ts';
import { interviewKinds } from '#app/domain/mentoring/vetting.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { approveMentor, renewMentorLink } from '#app/use-cases/mentoring/approve-mentor.server.ts';
import { eraseMentor } from '#app/use-cases/mentoring/erase-mentor.server.ts';
import { moveMentor } from '#app/use-cases/mentoring/move-mentor.server.ts';
import { planInterview } from '#app/use-cases/mentoring/plan-interview.server.ts';
import { seeCertificate } from '#app/use-cases/mentoring/see-certificate.server.ts';

const step = z.object({
  intent: fields.choice([...mentorMoves, 'plan', 'certificate', 'renewLink', 'erase']),
  on: fields.optionalDay(),
  programmeId: fields.optionalId(),
});

const talk = z.object({ plannedOn: fields.day(), time: fields.text(5), kind: fields.choice(interviewKinds) });

const signed = z.object({
  agreementOn: fields.optionalDay(),
  confidentialityOn: fields.optionalDay(),
  materialOn: fields.optionalDay(),
});

const shown = z.object({ certificateOn: fields.day() });

const erasure = z.object({ erasure: fields.choice(erasureReasons) });

/** The forms of a volunteer's page, by the button that sent them. */
export async function changeMentorPage({ app, actor, form, params, done }: Acting<Actor>) {
  const mentorId = params['id'] ?? '';
  const { intent: move, on, programmeId } = form.read(step);
  if (move === 'renewLink') return { form: undefined, ...(await renewMentorLink(app, actor, mentorId)) };
  const { version } = form;
  if (move === 'erase') {
    const { erasure: reason } = form.read(erasure);
    await eraseMentor(app, actor, { mentorId, version, reason });
    return done('/mentoring', 'mentorErased');
  }
  const page = `/mentoring/mentors/${mentorId}`;
  if (move === 'plan') {
    const { plannedOn, time, kind } = form.read(talk);
    await planInterview(app, actor, { mentorId, version, on: plannedOn, time, kind });
    return done(page, 'interviewPlanned');
  }
  if (move === 'certificate') {
    await seeCertificate(app, actor, { mentorId, version, on: form.read(shown).certificateOn });
    return done(page, 'mentorSaved');
  }
  if (move === 'approve') {
    const { link } = await approveMentor(app, actor, { mentorId, version });
    return link === null ? done(page, 'mentorTakenOn') : { form: undefined, link };
  }
  const papers = move === 'check' ? form.read(signed) : undefined;
  await moveMentor(app, actor, { mentorId, version, move, on, programmeId, papers });
  const notice = move === 'decline' ? 'mentorDeclined' : move === 'end' ? 'mentorEnded' : 'mentorSaved';
  return done(page, notice);
}
