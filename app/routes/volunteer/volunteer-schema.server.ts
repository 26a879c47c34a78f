import { z } from 'zod';
import { meetingModes, mentorOffers, weeklySlots } from '#app/domain/mentoring/mentoring.ts';
import { mentorLanguages } from '#app/domain/mentoring/mentor-language.ts';
import { fields } from '#app/http/fields.server.ts';

const mustTick = (code: string) =>
  z
    .string()
    .refine((text) => text !== '', { params: { code } })
    .transform(() => true);

/** The sign-up of a volunteer; what is missing in it is said field by field, all at once. */
export const volunteerForm = z.object({
  offers: fields.choices(mentorOffers).refine((chosen) => chosen.length > 0, { params: { code: 'offersMissing' } }),
  languages: fields.choices(mentorLanguages),
  place: fields.text(100),
  placeChoice: fields.optionalInteger(1, 9_999_999),
  maxKm: fields.integer(1, 100),
  mode: fields.choice(meetingModes),
  slots: fields.choices(weeklySlots).refine((chosen) => chosen.length > 0, { params: { code: 'slotsMissing' } }),
  capacity: fields.integer(1, 3),
  firstName: fields.text(80),
  lastName: fields.text(80),
  email: fields.email(),
  phone: fields.optionalPhone(),
  isAdult: mustTick('adultsOnly'),
  pledges: mustTick('pledgeMissing'),
});
