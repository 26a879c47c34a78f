import { and, asc, eq, sql } from 'drizzle-orm';
import { labelLanguages, type LabelLanguage } from '#app/domain/reference/label-language.ts';
import type { Handle, Tx } from '../../client.ts';
import { concepts, conceptLabels, conceptTerms } from '../../schema/reference.ts';

/** What a concept is called in one language. */
export interface ConceptLabel {
  readonly conceptKey: string;
  readonly language: LabelLanguage;
  readonly label: string;
  readonly reviewed: boolean;
  readonly origin: 'curated' | 'house' | 'import';
  readonly version: number;
}

const columns = {
  conceptKey: conceptLabels.conceptKey,
  language: conceptLabels.language,
  label: conceptLabels.label,
  reviewed: conceptLabels.reviewed,
  origin: conceptLabels.origin,
  version: conceptLabels.version,
};

/** All labels of the curated concepts in a language, in the order of the concepts. @param open only those nobody has reviewed */
export async function listLabels(handle: Handle, language: LabelLanguage, open: boolean): Promise<ConceptLabel[]> {
  return handle
    .select(columns)
    .from(conceptLabels)
    .innerJoin(concepts, eq(concepts.key, conceptLabels.conceptKey))
    .where(
      and(
        eq(concepts.curated, true),
        eq(conceptLabels.language, language),
        open ? eq(conceptLabels.reviewed, false) : undefined,
      ),
    )
    .orderBy(asc(concepts.number));
}

/** How many labels of curated concepts each language has, and how many of them are reviewed. */
export async function countLabels(
  handle: Handle,
): Promise<{ language: LabelLanguage; reviewed: number; total: number }[]> {
  const rows = await handle
    .select({
      language: conceptLabels.language,
      total: sql<number>`count(*)`.mapWith(Number),
      reviewed: sql<number>`coalesce(sum(${conceptLabels.reviewed}), 0)`.mapWith(Number),
    })
    .from(conceptLabels)
    .innerJoin(concepts, eq(concepts.key, conceptLabels.conceptKey))
    .where(eq(concepts.curated, true))
    .groupBy(conceptLabels.language);
  return labelLanguages.map(
    (language) => rows.find((row) => row.language === language) ?? { language, reviewed: 0, total: 0 },
  );
}

/** One label; null where the concept has none in this language. */
export async function findLabel(
  handle: Handle,
  conceptKey: string,
  language: LabelLanguage,
): Promise<ConceptLabel | null> {
  const [row] = await handle.select(columns).from(conceptLabels).where(labelOf(conceptKey, language));
  return row ?? null;
}

/** Writes a label when nobody changed it since `version`. Returns whether it did. */
export async function updateLabel(tx: Tx, label: ConceptLabel): Promise<boolean> {
  const { conceptKey, language, version, ...changed } = label;
  const rows = await tx
    .update(conceptLabels)
    .set({ label: changed.label, reviewed: changed.reviewed, origin: changed.origin, version: version + 1 })
    .where(and(labelOf(conceptKey, language), eq(conceptLabels.version, version)))
    .returning({ version: conceptLabels.version });
  return rows.length > 0;
}

/** Takes the written form of an earlier correction away; curated words and other words of the house stay. */
export async function deleteLabelTerm(
  tx: Tx,
  conceptKey: string,
  language: LabelLanguage,
  folded: string,
): Promise<void> {
  await tx
    .delete(conceptTerms)
    .where(
      and(
        eq(conceptTerms.conceptKey, conceptKey),
        eq(conceptTerms.folded, folded),
        eq(conceptTerms.language, language),
        eq(conceptTerms.origin, 'house'),
      ),
    );
}

function labelOf(conceptKey: string, language: LabelLanguage) {
  return and(eq(conceptLabels.conceptKey, conceptKey), eq(conceptLabels.language, language));
}
