import { setTimeout as wait } from 'node:timers/promises';
import { ask } from '#app/cli/bench-pages/timing.ts';

/** What one writer does once: opens a page, types, presses a button. */
export interface Save {
  readonly kind: SaveKind;
  readonly path: string;
  readonly button: readonly [string, string];
  readonly typed: Readonly<Record<string, string>>;
  /** Id of the row it writes to, or under which a new one is found. */
  readonly about: string;
  /** The words or number by which it is found again. */
  readonly mark: string;
}

/**
 * `note`: a note on a step several people write to; `done`: a step done with a note; `profile`: a field of a profile several people edit;
 * `contact`: a call with a company; `proposal`: a person proposed for a posting.
 */
export type SaveKind = 'note' | 'done' | 'profile' | 'contact' | 'proposal';

/** A save the portal said yes to. */
export interface Acknowledged extends Save {
  /** The version the form was made from; null where the form has none. */
  readonly madeFrom: number | null;
}

export interface Tally {
  readonly acknowledged: Acknowledged[];
  /** Milliseconds from pressing the button to the answer, refused ones too. */
  readonly saveMs: number[];
  /** Milliseconds of opening the page. */
  readonly pageMs: number[];
  /** Forms that came back because somebody was faster, and were made again with what stood there. */
  conflicts: number;
  /** Saves that a rule refused with a sentence. */
  refused: number;
}

/** Reads what a page would send: tests/support/page-forms.ts. */
export type TypedIn = (
  html: string,
  button: readonly [string, string],
  typed: Readonly<Record<string, string>>,
) => [string, string][] | null;

export interface Opened {
  readonly entries: [string, string][];
  readonly madeFrom: number | null;
}

const mostTries = 60;

/** Opens the page of a save. @throws Error when it is not there or has no such button */
export async function openForm(
  url: string,
  cookie: string,
  save: Save,
  typedIn: TypedIn,
  tally: Tally,
): Promise<Opened> {
  const page = await ask({ url: `${url}${save.path}`, cookie }, { packed: false });
  tally.pageMs.push(page.ms);
  const entries = page.status === 200 ? typedIn(page.body.toString('utf8'), save.button, save.typed) : null;
  if (entries === null) throw new Error(`${save.path} has no button ${save.button.join(' ')} (${page.status})`);
  const version = entries.find(([name]) => name === '_version')?.[1];
  return { entries, madeFrom: version === undefined ? null : Number(version) };
}

/** Presses the button. @returns whether it is settled: saved or refused for good; false when somebody was faster */
export async function press(url: string, cookie: string, save: Save, form: Opened, tally: Tally): Promise<boolean> {
  const answer = await ask({ url: `${url}${save.path}`, cookie }, { form: form.entries });
  tally.saveMs.push(answer.ms);
  if (answer.status === 303) {
    tally.acknowledged.push({ ...save, madeFrom: form.madeFrom });
    return true;
  }
  if (answer.status === 409 && form.madeFrom !== null) {
    tally.conflicts += 1;
    return false;
  }
  if (answer.status >= 500) throw new Error(`${save.path} answers ${answer.status}`);
  tally.refused += 1;
  return true;
}

/** As people do: opens the page, types for a while, saves, and begins anew where somebody was faster. */
export async function saveOnce(
  url: string,
  cookie: string,
  save: Save,
  typedIn: TypedIn,
  tally: Tally,
  typingMs: number,
): Promise<void> {
  for (let tried = 0; tried < mostTries; tried += 1) {
    const form = await openForm(url, cookie, save, typedIn, tally);
    await wait(typingMs);
    if (await press(url, cookie, save, form, tally)) return;
  }
  throw new Error(`${save.path} could not be saved in ${mostTries} tries`);
}
