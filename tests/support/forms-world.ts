import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { importKinds } from '#app/domain/imports/import-run.ts';
import { mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { sendFeedback } from '#app/use-cases/account/send-feedback.server.ts';
import { recordConsent } from '#app/use-cases/consent/record-consent.server.ts';
import { importRights, startImport } from '#app/use-cases/imports/start-import.server.ts';
import { noteCheckedWords } from '#app/use-cases/reference/note-typed-words.server.ts';
import { proposals } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { actorOf } from './actors.ts';
import { enoughCriteria } from './browsing-world.ts';
import { insertCompany, insertPosting, insertUser } from './factories.ts';
import { rightLists } from './hostile-file.ts';
import { openProposalWorld, proposeAndAgree, talk } from './proposal-world.ts';
import { introducedPerson } from './secret-addresses.ts';
import type { TestApp } from './test-app.ts';

/** How many there are of what one form uses up. */
const count = 6;

/**
 * What the policy world lacks for every page that takes a form to show one: something said, words nobody knows, imports that
 * wait, dates to be offered, answers companies owe.
 * @param people whoever acts already
 * @returns who else acts
 */
export async function insertFormsWorld(app: TestApp, people: readonly Actor[]): Promise<readonly Actor[]> {
  const at = app.clock.now();
  const typists = people.filter(({ roles }) => roles.includes('caseworker')).slice(0, 3);
  const known = { page: '/', answerTo: null, key: null };
  for (let each = 0; each < count; each += 1) {
    await sendFeedback(app, { ...known, message: `Die Schrift ist klein ${each}`, network: `10.2.0.${each}` });
    for (const { userId } of typists)
      await noteCheckedWords(app, userId, [{ kind: 'skill', words: `Kesselflickerei ${'abcdef'[each]}` }]);
  }
  for (const kind of importKinds) {
    const actor = people.find((each) => mayEver(each, importRights[kind]) && each.organisationId !== null);
    const { bytes, name: fileName } = rightLists[kind];
    if (actor !== undefined) await startImport(app, actor, { kind, bytes, fileName });
  }
  const more = [await browsing(app)];
  for (let each = 0; each < count; each += 1) {
    const asked = await openProposalWorld(app);
    await proposeAndAgree(asked);
    more.push(asked.company);
  }
  for (let each = 0; each < 2; each += 1) {
    const { caseworker, officer, profileId } = await introducedPerson(app);
    await write(app.db, (tx) =>
      recordConsent(tx, at, 'somebody', { ...talk, profileId, purpose: 'namelessProfile', decision: 'yes' }),
    );
    more.push(caseworker, officer);
  }
  await letTimePass(app, people);
  return more;
}

/** Somebody of a company that may look who there is. */
async function browsing({ db }: TestApp): Promise<Actor> {
  const officer = await insertUser(db, { roles: ['officer'] });
  const company = await insertCompany(db, { officerId: officer.id });
  await insertPosting(db, { companyId: company.id, officerId: officer.id, ...enoughCriteria });
  return actorOf(await insertUser(db, { roles: ['company'], companyId: company.id }));
}

/** The companies of these people have let the time for an answer pass, and are asked why. */
async function letTimePass({ db, clock }: TestApp, people: readonly Actor[]): Promise<void> {
  const theirs = people.flatMap(({ companyId }) => companyId ?? []);
  await db
    .update(proposals)
    .set({ silenceAskedAt: clock.now() })
    .where(and(inArray(proposals.companyId, theirs), eq(proposals.state, 'ended')));
}
