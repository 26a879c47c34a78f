import { destroyErasedKeys } from '#app/identity/erase-identity.server.ts';
import { log } from '#app/log/log.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Destroys the keys of everybody who was erased: after an erasure, at every start and every day. A key store that cannot
 * be reached does not undo an erasure that is committed: it is said on the console and tried again.
 */
export async function finishErasures(app: Pick<AppContext, 'db' | 'vault'>): Promise<void> {
  await destroyErasedKeys(app.db, app.vault).catch(() => {
    log('keysNotDestroyed');
  });
}
