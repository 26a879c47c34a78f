import { inArray, sql } from 'drizzle-orm';
import { ask, type Target } from '#app/cli/bench-pages/timing.ts';
import { notesOf } from '#app/cli/bench-writers/measure-writers.ts';
import type { Database } from '#db/client.ts';
import { contactLogs, placementSteps, profiles } from '#db/schema/index.ts';
import type { Sending } from '../writes.ts';

/** Something the portal said it had saved. */
export interface WrittenWord {
  readonly kind: Sending['kind'];
  readonly word: string;
  /** Of a person's profile. */
  readonly id: string | undefined;
}

export interface Missing {
  readonly lost: readonly string[];
  /** Calls that are there more than once. */
  readonly twice: readonly string[];
  /** Profiles there are in all. */
  readonly people: number;
  /** What SQLite says of the whole file. */
  readonly isSound: boolean;
}

/** Names are looked at page by page; the newest are those a crash could have taken. */
const namesToRead = 8;

/**
 * Compares what was acknowledged with what a portal that was started again holds: calls, notes and profiles in its database, the
 * names of the newest people on their pages, for which their keys must be there too.
 * @param db beside the running portal, to read
 * @param reader of the pages; without a cookie no page is read
 */
export async function findMissing(db: Database, written: readonly WrittenWord[], reader: Target): Promise<Missing> {
  const of = (kind: Sending['kind']) => written.filter((each) => each.kind === kind);
  const logged = await db
    .select({ word: contactLogs.summary })
    .from(contactLogs)
    .where(sql`${contactLogs.summary} like 'Probe %'`);
  const times = new Map<string, number>();
  for (const { word } of logged) times.set(word, (times.get(word) ?? 0) + 1);
  const stepIds = (await db.select({ id: placementSteps.id }).from(placementSteps)).map(({ id }) => id);
  const notes = of('note').length === 0 ? new Set<string>() : await notesOf(db, stepIds);
  const people = of('person');
  const ids = people.flatMap(({ id }) => id ?? []);
  const known = new Set(
    (await db.select({ id: profiles.id }).from(profiles).where(inArray(profiles.id, ids))).map(({ id }) => id),
  );
  const lost = [
    ...of('call').filter(({ word }) => !times.has(word)),
    ...of('note').filter(({ word }) => !notes.has(word)),
    ...people.filter(({ id }) => id === undefined || !known.has(id)),
  ];
  for (const person of reader.cookie === '' ? [] : people.slice(-namesToRead)) {
    const answer = await ask({ ...reader, url: `${reader.url}/profiles/${person.id}` });
    if (!answer.body.toString('utf8').includes(person.word)) lost.push(person);
  }
  const [checked] = await db.all<{ integrity_check: string }>(sql`pragma integrity_check`);
  return {
    lost: lost.map(({ word }) => word),
    twice: [...times].filter(([, count]) => count > 1).map(([word]) => word),
    people: await db.$count(profiles),
    isSound: checked?.integrity_check === 'ok',
  };
}

/** The versions of steps as they stand now. */
export async function stepVersions(
  db: Database,
  steps: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, number>> {
  const ids = steps.map(({ id }) => id);
  const rows = await db
    .select({ id: placementSteps.id, version: placementSteps.version })
    .from(placementSteps)
    .where(inArray(placementSteps.id, ids));
  return new Map(rows.map(({ id, version }) => [id, version]));
}
