import { describe, expect, it } from 'vitest';
import { schemaOrgPosting } from '#app/domain/posting/schema-org-posting.ts';
import { askAfterStart } from '#app/use-cases/assistance/ask-after-start.server.ts';
import { showCompanyCheckIn } from '#app/use-cases/assistance/company-check-in.server.ts';
import { decideAftercare } from '#app/use-cases/assistance/decide-aftercare.server.ts';
import { listCompanyCheckIns } from '#app/use-cases/assistance/list-company-check-ins.server.ts';
import { buildDetailedProfile } from '#app/use-cases/disclosure/build-detailed-profile.server.ts';
import { runMeasuredBatch } from '#tests/support/measured-batch.ts';
import { shownDetailedProfile } from '#app/use-cases/disclosure/shown-detailed-profile.server.ts';
import { findCompanyProposal } from '#app/use-cases/match/find-company-proposal.server.ts';
import { listCompanyProposals } from '#app/use-cases/match/list-company-proposals.server.ts';
import { findOwnTandem, listOwnTandems } from '#app/use-cases/mentoring/own-tandems.server.ts';
import { findLearnerTandem } from '#app/use-cases/mentoring/learner-tandem.server.ts';
import { noteObservation } from '#app/use-cases/mentoring/note-observation.server.ts';
import { findOwnTandemPage } from '#app/use-cases/mentoring/own-tandem-page.server.ts';
import { sendTandemMessage } from '#app/use-cases/mentoring/tandem-messages.server.ts';
import type { LinkVisit } from '#app/use-cases/consent/open-consent-link.server.ts';
import { findPublicPosting } from '#app/use-cases/posting/find-public-posting.server.ts';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';
import { listOwnPostings } from '#app/use-cases/posting/list-own-postings.server.ts';
import { matchDocument } from '#search/documents/match-document.ts';
import { mentorDocument } from '#search/documents/mentor-document.ts';
import { postingDocument } from '#search/documents/posting-document.ts';
import { findMentor } from '#db/queries/mentoring/mentor.ts';
import { listClassCards } from '#db/queries/disclosure/public-class.ts';
import { findPosting } from '#db/queries/posting/posting.ts';
import { findProfile } from '#db/queries/profile/profile.ts';
import { mentors } from '#db/schema/mentoring.ts';
import { meetingPlaces, tandemDates } from '#db/schema/tandem.ts';
import { fillIndex } from '#tests/support/fill-index.ts';
import { alike } from '#tests/support/ladder-people.ts';
import { insertPool } from '#tests/support/public-pool.ts';
import { insertReleasedMatch } from '#tests/support/released-match.ts';
import { talk } from '#tests/support/proposal-world.ts';
import { shapeOf, within } from '#tests/support/shape.ts';
import { startedPlacement } from '#tests/support/started-placement.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const jobFit = [
  'available',
  'commute',
  'fit',
  'german',
  'germanProven',
  'hours',
  'leadTime',
  'mustsAsked',
  'mustsMet',
  'mustsOnRequest',
  'shift',
];
const contactPerson = ['email', 'name', 'organisationName', 'phone'];

/**
 * What leaves the house's own rooms, key by key. Built from rows in which everything is filled in, so that a field that
 * slips in shows up here: it is a decision about people, not a detail. Whoever adds a key changes this list on purpose.
 */
describe('what a company sees', () => {
  it('of its proposed profiles: pseudonym, job fit, nothing of the person or the case', async () => {
    const app = await openTestApp();
    const { companyUser } = await insertReleasedMatch(app);
    expect(shapeOf(await listCompanyProposals(app, companyUser))).toEqual(
      [
        ...within('[].officer', contactPerson),
        '[].answerBy',
        '[].freeAfter',
        '[].goneCount',
        '[].postingId',
        '[].postingTitle',
        ...['id', 'pseudonym', 'state', 'version'].map((key) => `[].proposals[].${key}`),
        ...within('[].proposals[].fit', jobFit),
      ].sort(),
    );
  });

  it('of one that was introduced: first name, the agreed way of contact, the musts, its own side of the plan', async () => {
    const app = await openTestApp();
    const { companyUser, proposalId } = await insertReleasedMatch(app);
    expect(shapeOf(await findCompanyProposal(app, companyUser, proposalId))).toEqual(
      [
        ...['answerBy', 'id', 'postingTitle', 'pseudonym', 'state', 'version'],
        ...within('fit', jobFit),
        ...within('officer', contactPerson),
        ...within('contact', ['email', 'firstName', 'phone', 'viaCaseworker', 'mustsMet[]', 'mustsOpen[]']),
        ...within('contact.german[]', ['level', 'skill']),
        ...within('placement', ['kind', 'messages[]', 'plannedStartOn', 'startedOn', 'state']),
        ...within('placement.steps[]', ['code', 'doneOn', 'dueOn', 'note', 'state', 'title']),
      ].sort(),
    );
  });

  it('after a start: the question, which posting and since when, nothing of the person', async () => {
    const app = await openTestApp();
    const { placementId, caseworker, company } = await startedPlacement(app, {
      kind: 'employment',
      startedOn: '2027-01-11',
    });
    await decideAftercare(app, caseworker, { placementId, decision: 'yes', taking: talk });
    app.clock.set('2027-02-11T09:00:00Z');
    await askAfterStart(app);
    const waiting = await listCompanyCheckIns(app, company);
    expect(shapeOf(waiting)).toEqual(['[].id', '[].openUntilOn', '[].postingTitle', '[].startedOn']);
    const way = { actor: company, checkInId: waiting[0]?.id ?? '' };
    expect(shapeOf(await showCompanyCheckIn(app, way, null))).toEqual([
      'answer',
      'companyName',
      'count',
      'isAnswered',
      'isCallAsked',
      'number',
      'officer.name',
      'officer.phone',
      'openUntilOn',
      'postingTitle',
      'previous',
      'question',
      'side',
      'startedOn',
    ]);
  });

  it('in a large pool: each must of its own posting with one of three answers, and their names', async () => {
    const app = await openTestApp();
    await fillIndex(app, 300);
    const { companyUser, proposalId, postingId } = await insertReleasedMatch(app);
    const { fit, mustLabels } = await findCompanyProposal(app, companyUser, proposalId);
    expect(shapeOf(fit)).toEqual([...jobFit, 'musts[].answer', 'musts[].must'].sort());
    const posting = await findPosting(app.db, postingId);
    const asked = posting?.skills.filter(({ weight }) => weight === 'must').map(({ concept }) => concept) ?? [];
    expect(fit.musts.map(({ must }) => must)).toEqual([...asked, 'licence.B']);
    expect(Object.keys(mustLabels).sort()).toEqual([...asked].sort());
  });

  it('of its postings in a list: no count of people who have not agreed yet', async () => {
    const app = await openTestApp();
    const { companyUser } = await insertReleasedMatch(app);
    expect(shapeOf((await listOwnPostings(app, companyUser)).postings)).toEqual(
      within('[]', [
        'callBy',
        'code',
        'companyId',
        'companyName',
        'id',
        'isCurrent',
        'kind',
        'officerName',
        'seats',
        'startsOn',
        'state',
        'title',
      ]),
    );
  });
});

describe('what every company sees before a proposal', () => {
  it('of people without a name: cells and frozen counts, nothing of who is in them', async () => {
    const app = await openTestApp();
    await insertPool(
      app,
      alike('h', 120).map(({ facts }) => facts),
    );
    await runMeasuredBatch(app);
    expect(shapeOf(await listClassCards(app.db))).toEqual(
      within('[]', ['count', 'german', 'occupation', 'region', 'rung']),
    );
  });

  it('of somebody who chose the detailed profile: this document', async () => {
    const app = await openTestApp();
    const { profileId } = await insertReleasedMatch(app);
    const profile = await findProfile(app.db, profileId, '2027-01-11');
    if (profile === null) throw new Error('a row is missing');
    const document = buildDetailedProfile(app, profile, '2027-01-11');
    const level = ['level', 'proof'];
    const keys = [
      'availableMonth',
      'commute',
      'experience',
      'hoursMax',
      'hoursMin',
      'licences[]',
      'occupations[]',
      'shifts[]',
      'skills[]',
      ...['listening', 'reading', 'writing'].map((skill) => `german.${skill}`),
      ...within('german.speaking', level),
    ];
    expect(shapeOf(document)).toEqual([...keys, 'districtKey'].sort());
    expect(shapeOf(shownDetailedProfile(app, 'de', document))).toEqual([...keys, 'district'].sort());
  });
});

describe('what a mentor sees', () => {
  const tandem = ['firstName', 'goal', 'goalLevel', 'id', 'isToAnswer', 'nextMeetingAt', 'nextMeetingPlace', 'state'];

  it('of her tandems: first name, goal, next date, never an authority, a benefit, a case or a last name', async () => {
    const app = await openTestApp();
    const { mentorUser, tandemId } = await insertReleasedMatch(app);
    expect(shapeOf(await listOwnTandems(app, mentorUser))).toEqual(within('[]', tandem));
    expect(shapeOf(await findOwnTandem(app, mentorUser, tandemId))).toEqual(tandem);
  });

  const partnerPage = [
    ...within('accepted', ['other', 'own']),
    'contact',
    ...within('date', ['at', 'late.minutes', 'late.side', 'mayBeLate', 'minutes', 'place']),
    'firstName',
    'goal',
    'goalLevel',
    'hasCalendarFile',
    ...within('isAsked', ['change', 'stay']),
    'meetingCount',
    ...within('messages[]', ['sentAt', 'side', 'text']),
    ...within('released', ['other', 'own']),
    'review',
    'state',
  ];

  it('of one of them: besides, what both wrote and arranged, and what she observed herself; a learner sees as much of her', async () => {
    const app = await openTestApp();
    const { mentorUser, tandemId, profileId } = await insertReleasedMatch(app);
    const visit: LinkVisit = { linkId: 'link', profileId, language: 'de', isKnown: true, isFrozen: false };
    const partner = { side: 'learner', visit } as const;
    await sendTandemMessage(app, partner, { text: 'Bis morgen', key: null });
    await noteObservation(app, mentorUser, { tandemId, skill: 'speaking', level: 'B1' });
    await app.db.update(mentors).set({ placeId: 1 });
    await app.db.insert(meetingPlaces).values({ placeId: 1, name: 'Stadtbücherei' });
    await app.db.update(tandemDates).set({ lateSide: 'learner', lateMinutes: 10 });
    expect(shapeOf(await findOwnTandemPage(app, mentorUser, tandemId))).toEqual(
      [
        ...partnerPage,
        'id',
        ...within('observed[]', ['level', 'observedOn', 'skill']),
        'places[]',
        'reachesLearner',
      ].sort(),
    );
    expect(shapeOf(await findLearnerTandem(app, visit))).toEqual([...partnerPage].sort());
  });
});

describe('what anybody sees', () => {
  it('in a row of the public board', async () => {
    const app = await openTestApp();
    await insertReleasedMatch(app);
    const board = await listBoard(app, { text: '', kind: null, districtKey: null, page: 1 });
    expect(shapeOf(board.rows)).toEqual(
      within('[]', [
        'code',
        'companyName',
        'districtKey',
        'hoursPerWeekMax',
        'hoursPerWeekMin',
        'isTemporaryWork',
        'kind',
        'placeName',
        'startsOn',
        'title',
      ]),
    );
  });

  it('on the page of a posting, and what of it search engines are told', async () => {
    const app = await openTestApp();
    const { code } = await insertReleasedMatch(app);
    const posting = await findPublicPosting(app, code, 'de');
    if (posting === null) throw new Error('no posting');
    expect(shapeOf(posting)).toEqual(
      [
        'code',
        'companyName',
        'description',
        'districtName',
        'endsOn',
        'german',
        'germanPerSkill.speaking',
        'hoursPerWeekMax',
        'hoursPerWeekMin',
        'internshipPurpose',
        'isTemporaryWork',
        'kind',
        'lateralEntry',
        'licences[]',
        'musts[]',
        'nices[]',
        'occupationLabel',
        'pay.cents',
        'pay.per',
        'placeName',
        'postedOn',
        'reachableWithoutCar',
        'seats',
        'shifts[]',
        'startsOn',
        'title',
        'validThrough',
        'weeks',
        ...within('contact', contactPerson),
      ].sort(),
    );
    expect(shapeOf(schemaOrgPosting(posting, 'https://portal.example/board/x'))).toEqual(
      [
        '@context',
        '@type',
        'title',
        'description',
        'url',
        'datePosted',
        'validThrough',
        'employmentType[]',
        'totalJobOpenings',
        'directApply',
        'jobStartDate',
        ...within('identifier', ['@type', 'name', 'value']),
        ...within('hiringOrganization', ['@type', 'name']),
        'jobLocation.@type',
        ...within('jobLocation.address', ['@type', 'addressCountry', 'addressLocality', 'addressRegion']),
        ...within('baseSalary', ['@type', 'currency']),
        ...within('baseSalary.value', ['@type', 'unitText', 'value']),
      ].sort(),
    );
  });
});

describe('what the search index knows', () => {
  it('of a profile, a posting and a volunteer, when everything is filled in', async () => {
    const app = await openTestApp();
    const { profileId, postingId, mentorId } = await insertReleasedMatch(app);
    const profile = await findProfile(app.db, profileId, '2027-01-11');
    const posting = await findPosting(app.db, postingId);
    const mentor = await findMentor(app.db, mentorId);
    if (profile === null || posting === null || mentor === null) throw new Error('a row is missing');
    const level = ['by', 'on', 'rank'];
    expect(shapeOf(matchDocument(profile, profile.matchNumber, { employment: { allowed: 'yes' } }))).toEqual(
      [
        'availableFrom',
        'course.kind',
        'course.untilOn',
        'documentVersion',
        'experienceYears',
        'hoursMax',
        'hoursMin',
        'id',
        'licences[]',
        'maxKm',
        'number',
        'organisationId',
        'occupations[]',
        'shifts[]',
        'skills[]',
        'spotId',
        'version',
        'wantedKinds[]',
        'withoutCar',
        'workAccess.employment',
        ...['listening', 'reading', 'writing'].flatMap((skill) => within(`german.${skill}`, ['assessed', 'attested'])),
        ...within('german.speaking.attested', level),
        ...within('german.speaking.assessed', level),
      ].sort(),
    );
    expect(shapeOf(postingDocument(posting))).toEqual(
      [
        'documentVersion',
        'hoursMax',
        'hoursMin',
        'id',
        'kind',
        'lateralEntry',
        'licences[]',
        'musts[]',
        'nices[]',
        'occupation',
        'reachableWithoutCar',
        'seats',
        'shifts[]',
        'spotId',
        'startsOn',
        'title',
        'version',
        ...within('german', ['listening', 'reading', 'speaking', 'writing']),
      ].sort(),
    );
    expect(shapeOf(mentorDocument(mentor, 1))).toEqual(
      [
        'capacityFree',
        'documentVersion',
        'id',
        'languages[]',
        'maxKm',
        'mode',
        'offers[]',
        'slots[]',
        'spotId',
        'version',
      ].sort(),
    );
  });
});

describe('who is acting', () => {
  it('holds ids, roles and a language, no name and no address', async () => {
    const app = await openTestApp();
    const { companyUser } = await insertReleasedMatch(app);
    expect(shapeOf(companyUser)).toEqual(
      ['companyId', 'locale', 'mentorId', 'organisationId', 'roles[]', 'teamId', 'userId'].sort(),
    );
  });
});
