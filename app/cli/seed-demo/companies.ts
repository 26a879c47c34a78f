import { recordCompany } from '#app/use-cases/company/record-company.server.ts';
import { addContact } from '#app/use-cases/company/add-contact.server.ts';
import { logContact } from '#app/use-cases/company/log-contact.server.ts';
import { addDays, type Day } from '#app/domain/time/day.ts';
import { demoCompanyId, demoHouses } from './accounts.ts';
import { inventedCompany, inventedName, inventedPhone } from './invented-names.ts';
import type { Trade } from './trades.ts';
import { actorOf, officeDay, type PlaceIds, type World } from './world.ts';

export interface DemoCompany {
  readonly id: string;
  readonly name: string;
  readonly trade: Trade;
  readonly placeId: number;
  readonly officerId: string;
  /** Without a Betriebsnummer nobody could verify it: its postings wait. */
  readonly isVerified: boolean;
}
export interface DemoOfficer {
  readonly id: string;
}

/** Companies with a contact each; every third has been called lately. */
export async function seedCompanies(
  world: World,
  officers: readonly DemoOfficer[],
  places: PlaceIds,
): Promise<DemoCompany[]> {
  const { chance, size, today } = world;
  const companies: DemoCompany[] = [];
  const placeIds = [...places.byName.values()];
  for (let number = 0; number < size.companies; number += 1) {
    const trade = world.trades[number % world.trades.length] as Trade;
    const placeId = chance.pick(placeIds);
    const officer = officers[number % officers.length] as DemoOfficer;
    const actor = actorOf({ id: officer.id, roles: ['officer'], organisationId: demoHouses.agency.id });
    const app = world.at(officeDay(addDays(today, -chance.between(200, 800))));
    const name = inventedCompany(chance, trade.branch, number);
    const isVerified = number === 0 || chance.happens(0.95);
    const id =
      number === 0
        ? demoCompanyId
        : await recordCompany(app, actor, {
            name,
            employerNumber: isVerified ? String(20_000_000 + number * 7919) : null,
            branch: trade.branch,
            street: `Musterstraße ${chance.between(1, 120)}`,
            placeId,
            districtKey: world.app.places.districtOf(placeId),
            employees: chance.weighted([
              [6, 20],
              [14, 25],
              [35, 25],
              [90, 18],
              [240, 12],
            ]),
            hasWorksCouncil:
              chance.weighted([
                ['yes', 3],
                ['no', 5],
                ['unknown', 2],
              ]) === 'yes'
                ? true
                : chance.happens(0.7)
                  ? false
                  : null,
            isTemporaryAgency: number % 23 === 11,
            recordAnyway: true,
            key: null,
          });
    const contact = inventedName(chance);
    await addContact(app, actor, {
      companyId: id,
      name: `${contact.firstName} ${contact.lastName}`,
      role: chance.pick(['Personal', 'Geschäftsführung', 'Betriebsleitung']),
      phone: inventedPhone(chance),
      email: `kontakt.${number}@betrieb.example`,
      key: null,
    });
    if (number % 3 === 0) {
      const on = officeDay(addDays(today, -chance.between(1, 60)));
      await logContact(world.at(on), actor, {
        companyId: id,
        kind: 'call',
        summary: chance.pick([
          'Sucht ab Januar, möchte erst kennenlernen.',
          'Bedarf besteht weiter, Rückruf vereinbart.',
          'Fragt nach Förderung vor der Einstellung.',
        ]),
        nextContactOn: chance.happens(0.6) ? laterOf(on, addDays(today, chance.between(-6, 20))) : null,
        postingId: null,
        key: null,
      });
    }
    companies.push({ id, name, trade, placeId, officerId: officer.id, isVerified });
  }
  world.log(`Demo world: ${companies.length} companies`);
  return companies;
}

const laterOf = (a: Day, b: Day) => (a > b ? a : b);
