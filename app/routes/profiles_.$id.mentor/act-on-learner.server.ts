import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { learnerWishes } from '#app/domain/mentoring/learner-wish.ts';
import { learnerGoals, meetingModes, weeklySlots } from '#app/domain/mentoring/mentoring.ts';
import { cefrLevels } from '#app/domain/profile/language-level.ts';
import { consentFieldsSchema } from '#app/http/consent-fields.server.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { withdrawMentoringConsent } from '#app/use-cases/mentoring/withdraw-mentoring-consent.server.ts';
import { noteLearnerWish } from '#app/use-cases/mentoring/note-learner-wish.server.ts';
import { offerTandem } from '#app/use-cases/mentoring/offer-tandem.server.ts';
import { recordMentoringConsent } from '#app/use-cases/mentoring/record-mentoring-consent.server.ts';
import { startTandem } from '#app/use-cases/mentoring/start-tandem.server.ts';

const wishForm = z.object({
  goal: fields.choice(learnerGoals),
  goalLevel: fields.optionalChoice(cefrLevels),
  mode: fields.choice(meetingModes),
  slots: fields.choices(weeklySlots),
  wishes: fields.choices(learnerWishes),
});
const mentorForm = z.object({ mentorId: fields.id() });
const consentForm = consentFieldsSchema.extend({ agreed: fields.mustTick() });
const offerForm = z.object({ postingId: fields.id() });
const startForm = mentorForm.extend(consentForm.shape);

/**
 * What the learner's page was asked to do: `wish`, `offer`, `agree`, `start`, `startStanding`, `withdraw`.
 * @returns the notice to show afterwards
 * @throws DomainError of the use case it calls
 */
export async function actOnLearner(
  app: AppContext,
  actor: Actor,
  profileId: string,
  form: ReceivedForm,
): Promise<string> {
  switch (form.intent) {
    case 'agree': {
      const { language, channel, helper } = form.read(consentForm);
      await recordMentoringConsent(app, actor, { profileId, consent: { language, channel, helper }, key: form.key });
      return 'mentoringAgreed';
    }
    case 'start': {
      const { mentorId, language, channel, helper } = form.read(startForm);
      await startTandem(app, actor, { profileId, mentorId, consent: { language, channel, helper }, key: form.key });
      return 'tandemStarted';
    }
    case 'startStanding':
      await startTandem(app, actor, { profileId, ...form.read(mentorForm), consent: null, key: form.key });
      return 'tandemStarted';
    case 'offer':
      await offerTandem(app, actor, { profileId, ...form.read(offerForm) });
      return 'tandemOffered';
    case 'withdraw':
      await withdrawMentoringConsent(app, actor, profileId);
      return 'mentoringWithdrawn';
    default:
      await noteLearnerWish(app, actor, { profileId, ...form.read(wishForm), version: form.version });
      return 'learnerWishSaved';
  }
}
