import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { longestMeetingMinutes } from '#app/domain/mentoring/tandem-moves.ts';
import { lateChoices, reviewAnswers } from '#app/domain/mentoring/tandem-life.ts';
import { cefrLevels, languageSkills } from '#app/domain/profile/language-level.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { acceptTandem } from '#app/use-cases/mentoring/accept-tandem.server.ts';
import { askForChange, declineTaster, stayInTandem } from '#app/use-cases/mentoring/decide-taster.server.ts';
import { handBackTandem } from '#app/use-cases/mentoring/hand-back-tandem.server.ts';
import { logMeeting } from '#app/use-cases/mentoring/log-meeting.server.ts';
import { noteObservation } from '#app/use-cases/mentoring/note-observation.server.ts';
import { cancelMeeting, planMeeting, sayLate } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { releaseContact } from '#app/use-cases/mentoring/release-contact.server.ts';
import { reviewTandem } from '#app/use-cases/mentoring/review-tandem.server.ts';
import { sendTandemMessage } from '#app/use-cases/mentoring/tandem-messages.server.ts';
import type { Partner } from '#app/use-cases/mentoring/tandem-side.server.ts';
import { meetingForm } from './meeting-form.server.ts';

const planForm = z.object({
  on: fields.day(),
  time: fields.text(5),
  place: fields.text(120),
  lasts: fields.integer(15, longestMeetingMinutes),
});
const lateForm = z.object({ late: fields.integer(Math.min(...lateChoices), Math.max(...lateChoices)) });
const reviewForm = z.object({ answer: fields.choice(reviewAnswers) });
const observationForm = z.object({ skill: fields.choice(languageSkills), level: fields.choice(cefrLevels) });

/**
 * What a mentor's page of a tandem was asked to do.
 * @returns the notice to show afterwards, and whether the tandem is gone from her list
 * @throws DomainError of the use case it calls
 */
export async function actOnTandem(
  app: AppContext,
  actor: Actor,
  tandemId: string,
  form: ReceivedForm,
): Promise<{ readonly notice: string; readonly isOver?: true }> {
  const partner: Partner = { side: 'mentor', actor, tandemId };
  switch (form.intent) {
    case 'handBack':
      await handBackTandem(app, actor, tandemId);
      return { notice: 'tandemHandedBack' };
    case 'plan': {
      const { lasts: minutes, ...plan } = form.read(planForm);
      await planMeeting(app, actor, { tandemId, minutes, ...plan });
      return { notice: 'meetingPlanned' };
    }
    case 'cancel':
      await cancelMeeting(app, partner);
      return { notice: 'meetingCancelled' };
    case 'late':
      await sayLate(app, partner, form.read(lateForm).late);
      return { notice: 'lateSaid' };
    case 'message':
      await sendTandemMessage(app, partner, { text: form.text('message'), key: form.key });
      return { notice: 'tandemMessageSent' };
    case 'release':
      await releaseContact(app, partner, true);
      return { notice: 'ownContactReleased' };
    case 'takeBack':
      await releaseContact(app, partner, false);
      return { notice: 'contactTakenBack' };
    case 'review':
      await reviewTandem(app, partner, form.read(reviewForm).answer);
      return { notice: 'tandemReviewed' };
    case 'observe':
      await noteObservation(app, actor, { tandemId, ...form.read(observationForm) });
      return { notice: 'observationNoted' };
    case 'accept':
      await acceptTandem(app, partner);
      return { notice: 'tandemAccepted' };
    case 'stay':
      await stayInTandem(app, partner);
      return { notice: 'tasterStay' };
    case 'change':
      await askForChange(app, partner);
      return { notice: 'changeAsked' };
    case 'decline':
      await declineTaster(app, partner);
      return { notice: 'tasterDeclined', isOver: true };
    default: {
      const { metOn, minutes } = form.read(meetingForm);
      await logMeeting(app, actor, { tandemId, on: metOn, minutes, key: form.key });
      return { notice: 'meetingLogged' };
    }
  }
}
