import { chainEnd } from '#db/queries/audit/audit-chain.ts';
import type { AppContext } from '../app-context.ts';

/** The newest row that was noted, per place where heads are noted: the same one is not noted twice. */
const noted = new WeakMap<object, number>();

/**
 * Notes the newest row of the log outside of the data directory, every ten minutes and when the server ends: rows that are
 * cut off later are missed, and with them an older copy of the keys.
 */
export async function noteAuditHead(app: Pick<AppContext, 'db' | 'vault' | 'clock' | 'auditHeads'>): Promise<void> {
  const { auditHeads } = app;
  if (auditHeads === null) return;
  const { seq, segment, hash } = await chainEnd(app.db);
  if (noted.get(auditHeads) === seq) return;
  auditHeads.append({
    at: app.clock.now(),
    seq,
    segment,
    hash,
    erasures: (await app.vault.keys.erasedPersons()).length,
  });
  noted.set(auditHeads, seq);
}
