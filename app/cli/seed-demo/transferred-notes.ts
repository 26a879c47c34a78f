import { addDays } from '#app/domain/time/day.ts';
import { listFileNotes, tickFileNotes } from '#app/use-cases/assistance/list-file-notes.server.ts';
import { actorOf, officeDay, type World } from './world.ts';

/** Everybody has transferred her notes of the past two years; what came up since the last office day is still open. */
export async function transferOldNotes(world: World, caseworkers: readonly { readonly id: string }[]): Promise<void> {
  const since = `${officeDay(addDays(world.today, -1))}T00:00:00Z`;
  const back = world.at(officeDay(addDays(world.today, -4)));
  for (const { id } of caseworkers) {
    const caseworker = actorOf({ id, roles: ['caseworker'] });
    for (;;) {
      const { open } = await listFileNotes(world.app, caseworker);
      const ids = open.filter((note) => note.createdAt < new Date(since)).map((note) => note.id);
      if (ids.length === 0) break;
      await tickFileNotes(back, caseworker, { ids, transferred: true });
    }
  }
}
