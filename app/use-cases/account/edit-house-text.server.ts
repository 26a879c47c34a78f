import type { Actor } from '#app/domain/account/actor.ts';
import { isPlaceholder, type HouseTextPage } from '#app/domain/account/house-text.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import {
  findHouseText,
  listHouseTexts as queryHouseTexts,
  putHouseText,
  type HouseText,
} from '#db/queries/account/house-text.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { allow } from './allow.server.ts';

/** Every text the house has written so far, for administration. */
export async function listHouseTexts(app: AppContext, actor: Actor): Promise<HouseText[]> {
  allow(actor, 'houseText.edit', {});
  return queryHouseTexts(app.db);
}

/**
 * Writes a text of the house (Markdown: headings, paragraphs, lists, links).
 * @param input.version of the text that was shown; 0 when there was none
 * @param input.placeholder the author says it is still a draft; a text with a gap `[[...]]` is one anyway
 * @throws DomainError versionConflict with what stands there now
 */
export async function editHouseText(
  app: AppContext,
  actor: Actor,
  input: { page: HouseTextPage; locale: 'de' | 'en'; body: string; placeholder: boolean; version: number },
): Promise<void> {
  allow(actor, 'houseText.edit', {});
  const at = app.clock.now();
  await write(app.db, async (tx) => {
    const now = await findHouseText(tx, input.page, input.locale);
    if ((now?.version ?? 0) !== input.version) {
      throw new DomainError('versionConflict', 'versionConflict', {
        current: { body: now?.body ?? '', _version: String(now?.version ?? 0) },
      });
    }
    const { page, locale, body } = input;
    await putHouseText(tx, { page, locale, body, placeholder: input.placeholder || isPlaceholder(body), at });
    await appendAudit(tx, at, {
      actorId: actor.userId,
      action: 'houseText.edit',
      subjectKind: 'houseText',
      subjectIds: [`${page}.${locale}`],
    });
  });
}
