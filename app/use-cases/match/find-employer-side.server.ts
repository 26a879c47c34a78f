import type { Actor } from '#app/domain/account/actor.ts';
import type { ProposalRoom } from '#app/domain/match/reply-clock.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { listContactLog, type ContactEntry } from '#db/queries/company/contact-log.ts';
import { postingFor } from '../posting/posting-access.server.ts';
import type { AppContext } from '../app-context.ts';
import { listSilences, type AskedSilence } from './answer-silence.server.ts';
import { proposalRoom } from './proposal-room.server.ts';

/** What the employer service knows and does about a posting's company, beside the posting itself. */
export interface EmployerSide {
  /** How many people may still be proposed; null where nobody may be. */
  readonly room: ProposalRoom | null;
  /** The company let its time pass and has not said why; for the employer service. */
  readonly silences: readonly AskedSilence[];
  readonly lastContact: ContactEntry | null;
  readonly mayLog: boolean;
}

/** The employer's side of one posting, for staff. What was said with a company is the employer service's alone. */
export async function findEmployerSide(app: AppContext, actor: Actor, postingId: string): Promise<EmployerSide> {
  const posting = await postingFor(app.db, actor, 'posting.read', postingId);
  const mayLog = can(actor, 'contactLog.write', { companyId: posting.companyId });
  const isOpen = posting.state === 'approved' && mayEver(actor, 'proposal.create');
  return {
    room: isOpen ? await proposalRoom(app.db, app.clock.now(), posting.id) : null,
    silences: mayLog ? await listSilences(app, actor, posting.id) : [],
    lastContact: mayLog ? ((await listContactLog(app.db, posting.companyId, 1))[0] ?? null) : null,
    mayLog,
  };
}
