import { beforeAll, describe, expect, it } from 'vitest';
import { eq, sql } from 'drizzle-orm';
import type { Actor } from '#app/domain/account/actor.ts';
import { roles } from '#app/domain/account/role.ts';
import { can, mayEver } from '#app/domain/policy/who-may-do-what.ts';
import { runWeeklyBatch } from '#app/use-cases/disclosure/run-weekly-batch.server.ts';
import { profiles, users } from '#db/schema/index.ts';
import { askedPortal, dataPath, type AskedPortal } from '#tests/support/asked-portal.ts';
import {
  everyNamedRow,
  insertLogsAndImports,
  nameEverybody,
  type NamedRow,
  type RowKind,
} from '#tests/support/every-row.ts';
import { insertOrganisation, insertUser } from '#tests/support/factories.ts';
import { actorOf } from '#tests/support/actors.ts';
import { guestOf } from '#tests/support/mentoring.ts';
import { insertPolicyWorld } from '#tests/support/policy-world.ts';
import { addressOf, privatePages } from '#tests/support/private-pages.ts';
import { buildOf, loadEveryPage } from '#tests/support/server-build.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

/** What a list of the volunteer organisation says of its guest, and nothing else in the house: wherever one stands, she is seen. */
const tokens = /Zwitscher|Kanarix|0999 70142/;

let app: TestApp;
let portal: AskedPortal;
let guestId: string;
let caseCode: string;
let keeper: Actor;
let everybody: readonly { readonly who: string; readonly actor: Actor }[];
let rows: Record<RowKind, readonly NamedRow[]>;

beforeAll(async () => {
  app = await openTestApp();
  const world = await insertPolicyWorld(app.db);
  await insertLogsAndImports(app);
  await nameEverybody(app);
  const association = await insertOrganisation(app.db, { kind: 'volunteerOrganisation' });
  keeper = actorOf(await insertUser(app.db, { roles: ['coordinator'], organisationId: association.id }));
  guestId = await guestOf(app, keeper);
  // Staff of every kind in the guest's own house too: nobody is nearer to her without being her coordinator.
  const others = roles.filter((role) => !['coordinator', 'company', 'mentor', 'administrator'].includes(role));
  const near = actorOf(await insertUser(app.db, { roles: [...others], organisationId: association.id }));
  const known = new Set((await app.db.select({ id: users.id }).from(users)).map(({ id }) => id));
  const one = world.actors.filter(({ who, actor }) => known.has(actor.userId) && / 0$/.test(who));
  everybody = [...one, { who: 'staff of the guest’s house', actor: near }];
  rows = await everyNamedRow(app);
  caseCode = String(
    (await app.db.all<{ code: string }>(sql`select case_code as code from profiles where id = ${guestId}`))[0]?.code,
  );
  portal = askedPortal(app, buildOf(await loadEveryPage()));
}, 180_000);

/** A form of the guest's page, as her coordinator sends it. */
async function send(intent: string, fields: Readonly<Record<string, string>>) {
  const cookie = await portal.signIn(keeper);
  return portal.ask(`/mentoring/learners/${guestId}`, { cookie, form: Object.entries({ intent, ...fields }) });
}

/** Everything somebody can open: every list, one row of each kind, and the guest herself asked for by her id. */
async function readEverything(actor: Actor, see: (path: string, body: string) => void): Promise<number> {
  const cookie = await portal.signIn(actor);
  const town = app.places.choices().find(({ kind }) => kind === 'place')?.id ?? 0;
  let asked = 0;
  for (const page of privatePages.filter(({ isShown, reads }) => isShown && mayEver(actor, reads))) {
    const mine =
      page.row === null
        ? undefined
        : rows[page.row].find(({ id, resource }) => id !== guestId && can(actor, page.reads, resource));
    const ids =
      page.row === null ? [''] : [mine?.id, page.row === 'profile' || page.row === 'guest' ? guestId : undefined];
    for (const id of ids) {
      if (id === undefined) continue;
      const path = addressOf(page, id, town);
      const { body } = await portal.ask(dataPath(path), { cookie });
      see(path, body.replaceAll(guestId, 'ASKED'));
      asked += 1;
    }
  }
  return asked;
}

describe('a guest of a volunteer organisation', { timeout: 300_000 }, () => {
  it('is on no page of anybody but the coordinators who keep her, before her yes not even as a code', async () => {
    const seen: string[] = [];
    let asked = 0;
    for (const { who, actor } of everybody)
      asked += await readEverything(actor, (path, body) => {
        if (tokens.test(body) || body.includes(caseCode)) seen.push(`${path}: ${who}`);
      });
    expect(seen).toEqual([]);
    expect(asked).toBeGreaterThan(200);
    const own: string[] = [];
    await readEverything(keeper, (path, body) => {
      if (tokens.test(body)) own.push(path);
    });
    const page = `/mentoring/learners/${guestId}`;
    expect(own).toEqual(expect.arrayContaining(['/mentoring/learners', page, `${page}/export`]));
    expect(own.filter((path) => !path.startsWith('/mentoring/learners'))).toEqual([]);
  });

  it('is, after her yes, a code to coordinators of all houses and nothing to anybody else', async () => {
    const agreed = { language: 'uk', channel: 'conversation', helper: 'interpreter', agreed: 'yes', _key: 'k' };
    expect((await send('agree', agreed)).location).toContain(guestId);
    const named: string[] = [];
    const coded = new Set<string>();
    for (const { who, actor } of everybody)
      await readEverything(actor, (path, body) => {
        if (tokens.test(body)) named.push(`${path}: ${who}`);
        if (body.includes(caseCode)) coded.add(`${path}: ${who}`);
      });
    expect(named).toEqual([]);
    expect([...coded].sort()).toEqual(['/mentoring: coordinator 0']);
  });

  it('stands in no table but those that hold her wish, her yes and who she is', async () => {
    await runWeeklyBatch(app);
    const tables = await app.db.all<{ name: string }>(
      sql`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const found = await app.db.all<Record<string, unknown>>(sql.raw(`select * from "${name}"`));
      if (found.some((row) => JSON.stringify(row).includes(guestId))) holding.push(name);
    }
    expect(holding.sort()).toEqual([
      'audit_rows',
      'consents',
      'import_marks',
      'last_readings',
      'learners',
      'profiles',
      'vault_indexes',
      'vault_persons',
    ]);
  });

  it('takes her yes back, takes part again and is erased, each by one form of her page', async () => {
    const version = async () => {
      const [row] = await app.db.select().from(profiles).where(eq(profiles.id, guestId));
      return { state: row?.state, _version: String(row?.version) };
    };
    expect((await send('withdraw', {})).status).toBe(303);
    expect((await version()).state).toBe('closed');
    expect((await send('reopen', { _version: (await version())._version })).status).toBe(303);
    const wish = { goal: 'everyday', goalLevel: '', mode: 'both', _version: '0' };
    expect((await send('wish', wish)).status).toBe(303);
    expect((await version()).state).toBe('draft');
    const erasure = { erasure: 'personAsked', _version: (await version())._version };
    expect((await send('erase', erasure)).location).toContain('/mentoring/learners');
    expect((await version()).state).toBe('erased');
  });
});
