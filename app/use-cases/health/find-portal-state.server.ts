import type { Actor } from '#app/domain/account/actor.ts';
import { sqliteVersion } from '#db/queries/health/health.ts';
import { writeTrouble } from '#db/transaction.ts';
import { embeddedLayout } from '#search/engines/embedded/embedded-tables.ts';
import { allow } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { shownWords } from '../reference/list-typed-words.server.ts';
import { findReadiness } from './check-readiness.server.ts';
import { auditHeadTrouble } from '../audit/note-audit-head.server.ts';
import { findQueues } from './find-queues.server.ts';
import { lastStartTroubles } from './start-troubles.server.ts';
import { lastClockLeap } from './watch-clock.server.ts';

/**
 * For administration: what is right and what is not, what waits and for how long, how many words nobody knows, and which versions
 * run here. Codes, numbers and versions only.
 * @throws DomainError forbidden
 */
export async function findPortalState(app: AppContext, actor: Actor) {
  allow(actor, 'job.read', {});
  const { condition, findings } = await findReadiness(app);
  const { queues } = await findQueues(app);
  const { applied = 0, expected = 0 } = condition.migrations ?? {};
  return {
    findings,
    /** Null also where writing works, or the reason is another one than the place. */
    writeTrouble: writeTrouble(app.db),
    clockLeap: lastClockLeap(app),
    startTroubles: lastStartTroubles(app),
    /** Since when the state of the log cannot be noted outside, though it is to be. */
    auditHeadTrouble: auditHeadTrouble(app),
    freeDiskBytes: condition.freeDisk,
    leastFreeDiskBytes: app.config.leastFreeDiskBytes,
    queues,
    unknownWords: (await shownWords(app, app.db)).length,
    versions: {
      portal: app.config.version,
      node: process.versions.node,
      /** Of the machine; days are counted in German time whatever it is. */
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      sqlite: await sqliteVersion(app.db),
      migrations: { applied, expected },
      embedded: embeddedLayout,
      /** Null: there is no search server, or it has not said. */
      searchServer: app.searchSync?.serverVersion() ?? null,
    },
  };
}
