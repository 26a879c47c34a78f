import { noteFor, type NotedEvent } from '#app/domain/assistance/file-note.ts';
import type { Tx } from '#db/client.ts';
import { insertFileNote } from '#db/queries/assistance/file-note.ts';

/**
 * Keeps a file note for the agency's own system where the event deserves one (a person's No never does).
 * `forUserId`: whose list "Heute zu übertragen" it joins, normally the caseworker's.
 */
export async function noteDown(
  tx: Tx,
  at: Date,
  event: NotedEvent,
  about: {
    readonly subjectId: string;
    readonly profileId: string | null;
    readonly companyId: string | null;
    readonly forUserId: string | null;
  },
): Promise<void> {
  const note = noteFor(event);
  if (note === null) return;
  await insertFileNote(tx, { ...about, subject: note.subject, code: note.code, params: note.params, createdAt: at });
}
