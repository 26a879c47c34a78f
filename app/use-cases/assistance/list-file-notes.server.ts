import type { Actor } from '#app/domain/account/actor.ts';
import { scopeFor } from '#app/domain/policy/who-may-do-what.ts';
import { addDays, dayOf } from '#app/domain/time/day.ts';
import {
  countNotesToTransfer,
  listNotesToTransfer,
  listTransferredNotes,
  markTransferred,
  type FileNote,
} from '#db/queries/assistance/file-note.ts';
import { findProfileHeads } from '#db/queries/profile/profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow, found } from '../account/allow.server.ts';
import { revealCaseNames } from '../profile/reveal-case-names.server.ts';

export interface TransferList {
  readonly open: readonly FileNote[];
  /** "Nachname, Vorname" by profile id, of those that are the actor's own or covered cases. */
  readonly names: ReadonlyMap<string, string>;
  readonly total: number;
  /** Ticked today or yesterday: the tick can be taken back. */
  readonly done: readonly FileNote[];
}

const mostShown = 50;

/** "Heute zu übertragen": the actor's own notes for the agency's own system. Names of her cases: one audit row. */
export async function listFileNotes(app: AppContext, actor: Actor): Promise<TransferList> {
  allow(actor, 'fileNote.read', { ownerIds: [actor.userId] });
  const scope = scopeFor(actor, 'fileNote.read');
  const yesterday = new Date(`${addDays(dayOf(app.clock.now()), -1)}T00:00:00Z`);
  const today = dayOf(app.clock.now());
  const open = await listNotesToTransfer(app.db, scope, mostShown);
  const ids = [...new Set(open.flatMap((note) => note.profileId ?? []))];
  const heads = await findProfileHeads(app.db, ids, today);
  return {
    open,
    names: await revealCaseNames(
      app,
      actor,
      heads.map((head) => ({ ...head, profileId: head.id })),
    ),
    total: await countNotesToTransfer(app.db, scope),
    done: await listTransferredNotes(app.db, scope, yesterday, mostShown),
  };
}

/** Ticks notes as transferred, or takes the ticks back. @throws DomainError notFound when one is not the actor's */
export async function tickFileNotes(
  app: AppContext,
  actor: Actor,
  input: { ids: readonly string[]; transferred: boolean },
): Promise<void> {
  allow(actor, 'fileNote.read', { ownerIds: [actor.userId] });
  const at = input.transferred ? app.clock.now() : null;
  await write(app.db, async (tx) => {
    for (const id of input.ids) found((await markTransferred(tx, id, actor.userId, at)) ? id : null);
  });
}
