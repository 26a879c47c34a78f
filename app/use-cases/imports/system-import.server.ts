import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import type { ImportKind, ImportRun } from '#app/domain/imports/import-run.ts';
import { countImportRows, openImportRows, type OpenImportRow } from '#app/identity/import-rows.server.ts';
import { newId } from '#db/columns.ts';
import { findImportRun } from '#db/queries/imports/import-run.ts';
import { listOrganisations } from '#db/queries/account/organisation.ts';
import { organisations } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import type { KeptRow, ListRefused } from './read-list.server.ts';
import { startImport } from './start-import.server.ts';
import { takeImport } from './take-import.server.ts';

/** What the command reports. Counts are rows of the list. */
export interface SystemImport {
  readonly ok: true;
  readonly run: ImportRun;
  readonly counts: {
    readonly rows: number;
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly conflicts: number;
    readonly rejected: number;
  };
  readonly noLongerListed: number;
  readonly rejected: readonly OpenImportRow<KeptRow<unknown>>[];
}

/** Whoever runs the command owns the data directory: the rights of an administrator, without an account. */
function systemActor(organisationId: string | null): Actor {
  return {
    userId: 'system',
    roles: ['administrator'],
    organisationId,
    teamId: null,
    companyId: null,
    mentorId: null,
    locale: 'de',
  };
}

/**
 * Reads and takes a list in one go, without a person at a screen: new and changed rows are taken, conflicts and people no
 * longer listed are left for the pages of the portal.
 * @param input `organisation`: name of the house a list of people belongs to; needed only where there are several
 * @param onProgress told after reading, and with the rows done while taking
 * @throws DomainError invalid (`whichOrganisation`, params.names) when the house is not clear
 */
export async function importBySystem(
  app: AppContext,
  input: { kind: ImportKind; bytes: Uint8Array; fileName: string; organisation?: string },
): Promise<SystemImport | ListRefused> {
  const organisationId = input.kind === 'postings' ? null : await houseFor(app, input.kind, input.organisation);
  const actor = systemActor(organisationId);
  const started = await startImport(app, actor, { ...input, ...(organisationId === null ? {} : { organisationId }) });
  if (!started.ok) return started;
  const { runId } = started;
  const before = found(await findImportRun(app.db, runId)).counts;
  const rejected = await openImportRows<KeptRow<unknown>>(app.db, app.vault, runId, ['error'], 0, 100_000);
  await takeImport(app, actor, runId);
  const conflicts = (await countImportRows(app.db, runId)).get('conflict') ?? 0;
  return {
    ok: true,
    run: found(await findImportRun(app.db, runId)),
    counts: {
      rows: before.rows ?? 0,
      created: before.new ?? 0,
      changed: (before.changed ?? 0) + (before.caseworkerChanged ?? 0),
      unchanged: (before.same ?? 0) + (before.closedHere ?? 0),
      conflicts,
      rejected: before.error ?? 0,
    },
    noLongerListed: before.noLongerListed ?? 0,
    rejected,
  };
}

/** What a house is whose lists these are, and what it is called where nobody said. */
const houseKinds = {
  profiles: { kind: 'jobcenter', name: 'Jobcenter' },
  volunteers: { kind: 'volunteerOrganisation', name: 'Freiwilligenagentur' },
  learners: { kind: 'volunteerOrganisation', name: 'Freiwilligenagentur' },
} as const;

/** The one house of this kind there is, the named one, or a new one where a fresh installation has none. */
async function houseFor(app: AppContext, listKind: keyof typeof houseKinds, name: string | undefined): Promise<string> {
  const { kind, name: usualName } = houseKinds[listKind];
  const houses = (await listOrganisations(app.db)).filter((house) => house.kind === kind);
  const wanted = name === undefined ? houses : houses.filter((house) => house.name === name);
  const [only] = wanted;
  if (only !== undefined && wanted.length === 1) return only.id;
  if (houses.length > 0)
    throw new DomainError('invalid', 'whichOrganisation', {
      params: { names: houses.map((house) => house.name).join(', ') },
    });
  const id = newId();
  await write(app.db, async (tx) => {
    await tx.insert(organisations).values({ id, name: name ?? app.config.houseName ?? usualName, kind });
  });
  return id;
}
