import { lateChoices, reviewAnswers } from '#app/domain/mentoring/tandem-life.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import type { LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { acceptTandem } from '#app/use-cases/mentoring/accept-tandem.server.ts';
import { askForChange, declineTaster, stayInTandem } from '#app/use-cases/mentoring/decide-taster.server.ts';
import { cancelMeeting, sayLate } from '#app/use-cases/mentoring/plan-meeting.server.ts';
import { releaseContact } from '#app/use-cases/mentoring/release-contact.server.ts';
import { reviewTandem } from '#app/use-cases/mentoring/review-tandem.server.ts';
import { sendTandemMessage } from '#app/use-cases/mentoring/tandem-messages.server.ts';

/**
 * What the learner pressed on her own page.
 * @returns where to go on, behind the start of her link
 * @throws DomainError of the use case it calls; invalid for a button that is not there
 */
export async function actOnOwnTandem(app: AppContext, visit: LinkVisit, form: ReceivedForm): Promise<string> {
  const partner = { side: 'learner', visit } as const;
  const { intent } = form;
  const late = lateChoices.find((minutes) => intent === `late-${minutes}`);
  const answer = reviewAnswers.find((word) => word === intent);
  if (late !== undefined) await sayLate(app, partner, late);
  else if (answer !== undefined) await reviewTandem(app, partner, answer);
  else if (intent === 'cancel') await cancelMeeting(app, partner);
  else if (intent === 'message') await sendTandemMessage(app, partner, { text: form.text('message'), key: form.key });
  else if (intent === 'release' || intent === 'takeBack') await releaseContact(app, partner, intent === 'release');
  else if (intent === 'accept') await acceptTandem(app, partner);
  else if (intent === 'stay') await stayInTandem(app, partner);
  else if (intent === 'change') await askForChange(app, partner);
  else if (intent === 'decline') {
    await declineTaster(app, partner);
    return '?done=saved';
  } else throw new DomainError('invalid');
  return '/tandem';
}
