import { and, eq, gt, lte } from 'drizzle-orm';
import type { FormValues } from '#app/domain/form-state.ts';
import { newId } from '#db/columns.ts';
import { keptForms } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import { openText, sealText } from '#app/identity/seal-text.server.ts';
import type { AppContext } from '../app-context.ts';

const keptMs = 30 * 60_000;

/**
 * Keeps a form whose sender's session had run out: encrypted, for the same user, for 30 minutes. Passwords are left out.
 * @param path where the form stands, with its query, without the origin
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
      cipher: sealText(app.vault, `kept_forms.${id}.${userId}`, JSON.stringify(withoutPasswords(values))),
      expiresAt: new Date(now.getTime() + keptMs),
    });
  });
  return id;
}

function withoutPasswords(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}

export interface KeptForm {
  /** Path and query of the page the form stands on. */
  readonly path: string;
  readonly values: FormValues;
}

/** Gives a kept form back to the user who sent it; null when it is not hers, unknown or too old. */
export async function findKeptForm(app: AppContext, userId: string, id: string): Promise<KeptForm | null> {
  const [row] = await app.db
    .select({ path: keptForms.path, cipher: keptForms.cipher })
    .from(keptForms)
    .where(and(eq(keptForms.id, id), eq(keptForms.userId, userId), gt(keptForms.expiresAt, app.clock.now())));
  if (row === undefined) return null;
  return {
    path: row.path,
    values: JSON.parse(openText(app.vault, `kept_forms.${id}.${userId}`, row.cipher)) as FormValues,
  };
}
