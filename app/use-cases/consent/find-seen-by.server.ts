import { personHerself } from '#app/domain/consent/consent.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findRolesOf } from '#db/queries/account.ts';
import { listAudit } from '#db/queries/audit.ts';
import { findCompany } from '#db/queries/company.ts';
import { proposalsOfPerson, releasesOfPerson } from '#db/queries/proposal.ts';
import type { AppContext } from '../app-context.ts';
import type { LinkVisit } from './open-consent-link.server.ts';

/** Who looked, as a person may know it: what they are, not who. */
export const readerKinds = ['caseworker', 'teamLead', 'officer', 'coordinator', 'mentor', 'house', 'staff'] as const;
export type ReaderKind = (typeof readerKinds)[number];

export interface SeenBy {
  /** Companies she agreed to, by name. */
  readonly companies: readonly {
    readonly name: string;
    /** From when it could read her profile without a name, and whether it still can. */
    readonly profileFrom: Day;
    readonly profileStands: boolean;
    readonly contactFrom: Day | null;
    readonly contactStands: boolean;
    readonly contactReadOn: Day | null;
  }[];
  /** Companies that read her detailed profile, and when last. */
  readonly detailed: readonly { readonly name: string; readonly lastOn: Day }[];
  /** Who in the house read her name or what she told, and when last. */
  readonly staff: readonly { readonly kind: ReaderKind; readonly lastOn: Day }[];
}

/** As many rows of the log as are read for one page; the newest count. */
const rowsRead = 1000;

/** Who has seen what of a person, and when, for her own page: from proposals, releases and the log. */
export async function findSeenBy(app: AppContext, visit: LinkVisit): Promise<SeenBy> {
  const { profileId } = visit;
  const proposals = await proposalsOfPerson(app.db, profileId, dayOf(app.clock.now()));
  const releases = new Map((await releasesOfPerson(app.db, profileId)).map((row) => [row.proposalId, row]));
  const reads = (
    await listAudit(app.db, rowsRead, { subjectIds: [profileId], actions: ['reveal', 'identity.compare'] })
  ).filter(({ actorId }) => actorId !== personHerself);
  const readers = await findRolesOf(app.db, [...new Set(reads.flatMap(({ actorId }) => actorId ?? []))]);
  const lastByCompany = new Map<string, Day>();
  const lastByKind = new Map<ReaderKind, Day>();
  for (const { at, actorId, action } of reads) {
    // A comparison is the portal's: whoever had it made read nothing of her.
    const byProgram = actorId === null || actorId === 'system' || action === 'identity.compare';
    const reader = byProgram ? undefined : readers.get(actorId);
    const company = reader?.companyId ?? null;
    if (company !== null) {
      if (!lastByCompany.has(company)) lastByCompany.set(company, dayOf(at));
      continue;
    }
    const kind: ReaderKind =
      reader === undefined
        ? byProgram
          ? 'house'
          : 'staff'
        : (readerKinds.find((word) => (reader.roles as readonly string[]).includes(word)) ?? 'staff');
    if (!lastByKind.has(kind)) lastByKind.set(kind, dayOf(at));
  }
  return {
    detailed: await readersOfDetailed(app, profileId),
    companies: proposals.flatMap((proposal) => {
      if (proposal.releasedAt === null) return [];
      const release = releases.get(proposal.id);
      const isOver = proposal.state === 'ended';
      return [
        {
          name: proposal.companyName,
          profileFrom: dayOf(proposal.releasedAt),
          profileStands: !isOver,
          contactFrom: release === undefined ? null : dayOf(release.releasedAt),
          contactStands: release !== undefined && release.endedAt === null,
          contactReadOn: release === undefined ? null : (lastByCompany.get(proposal.companyId) ?? null),
        },
      ];
    }),
    staff: readerKinds.flatMap((kind) => {
      const lastOn = lastByKind.get(kind);
      return lastOn === undefined ? [] : [{ kind, lastOn }];
    }),
  };
}

async function readersOfDetailed(app: AppContext, profileId: string): Promise<SeenBy['detailed']> {
  const reads = await listAudit(app.db, rowsRead, { subjectIds: [profileId], actions: ['disclosure.detailedRead'] });
  const readers = await findRolesOf(app.db, [...new Set(reads.flatMap(({ actorId }) => actorId ?? []))]);
  const lastByCompany = new Map<string, Day>();
  for (const { at, actorId } of reads) {
    const company = readers.get(actorId ?? '')?.companyId ?? null;
    if (company !== null && !lastByCompany.has(company)) lastByCompany.set(company, dayOf(at));
  }
  const detailed = [];
  for (const [id, lastOn] of lastByCompany)
    detailed.push({ name: (await findCompany(app.db, id))?.name ?? '', lastOn });
  return detailed;
}
