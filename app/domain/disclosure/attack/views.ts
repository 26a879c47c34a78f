import { z } from 'zod';

/** What can be shown of somebody or of a class in one field. */
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]);
export type ViewValue = z.output<typeof value>;
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/);

const cardSchema = z.object({ count: z.number().int().min(0) }).catchall(value);
const rowSchema = z.object({ person: z.string(), pseudonym: z.string() }).catchall(value);
const stage2Schema = z
  .object({ day, company: z.string(), posting: z.string(), person: z.string(), pseudonym: z.string() })
  .catchall(value);

/**
 * What companies saw, recorded: `person` is the truth for scoring and was never shown. `detailed: true` on a row: its
 * person chose the detailed profile. A snapshot may name the `posting` it was seen for.
 */
export const viewsSchema = z.object({
  K: z.number().int(),
  snapshots: z.array(
    z
      .object({
        day,
        company: z.string(),
        cards: z.array(cardSchema).default([]),
        rows: z.array(rowSchema).default([]),
      })
      .catchall(z.unknown()),
  ),
  stage2: z.array(stage2Schema).default([]),
  withdrawals: z.array(z.object({ person: z.string(), day })).default([]),
});

/** A class as a company sees it: the fields of its cell and a count. */
export type Card = z.output<typeof cardSchema>;
/** A single profile as a company sees it. */
export type Row = z.output<typeof rowSchema>;
/** A released profile for one posting. */
export type Stage2Row = z.output<typeof stage2Schema>;
export type Views = z.output<typeof viewsSchema>;
export type Snapshot = Views['snapshots'][number];

/** Fields that only label a record; everything else is content somebody could join by. */
const labels = new Set(['person', 'pseudonym', 'company', 'posting', 'day', 'count', 'detailed', 'band']);

const contents = new WeakMap<object, string>();

/** The content of a record without its labels, as one text: equal contents cannot be told apart. */
export function contentOf(record: Row | Card): string {
  const known = contents.get(record);
  if (known !== undefined) return known;
  const content = JSON.stringify(
    Object.keys(record)
      .filter((field) => !labels.has(field))
      .sort()
      .map((field) => [field, record[field]]),
  );
  contents.set(record, content);
  return content;
}
