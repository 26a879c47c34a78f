import { describe, expect, it } from 'vitest';
import { labelLanguages } from '#app/domain/reference/label-language.ts';
import { editLabel } from '#app/use-cases/reference/edit-label.server.ts';
import { listLabels } from '#app/use-cases/reference/list-labels.server.ts';
import { loadVocabulary } from '#db/queries/reference/vocabulary.ts';
import { loadReference } from '#db/seed/reference/load-reference.ts';
import { conceptSeeds } from '#db/seed/reference/terms.ts';
import { auditRows } from '#db/schema/index.ts';
import { createVocabulary } from '#search/vocabulary/vocabulary.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const total = conceptSeeds().length;
const firstPage = { page: 1, size: 1000 };
const welder = { conceptKey: 'occ.welder', language: 'uk' as const };

async function open() {
  const app = await openTestApp();
  const administrator = actorOf(await insertUser(app.db, { roles: ['administrator'] }));
  const find = async () => {
    const { labels } = await listLabels(app, administrator, { language: 'uk', text: '', open: false }, firstPage);
    return labels.find(({ conceptKey }) => conceptKey === welder.conceptKey);
  };
  return { app, administrator, find };
}

describe('labels of concepts', () => {
  it('are there in six languages, none of them reviewed at first', async () => {
    const { app, administrator } = await open();
    const { coverage, found } = await listLabels(
      app,
      administrator,
      { language: 'ar', text: '', open: true },
      { page: 1, size: 10 },
    );
    expect(coverage).toEqual(labelLanguages.map((language) => ({ language, reviewed: 0, total })));
    expect(found).toBe(total);
  });

  it('are found by the label or by the name in the reader’s language', async () => {
    const { app, administrator } = await open();
    const keys = async (text: string) =>
      (await listLabels(app, administrator, { language: 'uk', text, open: false }, firstPage)).labels.map(
        (one) => one.conceptKey,
      );
    expect(await keys('ЗВАРЮВАЛЬНИК')).toContain('occ.welder');
    expect(await keys('schweisser')).toContain('occ.welder');
    expect(await keys('zyxblabla')).toEqual([]);
  });

  it('are reviewed as they stand: counted, audited, still the curated one', async () => {
    const { app, administrator, find } = await open();
    await editLabel(app, administrator, { ...welder, label: ' зварювальник ', reviewed: true, version: 1 });
    expect(await find()).toMatchObject({ label: 'зварювальник', reviewed: true, origin: 'curated', version: 2 });
    const { coverage } = await listLabels(app, administrator, { language: 'uk', text: '', open: true }, firstPage);
    expect(coverage.find(({ language }) => language === 'uk')?.reviewed).toBe(1);
    expect((await app.db.select().from(auditRows)).at(-1)).toMatchObject({
      action: 'vocabulary.label',
      subjectIds: ['occ.welder'],
      detail: { language: 'uk', corrected: false, reviewed: true },
    });
  });

  it('are corrected: understood at once, after a restart, and kept when a new release comes', async () => {
    const { app, administrator, find } = await open();
    const understood = (text: string) => app.vocabulary.resolve(text, 'occupation').concepts[0]?.key;
    await editLabel(app, administrator, { ...welder, label: 'зваровщицяпроба', reviewed: false, version: 1 });
    await editLabel(app, administrator, { ...welder, label: 'Зварювальниця-проба', reviewed: true, version: 2 });
    expect(understood('зварювальниця проба')).toBe('occ.welder');
    expect(understood('зварювальник')).toBe('occ.welder');
    expect(app.vocabulary.label('occ.welder', 'uk')).toBe('Зварювальниця-проба');
    await app.db.run("update reference_versions set hash = 'of an older release'");
    await loadReference(app.db);
    expect(await find()).toMatchObject({ label: 'Зварювальниця-проба', reviewed: true, origin: 'house' });
    const anew = createVocabulary(await loadVocabulary(app.db));
    expect(anew.resolve('зварювальниця проба', 'occupation').concepts[0]?.key).toBe('occ.welder');
  });

  it('have to be reviewed again when a release changes them', async () => {
    const { app, administrator, find } = await open();
    await editLabel(app, administrator, { ...welder, label: 'зварювальник', reviewed: true, version: 1 });
    const reload = async () => {
      await app.db.run("update reference_versions set hash = 'of an older release'");
      await loadReference(app.db);
    };
    await reload();
    expect(await find()).toMatchObject({ reviewed: true });
    await app.db.run("update concept_labels set label = 'ранішe' where concept_key = 'occ.welder' and language = 'uk'");
    await reload();
    expect(await find()).toMatchObject({ label: 'зварювальник', reviewed: false });
  });

  it('refuse nothing, too much, what somebody else changed, and everybody but an administrator', async () => {
    const { app, administrator } = await open();
    const edit = { ...welder, label: 'зварювальник', reviewed: true, version: 1 };
    await expect(editLabel(app, administrator, { ...edit, label: ' -!- ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(editLabel(app, administrator, { ...edit, label: 'з'.repeat(101) })).rejects.toMatchObject({
      problems: [{ field: 'label', code: 'tooLong' }],
    });
    await expect(editLabel(app, administrator, { ...edit, version: 7 })).rejects.toMatchObject({
      code: 'versionConflict',
      current: { label: 'зварювальник', _version: '1' },
    });
    await expect(editLabel(app, administrator, { ...edit, conceptKey: 'occ.nothing' })).rejects.toMatchObject({
      code: 'notFound',
    });
    const officer = actorOf(await insertUser(app.db, { roles: ['officer'] }));
    expect((await listLabels(app, officer, { language: 'uk', text: '', open: false }, firstPage)).found).toBe(total);
    await expect(editLabel(app, officer, edit)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
