import { z } from 'zod';
import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { fields } from '#app/http/fields.server.ts';
import type { ReceivedForm } from '#app/http/form.server.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { confirmPairs } from '#app/use-cases/mentoring/confirm-pairs.server.ts';
import { dropOverride, overridePair, proposePairs } from '#app/use-cases/mentoring/propose-pairs.server.ts';

const pairSchema = z.object({ learnerCode: fields.id(), mentorId: fields.id() });

/**
 * What the page was asked to do: `compute`, `confirm` (the ticked pairs), or about one pair `pin:<code>:<mentor>`, `forbid:..`,
 * `drop:..`, `move:<code>` (to the mentor chosen in `move.<code>`).
 * @throws DomainError of the use case it calls; invalid where no pair or mentor was chosen
 */
export async function actOnPairs(app: AppContext, actor: Actor, form: ReceivedForm): Promise<void> {
  const [what = '', learnerCode = '', mentorId = ''] = form.intent.split(':');
  switch (what) {
    case 'confirm':
      await confirmPairs(app, actor, { pairs: form.all('pairs').map(pairOf), key: form.key });
      return;
    case 'pin':
    case 'forbid':
      await overridePair(app, actor, { kind: what, ...pairOf(`${learnerCode}:${mentorId}`) });
      return;
    case 'move': {
      const field = `move.${learnerCode}`;
      const chosen = form.text(field);
      if (chosen === '') throw fieldError({ field, code: 'pleaseChoose' });
      await overridePair(app, actor, { kind: 'pin', ...pairOf(`${learnerCode}:${chosen}`) });
      return;
    }
    case 'drop':
      await dropOverride(app, actor, pairOf(`${learnerCode}:${mentorId}`));
      return;
    default:
      await proposePairs(app, actor);
  }
}

function pairOf(text: string): { learnerCode: string; mentorId: string } {
  const [learnerCode, mentorId] = text.split(':');
  const pair = pairSchema.safeParse({ learnerCode, mentorId });
  if (!pair.success) throw new DomainError('conflict', 'pairsGone');
  return pair.data;
}
