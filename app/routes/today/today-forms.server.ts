import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { typedDay } from '#app/domain/time/typed-day.ts';
import type { Acting } from '#app/http/acting.server.ts';
import { fields } from '#app/http/fields.server.ts';
import { moveSteps, tickStep, tickSteps, type SeenStep } from '#app/use-cases/assistance/tick-steps.server.ts';
import { undoBulkAction } from '#app/use-cases/assistance/undo-bulk-action.server.ts';
import { dayLater, laterBy } from './later-by.ts';
import { hrefOfList } from './list-href.ts';

const seenStep = () =>
  z
    .string()
    .max(80, { abort: true })
    .regex(/^[A-Za-z0-9_-]{1,64}\.\d{1,9}$/, 'pleaseChoose');
const tickSchema = z.object({ step: seenStep(), note: fields.longText(1000), next: fields.optionalText(20) });
const bulkSchema = z.object({ steps: z.array(seenStep()) });
const moveSchema = bulkSchema.extend({ later: fields.choice(laterBy) });
const undoSchema = z.object({ action: fields.id() });

/** Does what was pressed on the work list, and leads back to where it was pressed, with a result that can be undone. */
export async function workThroughToday(page: Acting<Actor>) {
  const { app, actor, form, request, done } = page;
  const today = dayOf(app.clock.now());
  const query = new URL(request.url).searchParams;
  const back = (actionId: string, after?: SeenStep) =>
    done(hrefOfList(query, { did: actionId, at: after === undefined ? undefined : `t${after.stepId}` }));
  switch (form.intent) {
    case 'tick': {
      const { step, note, next } = form.read(tickSchema);
      const nextDueOn = next === null ? null : readDay(next, today);
      return back(await tickStep(app, actor, { ...seen(step), note, nextDueOn }), seen(step));
    }
    case 'bulk-done':
      return back(await tickSteps(app, actor, form.read(bulkSchema).steps.map(seen)));
    case 'bulk-move': {
      const { steps, later } = form.read(moveSchema);
      return back(await moveSteps(app, actor, steps.map(seen), dayLater(later, today)));
    }
    case 'undo': {
      const { action } = form.read(undoSchema);
      await undoBulkAction(app, actor, action);
      return done(hrefOfList(query, { did: action, at: query.get('at') ?? undefined }));
    }
    default:
      throw new DomainError('invalid');
  }
}

function seen(text: string): SeenStep {
  const [stepId = '', version = ''] = text.split('.');
  return { stepId, version: Number(version) };
}

/** @throws DomainError invalid with what can be typed */
function readDay(text: string, today: Day): Day {
  const day = typedDay(text, today);
  if (day === null) throw fieldError({ field: 'next', code: 'notATypedDay' });
  return day;
}
