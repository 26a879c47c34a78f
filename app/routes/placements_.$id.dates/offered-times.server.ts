import { z } from 'zod';
import { dateOfferKinds, mostTimes, offeredTimes, type DateOfferKind } from '#app/domain/assistance/date-offer.ts';
import { fieldError } from '#app/domain/domain-error.ts';
import { berlinInstant } from '#app/domain/time/berlin-instant.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';

const kindSchema = z.object({ kind: fields.choice(dateOfferKinds) });

/** What for, and the times as Berlin's clocks show them. @throws DomainError invalid with a problem per row */
export function readOfferedTimes(form: ReceivedForm, now: Date): { kind: DateOfferKind; times: readonly Date[] } {
  const { kind } = form.read(kindSchema);
  const typed = Array.from({ length: mostTimes }, (_, index) => {
    const day = form.text(`day${index + 1}`);
    const time = form.text(`time${index + 1}`);
    return { field: `day${index + 1}`, isEmpty: day === '' && time === '', at: berlinInstant(day, time) };
  });
  const { times, problems } = offeredTimes(typed, now);
  if (problems.length > 0) throw fieldError(...problems);
  return { kind, times };
}
