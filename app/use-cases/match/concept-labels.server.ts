import type { Actor } from '#app/domain/account/actor.ts';
import type { Reason } from '#search/matching/reason.ts';
import type { AppContext } from '../app-context.ts';

/** Labels of all concepts named in these reasons, by concept key, in the actor's language. */
export function conceptLabels(app: AppContext, actor: Actor, reasons: readonly Reason[]): Record<string, string> {
  const keys = reasons
    .flatMap(({ params }) => [params['concept'], params['via']])
    .filter((value) => typeof value === 'string');
  return Object.fromEntries([...new Set(keys)].map((key) => [key, app.vocabulary.label(key, actor.locale)]));
}
