import { chainEnd } from '#db/queries/audit/audit-chain.ts';
import type { AppContext } from '../app-context.ts';
import { copyKeysNow } from '../backup/copy-keys.server.ts';

/** The newest row that was noted, per place where heads are noted: the same one is not noted twice. */
const noted = new WeakMap<object, { readonly seq: number; readonly erasures: number }>();

/**
 * Notes the newest row of the log outside of the data directory, every ten minutes and when the server ends: rows that are
 * cut off later are missed, and with them an older copy of the keys. Erasures are noted after the keys were copied, where
 * the portal does that: a copy that lacks what is noted would be refused.
 */
export async function noteAuditHead(app: AppContext): Promise<void> {
  const { auditHeads } = app;
  if (auditHeads === null) return;
  const { seq, segment, hash } = await chainEnd(app.db);
  const before = noted.get(auditHeads);
  if (before?.seq === seq) return;
  const erasures = (await app.vault.keys.erasedPersons()).length;
  if (before?.erasures !== erasures) await copyKeysNow(app);
  auditHeads.append({
    at: app.clock.now(),
    seq,
    segment,
    hash,
    erasures,
  });
  noted.set(auditHeads, { seq, erasures });
}
