import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findImport } from '#app/use-cases/imports/find-import.server.ts';
import { startImport } from '#app/use-cases/imports/start-import.server.ts';
import { importBySystem } from '#app/use-cases/imports/system-import.server.ts';
import { takeImport } from '#app/use-cases/imports/take-import.server.ts';
import { companies, postings } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertPosting, insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const sample = readFileSync(new URL('../../fixtures/imports/stellen.csv', import.meta.url));
const head = 'Stellennummer;Betrieb;Ort;Art;Bezeichnung;Muss-Kenntnisse;Dauer Wochen;Vergütung';
const csv = (...rows: string[]) => new TextEncoder().encode([head, ...rows].join('\r\n'));

describe('the sample list of postings', () => {
  it('comes in whole, as drafts, and a second time changes nothing', async () => {
    const app = await openTestApp();
    const first = await importBySystem(app, { kind: 'postings', bytes: sample, fileName: 'stellen.csv' });
    if (!first.ok) throw new Error(first.code);
    expect(first.counts).toEqual({ rows: 120, created: 120, changed: 0, unchanged: 0, conflicts: 0, rejected: 0 });
    const { words = 0, unknownWords = 0, overLimit = 0 } = first.run.counts;
    expect(unknownWords / words).toBeLessThanOrEqual(0.05);
    expect(overLimit).toBeGreaterThan(0);
    const before = await app.db.select().from(postings);
    expect(new Set(before.map((row) => row.state))).toEqual(new Set(['draft']));
    const second = await importBySystem(app, { kind: 'postings', bytes: sample, fileName: 'stellen.csv' });
    if (!second.ok) throw new Error(second.code);
    expect(second.counts).toEqual({ rows: 120, created: 0, changed: 0, unchanged: 120, conflicts: 0, rejected: 0 });
    expect(await app.db.select().from(postings)).toEqual(before);
  });
});

describe('a list of postings', () => {
  it('finds a company by its name, makes an unknown one that needs verification, and takes over the limit as a draft', async () => {
    const app = await openTestApp();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const known = await insertCompany(app.db, { name: 'Probe Metall GmbH' });
    const list = csv(
      'ST-1;Probe Metall;Bielefeld;MAG;Schweißer (m/w/d);Drehen;40;',
      'ST-2;Fiktiva OHG;Herne;Arbeit;Lagerhilfe;Staplerfahren;;5,00 €/Std',
    );
    const started = await startImport(app, officer, { kind: 'postings', bytes: list, fileName: 'stellen.csv' });
    if (!started.ok) throw new Error(started.code);
    const preview = await findImport(app, officer, { runId: started.runId, states: ['new'], after: 0, size: 10 });
    expect(preview.run.counts).toMatchObject({ overLimit: 2, newCompanies: 1 });
    expect(preview.rows.map((row) => row.content.findings.map((finding) => finding.severity))).toEqual([
      ['error'],
      ['error'],
    ]);
    await takeImport(app, officer, started.runId);
    const rows = await app.db
      .select({
        number: postings.externalNumber,
        state: postings.state,
        companyId: postings.companyId,
        title: postings.title,
        officerId: postings.officerId,
      })
      .from(postings);
    expect(rows.find((row) => row.number === 'ST-1')).toMatchObject({
      state: 'draft',
      companyId: known.id,
      title: 'Schweißer',
      officerId: officer.userId,
    });
    const all = await app.db.select({ id: companies.id, state: companies.state }).from(companies);
    expect(all.find((row) => row.id !== known.id)?.state).toBe('unverified');
  });

  it('proposes to close what came from an earlier list and is missing now, and nothing typed in by hand', async () => {
    const app = await openTestApp();
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    const one = 'ST-1;Probe Metall;Bielefeld;Arbeit;Schlosser;;;';
    const other = 'ST-2;Fiktiva OHG;Herne;Arbeit;Lagerhilfe;;;';
    await importBySystem(app, { kind: 'postings', bytes: csv(one, other), fileName: 'stellen.csv' });
    await insertPosting(app.db, { externalNumber: 'ST-9' });
    const started = await startImport(app, officer, { kind: 'postings', bytes: csv(one), fileName: 'stellen.csv' });
    if (!started.ok) throw new Error(started.code);
    const page = await findImport(app, officer, {
      runId: started.runId,
      states: ['noLongerListed'],
      after: 0,
      size: 9,
    });
    expect(page.rows.map((row) => row.content.label)).toEqual(['ST-2']);
  });
});
