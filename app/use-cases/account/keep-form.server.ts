import { and, eq, gt, lte } from 'drizzle-orm';
import { newId } from '#db/columns.ts';
import { keptForms } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { openText, sealText } from '#app/identity/seal-text.server.ts';
import type { AppContext } from '../app-context.ts';

const keptMs = 30 * 60_000;

/** Values of a form by field name; several values of one name as a list. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * Keeps a form whose sender's session had run out: encrypted, for the same user, for 30 minutes.
 * @returns the id that leads back to it
 */
export async function keepForm(app: AppContext, userId: string, path: string, values: FormValues): Promise<string> {
  const id = newId();
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await tx.delete(keptForms).where(lte(keptForms.expiresAt, now));
    await tx.insert(keptForms).values({
      id,
      userId,
      path,
      cipher: sealText(app.vault, `kept_forms.${id}.${userId}`, JSON.stringify(values)),
      expiresAt: new Date(now.getTime() + keptMs),
    });
  });
  return id;
}

/** Gives a kept form back to the user who sent it; null when it is not hers, unknown or too old. */
export async function findKeptForm(app: AppContext, userId: string, id: string): Promise<FormValues | null> {
  const [row] = await app.db
    .select({ cipher: keptForms.cipher })
    .from(keptForms)
    .where(and(eq(keptForms.id, id), eq(keptForms.userId, userId), gt(keptForms.expiresAt, app.clock.now())));
  if (row === undefined) return null;
  return JSON.parse(openText(app.vault, `kept_forms.${id}.${userId}`, row.cipher)) as FormValues;
}
