import { describe, expect, it } from 'vitest';
import { pathAfterSignIn } from '#app/http/path-after-sign-in.server.ts';
import { findKeptForm, keepForm } from '#app/use-cases/account/keep-form.server.ts';
import { keptForms } from '#db/schema/account.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

describe('a form sent after its session had ended', () => {
  it('comes back to the same user only, with the page it stands on', async () => {
    const app = await openTestApp();
    const [me, other] = [await insertUser(app.db), await insertUser(app.db)];
    const id = await keepForm(app, me.id, '/profiles/new?short=1', {
      note: 'Frau Beispiel, Schweißerin',
      shifts: ['early', 'late'],
    });
    expect(await findKeptForm(app, me.id, id)).toEqual({
      path: '/profiles/new?short=1',
      values: { note: 'Frau Beispiel, Schweißerin', shifts: ['early', 'late'] },
    });
    expect(await findKeptForm(app, other.id, id)).toBeNull();
    expect(await findKeptForm(app, me.id, 'another')).toBeNull();
  });

  it('is where whoever signs in again goes first, then to the page she wanted', async () => {
    const app = await openTestApp();
    const me = await insertUser(app.db);
    const id = await keepForm(app, me.id, '/profiles/new?short=1', { note: 'Frau Beispiel' });
    const next = (query: string) =>
      pathAfterSignIn(app, me.id, new URL(`http://here.invalid/sign-in?${query}`), '/today');
    expect(await next(`next=%2Fpostings&kept=${id}`)).toBe(`/profiles/new?short=1&kept=${id}`);
    expect(await next('next=%2Fpostings&kept=gone')).toBe('/postings');
    expect(await next('next=%2F%2Felsewhere.example')).toBe('/today');
  });

  it('is stored encrypted, without passwords, for thirty minutes', async () => {
    const app = await openTestApp();
    const me = await insertUser(app.db);
    const id = await keepForm(app, me.id, '/account', { note: 'geheime Notiz', currentPassword: 'ein altes passwort' });
    expect(JSON.stringify(await app.db.select().from(keptForms))).not.toContain('geheime Notiz');
    expect((await findKeptForm(app, me.id, id))?.values).toEqual({ note: 'geheime Notiz' });
    app.clock.advance({ minutes: 31 });
    expect(await findKeptForm(app, me.id, id)).toBeNull();
  });
});
