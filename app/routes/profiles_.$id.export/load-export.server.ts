import type { Actor } from '#app/domain/account/actor.ts';
import { residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { formatsFor } from '#app/i18n/format.ts';
import type { Locale } from '#app/i18n/locale.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';
import { backupDays } from '#app/use-cases/retention/list-retention.server.ts';
import { shownExport } from './shown-export.server.ts';

/** Everything about one person as the page shows it, in words. */
export async function loadExport(app: AppContext, actor: Actor, locale: Locale, id: string) {
  const answer = await exportPerson(app, actor, id);
  const { name, contact, birth, status, number } = answer.person;
  return {
    isGuest: answer.tables['profiles']?.[0]?.['isGuest'] === true,
    code: answer.caseCode,
    house: app.config.houseName,
    madeAt: formatsFor(locale).instant(answer.madeAt),
    backupDays: await backupDays(app),
    person: {
      name: `${name.firstName} ${name.lastName}`.trim(),
      birthOn: birth.birthOn,
      sex: birth.sex ?? null,
      customerNumber: number.customerNumber,
      phone: contact.phone,
      email: contact.email,
      address: [contact.street, [contact.postcode, contact.town].filter(Boolean).join(' ')].filter(Boolean).join(', '),
      route: contact.route,
      residenceStatus: residenceStatuses.find((known) => known === status.residenceStatus) ?? null,
      validUntilOn: status.validUntilOn,
      permitText: status.permitText,
      enteredOn: status.enteredOn,
      residenceRuleDistrict:
        status.residenceRule == null ? null : app.places.districtName(status.residenceRule.districtKey),
      residenceRuleUntilOn: status.residenceRule?.untilOn ?? null,
    },
    sections: shownExport(sourceFor(locale), answer, {
      concept: (key) => app.vocabulary.label(key, locale),
      spot: (spotId) => app.places.name(spotId),
      district: (key) => app.places.districtName(key),
    }),
  };
}
