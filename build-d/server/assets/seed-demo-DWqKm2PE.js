import { aY as berlinInstant, i as write, aZ as organisations, a_ as teams, a$ as companies, b0 as companyNameKey, b1 as mentors, b2 as openDemoAccounts, b3 as personas, b4 as listOpenCheckIns, b5 as findCheckIn, b6 as scopeFor, b7 as listPlacements, b8 as listCheckIns, b9 as nextQuestion, ba as findPlacement, bb as isGiven, bc as findConsent, bd as aftercareCodes, a8 as findProfile, be as consentLanguages, o as occupationRows, s as skillRows, t as typicalSkills, n as nearGroups, a as oneWay, aa as changeProfiles, bf as listSteps, bg as findStep, bh as listRequirements, bi as isTrial, bj as trialResults, bk as placementEndReasons, D as DomainError, bl as notFitReasons, bm as findProposal, bn as findPosting, bo as postingDocument, bp as placements, bq as addWorkingDays, br as findProfiles, bs as countSeatsTaken, bt as listTandems, bu as makeConsentLink, bv as hasOtherMeeting, bw as newId, ae as updateMentor, ah as syncMentorIndex, bx as putLearner, by as insertTandem, bz as insertDate, bA as insertMeeting, bB as drawingFrom, bC as runWeeklyBatch, bD as runPrivacyAttack } from "./find-report.server-CMZHS3oj.js";
import { a as askAfterStart, e as expireProposals, w as watchTandems, c as closeCalendarQuarters, h as holdWeek } from "./hold-week.server-BxE2aFgK.js";
import { a as dayOf, b as addDays, w as weekday, c as daysBetween, d as dayNumber, e as addMonths } from "./day-BehZ9Stw.js";
import { r as requireSecondFactor, m as makeCheckInLink, a as recordCheckIn, d as decideAftercare, b as answerOwnCheckIn, c as answerCompanyCheckIn, e as closeCase, w as withdrawProfile, f as recordCompany, g as addContact, l as logContact, s as sealCandidates, h as addCandidates, i as recordConsent, j as changeStep, p as planStart, k as recordLongMeasureReason, n as recordStartRequirement, o as recordStart, q as recordTrialResult, t as recordLasting, u as recordEnd, v as addAttachment, x as proposeCandidate, y as recordApplication, z as endApplication, A as recordInvitation, B as withdrawProposal, C as answerProposal, D as answerAsCompany, E as releaseContact, F as findDateOffers, G as offerDates, H as planEvent, I as inviteCompany, J as inviteGuest, K as recordCompanyAtEvent, L as recordGuestAtEvent, M as answerDates, N as startImport, O as takeImport, P as listHouseGuests, Q as recordMentoringConsent, R as createPosting, S as submitPosting, T as changePostingState, U as approvePosting, V as beginDraft, W as saveDraftStep, X as findDetailedPreview, Y as decideDetailedProfile, Z as askEmployeeLog, _ as decideEmployeeLog, $ as addMeetingPlace, a0 as planMeeting, a1 as sendTandemMessage, a2 as reviewTandem, a3 as noteObservation, a4 as handBackTandem, a5 as askForChange, a6 as openConsentLink, a7 as enterCode, a8 as addProgramme, a9 as editGuide, aa as listOwnProgrammes, ab as sealMentors, ac as freeMentorCodes, ad as addMentors, ae as learnerWishes, af as listFileNotes, ag as tickFileNotes } from "./list-file-notes.server-DBDcK7S6.js";
import { k as chanceFrom, p as postingKinds, l as languageSkills, w as levelOfRank, E as bytesFrom } from "./public-side-BbrZQxbK.js";
import { eq, and, lt, asc } from "drizzle-orm";
import { w as weeklySlots, m as meetingModes, a as mentorOffers, b as mentorWishes } from "./mentoring-gOg8uEBd.js";
import "drizzle-orm/sqlite-core";
import "node:worker_threads";
import "node:timers/promises";
import "node:crypto";
import "node:util";
import "node:async_hooks";
import "feiertagejs";
const day = ["day"];
const twoShifts = ["early", "late"];
const threeShifts = ["early", "late", "night"];
const service = ["late", "weekend"];
const rows = [
  ["occ.welder", "Stahlbau", twoShifts, 1720, false, 5],
  ["occ.metal-builder", "Metallbau", ["day", "early"], 1650, true, 5],
  ["occ.machining-mechanic", "Zerspanungstechnik", threeShifts, 1780, true, 3],
  ["occ.electrician", "Elektro", day, 1700, true, 5],
  ["occ.electronics-technician", "Elektronik", day, 1760, true, 2],
  ["occ.car-mechatronic", "Autohaus", day, 1600, true, 4],
  ["occ.bricklayer", "Bauunternehmung", day, 1690, true, 4],
  ["occ.painter", "Malerbetrieb", day, 1560, true, 5],
  ["occ.tiler", "Fliesen", day, 1640, true, 2],
  ["occ.drywall-builder", "Trockenbau", day, 1620, true, 2],
  ["occ.alteration-tailor", "Schneiderei", day, 1470, false, 3],
  ["occ.cook", "Gasthaus", service, 1510, true, 6],
  ["occ.kitchen-helper", "Kantine", twoShifts, 1460, false, 5],
  ["occ.baker", "Bäckerei", ["early", "night"], 1490, true, 3],
  ["occ.waiter", "Hotel", service, 1470, true, 3],
  ["occ.building-cleaner", "Gebäudereinigung", ["early", "late"], 1500, true, 6],
  ["occ.housekeeper", "Hausdienst", day, 1460, false, 3],
  ["occ.care-helper", "Pflegedienst", ["early", "late", "weekend"], 1610, true, 8],
  ["occ.geriatric-nurse", "Seniorenhaus", threeShifts, 1990, true, 4],
  ["occ.warehouse-operator", "Logistik", twoShifts, 1520, true, 8],
  ["occ.forklift-driver", "Spedition", threeShifts, 1560, false, 4],
  ["occ.sales-assistant", "Markt", ["early", "late"], 1480, true, 5],
  ["occ.office-clerk", "Verwaltungsdienst", day, 1610, true, 3],
  ["occ.software-developer", "Softwarehaus", day, 2650, false, 2],
  ["occ.system-administrator", "Systemhaus", day, 2240, false, 1],
  ["occ.landscape-gardener", "Gartenbau", day, 1530, true, 4],
  ["occ.hairdresser", "Salon", ["day", "weekend"], 1460, true, 2],
  ["occ.security-guard", "Wachdienst", ["night", "weekend"], 1500, false, 2]
];
const trades = rows.map(([occupation, branch, shifts, payFrom, isApprenticed, share]) => ({
  occupation,
  branch,
  shifts,
  payFrom,
  isApprenticed,
  share
}));
const demoSeed = 20261123;
function worldOf(app, size, log) {
  const today = dayOf(app.clock.now());
  const begunAt = berlinInstant(today, "00:00") ?? app.clock.now();
  const at = (day2) => ({
    ...app,
    clock: { now: () => day2 === today ? begunAt : /* @__PURE__ */ new Date(`${day2}T09:00:00Z`) }
  });
  return {
    app: at(today),
    chance: chanceFrom(demoSeed),
    supportChance: chanceFrom(20270111),
    aftercareChance: chanceFrom(20270711),
    size,
    trades: trades.slice(0, size.companies),
    today,
    at,
    log
  };
}
function officeDay(day2) {
  const over = weekday(day2) - 5;
  return over > 0 ? addDays(day2, -over) : day2;
}
function actorOf(user) {
  return {
    userId: user.id,
    roles: user.roles,
    organisationId: user.organisationId ?? null,
    teamId: user.teamId ?? null,
    companyId: user.companyId ?? null,
    mentorId: user.mentorId ?? null,
    locale: "de"
  };
}
const demoHouses = {
  jobcenter: { id: "demo-jobcenter", name: "Jobcenter Musterstadt", kind: "jobcenter", phone: "0208 000 10 00" },
  agency: {
    id: "demo-agency",
    name: "Agentur für Arbeit Musterregion",
    kind: "employmentAgency",
    phone: "0208 000 20 00"
  },
  volunteers: {
    id: "demo-volunteers",
    name: "Ehrenamt Brücke e. V.",
    kind: "volunteerOrganisation",
    phone: "0208 000 30 00"
  }
};
const demoTeams = {
  north: {
    id: "demo-team-north",
    organisationId: demoHouses.jobcenter.id,
    name: "Team Nord",
    caseloadBand: "specialTeam"
  },
  south: {
    id: "demo-team-south",
    organisationId: demoHouses.jobcenter.id,
    name: "Team Süd",
    caseloadBand: "integrationPoint"
  }
};
const demoCompanyId = "demo-company-metallbau";
const demoMentorId = "demo-mentor-person";
const inJobcenter = /* @__PURE__ */ new Set(["caseworker", "teamLead", "administrator", "dpo", "staffCouncil", "controlling"]);
function placeOf({ roles: [role] }) {
  const nowhere = { organisationId: null, teamId: null, companyId: null, mentorId: null };
  if (role === "company") return { ...nowhere, companyId: demoCompanyId };
  if (role === "mentor") return { ...nowhere, mentorId: demoMentorId };
  if (role === "officer") return { ...nowhere, organisationId: demoHouses.agency.id };
  if (role === "coordinator") return { ...nowhere, organisationId: demoHouses.volunteers.id };
  const hasTeam = role === "caseworker" || role === "teamLead";
  return {
    ...nowhere,
    organisationId: role !== void 0 && inJobcenter.has(role) ? demoHouses.jobcenter.id : null,
    teamId: hasTeam ? demoTeams.north.id : null
  };
}
async function seedAccounts(app) {
  const createdAt = app.clock.now();
  await write(app.db, async (tx) => {
    await tx.insert(organisations).values(Object.values(demoHouses).map((house) => ({ ...house })));
    await tx.insert(teams).values(Object.values(demoTeams).map((team) => ({ ...team })));
    const name = "Metallbau Exempel GmbH";
    await tx.insert(companies).values({
      id: demoCompanyId,
      name,
      nameKey: companyNameKey(name),
      employerNumber: "12345678",
      state: "verified",
      createdAt,
      verifiedAt: createdAt
    });
    await tx.insert(mentors).values({
      id: demoMentorId,
      caseCode: "P-DEMO",
      organisationId: demoHouses.volunteers.id,
      state: "active",
      offers: ["languagePractice"],
      languages: ["de", "en"],
      mode: "both",
      slots: [],
      registeredAt: createdAt
    });
  });
  await openDemoAccounts(
    app,
    personas.map((persona, index) => ({ ...persona, ...placeOf(persona), phone: `0999 10 01 ${10 + index}` }))
  );
}
const secondFactorInDays = 180;
async function announceSecondFactor({ at, today }) {
  const administrator = personas.find(({ roles }) => roles.includes("administrator"));
  if (administrator === void 0) return;
  const organisationId = demoHouses.jobcenter.id;
  await requireSecondFactor(at(addDays(today, -10)), actorOf({ ...administrator, organisationId }), {
    organisationId,
    from: addDays(today, secondFactorInDays),
    version: 1
  });
}
async function decideAboutAftercare(world, caseworker, placementId, startOn) {
  const drawn = world.aftercareChance.next();
  if (drawn >= 0.78) return;
  await decideAftercare(world.at(officeDay(addDays(startOn, -2))), caseworker, {
    placementId,
    decision: drawn < 0.66 ? "yes" : "no",
    taking: { language: "de", channel: "conversation", helper: "none" }
  });
}
async function talkAfterStart(world, caseworker, officer, step, on) {
  if (!isAftercare(step.code)) return false;
  const { app, today } = world;
  const placement = await findPlacement(app.db, step.placementId, today);
  if (on > addDays(today, -12) && placement !== null) {
    if (isGiven(await findConsent(app.db, placement.profileId, "aftercare"))) return true;
  }
  await recordCheckIn(world.at(on), step.side === "employer" ? officer : caseworker, {
    placementId: step.placementId,
    code: step.code,
    side: step.side,
    outcome: "holds",
    trouble: null,
    version: 0
  });
  return true;
}
function isAftercare(code) {
  return aftercareCodes.includes(code);
}
const well = { works: "yes", mood: "good", trouble: "none", school: "good", probation: "yes" };
const german = { works: "yes", mood: "middling", trouble: "language", help: "tandem", school: "hard" };
const late = { works: "yes", mood: "bad", trouble: "punctuality", school: "absent", probation: "unsure" };
async function seedCheckIns(world) {
  const { app } = world;
  await askAfterStart(app);
  const open = await listOpenCheckIns(app.db);
  const hers = open.filter(({ side }) => side === "candidate");
  const theirs = open.filter(({ side }) => side === "employer");
  for (const [index, { id, profileId }] of hers.slice(0, 3).entries()) {
    const visit = { profileId };
    await answerAll(
      world,
      id,
      index === 0 ? german : well,
      (question, value) => answerOwnCheckIn(app, visit, { id, question, value })
    );
  }
  for (const [index, { id, officerId }] of theirs.slice(0, 2).entries()) {
    if (officerId === null) continue;
    const officer = actorOf({ id: officerId, roles: ["officer"], organisationId: demoHouses.agency.id });
    const token = (await makeCheckInLink(app, officer, id)).split("/").at(-1) ?? "";
    await answerAll(
      world,
      id,
      index === 0 ? late : well,
      (question, value) => answerCompanyCheckIn(app, { token }, { question, value })
    );
  }
  await hearOfWorry(world);
  return Math.min(hers.length, 3) + Math.min(theirs.length, 2);
}
async function hearOfWorry(world) {
  const [persona] = personas;
  if (persona === void 0) return;
  const ines = actorOf({ ...persona, organisationId: demoHouses.jobcenter.id });
  const page = { number: 0, size: 50 };
  const scope = scopeFor(ines, "placement.list");
  for (const { id } of await listPlacements(world.app.db, scope, world.today, { states: ["started"] }, page)) {
    const talked = (await listCheckIns(world.app.db, id)).filter(({ side: side2 }) => side2 === "candidate").at(-1);
    if (talked === void 0) continue;
    const { code, side, version } = talked;
    const said = { placementId: id, code, side, version, outcome: "holds", trouble: "language" };
    return recordCheckIn(world.at(officeDay(addDays(world.today, -1))), ines, said);
  }
}
async function answerAll({ app }, id, said, answer) {
  const open = (check) => check === null ? null : nextQuestion(check, check.answers);
  for (let question = open(await findCheckIn(app.db, id)); question !== null; question = open(await findCheckIn(app.db, id)))
    await answer(question, said[question] ?? "none");
}
const closings = [
  ["moved", 26],
  ["otherOffice", 18],
  ["noLongerListed", 14],
  ["onOwnWish", 8],
  ["other", 4]
];
async function withdrawProfiles(world, candidates) {
  for (const candidate of candidates.filter(({ fate }) => fate === "withdrawn")) {
    const app = world.at(dayBetween(world, addDays(candidate.addedOn, 5), addDays(world.today, -1)));
    await withdrawProfile(app, caseworkerOf$1(candidate), {
      profileId: candidate.id,
      version: await versionOf$1(world, candidate)
    });
  }
}
async function closeCases(world, candidates, { proposed, employed }) {
  const yesterday = addDays(world.today, -1);
  for (const candidate of candidates.filter(({ fate }) => fate === "closed")) {
    const known = addDays(candidate.addedOn, 30);
    const year = addDays(world.today, -330);
    const from = proposed.has(candidate.id) ? addDays(world.today, -14) : known > year ? known : year;
    await closeCase(world.at(dayBetween(world, from, yesterday)), caseworkerOf$1(candidate), {
      profileId: candidate.id,
      version: await versionOf$1(world, candidate),
      reason: employed.has(candidate.id) ? "employed" : world.chance.weighted(closings)
    });
  }
}
function dayBetween({ chance }, from, to) {
  return officeDay(addDays(from, chance.between(0, Math.max(0, daysBetween(from, to)))));
}
function caseworkerOf$1({ caseworkerId }) {
  return actorOf({ id: caseworkerId, roles: ["caseworker"], organisationId: demoHouses.jobcenter.id });
}
async function versionOf$1(world, { id }) {
  return (await findProfile(world.app.db, id, world.today))?.version ?? 0;
}
const firstNames = [
  "Amina",
  "Olena",
  "Samir",
  "Yusuf",
  "Farah",
  "Taras",
  "Rahel",
  "Leyla",
  "Hassan",
  "Sara",
  "Dawit",
  "Nadia",
  "Omar",
  "Irina",
  "Mykola",
  "Zahra",
  "Ali",
  "Mariam",
  "Ivan",
  "Elif",
  "Kemal",
  "Svitlana",
  "Bogdan",
  "Ana",
  "Ion",
  "Maria",
  "Petar",
  "Selam",
  "Abdul",
  "Parisa",
  "Reza",
  "Hiwa",
  "Rojin",
  "Fatou",
  "Ibrahim",
  "Grace",
  "Emeka",
  "Layla",
  "Karim",
  "Nour",
  "Viktor",
  "Halyna",
  "Andriy",
  "Rana",
  "Jamal"
];
const stems = [
  "Muster",
  "Beispiel",
  "Erdacht",
  "Fiktiv",
  "Probe",
  "Exempel",
  "Ersatz",
  "Platzhalter",
  "Namenlos",
  "Denkbar",
  "Scheinbar",
  "Vorgab"
];
const endings = ["", "enko", "i", "zade", "escu", "oglu", "ova", "yan", "ani", "sen", "ov", "abi"];
function inventedName(chance) {
  return { firstName: chance.pick(firstNames), lastName: `${chance.pick(stems)}${chance.pick(endings)}` };
}
function inventedPhone(chance) {
  return `0999 ${chance.between(1e6, 9999999)}`;
}
function inventedEmail(name, number) {
  return `${name.firstName}.${name.lastName}.${number}@post.example`.toLowerCase();
}
const companyWords = [
  "Exempel",
  "Muster",
  "Probati",
  "Beispiel",
  "Fiktum",
  "Erdacht",
  "Denkmal",
  "Vorbild",
  "Paradigma",
  "Simulo",
  "Illustra",
  "Annahme"
];
const companySuffixes = ["GmbH", "GmbH & Co. KG", "e. K.", "AG", "KG", "gGmbH", "OHG"];
function inventedCompany(chance, branchWord, number) {
  return `${branchWord} ${chance.pick(companyWords)} ${number % 7 === 0 ? "& Partner " : ""}${chance.pick(companySuffixes)}`;
}
async function seedCompanies(world, officers, places) {
  const { chance, size, today } = world;
  const companies2 = [];
  const placeIds = [...places.byName.values()];
  for (let number = 0; number < size.companies; number += 1) {
    const trade = world.trades[number % world.trades.length];
    const placeId = chance.pick(placeIds);
    const officer = officers[number % officers.length];
    const actor = actorOf({ id: officer.id, roles: ["officer"], organisationId: demoHouses.agency.id });
    const app = world.at(officeDay(addDays(today, -chance.between(200, 800))));
    const name = inventedCompany(chance, trade.branch, number);
    const isVerified = number === 0 || chance.happens(0.95);
    const id = number === 0 ? demoCompanyId : await recordCompany(app, actor, {
      name,
      employerNumber: isVerified ? String(2e7 + number * 7919) : null,
      branch: trade.branch,
      street: `Musterstraße ${chance.between(1, 120)}`,
      placeId,
      districtKey: world.app.places.districtOf(placeId),
      employees: chance.weighted([
        [6, 20],
        [14, 25],
        [35, 25],
        [90, 18],
        [240, 12]
      ]),
      hasWorksCouncil: chance.weighted([
        ["yes", 3],
        ["no", 5],
        ["unknown", 2]
      ]) === "yes" ? true : chance.happens(0.7) ? false : null,
      isTemporaryAgency: number % 23 === 11,
      recordAnyway: true,
      key: null
    });
    const contact = inventedName(chance);
    await addContact(app, actor, {
      companyId: id,
      name: `${contact.firstName} ${contact.lastName}`,
      role: chance.pick(["Personal", "Geschäftsführung", "Betriebsleitung"]),
      phone: inventedPhone(chance),
      email: `kontakt.${number}@betrieb.example`,
      key: null
    });
    if (number % 3 === 0) {
      const on = officeDay(addDays(today, -chance.between(1, 60)));
      await logContact(world.at(on), actor, {
        companyId: id,
        kind: "call",
        summary: chance.pick([
          "Sucht ab Januar, möchte erst kennenlernen.",
          "Bedarf besteht weiter, Rückruf vereinbart.",
          "Fragt nach Förderung vor der Einstellung."
        ]),
        nextContactOn: chance.happens(0.6) ? laterOf(on, addDays(today, chance.between(-6, 20))) : null,
        postingId: null,
        key: null
      });
    }
    companies2.push({ id, name, trade, placeId, officerId: officer.id, isVerified });
  }
  world.log(`Demo world: ${companies2.length} companies`);
  return companies2;
}
const laterOf = (a, b) => a > b ? a : b;
const ofUkraine = [
  ["uk", 66],
  ["ru", 34]
];
const ofRefugees = [
  ["ar", 44],
  ["fa", 18],
  ["ku", 10],
  ["ps", 5],
  ["tr", 7],
  ["ti", 6],
  ["so", 4],
  ["ru", 3],
  ["fr", 2],
  ["sq", 1]
];
const ofEuropeans = [
  ["ro", 31],
  ["bg", 23],
  ["pl", 15],
  ["it", 10],
  ["es", 8],
  ["pt", 5],
  ["tr", 5],
  ["sr", 3]
];
const ofOthers = [
  ["tr", 34],
  ["sr", 16],
  ["sq", 14],
  ["ar", 14],
  ["ru", 8],
  ["fr", 6],
  ["vi", 4],
  ["en", 4]
];
const besides = {
  uk: [["ru", 75]],
  ru: [["uk", 40]],
  ku: [
    ["ar", 55],
    ["tr", 25]
  ],
  ps: [["fa", 60]],
  ti: [["ar", 30]],
  so: [["ar", 30]],
  ar: [
    ["fr", 8],
    ["ku", 6]
  ],
  fa: [["ps", 10]],
  bg: [["tr", 30]],
  ro: [["it", 12]],
  sq: [["it", 12]]
};
const shareEnglish = 0.32;
function languagesOf(chance, papers) {
  const first = chance.weighted(sharesFor(papers));
  const spoken = /* @__PURE__ */ new Set([first]);
  for (const [language, percent] of besides[first] ?? []) if (chance.happens(percent / 100)) spoken.add(language);
  if (chance.happens(shareEnglish)) spoken.add("en");
  return [...spoken];
}
function talkLanguageOf(chance, spoken) {
  if (chance.happens(0.2)) return "de";
  return consentLanguages.find((language) => language !== "en" && spoken.includes(language)) ?? "en";
}
function sharesFor(papers) {
  if (papers === "protection24") return ofUkraine;
  if (papers === "euCitizen") return ofEuropeans;
  return papers === "familyReunion" || papers === "settlementPermit" || papers === "otherPermit" ? ofOthers : ofRefugees;
}
const starts = [
  ["welder", "welding"],
  ["electronics-technician", "laying-cables"],
  ["car-mechatronic", "vehicle-diagnostics"],
  ["bricklayer", "bricklaying"],
  ["joiner", "woodworking"],
  ["tailor", "sewing"],
  ["baker", "cooking"],
  ["waiter", "buffet-service"],
  ["cleaner", "cleaning"],
  ["nurse", "basic-care"],
  ["educator", "childcare"],
  ["warehouse-specialist", "order-picking"],
  ["retail-clerk", "cash-handling"],
  ["office-clerk", "ms-office"],
  ["software-developer", "linux"],
  ["landscape-gardener", "green-space-maintenance"],
  ["hairdresser", "haircutting"],
  ["security-guard", "security-certificate-34a"],
  ["printer", "production-work"]
];
const lastFieldUntil = "teamwork";
const skillsOfEveryField = [
  "skill.reliability",
  "skill.teamwork",
  "skill.physical-resilience",
  "skill.shift-work",
  "skill.friendly-manner",
  "skill.working-independently",
  "skill.care-and-accuracy",
  "skill.communication",
  "skill.arithmetic",
  "skill.running-a-business",
  "skill.team-leadership",
  "skill.trainer-qualification"
];
const occupationSlugs = occupationRows.map(([, slug]) => slug);
const skillSlugs = skillRows.map(([, slug]) => slug);
const fields = starts.map(([occupation, skill], index) => {
  const [nextOccupation, nextSkill] = starts[index + 1] ?? [null, lastFieldUntil];
  return {
    occupations: between(occupationSlugs, occupation, nextOccupation).map((slug) => `occ.${slug}`),
    skills: between(skillSlugs, skill, nextSkill).map((slug) => `skill.${slug}`)
  };
});
const fieldBy = new Map(fields.flatMap((field) => field.occupations.map((occupation) => [occupation, field])));
const skillsOfAllFields = fields.flatMap(({ skills }) => skills);
const occupationLevels = occupationRows.map(
  ([, slug, , , kldb]) => [`occ.${slug}`, Number(kldb.at(-1))]
);
function skillsByUse(occupation) {
  const known = skillsBy.get(occupation);
  if (known !== void 0) return known;
  const typical = typicalSkills[occupation] ?? [];
  const seed2 = [...occupation].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0) | 0, 7);
  const others = (fieldBy.get(occupation)?.skills ?? []).filter((skill) => !typical.includes(skill));
  const skills = [...typical, ...chanceFrom(seed2).shuffled(others)];
  skillsBy.set(occupation, skills);
  return skills;
}
const skillsBy = /* @__PURE__ */ new Map();
function occupationsNear(occupation) {
  const near = nearGroups.flatMap(([, ...keys]) => keys.includes(occupation) ? keys : []);
  const easier = oneWay.flatMap(([from, to]) => from === occupation ? [to] : []);
  const found = new Set([...near, ...easier].filter((key) => key !== occupation));
  if (found.size > 0) return [...found];
  return (fieldBy.get(occupation)?.occupations ?? []).filter((other) => other !== occupation);
}
function between(slugs, first, next) {
  const from = slugs.indexOf(first);
  const to = next === null ? slugs.length : slugs.indexOf(next);
  if (from < 0 || to < from)
    throw new Error(`The reference list has no section from ${first} to ${next ?? "its end"}.`);
  return slugs.slice(from, to);
}
const ofTheTrades = 62;
const firstJobs = [
  "occ.kitchen-helper",
  "occ.cleaner",
  "occ.warehouse-helper",
  "occ.parcel-deliverer",
  "occ.picker",
  "occ.construction-helper",
  "occ.sales-helper",
  "occ.fast-food-specialist",
  "occ.room-attendant",
  "occ.farm-helper",
  "occ.assembly-worker",
  "occ.delivery-driver",
  "occ.care-helper",
  "occ.food-production-helper",
  "occ.garden-helper",
  "occ.security-helper"
];
const sharesByLevel = { 1: 6, 2: 4, 3: 2, 4: 2 };
const otherOccupations = occupationLevels.map(([key, level]) => [key, sharesByLevel[level] ?? 1]);
const levelBy = new Map(occupationLevels);
const slope = 0.7;
const firstWorkingAge = 17;
const neverWorked = 0.1;
const besidesWork = 0.4;
const ofHerself = 0.45;
function workLifeOf(chance, trades2, age) {
  const occupation = chance.happens(ofTheTrades / 100) ? trades2[chance.weighted(trades2.map((trade, position) => [position, trade.share]))].occupation : chance.weighted(otherOccupations);
  const experienceYears = yearsOf(chance, age);
  const before = jobsBefore(chance, occupation, experienceYears);
  const skills = new Set(longTail(chance, skillsByUse(occupation), chance.between(2, experienceYears < 3 ? 3 : 5)));
  for (const job of before)
    for (const skill of longTail(chance, skillsByUse(job), chance.between(1, 3))) skills.add(skill);
  if (chance.happens(besidesWork)) skills.add(chance.pick(skillsOfAllFields));
  if (chance.happens(ofHerself)) for (const skill of longTail(chance, skillsOfEveryField, 1)) skills.add(skill);
  const wanted = /* @__PURE__ */ new Set([occupation]);
  if (chance.happens(0.35)) wanted.add(chance.pick([...before, ...occupationsNear(occupation)]));
  if (chance.happens(0.08)) wanted.add(chance.pick(firstJobs));
  return {
    occupations: [...wanted],
    skills: [...skills],
    experienceYears,
    licences: licencesOf(chance, [occupation, ...before], skills, age),
    isApprenticed: levelBy.get(occupation) === 2
  };
}
function yearsOf(chance, age) {
  const drawn = 1 + Math.floor(-8 * Math.log(1 - chance.next()));
  return chance.happens(neverWorked) ? 0 : Math.min(Math.max(0, age - firstWorkingAge), drawn);
}
function jobsBefore(chance, occupation, years) {
  const [none, one, two, three] = years === 0 ? [1, 0, 0, 0] : years < 4 ? [3, 4, 2, 0] : [2, 4, 3, 1];
  const count = chance.weighted([
    [0, none],
    [1, one],
    [2, two],
    [3, three]
  ]);
  return Array.from({ length: count }, () => {
    const kind = chance.weighted([
      ["near", 4],
      ["first", 4],
      ["other", 2]
    ]);
    if (kind === "first") return chance.pick(firstJobs);
    return kind === "near" ? chance.pick([...occupationsNear(occupation), occupation]) : chance.weighted(otherOccupations);
  });
}
function longTail(chance, items, count) {
  const left = items.map((item, rank) => [item, 1 / (rank + 1) ** slope]);
  const drawn = [];
  while (drawn.length < count && left.length > 0) {
    const item = chance.weighted(left);
    left.splice(
      left.findIndex(([one]) => one === item),
      1
    );
    drawn.push(item);
  }
  return drawn;
}
const licencesByJob = {
  "occ.truck-driver": ["B", "C", "CE"],
  "occ.bus-driver": ["B", "D"],
  "occ.delivery-driver": ["B"],
  "occ.parcel-deliverer": ["B"],
  "occ.taxi-driver": ["B"],
  "occ.driving-instructor": ["B", "BE"],
  "occ.forklift-driver": ["forklift"],
  "occ.crane-driver": ["crane"],
  "occ.farmer": ["B", "T"],
  "occ.forest-worker": ["B", "T"]
};
function licencesOf(chance, jobs, skills, age) {
  const licences = new Set(jobs.flatMap((job) => licencesByJob[job] ?? []));
  if (chance.happens(age < 25 ? 0.25 : 0.43)) licences.add("B");
  if (licences.has("B") && chance.happens(0.05)) licences.add(chance.pick(["BE", "C1", "C", "T"]));
  if (!licences.has("B") && chance.happens(0.03)) licences.add("AM");
  if (skills.has("skill.forklift-licence") || chance.happens(0.05)) licences.add("forklift");
  if (skills.has("skill.crane-licence") || chance.happens(0.01)) licences.add("crane");
  return [...licences];
}
const towns = [
  ["Mülheim an der Ruhr", 22],
  ["Duisburg", 14],
  ["Essen", 14],
  ["Oberhausen", 10],
  ["Düsseldorf", 8],
  ["Bottrop", 3],
  ["Ratingen", 3],
  ["Gelsenkirchen", 4],
  ["Bochum", 4],
  ["Dortmund", 4],
  ["Bielefeld", 4],
  ["Herford", 2],
  ["Köln", 4],
  ["Krefeld", 2],
  ["Moers", 2]
];
const statuses = {
  refugee: [
    ["refugee25", 26],
    ["protection24", 18],
    ["asylumPermission", 6],
    ["toleration60a", 4],
    ["apprenticeshipToleration60c", 1],
    ["opportunity104c", 2],
    ["integration25b", 2],
    ["humanitarian25_5", 1]
  ],
  european: [["euCitizen", 30]],
  thirdCountry: [
    ["familyReunion", 6],
    ["settlementPermit", 3],
    ["otherPermit", 1]
  ]
};
const strangers = ["Vorbild, Xenia", "Vorbild, Yannick", "Vorbild, Zoe"];
function inventedCandidate(world, { number, origin, canary: canary2 }, caseworkerId, addedOn, places) {
  const { chance, today } = world;
  const birthOn = addDays(today, -chance.between(18 * 365, 58 * 365));
  const status = papersOf(chance, today, origin, canary2);
  const work = workLifeOf(chance, world.trades, Math.floor(daysBetween(birthOn, today) / 365.25));
  const name = canary2 ?? inventedName(chance);
  const placeId = chance.happens(0.9) ? places.byName.get(chance.weighted(towns)) : chance.pick(places.elsewhere);
  const quarters = placeId === void 0 ? [] : places.quarters.get(placeId) ?? [];
  return {
    organisationId: demoHouses.jobcenter.id,
    caseworkerId,
    unassignedName: caseworkerId === null ? chance.pick(strangers) : null,
    name: { firstName: name.firstName, lastName: name.lastName },
    contact: {
      email: canary2?.email ?? (chance.happens(0.6) ? inventedEmail(name, number) : null),
      phone: canary2?.phone ?? inventedPhone(chance),
      street: canary2?.street ?? `Erdachter Weg ${chance.between(1, 99)}`,
      postcode: canary2?.postcode ?? null,
      town: canary2?.town ?? null,
      route: chance.weighted([
        ["phone", 6],
        ["viaCaseworker", 3],
        ["email", 1]
      ])
    },
    // Without a draw: nobody else's story changes. Of every fiftieth it is not known.
    birth: {
      birthOn: canary2?.birthOn ?? birthOn,
      sex: number % 50 === 0 ? null : number * 37 % 100 < 38 ? "female" : "male"
    },
    status: withResidenceRule(status, placeId === void 0 ? null : world.app.places.districtOf(placeId), today),
    number: { customerNumber: canary2?.customerNumber ?? `777D${String(1e5 + number)}` },
    german: germanOf(chance, addedOn),
    fields: {
      occupations: work.occupations,
      skills: work.skills,
      otherLanguages: languagesOf(chance, status.residenceStatus),
      course: courseOf(chance, today),
      experienceYears: work.experienceYears,
      licences: work.licences,
      ...hoursOf(chance),
      shifts: shiftsOf(chance),
      availableFrom: addDays(today, chance.happens(0.5) ? -30 : chance.between(5, 160)),
      placeId: placeId ?? null,
      quarterId: quarters.length > 0 && chance.happens(0.7) ? chance.pick(quarters) : null,
      maxKm: chance.weighted([
        [5, 2],
        [10, 4],
        [15, 6],
        [20, 6],
        [25, 2],
        [30, 4],
        [50, 2]
      ]),
      withoutCar: chance.happens(0.62),
      wantedKinds: kindsOf(chance, work.isApprenticed)
    }
  };
}
function germanOf(chance, addedOn) {
  const rank = chance.weighted([
    [0, 4],
    [1, 14],
    [2, 34],
    [3, 32],
    [4, 13],
    [5, 3]
  ]);
  const evidence = [];
  if (rank > 0 && chance.happens(0.82)) {
    const by = rank <= 1 ? "Goethe" : rank <= 3 ? chance.pick(["DTZ", "telc"]) : chance.pick(["telc", "DTB"]);
    const on = addDays(addedOn, -chance.between(20, 500));
    for (const skill of languageSkills) evidence.push({ skill, level: levelOfRank(rank), source: "attested", by, on });
  }
  if (chance.happens(0.55)) {
    const by = chance.pick(["courseProvider", "caseworker", "languageOffice"]);
    const on = chance.happens(0.85) ? addDays(addedOn, -chance.between(5, 120)) : null;
    for (const skill of languageSkills) {
      const difference = chance.weighted([
        [0, 60],
        [-1, skill === "speaking" || skill === "writing" ? 34 : 18],
        [1, 8]
      ]);
      evidence.push({
        skill,
        level: levelOfRank(Math.min(6, Math.max(0, rank + difference))),
        source: "assessed",
        by,
        on
      });
    }
  }
  return evidence;
}
function courseOf(chance, today) {
  if (!chance.happens(0.3)) return null;
  const untilOn = addDays(today, chance.between(4, 170));
  return {
    kind: chance.weighted([
      ["integrationCourse", 6],
      ["jobLanguageCourse", 3],
      ["literacyCourse", 1]
    ]),
    untilOn,
    times: chance.pick(["vormittags", "nachmittags", "abends"]),
    examOn: addDays(untilOn, -3),
    goal: chance.pick(["A2", "B1", "B2"])
  };
}
function hoursOf(chance) {
  const hoursMax = chance.weighted([
    [40, 60],
    [35, 6],
    [30, 16],
    [25, 6],
    [20, 12]
  ]);
  const less = chance.weighted([
    [5, 4],
    [10, 4],
    [20, 2]
  ]);
  return { hoursMin: Math.max(10, hoursMax - less), hoursMax };
}
function shiftsOf(chance) {
  const all = ["day", "early", "late", "night", "weekend"];
  const likely = { day: 0.97, early: 0.8, late: 0.62, night: 0.3, weekend: 0.45 };
  return all.filter((shift) => shift === "day" || chance.happens(likely[shift]));
}
function kindsOf(chance, isApprenticed) {
  return postingKinds.filter((kind) => {
    if (kind === "employment") return true;
    if (kind === "apprenticeship" || kind === "entryQualification") return isApprenticed && chance.happens(0.35);
    return chance.happens(kind === "trialEmployment" ? 0.92 : 0.6);
  });
}
function papersOf(chance, today, origin, canary2) {
  const residenceStatus = chance.weighted(statuses[origin]);
  const isLimited = residenceStatus !== "euCitizen" && residenceStatus !== "settlementPermit";
  return {
    residenceStatus,
    validUntilOn: !isLimited ? null : residenceStatus === "protection24" ? "2027-03-04" : addDays(today, chance.between(60, 900)),
    permitText: canary2?.permitText ?? (isLimited ? "Erwerbstätigkeit siehe Nebenbestimmung" : null),
    housing: residenceStatus === "asylumPermission" ? chance.pick(["receptionCentre", "municipality"]) : "municipality",
    enteredOn: addDays(today, -chance.between(120, 2800)),
    flags: []
  };
}
function withResidenceRule(papers, districtKey, today) {
  const { residenceStatus, enteredOn } = papers;
  if (residenceStatus !== "refugee25" || districtKey === null || enteredOn === null) return papers;
  const untilOn = addDays(enteredOn, 3 * 365);
  const isBound = untilOn >= today && dayNumber(enteredOn) % 2 === 0;
  return isBound ? { ...papers, residenceRule: { districtKey, untilOn } } : papers;
}
const figures = { k: ["31", "41"], p: ["32", "42"], g: ["33", "43"] };
function canary(index, kind) {
  const [year, line] = figures[kind];
  const token = `${kind}${String(index).padStart(2, "0")}`;
  return {
    firstName: `Zwitscher${token}`,
    lastName: `Kanarix${token}`,
    email: `kanarix.${token}@vogel.example`,
    phone: `0999 7${token.slice(1)}0${line}77`,
    street: `Voliere${token}weg ${index + 3}`,
    postcode: `PLZ-${token}-Nest`,
    town: `Nistort${token}hausen`,
    birthOn: `19${year}-04-${String(index + 9)}`,
    customerNumber: `888C${token.toUpperCase()}00${index}`,
    permitText: `Nebenbestimmung-${token}-Kanarix`
  };
}
const canaryCandidates = Array.from({ length: 12 }, (_, index) => canary(index + 1, "k"));
const canaryVolunteers = Array.from({ length: 6 }, (_, index) => canary(index + 1, "p"));
const canaryGuest = canary(1, "g");
const origins = [
  ["refugee", 0.6],
  ["european", 0.3],
  ["thirdCountry", 0.1]
];
const largestCaseload = 300 / 3300;
function planPeople(chance, count, caseworkers) {
  const share = (part) => Math.round(count * part);
  const canaryAt = canaryPositions(count);
  const origin = chance.shuffled(
    origins.flatMap(
      ([name, part], index) => Array.from({ length: index === 0 ? count - share(0.3) - share(0.1) : share(part) }, () => name)
    )
  );
  const fates2 = Array.from({ length: count }, () => "published");
  const give = (fate, howMany, from, to) => {
    const left = [...fates2.keys()].filter(
      (number) => number >= from && number < to && fates2[number] === "published" && !canaryAt.has(number)
    );
    for (const number of chance.some(left, howMany)) fates2[number] = fate;
  };
  give("unassigned", share(0.01), share(0.9), count);
  give("closed", share(0.06), 0, share(0.85));
  give("withdrawn", share(0.02), 0, share(0.95));
  give("draft", share(0.09), 0, count);
  const isOpen = (fate) => fate !== "closed" && fate !== "unassigned";
  const seats = chance.shuffled(
    caseloads(fates2.filter(isOpen).length, caseworkers, share(largestCaseload)).flatMap(
      (size, caseworker) => Array.from({ length: size }, () => caseworker)
    )
  );
  const canaryNumbers = [...canaryAt.keys()];
  const ofCanary = (number) => canaryNumbers.indexOf(number) % caseworkers;
  for (const number of canaryNumbers) seats.splice(seats.indexOf(ofCanary(number)), 1);
  return fates2.map((fate, number) => {
    const canary2 = canaryAt.get(number);
    const caseworker = canary2 !== void 0 ? ofCanary(number) : fate === "unassigned" ? null : fate === "closed" ? number % caseworkers : seats.pop() ?? 0;
    return { number, origin: origin[number] ?? "refugee", fate, caseworker, canary: canary2 };
  });
}
function canaryPositions(count) {
  const apart = Math.max(1, Math.floor(count / 24));
  return new Map(canaryCandidates.map((canary2, index) => [Math.min(5, apart - 1) + index * apart, canary2]));
}
function caseloads(open, caseworkers, most2) {
  const rest = open - most2;
  const weights = Array.from({ length: caseworkers - 1 }, (_, index) => 125 - 4 * index);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let passed = 0;
  const others = weights.map((weight) => {
    passed += weight;
    const size = Math.round(rest * passed / total) - given;
    given += size;
    return size;
  });
  return [most2, ...others];
}
const months = 26;
async function seedPeople(world, caseworkers, placeIds) {
  const { chance, size, today } = world;
  const plan = planPeople(chance, size.people, caseworkers.length);
  const perMonth = Math.ceil(plan.length / months);
  const everyone = [];
  for (let month = 0; month < months; month += 1) {
    const addedOn = addMonths(addDays(today, -20), month - months + 1);
    const people = plan.slice(month * perMonth, (month + 1) * perMonth).map((person) => {
      const caseworkerId = person.caseworker === null ? null : caseworkers[person.caseworker]?.id ?? null;
      const candidate = inventedCandidate(world, person, caseworkerId, addedOn, placeIds);
      return { ...person, caseworkerId, candidate };
    });
    if (people.length === 0) break;
    const app = world.at(addedOn);
    const prepared = await sealCandidates(
      app,
      people.map((person) => person.candidate)
    );
    const ids = await write(app.db, async (tx) => {
      const added = await addCandidates(app, tx, null, prepared);
      const agreed = [];
      for (const [index, id] of added.entries()) {
        const { fate, caseworkerId, candidate } = people[index];
        if (caseworkerId === null || fate === "draft") continue;
        const language = talkLanguageOf(chance, candidate.fields.otherLanguages ?? []);
        await recordConsent(tx, app.clock.now(), caseworkerId, {
          profileId: id,
          purpose: "namelessProfile",
          decision: "yes",
          language,
          channel: "paper",
          helper: language === "de" ? "none" : "interpreter"
        });
        agreed.push(id);
      }
      await changeProfiles(
        app,
        tx,
        null,
        agreed.map((id) => ({ kind: "publish", id, version: 1 }))
      );
      return added;
    });
    for (const [index, id] of ids.entries()) {
      const { caseworkerId, fate, canary: canary2 } = people[index];
      if (caseworkerId !== null)
        everyone.push({
          id,
          caseworkerId,
          addedOn,
          fate,
          isCanary: canary2 !== void 0
        });
    }
    world.log(`Demo world: ${Math.min((month + 1) * perMonth, plan.length)} of ${plan.length} people`);
  }
  await withdrawProfiles(world, everyone);
  return everyone;
}
const selfOutcomes = ["handedOver", "applied"];
const eitherWay = ["declined", "notFit", "refused", "started", "lasts", "ended"];
const outcomesWithSeat = ["preparing", "started", "lasts", "ended"];
const lastingAfterDays = 182;
const afterStart = ["trialReview", "takeOver", "safetyInstruction", "schoolContact"];
async function playPlacement(world, caseworker, officer, placementId, posting, first, outcome) {
  const { chance, app, today } = world;
  const placement = async () => {
    const row = await findPlacement(app.db, placementId, today);
    if (row === null) throw new DomainError("notFound");
    return row;
  };
  const isBegun = outcome === "started" || outcome === "lasts" || outcome === "ended";
  const startOn = posting.startsOn <= today ? posting.startsOn : today;
  await support(world, officer, placementId, posting, first);
  const steps = (await listSteps(app.db, placementId)).filter((step) => step.state === "open" && step.code !== "start");
  const share = isBegun ? 1 : chance.next() * 0.6;
  const prepared = addDays(first, 9);
  const last = Math.max(1, ...steps.map((step) => step.position));
  const pace = isBegun ? Math.min(2, Math.max(0, daysBetween(prepared, addDays(startOn, -1))) / last) : 2;
  for (const step of steps.slice(0, Math.floor(steps.length * share))) {
    if (afterStart.includes(step.code)) continue;
    const planned = addDays(prepared, Math.floor(step.position * pace));
    const doneOn = officeDay(planned > today ? today : planned);
    const actor = step.side === "employer" ? officer : caseworker;
    const version = (await findStep(app.db, step.id))?.version ?? step.version;
    await changeStep(world.at(doneOn), actor, {
      stepId: step.id,
      version,
      change: { do: "complete", on: doneOn, note: null, noteForCompany: false }
    });
  }
  if (!isBegun) return;
  if ((await placement()).plannedStartOn !== startOn)
    await planStart(world.at(startOn), officer, {
      placementId,
      version: (await placement()).version,
      on: startOn,
      endOn: null
    });
  for (const { requirement, version } of await listRequirements(app.db, placementId)) {
    if (requirement === "longMeasure")
      await recordLongMeasureReason(world.at(officeDay(addDays(startOn, -1))), caseworker, {
        version,
        placementId,
        reason: "longTermUnemployed"
      });
    else
      await recordStartRequirement(world.at(officeDay(addDays(startOn, -1))), caseworker, {
        version,
        placementId,
        requirement,
        on: addDays(startOn, -3),
        reference: referenceOf(requirement)
      });
  }
  await decideAboutAftercare(world, caseworker, placementId, startOn);
  await recordStart(world.at(startOn), caseworker, { placementId, version: (await placement()).version, on: startOn });
  const { kind, plannedEndOn } = await placement();
  const longest = addDays(startOn, chance.between(25, 340));
  const held = plannedEndOn !== null && plannedEndOn < longest ? plannedEndOn : longest;
  const until = held > today ? addDays(today, -chance.between(1, 6)) : held;
  const isOver = plannedEndOn !== null && addDays(plannedEndOn, 7) < today;
  const worksOn = outcome !== "ended" && !(isOver && isTrial(kind));
  const askedUntil = worksOn ? addDays(today, -chance.between(0, 3)) : until;
  await settleAftercare(world, caseworker, officer, placementId, askedUntil);
  if (outcome !== "ended" && isOver) {
    const on = officeDay(addDays(plannedEndOn, 5));
    const move = { placementId, version: (await placement()).version };
    if (isTrial(kind))
      await recordTrialResult(world.at(on), caseworker, {
        ...move,
        on: plannedEndOn,
        result: chance.pick(trialResults)
      });
    else await recordLasting(world.at(on), caseworker, move);
    return;
  }
  if (outcome === "ended" && until > startOn) {
    const endedOn = officeDay(until) > startOn ? officeDay(until) : until;
    await recordEnd(world.at(endedOn), caseworker, {
      placementId,
      version: (await placement()).version,
      on: endedOn,
      reason: chance.pick(placementEndReasons)
    });
  }
  if (outcome === "lasts" && !isTrial(kind) && addDays(startOn, lastingAfterDays) < today) {
    await recordLasting(world.at(addDays(startOn, 184)), caseworker, {
      placementId,
      version: (await placement()).version
    });
  }
}
async function settleAftercare(world, caseworker, officer, placementId, until) {
  const due = (await listSteps(world.app.db, placementId)).filter(
    (step) => step.state === "open" && step.dueOn !== null && step.dueOn <= until
  );
  for (const step of due) {
    const doneOn = step.dueOn ?? until;
    if (await talkAfterStart(world, caseworker, officer, step, doneOn)) continue;
    await changeStep(world.at(doneOn), step.side === "employer" ? officer : caseworker, {
      stepId: step.id,
      version: step.version,
      change: { do: "complete", on: doneOn, note: null, noteForCompany: false }
    });
  }
}
async function support(world, officer, placementId, posting, first) {
  const isWage = posting.kind === "employment" || posting.kind === "trialEmployment";
  const isTraining = posting.kind === "apprenticeship" || posting.kind === "entryQualification";
  if (!(isWage || isTraining) || !world.supportChance.happens(0.3)) return;
  const on = officeDay(addDays(first, 9) > world.today ? world.today : addDays(first, 9));
  await addAttachment(world.at(on), officer, {
    placementId,
    version: (await findPlacement(world.app.db, placementId, world.today))?.version ?? 1,
    attachment: isWage ? "wageSubsidy" : "assistedApprenticeship",
    percent: isWage ? world.supportChance.pick([30, 40, 50]) : null,
    months: isWage ? world.supportChance.pick([3, 6, 9]) : null,
    is55OrOlder: false,
    isDisabled: false,
    key: null
  });
}
function referenceOf(requirement) {
  return {
    approval: "Bescheid",
    permit: "Erlaubnis",
    subsidyApplication: "Antrag",
    startBonusApplication: "Antrag",
    contract: "Vertrag",
    worksCouncil: "Zustimmung"
  }[requirement] + " 2026/01";
}
async function playProposal(world, person, posting, outcome) {
  const { chance, app } = world;
  const caseworker = actorOf({
    id: person.caseworkerId,
    roles: ["caseworker"],
    organisationId: demoHouses.jobcenter.id
  });
  const officer = actorOf({ id: posting.company.officerId, roles: ["officer"], organisationId: demoHouses.agency.id });
  const company = actorOf({ id: `staff-of-${posting.company.id}`, roles: ["company"], companyId: posting.company.id });
  const taking = {
    language: chance.pick(["de", "uk", "ar", "en"]),
    channel: "paper",
    helper: chance.pick(["none", "interpreter"])
  };
  const isOpen = posting.fate === "open";
  const span = {
    waiting: 3,
    handedOver: 5,
    applied: 9,
    expired: 0,
    withdrawn: 0,
    leftOpen: 0,
    declined: 5,
    withCompany: 6,
    silent: 20,
    call: 6,
    notFit: 6,
    interested: 9,
    refused: 9,
    preparing: 15,
    started: 15,
    lasts: 15,
    ended: 15
  }[outcome];
  const earliest = addDays(world.today, -span - chance.between(0, 4));
  const lately = isOpen && earliest > posting.approvedOn ? earliest : addDays(posting.approvedOn, 1);
  const first = officeDay(outcome === "leftOpen" ? beforeClosing(world, posting) : lately);
  const on = (days) => world.at(officeDay(addDays(first, days) > world.today ? world.today : addDays(first, days)));
  const isSelf = selfOutcomes.includes(outcome) || !isOpen && eitherWay.includes(outcome) && chance.happens(0.15);
  const proposalId = await proposeCandidate(on(0), isSelf ? caseworker : officer, {
    postingId: posting.id,
    profileId: person.id,
    way: isSelf ? "self" : "proposed",
    key: null
  });
  const version = async () => (await findProposal(app.db, proposalId, world.today))?.version ?? 0;
  if (outcome === "handedOver") return false;
  if (isSelf) {
    await recordApplication(on(3), caseworker, {
      proposalId,
      version: await version(),
      appliedOn: officeDay(addDays(first, 2))
    });
    if (outcome === "applied") return false;
    if (outcome === "declined" || outcome === "notFit" || outcome === "refused") {
      const end = outcome === "notFit" ? "declinedByCompany" : "declinedByPerson";
      await endApplication(on(9), caseworker, { proposalId, version: await version(), end });
      return false;
    }
    const id2 = await recordInvitation(on(8), caseworker, { proposalId, version: await version() });
    await playPlacement(world, caseworker, officer, id2, posting, first, outcome);
    return true;
  }
  if (outcome === "waiting") return false;
  if (outcome === "expired") {
    await expireProposals(on(24));
    return false;
  }
  if (outcome === "withdrawn") {
    await withdrawProposal(on(2), officer, { proposalId, version: await version() });
    return false;
  }
  if (outcome === "declined") {
    await answerProposal(on(2), caseworker, { proposalId, version: await version(), answer: "no" });
    return false;
  }
  await answerProposal(on(2), caseworker, { proposalId, version: await version(), answer: "yes", consent: taking });
  if (outcome === "withCompany" || outcome === "leftOpen") return false;
  if (outcome === "silent") {
    await expireProposals(on(24));
    return false;
  }
  if (outcome === "call" || outcome === "notFit") {
    const answer = outcome === "call" ? { answer: "call" } : { answer: "notFit", reason: chance.pick(notFitReasons) };
    await answerAsCompany(on(5), company, { proposalId, version: await version(), ...answer });
    return false;
  }
  await answerAsCompany(on(5), company, { proposalId, version: await version(), answer: "meet" });
  if (outcome === "interested") return false;
  if (outcome === "refused") {
    await releaseContact(on(8), caseworker, { proposalId, version: await version(), answer: "no" });
    return false;
  }
  const id = await releaseContact(on(8), caseworker, {
    proposalId,
    version: await version(),
    answer: "yes",
    consent: taking
  });
  if (id !== null) await playPlacement(world, caseworker, officer, id, posting, first, outcome);
  return id !== null;
}
function beforeClosing(world, posting) {
  const beforeStart = addDays(posting.startsOn, -3);
  const lately = addDays(world.today, -4);
  return beforeStart < lately ? beforeStart : lately;
}
const officerOf = (id) => actorOf({ id, roles: ["officer"], organisationId: demoHouses.agency.id });
const caseworkerOf = ({ caseworkerId }) => actorOf({ id: caseworkerId, roles: ["caseworker"], organisationId: demoHouses.jobcenter.id });
async function seedEmployerSide(world, side) {
  await seedSilences(world, side);
  await seedDates(world);
  await seedEvent(world, side, { title: "Betriebe stellen sich vor: Metall und Lager", inDays: -28 });
  await seedEvent(world, side, { title: "Kennenlernen im Advent", inDays: 12 });
  world.log("Demo world: dates by link and employer events");
}
async function seedSilences(world, { candidates, postings, placed }) {
  const old = postings.filter(({ fate, approvedOn }) => fate === "open" && approvedOn < addDays(world.today, -26));
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  for (const posting of old.slice(0, 2)) {
    const row = await findPosting(world.app.db, posting.id);
    if (row === null) continue;
    const query = { posting: postingDocument(row), today: world.today, limit: 80 };
    const { ranked } = await world.app.engine.profilesFor(world.app.db, query);
    const person = ranked.flatMap(({ profileId }) => byId.get(profileId) ?? []).find(({ id, fate, isCanary }) => fate === "published" && !isCanary && !placed.proposed.has(id));
    if (person !== void 0) await playProposal(world, person, posting, "silent");
  }
}
async function seedDates(world) {
  const preparing = await world.app.db.select({ id: placements.id }).from(placements).where(eq(placements.state, "preparing")).orderBy(placements.id);
  const dayBefore = world.at(officeDay(addDays(world.today, -1)));
  const actor = officerOf("demo-officer");
  let number = 0;
  for (const { id } of preparing) {
    if (number === 6) return;
    const { kinds: kinds2 } = await findDateOffers(dayBefore, actor, id);
    if (!kinds2.includes("interview")) continue;
    const times = [timeOf(addWorkingDays(world.today, 2), "10:00"), timeOf(addWorkingDays(world.today, 3), "14:30")];
    const link = await offerDates(dayBefore, actor, { placementId: id, kind: "interview", times });
    const token = link.slice(link.lastIndexOf("/") + 1);
    if (number % 3 === 1) await answerDates(dayBefore, token, times[1] ?? null);
    if (number % 3 === 2) await answerDates(dayBefore, token, null);
    number += 1;
  }
}
async function seedEvent(world, { companies: companies2, candidates }, { title, inDays }) {
  const heldOn = officeDay(addDays(world.today, inDays));
  const planned = world.at(officeDay(addDays(heldOn < world.today ? heldOn : world.today, -20)));
  const officer = officerOf("demo-officer");
  const venue = "Berufsinformationszentrum, Raum 1";
  const eventId = await planEvent(planned, officer, { title, heldOn, time: "16:00", venue, key: null });
  const invited = companies2.filter(({ isVerified }) => isVerified).slice(0, 6);
  for (const { id } of invited) await inviteCompany(planned, officer, { eventId, companyId: id });
  const people = candidates.filter(({ fate, isCanary, addedOn }) => fate === "published" && !isCanary && addedOn < addDays(heldOn, -21)).slice(0, 8);
  const codes = new Map(
    (await findProfiles(
      world.app.db,
      people.map(({ id }) => id),
      world.today
    )).map(({ id, caseCode }) => [id, caseCode])
  );
  for (const person of people)
    await inviteGuest(planned, caseworkerOf(person), { eventId, caseCode: codes.get(person.id) ?? "" });
  if (heldOn >= world.today) return;
  for (const { id } of invited)
    await recordCompanyAtEvent(planned, officer, { eventId, companyId: id, move: "coming" });
  const after = world.at(officeDay(addDays(heldOn, 1)));
  for (const [index, { id }] of invited.entries()) {
    const move = index === 4 ? "missed" : "attended";
    await recordCompanyAtEvent(after, officer, { eventId, companyId: id, move });
  }
  for (const [index, person] of people.entries()) {
    const move = index % 4 === 3 ? "missed" : "attended";
    await recordGuestAtEvent(after, caseworkerOf(person), { eventId, profileId: person.id, move });
  }
}
function timeOf(day2, time) {
  return berlinInstant(day2, time) ?? /* @__PURE__ */ new Date(`${day2}T09:00:00Z`);
}
const { customerNumber, lastName, firstName, phone, email, postcode, town } = canaryGuest;
const list = [
  "Nummer;Nachname;Vorname;Telefon;E-Mail;PLZ;Ort;Niveau;Sprachen;Ziel;Zeiten;Treffen",
  "L-101;Beispiel;Hiwot;0208 000 41 01;;45468;Mülheim an der Ruhr;A2;Tigrinya;Arzt und Ämter;Mo abends, Do abends;persönlich",
  "L-102;Erdacht;Rostam;0208 000 41 02;rostam.erdacht@post.example;47051;Duisburg;B1;Dari;Prüfung B2;Sa;beides",
  `${customerNumber};${lastName};${firstName};${phone};${email};${postcode};${town};A2;Ukrainisch;B1 halten;Mi nachmittags;online`
].join("\r\n");
async function seedGuests(world) {
  const app = world.at(officeDay(addDays(world.today, -12)));
  const coordinator = actorOf({
    id: "demo-coordinator",
    roles: ["coordinator"],
    organisationId: demoHouses.volunteers.id
  });
  const bytes = new TextEncoder().encode(list);
  const started = await startImport(app, coordinator, { kind: "learners", bytes, fileName: "lernende.csv" });
  if (!started.ok) throw new Error(`the demo's list of learners: ${started.code}`);
  await takeImport(app, coordinator, started.runId);
  const { rows: rows2, count } = await listHouseGuests(app, coordinator, 0);
  const asked = rows2.find(({ goal }) => goal === "everyday");
  if (asked !== void 0)
    await recordMentoringConsent(app, coordinator, {
      profileId: asked.id,
      consent: { language: "de", channel: "conversation", helper: "interpreter" },
      key: null
    });
  return count;
}
const kinds = [
  ["employment", 30],
  ["trialEmployment", 26],
  ["employerMeasure", 18],
  ["internship", 10],
  ["apprenticeship", 10],
  ["entryQualification", 6]
];
const wishOf = {
  employment: "hire",
  trialEmployment: "paidTrial",
  employerMeasure: "unpaidTrial",
  internship: "fewDays",
  apprenticeship: "train",
  entryQualification: "train"
};
const weeksOf = {
  employment: null,
  trialEmployment: [6, 8, 12],
  employerMeasure: [1, 2, 4, 6],
  internship: [4, 8, 12],
  apprenticeship: null,
  entryQualification: [26, 40]
};
const fates = [
  ["past", 52],
  ["open", 33],
  ["stale", 3],
  ["paused", 4],
  ["submitted", 5],
  ["draft", 3]
];
async function seedPostings(world, companies2) {
  const { chance, size, today } = world;
  const made = [];
  const nextFate = chance.deck(fates);
  for (let number = 0; number < size.postings; number += 1) {
    const company = number < 6 ? companies2[0] : companies2[number % companies2.length];
    const drawn = number < 3 ? "open" : company.isVerified ? nextFate() : "submitted";
    const fate = drawn === "stale" && company.id === demoCompanyId ? "open" : drawn;
    const age = {
      past: chance.between(60, 720),
      open: chance.between(1, 40),
      stale: chance.between(84, 96),
      paused: chance.between(5, 40),
      submitted: chance.between(0, 4),
      draft: chance.between(0, 12)
    };
    const approvedOn = officeDay(addDays(today, -age[fate]));
    const kind = fate === "stale" ? "employment" : chance.weighted(kinds);
    const startsOn = addWorkingDays(
      addDays(approvedOn, chance.between(fate === "past" ? 21 : 45, fate === "stale" ? 60 : 80)),
      0
    );
    const officer = actorOf({ id: company.officerId, roles: ["officer"], organisationId: demoHouses.agency.id });
    const app = world.at(approvedOn);
    const id = await createPosting(app, officer, {
      companyId: company.id,
      content: contentOf(world, company, kind, startsOn),
      key: null
    });
    if (fate !== "draft") await submitPosting(app, officer, { postingId: id, version: 1 });
    if (fate !== "draft" && fate !== "submitted") await approve(world, app, officer, id);
    if (fate === "paused")
      await changePostingState(app, officer, {
        postingId: id,
        version: await versionOf(world, id),
        move: "pause",
        reason: "Rückfrage beim Betrieb"
      });
    made.push({ id, company, approvedOn, startsOn, kind, fate });
    if (number % 60 === 59) world.log(`Demo world: ${made.length} of ${size.postings} postings`);
  }
  return made;
}
async function approve(world, app, officer, postingId) {
  await approvePosting(app, officer, { postingId, version: await versionOf(world, postingId) });
}
async function versionOf(world, postingId) {
  return (await findPosting(world.app.db, postingId))?.version ?? 1;
}
function contentOf(world, company, kind, startsOn) {
  const { chance, app } = world;
  const { trade } = company;
  const known = typicalSkills[trade.occupation] ?? [];
  const musts = chance.some(known, Math.min(known.length, chance.between(1, 3)));
  const nices = known.filter((concept) => !musts.includes(concept)).slice(0, 2);
  const isPaid = kind === "employment" || kind === "trialEmployment";
  const weeks = weeksOf[kind];
  const isApprenticed = kind === "apprenticeship" || kind === "entryQualification";
  return {
    wish: wishOf[kind],
    kind,
    internshipPurpose: kind === "internship" ? "orientation" : null,
    title: `${app.vocabulary.label(trade.occupation, "de")} (m/w/d)`,
    description: "Sie arbeiten in einem kleinen Team. Wir zeigen Ihnen alles am ersten Tag. Fragen ist erwünscht.",
    occupation: trade.occupation,
    lateralEntry: chance.happens(0.25),
    seats: chance.weighted([
      [1, 60],
      [2, 28],
      [3, 8],
      [5, 4]
    ]),
    german: chance.weighted([
      ["A2", 42],
      ["B1", 42],
      ["B2", 12],
      ["A1", 4]
    ]),
    germanPerSkill: null,
    shifts: chance.some(trade.shifts, Math.max(1, chance.between(1, trade.shifts.length))),
    licences: chance.happens(0.12) ? ["B"] : trade.occupation === "occ.forklift-driver" ? ["forklift"] : [],
    hoursPerWeekMin: kind === "entryQualification" ? 25 : chance.weighted([
      [20, 3],
      [30, 2],
      [38, 5]
    ]),
    hoursPerWeekMax: 40,
    startsOn,
    weeks: weeks === null ? null : chance.pick(weeks),
    pay: isPaid ? { cents: trade.payFrom + chance.between(0, 30) * 10, per: "hour" } : isApprenticed ? { cents: kind === "apprenticeship" ? chance.between(105, 125) * 1e3 : 45e3, per: "month" } : null,
    hasCollectiveAgreement: false,
    isMinijob: false,
    placeId: company.placeId,
    reachableWithoutCar: chance.weighted([
      ["yes", 6],
      ["no", 2],
      ["unknown", 2]
    ]) === "yes" ? true : chance.happens(0.5) ? false : null,
    isTemporaryWork: false,
    skills: [
      ...musts.map((concept) => ({ concept, weight: "must" })),
      ...nices.map((concept) => ({ concept, weight: "nice" }))
    ],
    unknownWords: []
  };
}
const openOutcomes = [
  ["waiting", 22],
  ["handedOver", 7],
  ["applied", 7],
  ["declined", 7],
  ["withCompany", 18],
  ["call", 4],
  ["notFit", 6],
  ["interested", 11],
  ["preparing", 24]
];
const pastOutcomes = [
  ["declined", 12],
  ["notFit", 13],
  ["refused", 6],
  ["expired", 5],
  ["withdrawn", 4],
  ["leftOpen", 4],
  ["started", 14],
  ["lasts", 23],
  ["ended", 23]
];
const outcomesForPersona = ["withCompany", "withCompany", "interested", "preparing"];
async function seedPlacements(world, candidates, postings) {
  const { chance } = world;
  const nextOpen = chance.deck(openOutcomes);
  const nextPast = chance.deck(pastOutcomes);
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const proposed = /* @__PURE__ */ new Set();
  const promised = [...outcomesForPersona];
  const employed = /* @__PURE__ */ new Set();
  const missing = new Set(openOutcomes.map(([outcome]) => outcome));
  let count = 0;
  let isAnybodyAtWork = false;
  const inOrder = postings.filter((posting) => posting.fate === "past" || posting.fate === "open").sort((a, b) => a.approvedOn === b.approvedOn ? 0 : a.approvedOn < b.approvedOn ? -1 : 1);
  for (const [index, posting] of inOrder.entries()) {
    const isShown = posting.fate === "open" && posting.company.id === demoCompanyId && promised.length > 0;
    const wanted = isShown ? promised.length : posting.fate === "past" ? chance.between(1, 3) : chance.between(0, 3);
    const row = await findPosting(world.app.db, posting.id);
    if (row === null) continue;
    const { ranked } = await world.app.engine.profilesFor(world.app.db, {
      // People are free around today, so a posting of the past is asked as if it began soon.
      posting: postingDocument({ ...row, startsOn: addDays(world.today, 60) }),
      today: world.today,
      limit: 80
    });
    const free = ranked.flatMap(({ profileId }) => byId.get(profileId) ?? []).filter((person) => !proposed.has(person.id) && person.addedOn <= posting.approvedOn).filter((person) => !person.isCanary || posting.company.id !== demoCompanyId);
    let isLeftOpen = false;
    for (let number = 0; number < wanted && free.length > 0; number += 1) {
      const isFirstAtWork = !isAnybodyAtWork && staysAtWork(world, posting);
      const drawn = isFirstAtWork ? "started" : (isShown ? promised.shift() : void 0) ?? (posting.fate === "past" ? nextPast() : nextOpen());
      const isFull = outcomesWithSeat.includes(drawn) && await countSeatsTaken(world.app.db, posting.id) >= row.seats;
      const outcome = isFull ? "notFit" : drawn;
      const mayBeClosed = posting.fate === "past" && !isRunning(world, posting, outcome);
      const mayBe = (person2) => person2.fate === "published" || mayBeClosed;
      const own = posting.fate === "open" && missing.has(outcome) ? free.findIndex((person2) => mayBe(person2) && person2.caseworkerId === personas[0]?.id) : -1;
      if (own !== -1) missing.delete(outcome);
      const fits = own === -1 ? free.findIndex(mayBe) : own;
      const [person] = fits === -1 ? [] : free.splice(fits, 1);
      if (person === void 0) break;
      proposed.add(person.id);
      isLeftOpen ||= outcome === "leftOpen";
      if (!await playProposal(world, person, posting, outcome)) continue;
      count += 1;
      isAnybodyAtWork ||= isFirstAtWork && outcome === "started";
      if (outcome === "ended" || outcome === "lasts") employed.add(person.id);
    }
    if (posting.fate === "past") await closePast(world, posting, addDays(posting.startsOn, isLeftOpen ? 5 : 20));
    if (index % 40 === 39)
      world.log(`Demo world: proposals and placements of ${index + 1} of ${inOrder.length} postings`);
  }
  return { count, proposed, employed };
}
function staysAtWork(world, posting) {
  return posting.fate === "past" && !isTrial(posting.kind) && addDays(posting.startsOn, lastingAfterDays) >= world.today;
}
function isRunning(world, posting, outcome) {
  return outcome === "started" || outcome === "lasts" && addDays(posting.startsOn, lastingAfterDays) >= world.today;
}
async function closePast(world, posting, closedOn) {
  const on = officeDay(closedOn < world.today ? closedOn : addDays(world.today, -1));
  const officer = actorOf({ id: posting.company.officerId, roles: ["officer"], organisationId: demoHouses.agency.id });
  const isFilled = world.chance.happens(0.6);
  await changePostingState(world.at(on), officer, {
    postingId: posting.id,
    version: await versionOf(world, posting.id),
    move: isFilled ? "fill" : "close",
    reason: isFilled ? null : "expired"
  });
}
const ownStep = {
  code: "custom",
  title: "Fahrkarte für den Weg zur Arbeit klären",
  side: "candidate",
  owner: "caseworker",
  due: { anchor: "start", step: null, amount: -5, unit: "workingDays", rule: null },
  documents: [],
  onlyIf: []
};
async function seedPlanDraft(world) {
  const lead = personas.find(({ roles }) => roles.includes("teamLead"));
  if (lead === void 0) return;
  const actor = actorOf({ ...lead, organisationId: demoHouses.jobcenter.id });
  const app = world.at(officeDay(addDays(world.today, -4)));
  const draft = { house: "house", kind: "internship" };
  await beginDraft(app, actor, draft);
  await saveDraftStep(app, actor, { ...draft, version: 1, key: null, step: ownStep });
}
const seed = 20270118;
const shareAsked = 0.1;
const shareYes = 0.5;
async function chooseDetailedProfiles(world, candidates) {
  const chance = chanceFrom(seed);
  const app = world.at(officeDay(addDays(world.today, -4)));
  for (const { id: profileId, caseworkerId, fate } of candidates) {
    if (fate !== "published" || !chance.happens(shareAsked)) continue;
    const caseworker = actorOf({
      id: caseworkerId,
      roles: ["caseworker"],
      organisationId: demoHouses.jobcenter.id
    });
    const { isAskable, seen } = await findDetailedPreview(app, caseworker, profileId);
    if (!isAskable) continue;
    await decideDetailedProfile(app, caseworker, {
      profileId,
      decision: chance.happens(shareYes) ? "yes" : "no",
      seen,
      taking: { language: "de", channel: "paper", helper: "interpreter" }
    });
  }
}
const jobcenterSize = { people: 3300, companies: 160, postings: 420, volunteers: 260 };
const colleagues = [
  "Arne",
  "Birte",
  "Cem",
  "Dana",
  "Emre",
  "Frieda",
  "Goran",
  "Hilke",
  "Ilja",
  "Jule",
  "Kerem",
  "Lotte",
  "Malte"
];
const demoCaseworkers = [
  { id: personas[0]?.id ?? "", teamId: demoTeams.north.id },
  ...colleagues.map((_, index) => ({
    id: `demo-caseworker-${index + 2}`,
    teamId: index % 2 === 0 ? demoTeams.south.id : demoTeams.north.id
  }))
];
async function seedStaff(app) {
  const officers = [{ id: personas[1]?.id ?? "" }];
  const rows2 = [];
  for (const [index, firstName2] of colleagues.entries()) {
    const place = demoCaseworkers[index + 1];
    if (place === void 0) continue;
    rows2.push({ ...place, firstName: firstName2, roles: ["caseworker"], organisationId: demoHouses.jobcenter.id });
  }
  for (const [index, firstName2] of ["Nele", "Onur", "Pia"].entries()) {
    const id = `demo-officer-${index + 2}`;
    officers.push({ id });
    rows2.push({ id, firstName: firstName2, roles: ["officer"], organisationId: demoHouses.agency.id, teamId: null });
  }
  await openDemoAccounts(
    app,
    rows2.map(({ firstName: firstName2, ...place }, index) => ({
      ...place,
      companyId: null,
      mentorId: null,
      email: `${firstName2.toLowerCase()}.vorbild${index}@haus.example`,
      displayName: `${firstName2} Vorbild`,
      phone: `0999 10 00 ${String(10 + index)}`
    }))
  );
  return { caseworkers: demoCaseworkers, officers };
}
async function askForLogs(world) {
  const staff = (role) => actorOf({
    id: personas.find(({ roles }) => roles.includes(role))?.id ?? "",
    roles: [role],
    organisationId: demoHouses.jobcenter.id
  });
  const asked = officeDay(addDays(world.today, -60));
  const id = await askEmployeeLog(world.at(asked), staff("staffCouncil"), {
    employeeId: demoCaseworkers[0]?.id ?? "",
    reason: "complaint",
    fromOn: addDays(asked, -14),
    toOn: asked,
    key: null
  });
  await decideEmployeeLog(world.at(asked), staff("dpo"), { id, version: 1, decision: "approved" });
  const lately = officeDay(addDays(world.today, -2));
  await askEmployeeLog(world.at(lately), staff("dpo"), {
    employeeId: demoCaseworkers[2]?.id ?? "",
    reason: "suspicion",
    fromOn: addDays(lately, -7),
    toOn: lately,
    key: null
  });
}
const most = 6;
async function seedTakeOvers(world, candidates, companies2) {
  const apart = { ...world, chance: world.supportChance };
  const trials = await world.app.db.select({ profileId: placements.profileId, companyId: placements.companyId, endedOn: placements.endedOn }).from(placements).where(
    and(
      eq(placements.state, "completed"),
      eq(placements.trialResult, "employmentOffered"),
      lt(placements.endedOn, addDays(world.today, -60))
    )
  ).orderBy(asc(placements.endedOn), asc(placements.id));
  let made = 0;
  for (const { profileId, companyId, endedOn } of trials) {
    const person = candidates.find(({ id: id2, fate }) => id2 === profileId && fate === "published");
    const company = companies2.find(({ id: id2 }) => id2 === companyId);
    if (made === most || person === void 0 || company === void 0 || endedOn === null) continue;
    const approvedOn = officeDay(addDays(endedOn, 1));
    const startsOn = addWorkingDays(addDays(approvedOn, 28), 0);
    const officer = actorOf({ id: company.officerId, roles: ["officer"], organisationId: demoHouses.agency.id });
    const app = world.at(approvedOn);
    const content = { ...contentOf(apart, company, "employment", startsOn), seats: 1 };
    const id = await createPosting(app, officer, { companyId, content, key: null });
    await approvePosting(app, officer, { postingId: id, version: 1 });
    const posting = { id, company, approvedOn, startsOn, kind: "employment", fate: "past" };
    if (await playProposal(apart, person, posting, "lasts")) made += 1;
    await changePostingState(world.at(officeDay(addDays(startsOn, 5))), officer, {
      postingId: id,
      version: await versionOf(world, id),
      move: "fill",
      reason: null
    });
  }
}
const publicPlaces = [
  ["Bielefeld", "Stadtbibliothek am Neumarkt, Lesecafé"],
  ["Bielefeld", "Nachbarschaftstreff, Gruppenraum"],
  ["Mülheim an der Ruhr", "Stadtbücherei, Lesecafé"],
  ["Mülheim an der Ruhr", "Begegnungszentrum, barrierefrei"],
  ["Duisburg", "Zentralbibliothek, erster Stock"]
];
async function seedTandemLife(world) {
  const app = world.at(officeDay(addDays(world.today, -1)));
  const coordinator = actorOf({
    id: "demo-coordinator",
    roles: ["coordinator"],
    organisationId: demoHouses.volunteers.id
  });
  for (const [place, name] of publicPlaces) await addMeetingPlace(app, coordinator, { place, name, key: null });
  const mentor = actorOf({ id: "demo-mentor", roles: ["mentor"], mentorId: demoMentorId });
  const own = await listTandems(app.db, scopeFor(mentor, "tandem.meet"), world.today, { states: ["taster", "active"] });
  const [first] = own;
  if (first !== void 0) {
    const asMentor = { side: "mentor", actor: mentor, tandemId: first.id };
    const visit = await phoneOf(app, first);
    await planMeeting(app, mentor, {
      tandemId: first.id,
      ...await freeEvening(app, first.id, addDays(world.today, 3)),
      place: "Stadtbücherei, Lesecafé"
    });
    await sendTandemMessage(app, asMentor, { text: "Passt Ihnen 17 Uhr? Ich bringe das Übungsheft mit.", key: null });
    await sendTandemMessage(app, { side: "learner", visit }, { text: "Ja, sehr gern. Danke!", key: null });
    await reviewTandem(app, asMentor, "good");
    await noteObservation(app, mentor, { tandemId: first.id, skill: "speaking", level: "B1" });
  }
  const others = await listTandems(app.db, scopeFor(coordinator, "tandem.list"), world.today, { states: ["active"] });
  const [tired, unsure] = others.filter(({ mentorId }) => mentorId !== demoMentorId);
  if (tired !== void 0) await handBackTandem(app, asVolunteer(tired.mentorId), tired.id);
  if (unsure !== void 0)
    await askForChange(app, { side: "mentor", actor: asVolunteer(unsure.mentorId), tandemId: unsure.id });
  await watchTandems(app);
}
async function freeEvening(app, tandemId, from) {
  const [time, minutes] = ["17:00", 90];
  for (let on = from; ; on = addDays(on, 1)) {
    const at = berlinInstant(on, time);
    if (at !== null && !await hasOtherMeeting(app.db, { mentorId: demoMentorId, tandemId, at, minutes }))
      return { on, time, minutes };
  }
}
async function phoneOf(app, { profileId, caseworkerId, organisationId }) {
  const caseworker = actorOf({ id: caseworkerId ?? "", roles: ["caseworker"], organisationId });
  const { link, code } = await makeConsentLink(app, caseworker, { profileId, language: "de" });
  const token = link.slice(link.lastIndexOf("/") + 1);
  const visit = await openConsentLink(app, token, await enterCode(app, token, code));
  if (visit === null) throw new Error("the link of a demo learner does not work");
  return visit;
}
const asVolunteer = (mentorId) => actorOf({ id: mentorId, roles: ["mentor"], mentorId });
async function seedVolunteering(world, places) {
  const app = world.at(officeDay(addDays(world.today, -120)));
  const coordinator = actorOf({
    id: "demo-coordinator",
    roles: ["coordinator"],
    organisationId: demoHouses.volunteers.id
  });
  const programmes = [
    { name: "Deutsch im Stadtteil", isWithMinors: false, certificate: "none" },
    { name: "Sprachpatenschaft zu zweit", isWithMinors: false, certificate: "simple" },
    { name: "Lernhilfe für Auszubildende unter 18", isWithMinors: true, certificate: "extended" }
  ];
  for (const programme of programmes) await addProgramme(app, coordinator, programme, null);
  const guide = {
    insurance: "Unfall- und Haftpflichtschutz über die Sammelverträge des Landes, ohne Anmeldung. Nach einem Unfall bitte am selben Tag anrufen.",
    travelCosts: "Fahrkarten für Bus und Bahn gegen Beleg, einmal im Monat.",
    onboarding: "Eine Mappe mit ersten Übungen, eine Einführung am ersten Montag im Monat, zwei Hospitationen.",
    contact: "Karla Fiktiv, montags bis donnerstags von 9 bis 15 Uhr."
  };
  const towns2 = [
    { name: "Bielefeld", meetingPlaces: "Stadtbibliothek, Stadtteiltreffs, Cafés.", isDraft: false },
    { name: "Gütersloh", meetingPlaces: "Stadtbibliothek, Nachbarschaftstreff.", isDraft: true }
  ];
  for (const { name, ...own } of towns2) {
    const placeId = places.byName.get(name);
    if (placeId === void 0) continue;
    const { isDraft, ...texts } = { ...guide, ...own };
    await editGuide(app, coordinator, { placeId, version: 0, isDraft, texts });
  }
  const known = await listOwnProgrammes(app, coordinator);
  const idOf = (certificate) => known.find((programme) => programme.certificate === certificate)?.id ?? "";
  return { open: idOf("none"), checked: idOf("simple") };
}
async function seedVolunteers(world, places, programmes) {
  const { chance, size, today } = world;
  const made = [];
  const mostTalks = 6;
  let talks = 0;
  const placeIds = [...places.byName.values()].slice(0, 8);
  const app = world.at(officeDay(addDays(today, -90)));
  const firstCanary = Math.min(20, size.volunteers - canaryVolunteers.length);
  const people = Array.from({ length: size.volunteers }, (_, number) => {
    const name = number === 0 ? { firstName: "Mara", lastName: "Erdacht" } : canaryVolunteers[number - firstCanary] ?? inventedName(chance);
    const canary2 = canaryVolunteers[number - firstCanary];
    return { id: number === 0 ? demoMentorId : newId(), number, name, canary: canary2 };
  });
  const sealed = await sealMentors(
    app,
    people.map(({ id, number, name, canary: canary2 }) => ({
      id,
      name: { firstName: name.firstName, lastName: name.lastName },
      contact: {
        email: number === 0 ? "patin@ehrenamt.example" : canary2?.email ?? inventedEmail(name, 9e3 + number),
        phone: canary2?.phone ?? inventedPhone(chance),
        street: canary2?.street ?? null,
        postcode: canary2?.postcode ?? null,
        town: canary2?.town ?? null,
        route: "email"
      }
    }))
  );
  await write(app.db, async (tx) => {
    const codes = await freeMentorCodes(tx, people.length);
    const rows2 = [];
    for (const { id, number } of people) {
      const state = number === 0 ? "active" : chance.weighted([
        ["active", 70],
        ["registered", 14],
        ["interviewed", 5],
        ["checked", 3],
        ["paused", 5],
        ["ended", 3]
      ]);
      const placeId = chance.pick(placeIds);
      const quarters = places.quarters.get(placeId) ?? [];
      const capacity = chance.weighted([
        [1, 70],
        [2, 25],
        [3, 5]
      ]);
      const row = {
        state,
        organisationId: demoHouses.volunteers.id,
        offers: ["languagePractice", ...chance.some(mentorOffers.slice(1), chance.between(0, 2))],
        languages: chance.some(["en", "fr", "ru", "uk", "ar", "tr", "es"], chance.between(0, 2)),
        placeId,
        quarterId: quarters.length > 0 ? chance.pick(quarters) : null,
        maxKm: chance.weighted([
          [3, 3],
          [5, 4],
          [10, 3]
        ]),
        mode: chance.pick(meetingModes),
        slots: chance.some(weeklySlots, chance.between(2, 5)),
        capacity,
        pledgedAt: app.clock.now(),
        wishes: number % 6 === 2 ? [mentorWishes[number % mentorWishes.length] ?? "adultsOnly"] : [],
        emailConfirmedAt: number % 7 === 3 ? null : app.clock.now(),
        ...vettingOf(state, number, state === "registered" ? null : addDays(today, -chance.between(20, 80)))
      };
      if (number === 0) await updateMentor(tx, id, 1, row);
      else
        rows2.push({
          id,
          caseCode: codes[number] ?? "",
          registeredAt: new Date(app.clock.now().getTime() - chance.between(0, 60) * 864e5),
          ...row
        });
      made.push({ id, state, capacity, isPersona: number === 0 });
    }
    await addMentors(tx, app.clock.now(), sealed, rows2);
    await syncMentorIndex(
      app,
      tx,
      made.map((volunteer) => volunteer.id)
    );
  });
  world.log(`Demo world: ${made.length} volunteers`);
  return made;
  function vettingOf(state, number, interviewedOn) {
    const isPlanned = interviewedOn === null && number % 2 === 0 && talks < mostTalks;
    const hour = String(8 + talks).padStart(2, "0");
    const talk = isPlanned ? /* @__PURE__ */ new Date(`${officeDay(addDays(today, 4))}T${hour}:00:00Z`) : null;
    if (isPlanned) talks += 1;
    const asks = number % 3 !== 0;
    const isChecked = interviewedOn !== null && state !== "interviewed";
    return {
      interviewedOn,
      interviewAt: talk,
      interviewKind: talk === null ? null : "phone",
      interviewBy: talk === null ? null : "demo-coordinator",
      interviewSequence: talk === null ? 0 : 1,
      programmeId: interviewedOn === null ? null : asks ? programmes.checked : programmes.open,
      agreementOn: isChecked ? addDays(interviewedOn, 7) : null,
      confidentialityOn: isChecked ? addDays(interviewedOn, 7) : null,
      materialOn: isChecked && number % 4 !== 0 ? addDays(interviewedOn, 7) : null,
      certificateSeenOn: isChecked && asks && state !== "ended" ? addDays(interviewedOn, 7) : null
    };
  }
}
async function seedTandems(world, candidates, volunteers) {
  const { chance, today } = world;
  const learners = candidates.filter(
    ({ fate, isCanary }, index) => fate === "published" && !isCanary && index % 9 === 4
  );
  const active = volunteers.filter((volunteer) => volunteer.state === "active");
  const chosen = [
    ...active.filter((volunteer) => volunteer.isPersona).flatMap((volunteer) => [volunteer, volunteer]),
    ...active.filter((volunteer) => !volunteer.isPersona).slice(0, 120)
  ];
  const goals = ["holdLevel", "nextLevel", "speakAtWork", "exam", "everyday"];
  const app = world.at(officeDay(addDays(today, -40)));
  await write(app.db, async (tx) => {
    for (const [index, learner] of learners.entries()) {
      const goal = chance.pick(goals);
      const waitingSince = addDays(today, -chance.between(3, 120));
      const mode = chance.pick(meetingModes);
      await putLearner(tx, {
        profileId: learner.id,
        goal,
        goalLevel: chance.pick(["B1", "B2"]),
        mode,
        slots: chance.some(weeklySlots, 4),
        wishes: index % 7 === 3 ? [learnerWishes[index % learnerWishes.length] ?? "woman"] : [],
        waitingSince
      });
      const mentor = chosen[index];
      if (mentor === void 0 && index % 3 === 0) continue;
      const consentId = await recordConsent(tx, app.clock.now(), learner.caseworkerId, {
        profileId: learner.id,
        purpose: "mentoring",
        decision: "yes",
        language: "de",
        channel: "paper",
        helper: "none"
      });
      if (mentor === void 0) continue;
      const startedOn = addDays(today, -chance.between(10, 200));
      const isTaster = chance.happens(0.2);
      const tandemId = await insertTandem(tx, {
        mentorId: mentor.id,
        profileId: learner.id,
        consentId,
        state: isTaster ? "taster" : "active",
        goal,
        goalLevel: "B1",
        startedOn,
        agreedOn: isTaster ? null : addDays(startedOn, 9),
        startedBy: learner.caseworkerId,
        mentorAcceptedAt: app.clock.now(),
        learnerAcceptedAt: app.clock.now()
      });
      if (chance.happens(0.75))
        await insertDate(tx, {
          tandemId,
          at: /* @__PURE__ */ new Date(`${addDays(today, chance.between(0, 9))}T16:00:00Z`),
          minutes: 60,
          place: "Stadtbücherei, Lesecafé",
          changedAt: app.clock.now()
        });
      for (let week = 0; week < chance.between(1, 8); week += 1) {
        await insertMeeting(tx, {
          tandemId,
          on: addDays(startedOn, week * 7),
          minutes: chance.pick([60, 90, 120]),
          loggedBy: mentor.id,
          loggedAt: app.clock.now()
        });
      }
    }
    await syncMentorIndex(
      app,
      tx,
      active.map((volunteer) => volunteer.id)
    );
  });
  return Math.min(learners.length, chosen.length);
}
async function transferOldNotes(world, caseworkers) {
  const since = `${officeDay(addDays(world.today, -1))}T00:00:00Z`;
  const back = world.at(officeDay(addDays(world.today, -4)));
  for (const { id } of caseworkers) {
    const caseworker = actorOf({ id, roles: ["caseworker"] });
    for (; ; ) {
      const { open } = await listFileNotes(world.app, caseworker);
      const ids = open.filter((note) => note.createdAt < new Date(since)).map((note) => note.id);
      if (ids.length === 0) break;
      await tickFileNotes(back, caseworker, { ids, transferred: true });
    }
  }
}
const townNames = [
  "Mülheim an der Ruhr",
  "Duisburg",
  "Essen",
  "Oberhausen",
  "Düsseldorf",
  "Bottrop",
  "Ratingen",
  "Gelsenkirchen",
  "Bochum",
  "Dortmund",
  "Bielefeld",
  "Herford",
  "Köln",
  "Krefeld",
  "Moers"
];
async function seedDemo(app, log, size = jobcenterSize) {
  await drawingFrom(bytesFrom(demoSeed + 1), () => seedWorld(worldOf(app, size, log)));
}
async function seedWorld(world) {
  const { app, log } = world;
  const opened = world.at(addDays(world.today, -800));
  await seedAccounts(opened);
  const { caseworkers, officers } = await seedStaff(opened);
  log("Demo world: houses, teams, staff and personas");
  const places = placesOf(app);
  const companies2 = await seedCompanies(world, officers, places);
  const candidates = await seedPeople(world, caseworkers, places);
  const postings = await seedPostings(world, companies2);
  const placed = await seedPlacements(world, candidates, postings);
  await seedPlanDraft(world);
  log(`Demo world: ${placed.count} placements`);
  log(`Demo world: ${await seedCheckIns(world)} answers after a start`);
  await seedTakeOvers(world, candidates, companies2);
  await closeCases(world, candidates, placed);
  await chooseDetailedProfiles(world, candidates);
  await transferOldNotes(world, caseworkers);
  const volunteers = await seedVolunteers(world, places, await seedVolunteering(world, places));
  log(`Demo world: ${await seedTandems(world, candidates, volunteers)} tandems`);
  await seedTandemLife(world);
  log(`Demo world: ${await seedGuests(world)} learners who are nobody's client`);
  await seedEmployerSide(world, { companies: companies2, candidates, postings, placed });
  await closeCalendarQuarters(world.app);
  await holdWeek(world.app);
  await askForLogs(world);
  await announceSecondFactor(world);
  await runWeeklyBatch(world.app);
  log("Demo world: what companies see of profiles without a name");
  await runPrivacyAttack(world.app, void 0, []);
  log("Demo world: measured what companies could find out");
}
function placesOf(app) {
  const byName = /* @__PURE__ */ new Map();
  for (const name of townNames) {
    const answer = app.places.resolve(name);
    if (answer.kind === "one" && answer.spot.kind !== "district") byName.set(name, answer.spot.id);
  }
  const quarters = /* @__PURE__ */ new Map();
  const elsewhere = [];
  for (const spot of app.places.choices()) {
    if (spot.kind === "quarter") quarters.set(spot.placeId, [...quarters.get(spot.placeId) ?? [], spot.id]);
    else elsewhere.push(spot.id);
  }
  return { byName, elsewhere, quarters };
}
export {
  seedDemo
};
