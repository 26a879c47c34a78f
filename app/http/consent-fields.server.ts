import { z } from 'zod';
import { consentLanguages, helperKinds } from '#app/domain/consent/consent.ts';
import { fields } from './fields.server.ts';

/** The fields of `ConsentFields`: how a person said yes to staff. By her own link she says it herself. */
export const consentFieldsSchema = z.object({
  language: fields.choice(consentLanguages),
  channel: fields.choice(['conversation', 'paper']),
  helper: fields.choice(helperKinds),
});
