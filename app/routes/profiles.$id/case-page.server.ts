import { shownMatch } from '#app/components/match/shown-match.ts';
import type { Actor } from '#app/domain/account/actor.ts';
import { residenceStatuses } from '#app/domain/identity/residence-status.ts';
import { endSeenFromOutside } from '#app/domain/match/proposal.ts';
import { dayOf } from '#app/domain/time/day.ts';
import { sourceFor } from '#app/i18n/texts.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { listCompanyBlocks } from '#app/use-cases/disclosure/list-company-blocks.server.ts';
import { explainPlacing } from '#app/use-cases/disclosure/explain-placing.server.ts';
import { conceptLabels } from '#app/use-cases/match/concept-labels.server.ts';
import { findProfileChanges } from '#app/use-cases/match/find-profile-changes.server.ts';
import { rankPostings } from '#app/use-cases/match/rank-postings.server.ts';
import { findCase } from '#app/use-cases/profile/find-case.server.ts';
import { listReceivers } from '#app/use-cases/profile/hand-over-cases.server.ts';
import { backupDays } from '#app/use-cases/retention/list-retention.server.ts';
import { listCaseRuns } from '#app/use-cases/profile/list-case-runs.server.ts';

/** Everything the case page shows, as plain values; who it is only for the case's own staff. @throws DomainError notFound */
export async function loadCasePage(app: AppContext, actor: Actor, profileId: string, moreMatches: boolean) {
  const page = await findCase(app, actor, profileId);
  const { profile, person, facts } = page;
  const placing = person === null ? null : await explainPlacing(app, actor, profileId);
  const isOpen = profile.state === 'draft' || profile.state === 'published';
  const matches = isOpen ? await rankPostings(app, actor, { profileId, limit: moreMatches ? 30 : 6 }) : [];
  const changes = isOpen ? await findProfileChanges(app, actor, profileId) : [];
  const runs = await listCaseRuns(app, actor, profileId);
  const label = (key: string) => app.vocabulary.label(key, actor.locale);
  const spotId = profile.quarterId ?? profile.placeId;
  return {
    id: profile.id,
    version: profile.version,
    code: profile.caseCode,
    /** Outside the case nobody learns why a profile is not in the search. */
    state: person !== null || profile.state === 'published' ? profile.state : ('notInSearch' as const),
    closedReason: person === null ? null : profile.closedReason,
    caseworkerName: page.caseworkerName,
    listedFor: profile.unassignedName,
    mayEdit: page.mayEdit,
    mayAssign: page.mayAssign,
    mayErase: page.mayErase,
    mayBreakGlass: page.mayBreakGlass,
    mayExport: page.mayExport,
    backupDays: page.mayErase ? await backupDays(app) : null,
    openings: page.openings,
    missing: page.missing,
    hasNamelessYes: page.hasNamelessYes,
    today: dayOf(app.clock.now()),
    profile: {
      occupations: profile.occupations.map(label),
      skills: profile.skills.map(label),
      unknownWords: page.unknownWords.map((item) => item.words),
      otherLanguages: person === null ? [] : profile.otherLanguages,
      experienceYears: profile.experienceYears,
      licences: profile.licences,
      hoursMin: profile.hoursMin,
      hoursMax: profile.hoursMax,
      shifts: profile.shifts,
      availableFrom: profile.availableFrom,
      place: spotId === null ? null : app.places.name(spotId),
      maxKm: profile.maxKm,
      withoutCar: profile.withoutCar,
      wantedKinds: profile.wantedKinds,
    },
    german: profile.german,
    course: profile.course,
    followUpPlanned: profile.followUpPlanned,
    isPlacedAfterCourse: page.isPlacedAfterCourse,
    person:
      person === null
        ? null
        : {
            name: `${person.name.firstName} ${person.name.lastName}`.trim(),
            customerNumber: person.number.customerNumber,
            birthOn: person.birth.birthOn,
            phone: person.contact.phone,
            email: person.contact.email,
            address: [person.contact.street, [person.contact.postcode, person.contact.town].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
            route: person.contact.route,
            residenceStatus: residenceStatuses.find((status) => status === person.status.residenceStatus) ?? null,
            validUntilOn: person.status.validUntilOn,
            permitText: person.status.permitText,
          },
    facts:
      facts === null
        ? null
        : {
            ...facts,
            residenceRuleDistrict:
              facts.residenceRuleDistrictKey === null ? null : app.places.districtName(facts.residenceRuleDistrictKey),
          },
    placing,
    hasDetailedDecision: page.consents.some(({ purpose }) => purpose === 'detailedProfile'),
    consents: page.consents.map(({ id, purpose, decision, decidedAt, withdrawnAt, language, channel }) => ({
      id,
      purpose,
      decision,
      decidedOn: dayOf(decidedAt),
      withdrawnOn: withdrawnAt === null ? null : dayOf(withdrawnAt),
      language,
      channel,
    })),
    calls: page.calls.map(({ id, purpose, companyName, dueOn }) => ({ id, purpose, companyName, dueOn })),
    matches: matches.map((match) => ({
      postingId: match.postingId,
      title: match.title,
      companyName: match.companyName,
      place: match.placeId === null ? null : app.places.name(match.placeId),
      mayPropose: match.mayPropose,
      proposal: match.proposal,
      ...shownMatch(sourceFor(actor.locale), match, conceptLabels(app, actor, match.reasons)),
    })),
    changes,
    proposals: runs.proposals.map(({ id, state, end, postingTitle, companyName }) => ({
      id,
      state,
      end: end === null || person !== null ? end : endSeenFromOutside(end),
      postingTitle,
      companyName,
    })),
    placements: runs.placements.map(({ id, state, postingTitle, companyName }) => ({
      id,
      state,
      postingTitle,
      companyName,
    })),
    /** Companies the person excluded; null outside her case. */
    blockedCompanies:
      person === null
        ? null
        : (await listCompanyBlocks(app, actor, profileId)).blocks.map((block) => block.companyName),
    receivers: page.mayAssign ? (await listReceivers(app, actor)).filter(({ id }) => id !== profile.caseworkerId) : [],
  };
}
export type CasePageData = Awaited<ReturnType<typeof loadCasePage>>;
