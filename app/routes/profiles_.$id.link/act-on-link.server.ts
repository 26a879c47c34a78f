import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { consentLanguages } from '#app/domain/consent/consent.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { endConsentLink, makeConsentLink, renewCode } from '#app/use-cases/consent/make-consent-link.server.ts';

const schema = z.object({ language: fields.choice(consentLanguages) });

/**
 * What the page of a person's link was asked to do.
 * @param ended answers once the link is cut off
 * @returns link and code where they were made: they are shown once
 * @throws DomainError of the use case it calls
 */
export async function actOnLink<Ended>(
  app: AppContext,
  actor: Actor,
  profileId: string,
  form: ReceivedForm,
  ended: () => Ended,
) {
  switch (form.intent) {
    case 'make':
      return { made: await makeConsentLink(app, actor, { profileId, ...form.read(schema) }) };
    case 'new-code':
      return { made: { link: null, code: await renewCode(app, actor, profileId) } };
    case 'end':
      await endConsentLink(app, actor, profileId);
      return ended();
    default:
      throw new DomainError('invalid', 'formUnreadable');
  }
}
