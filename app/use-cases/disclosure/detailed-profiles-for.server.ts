import type { DetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import type { Handle } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { listDetailedProfiles } from '#db/queries/disclosure/detailed-profile.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { batchPseudonym } from './pseudonym.server.ts';

/** A detailed profile as one company knows it from one batch to the next. */
export interface NamelessDetail {
  readonly pseudonym: string;
  readonly document: DetailedProfile;
}

/**
 * Stage 1b for one company: the documents of the current batch, in the order of their labels. A label is of this company
 * and this batch alone: what changed from one to the next cannot be read side by side. Holds no id. Whether the company may browse is for the caller to check.
 */
export async function detailedProfilesFor(app: AppContext, companyId: string): Promise<NamelessDetail[]> {
  const label = labelFor(app, companyId);
  return (await listDetailedProfiles(app.db))
    .map((row) => ({ pseudonym: label(row), document: row.document }))
    .sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
}

/**
 * Whose profile a company means by its label of this batch, for officer and caseworker; never told to the company.
 * @returns null when nobody's detailed profile has this label now
 */
export async function profileBehindLabel(
  app: AppContext,
  handle: Handle,
  companyId: string,
  label: string,
): Promise<string | null> {
  const labelOf = labelFor(app, companyId);
  const rows = await listDetailedProfiles(handle);
  return rows.find((row) => labelOf(row) === label)?.profileId ?? null;
}

/** Notes in the audit log that somebody of a company has read these profiles: one row, as for any other reading of people. */
export async function noteDetailedReading(
  app: AppContext,
  reader: { readonly userId: string; readonly companyId: string },
  labels: readonly string[],
): Promise<void> {
  if (labels.length === 0) return;
  const labelOf = labelFor(app, reader.companyId);
  const read = new Set(labels);
  const shown = await listDetailedProfiles(app.db);
  await write(app.db, (tx) =>
    appendAudit(tx, app.clock.now(), {
      actorId: reader.userId,
      action: 'disclosure.detailedRead',
      subjectKind: 'profile',
      subjectIds: shown.flatMap((row) => (read.has(labelOf(row)) ? [row.profileId] : [])).sort(),
      detail: { company: reader.companyId },
    }),
  );
}

/** Labels of the batch a profile stands in. */
function labelFor(app: AppContext, companyId: string) {
  return ({ profileId, batch }: { readonly profileId: string; readonly batch: number }) =>
    batchPseudonym(app.config.pseudonymSecret, { companyId, profileId, batch });
}
