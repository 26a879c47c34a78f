import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { passwordLengthProblem } from '#app/domain/account/password-rule.ts';
import { findUser } from '#db/queries/account/account.ts';
import type { AppContext } from '../app-context.ts';

/** What anybody tries who knows which portal this is; the packages know the words of everybody. */
const wordsOfThePortal = [
  ...['werkbrücke', 'jobcenter', 'arbeitsagentur', 'bundesagentur', 'agentur', 'arbeit', 'vermittlung', 'portal'],
  ...['bürgergeld', 'arbeitgeberservice', 'stellen', 'bewerbung', 'kennwort', 'login', 'zugang', 'verwaltung'],
];

/** So much of a password is judged: room for any good sentence. The work grows faster than the length. */
const judgedLength = 48;
/** Of 0 to 4. With 3, a word, the year and two signs would do. */
const leastScore = 4;

/**
 * Problems of a new password and its repetition, by field.
 * @param userId null where the account is only being opened
 * @param typed name and address that come with the password
 */
export async function newPasswordProblems(
  app: AppContext,
  input: { password: string; passwordAgain: string },
  userId: string | null,
  typed: readonly (string | null)[] = [],
): Promise<{ field: string; code: string }[]> {
  const tooShortOrLong = passwordLengthProblem(input.password);
  if (tooShortOrLong !== null) return [{ field: 'password', code: tooShortOrLong }];
  const user = userId === null ? null : await findUser(app.db, userId);
  const known = [user?.displayName, user?.email, user?.organisationName, user?.companyName, app.config.houseName];
  if (await isGuessable(input.password, [...known, ...typed]))
    return [{ field: 'password', code: 'passwordTooSimple' }];
  return input.password === input.passwordAgain ? [] : [{ field: 'passwordAgain', code: 'passwordsDiffer' }];
}

/**
 * Whether somebody who tries common passwords, words, names, dates and rows of keys gets there soon.
 * @param known what people know about the account: name, address, house
 */
export async function isGuessable(password: string, known: readonly (string | null | undefined)[]): Promise<boolean> {
  loading ??= loadEstimator();
  const estimator = await loading;
  const words = [...wordsOfThePortal, ...known].flatMap((text) => spellings(text ?? ''));
  return estimator.check(password.normalize('NFKC'), words).score < leastScore;
}

let loading: Promise<ZxcvbnFactory> | undefined;

/** Word lists of some megabytes: a portal on which nobody sets a password doesn't hold them. */
async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary: common }, { dictionary: german }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-de'),
  ]);
  return new ZxcvbnFactory({
    graphs: adjacencyGraphs,
    dictionary: { ...german, passwords: common['passwords-common'] },
    maxLength: judgedLength,
  });
}

/** A text as a whole and its words, each with umlauts and without. */
function spellings(text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const words = [folded.slice(0, judgedLength), ...folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2)];
  return words.flatMap((word) => [word, word.replace(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)]);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
