import { describe, expect, it } from 'vitest';
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
