import { describe, expect, it } from 'vitest';
import { consentLanguages, paperPurposes } from '#app/domain/consent/consent.ts';
import { findProfileConsentForm } from '#app/use-cases/consent/find-consent-form.server.ts';
import { currentConsentTexts } from '#db/queries/consent/consent.ts';
import { openProposalWorld } from '#tests/support/proposal-world.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const open = async () => openProposalWorld(await openTestApp());

describe('a question about the person alone, on paper', () => {
  it('stands in her language beside German, in the version that is in force', async () => {
    const { app, caseworker, profileId } = await open();
    for (const purpose of paperPurposes) {
      const texts = await currentConsentTexts(app.db, purpose);
      for (const language of consentLanguages) {
        const form = await findProfileConsentForm(app, caseworker, { profileId, purpose, language });
        const inForce = texts.find((text) => text.language === language);
        expect(form.german.paragraphs.join('\n\n')).toBe(texts.find((text) => text.language === 'de')?.body);
        if (purpose === 'namelessProfile') expect(inForce, language).toBeDefined();
        if (language === 'de' || inForce === undefined) expect(form.own).toBeNull();
        else
          expect(form.own).toMatchObject({
            ...{
              language,
              version: inForce.version.slice(0, 8),
              isDraft: true,
              paragraphs: inForce.body.split('\n\n'),
            },
          });
      }
    }
  });

  it('is printed by her own people only', async () => {
    const { app, colleague, officer, company, profileId } = await open();
    for (const stranger of [colleague, officer, company])
      await expect(
        findProfileConsentForm(app, stranger, { profileId, purpose: 'namelessProfile', language: 'ar' }),
      ).rejects.toMatchObject({ code: expect.stringMatching(/notFound|forbidden/) as string });
  });
});
