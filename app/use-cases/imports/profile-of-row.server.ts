import { emptyIdentity, type IdentityParts } from '#app/domain/identity/identity.ts';
import { dayFrom } from '#app/domain/imports/day-cell.ts';
import type { ImportedProfile } from '#app/domain/profile/import/imported-profile.ts';
import { levelSources } from '#app/domain/profile/language-level.ts';
import type { GermanChange, ProfileFields } from '#app/domain/profile/profile-change.ts';
import type { ProfileWords } from '#app/domain/profile/profile-words.ts';
import type { KnownProfile, ProfileListContext } from './profile-list-fields.server.ts';

/** What a row changes: the nameless profile, who it is, German. Nothing of a field that is not taken. */
export interface ProfileOfRow {
  readonly fields: Partial<ProfileFields>;
  /** Whole parts of the vault, with what is kept of them. */
  readonly parts: Partial<IdentityParts>;
  readonly german: GermanChange | null;
  readonly unknownWords: readonly ProfileWords[] | null;
}

/**
 * What storing these fields of a row means.
 * @param taken names of the fields to take
 * @param known what is stored now; null for a new person
 */
export function profileOfRow(
  row: ImportedProfile,
  taken: ReadonlySet<string>,
  known: KnownProfile | null,
  context: ProfileListContext,
): ProfileOfRow {
  const { words, today } = context;
  const fields: { -readonly [K in keyof ProfileFields]?: ProfileFields[K] } = {};
  let unknownWords: readonly ProfileWords[] | null = null;
  const keepWords = (field: ProfileWords['field'], unknown: readonly string[]) => {
    const others: readonly ProfileWords[] = (unknownWords ?? known?.words ?? []).filter((item) => item.field !== field);
    unknownWords = [...others, ...unknown.map((one) => ({ field, words: one }))];
  };
  if (taken.has('occupations')) {
    const { concepts, unknown } = words.understand(row.occupations ?? [], 'occupation');
    fields.occupations = concepts;
    keepWords('occupation', unknown);
  }
  if (taken.has('skills')) {
    const { concepts, unknown } = words.understand(row.skills ?? [], 'skill');
    fields.skills = concepts;
    keepWords('skill', unknown);
  }
  if (taken.has('town')) Object.assign(fields, words.spot(row));
  if (taken.has('otherLanguages')) fields.otherLanguages = row.otherLanguages ?? [];
  if (taken.has('course')) {
    fields.course = row.course
      ? {
          kind: row.course.kind,
          untilOn: row.course.untilOn,
          examOn: row.course.examOn,
          goal: row.course.text,
          times: known?.profile.course?.times ?? null,
        }
      : null;
  }
  if (taken.has('availableFrom')) fields.availableFrom = dayFrom(row.availableFrom ?? null, today);
  if (taken.has('workTime')) {
    fields.hoursMin = row.workTime?.hoursMin ?? null;
    fields.hoursMax = row.workTime?.hoursMax ?? null;
  }
  if (taken.has('shifts')) fields.shifts = row.shifts ?? [];
  if (taken.has('licences')) fields.licences = row.licences ?? [];
  if (taken.has('withoutCar')) fields.withoutCar = row.withoutCar ?? false;
  if (taken.has('maxKm')) fields.maxKm = row.maxKm ?? null;
  if (taken.has('experienceYears')) fields.experienceYears = row.experienceYears ?? null;
  if (taken.has('wantedKinds')) fields.wantedKinds = row.wantedKinds ?? [];
  return { fields, parts: partsOf(row, taken, known?.person ?? null), german: germanOf(row, taken), unknownWords };
}

function germanOf(row: ImportedProfile, taken: ReadonlySet<string>): GermanChange | null {
  const replace = levelSources.filter((source) =>
    taken.has(source === 'attested' ? 'germanAttested' : 'germanAssessed'),
  );
  return replace.length === 0
    ? null
    : { add: (row.german ?? []).filter((item) => replace.includes(item.source)), replace };
}

function partsOf(
  row: ImportedProfile,
  taken: ReadonlySet<string>,
  person: IdentityParts | null,
): Partial<IdentityParts> {
  const before = person ?? emptyIdentity;
  const contactFields = (['email', 'phone', 'street', 'postcode', 'town'] as const).filter((name) => taken.has(name));
  const contact =
    contactFields.length === 0
      ? null
      : { ...before.contact, ...Object.fromEntries(contactFields.map((name) => [name, row[name] ?? null])) };
  const status =
    taken.has('residence') || taken.has('enteredOn')
      ? {
          ...before.status,
          ...(taken.has('residence')
            ? {
                residenceStatus: row.residence?.status ?? null,
                validUntilOn: row.residence?.untilOn ?? null,
                permitText: row.residence?.permitText ?? null,
              }
            : {}),
          ...(taken.has('enteredOn') ? { enteredOn: row.enteredOn ?? null } : {}),
        }
      : null;
  const changed: Partial<IdentityParts> = {
    ...(taken.has('name') && row.name !== undefined ? { name: { ...row.name } } : {}),
    ...(taken.has('birthOn') || taken.has('sex')
      ? {
          birth: {
            ...before.birth,
            ...(taken.has('birthOn') ? { birthOn: row.birthOn ?? null } : {}),
            ...(taken.has('sex') ? { sex: row.sex ?? null } : {}),
          },
        }
      : {}),
    ...(contact === null ? {} : { contact }),
    ...(status === null ? {} : { status }),
  };
  return person === null ? { ...emptyIdentity, ...changed, number: { customerNumber: row.customerNumber } } : changed;
}
