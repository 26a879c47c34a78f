import { eq, sql, and, asc, desc, inArray, ne, isNull, lte, or, gte, count } from "drizzle-orm";
import { dL as allow, i as write, aZ as organisations, dM as found, D as DomainError, ai as appendAudit, mb as countFactorsOfHouse, bq as addWorkingDays, bW as requiredNumber, bR as rulesAt, mc as insertFileNote, ba as findPlacement, md as withAnswer, bU as settleOutcomes, me as riskOf, mf as outcomeOf, fy as updateCheckIn, bf as listSteps, iE as recordStepChange, h0 as choicesOf$1, b9 as nextQuestion, mg as checkQuestions, fk as openCallRequestsOf, fo as insertCallRequest, f4 as personHerself, b5 as findCheckIn, fx as questionsOf, eY as findContactPerson, mh as findCheckInByLink, eU as secretHash, eA as currentConsentTexts, dV as findCompany, bn as findPosting, mi as insertConsent, g_ as leavePublicSide, a8 as findProfile, mj as withdrawConsents, ez as listPlacementsOfPerson, mk as aftercareFor, j2 as insertSteps, bd as aftercareCodes, fv as needsYes, ml as closeCheckIns, bb as isGiven, bc as findConsent, fR as newSecret, ft as milestoneOn, bN as insertCheckIn, mm as findCheckInOf, dT as profileResource, aa as changeProfiles, dH as keptQuery, dy as submissions, mn as givenRow, hq as findCompanyTwins, mo as mayRecordDespite, k$ as insertCompany, bw as newId, cP as companyContacts, dJ as fieldError, mp as insertContactEntry, mq as sealPersons, mr as putPersons, ms as findPersonIds, mt as personVersion, iK as findProfileIdsByCode, mu as caseCodeOf, mv as drawBytes, gr as refreshCaseFacts, mw as findOfferByHash, mx as dateOfferState, my as answerOffer, f2 as addPlacementEvent, k_ as companyByLink, mz as redateFollowers, mA as listOffersOf, bE as houseDays, aY as berlinInstant, mB as insertOffer, mC as settleOffer, mD as takeBackOffer, cW as employerEvents, cX as eventCompanies, cv as eventGuests, a$ as companies, c6 as profiles, dA as users, jv as anyOf, jw as casesInScope, l4 as findProfileByCaseCode, b6 as scopeFor, fs as can, mE as afterMove, jO as eventPhase, bm as findProposal, mF as nextState, mG as updateProposal, mH as addProposalEvent, mI as closeCompanyView, kM as statesSeenByCompany, mJ as writeJobFit, cj as proposals, k as listed, bp as placements, co as releases, df as postingAcceptances, v as wordingRules, mK as grantForTextGuard, dU as revealIdentity, er as guardText, mL as checkWording, g as genderedForms, kf as findPostings, mM as kindsOf$1, mN as textHoldsCode, mO as wordingFields, mP as fingerprint, k4 as hasRoom, gQ as houseLimits, mQ as proposalsForSeats, mR as demandRoomForPosting, gb as explainMatch, mS as insertProposal, eQ as isUniqueViolation, gO as isCurrent, mT as isBlocking, j8 as demandNotBlocked, jU as planTemplateInForce, mU as insertPlacement, mV as needsOf, mW as planFor, mX as putRequirements, ec as limitOn, mY as findingFrom, mZ as noRule, ey as ruleOn, jm as attachmentsFor, jn as applicationFor, jo as isTooLateToAttach, bh as listRequirements, ji as listAttachments, gX as maySubmit, m_ as insertAttachment, m$ as listInsuredWork, f0 as updatePlacement, n0 as renewPlan, n1 as deleteAttachment, bs as countSeatsTaken, n2 as milestoneOf, n3 as setMilestone, bg as findStep, n4 as demandApplicationFirst, iF as dropUntransferredNotes, n5 as reopenStep, n6 as skipStep, n7 as completeStep, gV as periodOf, n8 as findingWithout, n9 as checkDuration, na as checkHours, nb as checkPay, nc as findingSeverities, nd as endWhenStarting, gP as draftOf, ne as redateSteps, nf as mayStart, ng as startBlocked, f3 as endProposalOfPlacement, nh as startPlacement, f1 as closeOpenSteps, ni as completeTrial, nj as confirmLasting, nk as endPlacement, nl as recordLongMeasure, nm as overrideRequirement, nn as isAfterContract, no as recordRequirement, np as updateRequirement, nq as takeBackRecord, nr as canonical, b0 as companyNameKey, eD as piecesOf, br as findProfiles, lS as grantForSystem, ns as findLearners, nt as findIdsWithTandem, nu as planImport, nv as listImportMarks, nw as listImportedGuests, fF as findMentors, nx as listImportedMentors, ny as caseworkerField, gv as listProfileWords, nz as placedProfileIds, nA as listImportedProfiles, eE as listColleagues, nB as listNumberedPostings, nC as listKey, aM as ruleAt, nD as insertImportRun, nE as keepImportRows, ky as moveImportRun, nF as listGuests, nG as countGuests, dR as guestResource, fI as noteReading, fH as grantForGuests, ge as grantForMentors, aH as mayEver, nH as grantForImport, nI as findImportRun, nJ as openImportRows, i_ as importKinds, nK as listImportRuns, nL as countChosenImportRows, nM as countImportRows, aG as findUser, nN as setImportRowState, nO as fieldsToTake, nP as putImportMarks, bx as putLearner, nQ as insertMentor, nR as takenMentorCodes, ab as findMentor, gh as findProgramme, gi as needsCertificate, ae as updateMentor, ah as syncMentorIndex, ag as closeMentorAccount, hl as startOf, di as postings, dg as postingEvents, bo as postingDocument, nS as updatePosting, nT as noteTypedWords, nU as changedApprovedFacts, a5 as rewriteJobFits, nV as haveSameCriteria, hs as budgetWeek, nW as endProposalsOfPosting, nX as endRequestsOfPosting, nY as takenPostingCodes, l0 as insertPosting, nZ as emptyIdentity, n_ as putImportCounts, kz as deleteImportRows, n$ as chooseImportRows, dP as allowForLearner, fE as findLearner, k2 as findTemplateDraft, k3 as insertTemplateDraft, o0 as updateTemplateDraft, o1 as deleteTemplateDraft, k1 as templateProblems, jV as compareTemplates, j3 as nextRow, j4 as movedPlaces, ei as listDetailedProfiles, fg as listBlocksOf, fi as buildDetailedProfile, hj as findEmployeeLogRequest, hi as mayDecide, o2 as decideEmployeeLogRequest, o3 as askingRole, o4 as checkReadingAsked, o5 as hasOpenRequest, o6 as insertEmployeeLogRequest, o7 as findLinkByHash, aQ as isStillGood, o8 as mostWrongCodes, o9 as isDeviceOf, fN as readCode, fQ as sameHash, oa as codeHash, ob as insertDevice, fO as codeLength, oc as countWrongCode, od as deleteDevice, oe as tandemStateAfter, hD as updateTandem, bJ as addTandemEvents, ib as settleAlerts, of as cancelDates, fJ as tellMentor, og as managedTandem, h5 as tandemOf, bI as raiseAlert, hE as partnerId, i9 as ownTandem, d6 as meetingPlaces, a1 as foldKey, oh as putObservation, hM as hasAccepted, oi as latestPlanDays, oj as contactFindings, bv as hasOtherMeeting, hI as findPlannedDate, ok as updateDate, ia as endDate, bz as insertDate, hN as mayBeLate, ol as markLate, hJ as reviewMonth, om as putReview, E as seal, F as unseal, hS as longestMessage, hF as isContactReleased, on as listMessages, oo as insertMessage, op as checkProgramme, gj as listProgrammes, oq as updateProgramme, or as insertProgramme, os as putVolunteerGuide, ot as findVolunteerGuide, ou as listGuideTowns, fD as caseResource, gp as grantForCases, ov as listNotesToTransfer, go as findProfileHeads, ow as listTransferredNotes, l1 as countNotesToTransfer, ox as markTransferred } from "./find-report.server-CMZHS3oj.js";
import { a as dayOf$1, b as addDays, e as addMonths, c as daysBetween, g as dayOfNumber, i as isDay } from "./day-BehZ9Stw.js";
import { a1 as monthsBetween, a2 as dayAfterMonths, c as cefrLevels, h as levelRank, l as languageSkills, v as levelSources } from "./public-side-BbrZQxbK.js";
import { setImmediate } from "node:timers/promises";
import { d as dayParts, w as weeklySlots, c as weekdays } from "./mentoring-gOg8uEBd.js";
import { createHash } from "node:crypto";
async function findFactorRule(app, actor, organisationId) {
  allow(actor, "organisation.edit", {});
  const [row] = await app.db.select({ name: organisations.name, from: organisations.secondFactorFrom, version: organisations.version }).from(organisations).where(eq(organisations.id, organisationId));
  return { ...found(row), ...await countFactorsOfHouse(app.db, organisationId) };
}
async function requireSecondFactor(app, actor, input) {
  allow(actor, "organisation.edit", {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const [house] = await tx.select({ from: organisations.secondFactorFrom, version: organisations.version }).from(organisations).where(eq(organisations.id, input.organisationId));
    const { from, version } = found(house);
    const changed = await tx.update(organisations).set({ secondFactorFrom: input.from, version: sql`${organisations.version} + 1` }).where(and(eq(organisations.id, input.organisationId), eq(organisations.version, input.version))).returning({ id: organisations.id });
    if (changed.length === 0)
      throw new DomainError("versionConflict", "versionConflict", {
        current: { from: from ?? "", _version: String(version) }
      });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "organisation.secondFactor",
      subjectKind: "organisation",
      subjectIds: [input.organisationId],
      detail: { from: input.from ?? "" }
    });
  });
}
async function answerDay(handle, now, period) {
  const today = dayOf$1(now);
  return addWorkingDays(today, requiredNumber(await rulesAt(handle, today), period));
}
function notedPosting(row) {
  return { posting: row.postingCode, title: row.postingTitle, company: row.companyName };
}
const sayableReasons = [
  "language",
  "vocationalSchool",
  "skillGap",
  "permit",
  "employerWithdrew"
];
function noteFor(event) {
  switch (event.type) {
    case "proposalMade":
      return note("proposal", event.way === "self" ? "postingHandedOver" : "proposalMade", event.on, posting(event));
    case "proposalAnswered":
      return event.answer === "yes" ? note("proposal", "proposalAgreed", event.on, posting(event)) : null;
    case "proposalWithdrawn":
    case "proposalExpired":
    case "consentWithdrawn":
      return null;
    case "applied":
    case "companyMeets":
    case "companyAsksCall":
    case "companyInvites":
    case "applicationDeclined":
    case "contactReleased":
      return note("proposal", event.type, event.on, posting(event));
    case "companyDeclines":
      return note("proposal", "companyDeclines", event.on, { ...posting(event), reason: event.reason });
    case "consentDecided": {
      if (event.decision === "no") return null;
      const params = { purpose: event.purpose, language: event.language, channel: event.channel, helper: event.helper };
      return event.company === null ? note("consent", "consentGiven", event.on, params) : note("consent", "consentGivenForCompany", event.on, { ...params, company: event.company });
    }
    case "stepDone":
    case "stepSkipped":
      return note("step", event.type, event.on, {
        ...posting(event),
        step: event.step,
        side: event.side,
        stepId: event.stepId
      });
    case "requirementRecorded":
      return note("step", "requirementRecorded", event.on, {
        ...posting(event),
        requirement: event.requirement,
        reference: event.reference
      });
    case "longMeasureRecorded":
      return note("step", "longMeasureRecorded", event.on, { ...posting(event), reason: event.reason });
    case "placementStarted":
    case "placementLasts":
    case "placementTakenUp":
      return note("result", event.type, event.on, { ...posting(event), kind: event.kind });
    case "placementCompleted":
      return note("result", event.type, event.on, { ...posting(event), kind: event.kind, result: event.result });
    case "placementEnded":
      return endNote(event);
    case "tandemStarted":
      return note("tandem", "tandemStarted", event.on, { goals: event.goals.join(" ") });
    case "tandemEnded":
      return event.reason === "consentWithdrawn" || event.reason === "declined" ? null : note("tandem", "tandemEnded", event.on);
  }
}
function endNote(event) {
  const params = { ...posting(event), kind: event.kind };
  const isSayable = sayableReasons.includes(event.reason);
  if (!event.wasStarted) {
    if (event.reason !== "employerWithdrew" && event.reason !== "permit") return null;
    return note("result", "placementNotStarted", event.on, { ...params, reason: event.reason });
  }
  return isSayable ? note("result", "placementEndedBecause", event.on, { ...params, reason: event.reason }) : note("result", "placementEnded", event.on, params);
}
function posting(event) {
  return { posting: event.posting, title: event.title, company: event.company };
}
function note(subject, code, on, params = {}) {
  return { subject, code, params: { on, ...params } };
}
async function noteDown(tx, at, event, about) {
  const note2 = noteFor(event);
  if (note2 === null) return;
  await insertFileNote(tx, { ...about, subject: note2.subject, code: note2.code, params: note2.params, createdAt: at });
}
function placementResource(placement) {
  return {
    organisationId: placement.organisationId,
    teamId: placement.teamId,
    ownerIds: [placement.caseworkerId, placement.coveredBy],
    releasedTo: placement.companyId
  };
}
function mayReadStepWords(actor, placement, step) {
  return actor.organisationId === placement.organisationId || step.side === "employer" || step.noteForCompany;
}
function isHers(actor, placement, next) {
  const isCaseworker = [placement.caseworkerId, placement.coveredBy].includes(actor.userId);
  const isOfficer = [placement.officerId, placement.officerCoveredBy].includes(actor.userId);
  if (next.step === null) return isCaseworker || isOfficer;
  return next.owner === "caseworker" ? isCaseworker : next.owner === "officer" && isOfficer;
}
async function ownPlacement(app, handle, actor, action, id) {
  const placement = found(await findPlacement(handle, id, dayOf$1(app.clock.now())));
  allow(actor, action, placementResource(placement));
  return placement;
}
async function notePlacement(tx, at, placement, event, on = dayOf$1(at)) {
  await noteDown(
    tx,
    at,
    { ...event, on, ...notedPosting(placement) },
    {
      subjectId: placement.id,
      profileId: placement.profileId,
      companyId: placement.companyId,
      forUserId: placement.caseworkerId
    }
  );
}
function isAnswerable(check, today) {
  const isRunning = check.placementState === "started" || check.placementState === "lasts";
  return check.closedAt === null && check.openUntilOn >= today && isRunning && check.hasYes;
}
function readCheckAnswer(check, question, value) {
  const asked = checkQuestions.find((one) => one === question);
  if (asked === void 0 || !choicesOf$1(check.side, asked).includes(value)) throw new DomainError("invalid");
  return { question: asked, value };
}
async function takeCheckAnswer(tx, at, check, answer, answering) {
  const answers = withAnswer(check, check.answers, answer.question, answer.value);
  const isOver = nextQuestion(check, answers) === null;
  await keepAnswers(tx, at, check, answers, answering, isOver);
  if (check.answeredAt === null) await completeStepOf(tx, at, check, answering);
  await settleOutcomes(tx, await rulesAt(tx, dayOf$1(at)), check.placementId, dayOf$1(at));
}
async function takeTalkedOutcome(tx, at, check, talked, by) {
  const works = talked.outcome === "holds" ? "yes" : talked.outcome === "ended" ? "no" : "noAnswer";
  const said = withAnswer(check, check.answers, "works", works);
  const answers = talked.trouble === null || works !== "yes" ? said : { ...said, mood: "middling", trouble: talked.trouble };
  const answering = { by, channel: "talk" };
  await keepAnswers(tx, at, check, answers, answering, true);
  if (check.answeredAt === null) await completeStepOf(tx, at, check, answering);
  await settleOutcomes(tx, await rulesAt(tx, dayOf$1(at)), check.placementId, dayOf$1(at));
}
async function takeCallWish(tx, at, check, answering) {
  await keepAnswers(tx, at, check, { ...check.answers, call: "yes" }, answering, false);
}
async function keepAnswers(tx, at, check, answers, { by, channel }, isOver) {
  const risk = riskOf(answers);
  const isNews = risk !== null && (risk !== check.risk || check.riskDueOn === null);
  const outcome = outcomeOf(answers);
  const isKept = await updateCheckIn(tx, check.id, check.version, {
    answers,
    outcome,
    channel,
    answeredAt: outcome === null ? check.answeredAt : check.answeredAt ?? at,
    risk,
    riskDueOn: risk === null ? null : isNews ? await answerDay(tx, at, "house.personCallBack") : check.riskDueOn,
    ...isNews || risk === null ? { riskDoneAt: null, riskDoneBy: null } : {},
    ...isOver ? { closedAt: at, closedBecause: "answered", linkHash: null } : {}
  });
  if (!isKept) throw new DomainError("versionConflict");
  await appendAudit(tx, at, {
    actorId: by,
    action: "checkIn.answer",
    subjectKind: "placement",
    subjectIds: [check.placementId],
    detail: { side: check.side, code: check.code }
  });
}
async function completeStepOf(tx, at, check, { by }) {
  const placement = found(await findPlacement(tx, check.placementId, dayOf$1(at)));
  const step = (await listSteps(tx, check.placementId)).find(
    ({ code, side, state }) => code === check.code && side === check.side && state === "open"
  );
  if (step === void 0) return;
  const done = { state: "done", doneOn: dayOf$1(at), doneBy: by, skippedReason: null };
  await recordStepChange(tx, step, step.version, done, { at, byUserId: by, code: "step.complete" });
  await notePlacement(tx, at, placement, { type: "stepDone", step: step.code, side: step.side, stepId: step.id });
}
function shownCheckIn(check, wanted, today) {
  const isOpen = isAnswerable(check, today);
  const questions = questionsOf(check, check.answers);
  const open = nextQuestion(check, check.answers);
  const question = !isOpen ? null : questions.find((one) => one === wanted) ?? open;
  const index = question === null ? 0 : questions.indexOf(question);
  return {
    companyName: check.companyName,
    side: check.side,
    question,
    answer: question === null ? null : check.answers[question] ?? null,
    number: index + 1,
    // While the first answer decides what follows, nobody is told how many there will be but the usual three.
    count: Math.max(questions.length, check.answers.works === void 0 ? 3 : 1),
    previous: questions[index - 1] ?? null,
    isAnswered: check.answeredAt !== null
  };
}
async function hers(handle, visit, id) {
  const check = await findCheckIn(handle, id);
  return found(check?.profileId === visit.profileId && check.side === "candidate" ? check : null);
}
async function showOwnCheckIn(app, visit, id, wanted) {
  const check = await hers(app.db, visit, id);
  const call = (await openCallRequestsOf(app.db, visit.profileId)).find(({ purpose }) => purpose === "aftercare");
  return { ...shownCheckIn(check, wanted, dayOf$1(app.clock.now())), callBy: call?.dueOn ?? null };
}
async function answerOwnCheckIn(app, visit, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const check = await hers(tx, visit, input.id);
    const answer = readCheckAnswer(check, input.question, input.value);
    if (!isAnswerable(check, dayOf$1(now))) return;
    await takeCheckAnswer(tx, now, check, answer, { by: personHerself, channel: "link" });
  });
}
async function askForCallAfterStart(app, visit, id) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await hers(tx, visit, id);
    const open = (await openCallRequestsOf(tx, visit.profileId)).find(({ purpose }) => purpose === "aftercare");
    if (open !== void 0) return;
    const dueOn = await answerDay(tx, now, "house.personCallBack");
    await insertCallRequest(tx, {
      profileId: visit.profileId,
      purpose: "aftercare",
      proposalId: null,
      askedAt: now,
      dueOn
    });
    await appendAudit(tx, now, {
      actorId: personHerself,
      action: "consent.callWish",
      subjectKind: "profile",
      subjectIds: [visit.profileId],
      detail: { purpose: "aftercare" }
    });
  });
}
async function theirs(handle, way) {
  if ("token" in way) {
    const check2 = await findCheckInByLink(handle, secretHash(way.token));
    return found(check2?.side === "employer" ? check2 : null);
  }
  const check = found(await findCheckIn(handle, way.checkInId));
  allow(way.actor, "checkIn.answer", { releasedTo: check.companyId });
  return found(check.side === "employer" ? check : null);
}
async function showCompanyCheckIn(app, way, wanted) {
  const check = await theirs(app.db, way);
  const officer = check.officerId === null ? null : await findContactPerson(app, check.officerId);
  return {
    ...shownCheckIn(check, wanted, dayOf$1(app.clock.now())),
    postingTitle: check.postingTitle,
    startedOn: check.startedOn,
    openUntilOn: check.openUntilOn,
    isCallAsked: check.answers.call === "yes" && check.riskDoneAt === null,
    officer: officer === null ? null : { name: officer.name, phone: officer.phone }
  };
}
const answeringOf = (way) => "token" in way ? { by: null, channel: "link" } : { by: way.actor.userId, channel: "account" };
async function answerCompanyCheckIn(app, way, input) {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const check = await theirs(tx, way);
    const answer = readCheckAnswer(check, input.question, input.value);
    if (!isAnswerable(check, dayOf$1(now))) return true;
    await takeCheckAnswer(tx, now, check, answer, answeringOf(way));
    return (await findCheckIn(tx, check.id))?.closedAt !== null;
  });
}
async function askForCallAsCompany(app, way) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const check = await theirs(tx, way);
    if (isAnswerable(check, dayOf$1(now))) await takeCallWish(tx, now, check, answeringOf(way));
  });
}
const isolated = (name) => `⁨${name}⁩`;
function filledText(body, about) {
  return body.replaceAll("{{company}}", () => isolated(about.company ?? "")).replaceAll("{{posting}}", () => isolated(about.posting ?? ""));
}
async function recordConsent(tx, at, by, input) {
  const texts = await currentConsentTexts(tx, input.purpose);
  const text = texts.find((candidate) => candidate.language === input.language) ?? texts.find((candidate) => candidate.language === "de");
  if (text === void 0) throw new DomainError("unavailable", "noConsentText");
  const company = input.companyId === void 0 ? null : await findCompany(tx, input.companyId);
  const posting2 = input.postingId === void 0 ? null : await findPosting(tx, input.postingId);
  const id = await insertConsent(tx, {
    profileId: input.profileId,
    purpose: input.purpose,
    postingId: input.postingId ?? null,
    companyId: input.companyId ?? null,
    decision: input.decision,
    textVersion: text.version,
    shownText: filledText(text.body, { company: company?.name, posting: posting2?.title }),
    language: input.language,
    channel: input.channel,
    helper: input.helper,
    takenBy: by,
    decidedAt: at
  });
  await appendAudit(tx, at, {
    actorId: by,
    action: "consent.record",
    subjectKind: "consent",
    subjectIds: [id],
    detail: { purpose: input.purpose }
  });
  if (input.decision === "no") await leavePublicSide(tx, [input.profileId]);
  return id;
}
async function takeConsent(tx, at, by, input) {
  const id = await recordConsent(tx, at, by, input);
  await noteConsent(tx, at, id, input);
  return id;
}
async function noteConsent(tx, at, id, consent) {
  const profile = await findProfile(tx, consent.profileId, dayOf$1(at));
  if (profile?.isGuest === true) return;
  const company = consent.companyId === void 0 ? null : await findCompany(tx, consent.companyId);
  const { purpose, decision, language, channel, helper } = consent;
  await noteDown(
    tx,
    at,
    {
      type: "consentDecided",
      on: dayOf$1(at),
      purpose,
      decision,
      language,
      channel,
      helper,
      company: company?.name ?? null
    },
    {
      subjectId: id,
      profileId: consent.profileId,
      companyId: consent.companyId ?? null,
      forUserId: profile?.caseworkerId ?? null
    }
  );
}
async function takeBackConsents(tx, at, by, profileId, purposes, postingId) {
  for (const purpose of purposes) {
    const stood = await withdrawConsents(tx, profileId, purpose, at, by, postingId);
    if (stood === 0) continue;
    await appendAudit(tx, at, {
      actorId: by,
      action: "consent.withdraw",
      subjectKind: "profile",
      subjectIds: [profileId],
      detail: { purpose, stood }
    });
  }
  await leavePublicSide(tx, [profileId]);
}
async function planAskedChecks(tx, at, profileId) {
  const today = dayOf$1(at);
  const book = await rulesAt(tx, today);
  for (const placement of await listPlacementsOfPerson(tx, profileId)) {
    if (placement.startedOn === null || placement.state !== "started" && placement.state !== "lasts") continue;
    const steps = await listSteps(tx, placement.id);
    const planned = new Set(steps.filter((step) => step.state !== "skipped").map((step) => step.code));
    const missing = aftercareFor(book, {
      startedOn: placement.startedOn,
      endOn: placement.plannedEndOn,
      hasConsent: true,
      afterPosition: steps.at(-1)?.position ?? 0
    }).filter(({ code, dueOn }) => !planned.has(code) && dueOn !== null && dueOn >= today);
    await insertSteps(tx, placement.id, missing, null);
  }
}
async function dropAskedChecks(tx, at, profileId) {
  const today = dayOf$1(at);
  const book = await rulesAt(tx, today);
  const asked = new Set(aftercareCodes.filter((code) => needsYes(book, code)));
  const placements2 = await listPlacementsOfPerson(tx, profileId);
  await closeCheckIns(
    tx,
    placements2.map(({ id }) => id),
    at,
    "consentWithdrawn",
    "unknown"
  );
  for (const placement of placements2) {
    await settleOutcomes(tx, book, placement.id, today);
    const open = (await listSteps(tx, placement.id)).filter(({ code, state }) => state === "open" && asked.has(code));
    for (const step of open)
      await recordStepChange(
        tx,
        step,
        step.version,
        { state: "skipped", skippedReason: "consentWithdrawn" },
        { at, byUserId: null, code: "step.drop" }
      );
  }
}
async function decideAftercare(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { profileId } = await ownPlacement(app, tx, actor, "consent.record", input.placementId);
    const { decision, taking } = input;
    if (decision === "no" && isGiven(await findConsent(tx, profileId, "aftercare")))
      await takeBackConsents(tx, now, actor.userId, profileId, ["aftercare"]);
    if (taking !== null)
      await takeConsent(tx, now, actor.userId, { ...taking, profileId, purpose: "aftercare", decision });
    if (decision === "yes") await planAskedChecks(tx, now, profileId);
    else await dropAskedChecks(tx, now, profileId);
  });
}
async function makeCheckInLink(app, actor, checkInId) {
  const now = app.clock.now();
  const token = newSecret();
  await write(app.db, async (tx) => {
    const check = found(await findCheckIn(tx, checkInId));
    await ownPlacement(app, tx, actor, "checkIn.ofCompany", check.placementId);
    if (check.side !== "employer" || !isAnswerable(check, dayOf$1(now))) throw new DomainError("conflict", "checkInOver");
    if (!await updateCheckIn(tx, check.id, check.version, { linkHash: secretHash(token) }))
      throw new DomainError("versionConflict");
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "checkIn.link",
      subjectKind: "placement",
      subjectIds: [check.placementId]
    });
  });
  return `${app.config.origin}/check/${token}`;
}
async function recordCheckIn(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  const { placementId, code, side, trouble } = input;
  await write(app.db, async (tx) => {
    const right = side === "candidate" ? "checkIn.ofPerson" : "checkIn.ofCompany";
    const placement = await ownPlacement(app, tx, actor, right, placementId);
    if (placement.startedOn === null || placement.state !== "started" && placement.state !== "lasts")
      throw new DomainError("conflict", "placementNotStarted");
    const book = await rulesAt(tx, today);
    const milestone = milestoneOn(book, code, placement.startedOn);
    if (milestone === null || milestone > today) throw new DomainError("conflict", "milestoneAhead");
    if (needsYes(book, code) && !isGiven(await findConsent(tx, placement.profileId, "aftercare")))
      throw new DomainError("blocked", "askingNeedsYes");
    if (input.version === 0) await insertCheckIn(tx, { placementId, code, side, askedAt: now, openUntilOn: today });
    const check = found(await findCheckInOf(tx, placementId, code, side));
    if (check.version !== Math.max(1, input.version) || input.version === 0 && check.answeredAt !== null)
      throw new DomainError("versionConflict");
    await takeTalkedOutcome(tx, now, check, { outcome: input.outcome, trouble }, actor.userId);
  });
}
async function changeOwnCase(app, tx, actor, action, input, changeOf) {
  const profile = found(await findProfile(tx, input.profileId, dayOf$1(app.clock.now())));
  allow(actor, action, profileResource(profile));
  await changeProfiles(app, tx, actor.userId, [await changeOf(profile)]);
  return profile;
}
async function closeCase(app, actor, input) {
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, "profile.edit", input, () => ({
      kind: "close",
      id: input.profileId,
      version: input.version,
      reason: input.reason
    }));
  });
}
async function reopenCase(app, actor, input) {
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, "profile.edit", input, () => ({
      kind: "reopen",
      id: input.profileId,
      version: input.version
    }));
  });
}
async function publishProfile(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, "profile.edit", input, async () => {
      if (input.consent !== null) {
        await takeConsent(tx, now, actor.userId, {
          ...input.consent,
          profileId: input.profileId,
          purpose: "namelessProfile",
          decision: "yes"
        });
      } else if (!isGiven(await findConsent(tx, input.profileId, "namelessProfile"))) {
        throw new DomainError("blocked", "consentMissing");
      }
      return { kind: "publish", id: input.profileId, version: input.version };
    });
  });
}
async function withdrawProfile(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await changeOwnCase(app, tx, actor, "profile.edit", input, () => ({
      kind: "withdraw",
      id: input.profileId,
      version: input.version
    }));
    await takeBackConsents(tx, now, actor.userId, input.profileId, [
      "namelessProfile",
      "detailedProfile",
      "proposal",
      "introduction"
    ]);
  });
}
const knownResult = keptQuery(
  (handle) => handle.select({ result: submissions.result }).from(submissions).where(and(eq(submissions.scope, sql.placeholder("scope")), eq(submissions.key, sql.placeholder("key")))).prepare()
);
const insertSubmission = keptQuery((handle) => handle.insert(submissions).values(givenRow(submissions)).prepare());
async function once(tx, at, { useCase, userId }, key, create) {
  if (key === null || key === "") return create();
  const scope = userId === null ? useCase : `${useCase}.${userId}`;
  const [known] = await knownResult(tx).all({ scope, key });
  if (known !== void 0) return known.result;
  const result = await create();
  await insertSubmission(tx).run({ scope, key, result, createdAt: at });
  return result;
}
async function recordCompany(app, actor, input) {
  allow(actor, "company.edit", {});
  const now = app.clock.now();
  return write(
    app.db,
    (tx) => once(tx, now, { useCase: "recordCompany", userId: actor.userId }, input.key, async () => {
      const twins = await findCompanyTwins(tx, input);
      const [twin] = twins;
      if (twin !== void 0 && !mayRecordDespite(twins, input.recordAnyway)) {
        const isNumber = twin.by === "number";
        const reason = isNumber ? "sameEmployerNumber" : "sameCompanyName";
        const params = { id: twin.id, name: twin.name };
        throw new DomainError("duplicate", reason, {
          params,
          problems: [{ field: isNumber ? "employerNumber" : "name", code: reason, params }]
        });
      }
      const state = input.employerNumber === null ? "unverified" : "verified";
      const id = await insertCompany(tx, now, { ...input, state, officerId: actor.userId, verifiedBy: actor.userId });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: "company.record",
        subjectKind: "company",
        subjectIds: [id]
      });
      return id;
    })
  );
}
async function listContacts(handle, companyId) {
  return handle.select({
    id: companyContacts.id,
    name: companyContacts.name,
    role: companyContacts.role,
    phone: companyContacts.phone,
    email: companyContacts.email
  }).from(companyContacts).where(eq(companyContacts.companyId, companyId)).orderBy(asc(companyContacts.name));
}
async function insertContact(tx, companyId, contact) {
  const id = newId();
  await tx.insert(companyContacts).values({ id, companyId, name: contact.name, role: contact.role, phone: contact.phone, email: contact.email });
  return id;
}
async function addContact(app, actor, input) {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, "company.edit", { companyId: company.id });
    return once(tx, now, { useCase: "addContact", userId: actor.userId }, input.key, async () => {
      const id = await insertContact(tx, company.id, input);
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: "company.addContact",
        subjectKind: "company",
        subjectIds: [company.id]
      });
      return id;
    });
  });
}
async function logContact(app, actor, input) {
  const now = app.clock.now();
  if (input.nextContactOn !== null && input.nextContactOn < dayOf$1(now))
    throw fieldError({ field: "nextContactOn", code: "dateInPast" });
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, "contactLog.write", { companyId: company.id });
    if (input.postingId !== null) {
      const posting2 = found(await findPosting(tx, input.postingId));
      if (posting2.companyId !== company.id) throw new DomainError("notFound");
    }
    return once(
      tx,
      now,
      { useCase: "logContact", userId: actor.userId },
      input.key,
      () => insertContactEntry(tx, now, {
        companyId: company.id,
        kind: input.kind,
        byUserId: actor.userId,
        summary: input.summary,
        nextContactOn: input.nextContactOn,
        postingId: input.postingId
      })
    );
  });
}
function sealIdentities(vault, persons) {
  return sealPersons(vault, persons);
}
function keepIdentities(tx, persons, at) {
  return putPersons(tx, persons, at);
}
function findIdentityIds(handle, vault, field, values) {
  return findPersonIds(handle, vault, field, values);
}
function findIdentityVersion(handle, id) {
  return personVersion(handle, id);
}
const mostDraws = 20;
async function freeCodes(count2, draw, takenOf) {
  const free = /* @__PURE__ */ new Set();
  for (let attempt = 0; free.size < count2; attempt += 1) {
    if (attempt === mostDraws) throw new DomainError("busy");
    const drawn = Array.from({ length: count2 - free.size }, draw);
    const taken = await takenOf(drawn);
    for (const code of drawn) if (!taken.has(code)) free.add(code);
  }
  return [...free];
}
function freeCaseCodes(tx, count2) {
  return freeCodes(
    count2,
    () => caseCodeOf(drawBytes(6)),
    async (codes) => new Set((await findProfileIdsByCode(tx, codes)).keys())
  );
}
async function sealCandidates(app, candidates) {
  const withIds = candidates.map((candidate) => ({ ...candidate, id: newId() }));
  const sealed = await sealIdentities(
    app.vault,
    withIds.map(({ id, name, contact, birth, status, number }) => ({
      id,
      kind: "candidate",
      parts: { name, contact, birth, status, number }
    }))
  );
  return { candidates: withIds, sealed };
}
async function addCandidates(app, tx, by, { candidates, sealed }) {
  const codes = await freeCaseCodes(tx, candidates.length);
  await changeProfiles(
    app,
    tx,
    by,
    candidates.map(({ id, fields, german, unknownWords, ...candidate }, index) => ({
      kind: "create",
      id,
      caseCode: codes[index] ?? "",
      organisationId: candidate.organisationId,
      caseworkerId: candidate.caseworkerId,
      unassignedName: candidate.unassignedName,
      isGuest: candidate.isGuest === true,
      fields,
      german,
      unknownWords
    }))
  );
  await keepIdentities(tx, sealed, app.clock.now());
  await refreshCaseFacts(
    app,
    tx,
    candidates.flatMap(({ id, isGuest }) => isGuest === true ? [] : [id])
  );
  return candidates.map((candidate) => candidate.id);
}
async function findDateQuestion(app, token) {
  const now = app.clock.now();
  const offer = await findOfferByHash(app.db, secretHash(token));
  if (offer === null) return null;
  const state = dateOfferState(offer, now);
  if (state !== "open" && state !== "answered") return null;
  return {
    kind: offer.kind,
    postingTitle: offer.postingTitle,
    companyName: offer.companyName,
    times: state === "open" ? offer.times.filter((time) => time > now) : [],
    answer: offer.answer,
    chosenAt: offer.chosenAt,
    officer: offer.officerId === null ? null : await findContactPerson(app, offer.officerId),
    isDemo: app.config.mode === "demo"
  };
}
async function answerDates(app, token, chosen) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const offer = await findOfferByHash(tx, secretHash(token));
    const state = offer === null ? "over" : dateOfferState(offer, now);
    if (offer === null || state !== "open" && state !== "answered") throw new DomainError("notFound");
    if (state === "answered") throw new DomainError("conflict", "dateLinkUsed");
    if (chosen !== null && (chosen <= now || !offer.times.some((time) => time.getTime() === chosen.getTime())))
      throw new DomainError("invalid", "timeNotOffered");
    const answer = chosen === null ? "none" : "chosen";
    if (!await answerOffer(tx, offer.id, { answer, chosenAt: chosen, answeredAt: now }))
      throw new DomainError("conflict", "dateLinkUsed");
    if (chosen !== null) await dateSteps(tx, offer, chosen, now);
    await addPlacementEvent(tx, {
      placementId: offer.placementId,
      at: now,
      byUserId: null,
      code: `date.${answer}`,
      params: { step: offer.kind }
    });
    await appendAudit(tx, now, {
      actorId: companyByLink,
      action: "placement.answerDates",
      subjectKind: "placement",
      subjectIds: [offer.placementId],
      detail: { answer }
    });
  });
}
async function dateSteps(tx, offer, chosen, now) {
  const on = dayOf$1(chosen);
  const placement = found(await findPlacement(tx, offer.placementId, dayOf$1(now)));
  const by = { at: now, byUserId: null, actionId: newId() };
  const plan = (step, dueOn) => recordStepChange(tx, step, step.version, { dueOn, dueByHand: true }, { ...by, code: "step.plan" });
  let agreed = null;
  for (const step of await listSteps(tx, offer.placementId)) {
    if (step.state !== "open") continue;
    if (step.code === offer.kind) await plan(step, on);
    if (offer.kind !== "interview") continue;
    if (step.code === "interviewAgreed") {
      const done = { state: "done", doneOn: dayOf$1(now), doneBy: null };
      await recordStepChange(tx, step, step.version, done, { ...by, code: "step.complete" });
      agreed = step;
      await notePlacement(tx, now, placement, { type: "stepDone", step: step.code, side: step.side, stepId: step.id });
    }
    if (step.code === "interviewFeedback" && step.dueOn !== null && step.dueOn <= on)
      await plan(step, addWorkingDays(addDays(on, 1), 0));
  }
  if (agreed !== null) await redateFollowers(tx, placement, agreed, { ...by, code: "step.redate" });
}
async function findDateOffers(app, actor, placementId) {
  const placement = await ownPlacement(app, app.db, actor, "placement.edit", placementId);
  const steps = await listSteps(app.db, placement.id);
  const isPlanned = (kind) => steps.some((step) => step.code === kind && step.state === "open");
  const offers = await listOffersOf(app.db, placement.id);
  const now = app.clock.now();
  return {
    placementId: placement.id,
    caseCode: placement.caseCode,
    companyName: placement.companyName,
    postingTitle: placement.postingTitle,
    kinds: placement.state === "preparing" ? ["interview", "trialDay"].filter(isPlanned) : [],
    offers: offers.map((offer) => ({
      id: offer.id,
      kind: offer.kind,
      state: dateOfferState(offer, now),
      times: offer.times,
      validUntil: offer.validUntil,
      createdAt: offer.createdAt,
      answer: offer.answer,
      chosenAt: offer.chosenAt,
      isSettled: offer.settledAt !== null
    }))
  };
}
async function offerDates(app, actor, input) {
  const now = app.clock.now();
  const token = newSecret();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    if (placement.state !== "preparing") throw new DomainError("conflict", "placementNotPreparing");
    const steps = await listSteps(tx, placement.id);
    if (!steps.some((step) => step.code === input.kind && step.state === "open"))
      throw new DomainError("conflict", "dateNotPlanned");
    const lastOn = addDays(dayOf$1(now), await houseDays(tx, now, "house.dateLinkDays") + 1);
    const latest = input.times.at(-1) ?? now;
    const end = berlinInstant(lastOn, "00:00") ?? now;
    await insertOffer(tx, {
      placementId: placement.id,
      kind: input.kind,
      tokenHash: secretHash(token),
      times: input.times,
      validUntil: latest < end ? latest : end,
      createdBy: actor.userId,
      createdAt: now
    });
    await remember(tx, now, actor, placement.id, "placement.offerDates", "date.offer", input.kind);
  });
  return `${app.config.origin}/date/${token}`;
}
async function takeBackDates(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    const kind = await kindOf(tx, placement.id, input.offerId);
    if (!await takeBackOffer(tx, input.offerId, placement.id, now)) throw new DomainError("conflict", "dateLinkUsed");
    await remember(tx, now, actor, placement.id, "placement.takeBackDates", "date.takeBack", kind);
  });
}
async function settleDates(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    const kind = await kindOf(tx, placement.id, input.offerId);
    const by = { settledAt: now, settledBy: actor.userId };
    if (!await settleOffer(tx, input.offerId, placement.id, by)) throw new DomainError("conflict");
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: "date.settle",
      params: { step: kind }
    });
  });
}
async function kindOf(tx, placementId, offerId) {
  const offer = (await listOffersOf(tx, placementId)).find(({ id }) => id === offerId);
  if (offer === void 0) throw new DomainError("notFound");
  return offer.kind;
}
async function remember(tx, at, actor, placementId, action, code, kind) {
  await addPlacementEvent(tx, { placementId, at, byUserId: actor.userId, code, params: { step: kind } });
  await appendAudit(tx, at, { actorId: actor.userId, action, subjectKind: "placement", subjectIds: [placementId] });
}
const columns$1 = {
  id: employerEvents.id,
  title: employerEvents.title,
  heldOn: employerEvents.heldOn,
  startsAt: employerEvents.startsAt,
  venue: employerEvents.venue,
  officerId: employerEvents.officerId,
  cancelledAt: employerEvents.cancelledAt,
  version: employerEvents.version
};
async function listEvents(handle, scope, limit) {
  return handle.select(columns$1).from(employerEvents).where(scope.all ? void 0 : sql`false`).orderBy(desc(employerEvents.heldOn), asc(employerEvents.id)).limit(limit);
}
async function findEvent(handle, id) {
  const [row] = await handle.select(columns$1).from(employerEvents).where(eq(employerEvents.id, id));
  return row ?? null;
}
async function insertEvent(tx, row) {
  const id = newId();
  await tx.insert(employerEvents).values({ id, ...row });
  return id;
}
async function cancelEventRow(tx, id, version, at) {
  const rows = await tx.update(employerEvents).set({ cancelledAt: at, version: version + 1 }).where(and(eq(employerEvents.id, id), eq(employerEvents.version, version))).returning({ id: employerEvents.id });
  return rows.length === 1;
}
async function listEventCompanies(handle, eventId) {
  return handle.select({
    companyId: eventCompanies.companyId,
    companyName: companies.name,
    state: eventCompanies.state,
    attended: eventCompanies.attended
  }).from(eventCompanies).innerJoin(companies, eq(companies.id, eventCompanies.companyId)).where(eq(eventCompanies.eventId, eventId)).orderBy(asc(companies.nameKey), asc(companies.id));
}
async function insertEventCompany(tx, row) {
  const rows = await tx.insert(eventCompanies).values({ ...row, state: "invited" }).onConflictDoNothing().returning({ companyId: eventCompanies.companyId });
  return rows.length === 1;
}
async function updateEventCompany(tx, eventId, companyId, changed) {
  await tx.update(eventCompanies).set(changed).where(and(eq(eventCompanies.eventId, eventId), eq(eventCompanies.companyId, companyId)));
}
async function listEventGuests(handle, scope, today, eventId) {
  return handle.select({
    profileId: eventGuests.profileId,
    caseCode: profiles.caseCode,
    state: eventGuests.state,
    attended: eventGuests.attended
  }).from(eventGuests).innerJoin(profiles, eq(profiles.id, eventGuests.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(
    and(
      eq(eventGuests.eventId, eventId),
      scope.all ? void 0 : anyOf(casesInScope(scope, today, profiles.organisationId))
    )
  ).orderBy(asc(profiles.caseCode));
}
async function findEventGuest(handle, eventId, profileId) {
  const [row] = await handle.select({ state: eventGuests.state, attended: eventGuests.attended }).from(eventGuests).where(and(eq(eventGuests.eventId, eventId), eq(eventGuests.profileId, profileId)));
  return row ?? null;
}
async function insertEventGuest(tx, row) {
  const rows = await tx.insert(eventGuests).values({ ...row, state: "invited" }).onConflictDoNothing().returning({ profileId: eventGuests.profileId });
  return rows.length === 1;
}
async function updateEventGuest(tx, eventId, profileId, changed) {
  await tx.update(eventGuests).set(changed).where(and(eq(eventGuests.eventId, eventId), eq(eventGuests.profileId, profileId)));
}
async function eventOutcome(handle, eventId, from, to) {
  const there = sql`select company_id from ${eventCompanies} where event_id = ${eventId} and attended = 1`;
  const guests = sql`select profile_id from ${eventGuests} where event_id = ${eventId} and attended = 1`;
  const span = sql`>= ${from.getTime()} and`;
  const met = sql`from proposals r left join placements s on s.proposal_id = r.id where r.company_id in (${there}) and r.profile_id in (${guests}) and r.proposed_at ${span} r.proposed_at < ${to.getTime()}`;
  const [row] = await handle.all(
    sql`select
      (select count(*) from ${eventGuests} where event_id = ${eventId}) as guestsInvited,
      (select count(*) from (${guests})) as guestsAttended,
      (select count(*) from postings p where p.company_id in (${there}) and p.created_at ${span} p.created_at < ${to.getTime()}) as postings,
      (select count(*) ${met}) as proposals,
      (select count(*) ${met} and r.introduced_at is not null) as introduced,
      (select count(*) ${met} and s.started_on is not null) as started`
  );
  return row ?? { guestsInvited: 0, guestsAttended: 0, postings: 0, proposals: 0, introduced: 0, started: 0 };
}
async function openEvent(app, handle, eventId) {
  const event = found(await findEvent(handle, eventId));
  const phase = eventPhase(event, dayOf$1(app.clock.now()));
  if (phase === "over") throw new DomainError("conflict", "eventOver");
  if (phase === "cancelled") throw new DomainError("conflict", "eventCancelled");
  return event;
}
async function inviteCompany(app, actor, input) {
  allow(actor, "employerEvent.edit", {});
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const event = await openEvent(app, tx, input.eventId);
    const company = found(await findCompany(tx, input.companyId));
    if (company.state === "blocked") throw new DomainError("conflict", "companyIsBlocked");
    const row = { eventId: event.id, companyId: company.id, invitedBy: actor.userId, invitedAt: now };
    if (!await insertEventCompany(tx, row)) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "employerEvent.inviteCompany",
      subjectKind: "company",
      subjectIds: [company.id]
    });
  });
}
async function recordCompanyAtEvent(app, actor, input) {
  allow(actor, "employerEvent.edit", {});
  await write(app.db, async (tx) => {
    const event = found(await findEvent(tx, input.eventId));
    const invited = await listEventCompanies(tx, event.id);
    const invitation = found(invited.find(({ companyId }) => companyId === input.companyId));
    const moved = afterMove(invitation, input.move, eventPhase(event, dayOf$1(app.clock.now())));
    if ("refused" in moved) throw new DomainError("conflict", moved.refused);
    await updateEventCompany(tx, event.id, input.companyId, moved.next);
  });
}
async function inviteGuest(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  await write(app.db, async (tx) => {
    const event = await openEvent(app, tx, input.eventId);
    const profileId = await findProfileByCaseCode(tx, scopeFor(actor, "employerEvent.invite"), today, input.caseCode);
    const profile = profileId === null ? null : await findProfile(tx, profileId, today);
    if (profile === null || !can(actor, "employerEvent.invite", profileResource(profile)))
      throw fieldError({ field: "caseCode", code: "caseUnknown" });
    const row = { eventId: event.id, profileId: profile.id, invitedBy: actor.userId, invitedAt: now };
    if (!await insertEventGuest(tx, row)) return;
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "employerEvent.inviteGuest",
      subjectKind: "profile",
      subjectIds: [profile.id]
    });
  });
}
async function recordGuestAtEvent(app, actor, input) {
  const today = dayOf$1(app.clock.now());
  await write(app.db, async (tx) => {
    const event = found(await findEvent(tx, input.eventId));
    const profile = found(await findProfile(tx, input.profileId, today));
    allow(actor, "employerEvent.invite", profileResource(profile));
    const invitation = found(await findEventGuest(tx, event.id, profile.id));
    const moved = afterMove(invitation, input.move, eventPhase(event, today));
    if ("refused" in moved) throw new DomainError("conflict", moved.refused);
    await updateEventGuest(tx, event.id, profile.id, moved.next);
  });
}
async function planEvent(app, actor, input) {
  allow(actor, "employerEvent.edit", {});
  const now = app.clock.now();
  const startsAt = berlinInstant(input.heldOn, input.time);
  if (startsAt === null) throw fieldError({ field: "time", code: "notATime" });
  if (startsAt <= now) throw fieldError({ field: "heldOn", code: "dateInPast" });
  return write(
    app.db,
    (tx) => once(tx, now, { useCase: "planEvent", userId: actor.userId }, input.key, async () => {
      const id = await insertEvent(tx, {
        title: input.title,
        heldOn: input.heldOn,
        startsAt,
        venue: input.venue,
        officerId: actor.userId,
        createdAt: now
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: "employerEvent.plan",
        subjectKind: "employerEvent",
        subjectIds: [id]
      });
      return id;
    })
  );
}
async function cancelEvent(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const event = found(await findEvent(tx, input.eventId));
    allow(actor, "employerEvent.edit", {});
    const phase = eventPhase(event, dayOf$1(now));
    if (phase === "cancelled" || phase === "over")
      throw new DomainError("conflict", phase === "over" ? "eventOver" : "eventCancelled");
    if (!await cancelEventRow(tx, event.id, input.version, now)) throw new DomainError("versionConflict");
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "employerEvent.cancel",
      subjectKind: "employerEvent",
      subjectIds: [event.id]
    });
  });
}
async function noteProposal(tx, at, proposal, event) {
  await noteDown(
    tx,
    at,
    { ...event, on: dayOf$1(at), ...notedPosting(proposal) },
    {
      subjectId: proposal.id,
      profileId: proposal.profileId,
      companyId: proposal.companyId,
      forUserId: proposal.caseworkerId
    }
  );
}
function isOpenForDisclosure(proposal) {
  return proposal.companyState === "verified" && proposal.postingState === "approved";
}
function demandOpenForDisclosure(proposal) {
  if (!isOpenForDisclosure(proposal)) throw new DomainError("conflict", "postingNotOpen");
}
function proposalResource(proposal) {
  const seen = proposal.way === "proposed" && statesSeenByCompany.includes(proposal.state) && (isOpenForDisclosure(proposal) || proposal.state === "introduced" && proposal.companyState === "verified");
  return {
    organisationId: proposal.organisationId,
    teamId: proposal.teamId,
    ownerIds: [proposal.caseworkerId, proposal.coveredBy],
    releasedTo: seen ? proposal.companyId : null
  };
}
async function ownProposal(app, handle, actor, action, id) {
  const proposal = found(await findProposal(handle, id, dayOf$1(app.clock.now())));
  allow(actor, action, proposalResource(proposal));
  return proposal;
}
async function moveProposal(tx, proposal, move2, change) {
  const { at, byUserId, ...columns2 } = change;
  const state = nextState(proposal.state, move2);
  if (state === null) throw new DomainError("conflict", "proposalMovedOn");
  if (!await updateProposal(tx, proposal.id, proposal.version, { ...columns2, state }))
    throw new DomainError("versionConflict", "proposalMovedOn");
  await addProposalEvent(tx, { proposalId: proposal.id, at, byUserId, move: move2, state });
  if (state === "ended") await closeCompanyView(tx, [proposal.id], at, byUserId);
  return state;
}
async function answerAsCompany(app, actor, input) {
  await write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, "proposal.companyAnswer", input.proposalId);
    await takeAnswer(app, tx, actor, { ...proposal, version: input.version }, input);
  });
}
async function recordCompanyAnswer(app, actor, input) {
  await write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, "proposal.recordCompanyAnswer", input.proposalId);
    await takeAnswer(app, tx, actor, { ...proposal, version: input.version }, input);
  });
}
async function takeAnswer(app, tx, actor, proposal, input) {
  const now = app.clock.now();
  const answered = { at: now, byUserId: actor.userId, companyAnswer: input.answer, companyAnsweredAt: now };
  if (input.answer === "notFit") {
    await moveProposal(tx, proposal, "companyDeclines", {
      ...answered,
      end: "declinedByCompany",
      notFitReason: input.reason,
      endedAt: now,
      dueOn: null
    });
  } else if (input.answer === "meet") {
    await moveProposal(tx, proposal, "companyMeets", {
      ...answered,
      dueOn: await answerDay(tx, now, "house.personAnswer")
    });
  } else {
    await moveProposal(tx, proposal, "companyAsksCall", {
      ...answered,
      dueOn: await answerDay(tx, now, "house.companyCallBack")
    });
  }
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: "proposal.companyAnswer",
    subjectKind: "proposal",
    subjectIds: [proposal.id],
    detail: { answer: input.answer }
  });
  await noteProposal(
    tx,
    now,
    proposal,
    input.answer === "notFit" ? { type: "companyDeclines", reason: input.reason } : { type: input.answer === "meet" ? "companyMeets" : "companyAsksCall" }
  );
}
async function answerProposal(app, actor, input) {
  await write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, "proposal.answer", input.proposalId);
    await settleProposal(app, tx, actor.userId, { ...proposal, version: input.version }, input);
  });
}
async function settleProposal(app, tx, by, proposal, answer) {
  const now = app.clock.now();
  const audit = (action) => appendAudit(tx, now, { actorId: by, action, subjectKind: "proposal", subjectIds: [proposal.id] });
  if (answer.answer === "no") {
    await moveProposal(tx, proposal, "personDeclines", {
      at: now,
      byUserId: by,
      end: "declinedByPerson",
      endedAt: now,
      answeredAt: now,
      dueOn: null
    });
    await audit("proposal.end");
    return;
  }
  demandOpenForDisclosure(proposal);
  await takeConsent(tx, now, by, {
    ...answer.consent,
    profileId: proposal.profileId,
    purpose: "proposal",
    decision: "yes",
    postingId: proposal.postingId,
    companyId: proposal.companyId
  });
  await moveProposal(tx, proposal, "personAgrees", {
    at: now,
    byUserId: by,
    answeredAt: now,
    releasedAt: now,
    dueOn: await answerDay(tx, now, "house.companyAnswer")
  });
  await writeJobFit(app, tx, {
    proposalId: proposal.id,
    postingId: proposal.postingId,
    profileId: proposal.profileId,
    day: dayOf$1(now)
  });
  await audit("disclosure.jobFit");
  await noteProposal(tx, now, proposal, { type: "proposalAnswered", answer: "yes" });
}
async function findKnownOutside(handle, profileIds, readerCompanyId) {
  const ids = listed(profileIds);
  const rows = await handle.select({ id: profiles.id, placeId: profiles.placeId, quarterId: profiles.quarterId }).from(profiles).where(inArray(profiles.id, ids));
  const worked = await handle.selectDistinct({ id: placements.profileId, name: companies.name }).from(placements).innerJoin(companies, eq(companies.id, placements.companyId)).where(
    and(
      inArray(placements.profileId, ids),
      readerCompanyId === null ? void 0 : ne(placements.companyId, readerCompanyId)
    )
  );
  const released = readerCompanyId === null ? [] : await handle.select({ id: releases.profileId }).from(releases).where(
    and(inArray(releases.profileId, ids), eq(releases.companyId, readerCompanyId), isNull(releases.endedAt))
  );
  return rows.map((row) => ({
    ...row,
    employers: worked.filter(({ id }) => id === row.id).map(({ name }) => name),
    isReleased: released.some(({ id }) => id === row.id)
  }));
}
async function profilesOfPosting(handle, postingId) {
  const rows = await handle.selectDistinct({ id: proposals.profileId }).from(proposals).where(eq(proposals.postingId, postingId));
  return rows.map(({ id }) => id);
}
async function wordingRulesAt(handle, day) {
  return handle.select({
    id: wordingRules.id,
    ground: wordingRules.ground,
    pattern: wordingRules.pattern,
    unless: wordingRules.unless,
    titleOnly: wordingRules.titleOnly,
    instead: wordingRules.instead,
    legalBasis: wordingRules.legalBasis,
    source: wordingRules.source,
    checkedOn: wordingRules.checkedOn,
    confirmed: wordingRules.confirmed
  }).from(wordingRules).where(and(lte(wordingRules.validFrom, day), or(isNull(wordingRules.validTo), gte(wordingRules.validTo, day)))).orderBy(asc(wordingRules.id));
}
const acceptedMarks = keptQuery(
  (handle) => handle.select({ mark: postingAcceptances.mark }).from(postingAcceptances).where(eq(postingAcceptances.postingId, sql.placeholder("postingId"))).prepare()
);
async function listAcceptedMarks(handle, postingId) {
  const rows = await acceptedMarks(handle).all({ postingId });
  return new Set(rows.map(({ mark }) => mark));
}
async function acceptMarks(tx, at, accepted) {
  const { marks, ...row } = accepted;
  if (marks.length === 0) return;
  await tx.insert(postingAcceptances).values([...new Set(marks)].map((mark) => ({ ...row, mark, at }))).onConflictDoNothing();
}
async function findOwnValues(tx, vault, by, texts, people, at) {
  const grant = grantForTextGuard(
    by,
    people.map(({ id }) => id)
  );
  const persons = await revealIdentity(tx, vault, grant, at, ["name", "contact", "birth", "status", "number"]);
  const own = people.flatMap(({ id, places, employers, firstNameIsKnown }) => {
    const person = persons.get(id);
    if (person === void 0) return [];
    const { name, contact, birth, status, number } = person;
    return {
      firstName: firstNameIsKnown ? "" : name.firstName,
      lastName: name.lastName,
      places: contact.town === null ? places : [...places, contact.town],
      employers,
      street: contact.street,
      postcode: contact.postcode,
      email: contact.email,
      phone: contact.phone,
      number: number.customerNumber,
      birthOn: birth.birthOn,
      permitText: status.permitText
    };
  });
  return texts.map((text) => guardText(text, own));
}
async function guardTexts(app, tx, by, texts, about, readerCompanyId) {
  try {
    const people = (await findKnownOutside(tx, about, readerCompanyId)).map(
      ({ id, placeId, quarterId, employers, isReleased }) => ({
        id,
        places: [placeId, quarterId].flatMap((spot) => spot === null ? [] : app.places.find(spot)?.name ?? []),
        employers,
        firstNameIsKnown: isReleased
      })
    );
    return await findOwnValues(tx, app.vault, by, texts, people, app.clock.now());
  } catch {
    throw new DomainError("unavailable", "textGuardFailed");
  }
}
function textOf({ title, description, unknownWords }) {
  const words2 = (field) => unknownWords.filter((item) => item.field === field).map((item) => item.words).join("\n");
  return { title, description, must: words2("must"), nice: words2("nice") };
}
async function wordingOf(app, handle, content) {
  const rules = await wordingRulesAt(handle, dayOf$1(app.clock.now()));
  return checkWording(rules, textOf(content), titleFormsOf(app, content.occupation));
}
function titleFormsOf(app, occupation) {
  const label = occupation === null ? "" : app.vocabulary.label(occupation, "de");
  return label.includes("/") ? { gendered: genderedForms(label).slice(0, 2), paired: label } : null;
}
function listWording(app) {
  return wordingRulesAt(app.db, dayOf$1(app.clock.now()));
}
async function watchedWording(app) {
  return (await listWording(app)).map(({ ground, pattern, unless, titleOnly, instead }) => [
    ground,
    pattern,
    unless,
    titleOnly,
    instead
  ]);
}
async function idsWithWording(app, ids) {
  if (ids.length === 0) return /* @__PURE__ */ new Set();
  const rules = await listWording(app);
  const postings2 = await findPostings(app.db, ids);
  return new Set(
    postings2.filter((posting2) => checkWording(rules, textOf(posting2), titleFormsOf(app, posting2.occupation)).length > 0).map(({ id }) => id)
  );
}
async function postingTextHints(app, handle, content, postingId = null) {
  const text = textOf(content);
  const accepted = postingId === null ? /* @__PURE__ */ new Set() : await listAcceptedMarks(handle, postingId);
  const isOpen = (what, words2) => !accepted.has(markOf(app, what, words2));
  return {
    wording: (await wordingOf(app, handle, content)).filter(({ ruleId, words: words2 }) => isOpen(ruleId, words2)),
    contacts: wordingFields.flatMap(
      (field) => guardText(text[field], []).map(({ kind, start, end }) => ({ kind, words: text[field].slice(start, end) }))
    ).filter(({ kind, words: words2 }) => isOpen(kind, words2))
  };
}
function newTextHints(app, content) {
  return postingTextHints(app, app.db, content);
}
function markOf(app, what, words2) {
  return fingerprint(app.vault, "postingText", `${what} ${words2.toLowerCase().replace(/\s+/g, " ")}`);
}
async function undecidedText(app, tx, actor, posting2) {
  const about = await undecidedAbout(app, tx, actor, posting2, await profilesOfPosting(tx, posting2.id));
  const accepted = await listAcceptedMarks(tx, posting2.id);
  const wording = (await wordingOf(app, tx, posting2)).map(({ ruleId, words: words2 }) => ({ mark: markOf(app, ruleId, words2) })).filter(({ mark }) => !accepted.has(mark));
  return { ...about, wording };
}
async function undecidedAbout(app, tx, actor, posting2, profileIds) {
  const accepted = await listAcceptedMarks(tx, posting2.id);
  const text = textOf(posting2);
  const found2 = await guardTexts(
    app,
    tx,
    actor,
    wordingFields.map((field) => text[field]),
    profileIds,
    null
  );
  const ownPlace = posting2.placeId === null ? null : app.places.find(posting2.placeId)?.name ?? null;
  const guard = wordingFields.flatMap(
    (field, index) => (found2[index] ?? []).flatMap(({ kind, start, end }) => {
      const words2 = text[field].slice(start, end);
      return kind === "place" && words2 === ownPlace ? [] : [{ kind, mark: markOf(app, kind, words2) }];
    })
  );
  const { id: postingId, version } = posting2;
  return { postingId, version, wording: [], guard: guard.filter(({ mark }) => !accepted.has(mark)) };
}
function isUndecided({ wording, guard }) {
  return wording.length > 0 || guard.length > 0;
}
async function demandTextDecided(app, tx, actor, undecided, reasons) {
  const problems = [];
  if (undecided.wording.length > 0 && reasons.wording === null)
    problems.push({ field: "wordingReason", code: "wordingUndecided" });
  if (reasons.guard === null)
    for (const kind of kindsOf$1(undecided.guard)) problems.push({ field: "guardReason", code: textHoldsCode(kind) });
  if (problems.length > 0) throw new DomainError("blocked", "postingTextUndecided", { problems });
  const now = app.clock.now();
  for (const what of ["wording", "guard"]) {
    const reason = reasons[what];
    const found2 = undecided[what];
    if (reason === null || found2.length === 0) continue;
    await acceptMarks(tx, now, {
      postingId: undecided.postingId,
      marks: found2.map(({ mark }) => mark),
      reason,
      byUserId: actor.userId
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "posting.acceptText",
      subjectKind: "posting",
      subjectIds: [undecided.postingId],
      detail: { what, reason, findings: found2.length }
    });
  }
}
async function proposalRoom(handle, now, postingId) {
  const limits = await houseLimits(handle, now, ["house.openProposalsPerSeat"]);
  return { ...await proposalsForSeats(handle, postingId), perSeat: limits["house.openProposalsPerSeat"] };
}
async function demandRoomPerSeat(handle, now, postingId) {
  const room = await proposalRoom(handle, now, postingId);
  if (hasRoom(room)) return;
  const allowed = room.freeSeats * room.perSeat;
  throw new DomainError("limit", "seatsProposed", { params: { allowed, open: room.open } });
}
async function proposeCandidate(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  const undecided = await write(app.db, async (tx) => {
    const { posting: posting2, profile } = await findPair(app, tx, actor, input);
    await demandProposable(tx, actor, posting2, profile, today);
    return undecidedAbout(app, tx, actor, posting2, [profile.id]);
  });
  try {
    return await write(app.db, async (tx) => {
      const { posting: posting2, profile } = await findPair(app, tx, actor, input);
      return once(tx, now, { useCase: "proposeCandidate", userId: actor.userId }, input.key, async () => {
        await demandProposable(tx, actor, posting2, profile, today);
        if (undecided.version !== posting2.version) throw new DomainError("conflict", "postingTextUndecided");
        const reasons = { wording: null, guard: input.guardReason ?? null };
        await demandTextDecided(app, tx, actor, undecided, reasons);
        if (input.way === "proposed") {
          await demandRoomForPosting(app, tx, posting2);
          await demandRoomPerSeat(tx, now, posting2.id);
        }
        const explained = await explainMatch(app, tx, posting2, profile);
        const id = newId();
        await insertProposal(tx, {
          id,
          postingId: posting2.id,
          profileId: profile.id,
          companyId: posting2.companyId,
          organisationId: profile.organisationId,
          way: input.way,
          state: input.way === "proposed" ? "proposed" : "handedOver",
          dueOn: await answerDay(
            tx,
            now,
            input.way === "proposed" ? "house.caseworkerAnswer" : "house.applicationReply"
          ),
          proposedBy: actor.userId,
          proposedAt: now,
          reasons: [...explained.reasons],
          score: explained.score
        });
        await appendAudit(tx, now, {
          actorId: actor.userId,
          action: "proposal.create",
          subjectKind: "proposal",
          subjectIds: [id],
          detail: { way: input.way }
        });
        await noteProposal(tx, now, found(await findProposal(tx, id, today)), { type: "proposalMade", way: input.way });
        return id;
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new DomainError("conflict", "alreadyProposed");
    throw error;
  }
}
async function findPair(app, tx, actor, { postingId, profileId }) {
  const posting2 = found(await findPosting(tx, postingId));
  const profile = found(await findProfile(tx, profileId, dayOf$1(app.clock.now())));
  allow(actor, "proposal.create", profileResource(profile));
  return { posting: posting2, profile };
}
async function demandProposable(tx, actor, posting2, profile, today) {
  const company = found(await findCompany(tx, posting2.companyId));
  demandOpenForDisclosure({ companyState: company.state, postingState: posting2.state });
  if (!isCurrent(posting2, today)) throw new DomainError("blocked", "postingNotCurrent");
  if (profile.state !== "published") throw new DomainError("conflict", "profileNotPublished");
  await demandNotExcluded(tx, actor, profile, posting2.companyId);
}
async function demandNotExcluded(tx, actor, profile, companyId) {
  if (can(actor, "companyBlock.edit", profileResource(profile)) && await isBlocking(tx, profile.id, companyId))
    throw new DomainError("conflict", "companyExcluded");
  await demandNotBlocked(tx, profile.id, companyId);
}
async function startAssistance(app, tx, byUserId, proposal) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  const posting2 = found(await findPosting(tx, proposal.postingId));
  if (posting2.kind === null) throw new DomainError("conflict", "postingNotOpen");
  const book = await rulesAt(tx, today);
  const template = await planTemplateInForce(tx, posting2.kind, proposal.organisationId, today);
  if (template === null) throw new DomainError("unavailable", "noPlanTemplate");
  const startOn = posting2.startsOn !== null && posting2.startsOn > today ? posting2.startsOn : null;
  const id = await insertPlacement(tx, {
    proposalId: proposal.id,
    profileId: proposal.profileId,
    postingId: proposal.postingId,
    companyId: proposal.companyId,
    organisationId: proposal.organisationId,
    kind: posting2.kind,
    planTemplateId: template.id,
    state: "preparing",
    plannedStartOn: startOn,
    plannedEndOn: startOn === null ? null : posting2.endsOn,
    createdAt: now
  });
  const { facts, requirements } = await needsOf(tx, book, found(await findPlacement(tx, id, today)));
  const doneOn = proposal.way === "proposed" ? doneBefore(proposal, today) : {};
  await insertSteps(tx, id, planFor(book, template.steps, { ...facts, doneOn }), byUserId);
  await putRequirements(tx, id, requirements);
  await addPlacementEvent(tx, { placementId: id, at: now, byUserId, code: "created" });
  return id;
}
function doneBefore(proposal, today) {
  return {
    talkProposal: proposal.releasedAt === null ? today : dayOf$1(proposal.releasedAt),
    readProfile: proposal.companyAnsweredAt === null ? today : dayOf$1(proposal.companyAnsweredAt),
    releaseContact: today
  };
}
async function recordApplication(app, actor, input) {
  const now = app.clock.now();
  if (input.appliedOn > dayOf$1(now)) {
    throw fieldError({ field: "appliedOn", code: "dayInFuture" });
  }
  await write(app.db, async (tx) => {
    const proposal = {
      ...await ownProposal(app, tx, actor, "proposal.answer", input.proposalId),
      version: input.version
    };
    const dueOn = await answerDay(tx, now, "house.applicationReply");
    await moveProposal(tx, proposal, "apply", { at: now, byUserId: actor.userId, appliedOn: input.appliedOn, dueOn });
    await auditProposal(tx, now, actor, proposal.id, "proposal.apply");
    await noteProposal(tx, now, proposal, { type: "applied" });
  });
}
async function recordInvitation(app, actor, input) {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const proposal = {
      ...await ownProposal(app, tx, actor, "proposal.answer", input.proposalId),
      version: input.version
    };
    await moveProposal(tx, proposal, "companyInvites", {
      at: now,
      byUserId: actor.userId,
      introducedAt: now,
      dueOn: null
    });
    await auditProposal(tx, now, actor, proposal.id, "proposal.companyInvites");
    await noteProposal(tx, now, proposal, { type: "companyInvites" });
    return startAssistance(app, tx, actor.userId, proposal);
  });
}
async function endApplication(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const proposal = {
      ...await ownProposal(app, tx, actor, "proposal.answer", input.proposalId),
      version: input.version
    };
    await moveProposal(tx, proposal, "endApplication", {
      at: now,
      byUserId: actor.userId,
      end: input.end,
      endedAt: now,
      dueOn: null
    });
    await auditProposal(tx, now, actor, proposal.id, "proposal.end");
    if (input.end === "declinedByCompany") await noteProposal(tx, now, proposal, { type: "applicationDeclined" });
  });
}
async function auditProposal(tx, at, actor, id, action) {
  await appendAudit(tx, at, { actorId: actor.userId, action, subjectKind: "proposal", subjectIds: [id] });
}
async function insertRelease(tx, row) {
  await tx.insert(releases).values({ id: newId(), ...row });
}
const standingRelease = keptQuery(
  (handle) => handle.select({ profileId: releases.profileId, companyId: releases.companyId }).from(releases).where(and(eq(releases.proposalId, sql.placeholder("proposalId")), isNull(releases.endedAt))).prepare()
);
async function findRelease(handle, proposalId) {
  return await standingRelease(handle).get({ proposalId }) ?? null;
}
async function releasesOfPerson(handle, profileId) {
  return handle.select({ proposalId: releases.proposalId, releasedAt: releases.releasedAt, endedAt: releases.endedAt }).from(releases).where(eq(releases.profileId, profileId));
}
async function releaseContact(app, actor, input) {
  return write(app.db, async (tx) => {
    const proposal = await ownProposal(app, tx, actor, "proposal.release", input.proposalId);
    return settleIntroduction(app, tx, actor.userId, { ...proposal, version: input.version }, input);
  });
}
async function settleIntroduction(app, tx, by, proposal, answer) {
  const now = app.clock.now();
  if (answer.answer === "no") {
    await moveProposal(tx, proposal, "personDeclinesIntroduction", {
      at: now,
      byUserId: by,
      end: "declinedByPerson",
      endedAt: now,
      dueOn: null
    });
    await appendAudit(tx, now, {
      actorId: by,
      action: "proposal.end",
      subjectKind: "proposal",
      subjectIds: [proposal.id]
    });
    return null;
  }
  demandOpenForDisclosure(proposal);
  await demandNotBlocked(tx, proposal.profileId, proposal.companyId);
  await moveProposal(tx, proposal, "introduce", { at: now, byUserId: by, introducedAt: now, dueOn: null });
  const consentId = await takeConsent(tx, now, by, {
    ...answer.consent,
    profileId: proposal.profileId,
    purpose: "introduction",
    decision: "yes",
    postingId: proposal.postingId,
    companyId: proposal.companyId
  });
  await insertRelease(tx, {
    proposalId: proposal.id,
    profileId: proposal.profileId,
    companyId: proposal.companyId,
    consentId,
    releasedBy: by,
    releasedAt: now
  });
  await appendAudit(tx, now, {
    actorId: by,
    action: "disclosure.release",
    subjectKind: "person",
    subjectIds: [proposal.profileId],
    detail: { proposal: proposal.id, company: proposal.companyId, consent: consentId }
  });
  await noteProposal(tx, now, proposal, { type: "contactReleased" });
  return startAssistance(app, tx, by, proposal);
}
async function withdrawProposal(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const proposal = {
      ...await ownProposal(app, tx, actor, "proposal.withdraw", input.proposalId),
      version: input.version
    };
    await moveProposal(tx, proposal, "withdraw", {
      at: now,
      byUserId: actor.userId,
      end: "withdrawn",
      endedAt: now,
      dueOn: null
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "proposal.end",
      subjectKind: "proposal",
      subjectIds: [proposal.id]
    });
  });
}
function checkSubsidy(book, plan) {
  const percent = limitOn(
    book,
    plan.isDisabled ? "wageSubsidy.percentMaxDisabled" : "wageSubsidy.percentMax",
    plan.startsOn
  );
  const months2 = [
    limitOn(book, "wageSubsidy.monthsMax", plan.startsOn),
    plan.is55OrOlder ? limitOn(book, "wageSubsidy.monthsMax55", plan.startsOn) : null,
    plan.isDisabled ? limitOn(book, "wageSubsidy.monthsMaxDisabled", plan.startsOn) : null
  ].filter((rule) => rule !== null).sort((a, b) => b.value - a.value)[0] ?? null;
  return [
    ...checkWorkedBefore(book, plan),
    ...within(plan.percent, percent, "subsidyPercent", "wageSubsidy.percentMax", "subsidyTooHigh"),
    ...within(plan.months, months2, "subsidyMonths", "wageSubsidy.monthsMax", "subsidyTooLong")
  ];
}
function checkWorkedBefore(book, plan) {
  const limit = limitOn(book, "wageSubsidy.excludedByInsuredMonths", plan.startsOn);
  const years = limit?.detail?.["withinYears"];
  if (limit === null || typeof years !== "number") return [];
  const window = { from: addMonths(plan.startsOn, -12 * years), to: addDays(plan.startsOn, -1) };
  const worked = stretchesWithin(plan.workedBefore, window);
  if (!isLongerThan(worked, limit.value)) return [];
  const days = worked.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  return plan.isDisabled ? [findingFrom(limit, "subsidy", "subsidyExcludedUnless", "question", { days, years })] : [findingFrom(limit, "subsidy", "subsidyExcluded", "error", { days, years })];
}
function stretchesWithin(periods, window) {
  const found2 = [];
  for (const period of [...periods].sort((a, b) => a.from < b.from ? -1 : 1)) {
    const from = period.from < window.from ? window.from : period.from;
    const to = period.to === null || period.to > window.to ? window.to : period.to;
    const last = found2.at(-1);
    if (to < from) continue;
    if (last === void 0 || from > addDays(last.to, 1)) found2.push({ from, to });
    else if (to > last.to) found2[found2.length - 1] = { from: last.from, to };
  }
  return found2;
}
function isLongerThan(stretches, months2) {
  let whole = 0;
  let rest = 0;
  for (const { from, to } of stretches) {
    const end = addDays(to, 1);
    const full = monthsBetween(from, end);
    whole += full;
    rest += full === 0 ? daysBetween(from, end) : daysBetween(dayAfterMonths(from, full), end);
  }
  return whole * 30 + rest > months2 * 30;
}
function within(planned, limit, field, key, code) {
  if (planned === null) return [];
  if (limit === null) return [noRule(field, key)];
  return planned > limit.value ? [findingFrom(limit, field, code, "error")] : [];
}
const employerAids = [
  "employerMeasure",
  "entryQualification",
  "wageSubsidy",
  "section16e",
  "section16i",
  "disabledTrial",
  "assistedApprenticeship",
  "jobLanguageCourse"
];
const aidDeciders = ["agencyOrJobcenter", "jobcenter", "federalOffice", "ask"];
const aidDeadlines = ["contract", "start", "startOrAsk", "purchase", "ask"];
const figuresOf = {
  employerMeasure: ["employerMeasure.weeksMax", "employerMeasure.prohibitions"],
  entryQualification: [
    "entryQualification.subsidyMonth",
    "entryQualification.monthsMin",
    "entryQualification.monthsMax",
    "entryQualification.hoursMin"
  ],
  wageSubsidy: ["wageSubsidy.percentMax", "wageSubsidy.monthsMax", "wageSubsidy.afterEmploymentMonthsMax"],
  section16e: [],
  section16i: [],
  disabledTrial: ["disabledTrial.monthsMax"],
  assistedApprenticeship: [],
  jobLanguageCourse: []
};
const kindsOf = {
  employerMeasure: ["employerMeasure"],
  entryQualification: ["entryQualification"],
  wageSubsidy: ["trialEmployment", "employment"],
  section16e: ["employment"],
  section16i: ["employment"],
  disabledTrial: ["trialEmployment", "employment", "apprenticeship"],
  assistedApprenticeship: ["entryQualification", "apprenticeship"],
  jobLanguageCourse: ["employerMeasure", "trialEmployment", "employment", "apprenticeship"]
};
const worksCouncilRows = ["worksCouncil.employeesMoreThan", "worksCouncil.answerDays"];
const dutyRows = ["employerDuty.copyTitle", "employerDuty.safetyInstruction", "employerDuty.reportDays"];
function aidsFor(book, kind) {
  return employerAids.filter((aid) => kindsOf[aid].includes(kind)).map((aid) => {
    const [decision, deadline] = [ruleOn(book, `aid.${aid}`), ruleOn(book, `${aid}.applyBefore`)];
    return {
      aid,
      decidedBy: aidDeciders.find((word) => word === decision?.detail?.["decidedBy"]) ?? "ask",
      applyBefore: deadlineIn(deadline),
      rules: [decision, deadline].flatMap((rule) => rule ?? []),
      figures: inForce(book, figuresOf[aid])
    };
  });
}
function deadlineIn(rule) {
  return aidDeadlines.find((word) => word === rule?.detail?.["before"]) ?? "ask";
}
function employerDuties(book) {
  return { worksCouncil: inForce(book, worksCouncilRows), duties: inForce(book, dutyRows) };
}
function inForce(book, keys) {
  return keys.flatMap((key) => ruleOn(book, key) ?? []);
}
async function checkAttachment(app, actor, input) {
  const placement = await ownPlacement(app, app.db, actor, "placement.edit", input.placementId);
  return findingsOf(app, app.db, placement, input);
}
async function findingsOf(app, handle, placement, { attachment, percent, months: months2, is55OrOlder, isDisabled }) {
  if (attachment !== "wageSubsidy") return [];
  const today = dayOf$1(app.clock.now());
  const startsOn = placement.startedOn ?? placement.plannedStartOn ?? today;
  const book = await rulesAt(handle, today);
  const workedBefore = await listInsuredWork(handle, book, placement);
  return checkSubsidy(book, {
    startsOn,
    percent,
    months: months2,
    is55OrOlder,
    isDisabled,
    workedBefore
  });
}
async function addAttachment(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    await once(tx, now, { useCase: "addAttachment", userId: actor.userId }, input.key, async () => {
      const { attachment } = input;
      demandRunning(placement);
      if (!attachmentsFor(placement.kind).includes(attachment))
        throw fieldError({ field: "attachment", code: "pleaseChoose" });
      if (placement.state === "started" && applicationFor(attachment) !== null)
        throw new DomainError("conflict", "attachmentTooLate");
      const before = deadlineIn(ruleOn(await rulesAt(tx, dayOf$1(now)), `${attachment}.applyBefore`));
      if (isTooLateToAttach(attachment, before, placement.contractOn, await listRequirements(tx, placement.id)))
        throw new DomainError("conflict", "attachmentAfterContract");
      if ((await listAttachments(tx, placement.id)).some((known) => known.attachment === attachment))
        throw new DomainError("conflict", "attachmentKnown");
      if (!maySubmit(await findingsOf(app, tx, placement, input))) throw new DomainError("blocked", "subsidyNotLawful");
      const isSubsidy = attachment === "wageSubsidy";
      await insertAttachment(
        tx,
        placement.id,
        { attachment, percent: isSubsidy ? input.percent : null, months: isSubsidy ? input.months : null },
        { at: now, userId: actor.userId }
      );
      await afterChange(app, tx, actor, placement, input.version, "attachment.add", attachment);
      return attachment;
    });
  });
}
async function removeAttachment(app, actor, input) {
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    demandRunning(placement);
    const stored = await listAttachments(tx, placement.id);
    const { percent, months: months2 } = found(stored.find(({ attachment }) => attachment === input.attachment) ?? null);
    await deleteAttachment(tx, placement.id, input.attachment);
    const planned = { ...percent === null ? {} : { percent }, ...months2 === null ? {} : { months: months2 } };
    await afterChange(app, tx, actor, placement, input.version, "attachment.remove", input.attachment, planned);
  });
}
function demandRunning(placement) {
  if (placement.state !== "preparing" && placement.state !== "started")
    throw new DomainError("conflict", "placementEnded");
}
async function afterChange(app, tx, actor, placement, version, code, attachment, planned = {}) {
  const now = app.clock.now();
  if (!await updatePlacement(tx, placement.id, version, {})) {
    const stored = (await listAttachments(tx, placement.id)).map((row) => row.attachment);
    throw new DomainError("versionConflict", "versionConflict", {
      current: { attachment: stored.filter((one) => one !== attachment || code === "attachment.remove").join(" ") }
    });
  }
  const by = { at: now, userId: actor.userId };
  await addPlacementEvent(tx, {
    placementId: placement.id,
    at: by.at,
    byUserId: by.userId,
    code,
    params: { attachment, ...planned }
  });
  if (placement.state === "preparing") await renewPlan(tx, await rulesAt(tx, dayOf$1(now)), placement, by);
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: `placement.${code}`,
    subjectKind: "placement",
    subjectIds: [placement.id],
    detail: { attachment }
  });
}
function demandDueDay(dueOn, today, field, before = null) {
  if (dueOn !== null && dueOn < today && dueOn !== before) throw fieldError({ field, code: "dueInPast" });
}
async function guardForCompany(app, actor, placementId, text) {
  return write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", placementId);
    const [found2 = []] = await guardTexts(app, tx, actor, [text], [placement.profileId], placement.companyId);
    return kindsOf$1(found2);
  });
}
async function demandGuarded(app, tx, actor, placement, kinds, reason, field) {
  if (kinds.length === 0) return;
  if (reason === null)
    throw new DomainError("blocked", "textForCompanyHolds", {
      problems: kinds.map((kind) => ({ field, code: textHoldsCode(kind) }))
    });
  await appendAudit(tx, app.clock.now(), {
    actorId: actor.userId,
    action: "placement.acceptText",
    subjectKind: "placement",
    subjectIds: [placement.id],
    detail: { reason, kinds: kinds.join(" ") }
  });
}
function stepConflict(actor, placement, step) {
  const words2 = mayReadStepWords(actor, placement, step) ? { stepTitle: step.title ?? "", note: step.note ?? "" } : {};
  return new DomainError("versionConflict", "versionConflict", {
    current: {
      ...words2,
      dueOn: step.dueOn ?? "",
      stepOwner: step.owner,
      stepState: step.state,
      // An open step has no day: that the other one's form proposes one is no difference.
      ...step.doneOn === null ? {} : { on: step.doneOn },
      _version: String(step.version)
    }
  });
}
async function demandSeat(tx, placement) {
  const { seats } = found(await findPosting(tx, placement.postingId));
  if (await countSeatsTaken(tx, placement.postingId, placement.id) >= seats)
    throw new DomainError("conflict", "noSeatLeft", { params: { seats } });
}
async function rememberMilestone(tx, placement, step, on) {
  const column = milestoneOf(step.code);
  if (column === void 0 || placement[column] !== null) return;
  if (column === "contractOn") await demandSeat(tx, placement);
  await setMilestone(tx, placement.id, column, on);
}
async function forgetMilestone(tx, placement, step) {
  const column = milestoneOf(step.code);
  if (column === void 0 || step.doneOn === null || placement[column] !== step.doneOn) return;
  const proof = column === "contractOn" ? (await listRequirements(tx, placement.id)).find(({ requirement }) => requirement === "contract") : void 0;
  await setMilestone(tx, placement.id, column, proof?.recordedOn ?? null);
}
async function rememberContract(tx, placement, on) {
  if (placement.contractOn !== null) return;
  await demandSeat(tx, placement);
  await setMilestone(tx, placement.id, "contractOn", on);
}
async function forgetContract(tx, placement, recordedOn) {
  if (recordedOn === null || placement.contractOn !== recordedOn) return;
  const ticked = (await listSteps(tx, placement.id)).find(({ code, state }) => code === "contract" && state === "done");
  await setMilestone(tx, placement.id, "contractOn", ticked?.doneOn ?? null);
}
async function changeStep(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  const { change } = input;
  const before = found(await findStep(app.db, input.stepId));
  if (before.placementId !== (input.placementId ?? before.placementId)) throw new DomainError("notFound");
  const itsPlacement = await changeable(app, app.db, actor, before);
  if (before.version !== input.version) throw stepConflict(actor, itsPlacement, before);
  const words2 = newForCompany(before, change);
  const kinds = [];
  for (const { field, text } of words2)
    kinds.push({ field, kinds: await guardForCompany(app, actor, before.placementId, text) });
  return write(app.db, async (tx) => {
    const step = found(await findStep(tx, input.stepId));
    const placement = await changeable(app, tx, actor, step);
    if (words2.length > 0 && step.version !== before.version) throw stepConflict(actor, placement, step);
    for (const { field, kinds: holding } of kinds)
      await demandGuarded(app, tx, actor, placement, holding, input.textReason ?? null, field);
    if (step.version !== input.version) throw stepConflict(actor, placement, step);
    if (change.do === "plan") demandDueDay(change.dueOn, today, "dueOn", step.dueOn);
    if (change.do === "complete") {
      demandDueDay(change.nextDueOn ?? null, today, "nextDueOn");
      if (step.code === "contract") {
        const records = await listRequirements(tx, placement.id);
        demandApplicationFirst(placement.kind, await listSteps(tx, placement.id), records, change.on);
      }
    }
    const mayRead = mayReadStepWords(actor, placement, step);
    const changed = changedColumns(step, change, { userId: actor.userId, mayRead }, today);
    const by = { at: now, byUserId: actor.userId, actionId: newId() };
    if (!await recordStepChange(tx, step, input.version, changed, { ...by, code: `step.${change.do}` }))
      throw stepConflict(actor, placement, step);
    if (change.do === "reopen") {
      await forgetMilestone(tx, placement, step);
      return { noteTransferred: await dropUntransferredNotes(tx, placement.id, step.id) };
    }
    if (change.do === "complete") {
      await rememberMilestone(tx, placement, step, change.on);
      await redateFollowers(tx, placement, step, { ...by, code: "step.redate" });
      if (change.nextDueOn != null) await planNext(tx, step, change.nextDueOn, { ...by, code: "step.plan" });
      await notePlacement(tx, now, placement, { type: "stepDone", step: step.code, side: step.side, stepId: step.id });
    }
    if (change.do === "skip")
      await notePlacement(tx, now, placement, {
        type: "stepSkipped",
        step: step.code,
        side: step.side,
        stepId: step.id
      });
    return { noteTransferred: false };
  });
}
async function changeable(app, handle, actor, step) {
  const placement = await ownPlacement(app, handle, actor, "placement.edit", step.placementId);
  if (placement.state === "ended") throw new DomainError("conflict", "placementEnded");
  return placement;
}
function newForCompany(step, change) {
  if (change.do !== "complete" && change.do !== "plan") return [];
  const words2 = [];
  const note2 = change.do === "complete" ? change.note ?? step.note : change.note;
  if (change.noteForCompany && note2 !== null && !(step.noteForCompany && step.note === note2))
    words2.push({ field: "note", text: note2 });
  if (step.side === "employer" && change.do === "plan" && step.code === "custom") {
    const title = change.title ?? step.title;
    if (title !== null && title !== step.title) words2.push({ field: "stepTitle", text: title });
  }
  return words2;
}
function changedColumns(step, change, { userId, mayRead }, today) {
  switch (change.do) {
    case "complete": {
      const { state, doneOn, doneBy, skippedReason } = completeStep(step, { on: change.on, userId, today });
      return {
        state,
        doneOn,
        doneBy,
        skippedReason,
        note: change.note ?? step.note,
        noteForCompany: change.note === null && !mayRead ? step.noteForCompany : change.noteForCompany
      };
    }
    case "skip": {
      const { state, doneOn, doneBy, skippedReason } = skipStep(step, { reason: change.reason, on: today, userId });
      return { state, doneOn, doneBy, skippedReason };
    }
    case "reopen": {
      const { state, doneOn, doneBy, skippedReason } = reopenStep(step);
      return { state, doneOn, doneBy, skippedReason };
    }
    case "plan":
      return {
        title: step.code === "custom" ? change.title ?? step.title : step.title,
        owner: change.owner ?? step.owner,
        dueOn: change.dueOn,
        dueByHand: step.dueByHand || change.dueOn !== step.dueOn,
        // An empty field of somebody who was not shown the note does not empty it.
        ...change.note === null && !mayRead ? { note: step.note } : { note: change.note, noteForCompany: change.noteForCompany }
      };
  }
}
async function planNext(tx, done, dueOn, by) {
  const steps = await listSteps(tx, done.placementId);
  const next = steps.find((step) => step.state === "open" && step.side === done.side && step.position > done.position);
  if (next !== void 0) await recordStepChange(tx, next, next.version, { dueOn, dueByHand: true }, by);
}
function checkPosting(book, draft) {
  const period = periodOf(draft, book.day);
  const findings = [];
  if (draft.kind === null) findings.push(findingWithout("kind", "kindMissing", "question"));
  if (draft.startsOn !== null && draft.startsOn < book.day)
    findings.push(findingWithout("startsOn", "startInPast", "warning", { startsOn: draft.startsOn }));
  const seats = limitOn(book, "house.seatsMax");
  if (seats !== null && (draft.seats ?? 1) > seats.value)
    findings.push(findingFrom(seats, "seats", "tooManySeats", "warning"));
  findings.push(
    ...checkDuration(book, draft.kind, draft.internshipPurpose, period),
    ...checkHours(book, draft, period),
    ...checkPay(book, draft, period)
  );
  return findings.sort((a, b) => findingSeverities.indexOf(a.severity) - findingSeverities.indexOf(b.severity));
}
async function plannedFindings(handle, book, placement, from, to) {
  return findingsOfTime(book, found(await findPosting(handle, placement.postingId)), placement.kind, from, to);
}
function findingsOfTime(book, posting2, kind, from, to) {
  const draft = { ...draftOf(posting2), kind, startsOn: from, weeks: null, endsOn: to };
  return checkPosting(book, draft).filter(({ field }) => field === "weeks" || field === "pay");
}
async function checkPlannedTime(app, actor, input) {
  const placement = await ownPlacement(app, app.db, actor, "placement.edit", input.placementId);
  const book = await rulesAt(app.db, dayOf$1(app.clock.now()));
  const kept = input.begins === true ? endOfStarted : endWhenStarting;
  return plannedFindings(app.db, book, placement, input.on, input.endOn ?? kept(placement, input.on));
}
function endOfStarted(placement, on) {
  const { plannedStartOn, plannedEndOn } = placement;
  return plannedStartOn !== null && plannedEndOn !== null && plannedEndOn >= on ? plannedEndOn : endWhenStarting(placement, on);
}
async function demandLawfulTime(handle, book, placement, from, to, field) {
  if (to !== null && to < from) throw fieldError({ field, code: "endBeforeStart" });
  const error = (await plannedFindings(handle, book, placement, from, to)).find(({ severity }) => severity === "error");
  if (error !== void 0)
    throw fieldError({ field, code: error.field === "pay" ? "payNotLawful" : "lengthNotLawful" });
}
async function move(app, tx, actor, { at, ...input }, code, change) {
  const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
  if (placement.version !== input.version) throw placementConflict(placement, code);
  if (!await updatePlacement(tx, placement.id, input.version, await change(placement)))
    throw placementConflict(placement, code);
  await addPlacementEvent(tx, { placementId: placement.id, at, byUserId: actor.userId, code });
  await appendAudit(tx, at, {
    actorId: actor.userId,
    action: `placement.${code}`,
    subjectKind: "placement",
    subjectIds: [placement.id]
  });
  return placement;
}
function placementConflict(placement, code) {
  const { plannedStartOn, plannedEndOn, startedOn, endedOn, state, trialResult } = placement;
  const fields = {
    planStart: { plannedOn: plannedStartOn, plannedEndOn },
    start: { startOn: startedOn, placementState: state },
    last: { placementState: state },
    complete: { completedOn: endedOn, trialResult, placementState: state },
    end: { endOn: endedOn, placementState: state }
  };
  const current = Object.entries(fields[code]).map(([field, value]) => [field, value ?? ""]);
  return new DomainError("versionConflict", "versionConflict", {
    current: Object.fromEntries(current)
  });
}
async function recordStart(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  const refusal = await write(app.db, async (tx) => {
    const before = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    const book = await rulesAt(tx, today);
    const begun = { ...before, plannedStartOn: input.on, plannedEndOn: endOfStarted(before, input.on) };
    let records = [];
    if (before.state === "preparing" && input.on <= today) {
      await demandLawfulTime(tx, book, before, input.on, begun.plannedEndOn, "startOn");
      const { requirements } = await renewPlan(tx, book, begun, { at: now, userId: actor.userId });
      const needed2 = requirements.map(({ requirement }) => requirement);
      records = (await listRequirements(tx, before.id)).filter((row) => needed2.includes(row.requirement));
      const missing = mayStart(records, input.on);
      if (missing.length > 0) return startBlocked(missing);
    }
    await demandSeat(tx, before);
    const placement = await move(app, tx, actor, { ...input, at: now }, "start", () => {
      const { state, startedOn } = startPlacement(before, { on: input.on, today, records });
      return { state, startedOn, plannedEndOn: begun.plannedEndOn };
    });
    const by = { at: now, byUserId: actor.userId };
    await redateSteps(tx, book, begun, { ...by, code: "step.redate" });
    const steps = await listSteps(tx, placement.id);
    const first = steps.find((step) => step.code === "start" && step.state === "open");
    if (first !== void 0)
      await recordStepChange(
        tx,
        first,
        first.version,
        { state: "done", doneOn: input.on, doneBy: actor.userId },
        { ...by, code: "step.complete" }
      );
    const aftercare = aftercareFor(book, {
      startedOn: input.on,
      endOn: begun.plannedEndOn,
      hasConsent: isGiven(await findConsent(tx, placement.profileId, "aftercare")),
      afterPosition: steps.at(-1)?.position ?? 0
    });
    await insertSteps(tx, placement.id, aftercare, actor.userId);
    await notePlacement(tx, now, placement, { type: "placementStarted", kind: placement.kind });
    return null;
  });
  if (refusal !== null) throw refusal;
}
async function recordLasting(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await move(app, tx, actor, { ...input, at: now }, "last", (before) => ({
      state: confirmLasting(before).state
    }));
    if (placement.proposalId !== null)
      await endProposalOfPlacement(tx, placement.proposalId, "placed", now, actor.userId);
    await notePlacement(tx, now, placement, { type: "placementLasts", kind: placement.kind });
  });
}
async function recordTrialResult(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await move(app, tx, actor, { ...input, at: now }, "complete", (before) => {
      const { state, endedOn, trialResult } = completeTrial(before, {
        on: input.on,
        today: dayOf$1(now),
        result: input.result
      });
      return { state, endedOn, trialResult };
    });
    await endAsking(tx, now, placement.id, actor.userId);
    if (placement.proposalId !== null)
      await endProposalOfPlacement(tx, placement.proposalId, "placed", now, actor.userId);
    await notePlacement(tx, now, placement, {
      type: "placementCompleted",
      kind: placement.kind,
      result: input.result
    });
  });
}
async function endAsking(tx, at, placementId, by) {
  await closeOpenSteps(tx, placementId, at, by);
  await closeCheckIns(tx, [placementId], at, "placementEnded", "ended");
  await settleOutcomes(tx, await rulesAt(tx, dayOf$1(at)), placementId, dayOf$1(at));
}
async function recordEnd(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await move(app, tx, actor, { ...input, at: now }, "end", (before) => {
      const { state, endedOn, endReason } = endPlacement(before, {
        on: input.on,
        today: dayOf$1(now),
        reason: input.reason
      });
      return { state, endedOn, endReason };
    });
    await endAsking(tx, now, placement.id, actor.userId);
    if (placement.proposalId !== null) {
      const end = input.reason === "employerWithdrew" ? "declinedByCompany" : "withdrawn";
      await endProposalOfPlacement(
        tx,
        placement.proposalId,
        placement.startedOn === null ? end : "placed",
        now,
        actor.userId
      );
    }
    await notePlacement(tx, now, placement, {
      type: "placementEnded",
      kind: placement.kind,
      wasStarted: placement.startedOn !== null,
      reason: input.reason
    });
  });
}
async function planStart(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const book = await rulesAt(tx, dayOf$1(now));
    let planned = {
      plannedStartOn: null,
      plannedEndOn: null
    };
    const before = await move(app, tx, actor, { ...input, at: now }, "planStart", async (placement2) => {
      if (placement2.state !== "preparing") throw new DomainError("conflict", "placementNotPreparing");
      demandDueDay(input.on, dayOf$1(now), "plannedOn", placement2.plannedStartOn);
      planned = { plannedStartOn: input.on, plannedEndOn: input.endOn ?? endWhenStarting(placement2, input.on) };
      await demandLawfulTime(tx, book, placement2, input.on, planned.plannedEndOn, "plannedEndOn");
      return planned;
    });
    const placement = { ...before, ...planned };
    await renewPlan(tx, book, placement, { at: now, userId: actor.userId });
    await redateSteps(tx, book, placement, { at: now, byUserId: actor.userId, code: "step.redate" });
  });
}
async function recordStartRequirement(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    if (placement.state !== "preparing") throw new DomainError("conflict", "placementNotPreparing");
    const records = await listRequirements(tx, placement.id);
    const record = found(records.find((row) => row.requirement === input.requirement));
    const params = { requirement: input.requirement };
    if ("overrideReason" in input) {
      const passed = overrideRequirement(record, { reason: input.overrideReason, userId: actor.userId });
      await keepRequirement(tx, actor, placement, record, input.version, passed);
      await addPlacementEvent(tx, {
        placementId: placement.id,
        at: now,
        byUserId: actor.userId,
        code: "requirement.override",
        params,
        // The row of the requirement forgets it when somebody takes it back.
        reason: passed.overrideReason ?? void 0
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: "placement.override",
        subjectKind: "placement",
        subjectIds: [placement.id],
        detail: params
      });
      return;
    }
    if (input.requirement === "contract")
      demandApplicationFirst(placement.kind, await listSteps(tx, placement.id), records, input.on);
    if (input.requirement === "subsidyApplication" && isAfterContract(placement.kind, records, input.on))
      throw new DomainError("conflict", "applicationAfterContract");
    const kept = recordRequirement(record, {
      on: input.on,
      reference: input.reference,
      userId: actor.userId,
      today: dayOf$1(now)
    });
    await keepRequirement(tx, actor, placement, record, input.version, kept);
    if (input.requirement === "contract") await rememberContract(tx, placement, input.on);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: "requirement.record",
      params
    });
    const { requirement, reference, on } = input;
    await notePlacement(tx, now, placement, { type: "requirementRecorded", requirement, reference }, on);
  });
}
async function recordLongMeasureReason(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    allow(actor, "caseFacts.read", placementResource(placement));
    if (placement.state !== "preparing") throw new DomainError("conflict", "placementNotPreparing");
    const record = found((await listRequirements(tx, placement.id)).find((row) => row.requirement === "longMeasure"));
    const kept = recordLongMeasure(record, { reason: input.reason, userId: actor.userId, today: dayOf$1(now) });
    await keepRequirement(tx, actor, placement, record, input.version, kept);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: "requirement.record",
      params: { requirement: "longMeasure" }
    });
    await notePlacement(tx, now, placement, { type: "longMeasureRecorded", reason: input.reason });
  });
}
async function takeBackRequirement(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const placement = await ownPlacement(app, tx, actor, "placement.edit", input.placementId);
    if (input.requirement === "longMeasure") allow(actor, "caseFacts.read", placementResource(placement));
    if (placement.state !== "preparing") throw new DomainError("conflict", "placementNotPreparing");
    const record = found(
      (await listRequirements(tx, placement.id)).find((row) => row.requirement === input.requirement)
    );
    await keepRequirement(tx, actor, placement, record, input.version, takeBackRecord(record));
    const { requirement, recordedOn } = record;
    if (requirement === "contract") await forgetContract(tx, placement, recordedOn);
    await addPlacementEvent(tx, {
      placementId: placement.id,
      at: now,
      byUserId: actor.userId,
      code: "requirement.takeBack",
      params: { requirement, ...recordedOn === null ? {} : { recordedOn } }
    });
  });
}
async function keepRequirement(tx, actor, placement, record, version, kept) {
  if (await updateRequirement(tx, placement.id, record.requirement, version, kept)) return;
  const mayRead = record.requirement !== "permit" || actor.organisationId === placement.organisationId;
  throw new DomainError("versionConflict", "versionConflict", {
    current: {
      recordedOn: record.recordedOn ?? "",
      ...mayRead ? { reference: record.reference ?? "", overrideReason: record.overrideReason ?? "" } : {}
    }
  });
}
const headings$3 = {
  number: [
    "Nummer",
    "Lernenden-Nummer",
    "Nummer Lernende",
    "Teilnehmernummer",
    "Teilnehmer-Nr.",
    "TN-Nr.",
    "TN-Nummer",
    "Kennung",
    "Kontakt-ID",
    "ID",
    "number"
  ],
  lastName: [
    "Nachname",
    "Name",
    "Familienname",
    "Name, Vorname",
    "Lernende",
    "Lernende/r",
    "Teilnehmende",
    "last name"
  ],
  firstName: ["Vorname", "Rufname", "first name"],
  phone: ["Telefon", "Tel.", "Telefonnummer", "Handy", "Handynummer", "Mobil", "Rufnummer", "phone"],
  email: ["E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "email"],
  postcode: ["PLZ", "Postleitzahl", "postcode"],
  town: ["Ort", "Wohnort", "Stadt", "Gemeinde", "PLZ Ort", "PLZ/Ort", "town", "place"],
  quarter: ["Stadtteil", "Stadtbezirk", "Ortsteil", "Bezirk"],
  german: ["Deutsch", "Sprachniveau", "Niveau", "Deutschniveau", "Sprachstand", "Deutschkenntnisse", "Stufe"],
  otherLanguages: ["Sprachen", "Weitere Sprachen", "Muttersprache", "Erstsprache", "Herkunftssprache", "spricht"],
  goal: ["Ziel", "Lernziel", "Was üben?", "Wunsch", "Bedarf", "möchte üben"],
  slots: ["Zeiten", "Zeit", "Verfügbarkeit", "Wochentage", "wann", "Tage", "Mögliche Zeiten"],
  mode: ["Art der Treffen", "Treffen", "Form", "online/persönlich", "Art"],
  waitingSince: ["Wartet seit", "Angemeldet am", "Anmeldung", "gemeldet am", "seit", "Datum"]
};
const learnerColumns = {
  headings: headings$3,
  key: "number",
  required: ["lastName"],
  ignored: ["Zeile", "Row", "Was ist zu tun?", "What to do", "Nr.", "lfd. Nr.", "lfd.", "#", "Pos."]
};
const cellProblems = {
  keyMissing: "error",
  keyShortened: "error",
  keyOfAnother: "error",
  duplicateKey: "error",
  valueMissing: "error",
  textDamaged: "error",
  textTooLong: "error",
  dayInvalid: "error",
  birthImplausible: "error",
  numberInvalid: "error",
  numberOutOfRange: "error",
  escoUriInvalid: "error",
  kldbCodeInvalid: "error",
  postcodeInvalid: "error",
  townUnknown: "error",
  coordinateInvalid: "error",
  quarterFarAway: "error",
  quarterRepeated: "error",
  addressMissing: "error",
  addressInvalid: "error",
  dayInFuture: "hint",
  firstNameMissing: "hint",
  levelUnknown: "hint",
  certificateUnknown: "hint",
  certificateWithoutLevel: "hint",
  certificateLevelUnusual: "hint",
  assessorUnknown: "hint",
  languageUnknown: "hint",
  licenceUnknown: "hint",
  hoursUnknown: "hint",
  yesNoUnknown: "hint",
  residenceAssumed: "hint",
  residenceUnknown: "hint",
  courseUnknown: "hint",
  emailInvalid: "hint",
  sexUnknown: "hint",
  kindMissing: "hint",
  kindUnknown: "hint",
  kindIsStep: "hint",
  payUnclear: "hint",
  payPerHourAssumed: "hint",
  payPerMonthAssumed: "hint",
  payRange: "hint",
  companyNumberInvalid: "hint",
  extraCells: "hint",
  placeUnknown: "hint",
  placeNeedsTown: "hint",
  wordsUnknown: "hint",
  offerUnknown: "hint",
  slotUnknown: "hint",
  modeUnknown: "hint",
  goalUnknown: "hint"
};
function isAcceptable(problems) {
  return problems.every((problem) => problem.severity === "hint");
}
function fold(text) {
  return text.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").normalize("NFKD").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replace(/[^a-z0-9§]/g, "");
}
function tidy(text) {
  return text.normalize("NFC").replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
}
function saysNothing(text) {
  return /^(?:|[-–—/.?x0]+|k\.? ?a\.?|n\.? ?\/?a\.?|n\.? ?b\.?|keine?[rsn]?|keine angaben?|ohne( angabe)?|nein|nicht bekannt|unbekannt|nichts|entf(ä|ae)llt|#nv|#n\/a|null)$/i.test(
    tidy(text)
  );
}
function words(text) {
  const found2 = /* @__PURE__ */ new Map();
  for (const part of text.split(/[,;\n\r•|]+|\s\/\s|\s[-–]\s/)) {
    const word = tidy(part).replace(/^[-–*]\s*/, "");
    if (saysNothing(word)) continue;
    const key = word.toLowerCase();
    if (!found2.has(key)) found2.set(key, word);
  }
  return [...found2.values()];
}
const rightAway = "now";
function dayFrom(day, today) {
  return day === rightAway ? today : day;
}
const months = ["jan", "feb", "maer", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const otherMonthWords = {
  mrz: 3,
  mar: 3,
  may: 5,
  oct: 10,
  dec: 12,
  jaen: 1,
  feber: 2
};
const excelEpoch = -25569;
function readDay(cell, meaning, today) {
  const text = tidy(cell).replace(/^(?:ab|seit|vom|am|zum|ca\.?|voraussichtlich|vsl\.?)\s+(?:dem\s+)?/i, "").replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| Uhr)?$/, "");
  const failed = { ok: false, example: meaning === "birth" ? "24.08.1991" : "14.01.2027" };
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), failed);
  const german = /^(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})$/.exec(text);
  if (german !== null)
    return dayOf(fullYear(german[3] ?? "", meaning, today), Number(german[2]), Number(german[1]), failed);
  const named = /^(\d{1,2})\.?\s*([a-zäA-ZÄ]{3,9})\.?\s*(\d{4}|\d{2})$/.exec(text);
  const namedMonth = named === null ? null : monthOf(named[2] ?? "");
  if (named !== null && namedMonth !== null)
    return dayOf(fullYear(named[3] ?? "", meaning, today), namedMonth, Number(named[1]), failed);
  if (/^\d{5}$/.test(text) && Number(text) >= 9863 && Number(text) <= 8e4)
    return { ok: true, day: dayOfNumber(Number(text) + excelEpoch) };
  if (meaning === "birth") return failed;
  const numbered = /^(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(text);
  if (numbered !== null) return dayOf(Number(numbered[2]), Number(numbered[1]), 1, failed);
  const wordy = /^([a-zäA-ZÄ]{3,9})\.?\s*(\d{4}|\d{2})$/.exec(text);
  const wordyMonth = wordy === null ? null : monthOf(wordy[1] ?? "");
  if (wordy !== null && wordyMonth !== null)
    return dayOf(fullYear(wordy[2] ?? "", meaning, today), wordyMonth, 1, failed);
  return failed;
}
function writeDay(day) {
  return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
function dayOf(year, month, date, failed) {
  const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  if (year >= 1900 && year <= 2199) {
    if (isDay(day)) return { ok: true, day };
    if (month >= 1 && month <= 12 && date > 28)
      return { ok: false, example: writeDay(new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)) };
  }
  return failed;
}
function fullYear(text, meaning, today) {
  if (text.length === 4) return Number(text);
  const inThisCentury = 2e3 + Number(text);
  return meaning === "birth" && inThisCentury > Number(today.slice(0, 4)) ? inThisCentury - 100 : inThisCentury;
}
function monthOf(word) {
  const folded = fold(word);
  const index = months.findIndex((month) => folded.startsWith(month));
  if (index >= 0) return index + 1;
  const other = Object.keys(otherMonthWords).find((start) => folded.startsWith(start));
  return other === void 0 ? null : otherMonthWords[other] ?? null;
}
function readDecimal(text) {
  const compact = tidy(text).replace(/(\d)\s(?=\d{3}(?:\D|$))/g, "$1").replace(/,-+$/, "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(compact)) return Number(compact.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(compact)) return Number(compact.replaceAll(",", ""));
  if (/^\d+(?:[.,]\d+)?$/.test(compact)) return Number(compact.replace(",", "."));
  return null;
}
function readCount(text) {
  const bare = tidy(text).replace(
    /^(?:ca\.?|circa|etwa|max\.?|maximal|mind\.?|mindestens|bis(?: zu)?|über|ueber|mehr als|rund|~|>=?|≥)\s*/i,
    ""
  );
  if (/^(?:<|unter|weniger als)\s*1\b/i.test(bare)) return 0;
  const found2 = /^(\d+(?:[.,]\d+)?)\s*\+?(?:\s*(?:-|–|bis)\s*\d+)?[a-zäöüß./\s]*$/i.exec(bare);
  if (found2 === null) return null;
  return Math.floor(Number((found2[1] ?? "").replace(",", ".")));
}
const maxTextLength = 4e3;
function cellReader(row, columns2, usual, today) {
  const problems = [];
  const has = (field) => columns2.at[field] !== void 0;
  const problem = (field, code, params = {}) => {
    const at = columns2.at[field];
    const column = (at === void 0 ? void 0 : columns2.headings[at]) ?? usual[field][0];
    problems.push({ row: row.number, column, code, params, severity: cellProblems[code] });
  };
  const cell = (field) => {
    const at = columns2.at[field];
    return at === void 0 ? "" : row.cells[at] ?? "";
  };
  const checked = /* @__PURE__ */ new Set();
  const raw = (field) => {
    const value = tidy(cell(field));
    if (!checked.has(field)) {
      checked.add(field);
      if (value.includes("�")) problem(field, "textDamaged", { value: short(value) });
      if (value.length > maxTextLength) problem(field, "textTooLong", { max: maxTextLength });
    }
    return value.length > maxTextLength || saysNothing(value) ? "" : value;
  };
  const overhang = row.cells.slice(columns2.headings.length).filter((value) => value.trim() !== "");
  if (overhang.length > 0) {
    const column = columns2.headings.at(-1) ?? "";
    problems.push({
      row: row.number,
      column,
      code: "extraCells",
      params: { count: overhang.length },
      severity: "hint"
    });
  }
  return {
    has,
    problem,
    raw,
    problems,
    text: (field) => has(field) ? raw(field) || null : void 0,
    words: (field) => has(field) ? raw(field) === "" ? [] : words(cell(field)) : void 0,
    day: (field, meaning = "other") => {
      if (!has(field)) return void 0;
      const value = raw(field);
      if (value === "") return null;
      const read = readDay(value, meaning, today);
      if (read.ok) return read.day;
      problem(field, "dayInvalid", { value: short(value), example: read.example });
      return null;
    },
    count: (field, min, max) => {
      if (!has(field)) return void 0;
      const value = tidy(cell(field)) === "0" ? "0" : raw(field);
      if (value === "") return null;
      const number = readCount(value);
      if (number === null) problem(field, "numberInvalid", { value: short(value) });
      else if (number < min || number > max) problem(field, "numberOutOfRange", { value: short(value), min, max });
      else return number;
      return null;
    },
    yesNo: (field) => {
      if (!has(field)) return void 0;
      const value = tidy(cell(field)).toLowerCase();
      if (/^(?:nein|n|no|0|kein(?:er|e|s)?|nicht vorhanden|-|falsch)$/.test(value)) return false;
      if (/^(?:ja|j|x|yes|1|vorhanden|wahr)$/.test(value)) return true;
      if (raw(field) !== "") problem(field, "yesNoUnknown", { value: short(value) });
      return null;
    }
  };
}
function short(value) {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
function readLevel(text) {
  const value = tidy(text);
  if (value === "" || /^(?:[-–?.]+|kein\w*( \w+)?( erforderlich)?|nicht (?:erforderlich|n(?:ö|oe)tig)|egal|ohne)$/i.test(value))
    return null;
  const named = [...value.toUpperCase().matchAll(/(?:^|[^A-Z0-9])([ABC])\s?([12])(?![0-9])/g)].map(
    (found2) => `${found2[1]}${found2[2]}`
  );
  const [first, ...rest] = named.filter((level) => cefrLevels.includes(level));
  if (first !== void 0)
    return rest.reduce((lowest, level) => levelRank(level) < levelRank(lowest) ? level : lowest, first);
  if (/alpha|^a\s?0$|analphabet/i.test(value)) return "alpha";
  if (/muttersprach/i.test(value)) return "C2";
  return "unknown";
}
function normaliseKey(text) {
  return tidy(text).toUpperCase().replace(/\s+/g, "");
}
function isShortenedByExcel(key) {
  return /^\d[.,]?\d*E\+\d+$/.test(key);
}
function readKey(read, field) {
  const key = normaliseKey(read.raw(field));
  if (key === "") read.problem(field, "keyMissing");
  else if (isShortenedByExcel(key)) read.problem(field, "keyShortened", { value: short(key) });
  return key;
}
function duplicateKeyProblem(row, column, key, earlier) {
  return { row, column, code: "duplicateKey", params: { value: key, earlier }, severity: "error" };
}
function keyOfAnotherProblem(row, column, key) {
  return { row, column, code: "keyOfAnother", params: { value: key }, severity: "error" };
}
function withoutAbsent(row) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== void 0));
}
function isEmail(text) {
  return /^[^\s@,;<>()]+@(?:[^\s@,;<>().]+\.)+[^\s@,;<>().]{2,}$/.test(text);
}
function readName(read) {
  const last = read.raw("lastName");
  const first = read.raw("firstName");
  if (last === "") {
    read.problem("lastName", "valueMissing");
    return { firstName: first, lastName: "" };
  }
  if (first !== "") return { firstName: first, lastName: last };
  const [family = "", ...given] = last.split(/\s*,\s*/);
  const joined = given.join(" ").trim();
  if (joined === "") read.problem(read.has("firstName") ? "firstName" : "lastName", "firstNameMissing");
  return { firstName: joined, lastName: family };
}
function readTown$1(read) {
  const town = read.text("town");
  const inTown = typeof town === "string" ? /^(?:D-)?(\d{5})\s+(.+)$/.exec(town) : null;
  const postcode = read.text("postcode");
  const fiveDigits = typeof postcode === "string" && /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode;
  return { postcode: fiveDigits ?? inTown?.[1] ?? postcode, town: inTown?.[2] ?? town };
}
function readEmail(read) {
  const email = read.text("email");
  if (typeof email !== "string" || isEmail(email)) return email;
  read.problem("email", "emailInvalid", { value: short(email) });
  return null;
}
function readPastDay(read, field, today) {
  const on = read.day(field);
  if (typeof on !== "string" || on <= today) return on;
  read.problem(field, "dayInFuture", { value: short(read.raw(field)) });
  return null;
}
const languageWords = {
  arabisch: "ar",
  albanisch: "sq",
  amharisch: "am",
  armenisch: "hy",
  aserbaidschanisch: "az",
  bengalisch: "bn",
  bengali: "bn",
  bosnisch: "bs",
  bulgarisch: "bg",
  chinesisch: "zh",
  dari: "fa",
  deutsch: "de",
  englisch: "en",
  farsi: "fa",
  persisch: "fa",
  franzoesisch: "fr",
  ful: "ff",
  fulfulde: "ff",
  fulah: "ff",
  georgisch: "ka",
  griechisch: "el",
  hausa: "ha",
  haussa: "ha",
  hebraeisch: "he",
  hindi: "hi",
  igbo: "ig",
  italienisch: "it",
  kroatisch: "hr",
  kurdisch: "ku",
  kurmandschi: "ku",
  kurmanci: "ku",
  sorani: "ku",
  lingala: "ln",
  mazedonisch: "mk",
  moldauisch: "ro",
  mongolisch: "mn",
  nepali: "ne",
  nepalesisch: "ne",
  niederlaendisch: "nl",
  oromo: "om",
  paschtu: "ps",
  paschto: "ps",
  pashto: "ps",
  polnisch: "pl",
  portugiesisch: "pt",
  punjabi: "pa",
  rumaenisch: "ro",
  russisch: "ru",
  serbisch: "sr",
  slowakisch: "sk",
  slowenisch: "sl",
  somali: "so",
  somalisch: "so",
  spanisch: "es",
  suaheli: "sw",
  swahili: "sw",
  tadschikisch: "tg",
  tagalog: "tl",
  filipino: "tl",
  tamil: "ta",
  tamilisch: "ta",
  thai: "th",
  thailaendisch: "th",
  tigrinya: "ti",
  tigrinisch: "ti",
  tschechisch: "cs",
  tschetschenisch: "ce",
  tuerkisch: "tr",
  turkmenisch: "tk",
  twi: "tw",
  akan: "tw",
  ukrainisch: "uk",
  ungarisch: "hu",
  urdu: "ur",
  usbekisch: "uz",
  vietnamesisch: "vi",
  wolof: "wo",
  yoruba: "yo"
};
function readLanguage(text) {
  const bare = text.replace(/[([].*$/, "").replace(/\b[ABC][12]\b.*$/i, "");
  return languageWords[fold(bare)] ?? null;
}
function readLanguages(read, field) {
  const named = read.words(field);
  if (named === void 0) return void 0;
  const codes = /* @__PURE__ */ new Set();
  for (const word of named) {
    const code = readLanguage(word);
    if (code === null) read.problem(field, "languageUnknown", { value: short(word) });
    else if (code !== "de") codes.add(code);
  }
  return [...codes];
}
const weekdayWords = {
  mon: /^mo/,
  tue: /^di(?!g)/,
  wed: /^mi(?!t?tags)/,
  thu: /^do/,
  fri: /^fr(?!ueh)/,
  sat: /^sa/,
  sun: /^so(?!fort)/
};
const partWords = {
  morning: /vormittag|morgen|frueh/,
  afternoon: /nachmittag|mittag/,
  evening: /abend/
};
function readSlots(text) {
  const found2 = /* @__PURE__ */ new Set();
  const unknown = [];
  const spoken = text.replace(/\s+(?:und|oder|&)\s+/gi, ", ").replace(/\s*(?:[-–]|\bbis\b)\s*/gi, "-");
  for (const word of words(spoken)) {
    const days = daysOf(word);
    const folded = fold(word);
    const parts2 = dayParts.filter(
      (part) => part === "afternoon" ? /nachmittag|(?<!vor)mittag/.test(folded) : partWords[part].test(folded)
    );
    if (/immer|jederzeit|flexibel|egal/.test(folded)) for (const slot of weeklySlots) found2.add(slot);
    else if (days.length === 0 && parts2.length === 0) unknown.push(word);
    else {
      for (const day of days.length > 0 ? days : weekdays.slice(0, 5))
        for (const part of parts2.length > 0 ? parts2 : dayParts) found2.add(`${day}-${part}`);
    }
  }
  return { slots: weeklySlots.filter((slot) => found2.has(slot)), unknown };
}
function daysOf(word) {
  if (/wochenende/i.test(word)) return ["sat", "sun"];
  const dayOf2 = (part) => weekdays.find((day) => weekdayWords[day].test(fold(part)));
  const range = /^([a-zäöü]{2,10})\.?-([a-zäöü]{2,10})/i.exec(word);
  const from = range === null ? void 0 : dayOf2(range[1] ?? "");
  const to = range === null ? void 0 : dayOf2(range[2] ?? "");
  if (from !== void 0 && to !== void 0)
    return weekdays.filter((_, index) => index >= weekdays.indexOf(from) && index <= weekdays.indexOf(to));
  return word.split(/[\s+]+/).flatMap((part) => dayOf2(part) ?? []);
}
function readMode(text) {
  const folded = fold(text);
  const isOnline = /online|video|digital|zoom|telefon/.test(folded);
  const isInPerson = /persoenlich|vorort|praesenz|treffen/.test(folded);
  if (/beide|egal|sowohl|hybrid/.test(folded) || isOnline && isInPerson) return "both";
  return isOnline ? "online" : isInPerson ? "inPerson" : null;
}
const offerWords = [
  [/berufsschule|nachhilfe|fach|mathe|lernhilfe/, "vocationalSchool"],
  [/amt|aemter|behoerd|begleit/, "authorityVisits"],
  [/praktik|stelle|arbeit|bewerb/, "internshipSearch"],
  [/sprach|deutsch|sprechen|konversation|ueben/, "languagePractice"]
];
function readOffers(named) {
  const offers = /* @__PURE__ */ new Set();
  const unknown = [];
  for (const word of named) {
    const offer = offerWords.find(([pattern]) => pattern.test(fold(word)))?.[1];
    if (offer === void 0) unknown.push(word);
    else offers.add(offer);
  }
  return { offers: [...offers], unknown };
}
function readSlotCell(read) {
  if (!read.has("slots")) return void 0;
  const { slots, unknown } = readSlots(read.raw("slots"));
  for (const word of unknown) read.problem("slots", "slotUnknown", { value: short(word) });
  return slots;
}
function readModeCell(read) {
  const text = read.text("mode");
  if (typeof text !== "string") return text;
  const mode = readMode(text);
  if (mode === null) read.problem("mode", "modeUnknown", { value: short(text) });
  return mode;
}
const goalWords = [
  [/berufsschul|ausbildung/, "vocationalSchool"],
  [/pruef|test|examen|dtz|telc|goethe|zertifikat/, "exam"],
  [/(?<!unter)halten|auffrisch|verlern|vergess|dranbleib/, "holdLevel"],
  [/arbeit|beruf|job|kolleg|betrieb/, "speakAtWork"],
  [/alltag|sprech|sprich|konversation|unterhalt|reden|arzt|amt|aemter|behoerd|nachbar|einkauf|schule|kita/, "everyday"],
  [/naechst|niveau|stufe|verbesser|weiter|erreich|lernen|[abc][12]/, "nextLevel"]
];
function readGoal(text) {
  const goal = goalWords.find(([pattern]) => pattern.test(fold(text)))?.[1];
  if (goal === void 0) return null;
  const level = readLevel(text);
  return { goal, goalLevel: level === "unknown" || level === "alpha" ? null : level };
}
function parseLearnerRow(row, columns2, today) {
  const read = cellReader(row, columns2, learnerColumns.headings, today);
  const imported = {
    number: readKey(read, "number"),
    name: readName(read),
    phone: read.text("phone"),
    email: readEmail(read),
    ...readTown$1(read),
    quarter: read.text("quarter"),
    german: readGerman$1(read),
    otherLanguages: readLanguages(read, "otherLanguages"),
    goal: readGoalCell(read),
    slots: readSlotCell(read),
    mode: readModeCell(read),
    waitingSince: readPastDay(read, "waitingSince", today)
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}
function isAnotherName(one, other) {
  const wordsOf = ({ firstName, lastName }) => [fold(firstName), fold(lastName)].filter((word) => word !== "");
  const mine = wordsOf(one);
  const theirs2 = wordsOf(other);
  return mine.length > 0 && theirs2.length > 0 && !mine.some((word) => theirs2.includes(word));
}
function readGerman$1(read) {
  if (!read.has("german")) return void 0;
  const level = readLevel(read.raw("german"));
  if (level === "unknown") read.problem("german", "levelUnknown", { value: short(read.raw("german")) });
  if (level === null || level === "unknown") return [];
  return languageSkills.map((skill) => ({ skill, level, source: "assessed", by: "self", on: null }));
}
function readGoalCell(read) {
  const text = read.text("goal");
  if (typeof text !== "string") return text;
  const goal = readGoal(text);
  if (goal === null) read.problem("goal", "goalUnknown", { value: short(text) });
  return goal;
}
function listedFields(fields, row, context) {
  const listed2 = {};
  for (const [name, field] of Object.entries(fields)) {
    const said = field.said(row);
    if (said === void 0) continue;
    listed2[name] = { said: canonical(said, field.isSet), stored: canonical(field.stored(row, context), field.isSet) };
  }
  return listed2;
}
function knownFields(fields, known) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, canonical(field.here(known), field.isSet)])
  );
}
function listedPlace(town, { placeId, quarterId }) {
  return placeId === null ? town : { placeId, quarterId };
}
function listWords(app) {
  const known = /* @__PURE__ */ new Map();
  const spots = /* @__PURE__ */ new Map();
  const one = (word, kind) => {
    const key = `${kind} ${word}`;
    const remembered = known.get(key);
    if (remembered !== void 0) return remembered;
    const { concepts, unknown, ambiguous } = app.vocabulary.resolve(word, kind);
    const understood = {
      concepts: concepts.map((concept) => concept.key),
      unknown: concepts.length === 0 ? [word] : [...unknown, ...ambiguous.map((item) => item.text)]
    };
    known.set(key, understood);
    return understood;
  };
  const oneSpot = (text) => {
    const answer = app.places.resolve(text);
    if (answer.kind !== "one" || answer.spot.kind === "district") return null;
    return answer.spot.kind === "quarter" ? { placeId: answer.spot.placeId, quarterId: answer.spot.id } : { placeId: answer.spot.id, quarterId: null };
  };
  return {
    understand(words2, kind) {
      const parts2 = words2.map((word) => one(word, kind));
      return {
        concepts: [...new Set(parts2.flatMap((part) => part.concepts))],
        unknown: [...new Set(parts2.flatMap((part) => part.unknown))]
      };
    },
    spot({ town = null, quarter = null, postcode = null }) {
      const key = `${town ?? ""}|${quarter ?? ""}|${postcode ?? ""}`;
      const remembered = spots.get(key);
      if (remembered !== void 0) return remembered;
      const tries = [
        quarter !== null && town !== null ? `${quarter} (${town})` : null,
        town,
        postcode !== null && town !== null ? `${postcode} ${town}` : null,
        town === null ? postcode : null
      ];
      const found2 = tries.map((text) => text === null ? null : oneSpot(text)).find((spot) => spot !== null) ?? {
        placeId: null,
        quarterId: null
      };
      spots.set(key, found2);
      return found2;
    }
  };
}
function caseworkerIndex(colleagues) {
  const byName = /* @__PURE__ */ new Map();
  const note2 = (name, id) => byName.set(companyNameKey(name), byName.has(companyNameKey(name)) ? null : id);
  for (const { id, displayName } of colleagues) {
    if (displayName === null) continue;
    note2(displayName, id);
    const [first, ...rest] = displayName.trim().split(/\s+/);
    if (first !== void 0 && rest.length > 0) note2(`${rest.join(" ")}, ${first}`, id);
  }
  return (name) => byName.get(companyNameKey(name)) ?? null;
}
function personListFields(spotOf2) {
  return {
    name: { said: (row) => row.name, stored: (row) => row.name, here: ({ person }) => ({ ...person.name }) },
    phone: { said: (row) => row.phone, stored: (row) => row.phone, here: ({ person }) => person.contact.phone },
    postcode: {
      said: (row) => row.postcode,
      stored: (row) => row.postcode,
      here: ({ person }) => person.contact.postcode
    },
    town: {
      said: (row) => row.town === void 0 && row.quarter === void 0 ? void 0 : [row.town, row.quarter],
      stored: (row, { words: words2 }) => listedPlace(row.town ?? null, words2.spot(row)),
      here: (known) => listedPlace(known.person.contact.town, spotOf2(known))
    }
  };
}
function defaultFields(defaults) {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { said: "null", stored: canonical(value, true) }])
  );
}
const wishDefaults = { goal: { goal: "everyday", goalLevel: null }, mode: "inPerson" };
const personFields = personListFields(({ profile }) => profile);
const learnerListFields = {
  name: personFields.name,
  phone: personFields.phone,
  email: { said: (row) => row.email, stored: (row) => row.email, here: ({ person }) => person.contact.email },
  postcode: personFields.postcode,
  town: personFields.town,
  germanAssessed: {
    said: (row) => row.german?.length ? row.german : void 0,
    stored: (row) => row.german,
    here: ({ profile }) => profile.german.filter((item) => item.source === "assessed"),
    isSet: true
  },
  otherLanguages: {
    said: (row) => row.otherLanguages,
    stored: (row) => row.otherLanguages,
    here: ({ profile }) => profile.otherLanguages,
    isSet: true
  },
  goal: {
    said: (row) => row.goal ?? void 0,
    stored: (row) => row.goal,
    here: ({ wish }) => wish === null ? null : { goal: wish.goal, goalLevel: wish.goalLevel }
  },
  slots: { said: (row) => row.slots, stored: (row) => row.slots, here: ({ wish }) => wish?.slots ?? [], isSet: true },
  mode: { said: (row) => row.mode ?? void 0, stored: (row) => row.mode, here: ({ wish }) => wish?.mode ?? null }
};
const learnersPerPiece = 500;
const parts$2 = ["name", "contact"];
async function findKnownLearners(app, organisationId, keys) {
  const now = app.clock.now();
  const ids = await findIdentityIds(app.db, app.vault, "customerNumber", keys);
  const keyOf = new Map([...ids].flatMap(([key, persons]) => persons.map((id) => [id, key])));
  const byKey = /* @__PURE__ */ new Map();
  const records = [];
  for (const piece of piecesOf([...keyOf.keys()], learnersPerPiece)) {
    const guests = (await findProfiles(app.db, piece, dayOf$1(now))).filter(
      (profile) => profile.isGuest && profile.organisationId === organisationId && profile.state !== "erased"
    );
    const guestIds = guests.map((guest) => guest.id);
    const persons = await write(
      app.db,
      (tx) => revealIdentity(tx, app.vault, grantForSystem("import", guestIds, parts$2), now, parts$2)
    );
    const wishes = await findLearners(app.db, guestIds);
    const inTandem = await findIdsWithTandem(app.db, guestIds);
    for (const profile of guests) {
      const person = persons.get(profile.id);
      const key = keyOf.get(profile.id);
      if (person === void 0 || key === void 0) continue;
      const known = { profile, person, wish: wishes.get(profile.id) ?? null };
      byKey.set(key, known);
      records.push({
        id: profile.id,
        key,
        fields: knownFields(learnerListFields, known),
        isClosed: profile.state === "closed",
        isInRunningPlacement: inTandem.has(profile.id)
      });
    }
    await setImmediate();
  }
  return { byKey, records };
}
const rowsAboveHeadings = 10;
const longestHeading = 200;
function recogniseColumns(sheet, plan) {
  const candidates = [
    { number: sheet.columnsRow, cells: sheet.columns },
    ...sheet.rows.slice(0, rowsAboveHeadings)
  ];
  for (const [index, row] of candidates.entries()) {
    const read = readHeadings(row.cells, plan);
    if (read.at[plan.key] === void 0) continue;
    const missingRequired = plan.required.filter((field) => read.at[field] === void 0);
    if (missingRequired.length > 0) {
      const expected = missingRequired.map((field) => plan.headings[field][0]).join(", ");
      return { ok: false, code: "columnsMissing", params: { expected, found: quoteHeadings(row.cells) } };
    }
    const headings2 = row.cells.map((cell) => cell.trim());
    const isRepeated = (cells) => fold(cells.join("")) === fold(headings2.join(""));
    const rows = sheet.rows.slice(index).filter((item) => !isRepeated(item.cells));
    if (rows.length === 0) return { ok: false, code: "noRows", params: { expected: "", found: "" } };
    return { ok: true, columns: { ...read, headings: headings2, headingsRow: row.number, rows } };
  }
  return {
    ok: false,
    code: "keyColumnMissing",
    params: { expected: plan.headings[plan.key][0], found: quoteHeadings(sheet.columns) }
  };
}
function readHeadings(cells, plan) {
  const at = {};
  const fields = Object.keys(plan.headings);
  const byAlias = /* @__PURE__ */ new Map();
  for (const field of fields) for (const alias of plan.headings[field]) byAlias.set(fold(alias), field);
  const ignored = new Set(plan.ignored.map(fold));
  const doubled = [];
  const open = [];
  cells.forEach((cell, index) => {
    const heading = cell.trim().slice(0, longestHeading);
    if (heading === "" || ignored.has(fold(heading))) return;
    const field = byAlias.get(fold(heading)) ?? byAlias.get(fold(heading.replace(/[([].*?[)\]]/g, "")));
    if (field === void 0) open.push({ heading, index });
    else if (at[field] === void 0) at[field] = index;
    else doubled.push(heading);
  });
  const unknown = [];
  const guessed = [];
  for (const { heading, index } of open) {
    const field = misspelled(fold(heading), byAlias);
    if (field === null || at[field] !== void 0) unknown.push(heading);
    else {
      at[field] = index;
      guessed.push({ heading, field });
    }
  }
  const missing = fields.filter((field) => at[field] === void 0).map((field) => plan.headings[field][0]);
  return { at, missing, unknown, doubled, guessed };
}
function misspelled(folded, byAlias) {
  if (folded.length < 8) return null;
  const found2 = /* @__PURE__ */ new Set();
  for (const [alias, field] of byAlias) if (alias.length >= 8 && isOneEditApart(folded, alias)) found2.add(field);
  const [only] = found2;
  return found2.size === 1 && only !== void 0 ? only : null;
}
function isOneEditApart(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const isSwap = a[start] === b[start + 1] && a[start + 1] === b[start] && a.slice(start + 2) === b.slice(start + 2);
  return isSwap || a.slice(start + 1) === b.slice(start + 1) || a.slice(start + 1) === b.slice(start) || a.slice(start) === b.slice(start + 1);
}
function quoteHeadings(cells) {
  const headings2 = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const looksLikeRow = headings2.some((heading) => /\d{2,}|@/.test(heading));
  return looksLikeRow ? "–" : headings2.slice(0, 12).join(", ");
}
const rowsPerTurn = 200;
async function readPeopleList(app, list, organisationId, sheet) {
  const recognised = recogniseColumns(sheet, list.columns);
  if (!recognised.ok) return recognised;
  const { columns: columns2 } = recognised;
  const context = await list.contextFor(app, organisationId);
  const parsed = [];
  for (const [index, { number, cells }] of columns2.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate();
    const { row, problems } = list.parse({ number, cells }, columns2, context.today);
    const hints = list.hints(row, context, (field, code, value) => {
      const column = columns2.headings[columns2.at[field] ?? -1] ?? list.columns.headings[field][0];
      return { row: number, column, code, params: { value: value.slice(0, 120) }, severity: cellProblems[code] };
    });
    const fields = listedFields(list.fields, row, context);
    parsed.push({ number, row, cells, problems: [...problems, ...hints], fields });
  }
  const rowsWithoutKey = parsed.flatMap(({ row }) => list.keyOf(row) === "" ? [row] : []);
  const known = await list.findKnown(
    app,
    organisationId,
    parsed.map(({ row }) => list.keyOf(row)).filter((key) => key !== "")
  );
  const keyColumn = columns2.headings[columns2.at[list.columns.key] ?? -1] ?? "";
  const checked = parsed.map((item) => {
    const here = known.byKey.get(list.keyOf(item.row));
    if (here === void 0 || list.isAnother?.(item.row, here) !== true) return item;
    return { ...item, problems: [...item.problems, keyOfAnotherProblem(item.number, keyColumn, list.keyOf(item.row))] };
  });
  const matched = new Set(known.records.map((record) => record.id));
  const imported = await list.listImported(app, organisationId);
  const missing = imported.filter(({ id }) => !matched.has(id));
  const missingIds = missing.flatMap(({ id, isClosed }) => isClosed ? [] : [id]);
  const unclear = await list.findUnclear?.(app, rowsWithoutKey, missingIds);
  const absent = missing.filter(({ id }) => unclear?.has(id) !== true).map(({ id, isClosed, isKept }) => ({
    id,
    key: `id ${id}`,
    fields: {},
    isClosed,
    isInRunningPlacement: isKept
  }));
  const plan = planImport(
    checked.map(({ number, row, problems, fields }) => ({
      rowNumber: number,
      key: list.keyOf(row),
      fields,
      hasError: !isAcceptable(problems)
    })),
    [...known.records, ...absent],
    await listImportMarks(app.db, [...matched]),
    (field, text) => fingerprint(app.vault, field, text)
  );
  const recordByKey = new Map(known.records.map((record) => [record.key, record]));
  const rows = /* @__PURE__ */ new Map();
  for (const [index, planned] of plan.rows.entries()) {
    const source = checked[index];
    if (source === void 0) continue;
    rows.set(planned.rowNumber, keptRow(source, planned, keyColumn, recordByKey.get(planned.key)?.fields ?? {}));
  }
  return {
    ok: true,
    columns: columns2.headings,
    unknownColumns: [...columns2.unknown, ...columns2.doubled],
    plan,
    rows,
    labels: new Map(imported.map(({ id, caseCode }) => [id, caseCode])),
    counts: list.count?.(
      parsed.map(({ row }) => row),
      context
    ) ?? {}
  };
}
function keptRow({ row, cells, problems, fields }, { rowNumber, key, changed, conflicts, agreed, duplicateOf }, keyColumn, here) {
  return {
    key,
    row,
    label: [row.name?.lastName, row.name?.firstName].filter(Boolean).join(", "),
    cells,
    problems: duplicateOf === null ? problems : [...problems, duplicateKeyProblem(rowNumber, keyColumn, key, duplicateOf)],
    fields,
    changed,
    conflicts,
    agreed,
    here: Object.fromEntries(
      [...changed, ...conflicts].flatMap((field) => here[field] === void 0 ? [] : [[field, here[field]]])
    ),
    findings: []
  };
}
function placeHints({ town = null, quarter = null, postcode = null }, { words: words2 }, hint2) {
  if (town === null && quarter === null && postcode === null) return [];
  if (words2.spot({ town, quarter, postcode }).placeId !== null) return [];
  return town === null && quarter === null ? [hint2("postcode", "placeNeedsTown", postcode ?? "")] : [hint2("town", "placeUnknown", [quarter, town].filter(Boolean).join(", "))];
}
async function findUnclearAbsentees(app, rowsWithoutNumber, absentIds) {
  const listed2 = rowsWithoutNumber.flatMap(
    ({ name, birthOn = null }) => name === void 0 || fold(name.lastName) === "" ? [] : [{ lastName: fold(name.lastName), firstName: fold(name.firstName), birthOn }]
  );
  if (listed2.length === 0 || absentIds.length === 0) return /* @__PURE__ */ new Set();
  const parts2 = ["name", "birth"];
  const persons = await write(
    app.db,
    (tx) => revealIdentity(tx, app.vault, grantForSystem("import", absentIds, parts2), app.clock.now(), parts2)
  );
  const unclear = [...persons].filter(
    ([, { name, birth }]) => listed2.some(
      (row) => row.lastName === fold(name.lastName) && (row.firstName === fold(name.firstName) || row.birthOn !== null && row.birthOn === birth.birthOn)
    )
  );
  return new Set(unclear.map(([id]) => id));
}
const learnerList = {
  columns: learnerColumns,
  fields: learnerListFields,
  keyOf: (row) => row.number,
  contextFor: (app) => Promise.resolve({ words: listWords(app), today: dayOf$1(app.clock.now()) }),
  parse: parseLearnerRow,
  hints: placeHints,
  findKnown: findKnownLearners,
  // Her yes must not become that of somebody who got her number.
  isAnother: (row, { person }) => row.name !== void 0 && isAnotherName(row.name, person.name),
  listImported: (app, organisationId) => listImportedGuests(app.db, organisationId),
  findUnclear: findUnclearAbsentees
};
const headings$2 = {
  email: ["E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "Email", "email"],
  lastName: ["Name", "Nachname", "Familienname", "Name, Vorname", "Ehrenamtliche", "Freiwillige", "last name"],
  firstName: ["Vorname", "Rufname", "first name"],
  phone: ["Telefon", "Tel.", "Telefonnummer", "Handy", "Mobil", "Rufnummer", "phone"],
  postcode: ["PLZ", "Postleitzahl", "postcode"],
  town: ["Ort", "Wohnort", "Stadt", "Gemeinde", "PLZ Ort", "PLZ/Ort", "town", "place"],
  quarter: ["Stadtteil", "Stadtbezirk", "Ortsteil", "Bezirk"],
  offers: ["Angebot", "Angebote", "bietet an", "Aufgabe", "Aufgaben", "Einsatz", "Tätigkeit", "Einsatzbereich"],
  languages: ["Sprachen", "Weitere Sprachen", "Fremdsprachen", "Sprachkenntnisse", "spricht"],
  slots: ["Zeiten", "Zeit", "Verfügbarkeit", "Wochentage", "wann", "Tage", "Mögliche Zeiten"],
  mode: ["Art der Treffen", "Treffen", "Form", "online/persönlich", "Art"],
  maxKm: ["Umkreis", "Umkreis km", "Entfernung km", "max. Entfernung", "Radius", "km"],
  capacity: ["Plätze", "Anzahl Lernende", "Lernende", "Kapazität", "Anzahl"],
  registeredOn: ["Angemeldet am", "Anmeldung", "seit", "dabei seit", "Eintritt", "Datum"]
};
const mentorColumns = {
  headings: headings$2,
  key: "email",
  required: ["lastName"],
  ignored: ["Zeile", "Row", "Was ist zu tun?", "What to do", "Nr.", "lfd. Nr.", "lfd.", "#", "Pos."]
};
const mostLearners = 5;
function parseMentorRow(row, columns2, today) {
  const read = cellReader(row, columns2, mentorColumns.headings, today);
  const imported = {
    email: readAddress(read),
    name: readName(read),
    phone: read.text("phone"),
    ...readTown$1(read),
    quarter: read.text("quarter"),
    offers: readOfferCell(read),
    languages: readLanguages(read, "languages"),
    slots: readSlotCell(read),
    mode: readModeCell(read),
    maxKm: read.count("maxKm", 0, 100),
    capacity: read.count("capacity", 1, mostLearners),
    registeredOn: readPastDay(read, "registeredOn", today)
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}
function readAddress(read) {
  const email = read.raw("email").toLowerCase();
  if (email === "") read.problem("email", "addressMissing");
  else if (!isEmail(email)) read.problem("email", "addressInvalid", { value: short(email) });
  return isEmail(email) ? email : "";
}
function readOfferCell(read) {
  const named = read.words("offers");
  if (named === void 0) return void 0;
  const { offers, unknown } = readOffers(named);
  for (const word of unknown) read.problem("offers", "offerUnknown", { value: short(word) });
  return offers;
}
const mentorMoves = ["interview", "check", "approve", "pause", "resume", "decline", "end"];
const moves$1 = {
  interview: { from: ["registered"], to: "interviewed" },
  check: { from: ["interviewed"], to: "checked" },
  approve: { from: ["checked"], to: "active" },
  pause: { from: ["active"], to: "paused" },
  resume: { from: ["paused"], to: "active" },
  decline: { from: ["registered", "interviewed", "checked"], to: "declined" },
  end: { from: ["active", "paused"], to: "ended" }
};
const waitingMentorStates = ["registered", "interviewed", "checked"];
function hasLeft(state) {
  return state === "ended" || state === "declined";
}
const callVolunteerWithinDays = 5;
function mentorMovesFrom(state) {
  return mentorMoves.filter((move2) => moves$1[move2].from.includes(state));
}
function mentorStateAfter(state, move2) {
  if (!moves$1[move2].from.includes(state)) throw new DomainError("conflict", "mentorMoveImpossible");
  return moves$1[move2].to;
}
function freePlaces(mentor) {
  return mentor.state === "active" ? Math.max(0, mentor.capacity - mentor.openTandems) : 0;
}
const mentorDefaults = { offers: ["languagePractice"], mode: "inPerson", capacity: 1 };
const mentorListFields = {
  ...personListFields(({ mentor }) => mentor),
  offers: {
    said: (row) => row.offers?.length ? row.offers : void 0,
    stored: (row) => row.offers,
    here: ({ mentor }) => mentor.offers,
    isSet: true
  },
  languages: {
    said: (row) => row.languages,
    stored: (row) => row.languages,
    here: ({ mentor }) => mentor.languages,
    isSet: true
  },
  slots: { said: (row) => row.slots, stored: (row) => row.slots, here: ({ mentor }) => mentor.slots, isSet: true },
  mode: {
    said: (row) => row.mode ?? void 0,
    stored: (row) => row.mode,
    here: ({ mentor }) => mentor.mode
  },
  maxKm: { said: (row) => row.maxKm, stored: (row) => row.maxKm, here: ({ mentor }) => mentor.maxKm },
  capacity: {
    said: (row) => row.capacity ?? void 0,
    stored: (row) => row.capacity,
    here: ({ mentor }) => mentor.capacity
  }
};
const mentorsPerPiece = 500;
const parts$1 = ["name", "contact"];
async function findKnownMentors(app, addresses) {
  const ids = await findIdentityIds(app.db, app.vault, "email", addresses);
  const keyOf = new Map([...ids].flatMap(([key, persons]) => persons.map((id) => [id, key])));
  const byKey = /* @__PURE__ */ new Map();
  for (const piece of piecesOf([...keyOf.keys()], mentorsPerPiece)) {
    const mentors = await findMentors(app.db, piece);
    const grant = grantForSystem(
      "import",
      mentors.map((mentor) => mentor.id),
      parts$1
    );
    const persons = await write(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), parts$1));
    for (const mentor of mentors) {
      const person = persons.get(mentor.id);
      const key = keyOf.get(mentor.id);
      if (person === void 0 || key === void 0) continue;
      const other = byKey.get(key);
      if (other === void 0 || hasLeft(other.mentor.state)) byKey.set(key, { mentor, person });
    }
    await setImmediate();
  }
  const records = [...byKey].map(([key, known]) => ({
    id: known.mentor.id,
    key,
    fields: knownFields(mentorListFields, known),
    isClosed: hasLeft(known.mentor.state),
    isInRunningPlacement: known.mentor.openTandems > 0
  }));
  return { byKey, records };
}
const mentorList = {
  columns: mentorColumns,
  fields: mentorListFields,
  keyOf: (row) => row.email,
  contextFor: (app) => Promise.resolve({ words: listWords(app), today: dayOf$1(app.clock.now()) }),
  parse: parseMentorRow,
  hints: placeHints,
  findKnown: (app, _organisationId, addresses) => findKnownMentors(app, addresses),
  async listImported(app, organisationId) {
    const mentors = await listImportedMentors(app.db, organisationId);
    return mentors.map(({ id, caseCode, state, hasTandem }) => ({
      id,
      caseCode,
      isClosed: hasLeft(state),
      isKept: hasTandem
    }));
  }
};
const kindWords = [
  [/schnupper|einfuehlung|probetag|hospitation/, "step"],
  [/^eq$|eqj|einstiegsquali/, "entryQualification"],
  [/^mag$|massnahmebei|§45|massnahmebeimarbeitgeber|magbeim|^magag$/, "employerMeasure"],
  [/praktik|^bop$/, "internship"],
  [/probe(?:arbeit|beschaeft|job|anstell|verhaelt)|aufprobe|^probe$/, "trialEmployment"],
  [/ausbild|lehrstelle|^azubi|lehre/, "apprenticeship"],
  [/arbeit|beschaeft|festanstell|fest|^job|vollzeit|teilzeit|minijob|^stelle$|^sv/, "employment"]
];
const purposeWords = [
  [/berufsorient|§48a|^bop$/, "careerOrientation"],
  [/orientier/, "orientation"],
  [/pflicht/, "mandatory"],
  [/begleit/, "accompanying"]
];
function readKind(text) {
  const folded = fold(text);
  const kind = kindWords.find(([pattern]) => pattern.test(folded))?.[1];
  if (kind === void 0) return "unknown";
  if (kind === "step") return "step";
  const purpose = kind === "internship" ? purposeWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null : null;
  return { kind, purpose };
}
function readKinds(text) {
  const kinds = /* @__PURE__ */ new Set();
  const unknown = [];
  for (const word of words(text.replaceAll("/", ",").replace(/\s(?:und|oder)\s/g, ","))) {
    const read = readKind(word);
    if (read === "unknown") unknown.push(word);
    else if (read !== "step") kinds.add(read.kind);
  }
  return { kinds: [...kinds], unknown };
}
const classes = {
  am: ["AM"],
  m: ["AM"],
  roller: ["AM"],
  mofa: ["AM"],
  b: ["B"],
  pkw: ["B"],
  auto: ["B"],
  ja: ["B"],
  vorhanden: ["B"],
  fuehrerschein: ["B"],
  b96: ["B"],
  be: ["B", "BE"],
  c1: ["C1"],
  c1e: ["C1", "C1E"],
  c: ["C"],
  lkw: ["C"],
  ce: ["C", "CE"],
  d: ["D"],
  d1: [],
  d1e: [],
  de: ["D"],
  bus: ["D"],
  t: ["T"],
  l: [],
  traktor: ["T"],
  // Anlage 3 FeV: the old class 3 holds B, BE, C1 and C1E, class 2 C and CE besides.
  3: ["B", "BE", "C1", "C1E"],
  2: ["B", "BE", "C1", "C1E", "C", "CE"],
  a: [],
  a1: [],
  a2: [],
  motorrad: [],
  stapler: ["forklift"],
  gabelstapler: ["forklift"],
  staplerschein: ["forklift"],
  gabelstaplerschein: ["forklift"],
  flurfoerderschein: ["forklift"],
  flurfoerderzeuge: ["forklift"],
  fluerfoerderzeug: ["forklift"],
  kran: ["crane"],
  kranschein: ["crane"],
  hallenkran: ["crane"],
  kranfuehrerschein: ["crane"],
  brueckenkran: ["crane"]
};
function readLicences(text) {
  const licences = /* @__PURE__ */ new Set();
  const unknown = [];
  for (const part of text.split(/[,;/+&\n]|\sund\s|\su\.\s/)) {
    const word = tidy(part).replace(
      /^(?:f(?:ue|ü)hrerschein|fs|klassen?|kl\.?)[\s:.]*(?:klassen?|kl\.?)?\s*(?=\S)/i,
      ""
    );
    if (saysNothing(word) || /^kein/i.test(word)) continue;
    const folded = fold(word);
    const found2 = classes[folded] ?? (folded.endsWith("schein") ? classes[folded.slice(0, -6)] : void 0);
    if (found2 !== void 0) for (const licence of found2) licences.add(licence);
    else if (/^(?:(?:am|be?|c1?e?)\s+)+(?:am|be?|c1?e?)$/i.test(word)) {
      for (const single of word.split(/\s+/)) for (const licence of classes[fold(single)] ?? []) licences.add(licence);
    } else unknown.push(word);
  }
  return { licences: [...licences], unknown };
}
const fullTime = { min: 35, max: 40 };
const partTime = { min: 15, max: 34 };
function readWorkTime(text) {
  const folded = fold(text);
  const shifts = readShifts(folded);
  const hours = readHours(text) ?? hoursOfWords(folded);
  if (hours === null && shifts.length === 0) return null;
  return { hoursMin: hours?.min ?? null, hoursMax: hours?.max ?? null, shifts };
}
function hoursOfWords(folded) {
  const isFull = /vollzeit|vollundteil|volloderteil|vollteil|ganztag|^vz|vztz|tzvz|vzoder/.test(folded);
  const isPart = /teilzeit|halbtag|vormittag|nachmittag|^tz|vztz|tzvz|odertz/.test(folded);
  if (/egal|flexibel|beides|beliebig/.test(folded) || isFull && isPart)
    return { min: partTime.min, max: fullTime.max };
  if (isFull) return fullTime;
  if (isPart) return partTime;
  return /minijob|geringfuegig/.test(folded) ? { min: 5, max: 10 } : null;
}
function readHours(text) {
  const found2 = /(?:^|[^\d:.])(\d{1,2})(?:[.,]\d+)?\s*(?:(?:-|–|bis)\s*(\d{1,2})(?:[.,]\d+)?)?\s*(?:std|stunden|h\b|wochenstd|$)/i.exec(
    tidy(text)
  );
  if (found2 === null) return null;
  const min = Number(found2[1]);
  const max = Number(found2[2] ?? found2[1]);
  return min >= 1 && max <= 48 && min <= max ? { min, max } : null;
}
function readShifts(folded) {
  const shifts = /* @__PURE__ */ new Set();
  if (/vormittag|tagschicht|tagsueber|nurtags|normalschicht|gleitzeit/.test(folded)) shifts.add("day");
  if (/frueh/.test(folded)) shifts.add("early");
  if (/spaet|nachmittag/.test(folded)) shifts.add("late");
  if (/nacht/.test(folded) && !/keinenacht|ohnenacht/.test(folded)) shifts.add("night");
  if (/wochenende|samstag|sonntag/.test(folded) && !/(?:kein|ohne)wochenend/.test(folded)) shifts.add("weekend");
  if (/(?:^|\D)[23]schicht|wechselschicht|zweischicht|dreischicht|schichtdienst/.test(folded)) {
    shifts.add("early");
    shifts.add("late");
    if (/3schicht|dreischicht/.test(folded)) shifts.add("night");
  }
  return [...shifts];
}
const certificateWords = [
  [/dtz|deutschtestfuerzuwanderer/, "DTZ"],
  [/dtb|deutschtestfuerdenberuf|deutschtestberuf/, "DTB"],
  [/testdaf/, "TestDaF"],
  [/dsh/, "DSH"],
  [/dsd|sprachdiplom/, "DSD"],
  [/telc/, "telc"],
  [/goethe/, "Goethe"],
  [/oesd|osd/, "OESD"],
  [/ecl/, "ECL"]
];
function readCertificate(text) {
  const folded = fold(text);
  return certificateWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
function isUnusualLevel(certificate, level) {
  const rank = levelRank(level);
  if (certificate === "DTZ") return rank < levelRank("A2") || rank > levelRank("B1");
  if (certificate === "DTB") return rank < levelRank("A2") || rank > levelRank("C1");
  return certificate === "TestDaF" && rank < levelRank("B2");
}
const assessorWords = [
  [/kurs|traeger|bildungs|sprachschule|lehrkraft|vhs|volkshochschule|bamf/, "courseProvider"],
  [/sprachbuero|sprachberatung/, "languageOffice"],
  [/test|meldestelle|einstufung/, "testCentre"],
  [/pate|patin|mentor|ehrenamt/, "mentor"],
  [/betrieb|arbeitgeber|firma|praktikum/, "company"],
  [/selbst|eigene|kundeselbst/, "self"],
  [/beratung|berater|ifk|vermittl|fallmanag|betreu|jobcenter|agentur|integrationsfachkraft/, "caseworker"]
];
function readAssessor(text) {
  const folded = fold(text);
  return assessorWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
function readGerman(read, today) {
  if (!read.has("attestedLevel") && !languageSkills.some((skill) => read.has(skill))) return void 0;
  return [...readAttested(read, today), ...readAssessed(read, today)];
}
function readAttested(read, today) {
  const level = levelOf(read, "attestedLevel");
  const certificateText = read.raw("certificate");
  const on = pastDay(read, "certificateOn", today);
  if (level === null) {
    if (certificateText !== "" && read.has("attestedLevel") && read.raw("attestedLevel") === "")
      read.problem("attestedLevel", "certificateWithoutLevel", { value: short(certificateText) });
    return [];
  }
  const certificate = readCertificate(certificateText) ?? readCertificate(read.raw("attestedLevel")) ?? "other";
  if (certificate === "other" && certificateText !== "")
    read.problem("certificate", "certificateUnknown", { value: short(certificateText) });
  if (isUnusualLevel(certificate, level))
    read.problem("certificate", "certificateLevelUnusual", { certificate, level });
  return languageSkills.map((skill) => ({ skill, level, source: "attested", by: certificate, on }));
}
function readAssessed(read, today) {
  const on = pastDay(read, "assessedOn", today);
  const levels = languageSkills.flatMap((skill) => {
    const level = levelOf(read, skill);
    return level === null ? [] : [{ skill, level }];
  });
  if (levels.length === 0) return [];
  const by = assessorOf(read);
  return levels.map(({ skill, level }) => ({ skill, level, source: "assessed", by, on }));
}
function assessorOf(read) {
  const text = read.raw("assessor");
  const assessor = readAssessor(text);
  if (assessor === null) read.problem("assessor", "assessorUnknown", { value: short(text) || "–" });
  return assessor ?? "caseworker";
}
function levelOf(read, field) {
  const level = readLevel(read.raw(field));
  if (level !== "unknown") return level;
  read.problem(field, "levelUnknown", { value: short(read.raw(field)) });
  return null;
}
function pastDay(read, field, today) {
  const day = read.day(field) ?? null;
  if (day === null || day <= today) return day;
  read.problem(field, "dayInFuture", { value: short(read.raw(field)) });
  return null;
}
const headings$1 = {
  customerNumber: [
    "Kundennummer",
    "Kundennr.",
    "Kunden-Nr.",
    "Kd.-Nr.",
    "KdNr",
    "KNR",
    "Kunden-ID",
    "Kundennummer BA",
    "BA-Kundennummer",
    "Kunden Nummer",
    "customer number"
  ],
  lastName: [
    "Nachname",
    "Name",
    "Familienname",
    "Zuname",
    "Name, Vorname",
    "Nachname, Vorname",
    "Kundenname",
    "last name",
    "surname"
  ],
  firstName: ["Vorname", "Vornamen", "Rufname", "Vorname(n)", "first name"],
  birthOn: [
    "Geburtsdatum",
    "geb. am",
    "geb.",
    "Geb.-Datum",
    "Geb.dat.",
    "Geburtstag",
    "geboren am",
    "GebDat",
    "GebDatum",
    "date of birth"
  ],
  sex: ["Geschlecht", "Geschl.", "m/w/d", "w/m/d", "sex", "gender"],
  email: ["E-Mail", "Mail", "E-Mail-Adresse", "Mailadresse", "email"],
  phone: [
    "Telefon",
    "Tel.",
    "Tel.-Nr.",
    "Telefonnummer",
    "Telefonnr.",
    "Handy",
    "Handynummer",
    "Mobil",
    "Mobilnummer",
    "Rufnummer",
    "phone"
  ],
  street: [
    "Straße",
    "Str.",
    "Anschrift",
    "Adresse",
    "Straße und Hausnummer",
    "Straße, Hausnummer",
    "Straße Hausnr.",
    "street"
  ],
  postcode: ["PLZ", "Postleitzahl", "postcode"],
  town: ["Wohnort", "Ort", "Stadt", "Wohnort/Stadt", "Gemeinde", "PLZ Ort", "PLZ/Ort", "PLZ Wohnort", "town", "place"],
  quarter: ["Stadtteil", "Stadtbezirk", "Ortsteil", "Bezirk"],
  occupation: [
    "Beruf",
    "Zielberuf",
    "Wunschberuf",
    "Hauptberuf",
    "Berufswunsch",
    "Tätigkeit",
    "Beruf 1",
    "erster Beruf",
    "Berufsbezeichnung",
    "occupation"
  ],
  otherOccupations: [
    "Weiterer Beruf",
    "Weitere Berufe",
    "Beruf 2",
    "Zweitberuf",
    "2. Beruf",
    "Alternativberuf",
    "Alternativberufe",
    "auch möglich"
  ],
  skills: [
    "Kenntnisse",
    "Fähigkeiten",
    "Kompetenzen",
    "Fertigkeiten",
    "Kenntnisse und Fertigkeiten",
    "Kenntnisse/Fertigkeiten",
    "Skills",
    "Qualifikationen"
  ],
  attestedLevel: [
    "Deutsch lt. Zertifikat",
    "Deutsch laut Zertifikat",
    "Deutsch Zertifikat",
    "Sprachniveau",
    "Deutschniveau",
    "Deutsch",
    "Sprachstand",
    "Deutsch (Zertifikat)",
    "Niveau",
    "Zertifikatsniveau",
    "GER",
    "Niveau lt. Zertifikat",
    "Sprachniveau lt. Zertifikat"
  ],
  certificate: ["Zertifikat", "Sprachzertifikat", "Zertifikatsart", "Zertifikat von", "Art des Zertifikats", "Prüfung"],
  certificateOn: [
    "Zertifikat vom",
    "Zertifikatsdatum",
    "Zertifikat Datum",
    "Zertifikat am",
    "Prüfung am",
    "Prüfungsdatum",
    "Datum Zertifikat"
  ],
  listening: ["Hören", "Hörverstehen", "Hörverständnis", "Deutsch Hören"],
  reading: ["Lesen", "Leseverstehen", "Leseverständnis", "Deutsch Lesen"],
  writing: ["Schreiben", "Schriftlicher Ausdruck", "Deutsch Schreiben", "schriftlich"],
  speaking: ["Sprechen", "Mündlicher Ausdruck", "Deutsch Sprechen", "mündlich"],
  assessor: [
    "Beobachtet von",
    "Einschätzung von",
    "Eingeschätzt von",
    "Einschätzung durch",
    "Beurteilt von",
    "Beobachter"
  ],
  assessedOn: [
    "Beobachtet am",
    "Einschätzung vom",
    "Einschätzung am",
    "Eingeschätzt am",
    "Datum Einschätzung",
    "beobachtet am/im"
  ],
  otherLanguages: [
    "Sprachen",
    "Weitere Sprachen",
    "Fremdsprachen",
    "Andere Sprachen",
    "Sprachkenntnisse",
    "Muttersprache"
  ],
  course: ["Kurs", "Aktueller Kurs", "Sprachkurs", "laufender Kurs", "Kursart", "Maßnahme Kurs"],
  courseUntilOn: ["Kurs bis", "Kursende", "Kurs endet", "Kurs endet am", "Ende Kurs", "Kurs Ende", "Sprachkurs bis"],
  courseExamOn: ["Prüfungstermin", "Kursprüfung", "Prüfung geplant am"],
  availableFrom: [
    "Verfügbar ab",
    "frei ab",
    "verfügbar",
    "Einsetzbar ab",
    "Arbeitsbeginn ab",
    "Beginn möglich ab",
    "ab wann",
    "Verfügbarkeit"
  ],
  workTime: [
    "Arbeitszeit",
    "Arbeitszeitwunsch",
    "Zeitmodell",
    "Stunden",
    "Stunden/Woche",
    "Wochenstunden",
    "VZ/TZ",
    "Vollzeit/Teilzeit",
    "Umfang"
  ],
  shifts: ["Schicht", "Schichten", "Schichtbereitschaft", "Lage der Arbeitszeit"],
  licences: [
    "Führerschein",
    "Führerscheine",
    "FS",
    "Fahrerlaubnis",
    "Führerscheinklasse",
    "Führerscheinklassen",
    "FS-Klasse"
  ],
  hasCar: ["PKW", "Pkw vorhanden", "Auto", "eigener PKW", "Auto vorhanden", "Fahrzeug", "mobil mit PKW"],
  maxKm: [
    "max. Entfernung km",
    "max. Entfernung",
    "Entfernung",
    "Entfernung km",
    "Umkreis",
    "Umkreis km",
    "Radius",
    "Radius km",
    "Mobilität km",
    "Pendelbereitschaft",
    "Pendelbereitschaft km",
    "max. Entf.",
    "max. Entf. km",
    "maximale Entfernung",
    "max km",
    "km"
  ],
  experienceYears: [
    "Berufserfahrung Jahre",
    "Berufserfahrung",
    "Berufserfahrung in Jahren",
    "BE Jahre",
    "Erfahrung",
    "Erfahrung Jahre",
    "Jahre Berufserfahrung"
  ],
  wantedKinds: ["Gewünschte Art", "Sucht", "Gesucht wird", "Art der Stelle", "Wunsch"],
  residenceStatus: ["Aufenthalt", "Aufenthaltsstatus", "Aufenthaltstitel", "Status", "Titel", "Aufenthaltsrecht"],
  residenceUntilOn: [
    "Aufenthalt bis",
    "Titel bis",
    "Aufenthaltstitel bis",
    "gültig bis",
    "Aufenthaltstitel gültig bis",
    "Aufenthalt gültig bis"
  ],
  permitText: ["Nebenbestimmung", "Nebenbestimmungen", "Auflage", "Arbeitserlaubnis", "Erwerbstätigkeit"],
  enteredOn: ["Einreise", "Einreisedatum", "Einreise am", "in Deutschland seit"],
  caseworker: [
    "Betreuer/in",
    "Betreuer",
    "Betreuung",
    "IFK",
    "Integrationsfachkraft",
    "Vermittler/in",
    "Vermittler",
    "Arbeitsvermittler/in",
    "Fallmanager/in",
    "Fallmanager",
    "Ansprechpartner/in",
    "Ansprechpartner",
    "Sachbearbeiter",
    "zuständig",
    "Betreuer/-in",
    "pAp",
    "Hauptbetreuer"
  ]
};
const profileColumns = {
  headings: headings$1,
  key: "customerNumber",
  required: ["lastName"],
  ignored: ["Zeile", "Row", "Was ist zu tun?", "What to do", "Nr.", "lfd. Nr.", "lfd.", "#", "Pos."]
};
const residenceWords = [
  [/^(?:eu|ewr|euewr|schweiz\w*)$|^eu(?:buerger|staat|angehoerig|auslaend)|unionsbuerger|freizueg/, "euCitizen"],
  [/^(?:de|d|deutsch\w*)$|deutschestaats/, "german"],
  [/niederlassung|daueraufenthalt|unbefristet|^ne$|§9(?!\d)/, "settlementPermit"],
  [/fiktion|§81/, "fictionCertificate"],
  [/ausbildungsduldung|60c/, "apprenticeshipToleration60c"],
  [/beschaeftigungsduldung|60d/, "employmentToleration60d"],
  [/60b|ungeklaerteridentitaet|identitaetungeklaert/, "identityToleration60b"],
  [/60a/, "toleration60a"],
  [/duldung|geduldet/, "tolerationUnspecified"],
  [/gestattung|asylbewerb|asylsuchend|asylverfahren|§55/, "asylumPermissionUnspecified"],
  [/25a(?!bs)/, "integration25a"],
  [/25b/, "integration25b"],
  [/104c|chancenaufenthalt/, "opportunity104c"],
  [/(?<!\d)25(?:abs|absatz)?(?:5|v(?![a-z]))/, "humanitarian25_5"],
  [
    /(?<!\d)25(?:abs|absatz)?(?:[123](?!\d)|i{1,3}(?![a-z]))|asylberechtig|fluechtlingseigenschaft|subsidiaer|anerkannt|abschiebungsverbot/,
    "refugee25"
  ],
  [/(?<!\d)24(?!\d)|ukraine|voruebergehenderschutz|massenzustrom/, "protection24"],
  [/§22(?!\d)/, "admission22"],
  [/§23(?!\d)|kontingent|aufnahmeprogramm|resettlement/, "admission23"],
  [/16g/, "apprenticeship16g"],
  [/19d/, "qualified19d"],
  [/familien?(?:nachzug|zusammenfuehrung)|ehegatt|§(?:2[789]|3[0-6])(?!\d)/, "familyReunion"]
];
function readResidence(text) {
  const folded = fold(text);
  for (const [pattern, status] of residenceWords) {
    if (pattern.test(folded)) return { status, isAssumed: false };
  }
  return /aufenthaltserlaubnis|^ae|aufenthaltstitel|blauekarte|visum|§\d/.test(folded) ? { status: "otherPermit", isAssumed: true } : null;
}
const sexWords = [
  [/^(?:w|f|weibl|weiblich|frau|female)$/, "female"],
  [/^(?:m|maennl|maennlich|mann|herr|male)$/, "male"],
  [/^(?:d|div|divers|diverse)$/, "diverse"],
  [/^(?:x|o|ohne|ohneeintrag|ohneangabe|none)$/, "none"]
];
function readSexWord(text) {
  const word = fold(text);
  return sexWords.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
function parseProfileRow(row, columns2, today) {
  const read = cellReader(row, columns2, profileColumns.headings, today);
  const customerNumber = readKey(read, "customerNumber");
  const availableFrom = readAvailability(read);
  const time = readTimes$1(read);
  const imported = {
    customerNumber,
    name: readName(read),
    birthOn: readBirth(read, today),
    sex: readSex(read),
    email: readEmail(read),
    phone: read.text("phone"),
    street: read.text("street"),
    ...readTown$1(read),
    quarter: read.text("quarter"),
    occupations: readOccupations(read),
    skills: read.words("skills"),
    german: readGerman(read, today),
    otherLanguages: readLanguages(read, "otherLanguages"),
    course: readCourse(read),
    availableFrom,
    ...time,
    licences: readLicenceCell$1(read),
    withoutCar: negated(read.yesNo("hasCar")),
    maxKm: read.count("maxKm", 0, 1e3),
    experienceYears: /^keine?\b/i.test(tidy(row.cells[columns2.at.experienceYears ?? -1] ?? "")) ? 0 : readExperience(read),
    wantedKinds: readWantedKinds(read),
    residence: readResidenceCells(read),
    enteredOn: read.day("enteredOn"),
    caseworker: read.text("caseworker")
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}
function readBirth(read, today) {
  const born = read.day("birthOn", "birth");
  if (typeof born !== "string") return born;
  if (born <= addMonths(today, -14 * 12) && born >= addMonths(today, -100 * 12)) return born;
  read.problem("birthOn", "birthImplausible", { value: short(read.raw("birthOn")) });
  return null;
}
function readSex(read) {
  const text = read.text("sex");
  if (typeof text !== "string") return text;
  const sex = readSexWord(text);
  if (sex === null) read.problem("sex", "sexUnknown", { value: short(text) });
  return sex;
}
function readOccupations(read) {
  if (!read.has("occupation") && !read.has("otherOccupations")) return void 0;
  const all = [...read.words("occupation") ?? [], ...read.words("otherOccupations") ?? []];
  return all.filter((word, index) => all.findIndex((other) => other.toLowerCase() === word.toLowerCase()) === index);
}
function readCourse(read) {
  if (!read.has("course") && !read.has("courseUntilOn") && !read.has("courseExamOn")) return void 0;
  const text = read.raw("course");
  const untilOn = read.day("courseUntilOn") ?? null;
  const examOn = read.day("courseExamOn") ?? null;
  if (text === "" && untilOn === null && examOn === null) return null;
  const kind = courseKind(text);
  if (kind === "other" && text !== "") read.problem("course", "courseUnknown", { value: short(text) });
  return { kind, untilOn, examOn, text: text || null };
}
function courseKind(text) {
  if (/alpha/i.test(text)) return "literacyCourse";
  if (/integration|\bIK\b|\bI-Kurs/i.test(text)) return "integrationCourse";
  return /beruf|\bBSK\b|DeuF(ö|oe)V|\bJob/i.test(text) ? "jobLanguageCourse" : "other";
}
function readAvailability(read) {
  const value = read.raw("availableFrom");
  if (/^(?:ab\s+)?(?:sofort|jetzt|heute|ja|umgehend)\b/i.test(value)) return rightAway;
  return read.day("availableFrom");
}
function readTimes$1(read) {
  const shifts = /* @__PURE__ */ new Set();
  let workTime = read.has("workTime") ? null : void 0;
  for (const field of ["workTime", "shifts"]) {
    const value = read.raw(field);
    if (value === "") continue;
    const understood = readWorkTime(value);
    if (understood === null) read.problem(field, "hoursUnknown", { value: short(value) });
    else {
      for (const shift of understood.shifts) shifts.add(shift);
      if (understood.hoursMin !== null && (field === "workTime" || !workTime))
        workTime = { hoursMin: understood.hoursMin, hoursMax: understood.hoursMax };
    }
  }
  return { workTime, shifts: read.has("workTime") || read.has("shifts") ? [...shifts] : void 0 };
}
function readExperience(read) {
  return /monat/i.test(read.raw("experienceYears")) && !/jahr/i.test(read.raw("experienceYears")) ? 0 : read.count("experienceYears", 0, 60);
}
function readLicenceCell$1(read) {
  if (!read.has("licences")) return void 0;
  const { licences, unknown } = readLicences(read.raw("licences"));
  for (const word of unknown) read.problem("licences", "licenceUnknown", { value: short(word) });
  return licences;
}
function readWantedKinds(read) {
  if (!read.has("wantedKinds")) return void 0;
  const { kinds, unknown } = readKinds(read.raw("wantedKinds"));
  for (const word of unknown) read.problem("wantedKinds", "kindUnknown", { value: short(word) });
  return kinds;
}
function readResidenceCells(read) {
  if (!read.has("residenceStatus") && !read.has("residenceUntilOn") && !read.has("permitText")) return void 0;
  const value = read.raw("residenceStatus");
  const untilOn = read.day("residenceUntilOn") ?? null;
  const permitText = read.text("permitText") ?? null;
  if (value === "") return { status: null, untilOn, permitText };
  const word = readResidence(value);
  if (word === null) read.problem("residenceStatus", "residenceUnknown", { value: short(value) });
  else if (word.isAssumed) read.problem("residenceStatus", "residenceAssumed", { value: short(value) });
  return { status: word?.status ?? "unknown", untilOn, permitText };
}
function negated(value) {
  return typeof value === "boolean" ? !value : value;
}
const plain = (key, here, isSet) => ({
  said: (row) => row[key],
  stored: (row) => row[key],
  here,
  ...isSet ? { isSet } : {}
});
const allNull = (value) => Object.values(value).every((item) => item === null);
const orNull = (value) => allNull(value) ? null : value;
const unknownOf$1 = (known, field) => known.words.filter((item) => item.field === field).map((item) => item.words);
const meaningOf = ({ concepts, unknown }) => concepts.length + unknown.length === 0 ? null : { concepts, unknown };
const sorted = ({ concepts, unknown }) => meaningOf({ concepts: [...concepts].sort(), unknown: [...unknown].sort() });
const courseOf = (course) => ({
  kind: course.kind,
  untilOn: course.untilOn,
  examOn: course.examOn,
  goal: course.goal
});
function germanOf$1(source) {
  const listed2 = (row) => {
    const found2 = row.german?.filter((item) => item.source === source) ?? [];
    return found2.length === 0 ? void 0 : found2;
  };
  return {
    said: listed2,
    stored: listed2,
    here: ({ profile }) => profile.german.filter((item) => item.source === source),
    isSet: true
  };
}
const profileListFields = {
  name: plain("name", ({ person }) => ({ ...person.name })),
  birthOn: plain("birthOn", ({ person }) => person.birth.birthOn),
  sex: plain("sex", ({ person }) => person.birth.sex ?? null),
  email: plain("email", ({ person }) => person.contact.email),
  phone: plain("phone", ({ person }) => person.contact.phone),
  street: plain("street", ({ person }) => person.contact.street),
  postcode: plain("postcode", ({ person }) => person.contact.postcode),
  town: {
    said: (row) => row.town === void 0 && row.quarter === void 0 ? void 0 : { town: row.town ?? null, quarter: row.quarter ?? null },
    stored: (row, { words: words2 }) => orNull({ town: row.town ?? null, ...words2.spot(row) }),
    here: ({ person, profile }) => orNull({ town: person.contact.town, placeId: profile.placeId, quarterId: profile.quarterId })
  },
  occupations: {
    said: (row) => row.occupations,
    stored: (row, { words: words2 }) => meaningOf(words2.understand(row.occupations ?? [], "occupation")),
    here: (known) => meaningOf({ concepts: known.profile.occupations, unknown: unknownOf$1(known, "occupation") })
  },
  skills: {
    said: (row) => row.skills,
    stored: (row, { words: words2 }) => sorted(words2.understand(row.skills ?? [], "skill")),
    here: (known) => sorted({ concepts: known.profile.skills, unknown: unknownOf$1(known, "skill") })
  },
  germanAttested: germanOf$1("attested"),
  germanAssessed: germanOf$1("assessed"),
  otherLanguages: plain("otherLanguages", ({ profile }) => profile.otherLanguages, true),
  course: {
    said: (row) => row.course,
    stored: (row) => row.course ? courseOf({ ...row.course, goal: row.course.text }) : null,
    here: ({ profile }) => profile.course === null ? null : courseOf(profile.course)
  },
  availableFrom: {
    said: (row) => row.availableFrom,
    stored: (row, { today }) => dayFrom(row.availableFrom ?? null, today),
    here: ({ profile }) => profile.availableFrom
  },
  workTime: plain("workTime", ({ profile }) => orNull({ hoursMin: profile.hoursMin, hoursMax: profile.hoursMax })),
  shifts: plain("shifts", ({ profile }) => profile.shifts, true),
  licences: plain("licences", ({ profile }) => profile.licences, true),
  withoutCar: {
    said: (row) => row.withoutCar,
    stored: (row) => row.withoutCar ?? false,
    here: ({ profile }) => profile.withoutCar
  },
  maxKm: plain("maxKm", ({ profile }) => profile.maxKm),
  experienceYears: plain("experienceYears", ({ profile }) => profile.experienceYears),
  wantedKinds: plain("wantedKinds", ({ profile }) => profile.wantedKinds, true),
  residence: {
    said: (row) => row.residence,
    stored: (row) => row.residence === void 0 ? null : orNull({ ...row.residence }),
    here: ({ person: { status } }) => orNull({ status: status.residenceStatus, untilOn: status.validUntilOn, permitText: status.permitText })
  },
  enteredOn: plain("enteredOn", ({ person }) => person.status.enteredOn),
  [caseworkerField]: {
    said: (row) => row.caseworker,
    stored: (row, { caseworkerOf }) => row.caseworker ? caseworkerOf(row.caseworker) ?? { listName: row.caseworker } : null,
    here: ({ profile }) => profile.caseworkerId ?? (profile.unassignedName === null ? null : { listName: profile.unassignedName })
  }
};
const profilesPerPiece = 500;
const parts = ["name", "contact", "birth", "status", "number"];
async function findKnownProfiles(app, organisationId, keys) {
  const now = app.clock.now();
  const ids = await findIdentityIds(app.db, app.vault, "customerNumber", keys);
  const keyOf = new Map([...ids].flatMap(([key, persons]) => persons.map((id) => [id, key])));
  const byKey = /* @__PURE__ */ new Map();
  const records = [];
  for (const piece of piecesOf([...keyOf.keys()], profilesPerPiece)) {
    const found2 = (await findProfiles(app.db, piece, dayOf$1(now))).filter((profile) => profile.state !== "erased");
    const own = found2.filter((profile) => profile.organisationId === organisationId && !profile.isGuest);
    const ownIds = own.map((profile) => profile.id);
    const persons = await write(
      app.db,
      (tx) => revealIdentity(tx, app.vault, grantForSystem("import", ownIds, parts), now, parts)
    );
    const words2 = await listProfileWords(app.db, ownIds);
    const placed = await placedProfileIds(app.db, ownIds);
    for (const profile of own) {
      const person = persons.get(profile.id);
      const key = keyOf.get(profile.id);
      if (person === void 0 || key === void 0) continue;
      const known = { profile, person, words: words2.get(profile.id) ?? [] };
      byKey.set(key, known);
      records.push({
        id: profile.id,
        key,
        fields: knownFields(profileListFields, known),
        isClosed: profile.state === "closed",
        isInRunningPlacement: placed.has(profile.id)
      });
    }
    await setImmediate();
  }
  return { byKey, records };
}
const profileList = {
  columns: profileColumns,
  fields: profileListFields,
  keyOf: (row) => row.customerNumber,
  contextFor: async (app, organisationId) => ({
    words: listWords(app),
    caseworkerOf: caseworkerIndex(await listColleagues(app.db, organisationId, "caseworker", "")),
    today: dayOf$1(app.clock.now())
  }),
  parse: parseProfileRow,
  hints: (row, context, hint2) => [
    ...wordsNamed(row).flatMap(([field, kind, words2]) => {
      const unknown = unknownOf(words2, kind, context);
      return unknown.length === 0 ? [] : [hint2(field, "wordsUnknown", unknown.join(", "))];
    }),
    ...placeHints(row, context, hint2)
  ],
  findKnown: findKnownProfiles,
  async listImported(app, organisationId) {
    const profiles2 = await listImportedProfiles(app.db, organisationId);
    return profiles2.map(({ id, caseCode, state, isPlaced }) => ({
      id,
      caseCode,
      isClosed: state === "closed",
      isKept: isPlaced
    }));
  },
  findUnclear: findUnclearAbsentees,
  count(rows, context) {
    const named = rows.flatMap((row) => wordsNamed(row));
    const unknown = rows.flatMap(
      ({ caseworker }) => caseworker && context.caseworkerOf(caseworker) === null ? [fold(caseworker)] : []
    );
    return {
      words: named.reduce((sum, [, , words2]) => sum + words2.length, 0),
      unknownWords: named.reduce((sum, [, kind, words2]) => sum + unknownOf(words2, kind, context).length, 0),
      unknownCaseworkers: new Set(unknown).size,
      rowsOfUnknownCaseworkers: unknown.length
    };
  }
};
function wordsNamed({
  occupations = [],
  skills = []
}) {
  return [
    ["occupation", "occupation", occupations],
    ["skills", "skill", skills]
  ];
}
function unknownOf(words2, kind, context) {
  return words2.filter((word) => context.words.understand([word], kind).concepts.length === 0);
}
const hourlyBelow = 150;
function readPay(text) {
  const value = tidy(text).replace(/\b\d\.\s*(?:ausbildungs|lehr)?j(?:ah)?r\.?:?/gi, " ");
  const amounts = [...value.matchAll(/\d[\d.,\s]*\d|\d/g)].map((found2) => readDecimal(found2[0].replace(/[.,]$/, ""))).filter((amount2) => amount2 !== null && amount2 > 0);
  const first = amounts[0];
  if (first === void 0) return { pay: null, assumed: null };
  const isSeries = /\d\.\s*(?:ausbildungs|lehr)?j(?:ah)?r/i.test(text);
  const between = value.split(/\d+/).slice(1, -1);
  const isRange = !isSeries && amounts.length > 1 && between.some((words2) => /-|–|bis/.test(words2));
  const amount = isRange ? Math.min(...amounts) : first;
  const assumed = isRange ? "range" : null;
  if (/std|stunde|\/\s*h\b|\bph\b|die stunde/i.test(value))
    return { pay: { cents: cents(amount), per: "hour" }, assumed };
  if (isSeries || /monat|mtl|\/\s*m\b|mon\b|p\.?\s?m\b/i.test(value))
    return { pay: { cents: cents(amount), per: "month" }, assumed };
  if (/jahr|p\.?\s?a\b/i.test(value)) return { pay: { cents: Math.round(cents(amount) / 12), per: "month" }, assumed };
  return { pay: { cents: cents(amount), per: amount < hourlyBelow ? "hour" : "month" }, assumed: assumed ?? "unit" };
}
function cents(euro) {
  return Math.round(euro * 100);
}
const headings = {
  externalNumber: [
    "Stellennummer",
    "Stellen-Nr.",
    "Stellennr.",
    "Stelle Nr.",
    "Stellen-ID",
    "Referenznummer",
    "Ref.-Nr.",
    "Referenz",
    "Chiffre",
    "Auftragsnummer",
    "posting number"
  ],
  companyName: ["Betrieb", "Firma", "Unternehmen", "Arbeitgeber", "Firmenname", "Name des Betriebs", "AG", "company"],
  companyNumber: ["Betriebsnummer", "Betriebs-Nr.", "BTNR", "BBNR", "BNR", "Betriebsnr."],
  street: ["Straße", "Str.", "Anschrift", "Adresse", "Straße und Hausnummer"],
  postcode: ["PLZ", "Postleitzahl"],
  town: ["Ort", "Arbeitsort", "Einsatzort", "Stadt", "PLZ Ort", "PLZ/Ort", "Ort der Tätigkeit", "town", "place"],
  kind: ["Art", "Stellenart", "Art der Stelle", "Angebotsart", "Angebot", "Typ", "kind"],
  title: [
    "Bezeichnung",
    "Stellenbezeichnung",
    "Titel",
    "Stelle",
    "Stellentitel",
    "Beruf",
    "Tätigkeit",
    "Berufsbezeichnung",
    "title"
  ],
  mustSkills: [
    "Muss-Kenntnisse",
    "Muss",
    "Kenntnisse",
    "Anforderungen",
    "Muss-Anforderungen",
    "zwingend",
    "Voraussetzungen",
    "Muss Kenntnisse"
  ],
  niceSkills: [
    "Kann-Kenntnisse",
    "Kann",
    "Wünschenswert",
    "von Vorteil",
    "Kann-Anforderungen",
    "Kann Kenntnisse",
    "erwünscht"
  ],
  german: [
    "Deutsch mindestens",
    "Deutsch",
    "Deutsch mind.",
    "Mindest-Deutsch",
    "Deutschniveau",
    "Sprachniveau",
    "Sprachniveau mindestens",
    "Deutschkenntnisse"
  ],
  licences: ["Führerschein", "FS", "Fahrerlaubnis", "Führerscheinklasse"],
  seats: ["Plätze", "Anzahl", "Anzahl Plätze", "Stellen", "Anzahl Stellen", "freie Plätze", "Zahl der Plätze", "seats"],
  startsOn: [
    "Beginn",
    "ab",
    "Start",
    "Eintritt",
    "Eintrittsdatum",
    "Beginn am",
    "Startdatum",
    "zu besetzen ab",
    "frühester Beginn"
  ],
  endsOn: ["Ende", "bis", "Befristet bis", "Enddatum", "Ende am", "Befristung"],
  weeks: ["Dauer Wochen", "Dauer", "Dauer in Wochen", "Wochen", "Dauer (Wo.)", "Dauer Wo."],
  workTime: [
    "Arbeitszeit",
    "Stunden",
    "Wochenstunden",
    "Stunden/Woche",
    "Umfang",
    "VZ/TZ",
    "Vollzeit/Teilzeit",
    "Arbeitszeitmodell"
  ],
  shifts: ["Schicht", "Schichten", "Lage der Arbeitszeit", "Schichtmodell"],
  pay: ["Vergütung", "Lohn", "Gehalt", "Bezahlung", "Entgelt", "Stundenlohn", "Lohn/Gehalt", "Bruttolohn", "pay"],
  contact: ["Ansprechpartner", "Ansprechpartner/in", "Kontakt", "Ansprechperson", "Kontaktperson", "contact"],
  contactPhone: ["Telefon", "Tel.", "Telefonnummer", "Rufnummer", "Tel.-Nr."],
  contactEmail: ["E-Mail", "Mail", "E-Mail-Adresse"],
  description: ["Beschreibung", "Aufgaben", "Stellenbeschreibung", "Bemerkung", "Bemerkungen", "Text", "Tätigkeiten"],
  temporaryWork: ["Zeitarbeit", "Arbeitnehmerüberlassung", "ANÜ", "AÜ"]
};
const postingColumns = {
  headings,
  key: "externalNumber",
  required: ["companyName", "title"],
  ignored: ["Zeile", "Row", "Was ist zu tun?", "What to do", "Nr.", "lfd. Nr.", "lfd.", "#", "Pos."]
};
function parsePostingRow(row, columns2, today) {
  const read = cellReader(row, columns2, postingColumns.headings, today);
  const imported = {
    externalNumber: readKey(read, "externalNumber"),
    companyName: needed(read, "companyName"),
    companyNumber: readCompanyNumber(read),
    street: read.text("street"),
    ...readTown(read),
    ...readKindCell(read),
    title: needed(read, "title").replace(
      /\s*[([]?\b(?:m|w|d|f|x|gn|i)\s?[/|,*]\s?(?:m|w|d|f|x|gn|i)(?:\s?[/|,*]\s?(?:m|w|d|f|x|gn|i))?\b[)\]]?/gi,
      ""
    ).trim(),
    mustSkills: read.words("mustSkills"),
    niceSkills: read.words("niceSkills"),
    german: readGermanCell(read),
    licences: readLicenceCell(read),
    seats: read.has("seats") ? read.count("seats", 1, 500) ?? 1 : void 0,
    startsOn: readStart(read),
    endsOn: /unbefristet|keine/i.test(read.raw("endsOn")) ? null : read.day("endsOn"),
    weeks: readWeeks(read),
    ...readTimes(read),
    pay: readPayCell(read),
    contact: readContact(read),
    description: read.text("description"),
    isTemporaryWork: read.has("temporaryWork") ? read.yesNo("temporaryWork") ?? false : void 0
  };
  return { row: withoutAbsent(imported), problems: read.problems };
}
function needed(read, field) {
  const value = read.raw(field);
  if (value === "") read.problem(field, "valueMissing");
  return value;
}
function readCompanyNumber(read) {
  const text = read.text("companyNumber");
  if (typeof text !== "string") return text;
  const digits = text.replace(/\s/g, "").padStart(8, "0");
  if (/^\d{8}$/.test(digits)) return digits;
  read.problem("companyNumber", "companyNumberInvalid", { value: short(text) });
  return null;
}
function readTown(read) {
  const town = read.text("town");
  const inTown = typeof town === "string" ? /^(?:D-)?(\d{5})\s+(.+)$/.exec(town) : null;
  const postcode = read.text("postcode");
  return {
    postcode: (typeof postcode === "string" && /^\d{4}$/.test(postcode) ? `0${postcode}` : postcode) ?? inTown?.[1] ?? postcode,
    town: inTown?.[2] ?? town
  };
}
function readKindCell(read) {
  if (!read.has("kind")) return {};
  const value = read.raw("kind");
  if (value === "") {
    read.problem("kind", "kindMissing");
    return { kind: null, internshipPurpose: null };
  }
  const word = readKind(value);
  if (word === "unknown" || word === "step") {
    read.problem("kind", word === "step" ? "kindIsStep" : "kindUnknown", { value: short(value) });
    return { kind: null, internshipPurpose: null };
  }
  return { kind: word.kind, internshipPurpose: word.purpose };
}
function readGermanCell(read) {
  if (!read.has("german")) return void 0;
  const level = readLevel(read.raw("german"));
  if (level !== "unknown") return level;
  read.problem("german", "levelUnknown", { value: short(read.raw("german")) });
  return null;
}
function readLicenceCell(read) {
  if (!read.has("licences")) return void 0;
  const { licences, unknown } = readLicences(read.raw("licences"));
  for (const word of unknown) read.problem("licences", "licenceUnknown", { value: short(word) });
  return licences;
}
function readStart(read) {
  return /^(?:ab\s+)?(?:sofort|jetzt|umgehend|n(?:ä|ae)chstm(?:ö|oe)glich\w*|schnellstm(?:ö|oe)glich)\b/i.test(
    read.raw("startsOn")
  ) ? rightAway : read.day("startsOn");
}
function readWeeks(read) {
  const value = read.raw("weeks");
  if (/unbefristet|dauerhaft|unbegrenzt/i.test(value)) return null;
  const weeks = read.count("weeks", 1, 260);
  if (typeof weeks !== "number") return weeks;
  if (/mon/i.test(value)) return Math.round(weeks * 52 / 12);
  if (/jahr/i.test(value)) return weeks * 52;
  return /tag/i.test(value) ? Math.max(1, Math.ceil(weeks / 5)) : weeks;
}
function readTimes(read) {
  const shifts = /* @__PURE__ */ new Set();
  let workTime = read.has("workTime") ? null : void 0;
  for (const field of ["workTime", "shifts"]) {
    const value = read.raw(field);
    if (value === "") continue;
    const understood = readWorkTime(value);
    if (understood === null) read.problem(field, "hoursUnknown", { value: short(value) });
    else {
      for (const shift of understood.shifts) shifts.add(shift);
      if (understood.hoursMin !== null && (field === "workTime" || !workTime))
        workTime = { hoursMin: understood.hoursMin, hoursMax: understood.hoursMax };
    }
  }
  return { workTime, shifts: read.has("workTime") || read.has("shifts") ? [...shifts] : void 0 };
}
function readPayCell(read) {
  if (!read.has("pay")) return void 0;
  const value = read.raw("pay");
  if (value === "") return null;
  const { pay, assumed } = readPay(value);
  if (pay === null) read.problem("pay", "payUnclear", { value: short(value) });
  else if (assumed === "range") read.problem("pay", "payRange", { value: short(value) });
  else if (assumed === "unit")
    read.problem("pay", pay.per === "hour" ? "payPerHourAssumed" : "payPerMonthAssumed", { value: short(value) });
  return pay;
}
function readContact(read) {
  if (!read.has("contact") && !read.has("contactPhone") && !read.has("contactEmail")) return void 0;
  const text = read.raw("contact");
  const email = read.raw("contactEmail") || (text.split(/[\s,;<>()]+/).find(isEmail) ?? "");
  const phone = read.raw("contactPhone") || (/(?:\+|0)[\d\s/()-]{5,}\d/.exec(text)?.[0] ?? "");
  const name = tidy(
    text.replace(email, " ").replace(phone, " ").replace(/(?<=^|[\s,;])(?:tel|telefon|mobil|e?-?mail)(?:[.:]+|(?=\s|$))|[<>(),;:]+/gi, " ")
  );
  return { name: name || null, phone: tidy(phone) || null, email: email || null };
}
const sortedSkills = (skills) => [...skills].sort((a, b) => a.concept < b.concept ? -1 : 1);
const pick = (...keys) => (content) => keys.length === 1 ? content[keys[0]] : Object.fromEntries(keys.map((key) => [key, content[key] ?? null]));
const postingListFields = {
  title: {
    said: (row) => row.title,
    content: (row, { words: words2 }) => ({
      title: row.title ?? "",
      occupation: words2.understand([row.title ?? ""], "occupation").concepts[0] ?? null
    }),
    here: pick("title", "occupation")
  },
  place: {
    said: (row) => row.town === void 0 && row.postcode === void 0 ? void 0 : { town: row.town ?? null, postcode: row.postcode ?? null },
    content: (row, { words: words2 }) => ({ placeId: words2.spot({ town: row.town, postcode: row.postcode }).placeId }),
    here: pick("placeId")
  },
  kind: {
    said: (row) => row.kind === void 0 ? void 0 : { kind: row.kind, purpose: row.internshipPurpose ?? null },
    content: (row) => ({ kind: row.kind ?? null, internshipPurpose: row.internshipPurpose ?? null }),
    here: pick("kind", "internshipPurpose")
  },
  skills: {
    said: (row) => row.mustSkills === void 0 && row.niceSkills === void 0 ? void 0 : { must: row.mustSkills ?? null, nice: row.niceSkills ?? null },
    content: (row, context) => ({ skills: skillsOf(row, context).skills }),
    here: ({ skills }) => sortedSkills(skills)
  },
  german: { said: (row) => row.german, content: (row) => ({ german: row.german ?? null }), here: pick("german") },
  licences: {
    said: (row) => row.licences,
    content: (row) => ({ licences: row.licences ?? [] }),
    here: ({ licences }) => [...licences].sort()
  },
  seats: { said: (row) => row.seats, content: (row) => ({ seats: row.seats ?? 1 }), here: pick("seats") },
  startsOn: {
    said: (row) => row.startsOn,
    content: (row, { today }) => ({ startsOn: dayFrom(row.startsOn ?? null, today) }),
    here: pick("startsOn")
  },
  duration: {
    said: (row) => row.weeks === void 0 && row.endsOn === void 0 ? void 0 : { weeks: row.weeks ?? null, endsOn: row.endsOn ?? null },
    content: (row, { today }) => ({ weeks: weeksOf(row, today) }),
    here: pick("weeks")
  },
  workTime: {
    said: (row) => row.workTime,
    content: (row) => ({
      hoursPerWeekMin: row.workTime?.hoursMin ?? null,
      hoursPerWeekMax: row.workTime?.hoursMax ?? null
    }),
    here: pick("hoursPerWeekMin", "hoursPerWeekMax")
  },
  shifts: {
    said: (row) => row.shifts,
    content: (row) => ({ shifts: row.shifts ?? [] }),
    here: ({ shifts }) => [...shifts].sort()
  },
  pay: { said: (row) => row.pay, content: (row) => ({ pay: row.pay ?? null }), here: pick("pay") },
  description: {
    said: (row) => row.description,
    content: (row) => ({ description: row.description ?? "" }),
    here: pick("description")
  },
  temporaryWork: {
    said: (row) => row.isTemporaryWork,
    content: (row) => ({ isTemporaryWork: row.isTemporaryWork ?? false }),
    here: pick("isTemporaryWork")
  }
};
const names = Object.keys(postingListFields);
const nothing = {
  wish: null,
  kind: null,
  internshipPurpose: null,
  title: "",
  description: "",
  occupation: null,
  lateralEntry: false,
  seats: 1,
  german: null,
  germanPerSkill: null,
  shifts: [],
  licences: [],
  hoursPerWeekMin: null,
  hoursPerWeekMax: null,
  startsOn: null,
  weeks: null,
  pay: null,
  hasCollectiveAgreement: false,
  isMinijob: false,
  placeId: null,
  reachableWithoutCar: null,
  isTemporaryWork: false,
  skills: [],
  unknownWords: []
};
function listedPosting(row, context) {
  const listed2 = {};
  for (const name of names) {
    const field = postingListFields[name];
    const said = field.said(row);
    if (said === void 0) continue;
    listed2[name] = {
      said: canonical(said),
      stored: canonical(field.here({ ...nothing, ...field.content(row, context) }))
    };
  }
  return listed2;
}
function knownPostingFields(posting2) {
  return Object.fromEntries(
    names.map((name) => [name, canonical(postingListFields[name].here(posting2))])
  );
}
function postingOfRow(row, taken, known, context) {
  const content = { ...known ?? nothing };
  for (const name of names) {
    const field = postingListFields[name];
    if (taken.has(name) && field.said(row) !== void 0) Object.assign(content, field.content(row, context));
  }
  const unknown = content.unknownWords.filter(
    (item) => item.field === "title" ? !taken.has("title") : !taken.has("skills")
  );
  const words2 = [
    ...taken.has("title") && content.occupation === null && content.title !== "" ? [{ field: "title", words: content.title }] : [],
    ...taken.has("skills") ? skillsOf(row, context).unknown : []
  ];
  return { ...content, unknownWords: [...unknown, ...words2] };
}
function skillsOf(row, { words: words2 }) {
  const must = words2.understand(row.mustSkills ?? [], "skill");
  const nice = words2.understand(row.niceSkills ?? [], "skill");
  const weights = new Map([
    ...nice.concepts.map((concept) => [concept, "nice"]),
    ...must.concepts.map((concept) => [concept, "must"])
  ]);
  const order = [.../* @__PURE__ */ new Set([...must.concepts, ...nice.concepts])];
  return {
    skills: order.map((concept) => ({ concept, weight: weights.get(concept) ?? "nice" })),
    unknown: [
      ...must.unknown.map((item) => ({ field: "must", words: item })),
      ...nice.unknown.map((item) => ({ field: "nice", words: item }))
    ]
  };
}
function weeksOf(row, today) {
  if (typeof row.weeks === "number") return row.weeks;
  if (typeof row.endsOn !== "string") return null;
  const start = dayFrom(row.startsOn ?? null, today) ?? today;
  const days = daysBetween(start, addDays(row.endsOn, 1));
  return days > 0 ? Math.max(1, Math.round(days / 7)) : null;
}
const postingsPerPiece = 300;
async function readPostingList(app, sheet) {
  const recognised = recogniseColumns(sheet, postingColumns);
  if (!recognised.ok) return recognised;
  const { columns: columns2 } = recognised;
  const context = { words: listWords(app), today: dayOf$1(app.clock.now()) };
  const counts = { words: 0, unknownWords: 0, overLimit: 0 };
  const parsed = [];
  const listed2 = [];
  for (const [index, sheetRow] of columns2.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate();
    const { row, problems } = parsePostingRow(sheetRow, columns2, context.today);
    const all = [...problems, ...hintsOf(row, sheetRow.number, columns2, context, counts)];
    parsed.push({ number: sheetRow.number, row, problems: all, cells: sheetRow.cells });
    listed2.push({
      rowNumber: sheetRow.number,
      key: row.externalNumber,
      fields: listedPosting(row, context),
      hasError: !isAcceptable(all)
    });
  }
  const numbered = await listNumberedPostings(app.db);
  const keys = new Set(listed2.map((row) => row.key));
  const { postings: postings2, records } = await knownPostings(app.db, numbered, keys);
  const marks = await listImportMarks(
    app.db,
    records.map((record) => record.id)
  );
  const plan = planImport(listed2, records, marks, (field, text) => fingerprint(app.vault, field, text));
  const book = await rulesAt(app.db, context.today);
  const rows = /* @__PURE__ */ new Map();
  for (const [index, planned] of plan.rows.entries()) {
    if (index % rowsPerTurn === rowsPerTurn - 1) await setImmediate();
    const source = parsed[index];
    const entry = listed2[index];
    if (source === void 0 || entry === void 0) continue;
    const column = columns2.headings[columns2.at.externalNumber ?? -1] ?? "";
    const repeated = planned.duplicateOf === null ? [] : [duplicateKeyProblem(planned.rowNumber, column, planned.key, planned.duplicateOf)];
    const known = planned.id === null ? null : postings2.get(planned.id) ?? null;
    const isTaken = planned.state === "new" || planned.state === "changed";
    const findings = isTaken ? checkPosting(book, draftOf(postingOfRow(source.row, new Set(planned.changed), known, context))).filter(
      (finding) => finding.severity === "error"
    ) : [];
    if (!maySubmit(findings)) counts.overLimit += 1;
    const here = known === null ? {} : knownPostingFields(known);
    rows.set(planned.rowNumber, {
      key: planned.key,
      row: source.row,
      label: [source.row.title, source.row.companyName].filter(Boolean).join(", "),
      cells: source.cells,
      problems: [...source.problems, ...repeated],
      fields: entry.fields,
      changed: planned.changed,
      conflicts: planned.conflicts,
      agreed: planned.agreed,
      here: Object.fromEntries(
        [...planned.changed, ...planned.conflicts].flatMap(
          (field) => here[field] === void 0 ? [] : [[field, here[field]]]
        )
      ),
      findings
    });
  }
  const newRows = new Set(plan.rows.flatMap(({ rowNumber, state }) => state === "new" ? [rowNumber] : []));
  const newCompanies = await countNewCompanies(
    app.db,
    parsed.flatMap(({ number, row }) => newRows.has(number) ? [row] : [])
  );
  return {
    ok: true,
    columns: columns2.headings,
    unknownColumns: [...columns2.unknown, ...columns2.doubled],
    plan,
    rows,
    labels: new Map(numbered.map(({ id, externalNumber }) => [id, externalNumber ?? ""])),
    counts: { ...counts, newCompanies }
  };
}
async function countNewCompanies(handle, rows) {
  const seen = /* @__PURE__ */ new Set();
  let count2 = 0;
  for (const { companyName = "", companyNumber = null } of rows) {
    const names2 = [companyNameKey(companyName), companyNumber].flatMap((name) => name ? [name] : []);
    const isSeen = names2.some((name) => seen.has(name));
    for (const name of names2) seen.add(name);
    if (isSeen || names2.length === 0) continue;
    const twins = await findCompanyTwins(handle, { name: companyName, employerNumber: companyNumber });
    if (twins.length === 0) count2 += 1;
  }
  return count2;
}
async function knownPostings(handle, numbered, keys) {
  const wanted = numbered.filter((row) => row.isImported || keys.has(row.externalNumber ?? ""));
  const postings2 = /* @__PURE__ */ new Map();
  for (const piece of piecesOf(
    wanted.filter((row) => keys.has(row.externalNumber ?? "")),
    postingsPerPiece
  )) {
    for (const posting2 of await findPostings(
      handle,
      piece.map((row) => row.id)
    ))
      postings2.set(posting2.id, posting2);
  }
  const records = wanted.map(({ id, externalNumber, state, isPlaced }) => {
    const posting2 = postings2.get(id);
    return {
      id,
      key: externalNumber ?? "",
      fields: posting2 === void 0 ? {} : knownPostingFields(posting2),
      isClosed: state === "closed" || state === "filled",
      isInRunningPlacement: isPlaced
    };
  });
  return { postings: postings2, records };
}
function hintsOf(row, number, columns2, { words: words2 }, counts) {
  const hints = [];
  const look = (field, texts, kind) => {
    counts.words += texts.length;
    const unknown = texts.filter((text) => words2.understand([text], kind).concepts.length === 0);
    counts.unknownWords += unknown.length;
    if (unknown.length > 0) hints.push(hint(columns2, field, number, "wordsUnknown", unknown.join(", ")));
  };
  if (row.title) look("title", [row.title], "occupation");
  look("mustSkills", row.mustSkills ?? [], "skill");
  look("niceSkills", row.niceSkills ?? [], "skill");
  const { town = null, postcode = null } = row;
  if (town !== null && words2.spot({ town, postcode }).placeId === null)
    hints.push(hint(columns2, "town", number, "placeUnknown", town));
  else if (town === null && postcode !== null && words2.spot({ postcode }).placeId === null)
    hints.push(hint(columns2, "postcode", number, "placeNeedsTown", postcode));
  return hints;
}
function hint(columns2, field, row, code, value) {
  const column = columns2.headings[columns2.at[field] ?? -1] ?? postingColumns.headings[field][0];
  return { row, column, code, params: { value: value.slice(0, 120) }, severity: cellProblems[code] };
}
const importRights = {
  profiles: "profile.import",
  postings: "posting.import",
  volunteers: "mentor.import",
  learners: "learner.import"
};
const rowsPerWrite = 500;
const firstAbsentRow = 1e7;
async function startImport(app, actor, input) {
  const organisationId = input.organisationId ?? actor.organisationId;
  allow(actor, importRights[input.kind], { organisationId });
  const reading = await app.sheets.read(input.bytes, input.fileName);
  if (!reading.ok) return reading;
  if (input.kind === "postings")
    return keepList(app, actor, organisationId, input.kind, await readPostingList(app, reading.sheet));
  if (organisationId === null) throw new DomainError("invalid", "noOrganisation");
  const list = await readPeople(app, input.kind, organisationId, reading.sheet);
  return keepList(app, actor, organisationId, input.kind, list);
}
function readPeople(app, kind, organisationId, sheet) {
  switch (kind) {
    case "profiles":
      return readPeopleList(app, profileList, organisationId, sheet);
    case "volunteers":
      return readPeopleList(app, mentorList, organisationId, sheet);
    case "learners":
      return readPeopleList(app, learnerList, organisationId, sheet);
  }
}
async function keepList(app, actor, organisationId, kind, list) {
  if (!list.ok) return list;
  const now = app.clock.now();
  const runId = newId();
  const rows = rowsToKeep(list);
  const key = await listKey(app.vault, runId);
  const rule = await ruleAt(app.db, "retention.importRows", dayOf$1(now));
  await write(app.db, async (tx) => {
    await insertImportRun(tx, {
      id: runId,
      kind,
      state: "reading",
      organisationId,
      counts: {},
      columns: Object.fromEntries(list.columns.map((heading, index) => [String(index), heading])),
      unknownColumns: [...list.unknownColumns],
      createdBy: actor.userId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + (rule?.value ?? 0) * 864e5)
    });
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: `import.${kind}`,
      subjectKind: "import",
      subjectIds: [runId]
    });
  });
  for (const piece of piecesOf(rows, rowsPerWrite)) await write(app.db, (tx) => keepImportRows(tx, key, runId, piece));
  const counts = {
    ...list.plan.counts,
    ...list.counts,
    keptForPlacement: list.plan.keptForPlacement.length,
    rows: list.plan.rows.length
  };
  await write(app.db, (tx) => moveImportRun(tx, runId, ["reading"], { state: "preview", counts }));
  return { ok: true, runId };
}
function rowsToKeep({ plan, rows, labels }) {
  const listed2 = plan.rows.flatMap(({ rowNumber, id, state }) => {
    const content = rows.get(rowNumber);
    return content === void 0 ? [] : [{ rowNumber, subjectId: id, state, content }];
  });
  const absent = (list, state, from) => list.map(({ id }, index) => ({
    rowNumber: from + index,
    subjectId: id,
    state,
    content: {
      key: "",
      row: null,
      label: labels.get(id) ?? "",
      cells: [],
      problems: [],
      fields: {},
      changed: [],
      conflicts: [],
      agreed: [],
      here: {},
      findings: []
    }
  }));
  return [
    ...listed2,
    ...absent(plan.noLongerListed, "noLongerListed", firstAbsentRow),
    ...absent(plan.keptForPlacement, "keptForPlacement", firstAbsentRow + plan.noLongerListed.length)
  ];
}
const guestsPerPage = 50;
async function listHouseGuests(app, actor, page) {
  allow(actor, "guest.keep", { organisationId: actor.organisationId });
  const scope = scopeFor(actor, "guest.keep");
  const rows = await listGuests(app.db, scope, { number: page, size: guestsPerPage });
  const names2 = await guestNames(app, actor, rows);
  return {
    count: await countGuests(app.db, scope),
    rows: rows.map((row) => ({
      id: row.id,
      caseCode: row.caseCode,
      name: names2.get(row.id) ?? null,
      place: app.places.name(row.quarterId ?? row.placeId ?? 0),
      goal: row.goal,
      goalLevel: row.goalLevel,
      state: row.state
    }))
  };
}
async function guestNames(app, actor, guests) {
  const rows = guests.map(({ id, organisationId }) => ({ id, ...guestResource({ isGuest: true, organisationId }) })).filter((row) => can(actor, "guest.keep", row));
  if (rows.length === 0) return /* @__PURE__ */ new Map();
  const persons = await noteReading(
    app.db,
    (tx) => revealIdentity(tx, app.vault, grantForGuests(actor, rows, ["name"]), app.clock.now(), ["name"])
  );
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
async function mentorNames(app, actor, mentors) {
  const rows = mentors.map(({ id }) => ({ id, mentorId: id })).filter((row) => can(actor, "mentor.read", row));
  if (rows.length === 0) return /* @__PURE__ */ new Map();
  const persons = await noteReading(
    app.db,
    (tx) => revealIdentity(tx, app.vault, grantForMentors(actor, rows, ["name"]), app.clock.now(), ["name"])
  );
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
async function revealAbsentPeople(app, actor, run, ids) {
  const { organisationId } = run;
  if (ids.length === 0 || organisationId === null || !mayEver(actor, "identity.reveal")) return /* @__PURE__ */ new Map();
  const now = app.clock.now();
  const rows = (await findProfiles(app.db, ids, dayOf$1(now))).filter((profile) => profile.organisationId === organisationId).map((profile) => ({ id: profile.id, organisationId }));
  const parts2 = ["name", "number"];
  const persons = await write(
    app.db,
    (tx) => revealIdentity(tx, app.vault, grantForImport(actor, rows, parts2), now, parts2)
  );
  return new Map(
    [...persons].map(([id, { name, number }]) => [
      id,
      { name: `${name.lastName}, ${name.firstName}`, customerNumber: number.customerNumber }
    ])
  );
}
async function ownImportRun(app, actor, runId) {
  if (!mayEver(actor, "import.read")) throw new DomainError("forbidden");
  const run = found(await findImportRun(app.db, runId));
  if (!can(actor, importRights[run.kind], { organisationId: run.organisationId })) throw new DomainError("notFound");
  return run;
}
async function findImport(app, actor, input) {
  const run = await ownImportRun(app, actor, input.runId);
  const rows = await readRows(app, actor, run.id, input.states, input.after, input.size + 1);
  const shown = rows.slice(0, input.size);
  const absentIds = shown.flatMap(
    ({ state, subjectId }) => subjectId !== null && (state === "noLongerListed" || state === "keptForPlacement") ? [subjectId] : []
  );
  return {
    run,
    absentPeople: await absentPeople(app, actor, run, absentIds),
    byName: run.createdBy === null ? null : (await findUser(app.db, run.createdBy))?.displayName ?? null,
    now: Object.fromEntries(await countImportRows(app.db, run.id)),
    chosen: await countChosenImportRows(app.db, run.id),
    rows: shown,
    hasMore: rows.length > input.size
  };
}
async function absentPeople(app, actor, run, ids) {
  if (run.kind === "profiles") return revealAbsentPeople(app, actor, run, ids);
  const names2 = await namesOf(app, actor, run, ids);
  return new Map([...names2].map(([id, name]) => [id, { name, customerNumber: null }]));
}
async function namesOf(app, actor, { kind, organisationId }, ids) {
  const rows = ids.map((id) => ({ id, organisationId: organisationId ?? "" }));
  if (kind === "volunteers") return mentorNames(app, actor, rows);
  return kind === "learners" ? guestNames(app, actor, rows) : /* @__PURE__ */ new Map();
}
async function listImports(app, actor) {
  const kinds = importKinds.filter((kind) => mayEver(actor, importRights[kind]));
  const runs = await Promise.all(
    kinds.map((kind) => listImportRuns(app.db, scopeFor(actor, importRights[kind]), kind, 20))
  );
  return { kinds, runs: runs.flat().sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime()) };
}
async function findRejectedRows(app, actor, runId) {
  const run = await ownImportRun(app, actor, runId);
  return { run, rows: await readRows(app, actor, run.id, ["error"], 0, 1e5) };
}
async function readRows(app, actor, runId, states2, after, limit) {
  if (states2.length === 0) return [];
  return write(app.db, async (tx) => {
    const rows = await openImportRows(tx, app.vault, runId, states2, after, limit);
    if (rows.length > 0) {
      await appendAudit(tx, app.clock.now(), {
        actorId: actor.userId,
        action: "import.read",
        subjectKind: "import",
        subjectIds: [runId],
        detail: { states: states2.join(" "), rows: rows.length }
      });
    }
    return rows;
  });
}
async function closeAbsent(app, run, rows, findStaying) {
  const chosen = rows.filter((row) => row.choice === "close" && row.subjectId !== null);
  if (chosen.length === 0) return;
  await write(app.db, async (tx) => {
    const ids = chosen.flatMap((row) => row.subjectId === null ? [] : [row.subjectId]);
    const staying = await findStaying(tx, ids);
    const profiles2 = (await findProfiles(tx, ids, dayOf$1(app.clock.now()))).filter(
      ({ id, state }) => !staying.has(id) && state !== "closed" && state !== "erased"
    );
    await changeProfiles(
      app,
      tx,
      run.by,
      profiles2.map(({ id, version }) => ({ kind: "close", id, version, reason: "noLongerListed" }))
    );
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      "taken"
    );
  });
}
async function planPeopleRows(app, list, organisationId, rows, context) {
  const listed2 = rows.flatMap((row) => row.content.row === null ? [] : [{ row, listed: row.content.row }]);
  const known = await list.findKnown(
    app,
    organisationId,
    listed2.map((item) => list.keyOf(item.listed))
  );
  const marks = await listImportMarks(
    app.db,
    known.records.map((record) => record.id)
  );
  const plan = planImport(
    listed2.map((item) => ({
      rowNumber: item.row.rowNumber,
      key: list.keyOf(item.listed),
      fields: listedFields(list.fields, item.listed, context),
      hasError: !isAcceptable(item.row.content.problems)
    })),
    known.records,
    marks,
    (field, text) => fingerprint(app.vault, field, text)
  );
  return listed2.flatMap((item, index) => {
    const planned = plan.rows[index];
    if (planned === void 0 || planned.state === "error" || planned.state === "closedHere") return [];
    const here = known.byKey.get(list.keyOf(item.listed)) ?? null;
    return [{ ...item, plan: planned, known: here, taken: fieldsToTake(planned, item.row.choice) }];
  });
}
function marksOfRow(app, ownerId, { plan, row, known, taken }, defaults = {}) {
  const hash = (field, text) => fingerprint(app.vault, field, text);
  const { here } = row.content;
  const fields = known === null ? { ...defaults, ...row.content.fields } : row.content.fields;
  const mark = (field, stands) => {
    const listed2 = fields[field];
    if (listed2 === void 0) return [];
    return [{ ownerId, field, said: hash(field, listed2.said), stored: hash(field, stands ?? listed2.stored) }];
  };
  if (known === null) return Object.keys(fields).flatMap((field) => mark(field));
  const kept = row.choice === "here" ? plan.conflicts : [];
  return [
    ...[...taken, ...plan.agreed].flatMap((field) => mark(field)),
    ...kept.flatMap((field) => here[field] === void 0 ? [] : mark(field, here[field]))
  ];
}
async function settleRows(tx, runId, rows, planned) {
  const open = new Set(
    planned.filter(({ plan, row }) => plan.conflicts.length > 0 && row.choice === null).map(({ row }) => row.rowNumber)
  );
  await setImportRowState(tx, runId, [...open], "conflict");
  await setImportRowState(
    tx,
    runId,
    rows.map((row) => row.rowNumber).filter((rowNumber) => !open.has(rowNumber)),
    "taken"
  );
}
const emptyContact = { email: null, phone: null, street: null, postcode: null, town: null };
async function takeLearnerRows(app, run, rows, context) {
  const planned = await planPeopleRows(app, learnerList, run.organisationId, rows, context);
  const added = planned.filter((item) => item.known === null);
  const changed = planned.filter((item) => item.known !== null && item.taken.size > 0);
  const candidates = await sealCandidates(
    app,
    added.map((item) => guestOf(run.organisationId, item, context))
  );
  const sealed = await sealIdentities(
    app.vault,
    changed.map((item) => ({ id: item.known.profile.id, kind: "candidate", parts: partsOf$1(item) }))
  );
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const newIds = await addCandidates(app, tx, run.by, candidates);
    await changeProfiles(
      app,
      tx,
      run.by,
      changed.map((item) => ({
        kind: "edit",
        id: item.known.profile.id,
        version: item.known.profile.version,
        ...editOf(item, context)
      }))
    );
    await keepIdentities(tx, sealed, now);
    const idOf = new Map([
      ...added.map((item, index) => [item.row.rowNumber, newIds[index] ?? ""]),
      ...planned.flatMap(({ row, known }) => known === null ? [] : [[row.rowNumber, known.profile.id]])
    ]);
    const wished = [];
    for (const item of [...added, ...changed]) {
      const id = idOf.get(item.row.rowNumber) ?? "";
      if (await putWish(tx, id, item, dayOf$1(now))) wished.push(id);
    }
    if (wished.length > 0)
      await appendAudit(tx, now, {
        actorId: run.by,
        action: "learner.note",
        subjectKind: "profile",
        subjectIds: wished
      });
    await putImportMarks(
      tx,
      "profile",
      run.id,
      planned.flatMap((item) => marksOfRow(app, idOf.get(item.row.rowNumber) ?? "", item, defaultFields(wishDefaults)))
    );
    await settleRows(tx, run.id, rows, planned);
  });
}
function guestOf(organisationId, { listed: listed2 }, context) {
  const { phone = null, email = null, postcode = null, town = null } = listed2;
  return {
    organisationId,
    isGuest: true,
    caseworkerId: null,
    unassignedName: null,
    name: listed2.name ?? { firstName: "", lastName: "" },
    contact: { ...emptyContact, email, phone, postcode, town, route: phone === null ? "email" : "phone" },
    birth: { birthOn: null },
    status: { residenceStatus: null, validUntilOn: null, permitText: null, housing: null, enteredOn: null, flags: [] },
    number: { customerNumber: listed2.number },
    fields: { ...context.words.spot(listed2), otherLanguages: [...listed2.otherLanguages ?? []] },
    german: listed2.german ?? []
  };
}
function partsOf$1({ listed: listed2, known, taken }) {
  const { name, contact } = known.person;
  const fields = ["phone", "email", "postcode", "town"].filter((field) => taken.has(field));
  return {
    name: taken.has("name") && listed2.name !== void 0 ? { ...listed2.name } : name,
    contact: { ...contact, ...Object.fromEntries(fields.map((field) => [field, listed2[field] ?? null])) }
  };
}
function editOf({ listed: listed2, taken }, context) {
  return {
    fields: {
      ...taken.has("town") ? context.words.spot(listed2) : {},
      ...taken.has("otherLanguages") ? { otherLanguages: [...listed2.otherLanguages ?? []] } : {}
    },
    ...taken.has("germanAssessed") ? { german: { add: listed2.german ?? [], replace: ["assessed"] } } : {}
  };
}
async function putWish(tx, profileId, { listed: listed2, known, taken }, today) {
  const before = known?.wish ?? null;
  const isTaken = (field) => known === null || taken.has(field);
  if (before === null ? !isTaken("goal") : !["goal", "mode", "slots"].some(isTaken)) return false;
  const goal = (isTaken("goal") ? listed2.goal : null) ?? before ?? wishDefaults.goal;
  await putLearner(tx, {
    profileId,
    goal: goal.goal,
    goalLevel: goal.goalLevel,
    mode: (isTaken("mode") ? listed2.mode : null) ?? before?.mode ?? wishDefaults.mode,
    slots: [...(isTaken("slots") ? listed2.slots : null) ?? before?.slots ?? []],
    wishes: before?.wishes ?? [],
    waitingSince: before?.waitingSince ?? (known === null ? listed2.waitingSince : null) ?? today
  });
  return true;
}
const letAbsentLearnersGo = (app, run, rows) => closeAbsent(app, run, rows, findIdsWithTandem);
function sealMentors(app, people) {
  return sealIdentities(
    app.vault,
    people.map(({ id, name, contact }) => ({ id, kind: "volunteer", parts: { name, contact } }))
  );
}
async function addMentors(tx, at, people, rows) {
  await keepIdentities(tx, people, at);
  for (const row of rows) await insertMentor(tx, row);
}
function freeMentorCodes(tx, count2) {
  return freeCodes(
    count2,
    () => `P-${caseCodeOf(drawBytes(6))}`,
    (codes) => takenMentorCodes(tx, codes)
  );
}
async function moveMentor(app, actor, step) {
  allow(actor, "mentor.approve", {});
  const now = app.clock.now();
  checkDays(step, dayOf$1(now));
  await write(app.db, async (tx) => {
    const mentor = found(await findMentor(tx, step.mentorId));
    const state = mentorStateAfter(mentor.state, step.move);
    if (step.move === "end" && mentor.openTandems > 0) throw new DomainError("blocked", "mentorHasTandems");
    if (step.move === "end" || step.move === "decline") {
      await leaveAsMentor(app, tx, actor.userId, {
        ...mentor,
        version: step.version,
        organisationId: mentor.organisationId ?? actor.organisationId
      });
      return;
    }
    const programmeId = step.move === "interview" ? step.programmeId ?? null : mentor.programmeId;
    const programme = programmeId === null ? null : await findProgramme(tx, programmeId);
    if (step.move === "interview") checkOwnProgramme(actor, programmeId, programme);
    const asksForCertificate = needsCertificate(programme);
    if (step.move === "check" && asksForCertificate && step.on === null)
      throw fieldError({ field: "on", code: "conductCertificateMissing" });
    const changed = {
      state,
      organisationId: mentor.organisationId ?? actor.organisationId,
      ...step.move === "interview" ? { interviewedOn: step.on, programmeId } : {},
      // A day nobody asked for is not kept.
      ...step.move === "check" ? { ...step.papers, certificateSeenOn: asksForCertificate ? step.on : null } : {},
      ...step.move === "interview" ? noInterview : {}
    };
    if (!await updateMentor(tx, mentor.id, step.version, changed)) throw new DomainError("versionConflict");
    await syncMentorIndex(app, tx, [mentor.id]);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: `mentor.${step.move}`,
      subjectKind: "mentor",
      subjectIds: [mentor.id]
    });
  });
}
const noInterview = { interviewAt: null, interviewKind: null, interviewBy: null };
async function leaveAsMentor(app, tx, by, mentor) {
  const { id, state, version, organisationId } = mentor;
  const move2 = mentorMovesFrom(state).includes("end") ? "end" : "decline";
  const changed = { state: mentorStateAfter(state, move2), organisationId, ...noInterview, certificateSeenOn: null };
  if (!await updateMentor(tx, id, version, changed)) throw new DomainError("versionConflict");
  const now = app.clock.now();
  await closeMentorAccount(tx, id, now);
  await syncMentorIndex(app, tx, [id]);
  await appendAudit(tx, now, { actorId: by, action: `mentor.${move2}`, subjectKind: "mentor", subjectIds: [id] });
}
function checkDays({ move: move2, on, papers }, today) {
  if (move2 === "interview" && on === null) throw fieldError({ field: "on", code: "required" });
  if (move2 === "check" && papers?.agreementOn == null) throw fieldError({ field: "agreementOn", code: "required" });
  if (move2 === "check" && papers?.confidentialityOn == null)
    throw fieldError({ field: "confidentialityOn", code: "required" });
  const days = { on, ...papers };
  for (const [field, day] of Object.entries(days)) {
    if (day !== null && day > today) throw fieldError({ field, code: "dayInFuture" });
  }
}
function checkOwnProgramme(actor, id, programme) {
  if (id !== null && programme?.organisationId !== actor.organisationId)
    throw fieldError({ field: "programmeId", code: "pleaseChoose" });
}
async function takeMentorRows(app, run, rows, context) {
  const planned = (await planPeopleRows(app, mentorList, run.organisationId, rows, context)).map(
    (item) => ({ ...item, id: item.known?.mentor.id ?? newId() })
  );
  const added = planned.filter((item) => item.known === null);
  const changed = planned.filter((item) => item.known !== null && item.taken.size > 0);
  const sealed = await sealMentors(app, [...added, ...changed].map(personOf));
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    await keepIdentities(tx, sealed, now);
    const codes = await freeMentorCodes(tx, added.length);
    for (const [index, { id, listed: listed2 }] of added.entries()) {
      await insertMentor(tx, {
        id,
        caseCode: codes[index] ?? "",
        organisationId: run.organisationId,
        state: "registered",
        offers: [...listed2.offers?.length ? listed2.offers : mentorDefaults.offers],
        languages: [...listed2.languages ?? []],
        ...context.words.spot(listed2),
        maxKm: listed2.maxKm ?? null,
        mode: listed2.mode ?? mentorDefaults.mode,
        slots: [...listed2.slots ?? []],
        capacity: listed2.capacity ?? mentorDefaults.capacity,
        registeredAt: listed2.registeredOn ? startOf(listed2.registeredOn) : now
      });
    }
    for (const { known, listed: listed2, taken } of changed) {
      if (known === null) continue;
      const { id, version } = known.mentor;
      if (!await updateMentor(tx, id, version, changesOf(listed2, taken, context)))
        throw new DomainError("versionConflict");
    }
    await syncMentorIndex(
      app,
      tx,
      changed.map((item) => item.id)
    );
    for (const [action, items] of [["mentor.register", added], ["mentor.edit", changed]])
      if (items.length > 0)
        await appendAudit(tx, now, {
          actorId: run.by,
          action,
          subjectKind: "mentor",
          subjectIds: items.map((item) => item.id)
        });
    await putImportMarks(
      tx,
      "mentor",
      run.id,
      planned.flatMap((item) => marksOfRow(app, item.id, item, defaultFields(mentorDefaults)))
    );
    await settleRows(tx, run.id, rows, planned);
  });
}
function personOf({ id, known, listed: listed2, taken }) {
  const takes = (field) => known === null || taken.has(field);
  const { phone = null, postcode = null, town = null } = listed2;
  const before = known?.person.contact ?? {
    email: listed2.email,
    phone: null,
    street: null,
    postcode: null,
    town: null,
    route: phone === null ? "email" : "phone"
  };
  return {
    id,
    name: takes("name") && listed2.name !== void 0 ? listed2.name : known?.person.name ?? { firstName: "", lastName: "" },
    contact: {
      ...before,
      ...takes("phone") ? { phone } : {},
      ...takes("postcode") ? { postcode } : {},
      ...takes("town") ? { town } : {}
    }
  };
}
function changesOf(listed2, taken, context) {
  return {
    ...taken.has("town") ? context.words.spot(listed2) : {},
    ...taken.has("offers") ? { offers: [...listed2.offers ?? []] } : {},
    ...taken.has("languages") ? { languages: [...listed2.languages ?? []] } : {},
    ...taken.has("slots") ? { slots: [...listed2.slots ?? []] } : {},
    ...taken.has("mode") && listed2.mode ? { mode: listed2.mode } : {},
    ...taken.has("maxKm") ? { maxKm: listed2.maxKm ?? null } : {},
    ...taken.has("capacity") && listed2.capacity ? { capacity: listed2.capacity } : {}
  };
}
async function letAbsentMentorsGo(app, run, rows) {
  const chosen = rows.filter((row) => row.choice === "close" && row.subjectId !== null);
  if (chosen.length === 0) return;
  await write(app.db, async (tx) => {
    const mentors = await findMentors(
      tx,
      chosen.flatMap((row) => row.subjectId === null ? [] : [row.subjectId])
    );
    for (const mentor of mentors)
      if (!hasLeft(mentor.state) && mentor.openTandems === 0) await leaveAsMentor(app, tx, run.by, mentor);
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      "taken"
    );
  });
}
async function updatePostingState(tx, at, posting2, change) {
  const { to } = change;
  const rows = await tx.update(postings).set({
    state: to,
    ...to === "submitted" ? { submittedAt: at } : {},
    ...to === "approved" && posting2.state !== "approved" ? { approvedAt: at, approvedBy: change.byUserId } : {},
    currentUntil: change.currentUntil ?? null,
    closedAt: to === "closed" || to === "filled" ? at : null,
    closedReason: to === "closed" || to === "paused" ? change.reason : null,
    callBy: change.callBy ?? null,
    ...change.officerId === void 0 ? {} : { officerId: change.officerId, organisationId: change.organisationId ?? null },
    updatedAt: at,
    version: posting2.version + 1
  }).where(and(eq(postings.id, posting2.id), eq(postings.version, posting2.version))).returning({ id: postings.id });
  if (rows.length === 0) return false;
  await insertPostingEvent(tx, at, {
    postingId: posting2.id,
    byUserId: change.byUserId,
    from: posting2.state,
    to,
    reason: change.reason
  });
  return true;
}
async function insertPostingEvent(tx, at, event) {
  await tx.insert(postingEvents).values({
    id: newId(),
    at,
    postingId: event.postingId,
    byUserId: event.byUserId,
    from: event.from,
    to: event.to,
    reason: event.reason
  });
}
const eventsOfPosting = keptQuery(
  (handle) => handle.select({
    id: postingEvents.id,
    at: postingEvents.at,
    byName: users.displayName,
    from: postingEvents.from,
    to: postingEvents.to,
    reason: postingEvents.reason
  }).from(postingEvents).leftJoin(users, eq(users.id, postingEvents.byUserId)).where(eq(postingEvents.postingId, sql.placeholder("postingId"))).orderBy(asc(postingEvents.at), sql`${postingEvents}.rowid`).prepare()
);
async function listPostingEvents(handle, postingId) {
  return eventsOfPosting(handle).all({ postingId });
}
async function countCriteriaEdits(handle, postingId, since) {
  const [row] = await handle.select({ count: count() }).from(postingEvents).where(
    and(
      eq(postingEvents.postingId, postingId),
      eq(postingEvents.reason, "criteriaChanged"),
      gte(postingEvents.at, since)
    )
  );
  return row?.count ?? 0;
}
const moves = {
  submit: { from: ["draft"], to: "submitted", by: ["officer", "company"] },
  sendBack: { from: ["submitted"], to: "draft", by: ["officer"], needsReason: true },
  approve: { from: ["draft", "submitted"], to: "approved", by: ["officer"] },
  pause: { from: ["approved"], to: "paused", by: ["officer"], needsReason: true },
  reopen: { from: ["paused", "filled", "closed"], to: "approved", by: ["officer"] },
  /** The company was asked: it is still current. It stays where it is, for as long again. */
  confirm: { from: ["approved"], to: "approved", by: ["officer"] },
  fill: { from: ["approved", "paused"], to: "filled", by: ["officer"] },
  close: {
    from: ["draft", "submitted", "approved", "paused"],
    to: "closed",
    by: ["officer", "company"],
    needsReason: true
  }
};
const postingMoves = Object.keys(moves);
function stateAfter(state, move2, side) {
  const step = moves[move2];
  return step.from.includes(state) && step.by.includes(side) ? step.to : null;
}
function movesFrom(state, side) {
  return postingMoves.filter((move2) => stateAfter(state, move2, side) !== null);
}
function needsReason(move2) {
  const step = moves[move2];
  return step.needsReason === true;
}
function isEditable(state, side) {
  return side === "company" ? state === "draft" || state === "submitted" : state !== "filled" && state !== "closed";
}
function isLocked(state) {
  return state === "approved" || state === "paused";
}
async function checkPostingRules(app, handle, content) {
  return checkPosting(await rulesAt(handle, dayOf$1(app.clock.now())), draftOf(content));
}
async function postingFor(handle, actor, action, postingId) {
  const posting2 = found(await findPosting(handle, postingId));
  allow(actor, action, { companyId: posting2.companyId });
  return posting2;
}
function sideOf(actor) {
  return actor.roles.includes("officer") ? "officer" : "company";
}
function postingFields(app, posting2) {
  const words2 = (field) => posting2.unknownWords.filter((item) => item.field === field).map((item) => item.words).join("\n");
  const german = Object.fromEntries(
    languageSkills.map((skill) => [`german.${skill}`, posting2.germanPerSkill?.[skill] ?? ""])
  );
  return {
    _version: String(posting2.version),
    wish: posting2.wish ?? "",
    kind: posting2.kind ?? "",
    internshipPurpose: posting2.internshipPurpose ?? "",
    title: posting2.title,
    occupationText: occupationText(app, posting2),
    description: posting2.description,
    lateralEntry: posting2.lateralEntry ? "yes" : "",
    seats: String(posting2.seats),
    german: posting2.german ?? "",
    ...german,
    shifts: posting2.shifts.join(" "),
    licences: posting2.licences.join(" "),
    hoursPerWeekMin: String(posting2.hoursPerWeekMin ?? ""),
    hoursPerWeekMax: String(posting2.hoursPerWeekMax ?? ""),
    startsOn: posting2.startsOn ?? "",
    weeks: String(posting2.weeks ?? ""),
    pay: posting2.pay === null ? "" : (posting2.pay.cents / 100).toFixed(2).replace(".", ","),
    payPer: posting2.pay?.per ?? "",
    hasCollectiveAgreement: posting2.hasCollectiveAgreement ? "yes" : "",
    isMinijob: posting2.isMinijob ? "yes" : "",
    place: posting2.placeId === null ? "" : app.places.find(posting2.placeId)?.name ?? "",
    reachableWithoutCar: posting2.reachableWithoutCar === null ? "" : posting2.reachableWithoutCar ? "yes" : "no",
    isTemporaryWork: posting2.isTemporaryWork ? "yes" : "",
    mustText: words2("must"),
    niceText: words2("nice")
  };
}
function occupationText(app, posting2) {
  if (posting2.occupation === null) return "";
  const fromTitle = app.vocabulary.resolve(posting2.title, "occupation").concepts[0]?.key;
  return fromTitle === posting2.occupation ? "" : app.vocabulary.label(posting2.occupation, "de");
}
async function syncPostingIndex(app, tx, postingId) {
  const posting2 = await findPosting(tx, postingId);
  if (posting2?.state === "approved") await app.engine.putPostings(tx, [postingDocument(posting2)]);
  else await app.engine.removePostings(tx, [postingId]);
  return posting2;
}
function writtenInPosting(words2) {
  return words2.map(({ field, words: text }) => ({ kind: field === "title" ? "occupation" : "skill", words: text }));
}
async function editPosting(app, actor, input) {
  await write(app.db, async (tx) => {
    const posting2 = await postingFor(tx, actor, "posting.edit", input.postingId);
    if (!isEditable(posting2.state, sideOf(actor))) throw new DomainError("conflict", "postingNotEditable");
    await demandCriteriaEdit(app, tx, posting2, input.content);
    await applyPostingEdit(app, tx, actor, posting2, input);
  });
}
async function demandCriteriaEdit(app, tx, posting2, content) {
  if (!isLocked(posting2.state) || haveSameCriteria(posting2, content)) return;
  const now = app.clock.now();
  const { "house.criteriaEditsPerWeek": allowed } = await houseLimits(tx, now, ["house.criteriaEditsPerWeek"]);
  const week = budgetWeek(now);
  if (await countCriteriaEdits(tx, posting2.id, week.at) < allowed) return;
  throw new DomainError("limit", "criteriaEditsSpent", { params: { allowed, fromOn: addDays(week.on, 7) } });
}
async function applyPostingEdit(app, tx, actor, posting2, input) {
  const now = app.clock.now();
  if (!await updatePosting(tx, now, posting2.id, input.version, input.content)) {
    throw new DomainError("versionConflict", "versionConflict", { current: postingFields(app, posting2) });
  }
  await noteTypedWords(
    app,
    tx,
    actor.userId,
    writtenInPosting(input.content.unknownWords),
    writtenInPosting(posting2.unknownWords)
  );
  const changed = changedApprovedFacts(posting2, input.content);
  await appendAudit(tx, now, {
    actorId: actor.userId,
    action: "posting.edit",
    subjectKind: "posting",
    subjectIds: [posting2.id],
    detail: { changed: changed.join(" ") }
  });
  await demandApprovalAgain(app, tx, actor, posting2, input, changed.length > 0);
  await syncPostingIndex(app, tx, posting2.id);
  await rewriteJobFits(app, tx, { postingId: posting2.id });
}
async function demandApprovalAgain(app, tx, actor, before, input, factsChanged) {
  if (!isLocked(before.state)) return;
  const version = input.version + 1;
  const reason = await whyApprovalAgain(app, tx, actor, before, input.content, version, factsChanged);
  if (reason === null) return;
  const now = app.clock.now();
  await updatePostingState(
    tx,
    now,
    { id: before.id, state: before.state, version },
    { to: "submitted", byUserId: actor.userId, reason, callBy: await answerDay(tx, now, "house.postingCall") }
  );
}
async function whyApprovalAgain(app, tx, actor, before, content, version, factsChanged) {
  if (!haveSameCriteria(before, content)) return "criteriaChanged";
  if (factsChanged && (content.kind === null || !maySubmit(await checkPostingRules(app, tx, content))))
    return "changedAgainstRule";
  const isOpenText = before.state === "approved" && isUndecided(await undecidedText(app, tx, actor, { ...content, id: before.id, version }));
  return isOpenText ? "textUndecided" : null;
}
async function movePosting(app, tx, actor, posting2, move2, reason, text = null) {
  const now = app.clock.now();
  const to = stateAfter(posting2.state, move2, actor === null ? "company" : sideOf(actor));
  if (to === null) throw new DomainError("conflict", "postingMoveImpossible");
  if (needsReason(move2) && reason === null) throw fieldError({ field: "reason", code: "reasonMissing" });
  if (move2 === "confirm" && posting2.endsOn !== null && posting2.endsOn < dayOf$1(now))
    throw new DomainError("blocked", "postingPeriodOver");
  if (to === "submitted" || to === "approved") await demandLawful(app, tx, posting2, to);
  if (to === "approved") {
    if (text === null || actor === null || text.undecided.version !== posting2.version)
      throw new DomainError("versionConflict");
    await demandTextDecided(app, tx, actor, text.undecided, text.reasons);
  }
  const takesOver = to === "approved" && posting2.officerId === null && actor !== null;
  const changed = await updatePostingState(tx, now, posting2, {
    to,
    byUserId: actor?.userId ?? null,
    reason: move2 === "confirm" ? "stillCurrent" : reason,
    callBy: to === "submitted" ? await answerDay(tx, now, "house.postingCall") : null,
    currentUntil: to === "approved" ? addDays(dayOf$1(now), await houseDays(tx, now, "house.postingCurrent")) : null,
    ...takesOver ? { officerId: actor.userId, organisationId: actor.organisationId } : {}
  });
  if (!changed) throw new DomainError("versionConflict");
  if (to === "filled" || to === "closed") {
    await endProposalsOfPosting(tx, posting2.id, "postingClosed", now, actor?.userId ?? null);
    await endRequestsOfPosting(tx, posting2.id, actor?.userId ?? null, now);
  }
  await syncPostingIndex(app, tx, posting2.id);
  await appendAudit(tx, now, {
    actorId: actor?.userId ?? null,
    action: `posting.${move2}`,
    subjectKind: "posting",
    subjectIds: [posting2.id],
    detail: { from: posting2.state, to }
  });
}
async function demandLawful(app, tx, posting2, to) {
  if (to === "approved") {
    if (posting2.kind === null)
      throw new DomainError("blocked", "postingNeedsKind", { problems: [{ field: "kind", code: "postingNeedsKind" }] });
    const company = found(await findCompany(tx, posting2.companyId));
    if (company.state !== "verified") throw new DomainError("blocked", "companyNotVerified");
  }
  if (!maySubmit(await checkPostingRules(app, tx, posting2))) throw new DomainError("blocked", "postingNotLawful");
}
const letters = "BCDFGHJKLMNPQRTVWXZ2346789";
function postingCodeOf(bytes) {
  const drawn = [...bytes.subarray(0, 4)].map((byte) => letters[byte % letters.length] ?? "X");
  return `ST-${drawn.join("")}`;
}
function readPostingCode(text) {
  const folded = text.toUpperCase().replace(/[\s-]/g, "");
  return /^ST[A-Z0-9]{4,8}$/.test(folded) ? `ST-${folded.slice(2)}` : null;
}
async function freePostingCode(tx) {
  const [code = ""] = await freeCodes(
    1,
    () => postingCodeOf(drawBytes(4)),
    (codes) => takenPostingCodes(tx, codes)
  );
  return code;
}
async function takePostingRows(app, run, rows, context) {
  const now = app.clock.now();
  const hash = (field, text) => fingerprint(app.vault, field, text);
  await write(app.db, async (tx) => {
    const listed2 = rows.flatMap((row) => row.content.row === null ? [] : [{ row, listed: row.content.row }]);
    const keys = new Set(listed2.map((item) => item.listed.externalNumber));
    const known = await knownPostings(
      tx,
      (await listNumberedPostings(tx)).filter((item) => keys.has(item.externalNumber ?? "")),
      keys
    );
    const plan = planImport(
      listed2.map((item) => ({
        rowNumber: item.row.rowNumber,
        key: item.listed.externalNumber,
        fields: listedPosting(item.listed, context),
        hasError: !isAcceptable(item.row.content.problems)
      })),
      known.records,
      await listImportMarks(
        tx,
        known.records.map((record) => record.id)
      ),
      hash
    );
    const marks = [];
    const left = [];
    for (const [index, { row, listed: posting2 }] of listed2.entries()) {
      const planned = plan.rows[index];
      if (planned === void 0 || planned.state === "error" || planned.state === "closedHere") continue;
      if (planned.conflicts.length > 0 && row.choice === null) {
        left.push(row.rowNumber);
        continue;
      }
      const taken = /* @__PURE__ */ new Set([...planned.changed, ...row.choice === "list" ? planned.conflicts : []]);
      const before = planned.id === null ? null : known.postings.get(planned.id) ?? null;
      const id = before === null ? await addPosting(app, tx, run, posting2, context) : await changePosting(app, tx, run.by, before, posting2, taken, context);
      marks.push(...marksOf(id, row, planned, taken, hash));
    }
    await putImportMarks(tx, "posting", run.id, marks);
    await setImportRowState(tx, run.id, left, "conflict");
    const open = new Set(left);
    await setImportRowState(
      tx,
      run.id,
      rows.map((row) => row.rowNumber).filter((rowNumber) => !open.has(rowNumber)),
      "taken"
    );
    await appendAudit(tx, now, {
      actorId: run.by.userId,
      action: "posting.import",
      subjectKind: "posting",
      subjectIds: [...new Set(marks.map((mark) => mark.ownerId))]
    });
  });
}
async function addPosting(app, tx, run, row, context) {
  const now = app.clock.now();
  const content = postingOfRow(row, new Set(Object.keys(listedPosting(row, context))), null, context);
  const companyId = await companyOf(app, tx, row, content.placeId);
  const officerId = run.by.roles.includes("officer") ? run.by.userId : null;
  const id = await insertPosting(tx, now, {
    ...content,
    code: await freePostingCode(tx),
    externalNumber: row.externalNumber,
    companyId,
    officerId,
    organisationId: run.organisationId,
    requestedByName: row.contact?.name ?? null,
    requestedByPhone: row.contact?.phone ?? null,
    requestedByEmail: row.contact?.email ?? null
  });
  await noteTypedWords(app, tx, run.by.userId, writtenInPosting(content.unknownWords));
  await insertPostingEvent(tx, now, { postingId: id, byUserId: run.by.userId, from: null, to: "draft", reason: null });
  return id;
}
async function changePosting(app, tx, by, before, row, taken, context) {
  if (taken.size > 0)
    await applyPostingEdit(app, tx, by, before, {
      version: before.version,
      content: postingOfRow(row, taken, before, context)
    });
  return before.id;
}
async function companyOf(app, tx, row, placeId) {
  const name = row.companyName ?? "";
  const [twin] = await findCompanyTwins(tx, { name, employerNumber: row.companyNumber ?? null });
  if (twin !== void 0) return twin.id;
  const now = app.clock.now();
  const id = await insertCompany(tx, now, {
    name,
    employerNumber: row.companyNumber ?? null,
    branch: null,
    street: row.street ?? null,
    placeId,
    districtKey: placeId === null ? null : app.places.districtOf(placeId),
    employees: null,
    hasWorksCouncil: null,
    isTemporaryAgency: false,
    state: "unverified",
    officerId: null,
    verifiedBy: null
  });
  if (row.contact?.name)
    await insertContact(tx, id, {
      name: row.contact.name,
      role: null,
      phone: row.contact.phone,
      email: row.contact.email
    });
  return id;
}
function marksOf(ownerId, row, planned, taken, hash) {
  const { fields, here } = row.content;
  const names2 = planned.id === null ? Object.keys(fields) : [...taken, ...planned.agreed];
  const kept = row.choice === "here" ? planned.conflicts : [];
  const mark = (field, stored) => {
    const listed2 = fields[field];
    return listed2 === void 0 || stored === void 0 ? [] : [{ ownerId, field, said: hash(field, listed2.said), stored: hash(field, stored) }];
  };
  return [
    ...names2.flatMap((field) => mark(field, fields[field]?.stored)),
    ...kept.flatMap((field) => mark(field, here[field]))
  ];
}
async function closeAbsentPostings(app, run, rows) {
  const chosen = rows.filter((row) => row.choice === "close" && row.subjectId !== null);
  if (chosen.length === 0) return 0;
  return write(app.db, async (tx) => {
    const placed = new Set((await listNumberedPostings(tx)).flatMap((row) => row.isPlaced ? [row.id] : []));
    const postings2 = (await findPostings(
      tx,
      chosen.flatMap((row) => row.subjectId === null ? [] : [row.subjectId])
    )).filter((posting2) => !placed.has(posting2.id) && posting2.state !== "closed" && posting2.state !== "filled");
    for (const posting2 of postings2) await movePosting(app, tx, run.by, posting2, "close", "expired");
    await setImportRowState(
      tx,
      run.id,
      chosen.map((row) => row.rowNumber),
      "taken"
    );
    return postings2.length;
  });
}
function profileOfRow(row, taken, known, context) {
  const { words: words2, today } = context;
  const fields = {};
  let unknownWords = null;
  const keepWords = (field, unknown) => {
    const others = (unknownWords ?? known?.words ?? []).filter((item) => item.field !== field);
    unknownWords = [...others, ...unknown.map((one) => ({ field, words: one }))];
  };
  if (taken.has("occupations")) {
    const { concepts, unknown } = words2.understand(row.occupations ?? [], "occupation");
    fields.occupations = concepts;
    keepWords("occupation", unknown);
  }
  if (taken.has("skills")) {
    const { concepts, unknown } = words2.understand(row.skills ?? [], "skill");
    fields.skills = concepts;
    keepWords("skill", unknown);
  }
  if (taken.has("town")) Object.assign(fields, words2.spot(row));
  if (taken.has("otherLanguages")) fields.otherLanguages = row.otherLanguages ?? [];
  if (taken.has("course")) {
    fields.course = row.course ? {
      kind: row.course.kind,
      untilOn: row.course.untilOn,
      examOn: row.course.examOn,
      goal: row.course.text,
      times: known?.profile.course?.times ?? null
    } : null;
  }
  if (taken.has("availableFrom")) fields.availableFrom = dayFrom(row.availableFrom ?? null, today);
  if (taken.has("workTime")) {
    fields.hoursMin = row.workTime?.hoursMin ?? null;
    fields.hoursMax = row.workTime?.hoursMax ?? null;
  }
  if (taken.has("shifts")) fields.shifts = row.shifts ?? [];
  if (taken.has("licences")) fields.licences = row.licences ?? [];
  if (taken.has("withoutCar")) fields.withoutCar = row.withoutCar ?? false;
  if (taken.has("maxKm")) fields.maxKm = row.maxKm ?? null;
  if (taken.has("experienceYears")) fields.experienceYears = row.experienceYears ?? null;
  if (taken.has("wantedKinds")) fields.wantedKinds = row.wantedKinds ?? [];
  return { fields, parts: partsOf(row, taken, known?.person ?? null), german: germanOf(row, taken), unknownWords };
}
function germanOf(row, taken) {
  const replace = levelSources.filter(
    (source) => taken.has(source === "attested" ? "germanAttested" : "germanAssessed")
  );
  return replace.length === 0 ? null : { add: (row.german ?? []).filter((item) => replace.includes(item.source)), replace };
}
function partsOf(row, taken, person) {
  const before = person ?? emptyIdentity;
  const contactFields = ["email", "phone", "street", "postcode", "town"].filter((name) => taken.has(name));
  const contact = contactFields.length === 0 ? null : { ...before.contact, ...Object.fromEntries(contactFields.map((name) => [name, row[name] ?? null])) };
  const status = taken.has("residence") || taken.has("enteredOn") ? {
    ...before.status,
    ...taken.has("residence") ? {
      residenceStatus: row.residence?.status ?? null,
      validUntilOn: row.residence?.untilOn ?? null,
      permitText: row.residence?.permitText ?? null
    } : {},
    ...taken.has("enteredOn") ? { enteredOn: row.enteredOn ?? null } : {}
  } : null;
  const changed = {
    ...taken.has("name") && row.name !== void 0 ? { name: { ...row.name } } : {},
    ...taken.has("birthOn") || taken.has("sex") ? {
      birth: {
        ...before.birth,
        ...taken.has("birthOn") ? { birthOn: row.birthOn ?? null } : {},
        ...taken.has("sex") ? { sex: row.sex ?? null } : {}
      }
    } : {},
    ...contact === null ? {} : { contact },
    ...status === null ? {} : { status }
  };
  return person === null ? { ...emptyIdentity, ...changed, number: { customerNumber: row.customerNumber } } : changed;
}
async function takeProfileRows(app, run, rows, context) {
  const planned = (await planPeopleRows(app, profileList, run.organisationId, rows, context)).map(
    (item) => ({ ...item, change: profileOfRow(item.listed, item.taken, item.known, context) })
  );
  const added = await sealCandidates(
    app,
    planned.filter((item) => item.known === null).map((item) => candidateOf(run.organisationId, item, context))
  );
  const changed = planned.filter((item) => item.known !== null && item.taken.size > 0);
  const sealed = await sealIdentities(
    app.vault,
    changed.flatMap(
      ({ known, change }) => known === null || Object.keys(change.parts).length === 0 ? [] : [{ id: known.profile.id, kind: "candidate", parts: change.parts }]
    )
  );
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const newIds = await addCandidates(app, tx, run.by, added);
    await changeProfiles(
      app,
      tx,
      run.by,
      changed.flatMap(({ known, change }) => known === null ? [] : editsOf(known, change))
    );
    await keepIdentities(tx, sealed, now);
    await refreshCaseFacts(
      app,
      tx,
      sealed.map((person) => person.id)
    );
    await assignAsListed(app, tx, run.by, changed, context);
    let next = 0;
    const ids = new Map(planned.map((item) => [item.row.rowNumber, item.known?.profile.id ?? newIds[next++] ?? ""]));
    await putImportMarks(
      tx,
      "profile",
      run.id,
      planned.flatMap((item) => marksOfRow(app, ids.get(item.row.rowNumber) ?? "", item))
    );
    await settleRows(tx, run.id, rows, planned);
  });
}
function candidateOf(organisationId, { listed: listed2, change }, { caseworkerOf }) {
  const caseworkerId = listed2.caseworker ? caseworkerOf(listed2.caseworker) : null;
  const { name, contact, birth, status, number } = change.parts;
  return {
    organisationId,
    caseworkerId,
    unassignedName: caseworkerId === null ? listed2.caseworker ?? null : null,
    name: name ?? { firstName: "", lastName: "" },
    contact: contact ?? { email: null, phone: null, street: null, postcode: null, town: null, route: "viaCaseworker" },
    birth: birth ?? { birthOn: null },
    status: status ?? {
      residenceStatus: null,
      validUntilOn: null,
      permitText: null,
      housing: null,
      enteredOn: null,
      flags: []
    },
    number: number ?? { customerNumber: listed2.customerNumber },
    fields: change.fields,
    german: change.german?.add ?? [],
    unknownWords: change.unknownWords ?? []
  };
}
function editsOf(known, { fields, german, unknownWords }) {
  if (Object.keys(fields).length === 0 && german === null && unknownWords === null) return [];
  return [
    {
      kind: "edit",
      id: known.profile.id,
      version: known.profile.version,
      fields,
      ...german === null ? {} : { german },
      ...unknownWords === null ? {} : { unknownWords }
    }
  ];
}
async function assignAsListed(app, tx, by, changed, { caseworkerOf, today }) {
  const receivers = new Map(
    changed.flatMap(({ taken, listed: listed2, known }) => {
      const receiver = taken.has(caseworkerField) && listed2.caseworker ? caseworkerOf(listed2.caseworker) : null;
      return receiver === null || known === null ? [] : [[known.profile.id, receiver]];
    })
  );
  const now = await findProfiles(tx, [...receivers.keys()], today);
  await changeProfiles(
    app,
    tx,
    by,
    now.flatMap(({ id, version, caseworkerId }) => {
      const receiver = receivers.get(id);
      return receiver === void 0 || receiver === caseworkerId ? [] : [{ kind: "assign", id, version, caseworkerId: receiver, reason: "import" }];
    })
  );
}
const closeAbsentCases = (app, run, rows) => closeAbsent(app, run, rows, placedProfileIds);
const rowsPerBatch = 100;
const mostTries = 5;
const states = ["new", "changed", "caseworkerChanged", "same", "conflict", "noLongerListed"];
async function chooseInImport(app, actor, input) {
  const run = await ownImportRun(app, actor, input.runId);
  if (!isDecidable(run.state)) throw new DomainError("conflict", "importNotOpen");
  await write(app.db, async (tx) => {
    for (const choice of ["list", "here", "close"])
      await chooseImportRows(tx, run.id, input.choices[choice], choice);
    await chooseImportRows(tx, run.id, input.choices.none, null);
  });
}
async function takeImport(app, actor, runId) {
  const run = await ownImportRun(app, actor, runId);
  const now = await countImportRows(app.db, run.id);
  const toTake = states.reduce((sum, state) => sum + (now.get(state) ?? 0), 0);
  const moved = await write(
    app.db,
    (tx) => moveImportRun(tx, run.id, ["preview", "taken"], { state: "taking", counts: { ...run.counts, toTake, done: 0 } })
  );
  if (!moved) throw new DomainError("conflict", "importNotOpen");
  await finishTaking(app, actor, runId);
}
function isDecidable(state) {
  return state === "preview" || state === "taken";
}
const running = /* @__PURE__ */ new Map();
function finishTaking(app, actor, runId) {
  const known = running.get(runId);
  if (known !== void 0) return known;
  const work = takeRows(app, actor, runId).catch(async (error) => {
    await write(
      app.db,
      (tx) => moveImportRun(tx, runId, ["taking"], {
        state: "failed",
        failure: error instanceof DomainError ? error.reason : "unexpected"
      })
    );
    throw error;
  }).finally(() => running.delete(runId));
  running.set(runId, work);
  return work;
}
async function takeRows(app, actor, runId) {
  const run = found(await findImportRun(app.db, runId));
  if (run.state !== "taking") return;
  const take = await takers[run.kind](app, actor, run);
  let after = 0;
  let done = 0;
  for (; ; ) {
    const rows = await openImportRows(app.db, app.vault, run.id, states, after, rowsPerBatch);
    const last = rows.at(-1);
    if (last === void 0) break;
    await again(() => take(rows));
    after = last.rowNumber;
    done += rows.length;
    const counts = { ...run.counts, done };
    await write(app.db, (tx) => putImportCounts(tx, run.id, counts));
    await setImmediate();
  }
  await write(app.db, async (tx) => {
    await moveImportRun(tx, run.id, ["taking"], {
      state: "taken",
      counts: { ...run.counts, done: run.counts.toTake ?? done },
      takenAt: app.clock.now()
    });
    await deleteImportRows(tx, run.id, ["taken"]);
  });
}
const takers = {
  profiles: peopleTaker(profileList, takeProfileRows, closeAbsentCases),
  volunteers: peopleTaker(mentorList, takeMentorRows, letAbsentMentorsGo),
  learners: peopleTaker(learnerList, takeLearnerRows, letAbsentLearnersGo),
  postings: postingTaker
};
function peopleTaker(list, take, letGo) {
  return async (app, actor, { id, organisationId }) => {
    if (organisationId === null) throw new DomainError("conflict", "importNotOpen");
    const context = await list.contextFor(app, organisationId);
    const run = { id, organisationId, by: actor.userId };
    return async (all) => {
      const rows = all;
      await take(app, run, rows.filter(isListed), context);
      const missing = rows.filter((row) => row.state === "noLongerListed");
      await letGo(app, run, missing, context);
    };
  };
}
function postingTaker(app, actor, run) {
  const context = { words: listWords(app), today: dayOf$1(app.clock.now()) };
  return async (all) => {
    const rows = all;
    await takePostingRows(
      app,
      { id: run.id, organisationId: run.organisationId, by: actor },
      rows.filter(isListed),
      context
    );
    await closeAbsentPostings(
      app,
      { id: run.id, by: actor },
      rows.filter((row) => row.state === "noLongerListed")
    );
  };
}
function isListed(row) {
  if (row.state === "conflict") return row.choice !== null;
  if (row.state === "same") return row.content.agreed.length > 0;
  return row.state !== "noLongerListed";
}
async function again(work) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== "versionConflict" || attempt === mostTries) throw error;
    }
  }
}
async function recordMentoringConsent(app, actor, input) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = found(await findProfile(tx, input.profileId, dayOf$1(now)));
    allowForLearner(actor, "consent.record", profile);
    if (profile.state === "erased") found(null);
    if (profile.state === "closed") throw new DomainError("conflict", "caseClosed");
    if (await findLearner(tx, profile.id) === null) throw new DomainError("conflict", "learnerWishMissing");
    await once(
      tx,
      now,
      { useCase: "recordMentoringConsent", userId: actor.userId },
      input.key,
      () => takeConsent(tx, now, actor.userId, {
        ...input.consent,
        profileId: profile.id,
        purpose: "mentoring",
        decision: "yes"
      })
    );
  });
}
async function changePostingState(app, actor, input) {
  const reasons = input.textReasons ?? { wording: null, guard: null };
  const undecided = await write(app.db, async (tx) => {
    const posting2 = await postingFor(tx, actor, "posting.edit", input.postingId);
    const goesOut = stateAfter(posting2.state, input.move, sideOf(actor)) === "approved";
    return goesOut ? undecidedText(app, tx, actor, posting2) : null;
  });
  await write(app.db, async (tx) => {
    const posting2 = await postingFor(tx, actor, "posting.edit", input.postingId);
    if (posting2.version !== input.version) throw new DomainError("versionConflict");
    const text = undecided === null ? null : { undecided, reasons };
    await movePosting(app, tx, actor, posting2, input.move, input.reason, text);
  });
}
async function approvePosting(app, actor, input) {
  const undecided = await write(
    app.db,
    async (tx) => undecidedText(app, tx, actor, await postingFor(tx, actor, "posting.approve", input.postingId))
  );
  const reasons = input.textReasons ?? { wording: null, guard: null };
  await write(app.db, async (tx) => {
    const posting2 = await postingFor(tx, actor, "posting.approve", input.postingId);
    if (posting2.version !== input.version) throw new DomainError("versionConflict");
    await movePosting(app, tx, actor, posting2, "approve", null, { undecided, reasons });
  });
}
async function createPosting(app, actor, input) {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const company = found(await findCompany(tx, input.companyId));
    allow(actor, "posting.create", { companyId: company.id });
    return once(tx, now, { useCase: "createPosting", userId: actor.userId }, input.key, async () => {
      const isOfficer = sideOf(actor) === "officer";
      const id = await insertPosting(tx, now, {
        ...input.content,
        isTemporaryWork: input.content.isTemporaryWork || company.isTemporaryAgency,
        code: await freePostingCode(tx),
        externalNumber: input.externalNumber ?? null,
        companyId: company.id,
        officerId: isOfficer ? actor.userId : company.officerId,
        organisationId: isOfficer ? actor.organisationId : null
      });
      await noteTypedWords(app, tx, actor.userId, writtenInPosting(input.content.unknownWords));
      await insertPostingEvent(tx, now, {
        postingId: id,
        byUserId: actor.userId,
        from: null,
        to: "draft",
        reason: null
      });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: "posting.create",
        subjectKind: "posting",
        subjectIds: [id]
      });
      return id;
    });
  });
}
async function submitPosting(app, actor, input) {
  await write(app.db, async (tx) => {
    const posting2 = await postingFor(tx, actor, "posting.edit", input.postingId);
    if (posting2.version !== input.version) throw new DomainError("versionConflict");
    await movePosting(app, tx, actor, posting2, "submit", null);
  });
}
const planHouses = ["house", "standard"];
function organisationOf(actor, house) {
  return house === "house" ? actor.organisationId : null;
}
function usualHouse(actor) {
  return actor.organisationId === null || can(actor, "planTemplate.edit", { organisationId: null }) ? "standard" : "house";
}
function mayEditTemplates(actor, organisationId) {
  return can(actor, "planTemplate.edit", { organisationId });
}
function demandEditor(actor, organisationId) {
  allow(actor, "planTemplate.edit", { organisationId });
}
async function beginDraft(app, actor, input) {
  const now = app.clock.now();
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  await write(app.db, async (tx) => {
    if (await findTemplateDraft(tx, input.kind, organisationId) !== null) return;
    const { steps } = found(await planTemplateInForce(tx, input.kind, organisationId, dayOf$1(now)));
    await insertTemplateDraft(tx, {
      kind: input.kind,
      organisationId,
      origin: "house",
      steps,
      createdAt: now,
      createdBy: actor.userId
    });
  });
}
async function saveDraftStep(app, actor, input) {
  const key = input.key ?? (input.step.code === "custom" ? `own.${newId()}` : `${input.step.code}.${input.step.side}`);
  await changeDraft(app, actor, input, (steps) => {
    const before = steps.find((step2) => step2.key === key);
    if (input.key !== null) found(before ?? null);
    const last = Math.max(0, ...steps.map(({ position }) => position));
    const isTaken = (position) => steps.some((step2) => step2.key !== key && step2.side === input.step.side && step2.position === position);
    const place2 = before === void 0 || isTaken(before.position) ? last + 1 : before.position;
    const step = { ...input.step, key, position: place2 };
    const changed = input.key === null ? [...steps, step] : steps.map((one) => one.key === key ? step : one);
    const at = changed.findIndex((one) => one === step) + 1;
    const problems = templateProblems(changed).filter((problem) => problem.step === at);
    if (problems.length > 0) throw fieldError(...problems.map(({ field, code }) => ({ field: fieldOf[field], code })));
    return changed;
  });
  return key;
}
const fieldOf = {
  steps: "stepCode",
  key: "stepCode",
  code: "stepCode",
  position: "stepSide",
  title: "stepTitle",
  due: "dueStep"
};
async function arrangeDraftStep(app, actor, input) {
  await changeDraft(app, actor, input, (steps) => {
    const step = found(steps.find(({ key }) => key === input.key) ?? null);
    if (input.how === "remove") return steps.filter((one) => one !== step);
    const placed = steps.map(({ key, side, position }) => ({ id: key, side, position }));
    const to = nextRow(placed, step.position, input.how);
    const places = to === null ? [] : movedPlaces(placed, step.key, to);
    return steps.map((one) => ({
      ...one,
      position: places.find(({ id }) => id === one.key)?.position ?? one.position
    }));
  });
}
async function publishDraft(app, actor, input) {
  const now = app.clock.now();
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  demandDueDay(input.validFrom, dayOf$1(now), "validFrom");
  await write(app.db, async (tx) => {
    const draft = await ownDraft(tx, input, organisationId);
    const problems = templateProblems(draft.steps);
    if (problems.length > 0)
      throw new DomainError("blocked", "templateNotReady", {
        problems: problems.map(({ step, code }) => ({ field: `step.${step ?? 0}`, code }))
      });
    const before = await planTemplateInForce(tx, input.kind, organisationId, input.validFrom);
    if (before !== null && compareTemplates(before.steps, draft.steps).length === 0)
      throw new DomainError("conflict", "templateUnchanged");
    const published = { validFrom: input.validFrom, publishedAt: now, publishedBy: actor.userId };
    if (!await updateTemplateDraft(tx, draft.id, input.version, published)) throw new DomainError("versionConflict");
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "planTemplate.publish",
      subjectKind: "planTemplate",
      subjectIds: [draft.id],
      detail: { kind: input.kind }
    });
  });
}
async function discardDraft(app, actor, input) {
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  await write(app.db, async (tx) => {
    const draft = await ownDraft(tx, input, organisationId);
    if (!await deleteTemplateDraft(tx, draft.id, input.version)) throw new DomainError("versionConflict");
  });
}
async function changeDraft(app, actor, input, change) {
  const organisationId = organisationOf(actor, input.house);
  demandEditor(actor, organisationId);
  await write(app.db, async (tx) => {
    const draft = await ownDraft(tx, input, organisationId);
    const steps = [...change(draft.steps)].sort((a, b) => a.position - b.position);
    if (!await updateTemplateDraft(tx, draft.id, input.version, { steps })) throw new DomainError("versionConflict");
  });
}
async function ownDraft(tx, input, organisationId) {
  const draft = found(await findTemplateDraft(tx, input.kind, organisationId));
  if (draft.version === input.version) return draft;
  const step = draft.steps.find(({ key }) => key === input.key);
  throw new DomainError("versionConflict", "versionConflict", {
    current: step === void 0 ? {} : {
      stepTitle: step.title ?? "",
      stepCode: step.code,
      stepSide: step.side,
      stepOwner: step.owner,
      dueAnchor: step.due?.anchor ?? "",
      dueAmount: String(step.due?.amount ?? ""),
      dueUnit: step.due?.unit ?? ""
    }
  });
}
async function findDetailedPreview(app, actor, profileId) {
  const { profile, resource } = await findOwn(app, app.db, profileId);
  allow(actor, "consent.record", resource);
  const shown = await detailedPreviewOf(app, app.db, profileId);
  const decision = await findConsent(app.db, profileId, "detailedProfile");
  const isStanding = decision !== null && decision.withdrawnAt === null;
  return {
    caseCode: profile.caseCode,
    ...shown,
    decision: isStanding ? decision.decision : null,
    decidedOn: isStanding ? dayOf$1(decision.decidedAt) : null,
    hasExclusions: (await listBlocksOf(app.db, profileId)).length > 0,
    isShown: (await listDetailedProfiles(app.db, { profileId })).length > 0
  };
}
async function decideDetailedProfile(app, actor, input) {
  const now = app.clock.now();
  const { profileId, decision, seen, taking } = input;
  await write(app.db, async (tx) => {
    const { resource } = await findOwn(app, tx, profileId);
    allow(actor, "consent.record", resource);
    if (decision === "yes") {
      const shown = await detailedPreviewOf(app, tx, profileId);
      if (!shown.isAskable) throw new DomainError("conflict", "detailedNeedsProfile");
      if (shown.seen !== seen) throw new DomainError("conflict", "previewOutdated");
    }
    await takeConsent(tx, now, actor.userId, { ...taking, profileId, purpose: "detailedProfile", decision });
  });
}
async function takeBackDetailedProfile(app, actor, profileId) {
  await write(app.db, async (tx) => {
    const { resource } = await findOwn(app, tx, profileId);
    allow(actor, "consent.record", resource);
    await takeBackConsents(tx, app.clock.now(), actor.userId, profileId, ["detailedProfile"]);
  });
}
async function findOwn(app, handle, profileId) {
  const profile = found(await findProfile(handle, profileId, dayOf$1(app.clock.now())));
  if (profile.state === "erased") found(null);
  return { profile, resource: profileResource(profile) };
}
async function detailedPreviewOf(app, handle, profileId) {
  const { profile } = await findOwn(app, handle, profileId);
  const document = buildDetailedProfile(app, profile, dayOf$1(app.clock.now()));
  const texts = [...await currentConsentTexts(handle, "detailedProfile")].sort(
    (a, b) => Number(b.language === "de") - Number(a.language === "de")
  );
  const hash = createHash("sha256").update(JSON.stringify([document, texts.map(({ version }) => version).sort()]));
  return {
    document,
    texts,
    seen: hash.digest("base64url").slice(0, 22),
    isAskable: profile.state === "published" && isGiven(await findConsent(handle, profileId, "namelessProfile"))
  };
}
async function askEmployeeLog(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  const { employeeId, reason, fromOn, toOn } = input;
  return write(
    app.db,
    (tx) => once(tx, now, { useCase: "askEmployeeLog", userId: actor.userId }, input.key, async () => {
      const { organisationId, roles } = found(await findUser(tx, employeeId));
      allow(actor, "employeeLog.read", { organisationId });
      const requestedAs = askingRole(actor);
      if (requestedAs === null || organisationId === null) throw new DomainError("forbidden");
      if (roles.some((role) => role === "company" || role === "mentor")) throw new DomainError("notFound");
      checkReadingAsked(input, actor, today);
      if (await hasOpenRequest(tx, employeeId, today)) throw new DomainError("conflict", "employeeLogOpen");
      const row = { organisationId, employeeId, reason, fromOn, toOn, requestedAs };
      const id = await insertEmployeeLogRequest(tx, { ...row, requestedBy: actor.userId, requestedAt: now });
      await appendAudit(tx, now, {
        actorId: actor.userId,
        action: "employeeLog.request",
        subjectKind: "user",
        subjectIds: [employeeId],
        detail: { reason, as: requestedAs }
      });
      return found(id);
    })
  );
}
async function decideEmployeeLog(app, actor, input) {
  const now = app.clock.now();
  const today = dayOf$1(now);
  await write(app.db, async (tx) => {
    const request = found(await findEmployeeLogRequest(tx, input.id));
    allow(actor, "employeeLog.read", { organisationId: request.organisationId });
    if (!mayDecide(request, actor)) throw new DomainError("conflict", "employeeLogNotYours");
    const days = requiredNumber(await rulesAt(tx, today), "house.employeeLogDays");
    const isApproved = input.decision === "approved";
    const decided = {
      decision: input.decision,
      decidedBy: actor.userId,
      decidedAt: now,
      readableUntil: isApproved ? addDays(today, days) : null
    };
    if (!await decideEmployeeLogRequest(tx, request.id, input.version, decided))
      throw new DomainError("versionConflict");
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: isApproved ? "employeeLog.approve" : "employeeLog.decline",
      subjectKind: "user",
      subjectIds: [request.employeeId],
      detail: { as: request.requestedAs === "dpo" ? "staffCouncil" : "dpo" }
    });
  });
}
async function openConsentLink(app, token, device) {
  const link = await findLinkByHash(app.db, secretHash(token));
  if (link === null || !await isStillGood(app, app.db, link.profileId)) return null;
  return {
    linkId: link.id,
    profileId: link.profileId,
    language: link.language,
    isKnown: device !== null && await isDeviceOf(app.db, link.id, secretHash(device)),
    isFrozen: link.wrongCodes >= mostWrongCodes
  };
}
async function enterCode(app, token, typed) {
  const now = app.clock.now();
  const code = readCode(typed);
  const device = newSecret();
  const refusal = await write(app.db, async (tx) => {
    const link = await findLinkByHash(tx, secretHash(token));
    if (link === null) return new DomainError("notFound");
    if (link.wrongCodes >= mostWrongCodes) return new DomainError("blocked", "codeFrozen");
    const isRight = sameHash(codeHash(app.config.pseudonymSecret, link.id, code), link.codeHash);
    if (isRight) {
      await insertDevice(tx, link.id, secretHash(device), now);
      await appendAudit(tx, now, {
        actorId: personHerself,
        action: "consentLink.newDevice",
        subjectKind: "profile",
        subjectIds: [link.profileId]
      });
      return null;
    }
    if (code.length === codeLength) await countWrongCode(tx, link.id);
    return fieldError({ field: "code", code: "codeWrong" });
  });
  if (refusal !== null) throw refusal;
  return device;
}
async function forgetDevice(app, visit, device) {
  await write(app.db, (tx) => deleteDevice(tx, visit.linkId, secretHash(device)));
}
async function changeTandem(app, actor, step) {
  if (step.move === "end" && step.reason === null) throw fieldError({ field: "reason", code: "pleaseChoose" });
  const now = app.clock.now();
  const agreedOn = step.move === "begin" ? step.agreedOn ?? null : null;
  if (step.move === "begin" && agreedOn === null) throw fieldError({ field: "agreedOn", code: "required" });
  if (agreedOn !== null && agreedOn > dayOf$1(now)) throw fieldError({ field: "agreedOn", code: "dayInFuture" });
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, step.tandemId, now);
    if (agreedOn !== null && agreedOn < tandem.startedOn) throw fieldError({ field: "agreedOn", code: "beforeTandem" });
    const { version, move: move2, reason } = step;
    await moveTandem(app, tx, actor.userId, tandem, { version, move: move2, reason, agreedOn });
  });
}
async function moveTandem(app, tx, byUserId, tandem, step) {
  const now = app.clock.now();
  const { move: move2, agreedOn } = step;
  const state = tandemStateAfter(tandem.state, move2, tandem.agreedOn !== null);
  const reason = move2 === "decline" ? "declined" : step.reason;
  const changed = {
    state,
    ...agreedOn === null ? {} : { agreedOn },
    ...state === "ended" ? { endedOn: dayOf$1(now), endReason: reason } : {}
  };
  if (!await updateTandem(tx, tandem.id, step.version, changed)) throw new DomainError("versionConflict");
  await addTandemEvents(tx, now, byUserId, move2, [tandem.id]);
  if (state !== "paused") await settleAlerts(tx, [tandem.id], now, byUserId);
  if (state === "ended" || state === "paused") await cancelDates(tx, [tandem.id], now);
  if (state === "ended" && reason !== null) {
    await syncMentorIndex(app, tx, [tandem.mentorId]);
    await tellMentor(tx, tandem, "ended", now);
    const about = {
      subjectId: tandem.id,
      profileId: tandem.profileId,
      companyId: null,
      forUserId: tandem.caseworkerId
    };
    if (!tandem.isGuest) await noteDown(tx, now, { type: "tandemEnded", on: dayOf$1(now), reason }, about);
  }
  await appendAudit(tx, now, {
    actorId: byUserId,
    action: `tandem.${move2}`,
    subjectKind: "tandem",
    subjectIds: [tandem.id]
  });
}
async function declineTaster(app, partner) {
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const { version } = tandem;
    await moveTandem(app, tx, partnerId(partner), tandem, { version, move: "decline", reason: null, agreedOn: null });
  });
}
async function stayInTandem(app, partner) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (tandem.state !== "taster") return;
    if (await raiseAlert(tx, tandem, "tasterOver", now))
      await addTandemEvents(tx, now, partnerId(partner), "stay", [tandem.id]);
  });
}
async function askForChange(app, partner) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (await raiseAlert(tx, tandem, "change", now))
      await addTandemEvents(tx, now, partnerId(partner), "change", [tandem.id]);
  });
}
async function handBackTandem(app, actor, tandemId) {
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, tandemId);
    if (tandem.state === "paused") return;
    const { version } = tandem;
    await moveTandem(app, tx, actor.userId, tandem, { version, move: "handBack", reason: null, agreedOn: null });
    await raiseAlert(tx, tandem, "handBack", app.clock.now());
  });
}
const columns = {
  id: meetingPlaces.id,
  placeId: meetingPlaces.placeId,
  quarterId: meetingPlaces.quarterId,
  name: meetingPlaces.name,
  version: meetingPlaces.version
};
async function listMeetingPlaces(handle, placeIds) {
  return handle.select(columns).from(meetingPlaces).where(placeIds === void 0 ? void 0 : inArray(meetingPlaces.placeId, [...placeIds])).orderBy(asc(meetingPlaces.placeId), sql`${meetingPlaces.quarterId} is not null`, asc(meetingPlaces.name));
}
async function insertMeetingPlace(tx, row) {
  const id = newId();
  await tx.insert(meetingPlaces).values({ id, ...row });
  return id;
}
async function renameMeetingPlace(tx, id, version, name) {
  const rows = await tx.update(meetingPlaces).set({ name, version: version + 1 }).where(and(eq(meetingPlaces.id, id), eq(meetingPlaces.version, version))).returning({ id: meetingPlaces.id });
  return rows.length === 1;
}
async function deleteMeetingPlace(tx, id, version) {
  const rows = await tx.delete(meetingPlaces).where(and(eq(meetingPlaces.id, id), eq(meetingPlaces.version, version))).returning({ id: meetingPlaces.id });
  return rows.length === 1;
}
function placeProblem(answer) {
  if (answer.kind === "one") return "placeTooCoarse";
  return answer.kind === "postcodeOnly" ? "placeNeedsTown" : "placeUnknown";
}
const nowhere = { placeId: null, quarterId: null };
function spotOf(app, text, chosenId, problems) {
  const answer = app.places.resolve(text);
  if (answer.kind === "one" && answer.spot.kind !== "district") return idsOf(answer.spot);
  if (answer.kind === "ambiguous") {
    const spots = answer.choices.filter((spot) => spot.kind !== "district");
    const chosen = spots.length === 1 ? spots[0] : spots.find((spot) => spot.id === chosenId);
    if (chosen !== void 0) return idsOf(chosen);
    problems.push({
      field: "place",
      code: "placeWhich",
      params: choicesOf(app, spots)
    });
  } else {
    const alike = answer.kind === "unknown" ? placesLike(app, text) : [];
    const chosen = alike.find((spot) => spot.id === chosenId);
    if (chosen !== void 0) return idsOf(chosen);
    problems.push(
      alike.length === 0 ? { field: "place", code: placeProblem(answer) } : { field: "place", code: "placeUnknownLike", params: choicesOf(app, alike) }
    );
  }
  return nowhere;
}
const sharedLetters = 3;
const mostAlike = 6;
function placesLike(app, text) {
  const start = foldKey(text).slice(0, sharedLetters);
  if (start.length < sharedLetters) return [];
  return app.places.choices().filter((spot) => foldKey(spot.name).startsWith(start)).slice(0, mostAlike);
}
function choicesOf(app, spots) {
  return { names: spots.map((spot) => nameOf(app, spot)).join("|"), ids: spots.map((spot) => spot.id).join("|") };
}
function nameOf(app, spot) {
  const district = app.places.districtName(spot.districtKey);
  return spot.kind === "quarter" || spot.name === district ? spot.name : `${spot.name} (${district})`;
}
function idsOf(spot) {
  if (spot.kind === "district") return nowhere;
  return spot.kind === "quarter" ? { placeId: spot.placeId, quarterId: spot.id } : { placeId: spot.id, quarterId: null };
}
async function listPlacesToMeet(app, actor) {
  allow(actor, "volunteering.edit", {});
  const places = await listMeetingPlaces(app.db);
  return places.map(({ id, placeId, quarterId, name, version }) => ({
    id,
    where: quarterId === null ? app.places.name(placeId) : `${app.places.name(placeId)}, ${app.places.name(quarterId)}`,
    name,
    version
  })).sort((a, b) => a.where.localeCompare(b.where, "de") || a.name.localeCompare(b.name, "de"));
}
async function addMeetingPlace(app, actor, input) {
  allow(actor, "volunteering.edit", {});
  const problems = [];
  const { placeId, quarterId } = spotOf(app, input.place, null, problems);
  if (placeId === null || problems.length > 0) {
    const [problem] = problems;
    const code = problem?.code === "placeWhich" ? "placeWithTown" : "placeUnknown";
    throw fieldError({ field: "place", code });
  }
  await write(
    app.db,
    (tx) => once(
      tx,
      app.clock.now(),
      { useCase: "addMeetingPlace", userId: actor.userId },
      input.key,
      () => insertMeetingPlace(tx, { placeId, quarterId, name: input.name })
    )
  );
}
async function editMeetingPlace(app, actor, input) {
  allow(actor, "volunteering.edit", {});
  await write(app.db, async (tx) => {
    if (!await renameMeetingPlace(tx, input.id, input.version, input.name)) throw new DomainError("versionConflict");
  });
}
async function removeMeetingPlace(app, actor, input) {
  allow(actor, "volunteering.edit", {});
  await write(app.db, async (tx) => {
    if (!await deleteMeetingPlace(tx, input.id, input.version)) throw new DomainError("versionConflict");
  });
}
async function noteObservation(app, actor, input) {
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, input.tandemId);
    const { skill, level } = input;
    await putObservation(tx, { tandemId: tandem.id, skill, level, observedOn: dayOf$1(app.clock.now()) });
  });
}
async function acceptTandem(app, partner) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (tandem.state === "taster") await acceptFor(tx, tandem, partner.side, partnerId(partner), now);
  });
}
async function noteLearnerAccepts(app, actor, tandemId) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, tandemId, now);
    if (tandem.state === "taster") await acceptFor(tx, tandem, "learner", actor.userId, now);
  });
}
async function acceptFor(tx, tandem, side, by, at) {
  if (hasAccepted(tandem, side)) return;
  const changed = side === "mentor" ? { mentorAcceptedAt: at } : { learnerAcceptedAt: at };
  await updateTandem(tx, tandem.id, tandem.version, changed);
  if (side === "learner") await tellMentor(tx, tandem, "accepted", at);
  await appendAudit(tx, at, { actorId: by, action: "tandem.accept", subjectKind: "tandem", subjectIds: [tandem.id] });
}
async function acceptByMeeting(tx, tandem, at) {
  const { mentorAcceptedAt, learnerAcceptedAt } = tandem;
  if (mentorAcceptedAt !== null && learnerAcceptedAt !== null) return;
  const changed = { mentorAcceptedAt: mentorAcceptedAt ?? at, learnerAcceptedAt: learnerAcceptedAt ?? at };
  await updateTandem(tx, tandem.id, tandem.version, changed);
}
async function planMeeting(app, actor, plan) {
  const { tandemId, minutes, place: place2 } = plan;
  const at = berlinInstant(plan.on, plan.time);
  const now = app.clock.now();
  if (at === null) throw fieldError({ field: "time", code: "notATime" });
  if (at < now) throw fieldError({ field: "on", code: "dateInPast" });
  if (at.getTime() > now.getTime() + latestPlanDays * 864e5)
    throw fieldError({ field: "on", code: "tooFarAhead" });
  if (contactFindings(place2).length > 0) throw fieldError({ field: "place", code: "notAPublicPlace" });
  await write(app.db, async (tx) => {
    const tandem = await ownTandem(tx, actor, tandemId);
    if (tandem.state === "paused") throw new DomainError("conflict", "tandemRests");
    const { mentorId } = tandem;
    if (await hasOtherMeeting(tx, { mentorId, tandemId, at, minutes }))
      throw fieldError({ field: "time", code: "meetingOverlaps" });
    await acceptFor(tx, tandem, "mentor", actor.userId, now);
    const planned = await findPlannedDate(tx, tandemId);
    if (planned !== null && planned.at > now) {
      await updateDate(tx, planned.id, now, { at, minutes, place: place2 });
      return;
    }
    if (planned !== null) await endDate(tx, planned.id);
    await insertDate(tx, { tandemId, at, minutes, place: place2, changedAt: now });
  });
}
async function cancelMeeting(app, partner) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const planned = await findPlannedDate(tx, tandem.id);
    if (planned === null) return;
    await updateDate(tx, planned.id, now, { state: "cancelled" });
    if (partner.side === "learner") await tellMentor(tx, tandem, `cancelled.${planned.id}`, now);
  });
}
async function sayLate(app, partner, minutes) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const planned = await findPlannedDate(tx, tandem.id);
    if (planned === null || !mayBeLate(planned.at, now)) throw new DomainError("conflict", "noMeetingNow");
    await markLate(tx, planned.id, partner.side, minutes);
    if (partner.side === "learner") await tellMentor(tx, tandem, `late.${planned.id}.${minutes}`, now);
  });
}
async function reviewTandem(app, partner, answer) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    const monthOn = reviewMonth(tandem, dayOf$1(now));
    if (monthOn === null) return;
    await putReview(tx, { tandemId: tandem.id, monthOn, side: partner.side, answer, answeredAt: now });
    if (answer === "hard") await raiseAlert(tx, tandem, "hard", now);
  });
}
async function sealPersonText(vault, personId, place2, text) {
  const key = (await vault.keys.existingKeys([personId])).get(personId);
  return key === void 0 ? null : seal(key, place2, text);
}
async function openPersonTexts(vault, personId, sealed) {
  const key = (await vault.keys.existingKeys([personId])).get(personId);
  return key === void 0 ? [] : sealed.map(({ place: place2, cipher }) => unseal(key, place2, cipher));
}
const shownMessages = 12;
const place = (id) => `tandem_messages.text.${id}`;
async function sendTandemMessage(app, partner, input) {
  const text = input.text.trim();
  if (text === "") throw fieldError({ field: "message", code: "required" });
  if (text.length > longestMessage)
    throw fieldError({ field: "message", code: "tooLong", params: { max: longestMessage } });
  const now = app.clock.now();
  const id = newId();
  const known = await tandemOf(app.db, partner);
  const textCipher = await sealPersonText(app.vault, known.profileId, place(id), text);
  if (textCipher === null) throw new DomainError("notFound");
  await write(app.db, async (tx) => {
    const tandem = await tandemOf(tx, partner);
    if (tandem.id !== known.id) throw new DomainError("notFound");
    if (!isContactReleased(tandem) && contactFindings(text).length > 0)
      throw fieldError({ field: "message", code: "contactInMessage" });
    await once(tx, now, { useCase: `tandemMessage.${tandem.id}`, userId: partnerId(partner) }, input.key, async () => {
      await insertMessage(tx, { id, tandemId: tandem.id, side: partner.side, textCipher, sentAt: now });
      if (partner.side === "learner") await tellMentor(tx, tandem, `message.${id}`, now);
      return id;
    });
  });
}
async function readTandemMessages(app, tandem) {
  const sealed = await listMessages(app.db, tandem.id, shownMessages);
  const texts = await openPersonTexts(
    app.vault,
    tandem.profileId,
    sealed.map(({ id, textCipher }) => ({ place: place(id), cipher: textCipher }))
  );
  return texts.flatMap((text, index) => {
    const row = sealed[index];
    return row === void 0 ? [] : [{ side: row.side, text, sentAt: row.sentAt.getTime() }];
  });
}
async function openExportedMessages(app, profileId, rows) {
  const sealed = rows.map(({ id, textCipher }) => ({ place: place(String(id)), cipher: String(textCipher) }));
  const texts = await openPersonTexts(app.vault, profileId, sealed);
  return rows.map(({ textCipher: _sealed, ...row }, index) => ({ ...row, text: texts[index] ?? null }));
}
async function listOwnProgrammes(app, actor) {
  allow(actor, "volunteering.edit", {});
  return actor.organisationId === null ? [] : listProgrammes(app.db, actor.organisationId);
}
async function addProgramme(app, actor, input, key) {
  allow(actor, "volunteering.edit", {});
  checkProgramme(input);
  const organisationId = found(actor.organisationId);
  const now = app.clock.now();
  await write(
    app.db,
    (tx) => once(tx, now, { useCase: "addProgramme", userId: actor.userId }, key, async () => {
      const id = newId();
      await insertProgramme(tx, { id, organisationId, ...input });
      return id;
    })
  );
}
async function editProgramme(app, actor, programmeId, version, input) {
  allow(actor, "volunteering.edit", {});
  checkProgramme(input);
  await write(app.db, async (tx) => {
    const { organisationId } = found(await findProgramme(tx, programmeId));
    if (organisationId !== actor.organisationId) throw new DomainError("notFound");
    if (!await updateProgramme(tx, programmeId, version, input)) throw new DomainError("versionConflict");
  });
}
async function listTownsWithGuide(app) {
  const towns = await listGuideTowns(app.db);
  return towns.map(({ placeId, isDraft }) => ({ id: placeId, name: app.places.name(placeId), isDraft })).sort((a, b) => a.name.localeCompare(b.name, "de"));
}
async function findTownGuide(app, placeId) {
  const guide = await findVolunteerGuide(app.db, placeId);
  return guide === null ? null : { ...guide, town: app.places.name(placeId) };
}
function findGuideTown(app, actor, text) {
  allow(actor, "volunteering.edit", {});
  const answer = app.places.resolve(text);
  const spot = answer.kind === "one" && answer.spot.kind === "place" ? answer.spot : null;
  if (spot === null) throw fieldError({ field: "place", code: "placeUnknown" });
  return spot.id;
}
async function findGuideToEdit(app, actor, placeId) {
  allow(actor, "volunteering.edit", {});
  const spot = found(app.places.find(placeId) ?? null);
  if (spot.kind !== "place") throw new DomainError("notFound");
  const empty = { insurance: "", travelCosts: "", meetingPlaces: "", onboarding: "", contact: "" };
  return {
    town: spot.name,
    ...await findVolunteerGuide(app.db, placeId) ?? { ...empty, isDraft: true, version: 0 }
  };
}
async function editGuide(app, actor, input) {
  allow(actor, "volunteering.edit", {});
  if (app.places.find(input.placeId)?.kind !== "place") throw new DomainError("notFound");
  const { placeId, version, isDraft, texts } = input;
  await write(app.db, async (tx) => {
    if (await putVolunteerGuide(tx, { placeId, ...texts, isDraft, changedAt: app.clock.now() }, version)) return;
    const now = await findVolunteerGuide(tx, placeId);
    throw new DomainError("versionConflict", "versionConflict", {
      current: {
        insurance: now?.insurance ?? "",
        travelCosts: now?.travelCosts ?? "",
        meetingPlaces: now?.meetingPlaces ?? "",
        onboarding: now?.onboarding ?? "",
        contact: now?.contact ?? "",
        _version: String(now?.version ?? 0)
      }
    });
  });
}
const learnerWishes = ["woman", "man", "nearOwnAge", "sameWork"];
async function revealCaseNames(app, actor, rows) {
  const own = new Map(
    rows.flatMap((row) => {
      const resource = caseResource(row);
      return can(actor, "identity.reveal", resource) ? [[row.profileId, { id: row.profileId, ...resource }]] : [];
    })
  );
  if (own.size === 0) return /* @__PURE__ */ new Map();
  const persons = await noteReading(
    app.db,
    (tx) => revealIdentity(tx, app.vault, grantForCases(actor, [...own.values()], ["name"]), app.clock.now(), ["name"])
  );
  return new Map([...persons].map(([id, { name }]) => [id, `${name.lastName}, ${name.firstName}`]));
}
const mostShown = 50;
async function listFileNotes(app, actor) {
  allow(actor, "fileNote.read", { ownerIds: [actor.userId] });
  const scope = scopeFor(actor, "fileNote.read");
  const yesterday = /* @__PURE__ */ new Date(`${addDays(dayOf$1(app.clock.now()), -1)}T00:00:00Z`);
  const today = dayOf$1(app.clock.now());
  const open = await listNotesToTransfer(app.db, scope, mostShown);
  const ids = [...new Set(open.flatMap((note2) => note2.profileId ?? []))];
  const heads = await findProfileHeads(app.db, ids, today);
  return {
    open,
    names: await revealCaseNames(
      app,
      actor,
      heads.map((head) => ({ ...head, profileId: head.id }))
    ),
    total: await countNotesToTransfer(app.db, scope),
    done: await listTransferredNotes(app.db, scope, yesterday, mostShown)
  };
}
async function tickFileNotes(app, actor, input) {
  allow(actor, "fileNote.read", { ownerIds: [actor.userId] });
  const at = input.transferred ? app.clock.now() : null;
  await write(app.db, async (tx) => {
    for (const id of input.ids) found(await markTransferred(tx, id, actor.userId, at) ? id : null);
  });
}
export {
  addMeetingPlace as $,
  recordInvitation as A,
  withdrawProposal as B,
  answerProposal as C,
  answerAsCompany as D,
  releaseContact as E,
  findDateOffers as F,
  offerDates as G,
  planEvent as H,
  inviteCompany as I,
  inviteGuest as J,
  recordCompanyAtEvent as K,
  recordGuestAtEvent as L,
  answerDates as M,
  startImport as N,
  takeImport as O,
  listHouseGuests as P,
  recordMentoringConsent as Q,
  createPosting as R,
  submitPosting as S,
  changePostingState as T,
  approvePosting as U,
  beginDraft as V,
  saveDraftStep as W,
  findDetailedPreview as X,
  decideDetailedProfile as Y,
  askEmployeeLog as Z,
  decideEmployeeLog as _,
  recordCheckIn as a,
  checkPosting as a$,
  planMeeting as a0,
  sendTandemMessage as a1,
  reviewTandem as a2,
  noteObservation as a3,
  handBackTandem as a4,
  askForChange as a5,
  openConsentLink as a6,
  enterCode as a7,
  addProgramme as a8,
  editGuide as a9,
  placementResource as aA,
  revealCaseNames as aB,
  freePlaces as aC,
  noteDown as aD,
  spotOf as aE,
  findIdentityIds as aF,
  findRelease as aG,
  hasLeft as aH,
  mentorMovesFrom as aI,
  mentorStateAfter as aJ,
  mentorMoves as aK,
  moveMentor as aL,
  noteLearnerAccepts as aM,
  changeTandem as aN,
  takeBackDetailedProfile as aO,
  sealIdentities as aP,
  findIdentityVersion as aQ,
  keepIdentities as aR,
  normaliseKey as aS,
  needsReason as aT,
  postingFor as aU,
  movesFrom as aV,
  sideOf as aW,
  isLocked as aX,
  isEditable as aY,
  listPostingEvents as aZ,
  postingTextHints as a_,
  listOwnProgrammes as aa,
  sealMentors as ab,
  freeMentorCodes as ac,
  addMentors as ad,
  learnerWishes as ae,
  listFileNotes as af,
  tickFileNotes as ag,
  isEmail as ah,
  findFactorRule as ai,
  openExportedMessages as aj,
  mentorNames as ak,
  once as al,
  answerDay as am,
  ownPlacement as an,
  ownProposal as ao,
  filledText as ap,
  isOpenForDisclosure as aq,
  takeBackConsents as ar,
  moveProposal as as,
  dropAskedChecks as at,
  detailedPreviewOf as au,
  takeConsent as av,
  planAskedChecks as aw,
  settleProposal as ax,
  settleIntroduction as ay,
  findGuideToEdit as az,
  answerOwnCheckIn as b,
  listEventGuests as b$,
  postingFields as b0,
  watchedWording as b1,
  placeProblem as b2,
  postingMoves as b3,
  editPosting as b4,
  checkPostingRules as b5,
  showOwnCheckIn as b6,
  askForCallAfterStart as b7,
  editProgramme as b8,
  settleDates as b9,
  releasesOfPerson as bA,
  proposalResource as bB,
  findTownGuide as bC,
  readWorkTime as bD,
  readKind as bE,
  idsWithWording as bF,
  guardForCompany as bG,
  stepConflict as bH,
  demandGuarded as bI,
  forgetMilestone as bJ,
  rememberMilestone as bK,
  notePlacement as bL,
  listImports as bM,
  demandDueDay as bN,
  demandSeat as bO,
  removeAttachment as bP,
  takeBackRequirement as bQ,
  checkPlannedTime as bR,
  checkAttachment as bS,
  deadlineIn as bT,
  findingsOfTime as bU,
  mayReadStepWords as bV,
  syncPostingIndex as bW,
  listEvents as bX,
  findEvent as bY,
  listEventCompanies as bZ,
  eventOutcome as b_,
  takeBackDates as ba,
  tidy as bb,
  recogniseColumns as bc,
  changeOwnCase as bd,
  listContacts as be,
  showCompanyCheckIn as bf,
  askForCallAsCompany as bg,
  findRejectedRows as bh,
  guestsPerPage as bi,
  readTandemMessages as bj,
  sayLate as bk,
  cancelMeeting as bl,
  acceptTandem as bm,
  stayInTandem as bn,
  declineTaster as bo,
  words as bp,
  readLanguage as bq,
  listTownsWithGuide as br,
  findGuideTown as bs,
  listPlacesToMeet as bt,
  removeMeetingPlace as bu,
  editMeetingPlace as bv,
  isHers as bw,
  acceptByMeeting as bx,
  callVolunteerWithinDays as by,
  forgetDevice as bz,
  answerCompanyCheckIn as c,
  listWording as c0,
  recordCompanyAnswer as c1,
  organisationOf as c2,
  mayEditTemplates as c3,
  demandEditor as c4,
  planHouses as c5,
  usualHouse as c6,
  proposalRoom as c7,
  newTextHints as c8,
  reopenCase as c9,
  publishProfile as ca,
  listMeetingPlaces as cb,
  readPostingCode as cc,
  findDateQuestion as cd,
  ownImportRun as ce,
  findImport as cf,
  finishTaking as cg,
  chooseInImport as ch,
  discardDraft as ci,
  publishDraft as cj,
  arrangeDraftStep as ck,
  cancelEvent as cl,
  waitingMentorStates as cm,
  insertContact as cn,
  freePostingCode as co,
  insertPostingEvent as cp,
  movePosting as cq,
  wordingOf as cr,
  employerDuties as cs,
  aidsFor as ct,
  decideAftercare as d,
  closeCase as e,
  recordCompany as f,
  addContact as g,
  addCandidates as h,
  recordConsent as i,
  changeStep as j,
  recordLongMeasureReason as k,
  logContact as l,
  makeCheckInLink as m,
  recordStartRequirement as n,
  recordStart as o,
  planStart as p,
  recordTrialResult as q,
  requireSecondFactor as r,
  sealCandidates as s,
  recordLasting as t,
  recordEnd as u,
  addAttachment as v,
  withdrawProfile as w,
  proposeCandidate as x,
  recordApplication as y,
  endApplication as z
};
