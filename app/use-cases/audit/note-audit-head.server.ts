import { chainEnd } from '#db/queries/audit/audit-chain.ts';
import { log } from '#app/log/log.ts';
import type { AppContext } from '../app-context.ts';
import { copyKeysNow } from '../backup/copy-keys.server.ts';

/** The newest row that was noted, per place where heads are noted: the same one is not noted twice. */
const noted = new WeakMap<object, { readonly seq: number; readonly erasures: number }>();
/** Of this process: places where the last head could not be noted, since when. */
const troubles = new WeakMap<object, Date>();

/** Since when nothing can be noted outside; null: it works, or nothing is to be noted. */
export function auditHeadTrouble({ auditHeads }: Pick<AppContext, 'auditHeads'>): Date | null {
  return auditHeads === null ? null : (troubles.get(auditHeads) ?? null);
}

/**
 * Notes the newest row of the log outside of the data directory, at the start, every ten minutes and when the server ends: rows
 * that are cut off later are missed, and with them an older copy of the keys. Erasures are noted after the keys were copied,
 * where the portal does that: a copy that lacks what is noted would be refused. That the place cannot be written to is said
 * once on the console, stands on the pages and is tried again.
 */
export async function noteAuditHead(app: AppContext): Promise<void> {
  const { auditHeads } = app;
  if (auditHeads === null) return;
  const { seq, segment, hash } = await chainEnd(app.db);
  const before = noted.get(auditHeads);
  if (before?.seq === seq) return;
  const erasures = (await app.vault.keys.erasedPersons()).length;
  if (before?.erasures !== erasures) await copyKeysNow(app);
  const at = app.clock.now();
  try {
    auditHeads.append({ at, seq, segment, hash, erasures });
  } catch (error) {
    if (troubles.has(auditHeads)) return;
    troubles.set(auditHeads, at);
    const { code } = error as NodeJS.ErrnoException;
    log('auditHeadFailed', {
      code: typeof code === 'string' ? code : 'unexpected',
      advice: 'Check AUDIT_HEAD_FILE, its folder and who owns it; under systemd it has to be in ReadWritePaths.',
    });
    return;
  }
  noted.set(auditHeads, { seq, erasures });
  troubles.delete(auditHeads);
}
