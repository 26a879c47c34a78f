import { z } from 'zod';
import { meetingModes, mentorOffers, mentorWishes, weeklySlots } from '#app/domain/mentoring/mentoring.ts';
import { mentorLanguages } from '#app/domain/mentoring/mentor-language.ts';
import type { SignUpAnswers, SignUpStep } from '#app/domain/mentoring/sign-up.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';

const offers = z.object({
  offers: fields.choices(mentorOffers).refine((chosen) => chosen.length > 0, { params: { code: 'offersMissing' } }),
  languages: fields.choices(mentorLanguages),
});
const place = z.object({
  place: fields.text(100),
  placeChoice: fields.optionalInteger(1, 9_999_999),
  maxKm: fields.integer(1, 100),
  mode: fields.choice(meetingModes),
});
const times = z.object({
  slots: fields.choices(weeklySlots).refine((chosen) => chosen.length > 0, { params: { code: 'slotsMissing' } }),
  capacity: fields.integer(1, 3),
});
const wishes = z.object({ wishes: fields.choices(mentorWishes) });
const you = z.object({
  firstName: fields.text(80),
  lastName: fields.text(80),
  email: fields.email(),
  phone: fields.optionalPhone(),
  pledges: z
    .string()
    .refine((text) => text !== '', { params: { code: 'pledgeMissing' } })
    .transform(() => true),
});

/** The answer of one step; what is missing in it is said field by field, all at once. @throws DomainError invalid */
export function readStep(form: ReceivedForm, step: SignUpStep): SignUpAnswers {
  switch (step) {
    case 'offers':
      return { offers: form.read(offers) };
    case 'place': {
      const { placeChoice, ...typed } = form.read(place);
      return { place: { ...typed, chosenSpotId: placeChoice } };
    }
    case 'times':
      return { times: form.read(times) };
    case 'wishes':
      return { wishes: form.read(wishes) };
    case 'you':
      return { you: form.read(you) };
  }
}
