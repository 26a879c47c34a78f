import { isWaiting, talkedPurposes, type ConsentQuestion } from '#app/domain/consent/consent-question.ts';
import { filledText } from '#app/domain/consent/filled-text.ts';
import type { ConsentLanguage, ConsentPurpose } from '#app/domain/consent/consent.ts';
import type { ShownDetailedProfile } from '#app/domain/disclosure/detailed-profile.ts';
import type { OwnGuess } from '#app/domain/disclosure/guess-preview.ts';
import type { JobFit } from '#app/domain/disclosure/job-fit.ts';
import type { PostingContent, PostingKind, Shift } from '#app/domain/posting/posting.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { openCallRequestsOf } from '#db/queries/consent/call-request.ts';
import { listBlocksOf } from '#db/queries/disclosure/company-block.ts';
import type { ConsentText } from '#db/queries/consent/consent.ts';
import { findJobFit } from '#db/queries/disclosure/job-fit.ts';
import { distanceKm } from '#db/queries/reference/place.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import type { ProfileRecord } from '#db/queries/profile/profile.ts';
import { found } from '../account/allow.server.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson } from '../company/find-contact-person.server.ts';
import { buildJobFit } from '../disclosure/build-job-fit.server.ts';
import { detailedPreviewOf } from '../disclosure/decide-detailed-profile.server.ts';
import { guessPreviewForPerson } from '../disclosure/find-guess-preview.server.ts';
import { mustLabels } from '../disclosure/must-labels.server.ts';
import { shownDetailedProfile } from '../disclosure/shown-detailed-profile.server.ts';
import { readinessOf } from './language-review.server.ts';
import { listQuestions } from './list-questions.server.ts';
import type { LinkVisit } from './open-consent-link.server.ts';

/** The paragraphs of one text, in their places. */
export interface ShownText {
  readonly language: ConsentLanguage;
  /** What the answer refers to: an answer to another version is not taken. */
  readonly version: string;
  readonly question: string;
  readonly sees: string | null;
  readonly seesNot: string | null;
  readonly knows: readonly string[];
}

/** A job as somebody pictures it before she decides. */
export interface PicturedJob {
  readonly companyName: string;
  readonly title: string;
  /** The occupation in her language; null when the vocabulary does not know it. */
  readonly occupation: string | null;
  readonly kind: PostingKind | null;
  readonly place: string | null;
  readonly km: number | null;
  readonly shifts: readonly Shift[];
  readonly hours: readonly [number | null, number | null];
  readonly pay: PostingContent['pay'];
  readonly startsOn: Day | null;
  readonly accompaniedBy: string | null;
}

/** One question with everything she needs to decide it. */
export interface ShownQuestion {
  readonly key: string;
  readonly purpose: ConsentPurpose;
  readonly isAgain: boolean;
  /** Whose posting it is about; she can exclude that company. */
  readonly companyId: string | null;
  /** Its place among what waits for her. */
  readonly number: number;
  readonly count: number;
  readonly text: ShownText;
  readonly german: ShownText;
  readonly job: PicturedJob | null;
  /** What the company reads, as the gate writes it; null where no company reads anything. */
  readonly fit: JobFit | null;
  /** Names of the posting's musts, by key: in her language, and in German as the company reads them. */
  readonly mustLabels: Readonly<Record<string, string>>;
  readonly germanMustLabels: Readonly<Record<string, string>>;
  /** The detailed profile as companies would read it, in German, and the mark her yes has to name. */
  readonly detailed: { readonly profile: ShownDetailedProfile; readonly seen: string } | null;
  /** She excluded a company: then a detailed profile is shown to nobody. */
  readonly hasExcluded: boolean;
  /** The card she is or would be counted in; only where it is about the profile without a name. */
  readonly guess: OwnGuess | null;
  readonly isReviewed: boolean;
  readonly mayDecide: boolean;
  /** She asked to be called about this. */
  readonly callBy: Day | null;
}

/**
 * One question on a person's own page, in her language and in German: what it is about, what a company reads of her, the
 * text she answers.
 * @param words the page words around the text: their language and version
 * @returns null when there is nothing (any more) to answer under this key
 */
export async function showQuestion(
  app: AppContext,
  visit: LinkVisit,
  key: string,
  words: { readonly language: ConsentLanguage; readonly version: string },
): Promise<ShownQuestion | null> {
  const { profile, questions, texts } = await listQuestions(app, app.db, visit.profileId);
  const question = questions.find(
    (one) => one.key === key && one.state !== 'yes' && !talkedPurposes.includes(one.purpose),
  );
  if (question === undefined) return null;
  const waiting = questions.filter(isWaiting);
  const { purpose, proposal } = question;
  const text = found(textIn(texts, purpose, words.language));
  const requests = await openCallRequestsOf(app.db, profile.id);
  const posting = proposal === null ? null : await findPosting(app.db, proposal.postingId);
  const fit = posting === null || proposal === null ? null : await fitOf(app, profile, posting, proposal.id);
  return {
    key,
    purpose,
    isAgain: question.state === 'again',
    companyId: proposal?.companyId ?? null,
    number: Math.max(1, waiting.indexOf(question) + 1),
    count: Math.max(1, waiting.length),
    text: shown(text, question),
    german: shown(found(textIn(texts, purpose, 'de')), question),
    job: posting === null ? null : await pictured(app, profile, posting, question, words.language),
    fit,
    mustLabels: mustLabels(app, words.language, fit === null ? [] : [fit]),
    germanMustLabels: mustLabels(app, 'de', fit === null ? [] : [fit]),
    detailed: purpose === 'detailedProfile' ? await detailedOf(app, profile.id) : null,
    hasExcluded: (await listBlocksOf(app.db, profile.id)).length > 0,
    guess: purpose === 'namelessProfile' ? await guessPreviewForPerson(app, profile) : null,
    ...(await readinessOf(app, app.db, text, words)),
    callBy: requests.find((one) => isAbout(one, question))?.dueOn ?? null,
  };
}

/** Whether a wish to be called is about this question. */
export function isAbout(
  request: { readonly purpose: ConsentPurpose; readonly proposalId: string | null },
  question: Pick<ConsentQuestion, 'purpose' | 'proposal'>,
): boolean {
  return request.purpose === question.purpose && request.proposalId === (question.proposal?.id ?? null);
}

/** The text in force in a language, else the German one. */
export function textIn(
  texts: readonly ConsentText[],
  purpose: ConsentPurpose,
  language: ConsentLanguage,
): ConsentText | undefined {
  const ofPurpose = texts.filter((text) => text.purpose === purpose);
  return ofPurpose.find((text) => text.language === language) ?? ofPurpose.find((text) => text.language === 'de');
}

/** Only what others read has paragraphs about what is seen and what is not. */
function shown(text: ConsentText, { purpose, proposal }: ConsentQuestion): ShownText {
  const body = filledText(text.body, { company: proposal?.companyName, posting: proposal?.postingTitle });
  const [question = '', ...others] = body.split('\n\n');
  const isSeen = purpose !== 'aftercare';
  return {
    language: text.language,
    version: text.version,
    question,
    sees: isSeen ? (others[0] ?? null) : null,
    seesNot: isSeen ? (others[1] ?? null) : null,
    knows: isSeen ? others.slice(2) : others,
  };
}

async function pictured(
  app: AppContext,
  profile: ProfileRecord,
  posting: NonNullable<Awaited<ReturnType<typeof findPosting>>>,
  { proposal }: ConsentQuestion,
  language: ConsentLanguage,
): Promise<PicturedJob> {
  const spot = profile.quarterId ?? profile.placeId;
  const companion = profile.caseworkerId === null ? null : await findContactPerson(app, profile.caseworkerId);
  return {
    companyName: proposal?.companyName ?? '',
    title: posting.title,
    occupation: posting.occupation === null ? null : app.vocabulary.label(posting.occupation, language),
    kind: posting.kind,
    place: posting.placeId === null ? null : app.places.name(posting.placeId),
    km: spot === null || posting.placeId === null ? null : await distanceKm(app.db, spot, posting.placeId),
    shifts: posting.shifts,
    hours: [posting.hoursPerWeekMin, posting.hoursPerWeekMax],
    pay: posting.pay,
    startsOn: posting.startsOn,
    accompaniedBy: companion?.name ?? null,
  };
}

async function detailedOf(app: AppContext, profileId: string): Promise<ShownQuestion['detailed']> {
  const { document, seen } = await detailedPreviewOf(app, app.db, profileId);
  return { profile: shownDetailedProfile(app, 'de', document), seen };
}

/** What stands at the company now, else what would stand there after her yes. */
async function fitOf(
  app: AppContext,
  profile: ProfileRecord,
  posting: NonNullable<Awaited<ReturnType<typeof findPosting>>>,
  proposalId: string,
): Promise<JobFit | null> {
  const written = await findJobFit(app.db, proposalId);
  if (written !== null) return written.fit;
  if (posting.kind === null) return null;
  return (await buildJobFit(app, app.db, posting, profile, dayOf(app.clock.now()))).fit;
}
