import { copyFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { openPortal, systemClock } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { findReadiness } from '#app/use-cases/health/check-readiness.server.ts';
import { organisations } from '#db/schema/index.ts';
import { write } from '#db/transaction.ts';
import { takeConsoleErrors } from '#tests/support/console-errors.ts';
import { insertOrganisation } from '#tests/support/factories.ts';

/** A house of its own, whose files somebody may move. */
async function openFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-gone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyFileSync(inject('templateDatabase'), join(folder, 'werkbruecke.db'));
  const portal = await openPortal(readEnv({ WERKBRUECKE_MODE: 'test', DATA_DIR: folder }), {
    origin: 'http://portal.example',
    clock: systemClock,
  });
  onTestFinished(() => portal.close());
  const failed = async () =>
    (await findReadiness(portal.app)).findings.filter(({ isOk }) => !isOk).map(({ check }) => check);
  return { app: portal.app, failed, file: (name: string) => join(folder, name) };
}

describe('a file that somebody takes away while the portal runs', () => {
  it('is missed at once where it is the database: nothing is said to be saved, until it is back', async () => {
    const { app, failed, file } = await openFolder();
    renameSync(file('werkbruecke.db'), file('elsewhere.db'));
    await expect(write(app.db, (tx) => insertOrganisation(tx))).rejects.toMatchObject({ reason: 'cannotSave' });
    expect(takeConsoleErrors()).toEqual([expect.stringMatching(/SQLITE_READONLY_DBMOVED: its file was moved/)]);
    expect(await failed()).toEqual(['write']);
    copyFileSync(file('elsewhere.db'), file('werkbruecke.db'));
    await expect(
      write(app.db, (tx) => insertOrganisation(tx)),
      'another file of that name',
    ).rejects.toMatchObject({ reason: 'cannotSave' });
    renameSync(file('elsewhere.db'), file('werkbruecke.db'));
    await write(app.db, (tx) => insertOrganisation(tx));
    expect(await app.db.$count(organisations)).toBe(1);
    expect(await failed()).toEqual([]);
  });

  it('makes no key where it is the key store: one that is lost with the process would be a name nobody can read', async () => {
    const { app, failed, file } = await openFolder();
    await app.vault.keys.keysFor(['before']);
    renameSync(file('keys.db'), file('elsewhere.db'));
    await expect(app.vault.keys.keysFor(['after'])).rejects.toMatchObject({ reason: 'cannotSave' });
    takeConsoleErrors();
    expect(await failed()).toEqual(['keys']);
    expect([...(await app.vault.keys.existingKeys(['before', 'after'])).keys()]).toEqual(['before']);
    renameSync(file('elsewhere.db'), file('keys.db'));
    await app.vault.keys.keysFor(['after']);
    expect(await failed()).toEqual([]);
  });
});
