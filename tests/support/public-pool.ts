import { eq } from 'drizzle-orm';
import type { Placing } from '#app/domain/disclosure/assign-rungs.ts';
import type { LadderFacts } from '#app/domain/disclosure/ladder.ts';
import { nothingPublic, type PublicSide } from '#app/domain/disclosure/public-side.ts';
import { languageSkills, type CefrLevel } from '#app/domain/profile/language-level.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import type { Database, Tx } from '#db/client.ts';
import { newId } from '#db/columns.ts';
import { piecesOf } from '#db/pieces.ts';
import { consents, consentTexts, languageEvidences, profiles, publicProfiles } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { classesOfBatch, findCurrentBatch } from '#db/queries/disclosure/public-batch.ts';
import { insertOrganisation } from './factories.ts';

const levels = { A: 'A2', B1: 'B1', B2: 'B2', C: 'C1' } as const satisfies Record<string, CefrLevel>;
const at = new Date('2027-01-04T08:00:00Z');
let number = 500_000;

/** The columns of a profile from which the ladder reads these facts. */
export function columnsOf(app: AppContext, facts: LadderFacts) {
  return { occupations: occupationsOf(app, facts.occupationGroup), placeId: placeOf(app, facts.districtKey) };
}

function occupationsOf(app: AppContext, group: string | null): string[] {
  if (group === null) return [];
  const found = app.vocabulary.concepts().find(({ kind, kldb }) => kind === 'occupation' && kldb?.startsWith(group));
  if (found === undefined) throw new Error(`the vocabulary has no occupation of group ${group}`);
  return [found.key];
}

function placeOf(app: AppContext, districtKey: string | null): number | null {
  if (districtKey === null) return null;
  const found = app.places.choices().find((spot) => spot.districtKey === districtKey);
  if (found === undefined) throw new Error(`no place in district ${districtKey}`);
  return found.id;
}

/** Evidence from which the ladder reads this band. */
export function evidenceOf(german: LadderFacts['german']) {
  if (german === 'unknown') return [];
  const level = levels[german];
  return languageSkills.map((skill) => ({
    skill,
    level,
    source: 'attested' as const,
    by: 'telc' as const,
    on: '2026-06-01',
  }));
}

/**
 * Published people with a yes to the profile without a name, as the ladder will see them; rules are not applied. One
 * organisation for all of them unless it is given.
 * @returns their ids, in the order of `everybody`
 */
export async function insertPool(
  app: AppContext,
  everybody: readonly LadderFacts[],
  organisationId?: string,
): Promise<string[]> {
  const house = organisationId ?? (await insertOrganisation(app.db)).id;
  const known = new Map<string, ReturnType<typeof columnsOf>>();
  const rows = everybody.map((facts) => {
    const key = `${facts.occupationGroup} ${facts.districtKey}`;
    const columns = known.get(key) ?? columnsOf(app, facts);
    known.set(key, columns);
    number += 1;
    return {
      ...columns,
      id: newId(),
      caseCode: `Q${number}`,
      matchNumber: number,
      state: 'published' as const,
      organisationId: house,
      skills: [],
      otherLanguages: [],
      licences: [],
      shifts: ['day' as const],
      wantedKinds: ['employment' as const],
      createdAt: at,
      updatedAt: at,
      publishedAt: at,
    };
  });
  const german = rows.flatMap(({ id }, index) =>
    evidenceOf(everybody[index]?.german ?? 'unknown').map((one) => ({ ...one, profileId: id, recordedAt: at })),
  );
  const agreed = await yesRows(
    app.db,
    rows.map(({ id }) => id),
  );
  await write(app.db, async (tx) => {
    for (const piece of piecesOf(rows)) await tx.insert(profiles).values(piece);
    for (const piece of piecesOf(german)) await tx.insert(languageEvidences).values(piece);
    for (const piece of piecesOf(agreed)) await tx.insert(consents).values(piece);
  });
  return rows.map(({ id }) => id);
}

async function yesRows(db: Database | Tx, profileIds: readonly string[]) {
  const [text] = await db
    .select({ version: consentTexts.version, body: consentTexts.body })
    .from(consentTexts)
    .where(eq(consentTexts.purpose, 'namelessProfile'));
  return profileIds.map((profileId) => ({
    profileId,
    purpose: 'namelessProfile' as const,
    decision: 'yes' as const,
    textVersion: text?.version ?? '',
    shownText: text?.body ?? '',
    language: 'de' as const,
    channel: 'paper' as const,
    helper: 'none' as const,
    takenBy: 'somebody',
    decidedAt: at,
  }));
}

/** What stands in the tables of the gate, as the domain says it. */
export async function publicSideOf(db: Database): Promise<PublicSide> {
  const batch = await findCurrentBatch(db);
  if (batch === null) return nothingPublic;
  const classes = await classesOfBatch(db, batch.number);
  const rows = await db.select().from(publicProfiles).where(eq(publicProfiles.batch, batch.number));
  const placings = rows.map(({ profileId, classKey, similar }): [string, Placing] => [
    profileId,
    { cell: classKey === null ? null : (classes.get(classKey)?.cell ?? null), similar },
  ]);
  return { ladderVersion: batch.ladderVersion, k: batch.k, classes, placings: new Map(placings) };
}
