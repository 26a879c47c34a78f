import { z } from 'zod';
import { fields } from '#app/http/fields.server.ts';

/** A barrier somebody met: only the message is needed. */
export const feedbackForm = z.object({
  message: fields.text(4000),
  page: fields.optionalText(200),
  answerTo: fields.optionalText(200),
});
