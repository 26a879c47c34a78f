import { setImmediate as nextTurn } from 'node:timers/promises';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { endLinks, linksOfClosedCases } from '#db/queries/consent/consent-link.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { isStillGood } from './make-consent-link.server.ts';

const linksPerWrite = 20;

/**
 * Daily: links that stopped working because the case was closed and nothing she agreed to runs any more are ended, with
 * their phones, so that retention can delete them. Until then she may still take things back on them.
 * @returns how many were ended
 */
export async function endOverLinks(app: AppContext): Promise<number> {
  let ended = 0;
  for (let after = ''; ;) {
    const profileIds = await linksOfClosedCases(app.db, after, linksPerWrite);
    const last = profileIds.at(-1);
    if (last === undefined) return ended;
    after = last;
    await nextTurn();
    await write(app.db, async (tx) => {
      const now = app.clock.now();
      for (const profileId of profileIds) {
        if (await isStillGood(app, tx, profileId)) continue;
        ended += await endLinks(tx, profileId, now);
        await appendAudit(tx, now, {
          actorId: null,
          action: 'consentLink.end',
          subjectKind: 'profile',
          subjectIds: [profileId],
        });
      }
    });
  }
}
