import { contactFindings } from '#app/domain/disclosure/contact-patterns.ts';
import { DomainError, fieldError } from '#app/domain/domain-error.ts';
import { longestMessage, type TandemSide } from '#app/domain/mentoring/tandem-life.ts';
import { openPersonTexts, sealPersonText } from '#app/identity/person-text.server.ts';
import { newId } from '#db/columns.ts';
import type { TandemRecord } from '#db/queries/mentoring/tandem.ts';
import { insertMessage, listMessages } from '#db/queries/mentoring/tandem-life.ts';
import { write } from '#db/transaction.ts';
import { once } from '../account/submission.server.ts';
import type { AppContext } from '../app-context.ts';
import { isContactReleased, partnerId, tandemOf, type Partner } from './tandem-side.server.ts';
import { tellMentor } from './tell-mentor.server.ts';

/** Messages shown on a page. */
const shownMessages = 12;

export interface TandemMessage {
  readonly side: TandemSide;
  readonly text: string;
  readonly sentAt: number;
}

const place = (id: string) => `tandem_messages.text.${id}`;

/**
 * One of the two writes to the other, through the portal. Until both released how to reach them, a text with a telephone
 * number, an address or the like is refused and stays in the field. Sealed with the learner's key; the mail to the mentor says
 * that there is news. One submit is one message.
 * @throws DomainError invalid (`message`: `required`, `tooLong`, `contactInMessage`), notFound, forbidden
 */
export async function sendTandemMessage(
  app: AppContext,
  partner: Partner,
  input: { readonly text: string; readonly key: string | null },
): Promise<void> {
  const text = input.text.trim();
  if (text === '') throw fieldError({ field: 'message', code: 'required' });
  if (text.length > longestMessage)
    throw fieldError({ field: 'message', code: 'tooLong', params: { max: longestMessage } });
  const now = app.clock.now();
  const id = newId();
  const known = await tandemOf(app.db, partner);
  const textCipher = await sealPersonText(app.vault, known.profileId, place(id), text);
  if (textCipher === null) throw new DomainError('notFound');
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (tandem.id !== known.id) throw new DomainError('notFound');
    if (!isContactReleased(tandem) && contactFindings(text).length > 0)
      throw fieldError({ field: 'message', code: 'contactInMessage' });
    await once(tx, now, { useCase: `tandemMessage.${tandem.id}`, userId: partnerId(partner) }, input.key, async () => {
      await insertMessage(tx, { id, tandemId: tandem.id, side: partner.side, textCipher, sentAt: now });
      if (partner.side === 'learner') await tellMentor(tx, tandem, `message.${id}`, now);
      return id;
    });
  });
}

/** The newest messages of a tandem, newest first, for its two and nobody else. Checks no rights. */
export async function readTandemMessages(
  app: AppContext,
  tandem: Pick<TandemRecord, 'id' | 'profileId'>,
): Promise<TandemMessage[]> {
  const sealed = await listMessages(app.db, tandem.id, shownMessages);
  const texts = await openPersonTexts(
    app.vault,
    tandem.profileId,
    sealed.map(({ id, textCipher }) => ({ place: place(id), cipher: textCipher })),
  );
  return texts.flatMap((text, index) => {
    const row = sealed[index];
    return row === undefined ? [] : [{ side: row.side, text, sentAt: row.sentAt.getTime() }];
  });
}

/** Rows of messages as the export of a person reads them, with their words instead of the seal. */
export async function openExportedMessages(
  app: AppContext,
  profileId: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<Readonly<Record<string, unknown>>[]> {
  const sealed = rows.map(({ id, textCipher }) => ({ place: place(String(id)), cipher: String(textCipher) }));
  const texts = await openPersonTexts(app.vault, profileId, sealed);
  return rows.map(({ textCipher: _sealed, ...row }, index) => ({ ...row, text: texts[index] ?? null }));
}
