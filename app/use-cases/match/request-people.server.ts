import type { Actor } from '#app/domain/account/actor.ts';
import { DomainError } from '#app/domain/domain-error.ts';
import { MOST_OPEN_REQUESTS } from '#app/domain/match/company-request.ts';
import type { Handle } from '#db/client.ts';
import { appendAudit } from '#db/queries/audit/audit.ts';
import { countOpenRequests, insertCompanyRequest } from '#db/queries/match/company-request.ts';
import { write } from '#db/transaction.ts';
import { allow, found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { profileBehindLabel } from '../disclosure/detailed-profiles-for.server.ts';
import { isCardShown } from '../disclosure/list-classes.server.ts';
import { openBrowsing, type Browsing } from '../disclosure/open-browsing.server.ts';
import { answerDay } from '../rule/working-days.server.ts';

/** What a company asks about: a card, a detailed profile by its label of the batch, or "please propose somebody". */
export type RequestSubject =
  | { readonly kind: 'card'; readonly classKey: string }
  | { readonly kind: 'profile'; readonly pseudonym: string }
  | { readonly kind: 'suggestions' };

/**
 * A company tells its interest, or asks for proposals for one of its postings. Officer and, where a person is meant, her
 * caseworker find it in their work lists; nobody is shown or released by it. The same again while it is open changes nothing.
 * @throws DomainError notFound for a posting that is not the company's or does not take part; conflict when the card
 *   (`cardGone`) or the profile (`profileGone`) is not shown any more; limit (`tooManyRequests`); forbidden
 */
export async function requestPeople(
  app: AppContext,
  actor: Actor,
  input: { readonly postingId: string; readonly about: RequestSubject },
): Promise<void> {
  allow(actor, 'companyRequest.create', { companyId: actor.companyId });
  const browsing = await openBrowsing(app, actor);
  const posting = found(browsing.postings.find(({ id }) => id === input.postingId));
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const meant = await meantBy(app, tx, browsing, input.about);
    if ((await countOpenRequests(tx, posting.id)) >= MOST_OPEN_REQUESTS)
      throw new DomainError('limit', 'tooManyRequests', { params: { most: MOST_OPEN_REQUESTS } });
    const id = await insertCompanyRequest(tx, {
      ...meant,
      companyId: browsing.companyId,
      postingId: posting.id,
      kind: input.about.kind === 'suggestions' ? 'suggestions' : 'interest',
      dueOn: await answerDay(tx, now, 'house.companyCallBack'),
      createdBy: actor.userId,
      createdAt: now,
    });
    if (id === null) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: 'companyRequest.create',
      subjectKind: 'companyRequest',
      subjectIds: [id],
      detail: { about: input.about.kind },
    });
  });
}

async function meantBy(app: AppContext, handle: Handle, browsing: Browsing, about: RequestSubject) {
  const none = { classKey: null, profileId: null, pseudonym: null };
  if (about.kind === 'suggestions') return none;
  if (browsing.pause !== null) throw new DomainError('conflict', about.kind === 'card' ? 'cardGone' : 'profileGone');
  if (about.kind === 'card') {
    if (!(await isCardShown(handle, about.classKey))) throw new DomainError('conflict', 'cardGone');
    return { ...none, classKey: about.classKey };
  }
  const profileId = await profileBehindLabel(app, handle, browsing.companyId, about.pseudonym);
  if (profileId === null) throw new DomainError('conflict', 'profileGone');
  return { ...none, profileId, pseudonym: about.pseudonym };
}
