import { isCurrent, validThroughOf } from '#app/domain/posting/approval.ts';
import type { InternshipPurpose, Licence, Pay, PostingKind, Shift } from '#app/domain/posting/posting.ts';
import { readPostingCode } from '#app/domain/posting/posting-code.ts';
import type { CefrLevel, LanguageSkill } from '#app/domain/profile/language-level.ts';
import { dayOf, type Day } from '#app/domain/time/day.ts';
import { findCompany } from '#db/queries/company/company.ts';
import { findPostingByCode } from '#db/queries/posting/posting.ts';
import type { AppContext } from '../app-context.ts';
import { findContactPerson } from '../company/find-contact-person.server.ts';

/** What anybody may read of an approved posting, built field by field: no id, no contact of the company, no history. */
export interface PublicPosting {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly internshipPurpose: InternshipPurpose | null;
  readonly companyName: string;
  readonly placeName: string | null;
  readonly districtName: string | null;
  readonly occupationLabel: string | null;
  readonly musts: readonly string[];
  readonly nices: readonly string[];
  readonly lateralEntry: boolean;
  readonly german: CefrLevel | null;
  readonly germanPerSkill: Readonly<Partial<Record<LanguageSkill, CefrLevel>>> | null;
  readonly shifts: readonly Shift[];
  readonly licences: readonly Licence[];
  readonly hoursPerWeekMin: number | null;
  readonly hoursPerWeekMax: number | null;
  readonly startsOn: Day | null;
  readonly weeks: number | null;
  readonly endsOn: Day | null;
  readonly pay: Pay | null;
  readonly seats: number;
  readonly reachableWithoutCar: boolean | null;
  readonly isTemporaryWork: boolean;
  readonly postedOn: Day;
  /** Last day on the board: for search engines. */
  readonly validThrough: Day;
  /** Whom to call about it: the officer, never the company. */
  readonly contact: {
    readonly name: string;
    readonly phone: string | null;
    readonly email: string | null;
    readonly organisationName: string | null;
  } | null;
}

/**
 * The posting behind a public code, or null: unknown, paused, filled, closed, no longer current, or of a company that is not verified.
 * @param locale names of occupation and skills
 */
export async function findPublicPosting(
  app: AppContext,
  typedCode: string,
  locale: 'de' | 'en',
): Promise<PublicPosting | null> {
  const code = readPostingCode(typedCode);
  const posting = code === null ? null : await findPostingByCode(app.db, code);
  if (posting === null || posting.state !== 'approved' || posting.kind === null || posting.approvedAt === null)
    return null;
  const company = await findCompany(app.db, posting.companyId);
  if (company === null || company.state !== 'verified') return null;
  const validThrough = validThroughOf(posting);
  if (validThrough === null || !isCurrent(posting, dayOf(app.clock.now()))) return null;
  const officerId = posting.officerId ?? company.officerId;
  const place = posting.placeId === null ? undefined : app.places.find(posting.placeId);
  const named = (weight: 'must' | 'nice') =>
    posting.skills
      .filter((skill) => skill.weight === weight)
      .map((skill) => app.vocabulary.label(skill.concept, locale));
  const typed = (weight: 'must' | 'nice') =>
    posting.unknownWords.filter((word) => word.field === weight).map((word) => word.words);
  return {
    code: posting.code,
    title: posting.title,
    description: posting.description,
    kind: posting.kind,
    internshipPurpose: posting.internshipPurpose,
    companyName: company.name,
    placeName: place?.name ?? null,
    districtName: place === undefined ? null : (app.places.district(place.districtKey)?.name ?? null),
    occupationLabel: posting.occupation === null ? null : app.vocabulary.label(posting.occupation, locale),
    musts: [...named('must'), ...typed('must')],
    nices: [...named('nice'), ...typed('nice')],
    lateralEntry: posting.lateralEntry,
    german: posting.german,
    germanPerSkill: posting.germanPerSkill,
    shifts: posting.shifts,
    licences: posting.licences,
    hoursPerWeekMin: posting.hoursPerWeekMin,
    hoursPerWeekMax: posting.hoursPerWeekMax,
    startsOn: posting.startsOn,
    weeks: posting.weeks,
    endsOn: posting.endsOn,
    pay: posting.pay,
    seats: posting.seats,
    reachableWithoutCar: posting.reachableWithoutCar,
    isTemporaryWork: posting.isTemporaryWork,
    postedOn: dayOf(posting.approvedAt),
    validThrough,
    contact: officerId === null ? null : await findContactPerson(app, officerId),
  };
}
