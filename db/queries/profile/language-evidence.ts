import { and, eq, inArray, sql } from 'drizzle-orm';
import type { LevelEvidence } from '#app/domain/profile/language-level.ts';
import type { Tx } from '../../client.ts';
import { newId } from '../../columns.ts';
import { listed } from '../../listed.ts';
import { piecesOf } from '../../pieces.ts';
import { languageEvidences, profiles } from '../../schema/profile.ts';
import { packRows, unpackRows, type Packed } from '../../packed-rows.ts';

const columns = {
  skill: languageEvidences.skill,
  level: languageEvidences.level,
  source: languageEvidences.source,
  by: languageEvidences.by,
  on: languageEvidences.on,
};

/** All evidence of German of the row's person, as a value of her row; `evidenceFrom` reads it. */
export const packedEvidence = sql<string>`(select ${packRows(columns)} from ${languageEvidences} where ${languageEvidences.profileId} = ${profiles.id})`;

/** @param packed what `packedEvidence` gave */
export function evidenceFrom(packed: unknown): LevelEvidence[] {
  return unpackRows(columns, packed as Packed).map(({ row }) => row as LevelEvidence);
}

export interface EvidenceToKeep extends LevelEvidence {
  readonly profileId: string;
}

/** Adds evidence; what is already there word for word is left alone. */
export async function addEvidence(tx: Tx, rows: readonly EvidenceToKeep[], at: Date, by: string | null): Promise<void> {
  if (rows.length === 0) return;
  const known = await tx
    .select({ profileId: languageEvidences.profileId, ...columns })
    .from(languageEvidences)
    .where(inArray(languageEvidences.profileId, listed([...new Set(rows.map((row) => row.profileId))])));
  const seen = new Set(known.map(evidenceKey));
  const fresh = rows.filter((row) => !seen.has(evidenceKey(row)));
  for (const piece of piecesOf(fresh)) {
    await tx.insert(languageEvidences).values(
      piece.map((row) => ({
        id: newId(),
        profileId: row.profileId,
        skill: row.skill,
        level: row.level,
        source: row.source,
        by: row.by,
        on: row.on,
        recordedAt: at,
        recordedBy: by,
      })),
    );
  }
}

function evidenceKey(row: {
  profileId: string;
  skill: string;
  level: string;
  source: string;
  by: string;
  on: string | null;
}): string {
  return [row.profileId, row.skill, row.level, row.source, row.by, row.on ?? ''].join('|');
}

/** Removes evidence of these skills and source (a correction by hand). */
export async function removeEvidence(tx: Tx, profileId: string, source: LevelEvidence['source']): Promise<void> {
  await tx
    .delete(languageEvidences)
    .where(and(eq(languageEvidences.profileId, profileId), eq(languageEvidences.source, source)));
}
