import { describe, expect, it } from 'vitest';
import { houseTextPages } from '#app/domain/account/house-text.ts';
import { acceptInvitation } from '#app/use-cases/account/accept-invitation.server.ts';
import { findPersona, listPersonas } from '#app/use-cases/account/demo-personas.server.ts';
import { findInvitation } from '#app/use-cases/account/find-invitation.server.ts';
import { exportHouseTexts, importHouseTexts } from '#app/use-cases/account/import-house-texts.server.ts';
import { preparePortal } from '#app/use-cases/account/prepare-portal.server.ts';
import { openTestApp, type TestApp } from '#tests/support/test-app.ts';

async function start(app: TestApp) {
  const lines: string[] = [];
  let seeded = 0;
  await preparePortal(app, {
    log: (line) => void lines.push(line),
    seedDemo: () => {
      seeded += 1;
      return Promise.resolve();
    },
  });
  return { seeded, token: /invitations\/([\w-]+)/.exec(lines.join('\n'))?.[1] };
}

async function writeTexts(app: TestApp) {
  const files = await exportHouseTexts(app);
  return importHouseTexts(
    app,
    files.map(({ name, body }) => ({ name, body: body.replace(/\[\[(.*?)\]\]/g, '$1') })),
  );
}

describe('starting in production', () => {
  it('is refused while texts of the house are drafts, and names them', async () => {
    const app = await openTestApp({ mode: 'production' });
    await expect(start(app)).rejects.toThrow(new RegExp(`${houseTextPages.join(', ')}[^]*npm run texts`));
  });

  it('prints a link for the first administrator that works once and only until the next start', async () => {
    const app = await openTestApp({ mode: 'production' });
    await writeTexts(app);
    const first = await start(app);
    const second = await start(app);
    expect([first.seeded, second.seeded]).toEqual([0, 0]);
    await expect(findInvitation(app, first.token ?? '')).rejects.toMatchObject({ code: 'notFound' });
    const password = 'ein langer satz zum merken';
    const { roles } = await acceptInvitation(app, second.token ?? '', {
      password,
      passwordAgain: password,
      displayName: 'Anton Muster',
      email: 'anton@jobcenter.example',
    });
    expect(roles).toEqual(['administrator']);
    expect((await start(app)).token).toBeUndefined();
  });

  it('knows no personas', async () => {
    const app = await openTestApp({ mode: 'production' });
    expect(await listPersonas(app)).toEqual([]);
    await expect(findPersona(app, 'demo-administrator')).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('starting the demo', () => {
  it('fills the demo world', async () => {
    expect((await start(await openTestApp({ mode: 'demo' }))).seeded).toBe(1);
  });
});

describe('the texts of the house', () => {
  it('come as files, stay drafts as long as a gap is left, and unknown files are named', async () => {
    const app = await openTestApp();
    expect(
      await importHouseTexts(app, [
        { name: 'impressum.de.md', body: '## Impressum\n\n[[Name]]' },
        { name: 'datenschutz.de.md', body: 'Fertig.' },
        { name: 'notizen.md', body: 'x' },
      ]),
    ).toEqual([
      { name: 'impressum.de.md', outcome: 'draft' },
      { name: 'datenschutz.de.md', outcome: 'ready' },
      { name: 'notizen.md', outcome: 'unknown' },
    ]);
  });
});
