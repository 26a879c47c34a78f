import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findRolesOf } from '#db/queries/account/account.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { listLastReadings } from '#db/queries/audit/last-reading.ts';
import { proposalsOfPerson } from '#db/queries/match/proposal.ts';
import { releasesOfPerson } from '#db/queries/match/release.ts';
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

/** Who has seen what of a person, and when, for her own page: from proposals, releases and who read her last. */
export async function findSeenBy(app: AppContext, visit: LinkVisit): Promise<SeenBy> {
  const { profileId } = visit;
  const proposals = await proposalsOfPerson(app.db, profileId, dayOf(app.clock.now()));
  const releases = new Map((await releasesOfPerson(app.db, profileId)).map((row) => [row.proposalId, row]));
  const reads = await listLastReadings(app.db, profileId);
  const readers = await findRolesOf(app.db, [...new Set(reads.map(({ readerId }) => readerId))]);
  const contactReadBy = new Map<string, Day>();
  const detailedReadBy = new Map<string, Day>();
  const lastByKind = new Map<ReaderKind, Day>();
  // The newest come first: what is there already was later.
  for (const { readerId, action, readOn } of reads) {
    // A comparison is the portal's: whoever had it made read nothing of her.
    const byProgram = readerId === 'system' || action === 'identity.compare';
    const reader = byProgram ? undefined : readers.get(readerId);
    const company = reader?.companyId ?? null;
    const by = action === 'disclosure.detailedRead' ? detailedReadBy : contactReadBy;
    if (company !== null) {
      if (!by.has(company)) by.set(company, readOn);
      continue;
    }
    // Of people outside the house only companies read the detailed profile; one that is gone has no name any more.
    if (action === 'disclosure.detailedRead') continue;
    const kind: ReaderKind =
      reader === undefined
        ? byProgram
          ? 'house'
          : 'staff'
        : (readerKinds.find((word) => (reader.roles as readonly string[]).includes(word)) ?? 'staff');
    if (!lastByKind.has(kind)) lastByKind.set(kind, readOn);
  }
  return {
    detailed: await Promise.all(
      [...detailedReadBy].map(async ([id, lastOn]) => ({ name: (await findCompany(app.db, id))?.name ?? '', lastOn })),
    ),
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
          contactReadOn: release === undefined ? null : (contactReadBy.get(proposal.companyId) ?? null),
        },
      ];
    }),
    staff: readerKinds.flatMap((kind) => {
      const lastOn = lastByKind.get(kind);
      return lastOn === undefined ? [] : [{ kind, lastOn }];
    }),
  };
}
