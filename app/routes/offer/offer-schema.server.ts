import { z } from 'zod';
import { wishes } from '#app/domain/posting/posting.ts';
import { fields } from '#app/http/fields.server.ts';

/** The public offer: seven required fields, of which one is "phone or e-mail". */
const offerFields = z.object({
  wish: fields.choice(wishes),
  title: fields.text(),
  seats: fields.integer(1, 99),
  startsOn: fields.optionalDay(),
  description: fields.longText(2000),
  companyName: fields.text(),
  place: fields.text(100),
  contactName: fields.text(),
  phone: fields.optionalPhone(),
  email: fields.optionalEmail(),
});

/** The way to reach somebody is asked for together with everything else that is missing, not after it. */
export const offerSchema = offerFields.refine(
  ({ phone, email }) => [phone, email].some((way) => way !== null && way !== undefined),
  { path: ['phone'], params: { code: 'phoneOrEmail' }, when: () => true },
);
