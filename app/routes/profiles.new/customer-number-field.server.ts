import { normaliseKey } from '#app/domain/imports/list-key.ts';
import { fields } from '#app/http/fields.server.ts';

/** A customer number in the spelling lists are compared by, or null. */
export const customerNumberField = () =>
  fields.optionalText(30).transform((text) => (text === null ? null : normaliseKey(text)));
