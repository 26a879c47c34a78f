import { addDays } from '#app/domain/time/day.ts';
import { addProgramme, listOwnProgrammes } from '#app/use-cases/mentoring/mentor-programmes.server.ts';
import { editGuide } from '#app/use-cases/mentoring/volunteer-guide.server.ts';
import { demoHouses } from './accounts.ts';
import { actorOf, officeDay, type PlaceIds, type World } from './world.ts';

/**
 * What the volunteer organisation has set up before anybody signs up: programmes with and without a certificate, and what
 * the volunteers of two towns are told, one of it still a draft.
 * @returns ids of the programmes that ask for no certificate and for a simple one
 */
export async function seedVolunteering(world: World, places: PlaceIds): Promise<{ open: string; checked: string }> {
  const app = world.at(officeDay(addDays(world.today, -120)));
  const coordinator = actorOf({
    id: 'demo-coordinator',
    roles: ['coordinator'],
    organisationId: demoHouses.volunteers.id,
  });
  const programmes = [
    { name: 'Deutsch im Stadtteil', isWithMinors: false, certificate: 'none' as const },
    { name: 'Sprachpatenschaft zu zweit', isWithMinors: false, certificate: 'simple' as const },
    { name: 'Lernhilfe für Auszubildende unter 18', isWithMinors: true, certificate: 'extended' as const },
  ];
  for (const programme of programmes) await addProgramme(app, coordinator, programme, null);
  const guide = {
    insurance:
      'Unfall- und Haftpflichtschutz über die Sammelverträge des Landes, ohne Anmeldung. Nach einem Unfall bitte am selben Tag anrufen.',
    travelCosts: 'Fahrkarten für Bus und Bahn gegen Beleg, einmal im Monat.',
    onboarding: 'Eine Mappe mit ersten Übungen, eine Einführung am ersten Montag im Monat, zwei Hospitationen.',
    contact: 'Karla Fiktiv, montags bis donnerstags von 9 bis 15 Uhr.',
  };
  const towns = [
    { name: 'Bielefeld', meetingPlaces: 'Stadtbibliothek, Stadtteiltreffs, Cafés.', isDraft: false },
    { name: 'Gütersloh', meetingPlaces: 'Stadtbibliothek, Nachbarschaftstreff.', isDraft: true },
  ];
  for (const { name, ...own } of towns) {
    const placeId = places.byName.get(name);
    if (placeId === undefined) continue;
    const { isDraft, ...texts } = { ...guide, ...own };
    await editGuide(app, coordinator, { placeId, version: 0, isDraft, texts });
  }
  const known = await listOwnProgrammes(app, coordinator);
  const idOf = (certificate: string) => known.find((programme) => programme.certificate === certificate)?.id ?? '';
  return { open: idOf('none'), checked: idOf('simple') };
}
