import type { NotedEvent, NotedPosting } from '#app/domain/assistance/file-note.ts';
import { dayOf } from '#app/domain/time/day.ts';
import type { Tx } from '#db/client.ts';
import type { ProposalRecord } from '#db/queries/proposal.ts';
import { noteDown } from '../assistance/note-down.server.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An event of a proposal; day and posting are filled in. */
export type ProposalNote = Without<Extract<NotedEvent, NotedPosting>, 'on' | keyof NotedPosting>;

/** Posting and company as a note names them. */
function notedPosting(row: {
  readonly postingCode: string;
  readonly postingTitle: string;
  readonly companyName: string;
}): NotedPosting {
  return { posting: row.postingCode, title: row.postingTitle, company: row.companyName };
}

/** Keeps the note of a proposal's event in the caseworker's list. */
export async function noteProposal(tx: Tx, at: Date, proposal: ProposalRecord, event: ProposalNote): Promise<void> {
  await noteDown(
    tx,
    at,
    { ...event, on: dayOf(at), ...notedPosting(proposal) },
    {
      subjectId: proposal.id,
      profileId: proposal.profileId,
      companyId: proposal.companyId,
      forUserId: proposal.caseworkerId,
    },
  );
}
