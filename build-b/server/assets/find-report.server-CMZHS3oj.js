import { integer, text, sqliteTable, index, primaryKey, uniqueIndex, real, alias } from "drizzle-orm/sqlite-core";
import { sql, DrizzleQueryError, eq, and, isNull, lte, lt, inArray, asc, max, min, count, gte, isNotNull, desc, getTableColumns, gt, ne, or, not, between, notInArray } from "drizzle-orm";
import { i as isDay, b as addDays, w as weekday, a as dayOf, m as mondayOf, e as addMonths, d as dayNumber, g as dayOfNumber, c as daysBetween, f as calendarQuarterOf } from "./day-BehZ9Stw.js";
import { c as cefrLevels, Q as internshipPurposes, p as postingKinds, T as wishes, Y as postingStates, a3 as skillWeights, v as levelSources, l as languageSkills, a4 as workAccessAnswers, a as licences, s as shifts, w as levelOfRank, h as levelRank, a5 as lastDayOfWeeks, m as requiredK, o as jobFitFor, a6 as accessFor, M as germanLevels, n as mustsTold, q as pseudonymEpoch, I as cellGermans, K as SMALLEST_POOL, D as poolFrom, j as cellKey, k as chanceFrom, a7 as assumedQuarter, a8 as assumedOf, a9 as closesBrowsing, u as detailedProfile, x as ladderFacts, z as nothingPublic, aa as runBatchInPieces, ab as LADDER_VERSION, ac as DETAILED_PROFILE_VERSION, ad as needsPermit, _ as lastDayOfMonths, ae as workAccessByKind, a2 as dayAfterMonths, af as accessOn } from "./public-side-BbrZQxbK.js";
import { Worker } from "node:worker_threads";
import { setTimeout as setTimeout$1, setImmediate } from "node:timers/promises";
import { randomBytes, createHash, timingSafeEqual, createHmac, hkdfSync, createCipheriv, createDecipheriv, randomInt } from "node:crypto";
import { m as meetingModes, e as mentorStates, l as learnerGoals, t as tandemEndReasons, f as tandemStates } from "./mentoring-gOg8uEBd.js";
import { isDeepStrictEqual } from "node:util";
import { AsyncLocalStorage } from "node:async_hooks";
import { getHolidays } from "feiertagejs";
const mailKinds = [
  "savedSearch",
  "companySearch",
  "identityOpened",
  "ownCaseOpened",
  "protection",
  "digest",
  "checkIn",
  "test",
  "tandemNews",
  "tandemAlert",
  "meetingReminder",
  "signInChanged",
  "invitation",
  "passwordReset"
];
const linkMailKinds = ["invitation", "passwordReset"];
function isLinkMail(kind) {
  return linkMailKinds.includes(kind);
}
const mailStates = ["queued", "sent", "merged", "dropped", "failed"];
const mailFailures = [
  "connection",
  "timeout",
  "dns",
  "tls",
  "auth",
  "sender",
  "recipient",
  "message",
  "unexpected",
  "interrupted",
  "tooOld",
  "deactivated",
  "optedOut",
  "noAddress",
  "linkOver"
];
const serverFailures = [
  "connection",
  "timeout",
  "dns",
  "tls",
  "auth",
  "sender"
];
const minuteMs = 6e4;
const hourMs$2 = 60 * minuteMs;
const dayMs = 24 * hourMs$2;
const ownTandemPath = (about) => about === null ? "/tandems" : `/tandems/${encodeURIComponent(about)}`;
const mailRules = {
  savedSearch: {
    path: (about) => about === null ? "/profiles/browse" : `/profiles/browse?saved=${encodeURIComponent(about)}`,
    quietMs: 4 * hourMs$2,
    isAskedFor: false,
    action: "profile.list"
  },
  companySearch: {
    path: (about) => about === null ? "/company/profiles" : `/company/profiles?saved=${encodeURIComponent(about)}`,
    quietMs: 4 * hourMs$2,
    isAskedFor: false,
    action: "profile.browse"
  },
  identityOpened: { path: () => "/audit", quietMs: hourMs$2, isAskedFor: false, action: "audit.read" },
  ownCaseOpened: {
    path: (about) => about === null ? "/profiles" : `/profiles/${encodeURIComponent(about)}`,
    quietMs: hourMs$2,
    isAskedFor: false,
    action: "identity.reveal"
  },
  protection: { path: () => "/protection/check", quietMs: hourMs$2, isAskedFor: false, action: "protection.check" },
  digest: { path: () => "/today", quietMs: hourMs$2, isAskedFor: false, action: "today.read" },
  checkIn: {
    path: (about) => about === null ? "/company" : `/company/checks/${encodeURIComponent(about)}`,
    quietMs: 4 * hourMs$2,
    isAskedFor: false,
    action: "checkIn.answer"
  },
  test: { path: () => "/administration/jobs", quietMs: 0, isAskedFor: true, action: "job.run" },
  tandemNews: { path: ownTandemPath, quietMs: hourMs$2, isAskedFor: false, action: "tandem.meet" },
  tandemAlert: {
    path: (about) => about === null ? "/today" : `/mentoring/tandems/${encodeURIComponent(about)}`,
    quietMs: hourMs$2,
    isAskedFor: false,
    action: "mentor.approve"
  },
  meetingReminder: { path: ownTandemPath, quietMs: hourMs$2, isAskedFor: false, action: "tandem.meet" },
  signInChanged: {
    path: () => "/account/second-factor",
    quietMs: 10 * minuteMs,
    isAskedFor: false,
    action: "secondFactor.own"
  },
  // The secret of the link is added when the mail is sent: it stands nowhere until then.
  invitation: { path: () => "/invitations", quietMs: 0, isAskedFor: true, action: "account.own" },
  passwordReset: { path: () => "/invitations", quietMs: 0, isAskedFor: true, action: "account.own" }
};
const MOST_MAIL_ATTEMPTS = 10;
const MAIL_LIFE_MS = 3 * dayMs;
const mailPatience = { leaveMs: 2 * minuteMs, answerMs: 10 * minuteMs };
const codePatience = { leaveMs: minuteMs, answerMs: minuteMs / 2 };
const MAIL_LEASE_MS = 15 * minuteMs;
const CODE_MAIL_LEASE_MS = 10 * minuteMs;
function mailRetryDelayMs(attempts) {
  return Math.min(2 * minuteMs * 3 ** (attempts - 1), 12 * hourMs$2);
}
function serverRetryDelayMs(failures) {
  return Math.min(minuteMs * 2 ** (failures - 1), 30 * minuteMs);
}
const choosableMailKinds = mailKinds.filter((kind) => kind !== "digest" && !mailRules[kind].isAskedFor);
const replaced = new AsyncLocalStorage();
let drawing = 0;
function drawBytes(count2) {
  return (replaced.getStore() ?? randomBytes)(count2);
}
async function drawingFrom(source, work) {
  drawing += 1;
  try {
    return await replaced.run(source, work);
  } finally {
    drawing -= 1;
    if (drawing === 0) replaced.disable();
  }
}
function newId() {
  return Buffer.from(drawBytes(16)).toString("base64url");
}
const id = () => text().primaryKey().$defaultFn(newId);
const instant = () => integer({ mode: "timestamp_ms" });
const day = () => text();
const flag = () => integer({ mode: "boolean" });
const json = () => text({ mode: "json" }).$type();
const version = () => integer().notNull().default(1);
const writeProofs = sqliteTable("write_proofs", {
  id: integer().primaryKey(),
  at: instant().notNull()
});
const jobKinds = [
  "reindex",
  "importVocabulary",
  "importPlaces",
  "weeklyBatch",
  "privacyAttack",
  "checkAudit",
  "backup",
  "restoreDrill"
];
const referenceJobs = {
  vocabulary: "importVocabulary",
  places: "importPlaces"
};
const jobStates = ["waiting", "running", "done", "failed"];
const MOST_ATTEMPTS = 3;
const LEASE_MS = 6e4;
function askAgainDelayMs(failures) {
  return Math.min(15 * 6e4 * 2 ** (failures - 1), 6 * 60 * 6e4);
}
function retryDelayMs(attempts) {
  return 3e4 * 2 ** (attempts - 1);
}
const planStates = ["new", "changed", "same", "conflict", "caseworkerChanged", "closedHere", "error"];
const caseworkerField = "caseworker";
function planImport(listed2, existing, marks, hash) {
  const byKey = new Map(existing.map((record) => [record.key, record]));
  const firstRow = /* @__PURE__ */ new Map();
  const rows = [];
  for (const row of listed2) {
    const earlier = row.key === "" ? void 0 : firstRow.get(row.key);
    if (row.key !== "" && earlier === void 0) firstRow.set(row.key, row.rowNumber);
    const record = byKey.get(row.key);
    const base = {
      rowNumber: row.rowNumber,
      key: row.key,
      id: record?.id ?? null,
      changed: [],
      conflicts: [],
      agreed: [],
      duplicateOf: earlier ?? null
    };
    if (row.hasError || row.key === "" || earlier !== void 0) rows.push({ ...base, state: "error" });
    else if (record === void 0) rows.push({ ...base, state: "new", changed: Object.keys(row.fields) });
    else if (record.isClosed) rows.push({ ...base, state: "closedHere" });
    else rows.push({ ...base, ...compare$1(row, record, marks.get(record.id) ?? {}, hash) });
  }
  const absent = existing.filter((record) => !record.isClosed && !firstRow.has(record.key)).map(({ id: id2, key, isInRunningPlacement }) => ({ id: id2, key, isInRunningPlacement }));
  const noLongerListed = absent.filter((record) => !record.isInRunningPlacement).map(({ id: id2, key }) => ({ id: id2, key }));
  const keptForPlacement = absent.filter((record) => record.isInRunningPlacement).map(({ id: id2, key }) => ({ id: id2, key }));
  const counts = Object.fromEntries(planStates.map((state) => [state, 0]));
  for (const row of rows) counts[row.state] += 1;
  counts.noLongerListed = noLongerListed.length;
  return { rows, noLongerListed, keptForPlacement, counts };
}
function compare$1(row, record, marks, hash) {
  const changed = [];
  const conflicts = [];
  const agreed = [];
  for (const [field, { said, stored }] of Object.entries(row.fields)) {
    const here = record.fields[field] ?? "null";
    const mark = marks[field];
    const isSaidAgain = mark !== void 0 && mark.said === hash(field, said);
    if (isSaidAgain) continue;
    if (stored === here) agreed.push(field);
    else if (mark === void 0) {
      if (isEmpty(here)) changed.push(field);
      else if (!isEmpty(stored)) conflicts.push(field);
    } else if (mark.stored === hash(field, here)) changed.push(field);
    else conflicts.push(field);
  }
  const state = conflicts.length > 0 ? "conflict" : changed.includes(caseworkerField) ? "caseworkerChanged" : changed.length > 0 ? "changed" : "same";
  return { state, changed, conflicts, agreed };
}
function fieldsToTake(planned, choice) {
  if (planned.conflicts.length > 0 && choice === null) return /* @__PURE__ */ new Set();
  return /* @__PURE__ */ new Set([...planned.changed, ...choice === "list" ? planned.conflicts : []]);
}
function canonical(value, isSet = false) {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item));
    return `[${(isSet ? items.sort() : items).join(",")}]`;
  }
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, item]) => item !== void 0);
    return `{${entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
  }
  return JSON.stringify(value ?? null);
}
function isEmpty(text2) {
  return text2 === "null" || text2 === "[]" || text2 === '""' || text2 === "{}";
}
const importKinds = ["profiles", "postings", "volunteers", "learners"];
const importRunStates = ["reading", "preview", "taking", "taken", "failed", "dropped"];
const importRowStates = [...planStates, "noLongerListed", "keptForPlacement", "taken"];
const importChoices = ["list", "here", "close"];
const jobs = sqliteTable(
  "jobs",
  {
    id: id(),
    kind: text({ enum: jobKinds }).notNull(),
    state: text({ enum: jobStates }).notNull(),
    /** Null once it has ended: the same work may be asked for again. */
    idempotencyKey: text().unique(),
    input: json().notNull(),
    result: json(),
    /** Code of the failure, never a message with data. */
    failure: text(),
    progressDone: integer().notNull().default(0),
    progressTotal: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    leaseUntil: instant(),
    runAt: instant().notNull(),
    createdBy: text(),
    createdAt: instant().notNull(),
    finishedAt: instant()
  },
  (table) => [index("jobs_by_state").on(table.state, table.runAt)]
);
const importRuns = sqliteTable("import_runs", {
  id: id(),
  kind: text({ enum: importKinds }).notNull(),
  state: text({ enum: importRunStates }).notNull(),
  organisationId: text(),
  counts: json().notNull(),
  columns: json().notNull(),
  unknownColumns: json().notNull(),
  failure: text(),
  createdBy: text(),
  createdAt: instant().notNull(),
  takenAt: instant(),
  expiresAt: instant().notNull(),
  version: version()
});
const wallClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit"
});
const hourMs$1 = 36e5;
function berlinInstant(day2, time) {
  if (!isDay(day2) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const asUtc = Date.parse(`${day2}T${time}:00Z`);
  for (const offset of [2, 1]) {
    const instant2 = new Date(asUtc - offset * hourMs$1);
    if (wallClock.format(instant2) === `${day2} ${time}`) return instant2;
  }
  return null;
}
function berlinStamp(day2, time) {
  const instant2 = berlinInstant(day2, time);
  if (instant2 === null) throw new RangeError("no such time in Berlin");
  const hours = (Date.parse(`${day2}T${time}:00Z`) - instant2.getTime()) / hourMs$1;
  return `${day2}T${time}:00+0${hours}:00`;
}
function berlinTime(instant2) {
  return wallClock.format(instant2).slice(11);
}
function startOf(day2) {
  return berlinInstant(day2, "00:00") ?? /* @__PURE__ */ new Date(`${day2}T00:00:00Z`);
}
const holidaysByYear = /* @__PURE__ */ new Map();
function holidaysOf(year) {
  let found2 = holidaysByYear.get(year);
  if (found2 === void 0) {
    found2 = new Set(getHolidays(year, "NW").map((holiday) => dayOf(holiday.date)));
    holidaysByYear.set(year, found2);
  }
  return found2;
}
function isWorkingDay(day2) {
  return weekday(day2) <= 5 && !holidaysOf(day2.slice(0, 4)).has(day2);
}
function addWorkingDays(day2, count2) {
  let current = day2;
  let left = count2;
  while (left > 0 || !isWorkingDay(current)) {
    current = addDays(current, 1);
    if (isWorkingDay(current) && left > 0) left -= 1;
  }
  return current;
}
function workingDayOnOrBefore(day2) {
  let current = day2;
  while (!isWorkingDay(current)) current = addDays(current, -1);
  return current;
}
function workingDaysBefore(day2, count2) {
  let current = workingDayOnOrBefore(day2);
  for (let left = current === day2 ? count2 : count2 - 1; left > 0; left -= 1)
    current = workingDayOnOrBefore(addDays(current, -1));
  return current;
}
const digestRhythms = ["daily", "weekly"];
const from = "07:00";
function digestUntil(rhythm, lastOn, now) {
  const day2 = dayOf(now);
  if (!isWorkingDay(day2) || berlinTime(now) < from || lastOn !== null && lastOn >= day2) return null;
  if (rhythm === "daily") return day2;
  return addWorkingDays(mondayOf(day2), 0) === day2 ? addDays(mondayOf(day2), 6) : null;
}
const roles = [
  "officer",
  "caseworker",
  "teamLead",
  "company",
  "mentor",
  "coordinator",
  "administrator",
  "dpo",
  "staffCouncil",
  "controlling"
];
const staffRoles = roles.filter((role) => role !== "company" && role !== "mentor");
const organisationKinds = ["employmentAgency", "jobcenter", "volunteerOrganisation"];
const ruleUnits = [
  "weeks",
  "months",
  "days",
  "workingDays",
  "hours",
  "cents",
  "percent",
  "count",
  "none"
];
const ruleOrigins = ["law", "house"];
function ruleOn(book, key, day2 = book.day) {
  let found2 = null;
  for (const rule of book.rules) {
    if (rule.key !== key || rule.validFrom > day2 || rule.validTo !== null && rule.validTo < day2) continue;
    if (found2 === null || rule.validFrom > found2.validFrom) found2 = rule;
  }
  return found2;
}
function limitOn(book, key, day2 = book.day) {
  const rule = ruleOn(book, key, day2);
  return rule === null || rule.value === null ? null : { ...rule, value: rule.value };
}
function ruleStretches(book, key, period) {
  const borders = /* @__PURE__ */ new Set([period.from]);
  for (const rule of book.rules) {
    if (rule.key !== key) continue;
    borders.add(rule.validFrom);
    if (rule.validTo !== null) borders.add(addDays(rule.validTo, 1));
  }
  return [...borders].filter((day2) => day2 >= period.from && (period.to === null || day2 <= period.to)).sort().map((from2) => ({ from: from2, rule: limitOn(book, key, from2) }));
}
function requiredNumber(book, key, day2 = book.day) {
  const rule = limitOn(book, key, day2);
  if (rule === null) throw new Error(`rule ${key} has no value on ${day2}`);
  return rule.value;
}
const caseloadBands = ["youth", "specialTeam", "integrationPoint"];
function bandLimits(book, band) {
  return {
    least: limitOn(book, `house.caseloadLeast.${band}`)?.value ?? null,
    most: limitOn(book, `house.caseloadMost.${band}`)?.value ?? null
  };
}
function standsInBand(cases, { least: least2, most }) {
  if (most !== null && cases > most) return "above";
  return least2 !== null && cases < least2 ? "below" : "within";
}
const smallestTeam = 5;
const caseEfforts = ["preparing", "accompanied", "proposed", "inCourse", "quiet"];
function forecastUntil(today) {
  return addDays(mondayOf(today), 27);
}
function forecastWeeks(due, today) {
  return [0, 1, 2, 3].map((week) => {
    const monday = addDays(mondayOf(today), week * 7);
    const from2 = week === 0 ? today : monday;
    const to = addDays(monday, 6);
    const inWeek = due.filter(({ on }) => on <= to && (week === 0 || on >= monday));
    return { from: from2, to, count: inWeek.reduce((sum, { count: count2 }) => sum + count2, 0) };
  });
}
const organisations = sqliteTable("organisations", {
  id: id(),
  name: text().notNull(),
  kind: text({ enum: organisationKinds }).notNull(),
  phone: text(),
  /** From this day on its staff signs in with a second factor; null: whoever wants to. */
  secondFactorFrom: day(),
  version: version()
});
const teams = sqliteTable("teams", {
  id: id(),
  organisationId: text().notNull().references(() => organisations.id),
  name: text().notNull(),
  /** Which target band its caseload is measured against; null: none. */
  caseloadBand: text({ enum: caseloadBands }),
  version: version()
});
const users = sqliteTable(
  "users",
  {
    id: id(),
    loginIndex: text().notNull().unique(),
    email: text(),
    displayName: text(),
    phone: text(),
    passwordHash: text(),
    roles: json().notNull(),
    organisationId: text().references(() => organisations.id),
    teamId: text().references(() => teams.id),
    companyId: text(),
    mentorId: text(),
    locale: text({ enum: ["de", "en"] }).notNull().default("de"),
    /** Whether the portal may write mails to her; they say only that there is news. */
    wantsMails: flag().notNull().default(true),
    absentUntil: text(),
    coveredBy: text(),
    deactivatedAt: instant(),
    createdAt: instant().notNull(),
    version: version()
  },
  (table) => [index("users_by_team").on(table.teamId), index("users_by_company").on(table.companyId)]
);
const sessions = sqliteTable(
  "sessions",
  {
    id: text().primaryKey(),
    userId: text().notNull().references(() => users.id, { onDelete: "cascade" }),
    expiresAt: integer().notNull(),
    createdAt: instant(),
    /** Browser and system in two words, so that a person recognises her own session. */
    device: text(),
    /** The house whose sign-in service let her in, which can sign her out too; null: a password or a code did. */
    providerId: text()
  },
  (table) => [index("sessions_by_user").on(table.userId)]
);
const invitations = sqliteTable("invitations", {
  id: id(),
  tokenHash: text().notNull().unique(),
  purpose: text({ enum: ["invitation", "firstAdministrator", "passwordReset"] }).notNull(),
  roles: json().notNull(),
  userId: text().references(() => users.id),
  organisationId: text().references(() => organisations.id),
  teamId: text(),
  companyId: text(),
  mentorId: text(),
  createdBy: text(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant()
});
const signInAttempts = sqliteTable("sign_in_attempts", {
  key: text().primaryKey(),
  count: integer().notNull(),
  windowEndsAt: instant().notNull()
});
const keptForms = sqliteTable("kept_forms", {
  id: id(),
  userId: text().notNull(),
  path: text().notNull(),
  cipher: text().notNull(),
  expiresAt: instant().notNull()
});
const submissions = sqliteTable(
  "submissions",
  {
    key: text().notNull(),
    scope: text().notNull(),
    result: text().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })]
);
const houseTexts = sqliteTable(
  "house_texts",
  {
    page: text().notNull(),
    locale: text({ enum: ["de", "en"] }).notNull(),
    body: text().notNull(),
    placeholder: flag().notNull(),
    updatedAt: instant().notNull(),
    version: version()
  },
  (table) => [primaryKey({ columns: [table.page, table.locale] })]
);
const feedbacks = sqliteTable("feedbacks", {
  id: id(),
  kind: text({ enum: ["accessibility"] }).notNull(),
  page: text(),
  message: text().notNull(),
  answerTo: text(),
  createdAt: instant().notNull(),
  doneAt: instant()
});
const mailOutbox = sqliteTable(
  "mail_outbox",
  {
    id: id(),
    userId: text().notNull().references(() => users.id),
    kind: text({ enum: mailKinds }).notNull(),
    /** Id of what it is about; null: its kind says enough. */
    about: text(),
    /** The same thing is mailed once. */
    idempotencyKey: text().notNull().unique(),
    state: text({ enum: mailStates }).notNull().default("queued"),
    /** When it was queued, or queued again after it had been given up. */
    createdAt: instant().notNull(),
    /** Answers the mail server has refused it with. */
    attempts: integer().notNull().default(0),
    nextAttemptAt: instant().notNull(),
    /** While it is being sent; one that is over was left by a process that ended. */
    leaseUntil: instant(),
    /** Was left behind once and may have been sent: it is sent once more, not twice. */
    isRepeat: flag().notNull().default(false),
    /** When it was sent or given up. */
    endedAt: instant(),
    /** Code of the last failure, never what the server said. */
    failure: text({ enum: mailFailures }),
    reply: integer()
  },
  (table) => [
    index("mail_outbox_by_state").on(table.state, table.nextAttemptAt),
    index("mail_outbox_by_user").on(table.userId, table.kind)
  ]
);
const mailDigests = sqliteTable("mail_digests", {
  userId: text().primaryKey().references(() => users.id),
  rhythm: text({ enum: digestRhythms }).notNull(),
  /** Day of the last one, sent or found needless. */
  lastOn: day()
});
const mailChoices = sqliteTable(
  "mail_choices",
  {
    userId: text().notNull().references(() => users.id),
    kind: text({ enum: mailKinds }).notNull(),
    linkHash: text().notNull().unique(),
    isOff: flag().notNull().default(false)
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })]
);
function listed(values) {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}
const searchOutbox = sqliteTable(
  "search_outbox",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["profile", "posting", "mentor"] }).notNull(),
    subjectId: text().notNull(),
    subjectVersion: integer().notNull(),
    action: text({ enum: ["upsert", "delete"] }).notNull(),
    createdAt: instant().notNull(),
    sentAt: instant(),
    attempts: integer().notNull().default(0)
  },
  (table) => [index("search_outbox_waiting").on(table.sentAt, table.seq)]
);
class DomainError extends Error {
  code;
  reason;
  params;
  problems;
  /** With `versionConflict`: what stands there now, per field, so that the second editor sees the difference. */
  current;
  constructor(code, reason2 = code, detail = {}) {
    super(`${code}: ${reason2}`);
    this.name = "DomainError";
    this.code = code;
    this.reason = reason2;
    this.params = detail.params ?? {};
    this.problems = detail.problems ?? [];
    this.current = detail.current ?? null;
  }
}
function fieldError(...problems) {
  return new DomainError("invalid", "formInvalid", { problems });
}
const logEvents = {
  told: ["info", ""],
  workFailed: ["error", "recurring work failed"],
  jobsFailed: ["error", "jobs could not be run"],
  backupFailed: ["error", "The backup failed."],
  backupsBroken: [
    "error",
    "Backups in BACKUP_DIR are cut off, damaged or changed. Look at that disk and delete them; newer ones are written"
  ],
  keysCopyFailed: ["error", "keys.db could not be copied."],
  auditHeadFailed: ["error", "The state of the log could not be noted outside of the portal."],
  cannotSave: ["error", "Nothing can be saved"],
  keysNotDestroyed: ["error", "keys of erased persons could not be destroyed; tried again at the next start"],
  mailsFailed: ["error", "mails could not be sent"],
  codeFailed: ["error", "a code could not be mailed"],
  pairsFailed: ["error", "pairs could not be proposed"],
  savedSearchFailed: ["error", "a saved search could not be checked"],
  pageFailed: ["error", "a page failed"],
  requestFailed: ["error", "the server failed"],
  processFailed: ["error", "the portal ends because of a failure nobody expected"],
  startFailed: ["error", ""],
  metricsFailed: ["error", "the metrics could not be read"],
  notReady: ["warning", "the portal is not ready"],
  readyAgain: ["info", "the portal is ready again"],
  clockLeapt: ["warning", "The clock of this machine leapt."],
  longPause: ["warning", "The portal was off for long."],
  slowStatement: ["warning", "a statement was slow"]
};
const word = /^[A-Za-z][\w.]{0,60}$/;
const isText = (shape) => (value) => typeof value === "string" && shape.test(value);
const isNumber$1 = (value) => typeof value === "number" && Number.isFinite(value);
const logFields = {
  /** A piece of recurring work. */
  work: isText(word),
  /** Checks of readiness that failed. */
  checks: (value) => Array.isArray(value) && value.every(isText(word)),
  /** Names of backups. */
  files: (value) => Array.isArray(value) && value.every(isText(/^werkbruecke-[\w-]{1,60}\.backup$/)),
  /** Of a database, a mail server, a failure of ours. */
  code: isText(word),
  /** What to do: one of our own sentences, chosen by the code. */
  advice: isText(/^[A-Za-z][\w .,:;()/`'-]{0,400}$/),
  method: isText(/^[A-Z]{1,10}$/),
  /** The pattern of an address, never the address. */
  route: isText(/^\/[\w:.*$/-]{0,200}$/),
  /** The class of an error, never its message. */
  error: isText(/^[A-Za-z]\w{0,60}( value)?$/),
  ms: isNumber$1,
  /** A statement with a "?" for every value. */
  statement: isText(/^[^']{1,1000}$/),
  /** Where it happened: lines of a stack. */
  frames: (value) => Array.isArray(value) && value.every(isText(/^at [^\n]{1,500}$/))
};
const logFormats = ["text", "json"];
let format = "text";
function setLogFormat(next2) {
  format = next2;
}
function log(event, fields = {}) {
  const kept = Object.entries(fields).flatMap(([name, value]) => {
    const fits = logFields[name];
    return fits === void 0 || value === void 0 ? [] : [[name, fits(value) ? value : "?"]];
  });
  const [level, sentence] = logEvents[event];
  say(level, event, sentence, kept);
}
function tell(line) {
  say("info", "told", line, []);
}
function tellStartFailed(message) {
  say("error", "startFailed", message, []);
}
function framesOf(error) {
  if (!(error instanceof Error) || error.stack === void 0) return [];
  const head = error.message === "" ? error.name : `${error.name}: ${error.message}`;
  if (!error.stack.startsWith(head)) return [];
  const lines = error.stack.slice(head.length).split("\n");
  return lines.map((line) => line.trim()).filter((line) => line.startsWith("at "));
}
function errorName(error) {
  return error instanceof Error ? error.name : "Thrown value";
}
function say(level, event, sentence, fields) {
  const line = format === "json" ? JSON.stringify({
    // Of the machine: a log is compared with other logs.
    time: new Date(performance.timeOrigin + performance.now()).toISOString(),
    level,
    event,
    message: sentence,
    ...Object.fromEntries(fields)
  }) : asText(sentence, fields);
  if (level === "error") console.error(line);
  else (event === "told" ? process.stdout : process.stderr).write(`${line}
`);
}
function asText(sentence, fields) {
  const frames = fields.flatMap(
    ([name, value]) => name === "frames" && Array.isArray(value) ? value : []
  );
  const names = fields.map(([name]) => name);
  const isShown = (name) => name !== "frames" && (name !== "code" || !names.includes("advice"));
  const rest = fields.filter(([name]) => isShown(name)).map(([name, value]) => name === "ms" ? `${String(value)} ms` : String(value));
  const first = [sentence, rest.join(" ")].filter((part2) => part2 !== "").join(sentence.endsWith(".") ? " " : ": ");
  return [first, ...frames.map((frame) => `    ${String(frame)}`)].join("\n");
}
const failuresOfPlace = [
  ["SQLITE_FULL", "the disk is full. What was saved is safe. Make room on it"],
  [
    "SQLITE_READONLY_DBMOVED",
    "its file was moved, replaced or deleted while the portal runs. Put it back, see docs/betrieb/stoerungen.md; keys.db can be saved only as long as the portal is not ended"
  ],
  [
    "SQLITE_READONLY",
    "it may only be read. Give werkbruecke.db, keys.db and their folder to the user the portal runs as, writable"
  ],
  [
    "SQLITE_CANTOPEN",
    "its file cannot be opened. Give it and its folder to the user the portal runs as; if that is so, its disk can only be read or is away"
  ],
  [
    "SQLITE_IOERR",
    "the disk fails, is away or can only be read now. Look at it (dmesg, mount) before the portal is ended, see docs/betrieb/stoerungen.md"
  ],
  ["SQLITE_NOTADB", "its file is no database of this portal. Put the newest copy back"],
  [
    "SQLITE_BUSY",
    "another program has locked its file. End it: whoever copies the database copies the backups the portal writes"
  ],
  [
    "SERVER_UNREACHABLE",
    "its server cannot be reached. Start it, or check DATABASE_URL and KEY_STORE_URL; it goes on by itself then"
  ],
  ["SQLITE_CORRUPT", "its file is damaged. Stop the portal and put the newest copy back"]
];
const failureOfPlace = (code) => failuresOfPlace.find(([beginning]) => code.startsWith(beginning));
const sentenceFor = (code) => failureOfPlace(code)?.[1] ?? null;
class DatabaseError extends Error {
  code;
  constructor(code) {
    const sentence = sentenceFor(code);
    super(sentence === null ? `database: ${code}` : `database: ${code}: ${sentence}.`);
    this.name = "DatabaseError";
    this.code = code;
  }
}
function databaseCode(error) {
  if (error instanceof DatabaseError) return error.code;
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  if (cause instanceof TypeError && cause.message === "fetch failed") return "SERVER_UNREACHABLE";
  if (cause instanceof DOMException && cause.name === "TimeoutError") return "SERVER_UNREACHABLE";
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return null;
  if (cause instanceof Error && cause.message.includes("Unable to open connection")) return "SQLITE_CANTOPEN";
  const { code, extendedCode } = cause;
  if (extendedCode === "SQLITE_IOERR_SHMSIZE") return "SQLITE_FULL";
  if (typeof extendedCode === "string") return extendedCode;
  if (code === "SQLITE_CONSTRAINT") return constraintCode(String(cause.message));
  return typeof code === "string" && /^(SQLITE|LIBSQL|TRANSACTION|HRANA|SERVER|CLIENT)/.test(code) ? code : null;
}
function constraintCode(message) {
  const kind = /(UNIQUE|FOREIGN KEY|NOT NULL|CHECK) constraint failed/.exec(message)?.[1];
  return kind === void 0 ? "SQLITE_CONSTRAINT" : `SQLITE_CONSTRAINT_${kind.replace(" ", "")}`;
}
function isLocked(error) {
  return databaseCode(error)?.startsWith("SQLITE_BUSY") === true;
}
function isUniqueViolation(error) {
  const code = databaseCode(error);
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY";
}
function withoutParameters(error) {
  const code = databaseCode(error);
  if (code !== null) return new DatabaseError(code);
  if (error instanceof DrizzleQueryError) return new DatabaseError("UNKNOWN");
  return error;
}
const places$2 = /* @__PURE__ */ new WeakMap();
function placeFailureOf(failure) {
  return typeof failure === "object" && failure !== null && places$2.get(failure) || null;
}
const toldAt = /* @__PURE__ */ new WeakMap();
const tellAgainMs = 6e4;
function failureOfWrite(error, on) {
  const safe = withoutParameters(error);
  if (!(safe instanceof DatabaseError) || sentenceFor(safe.code) === null) return safe;
  const now = performance.now();
  const told2 = toldAt.get(on) ?? /* @__PURE__ */ new Map();
  toldAt.set(on, told2);
  if (now - (told2.get(safe.code) ?? -Infinity) > tellAgainMs) {
    told2.set(safe.code, now);
    log("cannotSave", { advice: safe.message });
  }
  const failure = new DomainError("unavailable", "cannotSave");
  const place2 = failureOfPlace(safe.code);
  if (place2 !== void 0) places$2.set(failure, place2[0]);
  return failure;
}
const queues = /* @__PURE__ */ new WeakMap();
const guards = /* @__PURE__ */ new WeakMap();
const followers = /* @__PURE__ */ new WeakMap();
const places$1 = /* @__PURE__ */ new WeakMap();
const troubles = /* @__PURE__ */ new WeakMap();
const readOnly = /* @__PURE__ */ new WeakSet();
const openWrites = /* @__PURE__ */ new WeakMap();
const lockedSince = /* @__PURE__ */ new WeakMap();
const lockPatienceMs = 5e3;
const lockPauseMs = 25;
const queuePatienceMs = 3e4;
let insideWrite = null;
function writeQueue(db) {
  const [oldest, ...others] = openWrites.get(db) ?? [];
  return oldest === void 0 ? { open: 0, oldestMs: 0 } : { open: others.length + 1, oldestMs: performance.now() - oldest };
}
function writeTrouble(db) {
  return troubles.get(db) ?? null;
}
function guardWrites(db, guard) {
  guards.set(db, guard);
}
function refuseWrites(db) {
  readOnly.add(db);
}
function writeInPlace(db, inPlace) {
  places$1.set(db, inPlace);
}
function demandWriter(db) {
  if (readOnly.has(db)) throw new DomainError("unavailable", "cannotSave");
}
function isReadOnly(db) {
  return readOnly.has(db);
}
function followWrites(db, catchUp) {
  followers.set(db, catchUp);
}
async function write(db, work) {
  try {
    return await inTurn(db, work);
  } finally {
    await followers.get(db)?.();
  }
}
async function noteReading(db, work) {
  try {
    return await inTurn(db, work);
  } finally {
    void followers.get(db)?.();
  }
}
function inTurn(db, work) {
  if (insideWrite?.getStore() === db) return Promise.reject(new Error("write() inside write(): pass tx on"));
  if (readOnly.has(db)) return Promise.reject(new DomainError("unavailable", "cannotSave"));
  const open = openWrites.get(db) ?? [];
  openWrites.set(db, open);
  const asked = performance.now();
  open.push(asked);
  const before = queues.get(db) ?? Promise.resolve();
  const isMyTurn = open.length === 1 ? before : withPatience(before);
  const transaction = () => transactionOf(db, work);
  const turn = isMyTurn.then(() => transaction());
  const settled = Promise.allSettled([before, turn]).then(() => void open.splice(open.indexOf(asked), 1));
  queues.set(db, settled);
  return turn.then(
    (result) => {
      troubles.delete(db);
      return result;
    },
    (error) => {
      const failure = failureOfWrite(error, db);
      const place2 = placeFailureOf(failure);
      if (place2 === null) troubles.delete(db);
      else troubles.set(db, place2);
      throw failure;
    }
  );
}
async function withPatience(before) {
  let timer;
  const patience = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new DomainError("unavailable", "cannotSave")), queuePatienceMs);
  });
  try {
    await Promise.race([before, patience]);
  } finally {
    clearTimeout(timer);
  }
}
async function transactionOf(db, work) {
  if (places$1.get(db)?.() === false) throw new DatabaseError("SQLITE_READONLY_DBMOVED");
  return whenUnlocked(
    db,
    (begun) => db.transaction(
      async (tx) => {
        begun();
        const guarded = Promise.resolve(guards.get(db)?.(tx));
        guarded.catch(() => void 0);
        try {
          return await work(tx);
        } finally {
          await guarded;
        }
      },
      { behavior: "immediate" }
    )
  );
}
async function whenUnlocked(on, attempt) {
  for (; ; ) {
    let hasBegun = false;
    try {
      return await attempt(() => {
        hasBegun = true;
        lockedSince.delete(on);
      });
    } catch (error) {
      if (hasBegun || !isLocked(error)) throw failureOfWrite(error, on);
      const since = lockedSince.get(on) ?? performance.now();
      lockedSince.set(on, since);
      if (performance.now() - since > lockPatienceMs) throw failureOfWrite(error, on);
      await setTimeout$1(lockPauseMs);
    }
  }
}
const isQueued = eq(mailOutbox.state, "queued");
const isWaiting = and(isQueued, isNull(mailOutbox.leaseUntil));
const these = (ids2) => inArray(mailOutbox.id, listed(ids2));
async function insertMail(tx, mail) {
  const { at: at2, ...row } = mail;
  await tx.insert(mailOutbox).values({ ...row, createdAt: at2, nextAttemptAt: at2 }).onConflictDoNothing({ target: mailOutbox.idempotencyKey });
}
async function hasQueuedMail(handle) {
  const rows = await handle.all(sql`SELECT 1 FROM mail_outbox WHERE state = 'queued' LIMIT 1`);
  return rows.length > 0;
}
async function clearStaleMails(tx, now, queuedBefore) {
  const isLeft = and(isQueued, lte(mailOutbox.leaseUntil, now));
  await tx.update(mailOutbox).set({ state: "failed", failure: "interrupted", reply: null, leaseUntil: null, endedAt: now }).where(and(isLeft, eq(mailOutbox.isRepeat, true)));
  await tx.update(mailOutbox).set({ isRepeat: true, leaseUntil: null }).where(isLeft);
  await tx.update(mailOutbox).set({ state: "failed", failure: sql`coalesce(${mailOutbox.failure}, 'tooOld')`, endedAt: now }).where(and(isWaiting, lt(mailOutbox.createdAt, queuedBefore)));
}
async function findDueMail(tx, now) {
  const [row] = await tx.select({ userId: mailOutbox.userId, kind: mailOutbox.kind }).from(mailOutbox).where(and(isWaiting, lte(mailOutbox.nextAttemptAt, now))).orderBy(asc(mailOutbox.nextAttemptAt)).limit(1);
  return row ?? null;
}
async function listDueMails(tx, userId2, kind, now) {
  return tx.select({ id: mailOutbox.id, about: mailOutbox.about, attempts: mailOutbox.attempts }).from(mailOutbox).where(and(isWaiting, lte(mailOutbox.nextAttemptAt, now), eq(mailOutbox.userId, userId2), eq(mailOutbox.kind, kind))).orderBy(asc(mailOutbox.createdAt), asc(mailOutbox.id));
}
async function lastMailSentAt(tx, userId2, kind) {
  const [row] = await tx.select({ at: max(mailOutbox.endedAt) }).from(mailOutbox).where(and(eq(mailOutbox.userId, userId2), eq(mailOutbox.kind, kind), eq(mailOutbox.state, "sent")));
  return row?.at ?? null;
}
async function findMailReader(tx, userId2) {
  const [row] = await tx.select({
    address: users.email,
    locale: users.locale,
    wantsMails: users.wantsMails,
    deactivatedAt: users.deactivatedAt,
    mentorId: users.mentorId
  }).from(users).where(eq(users.id, userId2));
  return row ?? null;
}
async function putOffMails(tx, ids2, until) {
  await tx.update(mailOutbox).set({ nextAttemptAt: until }).where(these(ids2));
}
async function leaseMails(tx, ids2, until) {
  await tx.update(mailOutbox).set({ leaseUntil: until }).where(these(ids2));
}
async function markMailsSent(tx, ids2, at2) {
  const [first = "", ...merged] = ids2;
  const ended = { leaseUntil: null, endedAt: at2, failure: null, reply: null };
  await tx.update(mailOutbox).set({ ...ended, state: "sent" }).where(eq(mailOutbox.id, first));
  await tx.update(mailOutbox).set({ ...ended, state: "merged" }).where(these(merged));
}
async function endMails(tx, ids2, end) {
  const { at: at2, ...rest } = end;
  await tx.update(mailOutbox).set({ ...rest, leaseUntil: null, endedAt: at2 }).where(these(ids2));
}
async function retryMails(tx, ids2, failed) {
  const { next: next2, ...rest } = failed;
  await tx.update(mailOutbox).set({ ...rest, leaseUntil: null, nextAttemptAt: next2 }).where(these(ids2));
}
async function reviveMails(tx, group, at2) {
  const { kind, failure, reply } = group;
  const rows = await tx.update(mailOutbox).set({
    state: "queued",
    createdAt: at2,
    nextAttemptAt: at2,
    attempts: 0,
    leaseUntil: null,
    isRepeat: false,
    endedAt: null,
    failure: null,
    reply: null
  }).where(
    and(
      eq(mailOutbox.state, "failed"),
      eq(mailOutbox.kind, kind),
      eq(mailOutbox.failure, failure),
      reply === null ? isNull(mailOutbox.reply) : eq(mailOutbox.reply, reply)
    )
  ).returning({ id: mailOutbox.id });
  return rows.length;
}
async function countMails(handle, since) {
  const [waiting] = await handle.select({ count: count(), oldestAt: min(mailOutbox.createdAt) }).from(mailOutbox).where(isQueued);
  const [sent] = await handle.select({ count: count() }).from(mailOutbox).where(and(eq(mailOutbox.state, "sent"), gte(mailOutbox.endedAt, since)));
  return { queued: waiting?.count ?? 0, queuedSince: waiting?.oldestAt ?? null, sent: sent?.count ?? 0 };
}
async function countMailFailures(handle) {
  const lastAt = sql`max(coalesce(${mailOutbox.endedAt}, ${mailOutbox.createdAt}))`.mapWith(mailOutbox.createdAt);
  const rows = await handle.select({
    kind: mailOutbox.kind,
    isGivenUp: sql`${mailOutbox.state} = 'failed'`.mapWith(Boolean),
    failure: mailOutbox.failure,
    reply: mailOutbox.reply,
    count: count(),
    lastAt
  }).from(mailOutbox).where(and(inArray(mailOutbox.state, ["queued", "failed"]), isNotNull(mailOutbox.failure))).groupBy(mailOutbox.kind, mailOutbox.state, mailOutbox.failure, mailOutbox.reply).orderBy(desc(lastAt));
  return rows.map(({ failure, ...row }) => ({ ...row, failure: failure ?? "unexpected" }));
}
async function dropMailsAbout(tx, userId2, about, at2) {
  await tx.update(mailOutbox).set({ state: "dropped", failure: "optedOut", leaseUntil: null, endedAt: at2 }).where(and(eq(mailOutbox.userId, userId2), eq(mailOutbox.about, about), eq(mailOutbox.state, "queued")));
}
function openThread(name, source, order) {
  const built = builtFile(name);
  if (built !== null) return new Worker(built, { workerData: order });
  const from2 = JSON.stringify(source.href);
  const read2 = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${from2}, ${from2}))`;
  return new Worker(read2, { eval: true, workerData: order });
}
const isBuilt = import.meta.url.endsWith(".js");
function builtFile(name) {
  if (!isBuilt) return null;
  return new URL(import.meta.url.includes("/assets/") ? `../${name}.js` : `./${name}.js`, import.meta.url);
}
function computeInThread(thread, isProgress, onProgress) {
  return new Promise((resolve, reject) => {
    const worker = openThread(thread.name, thread.source, thread.order);
    worker.on("message", (message) => {
      if (isProgress(message)) onProgress(message);
      else resolve(message);
    });
    worker.on("error", reject);
    worker.on("exit", () => reject(new Error(`${thread.name} ended without an answer`)));
  });
}
const consentPurposes = [
  "namelessProfile",
  // the profile may be matched and proposed without a name
  "detailedProfile",
  // companies may read a single profile without a name, in detail
  "proposal",
  // this posting: the company may read the profile without a name
  "introduction",
  // this company: contact data may be released
  "mentoring",
  // purpose "Sprachpatin"
  "aftercare"
  // may be asked after the start how it goes
];
const paperPurposes = ["namelessProfile", "mentoring"];
const consentChannels = ["paper", "conversation", "link"];
const consentLanguages = ["de", "de-simple", "en", "uk", "ar", "fa", "tr", "ru"];
const helperKinds = ["none", "interpreter", "relative", "mentor", "other"];
const personHerself = "person";
function isGiven(consent) {
  return consent != null && consent.decision === "yes" && consent.withdrawnAt === null;
}
const proposalWays = ["proposed", "self"];
const proposalStates = [
  "proposed",
  // the caseworker speaks with the person, answers within 3 working days
  "withCompany",
  // the person agreed; the company reads the profile without a name
  "callRequested",
  // the company asked to be called; the officer acts
  "interested",
  // the company wants to meet; the person is asked about being introduced
  "handedOver",
  // way B: the person has the posting
  "applied",
  // way B: the person said that she applied
  "introduced",
  // contact data were released (A) or the company invited her (B): the placement runs
  "ended"
];
const proposalEnds = [
  "declinedByPerson",
  "declinedByCompany",
  "expired",
  "withdrawn",
  "postingClosed",
  "placed"
];
const companyAnswers = ["meet", "notFit", "call"];
const notFitReasons = ["skills", "german", "start", "hours", "seatTaken", "other"];
function endSeenFromOutside(end) {
  if (end === "declinedByCompany" || end === "postingClosed" || end === "placed") return end;
  return "noLongerAvailable";
}
const companyTurns = ["withCompany", "callRequested", "introduced", "interested"];
function byCompanyTurn(a, b) {
  return companyTurns.indexOf(a.state) - companyTurns.indexOf(b.state) || (a.pseudonym < b.pseudonym ? -1 : 1);
}
const moves$2 = {
  personAgrees: { from: ["proposed"], to: "withCompany" },
  companyMeets: { from: ["withCompany", "callRequested"], to: "interested" },
  companyAsksCall: { from: ["withCompany"], to: "callRequested" },
  introduce: { from: ["interested"], to: "introduced" },
  apply: { from: ["handedOver"], to: "applied" },
  companyInvites: { from: ["applied"], to: "introduced" },
  personDeclines: { from: ["proposed"], to: "ended" },
  personDeclinesIntroduction: { from: ["interested"], to: "ended" },
  companyDeclines: { from: ["withCompany", "callRequested"], to: "ended" },
  endApplication: { from: ["handedOver", "applied"], to: "ended" },
  withdraw: {
    from: ["proposed", "withCompany", "callRequested", "interested", "handedOver", "applied"],
    to: "ended"
  }
};
function nextState(state, move) {
  const step = moves$2[move];
  return step.from.includes(state) ? step.to : null;
}
function actsNext(state) {
  switch (state) {
    case "proposed":
    case "interested":
      return "caseworker";
    case "withCompany":
    case "applied":
      return "company";
    case "callRequested":
      return "officer";
    case "handedOver":
      return "candidate";
    case "introduced":
    case "ended":
      return null;
  }
}
const silenceReasons = [
  "notNoticed",
  "noTime",
  "absent",
  "stillDeciding",
  "profileUnclear",
  "seatTaken",
  "needGone",
  "other"
];
function lastReplyDay(dueOn, expiryDays) {
  return addWorkingDays(dueOn, expiryDays);
}
function silentBefore(today, expiryDays) {
  let left = expiryDays;
  let before = today;
  while (left > 0) {
    before = addDays(before, -1);
    if (isWorkingDay(before)) left -= 1;
  }
  return before;
}
function hasRoom({ open, freeSeats, perSeat }) {
  return open < freeSeats * perSeat;
}
const savedLists = ["profiles", "cards", "detailed"];
const companyLists = ["cards", "detailed"];
function newMarks(now, known2) {
  const most = /* @__PURE__ */ new Map();
  for (const mark of known2) {
    const [key, count2] = partsOf(mark);
    most.set(key, Math.max(most.get(key) ?? -1, count2));
  }
  return now.filter((mark) => {
    const [key, count2] = partsOf(mark);
    const seen = most.get(key);
    return seen === void 0 || count2 > seen;
  });
}
function partsOf(mark) {
  const at2 = mark.lastIndexOf("#");
  return at2 < 0 ? [mark, 0] : [mark.slice(0, at2), Number(mark.slice(at2 + 1))];
}
const companyStates = ["unverified", "verified", "blocked"];
const contactKinds = ["call", "visit", "mail", "letter", "event"];
function employerNumber(text2) {
  const digits = text2.replace(/[\s.-]/g, "");
  return /^\d{8}$/.test(digits) ? digits : null;
}
const legalForms$1 = /\b(gmbh\s*&?\s*co\.?\s*kg|ggmbh|gmbh|ag|kg|ohg|gbr|ug|se|e\.?\s*k\.?|e\.?\s*v\.?|mbh)\b\.?/giu;
function companyNameKey(name) {
  return name.toLowerCase().replace(legalForms$1, " ").replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss").replace(/[^a-z0-9]+/g, " ").trim();
}
function mayRecordDespite(twins, recordAnyway) {
  return twins.length === 0 || recordAnyway && twins.every((twin) => twin.by === "name");
}
const companyGroups = sqliteTable("company_groups", {
  id: id(),
  name: text().notNull(),
  createdAt: instant().notNull()
});
const companies = sqliteTable(
  "companies",
  {
    id: id(),
    name: text().notNull(),
    /** Folded name, for the duplicate check. */
    nameKey: text().notNull(),
    /** Betriebsnummer: 8 digits. */
    employerNumber: text().unique(),
    branch: text(),
    street: text(),
    placeId: integer(),
    districtKey: text(),
    /** Number of employees; null unknown. More than 20 makes a works council's consent a topic. */
    employees: integer(),
    hasWorksCouncil: flag(),
    isTemporaryAgency: flag().notNull().default(false),
    state: text({ enum: companyStates }).notNull(),
    /** Companies of one group count as one: what they read of people, their budget, who excluded them. */
    groupId: text().references(() => companyGroups.id),
    officerId: text(),
    verifiedAt: instant(),
    verifiedBy: text(),
    createdAt: instant().notNull(),
    version: version()
  },
  (table) => [index("companies_by_name_key").on(table.nameKey), index("companies_by_group").on(table.groupId)]
);
sqliteTable("company_sites", {
  id: id(),
  companyId: text().notNull().references(() => companies.id),
  name: text().notNull(),
  street: text(),
  placeId: integer(),
  version: version()
});
const companyContacts = sqliteTable(
  "company_contacts",
  {
    id: id(),
    companyId: text().notNull().references(() => companies.id),
    name: text().notNull(),
    role: text(),
    phone: text(),
    email: text(),
    version: version()
  },
  (table) => [index("company_contacts_by_company").on(table.companyId)]
);
const contactLogs = sqliteTable(
  "contact_logs",
  {
    id: id(),
    companyId: text().notNull().references(() => companies.id),
    kind: text({ enum: contactKinds }).notNull(),
    at: instant().notNull(),
    byUserId: text().notNull(),
    summary: text().notNull(),
    nextContactOn: day(),
    /** The posting it was about; null: the company as a whole. */
    postingId: text(),
    createdAt: instant().notNull()
  },
  (table) => [index("contact_logs_by_company").on(table.companyId, table.at)]
);
const companyBlocks = sqliteTable(
  "company_blocks",
  {
    profileId: text().notNull(),
    companyId: text().notNull().references(() => companies.id),
    blockedAt: instant().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.companyId] }),
    index("company_blocks_by_company").on(table.companyId)
  ]
);
const harmless = /\d{1,2}[.:]\d{2}\s*(?:Uhr)?\s*(?:-|–|bis)\s*\d{1,2}[.:]\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)?\d{2}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,2}\s*(?:-|–|bis)\s*\d{1,2}(?!\d)\s*(?:Uhr|Stunden|Std)/gu;
const at = String.raw`(?:@|\s?[([]\s?(?:at|ät)\s?[)\]]\s?|\s(?:at|ät)\s)`;
const dot = String.raw`(?:\.|\s?[([]\s?(?:dot|punkt)\s?[)\]]\s?|\s(?:dot|punkt)\s)`;
const email = new RegExp(
  String.raw`[\p{L}\p{N}._%+-]{1,64}${at}[\p{L}\p{N}-]{1,63}(?:${dot}[\p{L}\p{N}-]{1,63}){0,4}${dot}\p{L}{2,24}(?![\p{L}\p{N}])`,
  "giu"
);
const phone = /(?<![\p{L}\p{N}.,])(?:\+|00?)\s?\(?\d(?:[\s()/.–-]{0,3}\d){4,15}(?![\p{L}\p{N}])/gu;
const namedPhone = /(?:Tel(?:efon)?|Mobil|Handy|Fon|Phone|WhatsApp|Ruf(?:nummer)?)(?:nummer|nr)?[.:\s]{1,3}(?:unter\s)?(\d(?:[\s()/.–-]{0,3}\d){3,15})/giu;
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/giu;
const street = /(?<!\p{L})(?:\p{Lu}[\p{L}.-]{0,30}[\s-]){0,3}\p{L}{0,30}(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|pfad|twete|stieg)\s{0,2}\d{1,4}\s?[a-z]?(?![\p{L}\p{N}])(?!\s?(?:Uhr|Euro|€|%|km|Stunden|Tage|Wochen|Monate|Minuten|Jahre|Personen|Plätze|Kilometer|Meter))/giu;
const postcode = /(?<![\p{N}.,])(?:D-)?\d{5}\s{1,2}(?=\p{Lu})([\p{L}-]{3,40})/gu;
const counted$1 = /^(?:Euro|EUR|Teile?n?|Stück|Kilo|Kilogramm|Kilometern?|Meter|Quadratmetern?|Mitarbeite|Menschen|Einwohner|Kund|Artikeln?|Paletten?|Pakete?n?|Tonnen|Liter|Besucher|Personen|Stunden|Beschäftigte|Produkte?n?|Bücher|Sendungen|Bestellungen|Plätze)/u;
const ids = [
  // customer number of the agency: 123A456789
  /(?<![\p{L}\p{N}])\d{3}\s?[A-Z]\s?\d{6}(?![\p{L}\p{N}])/giu,
  // benefit household: 31702//0001234
  /(?<![\p{L}\p{N}])\d{5}\s?\/\/\s?\d{6,7}(?![\p{L}\p{N}])/gu,
  // pension insurance: 65 170839 J 008
  /(?<![\p{L}\p{N}])\d{2}\s?\d{6}\s?[A-Z]\s?\d{3}(?![\p{L}\p{N}])/giu,
  // health insurance: A123456789
  /(?<![\p{L}\p{N}])[A-Z]\d{9}(?!\p{N})/gu,
  // passport, residence title, certificate: nine letters and digits, at least five of them digits
  /(?<![\p{L}\p{N}])(?=(?:[A-Z]*\d){5})(?=\d*[A-Z])[A-Z0-9]{8,10}(?![\p{L}\p{N}])/gu,
  // Betriebsnummer (8), tax number (11) and whatever else is that long
  /(?<![\p{L}\p{N}.,+/-])\d(?:\s?\d){7,12}(?![\p{L}\p{N}])/gu
];
function isIban(text2) {
  const compact2 = text2.replace(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact2)) return false;
  let rest = 0;
  for (const sign of compact2.slice(4) + compact2.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}
function ibanLength(match) {
  for (let end = match.length; end >= 15; end -= 1) {
    if (/\S/.test(match.charAt(end - 1)) && isIban(match.slice(0, end))) return end;
  }
  return 0;
}
function contactFindings(text2) {
  const found2 = [];
  const add = (kind, start, length) => found2.push({ kind, start, end: start + length });
  const plain = text2.replace(/[\p{Cf}\u00a0\u202f]/gu, (sign) => " ".repeat(sign.length));
  const seen = text2.replace(/\p{Cf}/gu, (sign) => ".".repeat(sign.length));
  for (const match of plain.matchAll(email)) add("email", match.index, match[0].length);
  for (const match of seen.matchAll(/[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,}/gu))
    add("email", match.index, match[0].length);
  for (const match of plain.matchAll(iban)) {
    const length = ibanLength(match[0]);
    if (length > 0) add("iban", match.index, length);
  }
  const blank = (pattern, from2) => from2.replace(pattern, (part2) => "·".repeat(part2.length));
  const numbers = blank(harmless, plain);
  for (const match of numbers.matchAll(phone)) {
    const digits = match[0].replace(/\D/g, "").length;
    if (digits >= 6 && digits <= 16) add("phone", match.index, match[0].length);
  }
  for (const match of numbers.matchAll(namedPhone)) add("phone", match.index, match[0].length);
  for (const pattern of ids)
    for (const match of numbers.matchAll(pattern)) add("idNumber", match.index, match[0].length);
  for (const match of plain.matchAll(street)) add("address", match.index, match[0].length);
  for (const match of plain.matchAll(postcode))
    if (!counted$1.test(match[1] ?? "")) add("address", match.index, match[0].length);
  return found2;
}
const letters = { ß: "ss", æ: "a", œ: "o", ø: "o", ł: "l", đ: "d", ı: "i", ґ: "г" };
const arabic = { ى: "ي", ة: "ه", ک: "ك", ی: "ي" };
function foldText(text2) {
  return text2.toLowerCase().normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").replace(/[ßæœøłđıґ]/g, (letter) => letters[letter] ?? letter).replace(/[ىةکی]/g, (letter) => arabic[letter] ?? letter).replace(/([aou])e+/g, "$1").replace(/[^\p{L}\p{N}+#]+/gu, " ").replace(/(?<![\p{L}\p{N}+])[+#]+/gu, " ").replace(/ {2,}/g, " ").trim();
}
const foldingVersion = 2;
function foldKey(text2) {
  return joinFolded(foldText(text2));
}
function joinFolded(folded) {
  return folded.replaceAll(" ", "").replace(/([aou])e+/g, "$1");
}
const signed = {
  š: "sh",
  ś: "sh",
  ş: "sh",
  ș: "sh",
  č: "ch",
  ć: "ch",
  ç: "ch",
  ž: "zh",
  ż: "zh",
  ģ: "g",
  ğ: "g",
  ţ: "ts",
  ț: "ts",
  đ: "dj"
};
const sounds = {
  schtsch: ["SC"],
  stsch: ["SC"],
  tsch: ["C"],
  tch: ["C"],
  dsch: ["J"],
  dzh: ["J"],
  dj: ["J", "di"],
  sch: ["S"],
  sh: ["S", "sh"],
  zh: ["S"],
  kh: ["X", "kh"],
  ch: ["C", "X"],
  gh: ["g", "X"],
  ph: ["f"],
  th: ["t"],
  dh: ["d"],
  ck: ["k"],
  ts: ["Z"],
  tz: ["Z"],
  qu: ["k", "kv", "ku"],
  ou: ["u"],
  oo: ["u", "o"],
  ee: ["i", "e"],
  ie: ["i", "ie"],
  c: ["k", "Z", "C"],
  h: ["h", "X"],
  j: ["i", "J"],
  q: ["k"],
  // š and ž are typed without their caron where a keyboard has none
  s: ["s", "S"],
  v: ["v", "f"],
  w: ["v"],
  x: ["ks", "X"],
  y: ["i"],
  z: ["Z", "s", "S"],
  // Cyrillic
  а: ["a"],
  б: ["b"],
  в: ["v"],
  г: ["g", "h"],
  ґ: ["g"],
  д: ["d"],
  дж: ["J"],
  е: ["e", "ie"],
  є: ["ie", "e"],
  ё: ["io", "e"],
  ж: ["S"],
  з: ["s", "Z"],
  и: ["i"],
  і: ["i"],
  й: ["i"],
  к: ["k"],
  кс: ["ks", "X"],
  л: ["l"],
  м: ["m"],
  н: ["n"],
  о: ["o"],
  п: ["p"],
  р: ["r"],
  с: ["s"],
  т: ["t"],
  тс: ["Z"],
  у: ["u"],
  ф: ["f"],
  х: ["X", "h"],
  ц: ["Z"],
  ч: ["C"],
  ш: ["S"],
  щ: ["SC"],
  ъ: [""],
  ы: ["i"],
  ь: [""],
  э: ["e"],
  ю: ["iu", "u"],
  я: ["ia", "a"],
  // Arabic and Persian: consonants; long vowels may be written or not
  ا: ["a"],
  ب: ["b"],
  پ: ["p", "b"],
  ت: ["t"],
  ث: ["t", "s"],
  ج: ["J", "g"],
  چ: ["C"],
  ح: ["h"],
  خ: ["X"],
  د: ["d"],
  ذ: ["d", "s"],
  ر: ["r"],
  ز: ["s"],
  ژ: ["S"],
  س: ["s"],
  ش: ["S"],
  ص: ["s"],
  ض: ["d"],
  ط: ["t"],
  ظ: ["s", "d"],
  ع: ["a"],
  غ: ["g", "X"],
  ف: ["f"],
  ق: ["k", "g"],
  ك: ["k"],
  گ: ["g"],
  ل: ["l"],
  م: ["m"],
  ن: ["n"],
  ه: ["h", ""],
  و: ["u", "v", "o"],
  ي: ["i"],
  ء: ["a"],
  ئ: ["a"],
  ؤ: ["u"]
};
const longest = Math.max(...Object.keys(sounds).map((letters2) => letters2.length));
const mostReadings = 256;
const known = /* @__PURE__ */ new Map();
function soundsOf(word2) {
  const kept = known.get(word2);
  if (kept !== void 0) return kept;
  const found2 = read(word2);
  if (known.size > 5e3) known.clear();
  if (word2.length <= 40) known.set(word2, found2);
  return found2;
}
function read(word2) {
  const low = word2.toLowerCase().normalize("NFC");
  const plain = foldText(low).replaceAll(" ", "");
  const spelt = foldText([...low].map((letter) => signed[letter] ?? letter).join("")).replaceAll(" ", "");
  const isArabic = /\p{Script=Arabic}/u.test(plain);
  const readings = /* @__PURE__ */ new Set([plain, ...readingsOf(plain), ...readingsOf(spelt)]);
  if (isArabic && plain.startsWith("ال")) for (const reading of readingsOf(plain.slice(2))) readings.add(reading);
  const bones = new Set([...readings].flatMap(withoutVowels));
  return { readings, bones, isArabic, isCapital: word2.charAt(0) !== low.charAt(0) };
}
function readingsOf(text2) {
  let found2 = [""];
  for (let at2 = 0; at2 < text2.length; ) {
    let length = Math.min(longest, text2.length - at2);
    while (length > 1 && sounds[text2.slice(at2, at2 + length)] === void 0) length -= 1;
    const letters2 = text2.slice(at2, at2 + length);
    const said = sounds[letters2] ?? [letters2];
    found2 = found2.flatMap((start) => said.map((sound) => start + sound)).slice(0, mostReadings);
    at2 += length;
  }
  return /\p{Script=Arabic}/u.test(text2) ? found2 : found2.map((reading) => reading.replace(/(.)\1+/gu, "$1"));
}
function withoutVowels(reading) {
  const bones = (/^[aeiou]/.test(reading) ? "." : "") + reading.replace(/[aeiou]/g, "");
  return /[hX]$/.test(bones) ? [bones, bones.slice(0, -1)] : [bones];
}
const enoughBones = 4;
function soundsAlike(a, b) {
  if (meet(a.readings, b.readings, 1)) return true;
  if (!a.isArabic && !b.isArabic) return meet(a.bones, b.bones, enoughBones);
  return meet(a.bones, b.bones, [a, b].every(({ isArabic, isCapital }) => isArabic || isCapital) ? 2 : 3);
}
function meet(a, b, least2) {
  for (const key of a) if (b.has(key) && (key.startsWith(".") ? key.length > least2 : key.length >= least2)) return true;
  return false;
}
function wordsOf(text2) {
  return [...text2.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}])*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0]
  }));
}
const particles = /* @__PURE__ */ new Set([
  "al",
  "el",
  "ul",
  "ad",
  "von",
  "van",
  "de",
  "der",
  "den",
  "di",
  "da",
  "zu",
  "bin",
  "ibn",
  "ben",
  "bint",
  "abu",
  "umm",
  "abd"
]);
const legalForms = /^(?:gmbh|ag|kg|co|ohg|gbr|ug|ev|eg|se|mbh|und|inhaber|inh|the|der|die|das|firma|fa)$/;
const streetWord = /(stra(?:ß|ss)e|str)$/i;
function withoutEnding(word2) {
  const stems = [/(?:s|es|ens|en|n|sche[nrsm]?|in)$/iu, /s$/iu, /(?:ом|ой|ою|ем|ам|ами|ові|еві|ого|у|а|і|и|ы|е|ю|я)$/iu].map((ending) => word2.replace(ending, "")).concat(word2.replace(/str$/i, "straße")).filter((stem) => stem !== word2 && stem.length >= 3);
  return [word2, ...stems];
}
class Phrase {
  #own;
  #words;
  #letters;
  constructor(words) {
    const joined = words.join("");
    this.#own = soundsOf(joined);
    this.#words = words.length;
    this.#letters = joined.length;
  }
  *in(words) {
    const most = this.#words + 2;
    for (let from2 = 0; from2 < words.length; from2 += 1) {
      let joined = "";
      for (let length = 1; length <= most && from2 + length <= words.length; length += 1) {
        const last = words[from2 + length - 1];
        const before = joined;
        joined += last.text;
        if (joined.length > this.#letters * 5 + 4) break;
        if (joined.length * 5 + 4 < this.#letters) continue;
        if (withoutEnding(last.text).some((form) => soundsAlike(soundsOf(before + form), this.#own)))
          yield { start: words[from2].start, end: last.end };
      }
    }
  }
}
const namePieces = (name) => wordsOf(name).map((word2) => word2.text);
function phrasesOf(own) {
  const first = namePieces(own.firstName);
  const last = namePieces(own.lastName);
  const names = [
    ...[...first, ...last].filter((word2) => [...word2].length > 1 && !particles.has(foldText(word2))).map((word2) => [word2]),
    first,
    last,
    [...first, ...last],
    [...last, ...first]
  ].filter((words) => words.join("").length > 1);
  const places2 = [...own.places, ...own.street === null ? [] : [streetName(own.street)]];
  return [
    ...names.map((words) => ["name", new Phrase(words)]),
    ...places2.map((place2) => namePieces(place2)).filter((words) => words.join("").length > 2).map((words) => ["place", new Phrase(words)]),
    ...own.employers.flatMap(employerPhrases).map((words) => ["employer", new Phrase(words)])
  ];
}
function streetName(street2) {
  return street2.replace(/\s*\d+.*$/u, "").replace(/\.$/, "").replace(streetWord, "straße");
}
function employerPhrases(name) {
  const words = namePieces(name).filter((word2) => !legalForms.test(foldText(word2)));
  const [first] = words;
  if (first === void 0) return [];
  return words.length > 1 && first.length >= 4 ? [words, [first]] : [words];
}
function compact(text2) {
  let signs = "";
  const places2 = [];
  for (const match of text2.matchAll(/[\p{L}\p{N}]/gu)) {
    const low = match[0].toLowerCase();
    for (let at2 = 0; at2 < low.length; at2 += 1) places2.push(match.index);
    signs += low;
  }
  return { signs, places: places2 };
}
function* compactHits(text2, value) {
  const wanted = compact(value).signs;
  if (wanted.length < 4) return;
  for (let at2 = text2.signs.indexOf(wanted); at2 >= 0; at2 = text2.signs.indexOf(wanted, at2 + 1))
    yield { start: text2.places[at2] ?? 0, end: (text2.places[at2 + wanted.length - 1] ?? 0) + 1 };
}
const months = [
  ["januar", "jan", "january", "jänner"],
  ["februar", "feb", "february"],
  ["marz", "mrz", "march", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["dezember", "dez", "december", "dec"]
];
function* birthdayHits(text2, birthOn) {
  const [year = "", month = "", day2 = ""] = birthOn.split("-").map((part2) => String(Number(part2)));
  const short = year.slice(2);
  const isYear = (part2) => part2 === year || part2 === short;
  for (const match of text2.matchAll(/(?<!\d)(\d{1,4})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{1,4})(?!\d)/gu)) {
    const [a, b, c] = [match[1], match[2], match[3]].map((part2) => String(Number(part2)));
    const isIt = isYear(c) && (a === day2 && b === month || a === month && b === day2) || a === year && b === month && c === day2;
    if (isIt) yield { start: match.index, end: match.index + match[0].length };
  }
  const names = months[Number(month) - 1] ?? [];
  for (const match of text2.matchAll(
    /(?<!\d)(\d{1,2})\.?\s?(\p{L}{3,9})\.?,?\s?(\d{2,4})(?!\d)|(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/gu
  )) {
    const [d, m, y] = match[1] === void 0 ? [match[5], match[4], match[6]] : [match[1], match[2], match[3]];
    if (String(Number(d)) === day2 && names.includes(foldText(m ?? "")) && isYear(String(Number(y))))
      yield { start: match.index, end: match.index + match[0].length };
  }
}
function ownValueFindings(text2, own) {
  const words = wordsOf(text2);
  const signs = compact(text2);
  const found2 = [];
  const add = (kind, hits) => {
    for (const { start, end } of hits) found2.push({ kind, start, end });
  };
  for (const [kind, phrase] of phrasesOf(own)) add(kind, phrase.in(words));
  if (own.email !== null) add("email", compactHits(signs, own.email));
  if (own.phone !== null) add("phone", compactHits(signs, own.phone.replace(/^(?:\+49|0049|0)/, "")));
  if (own.number !== null) add("ownNumber", compactHits(signs, own.number));
  if (own.permitText !== null && own.permitText.length >= 6) add("papers", compactHits(signs, own.permitText));
  if (own.birthOn !== null) add("birthday", birthdayHits(text2, own.birthOn));
  const { postcode: postcode2 } = own;
  if (postcode2 !== null)
    add(
      "place",
      words.filter((word2) => word2.text === postcode2)
    );
  return found2;
}
const textFindingKinds = [
  // the person's own
  "name",
  "place",
  "employer",
  "ownNumber",
  "birthday",
  "papers",
  // anybody's
  "email",
  "phone",
  "iban",
  "idNumber",
  "address"
];
const textReasons = ["meansNobody", "companyKnows", "companyContact", "personWants"];
function guardText(text2, people2) {
  const found2 = [...contactFindings(text2), ...people2.flatMap((own) => ownValueFindings(text2, own))];
  return found2.sort(
    (a, b) => a.start - b.start || b.end - a.end || textFindingKinds.indexOf(a.kind) - textFindingKinds.indexOf(b.kind)
  ).filter(
    (finding, index2, all) => !all.some(
      (other, at2) => at2 !== index2 && other.start <= finding.start && other.end >= finding.end && (other.end - other.start > finding.end - finding.start || at2 < index2)
    )
  );
}
function kindsOf(findings) {
  return textFindingKinds.filter((kind) => findings.some((finding) => finding.kind === kind));
}
function textHoldsCode(kind) {
  return `textHolds${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
const wordingGrounds = [
  "origin",
  "language",
  "age",
  "sex",
  "religion",
  "health",
  "family",
  "orientation",
  "photo"
];
const wordingFields = ["title", "description", "must", "nice"];
const wordingReasons = ["jobNeedsIt", "lawAsksForIt", "meantOtherwise", "helpsDisadvantaged"];
const titleRule = "sex.title";
const compiled = /* @__PURE__ */ new Map();
function wordingPattern(source) {
  const pattern = compiled.get(source) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, "giu");
  if (compiled.size < 1e3) compiled.set(source, pattern);
  return pattern;
}
function checkWording(rules, text2, titleForms) {
  const found2 = [];
  for (const rule of rules) {
    const pattern = wordingPattern(rule.pattern);
    for (const field of wordingFields) {
      if (rule.titleOnly && field !== "title") continue;
      if (isFine(rule, text2[field])) continue;
      if (rule.id === titleRule && titleForms !== null && text2.title.includes(titleForms.paired)) continue;
      const said = /* @__PURE__ */ new Set();
      for (const match of text2[field].matchAll(pattern)) {
        const words = match[0].replace(/\s+/g, " ").trim();
        if (words === "" || said.has(words.toLowerCase())) continue;
        said.add(words.toLowerCase());
        found2.push(findingOf(rule, field, words, instead(rule, field, text2, titleForms)));
      }
    }
  }
  const asked = titleForms === null ? void 0 : genderedTitle(rules, text2, titleForms, found2);
  return asked === void 0 ? found2 : [...found2, asked];
}
function isFine({ unless }, text2) {
  return unless !== null && new RegExp(unless, "iu").test(text2);
}
function findingOf(rule, field, words, better) {
  const { id: id2, ground, legalBasis, checkedOn, confirmed } = rule;
  return { ruleId: id2, ground, field, words, instead: better, legalBasis, checkedOn, confirmed };
}
function instead(rule, field, text2, forms) {
  if (rule.id !== titleRule || field !== "title" || forms === null) return rule.instead;
  return `${forms.paired} (m/w/d)`;
}
function genderedTitle(rules, { title }, { gendered, paired }, found2) {
  const rule = rules.find(({ id: id2 }) => id2 === titleRule);
  if (rule === void 0 || isFine(rule, title) || title.includes(paired)) return void 0;
  if (found2.some(({ ruleId }) => ruleId === titleRule)) return void 0;
  const form = gendered.find((one) => title.search(wordingPattern(one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))) >= 0);
  return form === void 0 ? void 0 : findingOf(rule, "title", form, `${paired} (m/w/d)`);
}
const postings = sqliteTable(
  "postings",
  {
    id: id(),
    /** Short public code, e.g. `ST-7K2F`; part of the public address. */
    code: text().notNull().unique(),
    /** The number in the list it was imported from; key of re-imports. */
    externalNumber: text().unique(),
    companyId: text().notNull().references(() => companies.id),
    state: text({ enum: postingStates }).notNull(),
    wish: text({ enum: wishes }),
    /** Empty as long as the company's wish leaves it open; no approval without it. */
    kind: text({ enum: postingKinds }),
    internshipPurpose: text({ enum: internshipPurposes }),
    title: text().notNull(),
    /** Tasks in the company's words; shown publicly after approval. */
    description: text().notNull().default(""),
    /** Concept key of the occupation; null when the title is unknown to the vocabulary. */
    occupation: text(),
    lateralEntry: flag().notNull().default(false),
    seats: integer().notNull().default(1),
    /** Asked level for all four skills; `germanPerSkill` overrides single ones. Null: none asked. */
    german: text({ enum: cefrLevels }),
    germanPerSkill: json(),
    shifts: json().notNull(),
    licences: json().notNull(),
    hoursPerWeekMin: integer(),
    hoursPerWeekMax: integer(),
    startsOn: day(),
    /** Length in weeks for limited kinds; null: unlimited. `endsOn` is derived at saving. */
    weeks: integer(),
    endsOn: day(),
    payCents: integer(),
    payPer: text({ enum: ["hour", "month"] }),
    /** Of an apprenticeship: its pay may lie below the legal minimum. */
    hasCollectiveAgreement: flag().notNull().default(false),
    isMinijob: flag().notNull().default(false),
    placeId: integer(),
    reachableWithoutCar: flag(),
    isTemporaryWork: flag().notNull().default(false),
    officerId: text(),
    organisationId: text(),
    /** Who asked, when the company posted without an account: kept until the officer verified the company. */
    requestedByName: text(),
    requestedByPhone: text(),
    requestedByEmail: text(),
    callBy: day(),
    submittedAt: instant(),
    approvedAt: instant(),
    approvedBy: text(),
    /** Last day on which it counts as current without an officer asking again; empty while it is not approved. */
    currentUntil: day(),
    closedAt: instant(),
    closedReason: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version()
  },
  (table) => [
    index("postings_by_company").on(table.companyId),
    index("postings_by_state").on(table.state, table.approvedAt),
    index("postings_by_officer").on(table.officerId, table.state)
  ]
);
const postingSkills = sqliteTable(
  "posting_skills",
  {
    postingId: text().notNull().references(() => postings.id, { onDelete: "cascade" }),
    concept: text().notNull(),
    weight: text({ enum: skillWeights }).notNull(),
    position: integer().notNull()
  },
  (table) => [primaryKey({ columns: [table.postingId, table.concept] })]
);
const unknownWords = sqliteTable(
  "unknown_words",
  {
    id: id(),
    ownerKind: text({ enum: ["posting", "profile"] }).notNull(),
    ownerId: text().notNull(),
    field: text().notNull(),
    words: text().notNull()
  },
  (table) => [index("unknown_words_by_owner").on(table.ownerId)]
);
const postingEvents = sqliteTable(
  "posting_events",
  {
    id: id(),
    postingId: text().notNull().references(() => postings.id, { onDelete: "cascade" }),
    at: instant().notNull(),
    byUserId: text(),
    from: text({ enum: postingStates }),
    to: text({ enum: postingStates }).notNull(),
    reason: text()
  },
  (table) => [index("posting_events_by_posting").on(table.postingId, table.at)]
);
const postingAcceptances = sqliteTable(
  "posting_acceptances",
  {
    postingId: text().notNull().references(() => postings.id, { onDelete: "cascade" }),
    mark: text().notNull(),
    reason: text({ enum: [...wordingReasons, ...textReasons] }).notNull(),
    byUserId: text().notNull(),
    at: instant().notNull()
  },
  (table) => [primaryKey({ columns: [table.postingId, table.mark] })]
);
const profileStates = ["draft", "published", "withdrawn", "closed", "erased"];
const courseKinds = ["integrationCourse", "jobLanguageCourse", "literacyCourse", "other"];
const caseClosings = ["employed", "moved", "otherOffice", "noLongerListed", "onOwnWish", "other"];
const profiles = sqliteTable(
  "profiles",
  {
    id: id(),
    caseCode: text().notNull().unique(),
    /** Small integer for the match index; never shown. */
    matchNumber: integer().notNull().unique(),
    state: text({ enum: profileStates }).notNull(),
    organisationId: text().notNull().references(() => organisations.id),
    caseworkerId: text().references(() => users.id),
    /** A caseworker named in an imported list whom nobody knows here: her list name, until the case is assigned. */
    unassignedName: text(),
    /** A learner who is nobody's client: her volunteer organisation keeps her for a tandem. No case, never published. */
    isGuest: flag().notNull().default(false),
    occupations: json().notNull(),
    skills: json().notNull(),
    otherLanguages: json().notNull(),
    course: json(),
    courseUntilOn: day(),
    followUpPlanned: flag().notNull().default(false),
    experienceYears: integer(),
    licences: json().notNull(),
    hoursMin: integer(),
    hoursMax: integer(),
    shifts: json().notNull(),
    availableFrom: day(),
    placeId: integer(),
    quarterId: integer(),
    maxKm: integer(),
    withoutCar: flag().notNull().default(false),
    wantedKinds: json().notNull(),
    closedAt: instant(),
    closedReason: text({ enum: caseClosings }),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    publishedAt: instant(),
    version: version()
  },
  (table) => [
    index("profiles_by_caseworker").on(table.caseworkerId, table.state),
    index("profiles_by_course_end").on(table.courseUntilOn),
    index("profiles_by_organisation").on(table.organisationId, table.state)
  ]
);
const languageEvidences = sqliteTable(
  "language_evidences",
  {
    id: id(),
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    skill: text({ enum: languageSkills }).notNull(),
    level: text({ enum: cefrLevels }).notNull(),
    source: text({ enum: levelSources }).notNull(),
    by: text().notNull(),
    on: day(),
    recordedAt: instant().notNull(),
    recordedBy: text()
  },
  (table) => [index("language_evidences_by_profile").on(table.profileId)]
);
const caseFacts = sqliteTable("case_facts", {
  profileId: text().primaryKey().references(() => profiles.id, { onDelete: "cascade" }),
  isUnder25: flag(),
  /** For sums of reports alone: no list, no ranking, no company reads it. */
  isWoman: flag(),
  needsPermit: flag(),
  needsTitleCopy: flag(),
  /** Per kind: allowed yes / no / askAuthority / afterDate, with validUntil (ISO day or null) and the rule that said so. */
  workAccess: json().notNull(),
  titleEndsOn: day(),
  /** The district a residence rule ties her to, and until when (§ 12a AufenthG). */
  residenceRuleDistrictKey: text(),
  residenceRuleUntilOn: day(),
  refreshedAt: instant().notNull()
});
const caseAssignments = sqliteTable(
  "case_assignments",
  {
    id: id(),
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    caseworkerId: text().notNull().references(() => users.id),
    startedAt: instant().notNull(),
    endedAt: instant(),
    reason: text(),
    byUserId: text()
  },
  (table) => [index("case_assignments_by_profile").on(table.profileId)]
);
const importMarks = sqliteTable(
  "import_marks",
  {
    id: id(),
    ownerKind: text({ enum: ["posting", "profile", "mentor"] }).notNull(),
    ownerId: text().notNull(),
    field: text().notNull(),
    valueHash: text().notNull(),
    runId: text().notNull()
  },
  (table) => [uniqueIndex("import_marks_by_field").on(table.ownerId, table.field)]
);
const proposals = sqliteTable(
  "proposals",
  {
    id: id(),
    postingId: text().notNull().references(() => postings.id),
    profileId: text().notNull().references(() => profiles.id),
    companyId: text().notNull().references(() => companies.id),
    organisationId: text().notNull(),
    way: text({ enum: proposalWays }).notNull(),
    state: text({ enum: proposalStates }).notNull(),
    end: text({ enum: proposalEnds }),
    /** Who acts next must act by this day. */
    dueOn: day(),
    proposedBy: text().notNull(),
    proposedAt: instant().notNull(),
    answeredAt: instant(),
    releasedAt: instant(),
    companyAnswer: text({ enum: companyAnswers }),
    companyAnsweredAt: instant(),
    notFitReason: text({ enum: notFitReasons }),
    /** The company let its time pass; the person is free again, and it is asked why (app/domain/match/reply-clock.ts). */
    silenceAskedAt: instant(),
    silenceReason: text({ enum: silenceReasons }),
    silenceAnsweredAt: instant(),
    appliedOn: day(),
    introducedAt: instant(),
    endedAt: instant(),
    /** Reasons at the time of proposing, as codes: what the officer saw. */
    reasons: json().notNull(),
    score: integer(),
    version: version()
  },
  (table) => [
    uniqueIndex("proposals_one_open").on(table.postingId, table.profileId).where(sql`state != 'ended'`),
    index("proposals_by_posting").on(table.postingId, table.state),
    index("proposals_by_profile").on(table.profileId, table.state),
    index("proposals_by_company").on(table.companyId, table.state),
    index("proposals_by_due").on(table.state, table.dueOn)
  ]
);
const proposalEvents = sqliteTable(
  "proposal_events",
  {
    id: id(),
    proposalId: text().notNull().references(() => proposals.id, { onDelete: "cascade" }),
    at: instant().notNull(),
    byUserId: text(),
    /** A move of app/domain/match/proposal.ts, or `create`. */
    move: text().notNull(),
    state: text({ enum: proposalStates }).notNull()
  },
  (table) => [index("proposal_events_by_proposal").on(table.proposalId, table.at)]
);
const jobFits = sqliteTable(
  "job_fits",
  {
    proposalId: text().primaryKey().references(() => proposals.id, { onDelete: "cascade" }),
    companyId: text().notNull(),
    postingId: text().notNull(),
    pseudonym: text().notNull(),
    fit: json().notNull(),
    gateVersion: integer().notNull(),
    writtenAt: instant().notNull()
  },
  (table) => [index("job_fits_by_company").on(table.companyId, table.postingId)]
);
const shownProfiles = sqliteTable(
  "shown_profiles",
  {
    companyId: text().notNull(),
    profileId: text().notNull(),
    shownOn: day().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.profileId] }),
    index("shown_profiles_by_profile").on(table.profileId)
  ]
);
const shownMusts = sqliteTable(
  "shown_musts",
  {
    companyId: text().notNull(),
    profileId: text().notNull(),
    must: text().notNull(),
    shownOn: day().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.companyId, table.profileId, table.must] }),
    index("shown_musts_by_profile").on(table.profileId)
  ]
);
const releases = sqliteTable(
  "releases",
  {
    id: id(),
    proposalId: text().notNull().references(() => proposals.id),
    profileId: text().notNull(),
    companyId: text().notNull(),
    consentId: text().notNull(),
    releasedBy: text().notNull(),
    releasedAt: instant().notNull(),
    endedAt: instant()
  },
  (table) => [
    uniqueIndex("releases_by_proposal").on(table.proposalId),
    index("releases_by_profile").on(table.profileId)
  ]
);
const savedSearches = sqliteTable(
  "saved_searches",
  {
    id: id(),
    userId: text().notNull().references(() => users.id, { onDelete: "cascade" }),
    list: text({ enum: savedLists }).notNull(),
    name: text().notNull(),
    /** The filters as they stand in an address. */
    query: text().notNull(),
    wantsMail: flag().notNull(),
    /** What she has seen in it (staff: profiles; companies: marks of what the list showed); whatever else passes is new to her. */
    seenIds: json().notNull(),
    /** What she was told of by mail and has not seen yet. */
    toldIds: json().notNull(),
    createdAt: instant().notNull(),
    version: version()
  },
  (table) => [index("saved_searches_by_user").on(table.userId)]
);
const consentTexts = sqliteTable(
  "consent_texts",
  {
    version: text().primaryKey(),
    purpose: text({ enum: consentPurposes }).notNull(),
    language: text({ enum: consentLanguages }).notNull(),
    body: text().notNull(),
    reviewedBy: text(),
    reviewedOn: text(),
    current: flag().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [index("consent_texts_current").on(table.purpose, table.language, table.current)]
);
const consents = sqliteTable(
  "consents",
  {
    id: id(),
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    purpose: text({ enum: consentPurposes }).notNull(),
    postingId: text(),
    companyId: text(),
    decision: text({ enum: ["yes", "no"] }).notNull(),
    textVersion: text().notNull().references(() => consentTexts.version),
    /** The text word for word as it was shown or read out: company and posting filled in. */
    shownText: text().notNull(),
    language: text({ enum: consentLanguages }).notNull(),
    channel: text({ enum: consentChannels }).notNull(),
    helper: text({ enum: helperKinds }).notNull(),
    takenBy: text().notNull(),
    decidedAt: instant().notNull(),
    withdrawnAt: instant(),
    withdrawnBy: text()
  },
  (table) => [index("consents_by_profile").on(table.profileId, table.purpose)]
);
const consentLinks = sqliteTable(
  "consent_links",
  {
    id: id(),
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    tokenHash: text().notNull().unique(),
    codeHash: text().notNull(),
    /** Wrong codes since this one was issued. */
    wrongCodes: integer().notNull().default(0),
    language: text({ enum: consentLanguages }).notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    /** A newer link took its place, or it was cut off. */
    endedAt: instant()
  },
  (table) => [index("consent_links_by_profile").on(table.profileId, table.endedAt)]
);
const consentDevices = sqliteTable(
  "consent_devices",
  {
    id: id(),
    linkId: text().notNull().references(() => consentLinks.id, { onDelete: "cascade" }),
    deviceHash: text().notNull().unique(),
    createdAt: instant().notNull()
  },
  (table) => [index("consent_devices_by_link").on(table.linkId)]
);
const callRequests = sqliteTable(
  "call_requests",
  {
    id: id(),
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    purpose: text({ enum: consentPurposes }).notNull(),
    proposalId: text().references(() => proposals.id, { onDelete: "cascade" }),
    askedAt: instant().notNull(),
    dueOn: day().notNull(),
    doneAt: instant(),
    doneBy: text()
  },
  (table) => [
    index("call_requests_open").on(table.doneAt, table.dueOn),
    index("call_requests_by_profile").on(table.profileId)
  ]
);
const languageReviews = sqliteTable(
  "language_reviews",
  {
    id: id(),
    language: text({ enum: consentLanguages }).notNull(),
    version: text().notNull(),
    reviewedBy: text().notNull(),
    reviewedOn: day().notNull(),
    recordedBy: text().notNull(),
    recordedAt: instant().notNull()
  },
  (table) => [uniqueIndex("language_reviews_by_version").on(table.language, table.version)]
);
const escoOccupationPrefix = "http://data.europa.eu/esco/occupation/";
const occupationRows = [
  // Metall und Maschinen
  [1, "welder", "Schweißer/in", "Welder", "24422", "7aedaa07-3884-4c5b-88f9-80997b2aa54b", "Schweißfachkraft; Schweissfacharbeiter/in; MAG-Schweißer/in; WIG-Schweißer/in; MIG-Schweißer/in; E-Schweißer/in; Elektroschweißer/in; Schutzgasschweißer/in; Rohrschweißer/in; Schweißer/in MAG; Schweißer/in WIG"],
  [2, "weld-specialist", "Schweißfachmann/-frau", "Welding specialist", "24423", null, "Schweißtechniker/in; Schweißaufsicht"],
  [3, "construction-mechanic", "Konstruktionsmechaniker/in", "Structural metal worker", "24412", null, "Stahlbauer/in; Stahlbauschlosser/in; Feinblechner/in; Konstruktionsschlosser/in"],
  [4, "metal-builder", "Metallbauer/in", "Metal builder", "24412", "691ec040-f5ad-47ef-8698-03212d66dbbf", "Schlosser/in; Bauschlosser/in; Kunstschlosser/in; Metallschlosser/in"],
  [5, "metal-helper", "Helfer/in Metallbau", "Metal work assistant", "24411", null, "Schlosserhelfer/in; Metallhelfer/in; Metallbauhelfer/in; Schweißerhelfer/in; Helfer/in Metall; Metallarbeiter/in"],
  [6, "machining-mechanic", "Zerspanungsmechaniker/in", "Machining mechanic", "24232", "898f99f7-8c0a-4212-9e58-9ab00379e5ae", "Dreher/in; Fräser/in; CNC-Dreher/in; CNC-Fräser/in; Zerspaner/in; CNC-Fachkraft; Zerspanungsfachkraft; CNC-Bediener/in; CNC-Maschinenbediener/in"],
  [7, "machining-helper", "Helfer/in Metallbearbeitung", "Metal processing assistant", "24201", null, "Maschinenhelfer/in; Entgrater/in; Metallbearbeiter/in"],
  [8, "industrial-mechanic", "Industriemechaniker/in", "Industrial mechanic", "25102", "269c47e7-9017-4aa6-bce8-49e89a696a64", "Maschinenbaumechaniker/in; Industrieschlosser/in; Maschinenschlosser/in; Mechaniker/in"],
  [9, "maintenance-mechanic", "Betriebsschlosser/in", "Maintenance fitter", "25132", null, "Instandhalter/in; Instandhaltungsmechaniker/in; Wartungsmechaniker/in; Servicetechniker/in"],
  [10, "tool-mechanic", "Werkzeugmechaniker/in", "Tool maker", "24522", null, "Werkzeugmacher/in; Formenbauer/in"],
  [11, "machine-operator", "Maschinen- und Anlagenführer/in", "Machine and plant operator", "25122", null, "Maschinenführer/in; Anlagenführer/in; Maschinenbediener/in; Anlagenbediener/in; Maschineneinrichter/in"],
  [12, "assembly-worker", "Montagehelfer/in", "Assembly worker", "25101", null, "Monteurhelfer/in; Industriehelfer/in; Bandarbeiter/in; Fließbandarbeiter/in; Produktionsarbeiter/in; Produktionsmitarbeiter/in; Fertigungshelfer/in; Fabrikarbeiter/in"],
  [13, "machine-assembler", "Maschinenmonteur/in", "Machinery assembler", "25112", "be0e6189-46a5-4b90-8622-2d1988efba1a", "Monteur/in; Gerätemonteur/in; Montagefachkraft; Montageschlosser/in"],
  [14, "plant-mechanic", "Anlagenmechaniker/in", "Plant mechanic", "34342", null, "Rohrschlosser/in; Apparatebauer/in; Behälterbauer/in; Kesselbauer/in"],
  [15, "pipe-fitter", "Rohrleitungsbauer/in", "Pipe fitter", "34322", "2ff73126-7aff-4233-9d9c-d8725e1c6822", "Rohrbauer/in; Rohrleger/in; Rohrnetzbauer/in"],
  [16, "grinder", "Metallschleifer/in", "Metal grinder", "24222", "d07a4984-e775-46a7-b967-a3d0b3a54268", "Schleifer/in; Polierer/in; Metallpolierer/in"],
  [17, "sheet-metal-worker", "Blechbearbeiter/in", "Sheet metal worker", "24212", "572c9810-e1ee-4f7a-a71f-820f17c0c25b", "Blechner/in; Abkanter/in; Blechschlosser/in; Stanzer/in"],
  [18, "smith", "Metallgestalter/in (Schmied/in)", "Blacksmith", "93512", "fccecd5d-ad90-41a8-bb89-96d7595abca3", "Schmied/in; Kunstschmied/in; Hufschmied/in"],
  [19, "surface-coater", "Oberflächenbeschichter/in", "Surface coater", "24302", "02b5b7b0-b856-4ac7-924c-8c35c7880b2a", "Galvaniseur/in; Pulverbeschichter/in; Beschichter/in"],
  [20, "foundry-mechanic", "Gießereimechaniker/in", "Foundry mechanic", "24132", "dc14bed4-87ca-4e6c-9f69-458e2689d2d6", "Gießer/in; Former/in; Gießereiarbeiter/in"],
  [21, "precision-mechanic", "Feinwerkmechaniker/in", "Precision mechanic", "24512", "2ada3e89-9159-49e7-88f7-4dd435fd95ac", "Feinmechaniker/in; Präzisionsmechaniker/in"],
  [22, "plastics-technician", "Kunststoff- und Kautschuktechnologe/-technologin", "Plastics and rubber technologist", "22102", null, "Verfahrensmechaniker/in Kunststoff; Kunststoffformgeber/in; Spritzgießer/in; Kunststofftechniker/in"],
  [23, "plastics-helper", "Helfer/in Kunststoff", "Plastics production assistant", "22101", null, "Kunststoffhelfer/in; Kunststoffarbeiter/in"],
  [24, "quality-inspector", "Qualitätsprüfer/in", "Quality inspector", "27312", "61d9270c-491d-438d-8d41-77ba2e0ef023", "Qualitätskontrolleur/in; Qualitätsfachmann/-frau; Sichtprüfer/in; Endkontrolleur/in"],
  [25, "technical-draughtsperson", "Technische/r Produktdesigner/in", "Technical product designer", "27212", "a4869ae9-2dfe-48cc-bd97-f803880f3407", "Technischer Zeichner; Technische Zeichnerin; Technische/r Systemplaner/in; Bauzeichner/in; CAD-Zeichner/in"],
  // Elektro
  [26, "electronics-technician", "Elektroniker/in", "Electronics technician", "26302", "35efc04c-429a-407e-a00a-f07fd03c2743", "Elektrotechniker/in; Kommunikationselektroniker/in; Radio- und Fernsehtechniker/in; Informationselektroniker/in"],
  [27, "electrician", "Elektroinstallateur/in", "Electrician", "26212", "5dbb9cf0-b226-402c-a295-2f42ef05ff8b", "Elektriker/in; Elektroniker/in für Energie- und Gebäudetechnik; Elektromonteur/in; Elektrofachkraft; Hauselektriker/in; Elektroniker/in Energie- und Gebäudetechnik; Gebäudeelektriker/in"],
  [28, "industrial-electrician", "Elektroniker/in für Betriebstechnik", "Industrial electrician", "26252", "5df63943-f1bc-4438-90f1-92768a7a23c8", "Betriebselektriker/in; Industrieelektriker/in; Energieelektroniker/in; Industrieelektroniker/in; Elektroniker/in Betriebstechnik"],
  [29, "electrical-helper", "Elektrohelfer/in", "Electrical assistant", "26301", null, "Elektrikerhelfer/in; Helfer/in Elektro; Elektromontagehelfer/in; Kabelzieher/in; Lötarbeiter/in; Helfer/in Elektrotechnik"],
  [30, "mechatronics-technician", "Mechatroniker/in", "Mechatronics technician", "26112", "1a6d1acf-5956-4ba0-95bf-b15b05a02013", "Mechatronikfachkraft"],
  [31, "automation-technician", "Elektroniker/in für Automatisierungstechnik", "Automation technician", "26122", "2bb8adee-2b84-4d7b-84f9-0620bc09ada8", "Automatisierungstechniker/in; SPS-Techniker/in; SPS-Programmierer/in; Prozessleitelektroniker/in"],
  [32, "cabinet-builder", "Schaltschrankbauer/in", "Switchgear builder", "26252", "c44a118d-18c1-46ac-985f-3e802a064b73", "Schaltanlagenbauer/in; Schaltschrankverdrahter/in; Verdrahter/in"],
  [33, "solar-installer", "Solarteur/in", "Solar installer", "26242", "75b63949-1b93-4bf2-a777-ccf978dc3e8a", "Solarmonteur/in; Photovoltaikmonteur/in; PV-Monteur/in; Solartechniker/in; Solarinstallateur/in"],
  [34, "cable-installer", "Kabelmonteur/in", "Cable installer", "26262", "0c328e98-6e4e-4e96-b99c-56851e666ad0", "Leitungsmonteur/in; Glasfasermonteur/in; Fernmeldemonteur/in; Fernmeldetechniker/in"],
  [35, "refrigeration-technician", "Mechatroniker/in für Kältetechnik", "Refrigeration technician", "34232", "8234eee9-1647-460d-8d62-7fe02cb884b0", "Kälteanlagenbauer/in; Kältetechniker/in; Klimatechniker/in; Kältemonteur/in"],
  [36, "plumber", "Anlagenmechaniker/in für Sanitär-, Heizungs- und Klimatechnik", "Plumbing and heating engineer", "34212", "3ce9c89d-6f1a-48b5-942d-386e46e2fd06", "Anlagenmechaniker/in SHK; SHK-Anlagenmechaniker/in; Heizungsbauer/in; Gas- und Wasserinstallateur/in; Heizungsinstallateur/in; Sanitärinstallateur/in; Heizungsmonteur/in; Installateur/in; Klempner/in; Zentralheizungsbauer/in"],
  [37, "plumbing-helper", "Helfer/in Sanitär und Heizung", "Plumbing assistant", "34201", null, "Installateurhelfer/in; SHK-Helfer/in; Sanitärhelfer/in; Heizungsbauhelfer/in"],
  // Fahrzeuge
  [38, "car-mechatronic", "Kfz-Mechatroniker/in", "Car mechatronics technician", "25212", "4ad4024e-d1d3-4dea-b6d1-2c7948111dce", "Kraftfahrzeugmechatroniker/in; Kfz-Mechaniker/in; Automechaniker/in; Autoschlosser/in; Kraftfahrzeugmechaniker/in; KFZ Schlosser/in; Kfz-Techniker/in; Kfz-Elektriker/in; Autoelektriker/in"],
  [39, "tyre-fitter", "Reifenmonteur/in", "Tyre fitter", "22112", "98c429ad-128e-467e-803a-9a6dc1ceed72", "Reifenmechaniker/in; Vulkaniseur/in; Reifenservicefachkraft; Mechaniker/in für Reifen- und Vulkanisationstechnik"],
  [40, "car-painter", "Fahrzeuglackierer/in", "Vehicle painter", "22212", "a784b063-89cf-441b-9624-deed9dbdeae6", "Autolackierer/in; Kfz-Lackierer/in; Lackierer/in; Industrielackierer/in"],
  [41, "body-builder", "Karosserie- und Fahrzeugbaumechaniker/in", "Vehicle body mechanic", "25212", "5ab842f6-1f75-4d84-bf41-b8a9799347df", "Karosseriebauer/in; Karosseriemechaniker/in; Autospengler/in; Karosseriespengler/in"],
  [42, "car-helper", "Kfz-Helfer/in", "Garage assistant", "25201", "3b4eb248-6b40-42fe-9d10-cba8ccfe6613", "Werkstatthelfer/in; Autohelfer/in; Helfer/in Kfz; Kfz-Servicehelfer/in"],
  [43, "car-cleaner", "Fahrzeugaufbereiter/in", "Vehicle valeter", "54152", "7cb71c5f-c310-481c-b46b-d0044328758c", "Autoaufbereiter/in; Fahrzeugpfleger/in; Autowäscher/in; Fahrzeugreiniger/in"],
  [44, "bike-mechanic", "Zweiradmechatroniker/in", "Bicycle mechatronics technician", "25252", "336cf331-8082-4a0c-bf5f-e7c54706211c", "Fahrradmechaniker/in; Fahrradmonteur/in; Zweiradmechaniker/in; Fahrradschrauber/in"],
  [45, "farm-machine-mechanic", "Land- und Baumaschinenmechatroniker/in", "Agricultural and construction machinery mechatronics technician", "25222", "f7145f87-5940-43f5-bc98-aa1a2b872b47", "Landmaschinenmechaniker/in; Baumaschinenmechaniker/in; Baumaschinenschlosser/in"],
  // Bau und Ausbau
  [46, "bricklayer", "Maurer/in", "Bricklayer", "32122", "05f321f8-055b-407d-bf19-e0ddabda56b7", "Maurerfachkraft; Bauwerksmaurer/in"],
  [47, "construction-helper", "Bauhelfer/in", "Construction labourer", "32101", "fb7e2f4f-1545-42f1-972e-94082e49c6dc", "Bauarbeiter/in; Hochbauhelfer/in; Helfer/in Hochbau; Baustellenhelfer/in; Handlanger/in; Helfer/in Bau; Bauhilfsarbeiter/in; Maurerhelfer/in"],
  [48, "building-worker", "Hochbaufacharbeiter/in", "Building construction worker", "32102", null, "Baufacharbeiter/in; Bauwerker/in; Bauhandwerker/in"],
  [49, "concrete-worker", "Beton- und Stahlbetonbauer/in", "Concrete worker", "32112", "990738f4-587c-4045-a10f-e3c1c019220e", "Betonbauer/in; Einschaler/in; Eisenflechter/in; Stahlbetonbauer/in; Schalungsbauer/in"],
  [50, "scaffolder", "Gerüstbauer/in", "Scaffolder", "32162", "18fa8080-3156-429a-bbd7-b3ef559b6721", "Gerüstbauhelfer/in; Gerüstmonteur/in"],
  [51, "roofer", "Dachdecker/in", "Roofer", "32142", "b4c6d1b0-929e-48be-9f67-47bd8c30658b", "Dachdeckerhelfer/in; Spengler/in; Dachklempner/in"],
  [52, "demolition-worker", "Abbrucharbeiter/in", "Demolition worker", "32172", "dd89e26f-bb5c-45cb-91c6-8b4d5d82a31f", "Abbruchhelfer/in; Entkerner/in; Rückbauarbeiter/in"],
  [53, "civil-works-helper", "Tiefbauhelfer/in", "Civil engineering labourer", "32201", "47300afa-5496-484c-8f65-14247a98b2b8", "Helfer/in Tiefbau; Straßenbauhelfer/in; Erdarbeiter/in; Kabelverleger/in"],
  [54, "civil-works-worker", "Tiefbaufacharbeiter/in", "Civil engineering worker", "32202", null, "Tiefbauer/in; Tiefbauarbeiter/in"],
  [55, "road-builder", "Straßenbauer/in", "Road builder", "32222", null, "Asphaltbauer/in; Straßenbauarbeiter/in"],
  [56, "paver", "Pflasterer/Pflasterin", "Paver", "32212", null, "Steinsetzer/in; Pflastersteinleger/in"],
  [57, "track-builder", "Gleisbauer/in", "Track builder", "32232", null, "Gleisarbeiter/in; Gleisbauhelfer/in"],
  [58, "sewer-builder", "Kanalbauer/in", "Sewer builder", "32252", "73d77554-2016-46fa-ac3d-44a02e8d1a89", "Kanalarbeiter/in"],
  [59, "tiler", "Fliesenleger/in", "Tiler", "33112", "02447817-ea01-4d8b-b09c-8bc128e447e6", "Fliesen-, Platten- und Mosaikleger/in; Plattenleger/in; Mosaikleger/in; Fliesenlegerhelfer/in"],
  [60, "floor-layer", "Bodenleger/in", "Floor layer", "33102", null, "Fußbodenleger/in; Teppichleger/in; Laminatleger/in"],
  [61, "screed-layer", "Estrichleger/in", "Screed layer", "33122", null, "Estrichbauer/in"],
  [62, "parquet-layer", "Parkettleger/in", "Parquet layer", "33132", "4f1bb8b4-3fff-4e68-b427-8c892534a181", "Parkettverleger/in"],
  [63, "painter", "Maler/in und Lackierer/in", "Painter and varnisher", "33212", "15620506-fb5d-49cd-87a2-1c9047fb406a", "Maler/in; Anstreicher/in; Bautenmaler/in; Tapezierer/in; Malergeselle/Malergesellin"],
  [64, "painter-helper", "Malerhelfer/in", "Painting assistant", "33211", null, "Helfer/in Maler; Anstreichhelfer/in"],
  [65, "plasterer", "Stuckateur/in", "Plasterer", "33222", "f4a22809-c00c-4dd0-8b09-c7251f8dcd1c", "Verputzer/in; Putzer/in; Gipser/in; Stukkateur/in"],
  [66, "drywall-builder", "Trockenbauer/in", "Drywall builder", "33302", null, "Trockenbaumonteur/in; Innenausbauer/in; Akustikbauer/in; Rigipser/in"],
  [67, "interior-helper", "Helfer/in Ausbau", "Interior finishing assistant", "33301", null, "Ausbauhelfer/in; Renovierungshelfer/in; Trockenbauhelfer/in; Sanierungshelfer/in"],
  [68, "insulation-worker", "Isolierer/in", "Insulation worker", "33312", "b2dab4fb-b7f7-4f57-94b2-9c0f0848564a", "Wärmedämmer/in; Dämmmonteur/in; Isoliermonteur/in; Industrieisolierer/in"],
  [69, "carpenter-roof", "Zimmerer/Zimmerin", "Carpenter", "33322", "2a22ff9e-de3b-408d-b312-5034896cc4f4", "Zimmermann; Holzbauer/in; Zimmererhelfer/in"],
  [70, "glazier", "Glaser/in", "Glazier", "33342", "c9f6c245-8c66-4b13-9253-9835194abb23", "Fensterbauer/in; Fenstermonteur/in"],
  [71, "shutter-builder", "Rollladen- und Sonnenschutzmechatroniker/in", "Shutter and sunshade technician", "33352", null, "Rollladenbauer/in; Jalousiebauer/in"],
  [72, "facade-builder", "Fassadenmonteur/in", "Facade fitter", "32152", null, "Fassadenbauer/in"],
  [73, "sealing-worker", "Bauwerksabdichter/in", "Building sealer", "33232", null, "Abdichter/in; Bautenschützer/in; Holz- und Bautenschützer/in"],
  [74, "excavator-driver", "Baggerfahrer/in", "Excavator driver", "52522", "eedbf8b1-9432-4f42-ab7f-db5cd3eb2a05", "Baumaschinenführer/in; Radladerfahrer/in; Baugeräteführer/in; Baggerführer/in; Raupenfahrer/in"],
  [75, "crane-driver", "Kranführer/in", "Crane operator", "52532", "0ea5fdff-074c-4094-98b9-04432361e4d9", "Kranfahrer/in; Kranbediener/in; Turmdrehkranführer/in"],
  [76, "site-manager", "Bauleiter/in", "Site manager", "31194", null, "Polier/in; Vorarbeiter/in Bau"],
  [77, "caretaker", "Hausmeister/in", "Caretaker", "34102", "1822bfc2-e735-449f-ba00-ca71eb5c062b", "Hauswart/in; Hausmeisterhelfer/in; Haustechniker/in; Gebäudetechniker/in; Objektbetreuer/in; Haustechnische Fachkraft"],
  [78, "waste-worker", "Müllwerker/in", "Refuse worker", "34301", "e54683ca-1fc9-468d-b880-6544ff6b7d0b", "Recyclinghelfer/in; Entsorgungshelfer/in; Abfallsortierer/in; Müllsortierer/in; Helfer/in Entsorgung; Müllmann/-frau"],
  [79, "recycling-specialist", "Fachkraft für Kreislauf- und Abfallwirtschaft", "Recycling specialist", "34332", "7a523273-9fff-4f11-beb6-110eeaec1436", "Entsorger/in; Ver- und Entsorger/in; Wertstoffhofmitarbeiter/in"],
  // Holz
  [80, "joiner", "Tischler/in", "Joiner", "22342", "e1416610-ad08-4f37-8b46-9f99632a5c0f", "Schreiner/in; Möbelbauer/in; Möbelschreiner/in; Bautischler/in; Möbeltischler/in"],
  [81, "wood-mechanic", "Holzmechaniker/in", "Wood mechanic", "22332", "77a05858-f682-4648-baa5-9b86deeffbc1", "Holzbearbeitungsmechaniker/in; Möbelmonteur/in; Küchenmonteur/in"],
  [82, "wood-helper", "Helfer/in Holzbearbeitung", "Woodworking assistant", "22301", null, "Tischlerhelfer/in; Schreinerhelfer/in; Holzhelfer/in; Sägewerksarbeiter/in"],
  [83, "upholsterer", "Polsterer/Polsterin", "Upholsterer", "28242", "95a89206-4dc8-4753-a5d9-bc14a0e5f7ca", "Polsternäher/in; Polster- und Dekorationsnäher/in; Raumausstatter/in"],
  // Textil, Bekleidung
  [84, "tailor", "Maßschneider/in", "Tailor", "28222", null, "Schneider/in; Damenschneider/in; Herrenschneider/in; Modeschneider/in; Bekleidungsschneider/in"],
  [85, "alteration-tailor", "Änderungsschneider/in", "Alteration tailor", "28222", "db55bf08-3ad3-4bf6-bf59-7f9f426a6de5", "Änderungsnäher/in; Änderungsschneiderfachkraft"],
  [86, "sewer", "Näher/in", "Sewing machine operator", "28222", "517c01aa-e875-4690-bf38-17307a57eafe", "Industrienäher/in; Textilnäher/in; Maschinennäher/in; Textil- und Modenäher/in; Stepper/in"],
  [87, "textile-helper", "Helfer/in Textil", "Textile production assistant", "28101", "87afe3f0-c891-45de-a498-ad2608471c86", "Textilhelfer/in; Textilarbeiter/in; Nähhelfer/in; Webereihelfer/in"],
  [88, "laundry-worker", "Textilreiniger/in", "Textile cleaner", "54132", null, "Wäscher/in; Bügler/in; Wäschereimitarbeiter/in; Wäschereihelfer/in; Büglerhelfer/in; Wäschereifachkraft"],
  [89, "shoemaker", "Schuhmacher/in", "Shoemaker", "28332", "f8e76759-811e-4b39-9adf-3e77429cff8f", "Schuster/in; Schuhreparateur/in; Orthopädieschuhmacher/in"],
  [90, "saddler", "Sattler/in", "Saddler", "28322", "72d03aad-2003-404e-ae71-a37206e3566b", "Lederarbeiter/in; Täschner/in; Feinsattler/in"],
  // Lebensmittel
  [91, "baker", "Bäcker/in", "Baker", "29222", "1aadb308-432a-4d01-b54b-b4f7f76dd419", "Bäckergeselle/Bäckergesellin; Bäckereifachkraft; Teigmacher/in; Brotbäcker/in; Fladenbäcker/in"],
  [92, "pastry-chef", "Konditor/in", "Pastry chef", "29222", "ff42d44c-34f8-46be-ad3a-2aad9a5e43f0", "Patissier/Patissière; Feinbäcker/in; Zuckerbäcker/in; Tortenbäcker/in"],
  [93, "bakery-helper", "Backhelfer/in", "Bakery assistant", "29201", null, "Bäckerhelfer/in; Bäckereihelfer/in; Backstubenhelfer/in"],
  [94, "butcher", "Fleischer/in", "Butcher", "29232", "37c7880e-cfee-4c41-a41b-061682fefde3", "Metzger/in; Schlachter/in; Zerleger/in; Fleischzerleger/in; Schlächter/in"],
  [95, "food-production-helper", "Produktionshelfer/in Lebensmittel", "Food production assistant", "29201", "e3dc66de-99c7-4607-a82b-7244036d316d", "Lebensmittelhelfer/in; Produktionshelfer/in; Helfer/in Lebensmittelherstellung; Fleischereihelfer/in; Lebensmittelverpacker/in"],
  [96, "food-technician", "Fachkraft für Lebensmitteltechnik", "Food technologist", "29202", "afee6a28-f654-4ac7-a665-f758616bc689", "Lebensmitteltechniker/in; Lebensmitteltechnologe/Lebensmitteltechnologin; Süßwarentechnologe/Süßwarentechnologin"],
  [97, "cook", "Koch/Köchin", "Cook", "29302", "90f75f67-495d-49fa-ab57-2f320e251d7e", "Küchenkoch/Küchenköchin; Alleinkoch/Alleinköchin; Jungkoch/Jungköchin; Kantinenkoch/Kantinenköchin; Pizzabäcker/in; Chef de Partie"],
  [98, "assistant-cook", "Beikoch/Beiköchin", "Assistant cook", "29301", null, "Hilfskoch/Hilfsköchin; Fachpraktiker/in Küche; Küchenassistent/in"],
  [99, "kitchen-helper", "Küchenhilfe", "Kitchen assistant", "29301", "e1cf6897-158d-4b48-a39e-2a3a8cac216c", "Küchenhelfer/in; Spülkraft; Küchenmitarbeiter/in; Spüler/in; Tellerwäscher/in; Küchenkraft; Spülhilfe; Mensahilfe; Kantinenhilfe; Helfer/in Küche"],
  [100, "kitchen-chef", "Küchenchef/in", "Head chef", "29393", "01484951-15e6-4b88-a20f-1201868d36a0", "Küchenleiter/in; Chefkoch/Chefköchin; Küchenmeister/in"],
  // Hotel und Gastronomie
  [101, "waiter", "Servicekraft", "Waiter", "63302", "d5db9d5c-2ebf-4a54-a79a-1b7e7ff70471", "Kellner/in; Servicemitarbeiter/in; Restaurantfachmann/-frau; Bedienung; Servierkraft; Serviererin; Fachkraft im Gastgewerbe; Fachmann/-frau für Restaurants und Veranstaltungsgastronomie; Gastronomiefachkraft; Fachkraft für Gastronomie"],
  [102, "service-helper", "Servicehilfe", "Service assistant", "63301", null, "Thekenhilfe; Buffethilfe; Gastronomiehelfer/in; Gastronomiehilfe; Aushilfe Gastronomie; Thekenkraft; Cafeteriahilfe"],
  [103, "barkeeper", "Barkeeper/in", "Bartender", "63322", "2f5e38a0-6578-4665-bdbd-e2ab505be140", "Barista; Barmann/-frau; Bartender/in; Barmixer/in"],
  [104, "fast-food-specialist", "Fachmann/-frau für Systemgastronomie", "System catering specialist", "63312", null, "Systemgastronom/in; Schnellrestaurantmitarbeiter/in; Imbissverkäufer/in; Imbisskraft"],
  [105, "hotel-specialist", "Hotelfachmann/-frau", "Hotel specialist", "63222", null, "Hotelfachkraft; Hotelkaufmann/-frau; Hotelangestellte/r"],
  [106, "room-attendant", "Zimmermädchen / Roomboy", "Room attendant", "63221", null, "Zimmermädchen; Roomboy; Zimmerreinigungskraft; Housekeeping-Kraft; Zimmerfrau; Hotelhilfe; Housekeeper/in; Hotelreinigungskraft; Roomkeeper/in"],
  [107, "receptionist", "Empfangskraft", "Receptionist", "71402", null, "Rezeptionist/in; Empfangsmitarbeiter/in; Empfangssekretär/in; Empfangsdame; Empfangsherr; Hotelrezeptionist/in; Pförtner/in; Telefonist/in"],
  // Reinigung, Hauswirtschaft
  [108, "cleaner", "Reinigungskraft", "Cleaner", "54101", "731ecac4-06e8-4ec2-a559-101fecbd9183", "Putzkraft; Putzfrau; Putzmann; Raumpfleger/in; Reinigungshilfe; Raumpflegekraft; Reiniger/in; Putzhilfe; Unterhaltsreiniger/in; Büroreiniger/in; Reinigungsmitarbeiter/in; Reinemachefrau"],
  [109, "building-cleaner", "Gebäudereiniger/in", "Building cleaner", "54112", "303a1e34-cb16-4054-b323-81e5eec17397", "Glas- und Gebäudereiniger/in; Gebäudereinigungskraft; Objektreiniger/in; Vorarbeiter/in Reinigung"],
  [110, "window-cleaner", "Glasreiniger/in", "Window cleaner", "54122", "92cba6b4-8fca-49bb-b68c-45c5096fedc9", "Fensterputzer/in; Fensterreiniger/in; Fassadenreiniger/in"],
  [111, "industrial-cleaner", "Industriereiniger/in", "Industrial cleaner", "54142", null, "Maschinenreiniger/in; Anlagenreiniger/in; Tankreiniger/in"],
  [112, "housekeeper", "Hauswirtschafter/in", "Housekeeping specialist", "83212", "6d50f735-dca9-4a02-96dc-e4310ed98ae2", "Hauswirtschaftsfachkraft; Hauswirtschaftskraft; Wirtschafter/in"],
  [113, "housekeeping-helper", "Hauswirtschaftshelfer/in", "Housekeeping assistant", "83211", "cbad55a4-c7cf-4ab6-9540-eac72b26729b", "Haushaltshilfe; Haushaltshelfer/in; Hauswirtschaftshilfe; Stationshilfe; Helfer/in Hauswirtschaft"],
  [114, "pest-controller", "Schädlingsbekämpfer/in", "Pest controller", "53342", "21cba86a-68c5-456c-aec2-cc04840b3c0e", "Desinfektor/in; Kammerjäger/in; Desinfektionskraft"],
  // Gesundheit und Pflege
  [115, "nurse", "Pflegefachmann/-frau", "Nurse", "81302", "8d3e8aaa-791b-4c75-a465-f3f827028f50", "Pflegefachkraft; Gesundheits- und Krankenpfleger/in; Pfleger/in; Krankenpflegefachkraft; Pflegefachperson; Fachkrankenpfleger/in; Kinderkrankenpfleger/in; Examinierte Pflegekraft"],
  [116, "hospital-nurse", "Krankenpfleger/in", "Hospital nurse", "81302", "87d0795a-d41f-47ee-979f-0ab7d73836e7", "Krankenschwester; Krankenpflegekraft; Gesundheitspfleger/in; Krankenhauspfleger/in"],
  [117, "care-helper", "Pflegehelfer/in", "Care assistant", "81301", "d38c2107-98f2-47b7-8bb4-f69750d51082", "Pflegehilfskraft; Krankenpflegehelfer/in; Pflegeassistent/in; Pflegefachassistent/in; Gesundheits- und Krankenpflegehelfer/in; Pflegehilfe; Schwesternhelfer/in; Helfer/in Pflege; Pflegediensthelfer/in; Gesundheits- und Krankenpflegeassistent/in"],
  [118, "geriatric-nurse", "Altenpfleger/in", "Geriatric nurse", "82102", null, "Altenpflegefachkraft; Seniorenpfleger/in"],
  [119, "geriatric-care-helper", "Altenpflegehelfer/in", "Geriatric care assistant", "82101", null, "Altenpflegeassistent/in; Altenpflegehilfskraft; Altenpflegehilfe; Seniorenpflegehelfer/in"],
  [120, "care-companion", "Betreuungskraft", "Care companion", "83142", "1391bdf9-bd61-4fb5-91ca-c29036ab2b60", "Alltagsbegleiter/in; Betreuungsassistent/in; Seniorenbetreuer/in; Seniorenbegleiter/in; Demenzbetreuer/in; Alltagshelfer/in; Alltagsassistent/in; Betreuungshelfer/in; Präsenzkraft; Familienpfleger/in"],
  [121, "medical-assistant", "Medizinische/r Fachangestellte/r", "Medical assistant", "81102", "0c041d1e-1841-4acb-b0a1-2c387a61bf65", "MFA; Arzthelfer/in; Sprechstundenhilfe; Praxishilfe; Medizinische Fachangestellte; Praxisassistent/in"],
  [122, "dental-assistant", "Zahnmedizinische/r Fachangestellte/r", "Dental assistant", "81112", "bdc74965-1d1a-4f8e-a490-9cf71f494e02", "ZFA; Zahnarzthelfer/in; Zahnmedizinische Fachangestellte; Stuhlassistenz"],
  [123, "paramedic", "Rettungssanitäter/in", "Paramedic", "81342", null, "Rettungsassistent/in; Notfallsanitäter/in; Sanitäter/in; Krankenwagenfahrer/in; Krankentransportfahrer/in"],
  [124, "physiotherapist", "Physiotherapeut/in", "Physiotherapist", "81712", "006cc1f9-2841-41c3-991a-dc3f2f3bd533", "Krankengymnast/in; Masseur/in; Medizinischer Bademeister"],
  [125, "midwife", "Hebamme", "Midwife", "81353", "95cda6a9-a70a-4a93-9442-11d573cb4a02", "Entbindungspfleger; Geburtshelfer/in"],
  [126, "doctor", "Arzt/Ärztin", "Doctor", "81404", null, "Allgemeinarzt/Allgemeinärztin; Mediziner/in; Facharzt/Fachärztin; Assistenzarzt/Assistenzärztin"],
  [127, "dentist", "Zahnarzt/Zahnärztin", "Dentist", "81474", "e52b5707-7097-4dbc-ac61-054e917da241", "Zahnmediziner/in"],
  [128, "pharmacist", "Apotheker/in", "Pharmacist", "81804", "7c132147-428b-4ea3-87e1-70f7abb691ce", "Pharmazeut/in"],
  [129, "pharmacy-assistant", "Pharmazeutisch-technische/r Assistent/in", "Pharmacy technician", "81822", "7b74626d-b487-48a1-9e80-47faf9928210", "PTA; Apothekenhelfer/in; Apothekenassistent/in"],
  [130, "dental-technician", "Zahntechniker/in", "Dental technician", "82542", "76bded28-876a-40b2-9efb-3123c8f14cf6", "Dentaltechniker/in"],
  [131, "optician", "Augenoptiker/in", "Optician", "82522", "6e0e068b-cd5c-4400-8899-54056087fa14", "Optiker/in"],
  [132, "lab-technician", "Medizinisch-technische/r Laborassistent/in", "Medical laboratory technician", "81212", "0044c991-c26f-4261-a213-4bd1c0564a4c", "MTLA; MTA; Laborassistent/in; Medizinischer Technologe; Laborhelfer/in; Laborant/in"],
  // Soziales und Erziehung
  [133, "educator", "Erzieher/in", "Childcare educator", "83112", null, "Kindergärtner/in; Kita-Fachkraft; Kindergartenerzieher/in; Pädagogische Fachkraft; Kita-Erzieher/in"],
  [134, "childcare-worker", "Kinderpfleger/in", "Childcare worker", "83112", null, "Sozialassistent/in; Kita-Kraft; Kindergartenpfleger/in"],
  [135, "childcare-helper", "Kita-Helfer/in", "Childcare assistant", "83111", "4d27152a-a8ee-4f5a-9f93-a2fb4fb2b2e3", "Alltagshelfer/in Kita; Kindergartenhilfe; Kita-Assistent/in; Babysitter/in; Kinderbetreuer/in; Kinderfrau; Kita-Hilfe; Helfer/in Kita"],
  [136, "childminder", "Tagesmutter / Tagesvater", "Childminder", "83111", "3f74aad8-2d60-4be2-b059-8dba5568d530", "Tagesmutter; Tagesvater; Kindertagespflegeperson; Tagespflegeperson"],
  [137, "school-companion", "Schulbegleiter/in", "School companion", "83131", null, "Integrationshelfer/in; Inklusionshelfer/in; Schulassistent/in; Inklusionsbegleiter/in; Schulhelfer/in"],
  [138, "social-worker", "Sozialarbeiter/in", "Social worker", "83124", "4b05bef2-ded4-4b09-ab94-f4c6a555a775", "Sozialpädagoge/Sozialpädagogin; Sozialbetreuer/in; Streetworker/in"],
  [139, "special-care-worker", "Heilerziehungspfleger/in", "Special needs carer", "83132", null, "Heilerzieher/in; Heilpädagoge/Heilpädagogin; Behindertenbetreuer/in; Heilerziehungspflegehelfer/in"],
  [140, "interpreter", "Dolmetscher/in", "Interpreter", "71424", "23e692a9-a242-4d4f-988f-ed562f757864", "Übersetzer/in; Sprachmittler/in; Sprach- und Integrationsmittler/in; Kulturmittler/in; Integrationslotse/Integrationslotsin"],
  [141, "teacher", "Lehrer/in", "Teacher", "84124", null, "Grundschullehrer/in; Lehrkraft; Gymnasiallehrer/in; Mathematiklehrer/in; Schullehrer/in"],
  [142, "language-teacher", "Sprachlehrer/in", "Language teacher", "84454", null, "Englischlehrer/in; Fremdsprachenlehrer/in; Deutschlehrer/in; Arabischlehrer/in"],
  [143, "driving-instructor", "Fahrlehrer/in", "Driving instructor", "84513", "bca2528a-5a87-4576-a3b5-1edbbce40a9f", ""],
  [144, "sports-trainer", "Fitnesstrainer/in", "Fitness trainer", "84553", "c784c2db-e636-429f-8492-3191790a58d7", "Sportlehrer/in; Übungsleiter/in; Trainer/in"],
  // Lager und Transport
  [145, "warehouse-specialist", "Fachkraft für Lagerlogistik", "Warehouse logistics specialist", "51312", null, "Lagerfachkraft; Lagerlogistiker/in; Lagerist/in; Lagerverwalter/in; Lagerlogistikfachkraft; Logistikfachkraft"],
  [146, "warehouse-operator", "Fachlagerist/in", "Warehouse operative", "51312", null, "Lagerfacharbeiter/in; Handelsfachpacker/in"],
  [147, "warehouse-helper", "Lagerhelfer/in", "Warehouse assistant", "51311", "bea705fe-06ac-4147-b8e0-6e8ac1208d8f", "Lagerarbeiter/in; Lagermitarbeiter/in; Helfer/in Lager; Logistikhelfer/in; Lagerhilfe; Lagerist-Helfer/in; Logistikmitarbeiter/in; Helfer/in Lagerwirtschaft; Regalauffüller/in; Lagerkraft"],
  [148, "picker", "Kommissionierer/in", "Order picker", "51311", "cd94def5-3442-4c2e-ae3d-0761a3008bcb", "Kommissionierhelfer/in; Kommissionierkraft; Picker/in"],
  [149, "shipping-clerk", "Versandmitarbeiter/in", "Shipping worker", "51312", null, "Versandhelfer/in; Versandfachkraft; Verpacker/in; Packer/in; Packhelfer/in; Verpackungshelfer/in; Versandarbeiter/in; Versandkraft"],
  [150, "forklift-driver", "Staplerfahrer/in", "Forklift driver", "52532", "eeac6251-1974-42f5-91ed-513c6c883755", "Gabelstaplerfahrer/in; Staplerführer/in; Hochregalstaplerfahrer/in; Flurförderzeugführer/in; Schubmaststaplerfahrer/in"],
  [151, "truck-driver", "Berufskraftfahrer/in", "Truck driver", "52122", "45037d43-a8f5-4f46-b332-b2935bc305f4", "LKW-Fahrer/in; Lastwagenfahrer/in; Fernfahrer/in; Kraftfahrer/in; Lastkraftwagenfahrer/in; Fahrer/in LKW; Trucker/in; Berufskraftfahrer/in Güterverkehr"],
  [152, "delivery-driver", "Auslieferungsfahrer/in", "Delivery driver", "52182", "0c408028-c48f-4df8-ba5d-c3d3be15f5a2", "Kurierfahrer/in; Kurier/in; Lieferfahrer/in; Auslieferer/Ausliefererin; Fahrer/in; Transporterfahrer/in; Ausfahrer/in; Sprinterfahrer/in; Pizzafahrer/in; Lieferant/in"],
  [153, "parcel-deliverer", "Paketzusteller/in", "Parcel deliverer", "51321", "7ed2e153-8da8-4c0d-b4c5-3402c623f34b", "Postzusteller/in; Briefzusteller/in; Paketbote/Paketbotin; Zusteller/in; Briefträger/in; Zeitungszusteller/in; Postbote/Postbotin; Paketfahrer/in"],
  [154, "bus-driver", "Busfahrer/in", "Bus driver", "52132", "00cee175-1376-43fb-9f02-ba3d7a910a58", "Omnibusfahrer/in; Straßenbahnfahrer/in; Linienbusfahrer/in; Fachkraft im Fahrbetrieb"],
  [155, "taxi-driver", "Taxifahrer/in", "Taxi driver", "52112", "6f7c1e84-8162-4c20-a575-b57ff624eef5", "Chauffeur/in; Personenfahrer/in; Schulbusfahrer/in; Mietwagenfahrer/in"],
  [156, "train-driver", "Triebfahrzeugführer/in", "Train driver", "52202", "81f6a814-1f4e-47d4-9c75-47977c7267ee", "Lokführer/in; Lokomotivführer/in; Eisenbahner/in im Betriebsdienst"],
  [157, "furniture-remover", "Möbelpacker/in", "Furniture remover", "51332", "c84a055d-00fe-4789-a054-f4a62914ff6e", "Umzugshelfer/in; Möbelträger/in; Transporthelfer/in; Beladehelfer/in; Be- und Entlader/in; Ladehelfer/in; Transportarbeiter/in"],
  [158, "freight-clerk", "Kaufmann/-frau für Spedition und Logistikdienstleistung", "Freight forwarding clerk", "51622", "39803100-c338-4f01-ad2c-085d488920ca", "Speditionskaufmann/-frau; Speditionssachbearbeiter/in; Disponent/in; Logistikkaufmann/-frau"],
  // Handel und Verkauf
  [159, "retail-clerk", "Kaufmann/-frau im Einzelhandel", "Retail clerk", "62102", null, "Einzelhandelskaufmann/-frau; Einzelhändler/in; Kaufmann/-frau Einzelhandel; Händler/in"],
  [160, "sales-assistant", "Verkäufer/in", "Sales assistant", "62102", "547b304b-9a72-4717-9b24-b7046df5f64e", "Fachverkäufer/in; Verkaufskraft; Verkaufsmitarbeiter/in; Filialmitarbeiter/in; Ladenverkäufer/in; Verkaufsberater/in"],
  [161, "sales-helper", "Verkaufshilfe", "Shop assistant", "62101", "0b15375e-dfdd-4047-9efb-096e0aaee7d2", "Verkaufshelfer/in; Ladenhilfe; Warenauffüller/in; Aushilfe Verkauf; Regaleinräumer/in; Warenverräumer/in; Helfer/in Verkauf"],
  [162, "cashier", "Kassierer/in", "Cashier", "62112", "2b871272-bd61-4206-bd1a-0b96d7023098", "Kassenkraft; Kassenmitarbeiter/in; Kassenkassierer/in; Kassenfachkraft"],
  [163, "butcher-sales", "Fleischereifachverkäufer/in", "Butcher's shop assistant", "62322", "974494ee-5f32-4eec-9950-9d431e902dc1", "Fleischfachverkäufer/in; Fleischverkäufer/in; Wurstverkäufer/in; Metzgereiverkäufer/in; Fachverkäufer/in Fleischerei; Fachverkäufer/in im Lebensmittelhandwerk Fleischerei"],
  [164, "bakery-sales", "Bäckereifachverkäufer/in", "Bakery shop assistant", "62312", "2e9c9404-0d86-453c-9001-3a0cd1d1323b", "Bäckereiverkäufer/in; Backwarenverkäufer/in; Brotverkäufer/in; Fachverkäufer/in Bäckerei; Fachverkäufer/in im Lebensmittelhandwerk Bäckerei"],
  [165, "food-sales", "Lebensmittelverkäufer/in", "Food sales assistant", "62302", null, "Obstverkäufer/in; Gemüsehändler/in; Käseverkäufer/in; Frischetheken-Verkäufer/in"],
  [166, "clothes-sales", "Textilverkäufer/in", "Clothing sales assistant", "62212", "13da27aa-ca6a-476d-ab2c-efc9e5bd97b2", "Modeverkäufer/in; Modeberater/in; Schuhverkäufer/in; Bekleidungsverkäufer/in"],
  [167, "phone-sales", "Verkäufer/in Elektronik", "Electronics sales assistant", "62242", "a10222e7-1940-4ca3-86c1-99b115535969", "Handyverkäufer/in; Elektroverkäufer/in; Handyreparateur/in"],
  [168, "market-seller", "Marktverkäufer/in", "Market seller", "62122", "c822ca35-6c36-4eab-97fa-90f2775091c3", "Straßenverkäufer/in; Standverkäufer/in; Kioskverkäufer/in"],
  [169, "wholesale-clerk", "Kaufmann/-frau für Groß- und Außenhandelsmanagement", "Wholesale clerk", "61212", null, "Groß- und Außenhandelskaufmann/-frau; Großhandelskaufmann/-frau"],
  [170, "buyer", "Einkäufer/in", "Purchaser", "61112", "29fa406d-de89-4515-be8d-0fe7bda993f1", "Einkaufssachbearbeiter/in"],
  [171, "sales-representative", "Außendienstmitarbeiter/in", "Sales representative", "61122", "14031d4a-6e99-442f-b4fe-18262b6432b2", "Vertriebsmitarbeiter/in; Vertreter/in; Handelsvertreter/in; Vertriebler/in"],
  // Büro und Verwaltung
  [172, "office-clerk", "Kaufmann/-frau für Büromanagement", "Office management clerk", "71402", "6c999fc7-c6b7-4ef3-a4b9-af124a1783a2", "Bürokaufmann/-frau; Bürofachkraft; Kaufmann/-frau für Bürokommunikation; Büroangestellte/r; Sekretär/in; Büromitarbeiter/in; Bürokraft; Sachbearbeiter/in; Kaufmännische/r Angestellte/r"],
  [173, "office-helper", "Bürohelfer/in", "Office assistant", "71401", null, "Bürohilfe; Büroassistent/in; Poststellenmitarbeiter/in; Archivhelfer/in; Helfer/in Büro; Datenerfasser/in"],
  [174, "administrative-clerk", "Verwaltungsfachangestellte/r", "Public administration clerk", "73202", null, "Verwaltungsangestellte/r; Verwaltungsmitarbeiter/in; Verwaltungsfachkraft; Fachangestellte/r Verwaltung"],
  [175, "accountant", "Buchhalter/in", "Accountant", "72213", "c3aae59e-1441-4b3e-bdd1-6da50dc7cf42", "Finanzbuchhalter/in; Bilanzbuchhalter/in; Lohnbuchhalter/in; Buchhaltungsfachkraft; Buchhaltungskraft"],
  [176, "tax-clerk", "Steuerfachangestellte/r", "Tax clerk", "72302", "84fabf82-4abf-4f41-99aa-55718a2e500b", "Steuergehilfe/Steuergehilfin; Steuerfachgehilfe/Steuerfachgehilfin"],
  [177, "bank-clerk", "Bankkaufmann/-frau", "Bank clerk", "72112", "2ff9e53c-6e7f-42af-8d71-b5dd7f283089", "Bankangestellte/r; Bankberater/in; Bankfachangestellte/r"],
  [178, "industrial-clerk", "Industriekaufmann/-frau", "Industrial clerk", "71302", null, "Betriebswirt/in; Kaufmann/-frau Industrie"],
  [179, "hr-clerk", "Personalsachbearbeiter/in", "Human resources clerk", "71512", "d8ed1703-9c03-4ea0-83cc-b6169bc54ffd", "Personalkaufmann/-frau; Personaldienstleistungskaufmann/-frau"],
  [180, "call-centre-agent", "Callcenter-Agent/in", "Call centre agent", "92122", "13d1b2b4-99dd-44da-9734-c9f74bae18f7", "Kundenberater/in; Kaufmann/-frau für Dialogmarketing; Telefonberater/in; Kundenbetreuer/in; Callcenter-Mitarbeiter/in; Kundenservicemitarbeiter/in"],
  [181, "lawyer", "Rechtsanwalt/Rechtsanwältin", "Lawyer", "73134", "974d4eab-fbee-4c52-b16e-73bdd8c25b53", "Jurist/in; Anwalt/Anwältin"],
  [182, "marketing-clerk", "Kaufmann/-frau für Marketingkommunikation", "Marketing clerk", "92112", null, "Marketingmitarbeiter/in; Werbekaufmann/-frau; Social-Media-Manager/in"],
  // Informatik
  [183, "software-developer", "Softwareentwickler/in", "Software developer", "43414", "f2b15a0e-e65a-438a-affb-29b9d50b77d1", "Programmierer/in; Fachinformatiker/in Anwendungsentwicklung; Webentwickler/in; Anwendungsentwickler/in; Softwareingenieur/in; App-Entwickler/in; Software Engineer; Softwareprogrammierer/in"],
  [184, "system-administrator", "Systemadministrator/in", "System administrator", "43343", "81480b40-a318-47f3-9b2c-56b69ed67d95", "IT-Administrator/in; Netzwerkadministrator/in; Fachinformatiker/in Systemintegration; Systemintegrator/in; Netzwerktechniker/in; Admin; EDV-Administrator/in"],
  [185, "it-support", "IT-Support-Fachkraft", "IT support technician", "43102", null, "IT-Support; IT Supporter/in; IT-Systemelektroniker/in; Helpdesk-Mitarbeiter/in; Computertechniker/in; IT-Techniker/in; EDV-Techniker/in; IT-Helpdesk; PC-Techniker/in"],
  [186, "it-specialist", "Fachinformatiker/in", "IT specialist", "43102", null, "Informatiker/in; IT-Fachkraft; Informatikkaufmann/-frau; IT-Spezialist/in; EDV-Fachkraft"],
  [187, "web-designer", "Mediengestalter/in", "Media designer", "23212", null, "Webdesigner/in; Grafiker/in; Mediengestalter/in Digital und Print; Grafikdesigner/in; Layouter/in"],
  // Garten und Landwirtschaft
  [188, "landscape-gardener", "Garten- und Landschaftsbauer/in", "Landscape gardener", "12142", "e7970c7a-7769-4002-87d3-0a8ea94fdd6f", "Landschaftsgärtner/in; Galabauer/in; GaLaBau-Fachkraft; Gärtner/in Garten- und Landschaftsbau; Gartenbauer/in; Landschaftsbauer/in"],
  [189, "gardener", "Gärtner/in", "Gardener", "12102", null, "Zierpflanzengärtner/in; Friedhofsgärtner/in; Gemüsegärtner/in; Baumschulgärtner/in"],
  [190, "garden-helper", "Gartenhelfer/in", "Gardening assistant", "12101", "1a9d99ba-4c08-4864-8f6a-1b0f2b4cf883", "Gärtnerhelfer/in; Helfer/in Gartenbau; Grünpflegehelfer/in; Landschaftspflegehelfer/in; Gartenarbeiter/in; Helfer/in GaLaBau; Werker/in Gartenbau"],
  [191, "florist", "Florist/in", "Florist", "12202", "c0768628-46ad-4077-aee0-66ab6d7711df", "Blumenverkäufer/in; Blumenbinder/in"],
  [192, "farm-helper", "Erntehelfer/in", "Farm worker", "11101", null, "Landwirtschaftshelfer/in; Landarbeiter/in; Feldarbeiter/in; Saisonarbeiter/in; Helfer/in Landwirtschaft; Spargelstecher/in"],
  [193, "farmer", "Landwirt/in", "Farmer", "11102", "1c1e86f9-6347-42d6-aa6e-c95b138bf640", "Bauer/Bäuerin; Agrarwirt/in; Landwirtschaftliche Fachkraft"],
  [194, "animal-keeper", "Tierpfleger/in", "Animal keeper", "11502", "0b14d5d7-1bbe-4403-b9e6-7b0f37fc44fc", "Tierwirt/in; Viehzüchter/in; Stallhelfer/in; Melker/in"],
  [195, "forest-worker", "Forstwirt/in", "Forestry worker", "11712", "f04eaeff-52f5-4d52-93ad-6f846884827f", "Waldarbeiter/in; Holzfäller/in; Forsthelfer/in; Baumpfleger/in"],
  // Körperpflege
  [196, "hairdresser", "Friseur/in", "Hairdresser", "82312", "099c6bb0-22d3-4c5d-8bf5-70910af381ef", "Frisör/in; Herrenfriseur/in; Barbier; Friseurgeselle/Friseurgesellin; Damenfriseur/in; Barber"],
  [197, "hairdressing-helper", "Friseurhelfer/in", "Hairdressing assistant", "82311", "55f6380c-7511-4c33-8fc4-c74f10f524fa", "Friseurassistent/in; Frisierhilfe"],
  [198, "beautician", "Kosmetiker/in", "Beautician", "82322", "a1e1a788-2352-4172-8fcf-1f985a6968b0", "Nageldesigner/in; Visagist/in; Fußpfleger/in; Kosmetikfachkraft"],
  // Sicherheit
  [199, "security-guard", "Sicherheitsmitarbeiter/in", "Security guard", "53112", "9c61bba4-56b7-4846-9f4e-b1f2decf3e7e", "Wachmann/-frau; Security-Mitarbeiter/in; Wachschützer/in; Objektschützer/in; Türsteher/in; Sicherheitskraft; Security; Fachkraft für Schutz und Sicherheit; Wachschutzmitarbeiter/in; Servicekraft für Schutz und Sicherheit"],
  [200, "security-helper", "Helfer/in Wachdienst", "Security assistant", "53111", "8fc3d559-d61c-418c-ad4a-bf4c6b2909e3", "Wachhelfer/in; Ordner/in; Parkplatzwächter/in; Veranstaltungsordner/in; Museumsaufsicht; Parkwächter/in"],
  [201, "firefighter", "Feuerwehrmann/-frau", "Firefighter", "53132", "88721b6c-d2ce-41c6-8878-73c0d3aacf39", "Brandschutzhelfer/in; Feuerwehrkraft"],
  // Druck, Handwerk, Technik
  [202, "printer", "Medientechnologe/Medientechnologin Druck", "Printer", "23412", "6175b828-026d-4fb4-8be7-418394e1add0", "Drucker/in; Offsetdrucker/in; Siebdrucker/in; Druckereihelfer/in"],
  [203, "packaging-worker", "Packmitteltechnologe/Packmitteltechnologin", "Packaging technologist", "23122", null, "Verpackungsmittelmechaniker/in; Kartonagenmacher/in"],
  [204, "photographer", "Fotograf/in", "Photographer", "23322", "66542dd6-05a6-4d9e-97ff-3f4858c31ff9", "Kameramann/-frau; Fotograph/in"],
  [205, "goldsmith", "Goldschmied/in", "Goldsmith", "93522", "8a007cd3-ba40-4c55-b238-587bd59e74b2", "Silberschmied/in; Juwelier/in"],
  [206, "watchmaker", "Uhrmacher/in", "Watchmaker", "24532", "11eb55d3-4dbe-45c5-a6ce-f04ae843c938", ""],
  [207, "stonemason", "Steinmetz/in", "Stonemason", "21232", "f3fc11ca-9a72-40da-bf0f-b2aab7e33079", "Steinbildhauer/in; Natursteinmechaniker/in"],
  [208, "glass-worker", "Glasbearbeiter/in", "Glass worker", "21342", null, "Glasveredler/in; Glasschleifer/in"],
  [209, "event-technician", "Fachkraft für Veranstaltungstechnik", "Event technician", "94512", "e859428d-6dbd-406b-bb2e-d5a0ae21df29", "Veranstaltungstechniker/in; Bühnenhelfer/in; Bühnentechniker/in; Messebauer/in"],
  [210, "chemical-worker", "Chemikant/in", "Chemical worker", "41312", "5b3ef95b-7d99-4af9-b2d0-41c6bc33f58c", "Chemiefacharbeiter/in; Pharmakant/in; Produktionsfachkraft Chemie"],
  [211, "chemical-helper", "Helfer/in Chemie", "Chemical production assistant", "41311", null, "Chemiehelfer/in; Chemiearbeiter/in"],
  [212, "mechanical-engineer", "Maschinenbauingenieur/in", "Mechanical engineer", "25104", "579254cf-6d69-4889-9000-9c79dc568644", "Maschinenbautechniker/in; Ingenieur/in Maschinenbau; Ingenieur/in"],
  [213, "electrical-engineer", "Elektroingenieur/in", "Electrical engineer", "26304", "86ca306c-ab99-420a-9e2a-aa73c5c4de22", "Ingenieur/in Elektrotechnik; Elektrotechnikingenieur/in"],
  [214, "civil-engineer", "Bauingenieur/in", "Civil engineer", "31104", "d7d986e1-7333-431b-9719-0c5c6939e360", "Ingenieur/in Bau; Statiker/in; Tiefbauingenieur/in"],
  [215, "architect", "Architekt/in", "Architect", "31114", "8c3f536e-ba66-4321-ba40-363dc39f129b", "Innenarchitekt/in"],
  [216, "surveyor", "Vermessungstechniker/in", "Surveying technician", "31212", "624986f9-21ef-4cdf-8cf6-8407a337ec2f", "Vermesser/in; Geomatiker/in"]
];
const placeRows = [
  [111e3, "Düsseldorf", 51.2217, 6.7762, 573057, "Ddorf|D-dorf|Landeshauptstadt Düsseldorf"],
  [112e3, "Duisburg", 51.4325, 6.7652, 504358, ""],
  [113e3, "Essen", 51.4566, 7.0123, 593085, "Essen Ruhr"],
  [114e3, "Krefeld", 51.3365, 6.5538, 237984, "Krefeld-Uerdingen|Uerdingen"],
  [116e3, "Mönchengladbach", 51.1854, 6.4417, 261742, "M-gladbach|Mgladbach|Rheydt|Mönchen-Gladbach|M. Gladbach"],
  [117e3, "Mülheim an der Ruhr", 51.4322, 6.8797, 171e3, "Mülheim|Mülheim/Ruhr|Mülheim Ruhr|Mülheim a. d. Ruhr|Mülheim a.d.R.|Mülheim adR|Mülheim an d. Ruhr"],
  [119e3, "Oberhausen", 51.4781, 6.8625, 219176, ""],
  [12e4, "Remscheid", 51.1798, 7.1925, 117118, ""],
  [122e3, "Solingen", 51.1734, 7.0845, 164359, ""],
  [124e3, "Wuppertal", 51.2563, 7.1482, 360797, "Elberfeld|Barmen|Wuppertal-Barmen|Wuppertal-Elberfeld"],
  [154004, "Bedburg-Hau", 51.76, 6.18, 13e3, ""],
  [154008, "Emmerich am Rhein", 51.8393, 6.2479, 29289, "Emmerich|Emmerich Rhein"],
  [154012, "Geldern", 51.5191, 6.3236, 34013, ""],
  [154016, "Goch", 51.6787, 6.159, 33706, ""],
  [154020, "Issum", 51.5333, 6.4333, 12249, ""],
  [154024, "Kalkar", 51.7391, 6.291, 13997, ""],
  [154028, "Kerken", 51.45, 6.42, 12500, ""],
  [154032, "Kevelaer", 51.5824, 6.246, 28064, ""],
  [154036, "Kleve", 51.7883, 6.1387, 49072, ""],
  [154040, "Kranenburg", 51.7833, 6.0167, 9797, ""],
  [154044, "Rees", 51.7626, 6.3978, 22544, ""],
  [154048, "Rheurdt", 51.4667, 6.4667, 6669, ""],
  [154052, "Straelen", 51.4419, 6.2664, 15325, ""],
  [154056, "Uedem", 51.6652, 6.2737, 8619, ""],
  [154060, "Wachtendonk", 51.4092, 6.3389, 7823, ""],
  [154064, "Weeze", 51.6268, 6.1979, 10131, ""],
  [158004, "Erkrath", 51.2224, 6.9083, 47815, ""],
  [158008, "Haan", 51.1938, 7.0133, 29431, ""],
  [158012, "Heiligenhaus", 51.3266, 6.9711, 27700, ""],
  [158016, "Hilden", 51.1682, 6.9309, 56565, ""],
  [158020, "Langenfeld (Rhld.)", 51.1082, 6.9483, 59378, "Langenfeld|Langenfeld Rheinland"],
  [158024, "Mettmann", 51.2504, 6.9754, 39550, ""],
  [158026, "Monheim am Rhein", 51.0916, 6.8922, 43038, "Monheim|Monheim Rhein"],
  [158028, "Ratingen", 51.2972, 6.8493, 91606, ""],
  [158032, "Velbert", 51.3354, 7.0435, 87669, ""],
  [158036, "Wülfrath", 51.282, 7.0382, 22355, ""],
  [162004, "Dormagen", 51.0968, 6.8317, 63582, ""],
  [162008, "Grevenbroich", 51.091, 6.5827, 64779, "Neubrück"],
  [162012, "Jüchen", 51.1, 6.5, 22562, ""],
  [162016, "Kaarst", 51.2293, 6.6188, 42112, ""],
  [162020, "Korschenbroich", 51.1914, 6.5135, 33406, ""],
  [162022, "Meerbusch", 51.2527, 6.6881, 54826, ""],
  [162024, "Neuss", 51.1981, 6.685, 152457, "Neuß"],
  [162028, "Rommerskirchen", 51.0333, 6.6833, 12554, ""],
  [166004, "Brüggen", 51.2405, 6.1838, 16105, ""],
  [166008, "Grefrath", 51.3363, 6.3407, 16016, ""],
  [166012, "Kempen", 51.3643, 6.4186, 36312, ""],
  [166016, "Nettetal", 51.3167, 6.2833, 42417, ""],
  [166020, "Niederkrüchten", 51.2, 6.2167, 15487, ""],
  [166024, "Schwalmtal", 51.2167, 6.2667, 19435, ""],
  [166028, "Tönisvorst", 51.3209, 6.4941, 30296, ""],
  [166032, "Viersen", 51.2544, 6.3944, 76153, ""],
  [166036, "Willich", 51.2637, 6.5473, 51843, ""],
  [170004, "Alpen", 51.5833, 6.5167, 12908, ""],
  [170008, "Dinslaken", 51.5623, 6.7434, 70573, ""],
  [170012, "Hamminkeln", 51.7326, 6.5903, 27433, "Mehrhoog"],
  [170016, "Hünxe", 51.6341, 6.6974, 13732, ""],
  [170020, "Kamp-Lintfort", 51.5047, 6.5459, 39490, ""],
  [170024, "Moers", 51.4534, 6.6326, 107816, ""],
  [170028, "Neukirchen-Vluyn", 51.44, 6.55, 27e3, "Neukirchen|Vluyn"],
  [170032, "Rheinberg", 51.5465, 6.5953, 32188, ""],
  [170036, "Schermbeck", 51.6833, 6.8667, 13682, ""],
  [170040, "Sonsbeck", 51.6074, 6.3792, 8604, ""],
  [170044, "Voerde", 51.597, 6.6863, 38759, ""],
  [170048, "Wesel", 51.6669, 6.6204, 61685, ""],
  [170052, "Xanten", 51.6588, 6.453, 21587, ""],
  [314e3, "Bonn", 50.7344, 7.0955, 313125, "Bad Godesberg|Beuel|Bundesstadt Bonn"],
  [315e3, "Köln", 50.9333, 6.95, 963395, "Cologne|Koeln am Rhein"],
  [316e3, "Leverkusen", 51.0303, 6.9843, 162738, ""],
  [334002, "Aachen", 50.7766, 6.0834, 265208, "Aachen Stadt|Bad Aachen"],
  [334004, "Alsdorf", 50.8767, 6.164, 46340, ""],
  [334008, "Baesweiler", 50.9096, 6.1887, 27834, ""],
  [334012, "Eschweiler", 50.8185, 6.2718, 55778, ""],
  [334016, "Herzogenrath", 50.8687, 6.0932, 47381, ""],
  [334020, "Monschau", 50.5546, 6.24, 12945, ""],
  [334024, "Roetgen", 50.65, 6.2, 8177, ""],
  [334028, "Simmerath", 50.6, 6.3, 15646, ""],
  [334032, "Stolberg (Rhld.)", 50.7737, 6.226, 58874, "Stolberg|Stolberg Rheinland"],
  [334036, "Würselen", 50.8181, 6.1347, 37074, ""],
  [358004, "Aldenhoven", 50.9, 6.2833, 7364, "Siersdorf|Neu-Pattern|Niedermerz"],
  [358008, "Düren", 50.8043, 6.493, 93440, ""],
  [358012, "Heimbach", 50.6369, 6.469, 4658, ""],
  [358016, "Hürtgenwald", 50.71, 6.37, 8700, ""],
  [358020, "Inden", 50.8431, 6.36, 7683, ""],
  [358024, "Jülich", 50.9215, 6.3627, 33911, ""],
  [358028, "Kreuzau", 50.747, 6.4907, 18400, ""],
  [358032, "Langerwehe", 50.8167, 6.35, 14027, ""],
  [358036, "Linnich", 50.98, 6.2705, 13827, ""],
  [358040, "Merzenich", 50.83, 6.53, 1e4, ""],
  [358044, "Nideggen", 50.6927, 6.4844, 10727, ""],
  [358048, "Niederzier", 50.8833, 6.4667, 14363, ""],
  [358052, "Nörvenich", 50.806, 6.6395, 11481, ""],
  [358056, "Titz", 51.0062, 6.4248, 8461, ""],
  [358060, "Vettweiß", 50.7333, 6.6, 9116, ""],
  [362004, "Bedburg", 50.9926, 6.5713, 24937, ""],
  [362008, "Bergheim", 50.9557, 6.6399, 63558, ""],
  [362012, "Brühl", 50.8293, 6.905, 44137, ""],
  [362016, "Elsdorf", 50.9374, 6.5683, 21967, ""],
  [362020, "Erftstadt", 50.8148, 6.7939, 51207, ""],
  [362024, "Frechen", 50.9149, 6.8118, 48733, ""],
  [362028, "Hürth", 50.8708, 6.8676, 54678, ""],
  [362032, "Kerpen", 50.8699, 6.6969, 64226, "Türnich"],
  [362036, "Pulheim", 50.9997, 6.8063, 53762, "Sinnersdorf"],
  [362040, "Wesseling", 50.8271, 6.9747, 35665, ""],
  [366004, "Bad Münstereifel", 50.5567, 6.7642, 19051, "Münstereifel"],
  [366008, "Blankenheim", 50.4333, 6.65, 8770, ""],
  [366012, "Dahlem", 50.3861, 6.5477, 4221, ""],
  [366016, "Euskirchen", 50.6606, 6.7872, 54889, ""],
  [366020, "Hellenthal", 50.4833, 6.4333, 8582, ""],
  [366024, "Kall", 50.5422, 6.563, 11903, ""],
  [366028, "Mechernich", 50.593, 6.6522, 27537, ""],
  [366032, "Nettersheim", 50.4937, 6.629, 7901, ""],
  [366036, "Schleiden", 50.529, 6.4769, 14160, ""],
  [366040, "Weilerswist", 50.7529, 6.8459, 16321, ""],
  [366044, "Zülpich", 50.6945, 6.6541, 20208, ""],
  [370004, "Erkelenz", 51.0795, 6.3153, 44650, ""],
  [370008, "Gangelt", 50.9925, 5.998, 11484, ""],
  [370012, "Geilenkirchen", 50.9675, 6.1176, 28334, ""],
  [370016, "Heinsberg", 51.0636, 6.0998, 41505, ""],
  [370020, "Hückelhoven", 51.0555, 6.2266, 39828, ""],
  [370024, "Selfkant", 51.02, 5.92, 1e4, ""],
  [370028, "Übach-Palenberg", 50.9178, 6.1234, 25544, ""],
  [370032, "Waldfeucht", 51.0661, 5.9882, 9305, ""],
  [370036, "Wassenberg", 51.1001, 6.1548, 16641, ""],
  [370040, "Wegberg", 51.1422, 6.2844, 29622, ""],
  [374004, "Bergneustadt", 51.025, 7.656, 20567, ""],
  [374008, "Engelskirchen", 50.9885, 7.4139, 20786, ""],
  [374012, "Gummersbach", 51.0261, 7.5647, 53131, ""],
  [374016, "Hückeswagen", 51.1498, 7.3447, 16369, ""],
  [374020, "Lindlar", 51.0196, 7.3776, 22723, ""],
  [374024, "Marienheide", 51.0832, 7.5309, 13759, ""],
  [374028, "Morsbach", 50.8667, 7.7279, 11630, ""],
  [374032, "Nümbrecht", 50.9043, 7.5406, 17427, ""],
  [374036, "Radevormwald", 51.2022, 7.3603, 24100, ""],
  [374040, "Reichshof", 50.95, 7.66, 18500, ""],
  [374044, "Waldbröl", 50.8758, 7.6169, 19533, ""],
  [374048, "Wiehl", 50.9495, 7.5506, 26291, ""],
  [374052, "Wipperfürth", 51.1161, 7.3987, 23723, ""],
  [378004, "Bergisch Gladbach", 50.9856, 7.133, 106184, "Berg. Gladbach|Bensberg|Bergisch-Gladbach"],
  [378008, "Burscheid", 51.0847, 7.1139, 19215, ""],
  [378012, "Kürten", 51.05, 7.2667, 20103, ""],
  [378016, "Leichlingen", 51.1063, 7.0187, 27497, "Leichlingen Rheinland"],
  [378020, "Odenthal", 51.0333, 7.1167, 15619, ""],
  [378024, "Overath", 50.9328, 7.2839, 27203, ""],
  [378028, "Rösrath", 50.8956, 7.1818, 26868, ""],
  [378032, "Wermelskirchen", 51.1397, 7.2158, 36816, ""],
  [382004, "Alfter", 50.7333, 7.0167, 21814, ""],
  [382008, "Bad Honnef", 50.6434, 7.2278, 25348, ""],
  [382012, "Bornheim", 50.7631, 6.9909, 48523, ""],
  [382016, "Eitorf", 50.7667, 7.45, 19761, ""],
  [382020, "Hennef (Sieg)", 50.7756, 7.2831, 45409, "Hennef|Stoßdorf"],
  [382024, "Königswinter", 50.6838, 7.1868, 41164, ""],
  [382028, "Lohmar", 50.8387, 7.214, 31339, ""],
  [382032, "Meckenheim", 50.6239, 7.0294, 25515, ""],
  [382036, "Much", 50.9038, 7.4031, 15231, ""],
  [382040, "Neunkirchen-Seelscheid", 50.86, 7.34, 19700, "Seelscheid"],
  [382044, "Niederkassel", 50.815, 7.0378, 36480, ""],
  [382048, "Rheinbach", 50.6256, 6.9491, 26262, ""],
  [382052, "Ruppichteroth", 50.8437, 7.4841, 10749, ""],
  [382056, "Sankt Augustin", 50.7754, 7.197, 56094, "St. Augustin|St Augustin"],
  [382060, "Siegburg", 50.8002, 7.2077, 39135, ""],
  [382064, "Swisttal", 50.7, 6.9, 18500, ""],
  [382068, "Troisdorf", 50.809, 7.1497, 74749, ""],
  [382072, "Wachtberg", 50.6333, 7.1, 20032, ""],
  [382076, "Windeck", 50.8, 7.58, 19e3, ""],
  [512e3, "Bottrop", 51.5239, 6.9285, 119909, ""],
  [513e3, "Gelsenkirchen", 51.5051, 7.0965, 270028, ""],
  [515e3, "Münster", 51.9624, 7.6257, 270184, "Münster Westfalen|Münster Westf"],
  [554004, "Ahaus", 52.0794, 7.0134, 38165, ""],
  [554008, "Bocholt", 51.8388, 6.6153, 73943, ""],
  [554012, "Borken", 51.8438, 6.8577, 40876, ""],
  [554016, "Gescher", 51.954, 7.0048, 17115, ""],
  [554020, "Gronau (Westf.)", 52.211, 7.0224, 46161, "Gronau|Gronau Westfalen"],
  [554024, "Heek", 52.1167, 7.1, 8272, ""],
  [554028, "Heiden", 51.8333, 6.9333, 8147, ""],
  [554032, "Isselburg", 51.8323, 6.4643, 11239, ""],
  [554036, "Legden", 52.0333, 7.1, 6725, ""],
  [554040, "Raesfeld", 51.7667, 6.85, 11218, ""],
  [554044, "Reken", 51.7871, 7.0437, 14306, "Groß Reken|Klein Reken|Bahnhof Reken"],
  [554048, "Rhede", 51.8354, 6.696, 19140, ""],
  [554052, "Schöppingen", 52.1, 7.2333, 8165, ""],
  [554056, "Stadtlohn", 51.994, 6.9192, 20602, ""],
  [554060, "Südlohn", 51.9333, 6.8667, 9024, ""],
  [554064, "Velen", 51.8945, 6.9881, 13074, ""],
  [554068, "Vreden", 52.0379, 6.828, 22412, ""],
  [558004, "Ascheberg", 51.7833, 7.6167, 15184, ""],
  [558008, "Billerbeck", 51.9783, 7.2926, 11699, ""],
  [558012, "Coesfeld", 51.9435, 7.1681, 36631, ""],
  [558016, "Dülmen", 51.8315, 7.2808, 47495, ""],
  [558020, "Havixbeck", 51.9833, 7.4167, 12034, ""],
  [558024, "Lüdinghausen", 51.7683, 7.4438, 24094, ""],
  [558028, "Nordkirchen", 51.7383, 7.522, 10231, ""],
  [558032, "Nottuln", 51.9333, 7.35, 20427, ""],
  [558036, "Olfen", 51.7079, 7.3789, 12133, ""],
  [558040, "Rosendahl", 52.02, 7.2, 10800, ""],
  [558044, "Senden", 51.8565, 7.4833, 20363, ""],
  [562004, "Castrop-Rauxel", 51.5566, 7.3116, 77924, "Castrop"],
  [562008, "Datteln", 51.656, 7.3453, 36338, ""],
  [562012, "Dorsten", 51.6617, 6.9651, 79981, ""],
  [562014, "Gladbeck", 51.5708, 6.9859, 76940, ""],
  [562016, "Haltern am See", 51.743, 7.1816, 37788, "Haltern"],
  [562020, "Herten", 51.5964, 7.1439, 65306, ""],
  [562024, "Marl", 51.6567, 7.0904, 91398, ""],
  [562028, "Oer-Erkenschwick", 51.642, 7.2645, 30409, "Erkenschwick"],
  [562032, "Recklinghausen", 51.6138, 7.1974, 122438, ""],
  [562036, "Waltrop", 51.6213, 7.4024, 30220, ""],
  [566004, "Altenberge", 52.05, 7.4667, 9796, ""],
  [566008, "Emsdetten", 52.1734, 7.5278, 35582, ""],
  [566012, "Greven", 52.0936, 7.594, 35080, ""],
  [566016, "Hörstel", 52.2976, 7.5838, 19894, "Birgte"],
  [566020, "Hopsten", 52.39, 7.61, 7700, ""],
  [566024, "Horstmar", 52.081, 7.3054, 6822, ""],
  [566028, "Ibbenbüren", 52.2796, 7.7146, 50577, ""],
  [566032, "Ladbergen", 52.1333, 7.75, 6414, ""],
  [566036, "Laer", 52.0555, 7.3578, 6325, ""],
  [566040, "Lengerich", 52.1866, 7.8604, 22697, ""],
  [566044, "Lienen", 52.15, 7.9833, 8797, ""],
  [566048, "Lotte", 52.2833, 7.9167, 13580, ""],
  [566052, "Metelen", 52.1443, 7.2127, 6490, ""],
  [566056, "Mettingen", 52.3167, 7.7833, 12532, ""],
  [566060, "Neuenkirchen", 52.2447, 7.3718, 13953, ""],
  [566064, "Nordwalde", 52.0833, 7.4833, 9453, ""],
  [566068, "Ochtrup", 52.208, 7.1899, 19441, ""],
  [566072, "Recke", 52.3689, 7.7212, 11800, ""],
  [566076, "Rheine", 52.2851, 7.4406, 76491, "Dreierwalde"],
  [566080, "Saerbeck", 52.1737, 7.634, 7027, ""],
  [566084, "Steinfurt", 52.1505, 7.3366, 34601, "Burgsteinfurt|Borghorst"],
  [566088, "Tecklenburg", 52.2196, 7.8136, 9552, ""],
  [566092, "Westerkappeln", 52.3167, 7.8833, 11397, ""],
  [566096, "Wettringen", 52.2094, 7.319, 7897, ""],
  [570004, "Ahlen", 51.7634, 7.8887, 55280, ""],
  [570008, "Beckum", 51.7557, 8.0407, 37814, ""],
  [570012, "Beelen", 51.9291, 8.1112, 6344, ""],
  [570016, "Drensteinfurt", 51.7954, 7.7382, 15260, ""],
  [570020, "Ennigerloh", 51.8384, 8.0309, 20713, ""],
  [570024, "Everswinkel", 51.926, 7.8469, 9576, ""],
  [570028, "Oelde", 51.8289, 8.1472, 29297, ""],
  [570032, "Ostbevern", 52.0402, 7.8423, 10644, ""],
  [570036, "Sassenberg", 51.9922, 8.0407, 14273, ""],
  [570040, "Sendenhorst", 51.843, 7.83, 13316, ""],
  [570044, "Telgte", 51.98, 7.7829, 19389, ""],
  [570048, "Wadersloh", 51.7333, 8.25, 13173, ""],
  [570052, "Warendorf", 51.9511, 7.9876, 38707, ""],
  [711e3, "Bielefeld", 52.0333, 8.5333, 331906, "Bielefeld Stadt"],
  [754004, "Borgholzhausen", 52.1034, 8.3021, 8754, ""],
  [754008, "Gütersloh", 51.9069, 8.3785, 96180, ""],
  [754012, "Halle (Westf.)", 52.0601, 8.3608, 21071, "Halle|Halle Westfalen|Halle Westf"],
  [754016, "Harsewinkel", 51.9622, 8.2277, 24207, ""],
  [754020, "Herzebrock-Clarholz", 51.89, 8.24, 16e3, "Herzebrock|Clarholz"],
  [754024, "Langenberg", 51.7721, 8.3181, 8207, ""],
  [754028, "Rheda-Wiedenbrück", 51.8497, 8.3002, 46123, "Rheda|Wiedenbrück"],
  [754032, "Rietberg", 51.8092, 8.4284, 28672, ""],
  [754036, "Schloß Holte-Stukenbrock", 51.9, 8.62, 26500, "Schloß Holte|Stukenbrock|SHS"],
  [754040, "Steinhagen", 52, 8.4, 19869, ""],
  [754044, "Verl", 51.8833, 8.5167, 24002, ""],
  [754048, "Versmold", 52.0401, 8.1527, 20996, ""],
  [754052, "Werther (Westf.)", 52.0777, 8.4179, 11575, "Werther|Werther Westfalen|Werther Westf"],
  [758004, "Bünde", 52.1984, 8.5864, 45403, ""],
  [758008, "Enger", 52.1406, 8.5577, 19852, ""],
  [758012, "Herford", 52.1146, 8.6734, 64879, ""],
  [758016, "Hiddenhausen", 52.1667, 8.6167, 20771, ""],
  [758020, "Kirchlengern", 52.2, 8.6333, 16338, ""],
  [758024, "Löhne", 52.1885, 8.6922, 39521, "Obernbeck"],
  [758028, "Rödinghausen", 52.25, 8.4833, 10101, ""],
  [758032, "Spenge", 52.1402, 8.4848, 15625, ""],
  [758036, "Vlotho", 52.1653, 8.86, 20214, ""],
  [762004, "Bad Driburg", 51.733, 9.0197, 19553, ""],
  [762008, "Beverungen", 51.668, 9.3742, 15266, ""],
  [762012, "Borgentreich", 51.5692, 9.2411, 9713, ""],
  [762016, "Brakel", 51.7175, 9.186, 17808, ""],
  [762020, "Höxter", 51.775, 9.3816, 32713, ""],
  [762024, "Marienmünster", 51.83, 9.21, 5e3, ""],
  [762028, "Nieheim", 51.805, 9.113, 6961, ""],
  [762032, "Steinheim", 51.8707, 9.0914, 13797, ""],
  [762036, "Warburg", 51.4901, 9.1464, 24317, ""],
  [762040, "Willebadessen", 51.6256, 9.0369, 8821, ""],
  [766004, "Augustdorf", 51.9094, 8.7317, 9889, ""],
  [766008, "Bad Salzuflen", 52.0862, 8.7443, 54899, "Salzuflen|Schötmar"],
  [766012, "Barntrup", 51.9904, 9.1164, 9513, ""],
  [766016, "Blomberg", 51.9433, 9.0907, 17183, ""],
  [766020, "Detmold", 51.9386, 8.8732, 73680, ""],
  [766024, "Dörentrup", 52.0411, 9.0028, 8713, ""],
  [766028, "Extertal", 52.06, 9.12, 11e3, ""],
  [766032, "Horn-Bad Meinberg", 51.8715, 8.9451, 7018, "Horn|Bad Meinberg"],
  [766036, "Kalletal", 52.13, 8.95, 14e3, ""],
  [766040, "Lage", 51.9922, 8.793, 36097, ""],
  [766044, "Lemgo", 52.0279, 8.899, 41943, ""],
  [766048, "Leopoldshöhe", 52.0125, 8.6983, 16219, ""],
  [766052, "Lügde", 51.9583, 9.2471, 11290, ""],
  [766056, "Oerlinghausen", 51.9545, 8.6622, 17403, ""],
  [766060, "Schieder-Schwalenberg", 51.8771, 9.1954, 9443, "Schieder|Schwalenberg"],
  [766064, "Schlangen", 51.8098, 8.8461, 9137, ""],
  [770004, "Bad Oeynhausen", 52.207, 8.8037, 49513, "Oeynhausen"],
  [770008, "Espelkamp", 52.3825, 8.6213, 26378, ""],
  [770012, "Hille", 52.3333, 8.75, 16567, ""],
  [770016, "Hüllhorst", 52.2833, 8.6667, 13776, ""],
  [770020, "Lübbecke", 52.307, 8.6142, 26310, ""],
  [770024, "Minden", 52.2895, 8.9146, 82879, ""],
  [770028, "Petershagen", 52.3751, 8.9654, 27090, ""],
  [770032, "Porta Westfalica", 52.2296, 8.9161, 36364, "Porta"],
  [770036, "Preußisch Oldendorf", 52.3059, 8.4934, 13447, "Bad Holzhausen"],
  [770040, "Rahden", 52.4337, 8.6126, 16140, ""],
  [770044, "Stemwede", 52.42, 8.47, 13500, ""],
  [774004, "Altenbeken", 51.7646, 8.942, 9716, ""],
  [774008, "Bad Lippspringe", 51.7833, 8.8168, 15175, ""],
  [774012, "Borchen", 51.66, 8.73, 13500, ""],
  [774016, "Büren", 51.5511, 8.5596, 22263, ""],
  [774020, "Delbrück", 51.765, 8.5622, 29884, ""],
  [774024, "Hövelhof", 51.8167, 8.65, 15962, ""],
  [774028, "Lichtenau", 51.6171, 8.8967, 11268, ""],
  [774032, "Paderborn", 51.7191, 8.7544, 142161, ""],
  [774036, "Salzkotten", 51.6717, 8.6009, 24561, ""],
  [774040, "Bad Wünnenberg", 51.52, 8.6993, 12439, "Wünnenberg"],
  [911e3, "Bochum", 51.4817, 7.2165, 385729, ""],
  [913e3, "Dortmund", 51.5149, 7.466, 588462, "Dortmund-Hörde"],
  [914e3, "Hagen", 51.3608, 7.4717, 198972, ""],
  [915e3, "Hamm", 51.6803, 7.8209, 185327, "Hamm Westfalen|Hamm Westf"],
  [916e3, "Herne", 51.5388, 7.2257, 172108, ""],
  [954004, "Breckerfeld", 51.2593, 7.4681, 9217, ""],
  [954008, "Ennepetal", 51.2985, 7.3629, 32607, ""],
  [954012, "Gevelsberg", 51.3197, 7.3392, 32664, ""],
  [954016, "Hattingen", 51.3989, 7.1856, 56866, ""],
  [954020, "Herdecke", 51.4, 7.4358, 25618, ""],
  [954024, "Schwelm", 51.2864, 7.2939, 30235, ""],
  [954028, "Sprockhövel", 51.3467, 7.2434, 26400, ""],
  [954032, "Wetter (Ruhr)", 51.3875, 7.3928, 29146, "Wetter"],
  [954036, "Witten", 51.4436, 7.3526, 101247, ""],
  [958004, "Arnsberg", 51.3833, 8.0833, 76612, ""],
  [958008, "Bestwig", 51.3608, 8.4008, 11764, ""],
  [958012, "Brilon", 51.3946, 8.5715, 27030, "Altenbüren"],
  [958016, "Eslohe (Sauerland)", 51.2537, 8.1695, 9304, "Eslohe"],
  [958020, "Hallenberg", 51.1112, 8.6201, 4694, ""],
  [958024, "Marsberg", 51.4617, 8.8495, 21914, ""],
  [958028, "Medebach", 51.1971, 8.7064, 8276, ""],
  [958032, "Meschede", 51.3502, 8.2833, 32224, ""],
  [958036, "Olsberg", 51.3561, 8.489, 15814, ""],
  [958040, "Schmallenberg", 51.1547, 8.2851, 26132, "Bad Fredeburg"],
  [958044, "Sundern", 51.3281, 8.0037, 29609, "Sundern Sauerland"],
  [958048, "Winterberg", 51.1925, 8.5347, 14601, ""],
  [962004, "Altena", 51.2947, 7.6734, 20862, ""],
  [962008, "Balve", 51.3315, 7.8642, 12281, ""],
  [962012, "Halver", 51.1861, 7.4982, 17650, ""],
  [962016, "Hemer", 51.3871, 7.7702, 37502, ""],
  [962020, "Herscheid", 51.179, 7.7436, 7658, ""],
  [962024, "Iserlohn", 51.3755, 7.7028, 97910, ""],
  [962028, "Kierspe", 51.134, 7.5908, 18188, ""],
  [962032, "Lüdenscheid", 51.2198, 7.6273, 79386, ""],
  [962036, "Meinerzhagen", 51.1074, 7.6484, 21982, ""],
  [962040, "Menden (Sauerland)", 51.4434, 7.7783, 58451, "Menden"],
  [962044, "Nachrodt-Wiblingwerde", 51.3167, 7.6167, 6860, ""],
  [962048, "Neuenrade", 51.2828, 7.7825, 12602, ""],
  [962052, "Plettenberg", 51.2095, 7.8726, 28206, ""],
  [962056, "Schalksmühle", 51.2412, 7.5279, 11753, ""],
  [962060, "Werdohl", 51.2601, 7.7661, 20366, ""],
  [966004, "Attendorn", 51.1265, 7.9033, 24773, ""],
  [966008, "Drolshagen", 51.0236, 7.7736, 12310, ""],
  [966012, "Finnentrop", 51.168, 7.973, 18427, "Bamenohl"],
  [966016, "Kirchhundem", 51.0856, 8.0889, 12966, ""],
  [966020, "Lennestadt", 51.1172, 8.0671, 28102, ""],
  [966024, "Olpe", 51.029, 7.8514, 25686, ""],
  [966028, "Wenden", 50.9667, 7.8667, 19924, ""],
  [970004, "Bad Berleburg", 51.0522, 8.3923, 20757, ""],
  [970008, "Burbach", 50.7511, 8.0794, 14942, ""],
  [970012, "Erndtebrück", 50.9893, 8.2529, 7685, ""],
  [970016, "Freudenberg", 50.8974, 7.8742, 18601, ""],
  [970020, "Hilchenbach", 50.9969, 8.1106, 16467, ""],
  [970024, "Kreuztal", 50.9678, 7.9885, 31772, ""],
  [970028, "Bad Laasphe", 50.9314, 8.425, 15184, ""],
  [970032, "Netphen", 50.9167, 8.1, 25163, ""],
  [970036, "Neunkirchen", 50.8, 8, 14225, ""],
  [970040, "Siegen", 50.8748, 8.0243, 107242, ""],
  [970044, "Wilnsdorf", 50.8167, 8.1, 21505, ""],
  [974004, "Anröchte", 51.5667, 8.3333, 10847, ""],
  [974008, "Bad Sassendorf", 51.5833, 8.1667, 11659, ""],
  [974012, "Ense", 51.51, 7.97, 12200, ""],
  [974016, "Erwitte", 51.6127, 8.3384, 16081, ""],
  [974020, "Geseke", 51.6409, 8.5109, 20602, ""],
  [974024, "Lippetal", 51.66, 8.13, 12e3, ""],
  [974028, "Lippstadt", 51.6737, 8.3448, 67219, ""],
  [974032, "Möhnesee", 51.5, 8.1333, 11559, ""],
  [974036, "Rüthen", 51.4909, 8.436, 11299, ""],
  [974040, "Soest", 51.5756, 8.1062, 48037, ""],
  [974044, "Warstein", 51.4449, 8.3485, 28532, ""],
  [974048, "Welver", 51.6167, 7.9667, 12993, ""],
  [974052, "Werl", 51.5549, 7.914, 32149, ""],
  [974056, "Wickede (Ruhr)", 51.4964, 7.8659, 12504, "Wickede"],
  [978004, "Bergkamen", 51.6163, 7.6445, 52329, ""],
  [978008, "Bönen", 51.6, 7.7667, 19393, ""],
  [978012, "Fröndenberg/Ruhr", 51.4756, 7.7695, 22964, "Fröndenberg"],
  [978016, "Holzwickede", 51.5, 7.6333, 17821, ""],
  [978020, "Kamen", 51.5923, 7.6638, 45927, ""],
  [978024, "Lünen", 51.6163, 7.5287, 91009, ""],
  [978028, "Schwerte", 51.4439, 7.5675, 50399, ""],
  [978032, "Selm", 51.6969, 7.4681, 27540, ""],
  [978036, "Unna", 51.538, 7.6897, 66734, ""],
  [978040, "Werne", 51.6645, 7.6342, 30810, ""]
];
const nearGroups = [
  [800, "skill.mag-welding", "skill.mig-welding"],
  [700, "skill.mag-welding", "skill.tig-welding", "skill.stick-welding", "skill.gas-welding"],
  [800, "skill.welding", "skill.mag-welding", "skill.tig-welding", "skill.mig-welding", "skill.stick-welding"],
  [600, "skill.sheet-metal-work", "skill.metal-bending", "skill.punching", "skill.metal-construction"],
  [600, "skill.turning", "skill.milling", "skill.drilling"],
  [700, "skill.cnc-technology", "skill.cnc-turning", "skill.cnc-milling", "skill.operating-cnc-machines"],
  [600, "skill.grinding", "skill.deburring", "skill.polishing", "skill.filing"],
  [600, "skill.measurement-technology", "skill.using-measuring-tools", "skill.quality-control"],
  [600, "skill.machine-operation", "skill.setting-up-machines", "skill.machine-maintenance"],
  [700, "skill.laying-cables", "skill.electrical-installation", "skill.network-cabling"],
  [600, "skill.control-cabinet-construction", "skill.electrical-installation", "skill.reading-circuit-diagrams"],
  [500, "skill.plc-programming", "skill.control-engineering", "skill.fault-finding"],
  [500, "skill.photovoltaics", "skill.electrical-installation", "skill.charging-stations"],
  [600, "skill.oil-change", "skill.tyre-change", "skill.brakes", "skill.vehicle-inspection"],
  [500, "skill.vehicle-diagnostics", "skill.vehicle-electrics", "skill.engine-repair"],
  [600, "skill.bodywork", "skill.vehicle-painting", "skill.filling"],
  [500, "skill.bricklaying", "skill.plastering", "skill.concreting"],
  [600, "skill.tiling", "skill.laying-natural-stone", "skill.paving"],
  [700, "skill.painting-walls", "skill.wallpapering", "skill.varnishing"],
  [600, "skill.drywall-construction", "skill.interior-finishing", "skill.thermal-insulation"],
  [600, "skill.laying-floor-coverings", "skill.laying-parquet"],
  [600, "skill.woodworking", "skill.furniture-making", "skill.furniture-assembly"],
  [700, "skill.sewing", "skill.industrial-sewing-machine", "skill.alterations"],
  [600, "skill.sewing", "skill.cutting-fabric", "skill.bespoke-tailoring"],
  [700, "skill.ironing", "skill.laundry-care"],
  [800, "skill.cooking", "skill.preparing-meals"],
  [600, "skill.preparing-meals", "skill.preparing-vegetables", "skill.cold-kitchen"],
  [700, "skill.baking", "skill.making-dough", "skill.cakes-and-desserts"],
  [700, "skill.waiting-tables", "skill.buffet-service", "skill.serving-drinks", "skill.setting-tables"],
  [800, "skill.cleaning", "skill.maintenance-cleaning"],
  [700, "skill.maintenance-cleaning", "skill.deep-cleaning", "skill.sanitary-cleaning", "skill.room-cleaning"],
  [600, "skill.glass-cleaning", "skill.maintenance-cleaning"],
  [600, "skill.disinfection", "skill.hospital-cleaning"],
  [700, "skill.basic-care", "skill.care-for-older-people", "skill.home-care"],
  [600, "skill.dementia-care", "skill.care-for-older-people", "skill.everyday-companionship"],
  [600, "skill.medical-care", "skill.wound-care", "skill.giving-injections", "skill.administering-medication"],
  [700, "skill.first-aid", "skill.resuscitation"],
  [700, "skill.order-picking", "skill.packing", "skill.sorting"],
  [600, "skill.goods-receiving", "skill.goods-dispatch", "skill.warehousing"],
  [600, "skill.forklift-licence", "skill.reach-truck", "skill.pallet-truck"],
  [600, "skill.loading-and-unloading", "skill.load-securing", "skill.palletising"],
  [700, "skill.cash-handling", "skill.selling"],
  [700, "skill.selling", "skill.customer-advice"],
  [600, "skill.merchandising", "skill.stocking-shelves", "skill.labelling"],
  [600, "skill.stocktaking", "skill.ordering", "skill.merchandise-management"],
  [800, "skill.ms-office", "skill.excel", "skill.word", "skill.outlook"],
  [600, "skill.bookkeeping", "skill.datev", "skill.lexware", "skill.invoicing"],
  [600, "skill.telephoning", "skill.scheduling", "skill.reception", "skill.office-organisation"],
  [600, "skill.linux", "skill.windows-server", "skill.networks"],
  [600, "skill.java", "skill.python", "skill.c-sharp", "skill.c-plus-plus", "skill.programming"],
  [600, "skill.sql", "skill.databases"],
  [600, "skill.javascript", "skill.html-and-css", "skill.php"],
  [700, "skill.green-space-maintenance", "skill.lawn-mowing", "skill.hedge-trimming", "skill.planting"],
  [600, "skill.chainsaw", "skill.tree-care", "skill.forestry-work"],
  [700, "skill.haircutting", "skill.hair-colouring", "skill.beard-care"],
  [600, "skill.property-protection", "skill.access-control", "skill.event-security"],
  [800, "occ.metal-builder", "occ.construction-mechanic"],
  [700, "occ.welder", "occ.metal-builder", "occ.construction-mechanic"],
  [600, "occ.industrial-mechanic", "occ.maintenance-mechanic", "occ.machine-assembler", "occ.precision-mechanic"],
  [500, "occ.machining-mechanic", "occ.tool-mechanic", "occ.machine-operator"],
  [700, "occ.electronics-technician", "occ.electrician", "occ.industrial-electrician"],
  [600, "occ.mechatronics-technician", "occ.automation-technician", "occ.industrial-electrician"],
  [700, "occ.cabinet-builder", "occ.industrial-electrician"],
  [600, "occ.solar-installer", "occ.electrician"],
  [600, "occ.car-mechatronic", "occ.farm-machine-mechanic", "occ.body-builder"],
  [600, "occ.tyre-fitter", "occ.car-helper"],
  [500, "occ.bricklayer", "occ.concrete-worker", "occ.building-worker", "occ.plasterer"],
  [600, "occ.painter", "occ.plasterer", "occ.drywall-builder"],
  [500, "occ.car-painter", "occ.painter"],
  [600, "occ.tiler", "occ.floor-layer", "occ.paver"],
  [600, "occ.joiner", "occ.wood-mechanic", "occ.carpenter-roof"],
  [800, "occ.tailor", "occ.alteration-tailor"],
  [700, "occ.sewer", "occ.alteration-tailor"],
  [600, "occ.baker", "occ.pastry-chef"],
  [700, "occ.cook", "occ.assistant-cook"],
  [800, "occ.assistant-cook", "occ.kitchen-helper"],
  [700, "occ.waiter", "occ.service-helper", "occ.fast-food-specialist", "occ.barkeeper"],
  [800, "occ.cleaner", "occ.building-cleaner"],
  [700, "occ.cleaner", "occ.room-attendant", "occ.housekeeping-helper", "occ.window-cleaner"],
  [900, "occ.nurse", "occ.hospital-nurse"],
  [800, "occ.nurse", "occ.geriatric-nurse"],
  [900, "occ.care-helper", "occ.geriatric-care-helper"],
  [600, "occ.care-companion", "occ.geriatric-care-helper", "occ.care-helper"],
  [700, "occ.educator", "occ.childcare-worker"],
  [700, "occ.childcare-helper", "occ.childminder", "occ.school-companion"],
  [900, "occ.warehouse-specialist", "occ.warehouse-operator"],
  [800, "occ.warehouse-helper", "occ.picker", "occ.shipping-clerk"],
  [600, "occ.forklift-driver", "occ.warehouse-operator", "occ.warehouse-specialist"],
  [700, "occ.delivery-driver", "occ.parcel-deliverer", "occ.taxi-driver"],
  [800, "occ.retail-clerk", "occ.sales-assistant"],
  [700, "occ.sales-assistant", "occ.cashier", "occ.food-sales", "occ.clothes-sales"],
  [600, "occ.bakery-sales", "occ.butcher-sales", "occ.food-sales"],
  [600, "occ.office-clerk", "occ.administrative-clerk", "occ.receptionist", "occ.industrial-clerk"],
  [500, "occ.accountant", "occ.tax-clerk", "occ.office-clerk"],
  [600, "occ.system-administrator", "occ.it-support", "occ.it-specialist"],
  [600, "occ.software-developer", "occ.it-specialist"],
  [800, "occ.gardener", "occ.landscape-gardener"],
  [600, "occ.hairdresser", "occ.beautician"]
];
const oneWay = [
  ["occ.welder", "occ.metal-helper", 900],
  ["occ.metal-builder", "occ.metal-helper", 900],
  ["occ.construction-mechanic", "occ.metal-helper", 900],
  ["occ.industrial-mechanic", "occ.metal-helper", 800],
  ["occ.machining-mechanic", "occ.machining-helper", 900],
  ["occ.industrial-mechanic", "occ.assembly-worker", 900],
  ["occ.machine-operator", "occ.assembly-worker", 900],
  ["occ.electrician", "occ.electrical-helper", 900],
  ["occ.electronics-technician", "occ.electrical-helper", 900],
  ["occ.mechatronics-technician", "occ.electrical-helper", 800],
  ["occ.plumber", "occ.plumbing-helper", 900],
  ["occ.car-mechatronic", "occ.car-helper", 900],
  ["occ.car-mechatronic", "occ.tyre-fitter", 800],
  ["occ.body-builder", "occ.car-painter", 500],
  ["occ.car-painter", "occ.car-cleaner", 700],
  ["occ.bricklayer", "occ.construction-helper", 900],
  ["occ.building-worker", "occ.construction-helper", 900],
  ["occ.concrete-worker", "occ.construction-helper", 900],
  ["occ.tiler", "occ.interior-helper", 800],
  ["occ.drywall-builder", "occ.interior-helper", 900],
  ["occ.plasterer", "occ.interior-helper", 800],
  ["occ.painter", "occ.painter-helper", 900],
  ["occ.civil-works-worker", "occ.civil-works-helper", 900],
  ["occ.road-builder", "occ.civil-works-helper", 900],
  ["occ.joiner", "occ.wood-helper", 900],
  ["occ.tailor", "occ.sewer", 900],
  ["occ.sewer", "occ.textile-helper", 900],
  ["occ.baker", "occ.bakery-helper", 900],
  ["occ.pastry-chef", "occ.bakery-helper", 900],
  ["occ.cook", "occ.kitchen-helper", 900],
  ["occ.kitchen-chef", "occ.cook", 900],
  ["occ.butcher", "occ.food-production-helper", 800],
  ["occ.butcher", "occ.butcher-sales", 600],
  ["occ.waiter", "occ.kitchen-helper", 500],
  ["occ.hotel-specialist", "occ.room-attendant", 900],
  ["occ.hotel-specialist", "occ.receptionist", 700],
  ["occ.hotel-specialist", "occ.waiter", 700],
  ["occ.housekeeper", "occ.housekeeping-helper", 900],
  ["occ.housekeeper", "occ.cleaner", 700],
  ["occ.housekeeper", "occ.kitchen-helper", 700],
  ["occ.nurse", "occ.care-helper", 1e3],
  ["occ.hospital-nurse", "occ.care-helper", 1e3],
  ["occ.geriatric-nurse", "occ.geriatric-care-helper", 1e3],
  ["occ.nurse", "occ.geriatric-care-helper", 900],
  ["occ.care-helper", "occ.housekeeping-helper", 500],
  ["occ.educator", "occ.childcare-helper", 1e3],
  ["occ.childcare-worker", "occ.childcare-helper", 1e3],
  ["occ.teacher", "occ.school-companion", 700],
  ["occ.warehouse-specialist", "occ.warehouse-helper", 900],
  ["occ.warehouse-operator", "occ.warehouse-helper", 900],
  ["occ.warehouse-operator", "occ.picker", 900],
  ["occ.forklift-driver", "occ.warehouse-helper", 800],
  ["occ.truck-driver", "occ.delivery-driver", 900],
  ["occ.bus-driver", "occ.taxi-driver", 700],
  ["occ.retail-clerk", "occ.cashier", 900],
  ["occ.sales-assistant", "occ.sales-helper", 900],
  ["occ.retail-clerk", "occ.sales-helper", 900],
  ["occ.office-clerk", "occ.office-helper", 900],
  ["occ.office-clerk", "occ.call-centre-agent", 600],
  ["occ.system-administrator", "occ.it-support", 900],
  ["occ.landscape-gardener", "occ.garden-helper", 900],
  ["occ.gardener", "occ.garden-helper", 900],
  ["occ.farmer", "occ.farm-helper", 900],
  ["occ.hairdresser", "occ.hairdressing-helper", 900],
  ["occ.security-guard", "occ.security-helper", 900],
  ["occ.chemical-worker", "occ.chemical-helper", 900],
  ["occ.electrical-engineer", "occ.electronics-technician", 600],
  ["occ.mechanical-engineer", "occ.industrial-mechanic", 500],
  ["occ.civil-engineer", "occ.site-manager", 600],
  ["occ.doctor", "occ.nurse", 500],
  ["occ.dentist", "occ.dental-assistant", 700],
  ["occ.pharmacist", "occ.pharmacy-assistant", 800]
];
const typicalSkillWeight = 600;
const typicalSkills = {
  "occ.welder": ["skill.welding", "skill.mag-welding", "skill.tig-welding", "skill.grinding", "skill.reading-technical-drawings"],
  "occ.metal-builder": ["skill.metal-construction", "skill.welding", "skill.drilling", "skill.sheet-metal-work", "skill.reading-technical-drawings"],
  "occ.construction-mechanic": ["skill.steel-construction", "skill.welding", "skill.sheet-metal-work", "skill.reading-technical-drawings"],
  "occ.machining-mechanic": ["skill.turning", "skill.milling", "skill.drilling", "skill.cnc-technology", "skill.using-measuring-tools"],
  "occ.electrician": ["skill.electrical-installation", "skill.laying-cables", "skill.reading-circuit-diagrams", "skill.fault-finding"],
  "occ.electronics-technician": ["skill.electronics", "skill.measurement-technology", "skill.fault-finding", "skill.laying-cables"],
  "occ.cabinet-builder": ["skill.control-cabinet-construction", "skill.reading-circuit-diagrams"],
  "occ.car-mechatronic": ["skill.vehicle-diagnostics", "skill.brakes", "skill.oil-change", "skill.tyre-change", "skill.vehicle-inspection"],
  "occ.tyre-fitter": ["skill.tyre-change"],
  "occ.car-painter": ["skill.vehicle-painting", "skill.filling"],
  "occ.bricklayer": ["skill.bricklaying", "skill.plastering", "skill.concreting"],
  "occ.painter": ["skill.painting-walls", "skill.wallpapering", "skill.filling"],
  "occ.tiler": ["skill.tiling"],
  "occ.drywall-builder": ["skill.drywall-construction", "skill.thermal-insulation"],
  "occ.tailor": ["skill.sewing", "skill.cutting-fabric", "skill.ironing", "skill.alterations"],
  "occ.alteration-tailor": ["skill.alterations", "skill.sewing", "skill.ironing"],
  "occ.sewer": ["skill.sewing", "skill.industrial-sewing-machine"],
  "occ.cook": ["skill.cooking", "skill.preparing-meals", "skill.haccp"],
  "occ.kitchen-helper": ["skill.dishwashing", "skill.preparing-vegetables"],
  "occ.pastry-chef": ["skill.baking", "skill.cakes-and-desserts"],
  "occ.baker": ["skill.baking", "skill.making-dough"],
  "occ.waiter": ["skill.waiting-tables", "skill.cash-handling", "skill.setting-tables"],
  "occ.cleaner": ["skill.cleaning", "skill.maintenance-cleaning"],
  "occ.building-cleaner": ["skill.maintenance-cleaning", "skill.glass-cleaning", "skill.deep-cleaning"],
  "occ.housekeeper": ["skill.household-management", "skill.laundry-care", "skill.preparing-meals", "skill.ironing"],
  "occ.nurse": ["skill.basic-care", "skill.medical-care", "skill.wound-care", "skill.care-documentation", "skill.first-aid"],
  "occ.hospital-nurse": ["skill.basic-care", "skill.medical-care", "skill.wound-care", "skill.care-documentation"],
  "occ.geriatric-nurse": ["skill.basic-care", "skill.medical-care", "skill.dementia-care", "skill.care-documentation"],
  "occ.care-helper": ["skill.basic-care", "skill.assisting-with-meals"],
  "occ.geriatric-care-helper": ["skill.basic-care", "skill.dementia-care", "skill.care-for-older-people"],
  "occ.care-companion": ["skill.dementia-care", "skill.everyday-companionship"],
  "occ.warehouse-operator": ["skill.warehousing", "skill.goods-receiving", "skill.order-picking", "skill.packing"],
  "occ.warehouse-specialist": ["skill.warehousing", "skill.goods-receiving", "skill.order-picking", "skill.stocktaking"],
  "occ.warehouse-helper": ["skill.warehousing", "skill.packing", "skill.loading-and-unloading"],
  "occ.picker": ["skill.order-picking", "skill.operating-scanners"],
  "occ.forklift-driver": ["skill.forklift-licence", "skill.loading-and-unloading"],
  "occ.retail-clerk": ["skill.selling", "skill.cash-handling", "skill.customer-advice", "skill.merchandising", "skill.ordering"],
  "occ.sales-assistant": ["skill.selling", "skill.cash-handling", "skill.customer-advice"],
  "occ.cashier": ["skill.cash-handling"],
  "occ.office-clerk": ["skill.ms-office", "skill.scheduling", "skill.telephoning", "skill.correspondence"],
  "occ.administrative-clerk": ["skill.ms-office", "skill.administrative-law", "skill.processing-applications"],
  "occ.accountant": ["skill.bookkeeping", "skill.datev", "skill.excel"],
  "occ.receptionist": ["skill.reception", "skill.telephoning", "skill.scheduling"],
  "occ.software-developer": ["skill.programming", "skill.git", "skill.sql"],
  "occ.system-administrator": ["skill.networks", "skill.windows-server", "skill.linux"],
  "occ.it-support": ["skill.it-user-support", "skill.windows", "skill.hardware-repair"],
  "occ.landscape-gardener": ["skill.green-space-maintenance", "skill.paving", "skill.planting", "skill.hedge-trimming"],
  "occ.hairdresser": ["skill.haircutting", "skill.hair-colouring"],
  "occ.security-guard": ["skill.property-protection", "skill.access-control"]
};
const skillRows = [
  // Metall
  [1001, "welding", "Schweißen", "Welding", "Schweissen; Schweißarbeiten; Schweißkenntnisse; Schweißtechnik; Schweißerpass; Schweißerschein; Schweißschein; Schweißerprüfung"],
  [1002, "mag-welding", "MAG-Schweißen", "MAG welding", "MAG Schweißer; Metall-Aktivgas-Schweißen; CO2-Schweißen; MIG/MAG-Schweißen; Schutzgasschweißen; MAG-Schweißkenntnisse; Schweißen MAG; Schutzgas"],
  [1003, "mig-welding", "MIG-Schweißen", "MIG welding", "MIG; Metall-Inertgas-Schweißen; Schweißen MIG"],
  [1004, "tig-welding", "WIG-Schweißen", "TIG welding", "Wolfram-Inertgas-Schweißen; WIG; TIG-Schweißen; Schweißen WIG; WIG-Schweißkenntnisse"],
  [1005, "stick-welding", "Elektrodenschweißen", "Stick welding", "E-Schweißen; Lichtbogenhandschweißen; E-Hand-Schweißen; Elektroschweißen; Lichtbogenschweißen"],
  [1006, "gas-welding", "Gasschweißen", "Gas welding", "Autogenschweißen; Autogen"],
  [1007, "spot-welding", "Punktschweißen", "Spot welding", "Widerstandspunktschweißen"],
  [1008, "robot-welding", "Roboterschweißen", "Robot welding", "Schweißroboter bedienen; Schweißroboter"],
  [1009, "flame-cutting", "Brennschneiden", "Flame cutting", "Autogenes Brennschneiden; Brenner"],
  [1010, "plasma-cutting", "Plasmaschneiden", "Plasma cutting", "Plasma"],
  [1011, "laser-cutting", "Laserschneiden", "Laser cutting", "Laserschneider"],
  [1012, "soldering", "Löten", "Soldering", "Weichlöten; Hartlöten; Lötarbeiten"],
  [1013, "sheet-metal-work", "Blechbearbeitung", "Sheet metal work", "Bleche bearbeiten; Blecharbeiten; Feinblech"],
  [1014, "metal-bending", "Kanten und Abkanten", "Metal bending", "Abkanten; Biegen; Kanten; Blechbiegen; Abkantpresse"],
  [1015, "punching", "Stanzen", "Punching", "Stanzarbeiten; Stanzpresse"],
  [1016, "operating-presses", "Pressen bedienen", "Operating presses", "Pressen; Presse"],
  [1017, "turning", "Drehen", "Turning", "Drehmaschine; Dreharbeiten; Drehbank; Metall drehen; konventionelles Drehen"],
  [1018, "milling", "Fräsen", "Milling", "Fräsmaschine; Fräsarbeiten; konventionelles Fräsen"],
  [1019, "drilling", "Bohren", "Drilling", "Bohrarbeiten; Bohrmaschine; Ständerbohrmaschine"],
  [1020, "grinding", "Schleifen", "Grinding", "Schleifarbeiten; Flex; Winkelschleifer; Flexen; Schleifmaschine"],
  [1021, "deburring", "Entgraten", "Deburring", "Entgratarbeiten"],
  [1022, "filing", "Feilen", "Filing", "Feilarbeiten"],
  [1023, "sawing", "Sägen", "Sawing", "Sägearbeiten; Metallsäge"],
  [1024, "thread-cutting", "Gewindeschneiden", "Thread cutting", "Gewinde schneiden"],
  [1025, "polishing", "Polieren", "Polishing", "Polierarbeiten"],
  [1026, "sandblasting", "Sandstrahlen", "Sandblasting", "Strahlen"],
  [1027, "powder-coating", "Pulverbeschichten", "Powder coating", "Pulverbeschichtung; Beschichten; Oberflächenbeschichtung"],
  [1028, "electroplating", "Galvanisieren", "Electroplating", "Galvanik; Verzinken"],
  [1029, "cnc-technology", "CNC-Technik", "CNC technology", "CNC; CNC-Kenntnisse; CNC-Maschinen"],
  [1030, "cnc-programming", "CNC-Programmierung", "CNC programming", "CNC programmieren; Heidenhain; Sinumerik"],
  [1031, "operating-cnc-machines", "CNC-Maschinen bedienen", "Operating CNC machines", "CNC-Bedienung"],
  [1032, "cnc-turning", "CNC-Drehen", "CNC turning", "CNC-Drehmaschine"],
  [1033, "cnc-milling", "CNC-Fräsen", "CNC milling", "CNC-Fräsmaschine"],
  [1034, "setting-up-machines", "Maschinen einrichten", "Setting up machines", "Einrichten; Maschineneinrichtung; Rüsten; Maschinen rüsten"],
  [1035, "machine-operation", "Maschinenbedienung", "Machine operation", "Maschinen bedienen; Anlagenbedienung; Maschinenführung; Anlagen bedienen"],
  [1036, "machine-maintenance", "Maschinenwartung", "Machine maintenance", "Wartung; Instandhaltung; Maschinen warten; Wartungsarbeiten; Instandsetzung"],
  [1037, "reading-technical-drawings", "Technische Zeichnungen lesen", "Reading technical drawings", "Zeichnungen lesen; Technisches Zeichnen lesen; Zeichnungslesen; Technische Zeichnung; Konstruktionszeichnungen lesen; Pläne lesen; Bauzeichnungen lesen; Baupläne lesen"],
  [1038, "technical-drawing", "Technisches Zeichnen", "Technical drawing", "Zeichnungen erstellen"],
  [1039, "cad", "CAD", "CAD", "AutoCAD; CAD-Kenntnisse; CAD Zeichnen; SolidWorks; Inventor"],
  [1040, "using-measuring-tools", "Messmittel anwenden", "Using measuring tools", "Messschieber; Schieblehre; Mikrometer; Messmittel; Messwerkzeuge; Bügelmessschraube"],
  [1041, "measurement-technology", "Messtechnik", "Measurement technology", "Messen; Prüftechnik; Messen und Prüfen; Messgeräte"],
  [1042, "quality-control", "Qualitätskontrolle", "Quality control", "Qualitätsprüfung; Qualitätssicherung; Sichtprüfung; Endkontrolle; Warenprüfung; QS"],
  [1043, "assembly", "Montage", "Assembly", "Montieren; Montagearbeiten; Zusammenbauen; Baugruppen montieren; Montagekenntnisse"],
  [1044, "pipe-construction", "Rohrleitungsbau", "Pipe construction", "Rohre verlegen; Rohrbau; Rohrleitungen"],
  [1045, "steel-construction", "Stahlbau", "Steel construction", "Stahlkonstruktionen; Stahlbauarbeiten"],
  [1046, "metal-construction", "Metallbau", "Metal construction", "Metallbearbeitung; Metallarbeiten; Schlosserarbeiten"],
  [1047, "stainless-steel-processing", "Edelstahlverarbeitung", "Stainless steel processing", "Edelstahl; Edelstahl bearbeiten"],
  [1048, "aluminium-processing", "Aluminium bearbeiten", "Aluminium processing", "Aluminium; Aluminiumbearbeitung"],
  [1049, "forging", "Schmieden", "Forging", "Schmiedearbeiten"],
  [1050, "casting", "Gießen", "Casting", "Gießerei; Metallguss"],
  [1051, "hydraulics", "Hydraulik", "Hydraulics", "Hydraulikkenntnisse"],
  [1052, "pneumatics", "Pneumatik", "Pneumatics", "Druckluft; Drucklufttechnik"],
  [1053, "crane-licence", "Kranschein", "Crane licence", "Hallenkran; Kranführerschein; Kran fahren; Brückenkran; Kran bedienen; Deckenkran"],
  [1054, "injection-moulding", "Spritzguss", "Injection moulding", "Spritzgießen; Kunststoffspritzguss"],
  [1055, "plastics-processing", "Kunststoffverarbeitung", "Plastics processing", "Kunststoffbearbeitung; Kunststoffe"],
  // Elektro
  [1056, "laying-cables", "Leitungen verlegen", "Laying cables", "Kabel verlegen; Kabelverlegung; Leitungsverlegung; Kabel ziehen; Kabelmontage; Leitung verlegen"],
  [1057, "electrical-installation", "Elektroinstallation", "Electrical installation", "Elektroarbeiten; Hausinstallation; Elektroinstallationen; Elektro; Steckdosen installieren"],
  [1058, "control-cabinet-construction", "Schaltschrankbau", "Control cabinet construction", "Schaltschränke verdrahten; Schaltschrankverdrahtung; Verdrahtung; Verdrahten; Schaltanlagenbau; Schaltschränke"],
  [1059, "fault-finding", "Fehlersuche", "Fault finding", "Störungssuche; Fehlerdiagnose; Störungsbeseitigung; Fehlersuche Elektro; Fehlerbehebung"],
  [1060, "plc-programming", "SPS", "PLC programming", "SPS-Programmierung; Siemens S7; TIA-Portal; Speicherprogrammierbare Steuerung; Simatic; S7"],
  [1061, "photovoltaics", "Photovoltaik", "Photovoltaics", "PV-Anlagen; Solaranlagen; Solartechnik; PV; Solar; Photovoltaikanlagen; Fotovoltaik"],
  [1062, "electrical-assembly", "Elektromontage", "Electrical assembly", "Elektrische Montage"],
  [1063, "reading-circuit-diagrams", "Schaltpläne lesen", "Reading circuit diagrams", "Schaltplan lesen; Stromlaufpläne; Schaltpläne"],
  [1064, "control-engineering", "Steuerungstechnik", "Control engineering", "Steuerungen; Regelungstechnik"],
  [1065, "drive-technology", "Antriebstechnik", "Drive technology", "Elektromotoren; Elektrische Antriebe"],
  [1066, "electrical-testing", "Elektrische Prüfung", "Electrical testing", "DGUV V3; VDE-Prüfung; VDE; DGUV-Prüfung; E-Check"],
  [1067, "building-automation", "Gebäudeautomation", "Building automation", "KNX; Smart Home; EIB"],
  [1068, "network-cabling", "Netzwerkverkabelung", "Network cabling", "Netzwerkkabel; Patchen"],
  [1069, "fibre-optics", "Glasfasertechnik", "Fibre optics", "Glasfaser; LWL; Spleißen; Lichtwellenleiter"],
  [1070, "fire-alarm-systems", "Brandmeldeanlagen", "Fire alarm systems", "Alarmanlagen; Sicherheitstechnik"],
  [1071, "lighting-technology", "Beleuchtungstechnik", "Lighting technology", "Lichttechnik; Lampen montieren; Beleuchtung"],
  [1072, "electronics", "Elektronik", "Electronics", "Elektronikkenntnisse; Platinen; Leiterplatten bestücken"],
  [1073, "charging-stations", "Ladesäulen", "Charging stations", "Wallbox; E-Mobilität; Elektromobilität"],
  [1074, "refrigeration", "Kältetechnik", "Refrigeration", "Klimaanlagen; Klimatechnik"],
  [1075, "heat-pumps", "Wärmepumpen", "Heat pumps", "Wärmepumpe"],
  [1076, "heating-installation", "Heizungsbau", "Heating installation", "Heizungstechnik; Heizungsinstallation; Heizungen"],
  [1077, "sanitary-installation", "Sanitärinstallation", "Sanitary installation", "Sanitär; Sanitärtechnik; Badinstallation; Sanitärarbeiten; Wasserinstallation"],
  [1078, "ventilation-technology", "Lüftungstechnik", "Ventilation technology", "Lüftungsbau; Lüftungsanlagen"],
  // Fahrzeuge
  [1079, "vehicle-diagnostics", "Fahrzeugdiagnose", "Vehicle diagnostics", "Kfz-Diagnose; Autodiagnose; Diagnosegeräte; Motordiagnose; OBD"],
  [1080, "oil-change", "Ölwechsel", "Oil change", "Öl wechseln; Ölservice"],
  [1081, "tyre-change", "Reifenwechsel", "Tyre change", "Reifen wechseln; Reifenmontage; Räderwechsel; Reifen montieren; Räder wechseln; Reifenservice; Auswuchten"],
  [1082, "brakes", "Bremsen", "Brakes", "Bremsen wechseln; Bremsenservice; Bremsbeläge wechseln; Bremsanlagen"],
  [1083, "bodywork", "Karosserie", "Bodywork", "Karosseriearbeiten; Karosserieinstandsetzung; Karosseriebau; Ausbeulen; Spenglerarbeiten"],
  [1084, "engine-repair", "Motorinstandsetzung", "Engine repair", "Motorreparatur; Motoren; Motor; Motorentechnik"],
  [1085, "vehicle-inspection", "Inspektion Kfz", "Vehicle inspection", "Inspektion; Kfz-Inspektion; Autoinspektion; HU-Vorbereitung; Kfz-Service"],
  [1086, "exhaust-systems", "Auspuffanlagen", "Exhaust systems", "Auspuff"],
  [1087, "vehicle-electrics", "Kfz-Elektrik", "Vehicle electrics", "Autoelektrik; Fahrzeugelektrik; Fahrzeugelektronik; Kfz-Elektronik"],
  [1088, "high-voltage-vehicle-systems", "Hochvolttechnik", "High-voltage vehicle systems", "Hochvolt; HV-Schein; Hochvoltsysteme"],
  [1089, "gearboxes", "Getriebe", "Gearboxes", "Getriebereparatur; Kupplung wechseln; Kupplung"],
  [1090, "suspension", "Fahrwerk", "Suspension", "Achsvermessung; Stoßdämpfer"],
  [1091, "vehicle-painting", "Fahrzeuglackierung", "Vehicle painting", "Lackieren; Autolackierung; Lackierarbeiten; Spritzlackieren; Lackierung"],
  [1092, "paint-restoration", "Lackaufbereitung", "Paint restoration", "Lackpolitur; Autopolitur; Smart Repair"],
  [1093, "vehicle-valeting", "Fahrzeugaufbereitung", "Vehicle valeting", "Autopflege; Fahrzeugreinigung; Autowäsche; Innenraumreinigung; Fahrzeugpflege"],
  [1094, "filling", "Spachteln", "Filling", "Spachtelarbeiten; Verspachteln; Spachtel"],
  [1095, "car-glass", "Autoglas", "Car glass", "Scheibentausch; Windschutzscheiben"],
  [1096, "bicycle-repair", "Fahrradreparatur", "Bicycle repair", "Fahrräder reparieren; Zweiradreparatur"],
  [1097, "agricultural-machinery", "Landmaschinen", "Agricultural machinery", "Traktor fahren; Landmaschinentechnik; Traktor; Trecker fahren"],
  [1098, "truck-repair", "Lkw-Reparatur", "Truck repair", "Nutzfahrzeuge; Nutzfahrzeugtechnik"],
  // Bau
  [1099, "bricklaying", "Mauern", "Bricklaying", "Maurerarbeiten; Mauerwerk; Mauerwerksbau; Mauerarbeiten; Mauern hochziehen"],
  [1100, "plastering", "Verputzen", "Plastering", "Putzarbeiten; Putz; Innenputz; Außenputz; Verputzarbeiten; Putz auftragen"],
  [1101, "scaffolding", "Gerüstbau", "Scaffolding", "Gerüste aufbauen; Gerüst bauen; Gerüstbauarbeiten; Gerüst"],
  [1102, "concreting", "Betonieren", "Concreting", "Betonarbeiten; Beton; Betonbau; Stahlbeton"],
  [1103, "formwork", "Schalungsbau", "Formwork", "Einschalen; Schalung; Schalungsarbeiten; Verschalung"],
  [1104, "reinforcement", "Bewehrung", "Reinforcement", "Eisenflechten; Eisenbiegen; Armierung; Bewehren"],
  [1105, "laying-screed", "Estrich legen", "Laying screed", "Estrich; Estricharbeiten"],
  [1106, "demolition-work", "Abbrucharbeiten", "Demolition work", "Abriss; Rückbau; Entkernung; Stemmen; Abbruch; Stemmarbeiten"],
  [1107, "tiling", "Fliesen legen", "Tiling", "Fliesenlegen; Fliesen verlegen; Fliesenarbeiten; Verfugen; Fliesen; Fugen; Fliesenverlegung"],
  [1108, "laying-natural-stone", "Natursteine verlegen", "Laying natural stone", "Naturstein; Natursteinarbeiten"],
  [1109, "painting-walls", "Streichen", "Painting walls", "Malerarbeiten; Anstreichen; Wände streichen; Anstricharbeiten; Malern; Malen"],
  [1110, "wallpapering", "Tapezieren", "Wallpapering", "Tapezierarbeiten; Tapeten"],
  [1111, "varnishing", "Lasieren", "Varnishing", "Holzanstrich; Lasur"],
  [1112, "facade-work", "Fassadenarbeiten", "Facade work", "Fassade; Fassadenanstrich; Fassadendämmung; WDVS; Wärmedämmverbundsystem"],
  [1113, "thermal-insulation", "Wärmedämmung", "Thermal insulation", "Dämmung; Isolierung; Dämmarbeiten; Isolieren; Dämmen"],
  [1114, "drywall-construction", "Trockenbau", "Drywall construction", "Trockenbauarbeiten; Rigips; Gipskarton; Rigipsplatten; Leichtbauwände; Ständerwände"],
  [1115, "interior-finishing", "Innenausbau", "Interior finishing", "Ausbau; Innenausbauarbeiten; Renovierung; Renovieren; Renovierungsarbeiten"],
  [1116, "laying-floor-coverings", "Bodenbeläge verlegen", "Laying floor coverings", "Laminat verlegen; Bodenverlegung; Bodenbeläge; Laminat; Teppich verlegen; PVC verlegen; Vinyl verlegen; Böden verlegen; Bodenlegen"],
  [1117, "laying-parquet", "Parkett verlegen", "Laying parquet", "Parkett; Parkett schleifen"],
  [1118, "roofing", "Dacharbeiten", "Roofing", "Dachdecken; Dacheindeckung; Dachziegel; Dachbau; Flachdach"],
  [1119, "building-roof-trusses", "Dachstuhl bauen", "Building roof trusses", "Zimmererarbeiten; Dachstuhl; Holzbau"],
  [1120, "installing-windows", "Fenster einbauen", "Installing windows", "Fenstermontage; Fenstereinbau; Türen einbauen; Türenmontage"],
  [1121, "paving", "Pflastern", "Paving", "Pflasterarbeiten; Pflaster verlegen; Pflastersteine verlegen; Steine verlegen; Pflaster"],
  [1122, "road-construction", "Straßenbau", "Road construction", "Asphaltieren; Asphaltarbeiten; Straßenbauarbeiten; Asphalt"],
  [1123, "civil-engineering-works", "Tiefbau", "Civil engineering works", "Tiefbauarbeiten; Erdarbeiten; Ausschachten; Graben"],
  [1124, "sewer-construction", "Kanalbau", "Sewer construction", "Kanalbauarbeiten; Kanal"],
  [1125, "surveying", "Vermessung", "Surveying", "Vermessen; Nivellieren; Einmessen; Aufmaß"],
  [1126, "waterproofing", "Abdichtung", "Waterproofing", "Abdichten; Bauwerksabdichtung; Abdichtungsarbeiten"],
  [1127, "operating-excavators", "Bagger fahren", "Operating excavators", "Baggerschein; Baggerführerschein; Bagger; Minibagger; Baggern"],
  [1128, "operating-wheel-loaders", "Radlader fahren", "Operating wheel loaders", "Radlader; Radladerschein"],
  [1129, "operating-construction-machinery", "Baumaschinen bedienen", "Operating construction machinery", "Baumaschinen; Rüttelplatte; Baumaschinenführerschein; Baumaschinenschein"],
  [1130, "aerial-work-platform", "Hubarbeitsbühne", "Aerial work platform", "Hebebühne; Bedienerausweis Hubarbeitsbühne; Arbeitsbühne; Steiger; Hubsteiger; Scherenbühne"],
  [1131, "working-at-heights", "Höhenarbeit", "Working at heights", "Höhentauglichkeit; Schwindelfrei; Arbeiten in der Höhe"],
  [1132, "site-set-up", "Baustelle einrichten", "Site set-up", "Baustelleneinrichtung; Baustellensicherung; Baustelle absichern"],
  [1133, "stucco-work", "Stuckarbeiten", "Stucco work", "Stuck; Gipsen; Gipsarbeiten"],
  [1134, "glazing", "Glaserarbeiten", "Glazing", "Verglasung; Glas schneiden; Glas einsetzen"],
  [1135, "building-renovation", "Sanierung", "Building renovation", "Altbausanierung; Schimmelsanierung; Sanierungsarbeiten"],
  [1136, "minor-repairs", "Kleinreparaturen", "Minor repairs", "Hausmeistertätigkeiten; Reparaturen; Kleine Reparaturen; Reparaturarbeiten; Hausmeisterarbeiten; Reparieren"],
  [1137, "winter-service", "Winterdienst", "Winter service", "Schneeräumen; Schnee räumen; Streudienst"],
  [1138, "bulky-waste-removal", "Sperrmüll entsorgen", "Bulky waste removal", "Entrümpelung; Entrümpeln; Entsorgung"],
  [1139, "waste-separation", "Mülltrennung", "Waste separation", "Recycling; Abfalltrennung; Müllsortierung; Abfallsortierung"],
  // Holz
  [1140, "woodworking", "Holzbearbeitung", "Woodworking", "Holz bearbeiten; Tischlerarbeiten; Schreinerarbeiten; Holzarbeiten; Holzverarbeitung"],
  [1141, "furniture-making", "Möbel bauen", "Furniture making", "Möbelbau; Möbelherstellung"],
  [1142, "furniture-assembly", "Möbelmontage", "Furniture assembly", "Möbel montieren; Möbelaufbau; Möbel aufbauen; Küchenmontage; Küchen aufbauen"],
  [1143, "operating-circular-saws", "Kreissäge bedienen", "Operating circular saws", "Kreissäge; Formatkreissäge; Tischkreissäge"],
  [1144, "planing", "Hobeln", "Planing", "Hobelmaschine; Abrichten"],
  [1145, "veneering", "Furnieren", "Veneering", "Furnier"],
  [1146, "wood-turning", "Drechseln", "Wood turning", "Holzdrehen"],
  [1147, "wood-carving", "Holzschnitzen", "Wood carving", "Schnitzen"],
  [1148, "gluing", "Leimen", "Gluing", "Kleben; Verkleben; Leimarbeiten"],
  [1149, "wood-machinery-certificate", "TSM-Maschinenschein", "Wood machinery certificate", "Maschinenschein; TSM 1; Tischler-Schreiner-Maschinenlehrgang"],
  [1150, "upholstering", "Polstern", "Upholstering", "Polsterarbeiten; Polsterei"],
  // Textil
  [1151, "sewing", "Nähen", "Sewing", "Näharbeiten; Nähmaschine; Näherei; Nähkenntnisse; Nähmaschine bedienen"],
  [1152, "industrial-sewing-machine", "Industrienähmaschine", "Industrial sewing machine", "Industrienähmaschinen; Industrienähen; Industrienähmaschine bedienen; Overlock; Overlockmaschine"],
  [1153, "cutting-fabric", "Zuschneiden", "Cutting fabric", "Zuschnitt; Stoff zuschneiden; Stoffe zuschneiden"],
  [1154, "alterations", "Änderungen", "Alterations", "Kleidung ändern; Änderungsschneiderei; Änderungsarbeiten; Kürzen; Kleiderreparatur; Hosen kürzen; Textiländerungen"],
  [1155, "ironing", "Bügeln", "Ironing", "Bügelarbeiten; Mangeln; Heißmangel; Dampfbügeln"],
  [1156, "pattern-making", "Schnittmuster erstellen", "Pattern making", "Schnittkonstruktion; Schnittmuster"],
  [1157, "embroidery", "Sticken", "Embroidery", "Stickerei; Stickmaschine"],
  [1158, "knitting", "Stricken", "Knitting", "Häkeln; Strickmaschine"],
  [1159, "weaving", "Weben", "Weaving", "Weberei; Teppichknüpfen; Webstuhl"],
  [1160, "making-curtains", "Gardinen nähen", "Making curtains", "Gardinen; Vorhänge nähen; Dekorationsnähen"],
  [1161, "leatherwork", "Lederverarbeitung", "Leatherwork", "Leder nähen; Leder"],
  [1162, "shoe-repair", "Schuhreparatur", "Shoe repair", "Schuhe reparieren"],
  [1163, "laundry-care", "Wäschepflege", "Laundry care", "Wäsche waschen; Waschen; Wäsche; Wäsche zusammenlegen; Wäscherei; Wäsche sortieren"],
  [1164, "textile-cleaning", "Textilreinigung", "Textile cleaning", "Chemische Reinigung; Fleckentfernung"],
  [1165, "bespoke-tailoring", "Maßanfertigung", "Bespoke tailoring", "Maßschneidern; Schneidern; Schneiderarbeiten"],
  // Küche, Lebensmittel
  [1166, "cooking", "Kochen", "Cooking", "Kochkenntnisse; Küchenerfahrung"],
  [1167, "preparing-meals", "Speisen zubereiten", "Preparing meals", "Speisenzubereitung; Essen zubereiten; Gerichte zubereiten; Zubereitung von Speisen; Essen kochen"],
  [1168, "preparing-vegetables", "Gemüse vorbereiten", "Preparing vegetables", "Gemüse schneiden; Vorbereitungsarbeiten; Schälen; Salate zubereiten; Salate; Gemüse putzen"],
  [1169, "cold-kitchen", "Kalte Küche", "Cold kitchen", "Kaltmamsell; Brötchen belegen; Fingerfood"],
  [1170, "grilling", "Grillen", "Grilling", "Grill; Döner schneiden; Dönergrill; Döner; Fleischspieß"],
  [1171, "arabic-cuisine", "Arabische Küche", "Arabic cuisine", "Syrische Küche; Orientalische Küche"],
  [1172, "german-cuisine", "Deutsche Küche", "German cuisine", "Hausmannskost; Bürgerliche Küche"],
  [1173, "large-scale-catering", "Großküche", "Large-scale catering", "Gemeinschaftsverpflegung; Kantine; Kantinenküche; Großküchenerfahrung"],
  [1174, "baking", "Backen", "Baking", "Backwaren herstellen; Brot backen; Backkenntnisse; Kuchen backen; Brötchen backen"],
  [1175, "making-dough", "Teig herstellen", "Making dough", "Teigherstellung; Teige; Teig kneten"],
  [1176, "cakes-and-desserts", "Torten und Desserts", "Cakes and desserts", "Torten; Desserts; Torten dekorieren; Konditorei; Patisserie; Süßspeisen"],
  [1177, "making-pizza", "Pizza backen", "Making pizza", "Pizza; Pizzateig"],
  [1178, "operating-ovens", "Backöfen bedienen", "Operating ovens", "Backofen; Ofenarbeit"],
  [1179, "cutting-meat", "Fleisch zerlegen", "Cutting meat", "Fleischzerlegung; Zerlegen; Ausbeinen; Fleischverarbeitung; Fleisch schneiden; Schlachten"],
  [1180, "sausage-making", "Wurstherstellung", "Sausage making", "Wurst herstellen; Wursten"],
  [1181, "halal-meat-processing", "Halal-Schlachtung", "Halal meat processing", "Halal"],
  [1182, "fish-processing", "Fisch verarbeiten", "Fish processing", "Fischverarbeitung; Fisch filetieren"],
  [1183, "packing-food", "Lebensmittel verpacken", "Packing food", "Lebensmittelverpackung"],
  [1184, "haccp", "HACCP", "HACCP", "Lebensmittelhygiene; Hygienevorschriften; HACCP-Kenntnisse; Hygieneschulung; Küchenhygiene; Hygiene"],
  [1185, "food-hygiene-certificate", "Infektionsschutzbelehrung", "Food hygiene certificate", "Gesundheitszeugnis; Gesundheitspass; Rote Karte; Belehrung nach § 43 IfSG; § 43 IfSG; Infektionsschutzgesetz"],
  [1186, "dishwashing", "Spülen", "Dishwashing", "Geschirr spülen; Abwaschen; Spülmaschine; Spülküche; Geschirrspülen; Spülarbeiten; Abspülen"],
  [1187, "knowledge-of-allergens", "Allergene kennen", "Knowledge of allergens", "Allergenkennzeichnung; Allergene; Diätküche"],
  [1188, "menu-planning", "Menüplanung", "Menu planning", "Speiseplanung; Speiseplan; Speisekarte erstellen"],
  [1189, "storing-food", "Lebensmittel lagern", "Storing food", "Lebensmittellagerung; Kühlkette; Kühlhaus"],
  // Service
  [1190, "buffet-service", "Buffet", "Buffet service", "Büfett; Buffetaufbau; Buffet aufbauen; Buffet betreuen; Frühstücksbuffet; Frühstücksservice"],
  [1191, "waiting-tables", "Servieren", "Waiting tables", "Bedienen; Service; Gäste bedienen; Kellnern; Tischservice; Gästeservice; Speisen servieren"],
  [1192, "serving-drinks", "Getränke ausschenken", "Serving drinks", "Getränkeausschank; Zapfen; Ausschank; Bier zapfen; Theke"],
  [1193, "making-coffee", "Kaffee zubereiten", "Making coffee", "Kaffeezubereitung; Latte Art; Kaffeemaschine; Siebträger"],
  [1194, "mixing-cocktails", "Cocktails mixen", "Mixing cocktails", "Cocktails; Barkenntnisse"],
  [1195, "guest-relations", "Gästebetreuung", "Guest relations", "Gäste betreuen; Gäste empfangen; Gästeempfang"],
  [1196, "setting-tables", "Tische eindecken", "Setting tables", "Eindecken; Tisch decken"],
  [1197, "event-catering", "Veranstaltungsservice", "Event catering", "Catering; Bankett; Bankettservice; Partyservice"],
  [1198, "room-cleaning", "Zimmerreinigung", "Room cleaning", "Hotelzimmer reinigen; Housekeeping; Zimmer reinigen; Betten machen; Betten beziehen"],
  [1199, "check-in-and-check-out", "Check-in und Check-out", "Check-in and check-out", "Hotelrezeption; Check-in; Rezeption; Opera; Reservierung; Zimmerreservierung"],
  [1200, "restaurant-pos-systems", "Kellnersysteme", "Restaurant POS systems", "Orderman; Gastronomiekasse"],
  // Reinigung, Hauswirtschaft
  [1201, "cleaning", "Reinigen", "Cleaning", "Putzen; Reinigung; Reinigungsarbeiten; Saubermachen; Reinigungskenntnisse; Sauber machen"],
  [1202, "maintenance-cleaning", "Unterhaltsreinigung", "Maintenance cleaning", "Büroreinigung; Unterhaltsreinigen; Büros reinigen; Treppenhausreinigung; Gebäudereinigung"],
  [1203, "glass-cleaning", "Glasreinigung", "Glass cleaning", "Fensterreinigung; Fenster putzen; Glas reinigen; Fensterputzen"],
  [1204, "deep-cleaning", "Grundreinigung", "Deep cleaning", "Bauschlussreinigung; Baureinigung; Bauendreinigung; Endreinigung"],
  [1205, "disinfection", "Desinfektion", "Disinfection", "Desinfizieren; Flächendesinfektion; Desinfektionsreinigung; Desinfektionsmittel; Händedesinfektion"],
  [1206, "sanitary-cleaning", "Sanitärreinigung", "Sanitary cleaning", "Toilettenreinigung; Bäder reinigen; WC-Reinigung"],
  [1207, "hospital-cleaning", "Krankenhausreinigung", "Hospital cleaning", "Klinikreinigung; OP-Reinigung"],
  [1208, "industrial-cleaning", "Industriereinigung", "Industrial cleaning", "Maschinenreinigung; Produktionsreinigung"],
  [1209, "pressure-washer", "Hochdruckreiniger", "Pressure washer", "Kärcher; Hochdruckreinigung"],
  [1210, "operating-cleaning-machines", "Reinigungsmaschinen bedienen", "Operating cleaning machines", "Scheuersaugmaschine; Reinigungsmaschinen; Einscheibenmaschine; Bodenreinigung; Aufsitzreinigungsmaschine"],
  [1211, "dosing-cleaning-agents", "Reinigungsmittel dosieren", "Dosing cleaning agents", "Reinigungsmittelkunde; Reinigungschemie; Reinigungsmittel"],
  [1212, "carpet-cleaning", "Teppichreinigung", "Carpet cleaning", "Teppiche reinigen; Polsterreinigung"],
  [1213, "household-management", "Haushaltsführung", "Household management", "Hauswirtschaft; Haushalt führen; Haushalt; Hausarbeit; Hauswirtschaftliche Tätigkeiten"],
  [1214, "shopping-for-others", "Einkaufen für andere", "Shopping for others", "Einkäufe erledigen; Einkaufshilfe; Besorgungen"],
  [1215, "pest-control", "Schädlingsbekämpfung", "Pest control", "Ungezieferbekämpfung"],
  // Pflege und Gesundheit
  [1216, "basic-care", "Grundpflege", "Basic care", "Körperpflege; Grundpflegerische Tätigkeiten; Pflege; Pflegeerfahrung; Pflegerische Tätigkeiten"],
  [1217, "medical-care", "Behandlungspflege", "Medical care", "Medizinische Behandlungspflege; Behandlungspflege LG1; LG1; LG2; LG 1; LG 2"],
  [1218, "wound-care", "Wundversorgung", "Wound care", "Wundmanagement; Verbandswechsel; Verbände anlegen; Wunden versorgen; Verbandwechsel"],
  [1219, "care-documentation", "Pflegedokumentation", "Care documentation", "Pflege dokumentieren; Pflegebericht; Pflegeplanung; Pflegedoku; Vivendi"],
  [1220, "dementia-care", "Demenzbetreuung", "Dementia care", "Betreuung von Demenzkranken; Demenz; Umgang mit Demenz; Demenzkranke betreuen"],
  [1221, "care-for-older-people", "Seniorenbetreuung", "Care for older people", "Senioren betreuen; Altenbetreuung; Betreuung älterer Menschen; Altenpflege; Seniorenpflege"],
  [1222, "care-for-people-with-disabilities", "Behindertenbetreuung", "Care for people with disabilities", "Betreuung von Menschen mit Behinderung; Behindertenhilfe; Behindertenpflege"],
  [1223, "administering-medication", "Medikamentengabe", "Administering medication", "Medikamente verabreichen; Medikamente stellen; Medikamente richten; Medikation"],
  [1224, "giving-injections", "Injektionen geben", "Giving injections", "Spritzen setzen; Injektionen; Insulin spritzen; Insulingabe; Subkutane Injektion"],
  [1225, "blood-sampling", "Blutabnahme", "Blood sampling", "Blut abnehmen; Blutentnahme; Venenpunktion"],
  [1226, "measuring-vital-signs", "Vitalzeichen messen", "Measuring vital signs", "Blutdruck messen; Vitalzeichenkontrolle; Vitalwerte; Puls messen; Blutzucker messen"],
  [1227, "mobilisation-of-patients", "Mobilisation", "Mobilisation of patients", "Mobilisieren; Patienten lagern; Lagerung; Transfer; Rollstuhl; Kinästhetik"],
  [1228, "assisting-with-meals", "Essen anreichen", "Assisting with meals", "Nahrungsaufnahme; Essen reichen; Nahrung anreichen"],
  [1229, "palliative-care", "Palliativpflege", "Palliative care", "Sterbebegleitung; Hospiz; Palliative Care"],
  [1230, "intensive-care", "Intensivpflege", "Intensive care", "Intensivstation; Beatmungspflege; Beatmung"],
  [1231, "home-care", "Ambulante Pflege", "Home care", "Ambulanter Pflegedienst; Häusliche Pflege; Hauskrankenpflege"],
  [1232, "first-aid", "Erste Hilfe", "First aid", "Ersthelfer; Erste-Hilfe-Kurs; Erste-Hilfe-Schein; Erste Hilfe Kurs; Ersthelferschein"],
  [1233, "resuscitation", "Reanimation", "Resuscitation", "Herz-Lungen-Wiederbelebung; Wiederbelebung"],
  [1234, "emergency-medicine", "Notfallmedizin", "Emergency medicine", "Notaufnahme; Rettungsdienst"],
  [1235, "patient-care", "Patientenbetreuung", "Patient care", "Patienten betreuen; Patientenaufnahme; Patienten"],
  [1236, "medical-practice-organisation", "Praxisorganisation", "Medical practice organisation", "Sprechstunde; Arztpraxis"],
  [1237, "x-ray", "Röntgen", "X-ray", "Röntgenschein"],
  [1238, "recording-ecgs", "EKG schreiben", "Recording ECGs", "EKG"],
  [1239, "laboratory-work", "Labor", "Laboratory work", "Laborarbeiten; Labortechnik; Laboranalysen; Labordiagnostik"],
  [1240, "dental-assistance", "Zahnarztassistenz", "Dental assistance", "Stuhlassistenz Zahnarzt; Prophylaxe"],
  [1241, "massage", "Massage", "Massage", "Massieren; Physiotherapie; Krankengymnastik"],
  [1242, "sterilisation", "Sterilisation", "Sterilisation", "Instrumente sterilisieren; Sterilgut; Aufbereitung Medizinprodukte"],
  [1243, "surgical-assistance", "Operationsassistenz", "Surgical assistance", "OP-Assistenz; OP"],
  [1244, "applying-hygiene-plans", "Hygieneplan umsetzen", "Applying hygiene plans", "Krankenhaushygiene; Hygieneplan"],
  [1245, "care-companion-certificate-43b", "§ 43b-Betreuung", "Care companion certificate (43b)", "Betreuungskraft § 43b; 43b; 53c; § 53c; Betreuungskraft nach § 53c; 87b"],
  [1246, "basic-nursing-course", "Pflegebasiskurs", "Basic nursing course", "Pflegekurs; Basisqualifikation Pflege; Pflegehelferkurs"],
  // Soziales
  [1247, "childcare", "Kinderbetreuung", "Childcare", "Kinder betreuen; Babysitten; Kinderaufsicht; Umgang mit Kindern; Kinderpflege; Kita"],
  [1248, "play-based-education", "Spielpädagogik", "Play-based education", "Spielen mit Kindern; Basteln; Basteln mit Kindern; Kreativangebote"],
  [1249, "infant-care", "Säuglingspflege", "Infant care", "Babypflege; Wickeln; Kleinkindbetreuung"],
  [1250, "homework-support", "Hausaufgabenhilfe", "Homework support", "Nachhilfe; Hausaufgabenbetreuung; Nachhilfeunterricht"],
  [1251, "teaching", "Unterrichten", "Teaching", "Unterricht geben; Lehren; Unterricht; Lehrerfahrung; Schulunterricht"],
  [1252, "youth-work", "Jugendarbeit", "Youth work", "Jugendbetreuung; Jugendliche betreuen"],
  [1253, "social-counselling", "Sozialberatung", "Social counselling", "Beratung Soziales; Flüchtlingsberatung; Beratung von Geflüchteten"],
  [1254, "interpreting", "Dolmetschen", "Interpreting", "Übersetzen; Sprachmittlung; Dolmetschen Arabisch; Übersetzungen"],
  [1255, "everyday-companionship", "Alltagsbegleitung", "Everyday companionship", "Begleitung zu Terminen; Begleitdienste; Alltagsunterstützung"],
  [1256, "leading-groups", "Gruppenleitung", "Leading groups", "Gruppen leiten; Gruppenangebote"],
  [1257, "making-music", "Musik machen", "Making music", "Musik; Musizieren; Instrument spielen"],
  [1258, "sports-instruction", "Sport anleiten", "Sports instruction", "Sport; Fußballtrainer; Sportunterricht"],
  [1259, "working-with-parents", "Elternarbeit", "Working with parents", "Elterngespräche"],
  // Lager, Transport
  [1260, "order-picking", "Kommissionieren", "Order picking", "Kommissionierung; Picken; Kommissionierarbeiten; Pick by Voice; Pick-by-Voice; Ware kommissionieren; Kommisionieren"],
  [1261, "packing", "Verpacken", "Packing", "Packen; Einpacken; Verpackung; Waren verpacken; Verpackungsarbeiten; Verpackungstätigkeiten; Abpacken; Kartons packen"],
  [1262, "goods-receiving", "Warenannahme", "Goods receiving", "Wareneingang; Waren annehmen; Warenannahme und -kontrolle; Ware annehmen; Wareneingangskontrolle"],
  [1263, "goods-dispatch", "Warenausgang", "Goods dispatch", "Versand; Versandvorbereitung; Versandabwicklung; Versandarbeiten"],
  [1264, "warehousing", "Lagerhaltung", "Warehousing", "Lager; Lagerarbeiten; Lagertätigkeiten; Lagerwirtschaft; Einlagern; Lagererfahrung; Lagerlogistik"],
  [1265, "warehouse-management-systems", "Lagerverwaltungssysteme", "Warehouse management systems", "LVS; WMS; Lagersoftware; Lagerverwaltung"],
  [1266, "operating-scanners", "Scanner bedienen", "Operating scanners", "Scannen; Handscanner; MDE; MDE-Gerät; Barcodescanner; Scanner; Arbeiten mit Scanner"],
  [1267, "forklift-licence", "Gabelstaplerschein", "Forklift licence", "Staplerschein; Flurfördermittelschein; Gabelstapler; Stapler; Stapler fahren; Flurförderschein; Staplerführerschein; Gabelstapler fahren; Gabelstaplerführerschein; Flurförderzeuge; Flurförderfahrzeuge; Staplererfahrung; Frontstapler"],
  [1268, "reach-truck", "Schubmaststapler", "Reach truck", "Hochregalstapler; Schmalgangstapler; Schubmaststaplerschein"],
  [1269, "pallet-truck", "Hubwagen", "Pallet truck", "Ameise; Elektrohubwagen; E-Ameise; Handhubwagen; Elektroameise; Mitgängerflurförderzeug"],
  [1270, "load-securing", "Ladungssicherung", "Load securing", "Ladung sichern; Ladungssicherungsschein; Ladungssicherheit"],
  [1271, "loading-and-unloading", "Be- und Entladen", "Loading and unloading", "Beladen; Entladen; LKW beladen; LKW entladen; Container entladen; Be und Entladung; Beladung; Entladung"],
  [1272, "sorting", "Sortieren", "Sorting", "Sortierarbeiten; Pakete sortieren; Sortierung; Paketsortierung"],
  [1273, "labelling", "Etikettieren", "Labelling", "Etiketten; Auszeichnen; Preisauszeichnung"],
  [1274, "palletising", "Palettieren", "Palletising", "Paletten packen; Palettierung; Paletten"],
  [1275, "delivery", "Zustellung", "Delivery", "Pakete zustellen; Auslieferung; Pakete ausliefern; Ausliefern; Paketzustellung; Briefzustellung; Lieferdienst"],
  [1276, "route-planning", "Tourenplanung", "Route planning", "Disposition; Routenplanung"],
  [1277, "truck-driving", "Lkw fahren", "Truck driving", "LKW; LKW-Fahren; Lastwagen fahren; LKW-Führerschein"],
  [1278, "car-driving", "Pkw fahren", "Car driving", "Auto fahren; Autofahren; PKW; Fahrpraxis"],
  [1279, "van-driving", "Transporter fahren", "Van driving", "Sprinter; Transporter; Sprinter fahren; 3,5 t; Lieferwagen fahren"],
  [1280, "bus-driving", "Bus fahren", "Bus driving", "Omnibus fahren; Bus"],
  [1281, "passenger-transport", "Personenbeförderung", "Passenger transport", "P-Schein; Personenbeförderungsschein; Taxischein; Taxi"],
  [1282, "driver-qualification-code-95", "Berufskraftfahrerqualifikation", "Driver qualification (code 95)", "Schlüsselzahl 95; Module 95; Code 95; BKF-Module; Grundqualifikation Kraftfahrer"],
  [1283, "driver-card", "Fahrerkarte", "Driver card", "Digitaler Tachograph; Tachograph; Lenk- und Ruhezeiten"],
  [1284, "dangerous-goods-certificate", "ADR-Schein", "Dangerous goods certificate", "Gefahrgut; Gefahrgutschein; ADR; Gefahrgutführerschein"],
  [1285, "carrying-furniture", "Möbel tragen", "Carrying furniture", "Umzüge; Schwere Lasten tragen; Umzugsarbeiten; Heben und Tragen"],
  [1286, "customs-clearance", "Zollabwicklung", "Customs clearance", "Zoll; Export; Import; Zollpapiere"],
  [1287, "processing-delivery-notes", "Lieferscheine bearbeiten", "Processing delivery notes", "Lieferscheine; Frachtpapiere; Lieferschein; Frachtbriefe"],
  [1288, "container-handling", "Containerverladung", "Container handling", "Container; Hafenumschlag"],
  // Handel
  [1289, "cash-handling", "Kassieren", "Cash handling", "Kasse; Kassentätigkeit; Kassenbedienung; Kassenerfahrung; Kassenführung; Kassieren an der Kasse; Kassensystem; Kasse bedienen; Kassenabrechnung"],
  [1290, "selling", "Verkaufen", "Selling", "Verkauf; Verkaufserfahrung; Verkaufsgespräche; Verkaufsgespräch; Verkaufstätigkeit"],
  [1291, "customer-advice", "Kundenberatung", "Customer advice", "Kunden beraten; Beratung; Kundengespräche; Kundenbetreuung; Kundenservice; Kunden bedienen; Kundenkontakt; Kundenorientierung; Umgang mit Kunden"],
  [1292, "merchandising", "Warenpräsentation", "Merchandising", "Waren präsentieren; Warenaufbau; Dekorieren; Verkaufsförderung; Regale gestalten; Schaufenstergestaltung; Dekoration"],
  [1293, "stocking-shelves", "Regale einräumen", "Stocking shelves", "Regale auffüllen; Waren einräumen; Regalpflege; Warenverräumung; Ware verräumen; Regalservice; Waren auffüllen"],
  [1294, "stocktaking", "Inventur", "Stocktaking", "Bestandsaufnahme; Inventuren; Waren zählen; Bestandskontrolle"],
  [1295, "ordering", "Bestellwesen", "Ordering", "Bestellungen; Waren bestellen; Bestellung; Warenbestellung; Bestellen"],
  [1296, "merchandise-management", "Warenwirtschaft", "Merchandise management", "Warenwirtschaftssystem; Warenwirtschaftssysteme; WaWi; Bestandsführung"],
  [1297, "handling-complaints", "Reklamationen bearbeiten", "Handling complaints", "Reklamationsbearbeitung; Reklamation; Beschwerdemanagement; Umtausch; Reklamationen"],
  [1298, "fresh-food-counter", "Frischetheke", "Fresh food counter", "Fleischtheke; Käsetheke; Bedientheke; Wursttheke; Thekenverkauf"],
  [1299, "fruit-and-vegetables", "Obst und Gemüse", "Fruit and vegetables", "Obst; Gemüse; Obst- und Gemüseabteilung"],
  [1300, "checking-best-before-dates", "Haltbarkeit prüfen", "Checking best-before dates", "MHD-Kontrolle; MHD"],
  [1301, "e-commerce", "Onlinehandel", "E-commerce", "E-Commerce; Onlineshop; Online-Handel; Webshop; Ebay; Amazon"],
  [1302, "purchasing", "Einkauf", "Purchasing", "Beschaffung; Wareneinkauf"],
  [1303, "sales", "Vertrieb", "Sales", "Außendienst; Akquise; Kaltakquise; Kundenakquise; Kundengewinnung"],
  [1304, "price-negotiation", "Preisverhandlung", "Price negotiation", "Verhandeln; Verhandlung"],
  [1305, "shoplifting-prevention", "Ladendiebstahl vorbeugen", "Shoplifting prevention", "Warensicherung"],
  [1306, "fashion-advice", "Modeberatung", "Fashion advice", "Stilberatung; Textilberatung"],
  [1307, "phone-repair", "Handyreparatur", "Phone repair", "Smartphonereparatur; Handys reparieren; Smartphone-Reparatur"],
  // Büro
  [1308, "ms-office", "MS Office", "MS Office", "Microsoft Office; Office; MS-Office-Kenntnisse; Office-Kenntnisse; Office 365; Officepaket; Microsoft 365; MS-Office-Paket"],
  [1309, "excel", "Excel", "Excel", "MS Excel; Microsoft Excel; Tabellenkalkulation; Excel-Kenntnisse; Exel"],
  [1310, "word", "Word", "Word", "MS Word; Microsoft Word; Textverarbeitung"],
  [1311, "powerpoint", "PowerPoint", "PowerPoint", "Präsentationen erstellen; Präsentation; Power Point"],
  [1312, "outlook", "Outlook", "Outlook", "E-Mails schreiben; E-Mail; MS Outlook"],
  [1313, "basic-computer-skills", "EDV-Grundkenntnisse", "Basic computer skills", "PC-Kenntnisse; Computerkenntnisse; EDV-Kenntnisse; EDV; PC; Computer; Computer-Grundkenntnisse; PC-Grundkenntnisse; Internet"],
  [1314, "telephoning", "Telefonieren", "Telephoning", "Telefondienst; Telefon; Telefonzentrale; Telefonate führen; Telefonservice; Telefonische Beratung"],
  [1315, "scheduling", "Terminplanung", "Scheduling", "Terminvergabe; Terminkoordination; Termine planen; Terminvereinbarung; Terminverwaltung; Kalenderführung; Termine vereinbaren"],
  [1316, "bookkeeping", "Buchführung", "Bookkeeping", "Buchhaltung; Buchen; Finanzbuchhaltung; Kontieren; Buchhaltungskenntnisse; FiBu"],
  [1317, "datev", "DATEV", "DATEV", "DATEV-Kenntnisse; Datev Unternehmen online"],
  [1318, "sap", "SAP", "SAP", "SAP-Kenntnisse; SAP R/3; SAP ERP; SAP MM; SAP S/4HANA"],
  [1319, "lexware", "Lexware", "Lexware", "Lexoffice"],
  [1320, "payroll", "Lohnabrechnung", "Payroll", "Gehaltsabrechnung; Lohnbuchhaltung; Lohn und Gehalt; Entgeltabrechnung"],
  [1321, "invoicing", "Rechnungen schreiben", "Invoicing", "Rechnungsstellung; Fakturierung; Rechnungen; Angebote schreiben; Rechnungsprüfung; Rechnungswesen"],
  [1322, "dunning", "Mahnwesen", "Dunning", "Mahnungen; Inkasso"],
  [1323, "annual-accounts", "Jahresabschluss", "Annual accounts", "Bilanz; Bilanzierung; Abschlüsse"],
  [1324, "tax-returns", "Steuererklärungen", "Tax returns", "Steuern; Steuerrecht; Umsatzsteuer"],
  [1325, "data-entry", "Datenerfassung", "Data entry", "Dateneingabe; Daten erfassen; Daten eingeben; Datenpflege"],
  [1326, "touch-typing", "Tastschreiben", "Touch typing", "Zehnfingersystem; 10-Finger-Schreiben; Maschinenschreiben; Schnell tippen"],
  [1327, "correspondence", "Schriftverkehr", "Correspondence", "Korrespondenz; Geschäftsbriefe; Briefe schreiben; Schriftwechsel"],
  [1328, "filing-documents", "Aktenführung", "Filing documents", "Ablage; Archivierung; Akten führen; Dokumentenablage; Aktenverwaltung"],
  [1329, "mail-handling", "Postbearbeitung", "Mail handling", "Posteingang; Post bearbeiten; Poststelle; Postausgang"],
  [1330, "reception", "Empfang", "Reception", "Besucherempfang; Empfangstätigkeit; Empfangsdienst; Besucher empfangen"],
  [1331, "office-organisation", "Büroorganisation", "Office organisation", "Büroarbeiten; Bürotätigkeiten; Büro; Sekretariat; Büroerfahrung; Organisation; Sekretariatsarbeiten"],
  [1332, "minute-taking", "Protokolle schreiben", "Minute taking", "Protokollführung; Protokoll"],
  [1333, "human-resources", "Personalwesen", "Human resources", "Personalverwaltung; Personal; Bewerbermanagement; Personalführung"],
  [1334, "administrative-law", "Verwaltungsrecht", "Administrative law", "Verwaltung; Öffentliche Verwaltung; Verwaltungskenntnisse; Behördenerfahrung"],
  [1335, "processing-applications", "Antragsbearbeitung", "Processing applications", "Sachbearbeitung; Anträge bearbeiten; Bescheide; Formulare ausfüllen"],
  [1336, "controlling", "Controlling", "Controlling", "Kostenrechnung; Kalkulation; Kalkulieren"],
  [1337, "project-management", "Projektmanagement", "Project management", "Projektleitung; Projekte leiten; Projektarbeit"],
  [1338, "marketing", "Marketing", "Marketing", "Werbung; Social Media; Social-Media-Marketing; Onlinemarketing"],
  [1339, "crm", "Kundenverwaltung (CRM)", "CRM", "CRM; Kundendatenbank; Salesforce"],
  [1340, "call-centre-work", "Callcenter", "Call centre work", "Telefonverkauf; Hotline; Callcenter-Erfahrung; Inbound; Outbound"],
  [1341, "insurance", "Versicherungswesen", "Insurance", "Versicherungen; Versicherung"],
  [1342, "banking", "Bankwesen", "Banking", "Bank; Finanzwesen"],
  // IT
  [1343, "linux", "Linux", "Linux", "Ubuntu; Debian; Linux-Administration; Linux-Server; Unix; Red Hat"],
  [1344, "windows-server", "Windows Server", "Windows Server", "Windows-Server-Administration; Windows Server 2019; Windows-Administration"],
  [1345, "active-directory", "Active Directory", "Active Directory", "AD; Azure AD; Entra ID"],
  [1346, "windows", "Windows", "Windows", "Windows 10; Windows 11; Betriebssysteme"],
  [1347, "macos", "macOS", "macOS", "Mac; Apple"],
  [1348, "networks", "Netzwerke", "Networks", "Netzwerktechnik; Netzwerk; Netzwerkadministration; TCP/IP; Router; Switches; Cisco; CCNA; Netzwerkkenntnisse; LAN; WLAN"],
  [1349, "it-security", "IT-Sicherheit", "IT security", "IT-Security; Cybersecurity; Firewall; Informationssicherheit; Cyber Security"],
  [1350, "it-user-support", "IT-Support leisten", "IT user support", "Helpdesk; Anwenderbetreuung; First Level Support; User Support; Second Level Support; Ticketsystem; 1st Level Support"],
  [1351, "hardware-repair", "Hardware reparieren", "Hardware repair", "Hardware; PC-Reparatur; Computer reparieren; PC zusammenbauen; Computerreparatur"],
  [1352, "virtualisation", "Virtualisierung", "Virtualisation", "VMware; Hyper-V; Proxmox"],
  [1353, "cloud", "Cloud", "Cloud", "AWS; Azure; Cloud Computing; Google Cloud"],
  [1354, "docker", "Docker", "Docker", "Container-Technologie; Kubernetes"],
  [1355, "java", "Java", "Java", "Spring; Java-Programmierung; Java EE; Spring Boot"],
  [1356, "python", "Python", "Python", "Python-Programmierung; Django; Pandas"],
  [1357, "javascript", "JavaScript", "JavaScript", "TypeScript; Node.js; React; Angular; Vue; JS"],
  [1358, "html-and-css", "HTML und CSS", "HTML and CSS", "HTML; CSS; HTML5; Webseiten erstellen; Webdesign; Webentwicklung"],
  [1359, "php", "PHP", "PHP", "Laravel; Symfony"],
  [1360, "c-sharp", "C#", "C sharp", "C-Sharp; .NET; dotnet; ASP.NET"],
  [1361, "c-plus-plus", "C++", "C plus plus", "C/C++"],
  [1362, "sql", "SQL", "SQL", "MySQL; PostgreSQL; SQL-Datenbanken; MS SQL; T-SQL; SQL-Kenntnisse"],
  [1363, "databases", "Datenbanken", "Databases", "Datenbank; Oracle; MongoDB; Datenbankadministration"],
  [1364, "programming", "Programmieren", "Programming", "Softwareentwicklung; Programmierung; Programmierkenntnisse; Coding"],
  [1365, "git", "Git", "Git", "GitHub; Versionskontrolle; GitLab"],
  [1366, "app-development", "App-Entwicklung", "App development", "Android; iOS; Flutter; Kotlin; Swift"],
  [1367, "software-testing", "Softwaretest", "Software testing", "Testen; Testautomatisierung; Softwaretests"],
  [1368, "data-analysis", "Datenanalyse", "Data analysis", "Power BI; Statistik; Data Science; Machine Learning; SPSS"],
  [1369, "wordpress", "WordPress", "WordPress", "CMS; Content-Management; Typo3"],
  [1370, "image-editing", "Bildbearbeitung", "Image editing", "Photoshop; Adobe Photoshop; Grafikdesign; Illustrator; InDesign; Adobe"],
  [1371, "video-editing", "Videobearbeitung", "Video editing", "Videoschnitt; Premiere; Filmen"],
  [1372, "photography", "Fotografieren", "Photography", "Fotografie; Kamera"],
  // Garten, Landwirtschaft
  [1373, "green-space-maintenance", "Grünpflege", "Green space maintenance", "Grünflächenpflege; Gartenarbeit; Gartenpflege; Gartenarbeiten; Grünanlagenpflege; Grünarbeiten; Unkraut jäten"],
  [1374, "lawn-mowing", "Rasen mähen", "Lawn mowing", "Rasenmähen; Rasenpflege; Rasenmäher; Aufsitzmäher; Freischneider; Motorsense"],
  [1375, "hedge-trimming", "Hecken schneiden", "Hedge trimming", "Heckenschnitt; Heckenschere; Strauchschnitt; Gehölzschnitt"],
  [1376, "tree-care", "Baumpflege", "Tree care", "Baumschnitt; Obstbaumschnitt; Bäume schneiden; Bäume fällen; Baumfällung"],
  [1377, "chainsaw", "Motorsäge", "Chainsaw", "Motorsägenschein; Kettensäge; Motorsägenführerschein; AS-Baum; Kettensägenschein"],
  [1378, "planting", "Pflanzen", "Planting", "Pflanzarbeiten; Bepflanzung; Pflanzen setzen; Pflanzenpflege; Pflanzenkenntnisse"],
  [1379, "horticulture", "Gartenbau", "Horticulture", "Landschaftsbau; GaLaBau; Gärtnern; Gartengestaltung; Garten- und Landschaftsbau"],
  [1380, "irrigation", "Bewässerung", "Irrigation", "Bewässern; Bewässerungsanlagen; Gießen von Pflanzen"],
  [1381, "harvesting", "Ernten", "Harvesting", "Erntearbeiten; Ernte; Obsternte; Spargelernte; Erntehilfe"],
  [1382, "crop-protection", "Pflanzenschutz", "Crop protection", "Pflanzenschutzschein; Sachkundenachweis Pflanzenschutz"],
  [1383, "greenhouse-work", "Gewächshausarbeit", "Greenhouse work", "Gewächshaus"],
  [1384, "agriculture", "Landwirtschaft", "Agriculture", "Ackerbau; Landwirtschaftliche Arbeiten; Feldarbeit; Landarbeit"],
  [1385, "animal-care", "Tierpflege", "Animal care", "Tierhaltung; Tiere versorgen; Umgang mit Tieren; Viehzucht; Tiere"],
  [1386, "milking", "Melken", "Milking", "Melkmaschine; Kühe melken"],
  [1387, "fence-building", "Zaunbau", "Fence building", "Zäune bauen; Zaun"],
  [1388, "ponds-and-garden-walls", "Teichbau und Mauerbau", "Ponds and garden walls", "Teichbau; Gartenmauern; Trockenmauern"],
  [1389, "flower-arranging", "Blumen binden", "Flower arranging", "Floristik; Sträuße binden; Blumensträuße"],
  [1390, "forestry-work", "Forstarbeiten", "Forestry work", "Waldarbeit; Holz fällen; Forstwirtschaft"],
  // Körperpflege
  [1391, "haircutting", "Haare schneiden", "Haircutting", "Haarschnitt; Haareschneiden; Herrenhaarschnitt; Herrenschnitt; Damenschnitt; Damenhaarschnitt"],
  [1392, "hair-colouring", "Haare färben", "Hair colouring", "Haarfärbung; Färben; Strähnen; Haarfarbe; Balayage"],
  [1393, "beard-care", "Bartpflege", "Beard care", "Rasieren; Bart schneiden; Rasur; Nassrasur"],
  [1394, "updos", "Hochsteckfrisuren", "Updos", "Frisieren; Brautfrisuren; Flechten; Frisuren"],
  [1395, "cosmetics", "Kosmetik", "Cosmetics", "Gesichtsbehandlung; Gesichtspflege; Kosmetikbehandlung"],
  [1396, "make-up", "Make-up", "Make-up", "Schminken; Makeup; Brautmakeup"],
  [1397, "manicure-and-nail-design", "Maniküre und Nageldesign", "Manicure and nail design", "Maniküre; Nageldesign; Nägel; Gelnägel"],
  [1398, "foot-care", "Fußpflege", "Foot care", "Pediküre; Medizinische Fußpflege"],
  [1399, "threading", "Fadenepilation", "Threading", "Haarentfernung; Zupfen; Wimpern; Augenbrauen zupfen"],
  // Sicherheit
  [1400, "security-certificate-34a", "Sachkundeprüfung § 34a", "Security certificate (34a)", "34a; § 34a; 34a-Schein; Sachkunde 34a; Sachkundeprüfung; Bewacherprüfung; § 34a GewO"],
  [1401, "security-instruction-34a", "Unterrichtung § 34a", "Security instruction (34a)", "Unterrichtung 34a; Bewachungsunterrichtung"],
  [1402, "property-protection", "Objektschutz", "Property protection", "Wachdienst; Bewachung; Objektbewachung; Streifendienst; Revierdienst; Kontrollgang"],
  [1403, "access-control", "Einlasskontrolle", "Access control", "Zugangskontrolle; Türkontrolle; Personenkontrolle; Einlass; Pforte; Pfortendienst"],
  [1404, "event-security", "Veranstaltungsschutz", "Event security", "Ordnerdienst; Veranstaltungsordnung"],
  [1405, "video-surveillance", "Videoüberwachung", "Video surveillance", "CCTV; Überwachung"],
  [1406, "fire-protection", "Brandschutz", "Fire protection", "Brandschutzhelfer-Schein; Feuerlöscher; Brandwache; Brandschutzbeauftragter"],
  [1407, "de-escalation", "Deeskalation", "De-escalation", "Konfliktlösung; Konfliktmanagement; Deeskalationstraining; Streitschlichtung"],
  [1408, "occupational-safety", "Arbeitssicherheit", "Occupational safety", "Arbeitsschutz; Sicherheitsunterweisung; Sicherheitsbeauftragter; SCC; Unfallverhütung; PSA"],
  // Handwerk, Produktion
  [1409, "production-work", "Produktion", "Production work", "Fertigung; Produktionserfahrung; Produktionsarbeit; Herstellung; Fließbandarbeit; Bandarbeit; Akkordarbeit; Fließband"],
  [1410, "manual-skills", "Handwerkliches Geschick", "Manual skills", "Handwerkliche Fähigkeiten; Handwerkliche Kenntnisse; Handwerk; Handwerkliche Tätigkeiten"],
  [1411, "using-hand-tools", "Werkzeuge benutzen", "Using hand tools", "Handwerkzeuge; Werkzeug; Werkzeugkunde; Elektrowerkzeuge"],
  [1412, "fine-motor-work", "Feinmotorische Arbeiten", "Fine motor work", "Feinmotorik; Fingerfertigkeit"],
  [1413, "printing", "Drucken", "Printing", "Offsetdruck; Digitaldruck; Druckmaschinen; Siebdruck; Druckmaschine"],
  [1414, "bookbinding", "Buchbinden", "Bookbinding", "Buchbinderei"],
  [1415, "goldsmithing", "Goldschmiedearbeiten", "Goldsmithing", "Schmuck herstellen; Schmuckherstellung"],
  [1416, "stonework", "Steinbearbeitung", "Stonework", "Steine bearbeiten; Steinmetzarbeiten; Marmor"],
  [1417, "pottery", "Töpfern", "Pottery", "Keramik"],
  [1418, "glass-processing", "Glasbearbeitung", "Glass processing", "Glasschleifen"],
  [1419, "vinyl-lettering", "Folienbeschriftung", "Vinyl lettering", "Beschriftung; Folieren; Werbetechnik"],
  [1420, "event-technology", "Veranstaltungstechnik", "Event technology", "Bühnenaufbau; Tontechnik; Messebau; Bühnenbau"],
  [1421, "chemical-processes", "Chemische Prozesse", "Chemical processes", "Chemie; Chemikalien; Umgang mit Gefahrstoffen; Gefahrstoffe"],
  [1422, "clean-room-work", "Reinraum", "Clean room work", "Reinraumarbeit"],
  [1423, "3d-printing", "3D-Druck", "3D printing", "3D Drucker"],
  [1424, "robotics", "Robotik", "Robotics", "Roboter; Industrieroboter; Roboterprogrammierung; KUKA"],
  [1425, "mechanical-engineering", "Maschinenbau", "Mechanical engineering", "Maschinenbaukenntnisse; Mechanik"],
  [1426, "design-engineering", "Konstruktion", "Design engineering", "Konstruieren; Konstruktionskenntnisse"],
  [1427, "work-preparation", "Arbeitsvorbereitung", "Work preparation", "Fertigungsplanung; Produktionsplanung"],
  [1428, "lean-management", "Lean Management", "Lean management", "Kaizen; 5S; Lean Production; KVP"],
  [1429, "vulcanising-tyres", "Reifen vulkanisieren", "Vulcanising tyres", "Vulkanisieren; Reifenreparatur"],
  [1430, "leak-testing", "Dichtheitsprüfung", "Leak testing", "Druckprüfung"],
  // Übergreifend
  [1431, "teamwork", "Teamarbeit", "Teamwork", "Teamfähigkeit; Teamfähig; Arbeiten im Team; Team"],
  [1432, "team-leadership", "Teamleitung", "Team leadership", "Mitarbeiterführung; Führungserfahrung; Teamleiter; Schichtleitung; Vorarbeiter; Mitarbeiter führen; Anleiten"],
  [1433, "trainer-qualification", "Ausbildereignung", "Trainer qualification", "AEVO; AdA-Schein; Ausbilderschein; Ausbildereignungsprüfung"],
  [1434, "arabic", "Arabisch", "Arabic", "Arabischkenntnisse; Arabisch sprechen"],
  [1435, "english", "Englisch", "English", "Englischkenntnisse; Business English"],
  [1436, "french", "Französisch", "French", "Französischkenntnisse"],
  [1437, "turkish", "Türkisch", "Turkish", "Türkischkenntnisse"],
  [1438, "persian", "Persisch (Farsi, Dari)", "Persian", "Farsi; Dari; Persisch"],
  [1439, "ukrainian", "Ukrainisch", "Ukrainian", "Ukrainischkenntnisse"],
  [1440, "russian", "Russisch", "Russian", "Russischkenntnisse"],
  [1441, "kurdish", "Kurdisch", "Kurdish", "Kurmandschi; Sorani"],
  [1442, "tigrinya", "Tigrinya", "Tigrinya", "Tigrinja"],
  [1443, "romanian", "Rumänisch", "Romanian", "Rumänischkenntnisse"],
  [1444, "bulgarian", "Bulgarisch", "Bulgarian", "Bulgarischkenntnisse"],
  [1445, "polish", "Polnisch", "Polish", "Polnischkenntnisse"],
  [1446, "italian", "Italienisch", "Italian", "Italienischkenntnisse"],
  [1447, "spanish", "Spanisch", "Spanish", "Spanischkenntnisse"],
  [1448, "pashto", "Paschtu", "Pashto", "Paschto"],
  [1449, "somali", "Somali", "Somali", "Somalisch"],
  [1450, "albanian", "Albanisch", "Albanian", "Albanischkenntnisse"],
  [1451, "serbian-croatian-bosnian", "Serbisch, Kroatisch, Bosnisch", "Serbian, Croatian, Bosnian", "Serbisch; Kroatisch; Bosnisch"],
  [1452, "shift-work", "Schichtarbeit", "Shift work", "Schichtbereitschaft; Wechselschicht; Schichtdienst; Schichterfahrung"],
  [1453, "physical-resilience", "Körperliche Belastbarkeit", "Physical resilience", "Belastbarkeit; Körperlich belastbar; Schwere körperliche Arbeit; Belastbar; Körperliche Arbeit"],
  [1454, "arithmetic", "Rechnen", "Arithmetic", "Mathematik; Kopfrechnen; Mathematikkenntnisse"],
  [1455, "friendly-manner", "Kundenfreundlichkeit", "Friendly manner", "Freundlichkeit; Freundliches Auftreten; Gepflegtes Auftreten"],
  [1456, "working-independently", "Selbstständiges Arbeiten", "Working independently", "Selbständigkeit; Selbständig arbeiten; Eigenständiges Arbeiten"],
  [1457, "reliability", "Zuverlässigkeit", "Reliability", "Zuverlässig; Pünktlichkeit; Pünktlich"],
  [1458, "care-and-accuracy", "Sorgfalt", "Care and accuracy", "Genauigkeit; Gewissenhaftigkeit; Sorgfältiges Arbeiten"],
  [1459, "communication", "Kommunikation", "Communication", "Kommunikationsfähigkeit; Kommunikationsstärke; Kommunikativ"],
  [1460, "running-a-business", "Selbstständigkeit als Unternehmer", "Running a business", "Selbständig tätig; Eigener Betrieb; Eigenes Geschäft; Ladenbesitzer"]
];
function genderedForms(title) {
  if (title.includes(" / ")) return title.split(" / ").flatMap(genderedForms);
  if (!title.includes("/")) return [title];
  const words = title.split(" ").map(wordForms);
  const join2 = (form) => words.map((forms) => forms[form]).join(" ");
  return [.../* @__PURE__ */ new Set([join2(0), join2(1), join2(2)])];
}
function wordForms(word2) {
  const marked = /^(\(?)(.+?)\/(-?)(\p{L}+)([),]*)$/u.exec(word2);
  if (!marked) return [word2, word2, word2];
  const [, open = "", stem = "", hyphen, tail = "", close = ""] = marked;
  const wrap = (masculine, feminine, plural) => [
    open + masculine + close,
    open + feminine + close,
    open + plural + close
  ];
  if (tail === "in") return wrap(stem, `${stem}in`, `${stem}innen`);
  if (tail === "r") return wrap(`${stem}r`, stem, `${stem}n`);
  if (tail === "frau" && stem.endsWith("mann")) {
    const base = stem.slice(0, -"mann".length);
    return wrap(stem, `${base}frau`, `${base}leute`);
  }
  if (hyphen === "-") {
    const joint = stem.toLowerCase().lastIndexOf(tail.slice(0, 4).toLowerCase());
    const feminine = joint < 0 ? tail : stem.slice(0, joint) + tail;
    return wrap(stem, feminine, `${feminine}nen`);
  }
  return wrap(stem, tail, tail.endsWith("in") ? `${tail}nen` : tail);
}
const residenceStatuses = [
  "german",
  "euCitizen",
  "settlementPermit",
  // Niederlassungserlaubnis
  "refugee25",
  // Aufenthaltserlaubnis § 25 Abs. 1, 2 oder 3 AufenthG
  "integration25a",
  "integration25b",
  "opportunity104c",
  "humanitarian25_5",
  "admission22",
  "admission23",
  "protection24",
  // Ukraine
  "familyReunion",
  "apprenticeship16g",
  "qualified19d",
  "asylumPermission",
  // Aufenthaltsgestattung
  "toleration60a",
  // Duldung
  "identityToleration60b",
  // Duldung für Personen mit ungeklärter Identität
  "apprenticeshipToleration60c",
  "employmentToleration60d",
  "tolerationUnspecified",
  // "Duldung" in a list, without the kind
  "asylumPermissionUnspecified",
  // "Gestattung" in a list, without where the person lives
  "fictionCertificate",
  // Fiktionsbescheinigung: see its Nebenbestimmung
  "otherPermit",
  "unknown"
];
function needsTitleCopy(status) {
  if (status === "unknown") return null;
  return status !== "german" && status !== "euCitizen";
}
const housings = ["receptionCentre", "municipality"];
const residenceFlags = ["safeCountry", "manifestlyUnfounded", "dublin", "ban60a6"];
function isResidenceStatus(text2) {
  return residenceStatuses.includes(text2);
}
function isResidenceFlag(text2) {
  return residenceFlags.includes(text2);
}
const ruleValues = sqliteTable(
  "rule_values",
  {
    /** `key@validFrom`. */
    id: text().primaryKey(),
    /** What is ruled, e.g. `employerMeasure.weeksMax`, `minimumWage.hour`. */
    key: text().notNull(),
    /** Number in the unit below (money in euro cents), or null when `detail` holds the decision. */
    value: integer(),
    unit: text({ enum: ruleUnits }).notNull(),
    detail: json(),
    /** `law`, or `house`: what this house decided for its own work. */
    origin: text({ enum: ruleOrigins }).notNull().default("law"),
    legalBasis: text().notNull(),
    validFrom: day().notNull(),
    validTo: day(),
    source: text().notNull(),
    /** "Stand": the day the row was entered from its source; not the day the law was last read. */
    checkedOn: day().notNull(),
    /** Somebody read it in the source named. */
    confirmed: flag().notNull()
  },
  (table) => [index("rule_values_by_key").on(table.key, table.validFrom)]
);
const workAccessRules = sqliteTable("work_access_rules", {
  id: text().primaryKey(),
  status: text({ enum: residenceStatuses }).notNull(),
  /** Null matches everything. */
  housing: text({ enum: housings }),
  kinds: json(),
  /** The person must have all of these. */
  flags: json().notNull(),
  /** Months of stay, from (included) - to (excluded). */
  stayMonthsFrom: integer(),
  stayMonthsTo: integer(),
  allowed: text({ enum: workAccessAnswers }).notNull(),
  waitMonths: integer(),
  needsImmigrationOffice: flag().notNull(),
  needsAgencyConsent: flag().notNull(),
  /** Titles that end on or after `extendedFrom` are valid until `extendedTo` by law. */
  extendedFrom: day(),
  extendedTo: day(),
  /** The title always has an end: as long as it is not noted, the authority is asked. */
  needsEnd: flag().notNull().default(false),
  legalBasis: text().notNull(),
  validFrom: day().notNull(),
  validTo: day(),
  source: text().notNull(),
  /** "Stand": the day the row was entered from its source. */
  checkedOn: day().notNull(),
  confirmed: flag().notNull()
});
const wordingRules = sqliteTable("wording_rules", {
  id: text().primaryKey(),
  ground: text({ enum: wordingGrounds }).notNull(),
  pattern: text().notNull(),
  unless: text(),
  titleOnly: flag().notNull(),
  /** German, as postings are. */
  instead: text().notNull(),
  legalBasis: text().notNull(),
  validFrom: day().notNull(),
  validTo: day(),
  source: text().notNull(),
  /** "Stand": the day the row was entered from its source. */
  checkedOn: day().notNull(),
  confirmed: flag().notNull()
});
const checkOutcomes = ["holds", "ended", "unknown"];
const checkCloses = ["answered", "late", "placementEnded", "consentWithdrawn"];
const checkChannels = ["link", "account", "talk"];
const checkQuestions = ["works", "reason", "mood", "trouble", "help", "school", "probation"];
const works = ["yes", "no", "noAnswer"];
const moods = ["good", "middling", "bad"];
const schoolAnswers = ["good", "hard", "absent"];
const helps = ["tandem", "course", "none"];
const probations = ["yes", "unsure", "no"];
const reasonsOf = {
  candidate: [
    "language",
    "skillGap",
    "mobility",
    "childcare",
    "teamConflict",
    "betterOffer",
    "employerWithdrew",
    "decidedAgainst",
    "unknown"
  ],
  employer: [
    "language",
    "skillGap",
    "punctuality",
    "vocationalSchool",
    "teamConflict",
    "employerWithdrew",
    "decidedAgainst",
    "unknown"
  ]
};
const troublesOf = {
  candidate: ["none", "language", "skillGap", "hours", "mobility", "childcare", "teamConflict", "money", "other"],
  employer: ["none", "language", "skillGap", "punctuality", "teamConflict", "other"]
};
const talkedTroubles = [
  "language",
  "skillGap",
  "punctuality",
  "hours",
  "mobility",
  "childcare",
  "teamConflict",
  "money",
  "other"
];
const schoolKinds = ["apprenticeship", "entryQualification"];
function hasSchool(kind) {
  return schoolKinds.includes(kind);
}
function choicesOf(side, question) {
  switch (question) {
    case "works":
      return works;
    case "reason":
      return reasonsOf[side];
    case "mood":
      return moods;
    case "trouble":
      return troublesOf[side];
    case "help":
      return helps;
    case "school":
      return schoolAnswers;
    case "probation":
      return probations;
  }
}
function questionsOf({ side, code, kind }, answers) {
  if (answers.works === void 0) return ["works"];
  if (answers.works === "no") return ["works", "reason"];
  if (answers.works === "noAnswer") return ["works"];
  return [
    "works",
    "mood",
    "trouble",
    ...side === "candidate" && answers.trouble === "language" ? ["help"] : [],
    ...hasSchool(kind) ? ["school"] : [],
    ...side === "employer" && code === "checkMonth5" ? ["probation"] : []
  ];
}
function nextQuestion(facts, answers) {
  return questionsOf(facts, answers).find((question) => answers[question] === void 0) ?? null;
}
function withAnswer(facts, answers, question, value) {
  const all = { ...answers, [question]: value };
  const asked = questionsOf(facts, all);
  const kept = Object.fromEntries(asked.flatMap((one) => all[one] === void 0 ? [] : [[one, all[one]]]));
  return all.call === void 0 ? kept : { ...kept, call: all.call };
}
function outcomeOf(answers) {
  if (answers.works === void 0) return null;
  return answers.works === "yes" ? "holds" : answers.works === "no" ? "ended" : "unknown";
}
const riskReasons = [
  "saidEnded",
  "vocationalSchool",
  "probation",
  "language",
  "skillGap",
  "punctuality",
  "hours",
  "mobility",
  "childcare",
  "teamConflict",
  "money",
  "other",
  "unwell",
  "callWish"
];
function riskOf(answers) {
  const { works: stillThere, mood, trouble, school, help, probation } = answers;
  if (stillThere === "no") return "saidEnded";
  if (probation === "no" || probation === "unsure") return "probation";
  if (school === "absent" || school === "hard") return "vocationalSchool";
  if (help === "tandem" || help === "course") return "language";
  const named = riskReasons.find((reason2) => reason2 === trouble);
  if (named !== void 0 && mood !== "good") return named;
  if (mood === "bad") return "unwell";
  return answers.call === "yes" ? "callWish" : null;
}
function offersFor(risk, wished, kind) {
  if (risk === "language") return wished === "course" ? ["course", "tandem"] : ["tandem", "course"];
  if (risk !== "vocationalSchool") return [];
  const offers = hasSchool(kind) ? ["tutoring"] : [];
  if (wished === "tandem" || wished === "course") offers.push(wished);
  return offers;
}
const aftercareCodes = [
  "checkWeek2",
  "checkMonth1",
  "checkMonth3",
  "checkMonth5",
  "checkMonth6",
  "checkMonth12"
];
function ruleOf(book, code, startedOn) {
  return limitOn(book, `aftercare.${code}`, startedOn) ?? limitOn(book, `aftercare.${code}`);
}
function needsYes(book, code) {
  return limitOn(book, `aftercare.${code}`)?.detail?.["needsConsent"] === true;
}
function milestoneOn(book, code, startedOn) {
  const rule = ruleOf(book, code, startedOn);
  if (rule === null) return null;
  return rule.unit === "months" ? addMonths(startedOn, rule.value) : addDays(startedOn, rule.value);
}
function aftercareFor(book, facts) {
  const steps = [];
  let position = facts.afterPosition;
  for (const code of aftercareCodes) {
    const rule = ruleOf(book, code, facts.startedOn);
    const milestone = milestoneOn(book, code, facts.startedOn);
    if (rule === null || milestone === null || rule.detail?.["needsConsent"] === true && !facts.hasConsent) continue;
    if (facts.endOn !== null && milestone > facts.endOn) continue;
    position += 1;
    const dueOn = addWorkingDays(milestone, 0);
    steps.push(
      { code, side: "candidate", position, owner: "caseworker", dueOn, doneOn: null },
      { code, side: "employer", position, owner: "officer", dueOn, doneOn: null }
    );
  }
  return steps;
}
const placementStates = ["preparing", "started", "lasts", "completed", "ended"];
const placementSides = ["candidate", "employer"];
const stepOwners = ["caseworker", "officer", "company", "candidate", "coordinator"];
const ownersForCaseworker = ["caseworker", "candidate", "coordinator"];
const ownersForOfficer = ["officer", "company"];
const stepStates = ["open", "done", "skipped"];
const stepCodes = [
  "talkProposal",
  "readProfile",
  "releaseContact",
  "interviewAgreed",
  "applicationPrepared",
  "employerBriefed",
  "interview",
  "interviewFeedback",
  "trialDay",
  "permitApplied",
  "permit",
  "approval",
  "subsidyApplication",
  "startBonusApplication",
  "worksCouncilAsked",
  "worksCouncil",
  "firstMonthMoney",
  "trialReview",
  "decision",
  "contract",
  "vocationalSchool",
  "schoolContact",
  "chamber",
  "start",
  "safetyInstruction",
  "residenceTitleCopied",
  "takeOver",
  "checkWeek2",
  "checkMonth1",
  "checkMonth3",
  "checkMonth5",
  "checkMonth6",
  "checkMonth12",
  "custom"
];
const placementEndReasons = [
  "language",
  "vocationalSchool",
  "punctuality",
  "skillGap",
  "workCulture",
  "permit",
  "mobility",
  "childcare",
  "housing",
  "health",
  "family",
  "teamConflict",
  "employerWithdrew",
  "betterOffer",
  "residenceEnded",
  "decidedAgainst",
  "unknown"
];
const reopenReasons = ["recordedByMistake", "goesOn", "obstacleGone"];
const trialResults = ["employmentOffered", "apprenticeshipOffered", "trialOffered", "nothing"];
const startRequirements = [
  "approval",
  "longMeasure",
  "permit",
  "subsidyApplication",
  "startBonusApplication",
  "contract",
  "worksCouncil"
];
const longMeasureReasons = ["longTermUnemployed", "seriousObstacle"];
const placementAttachments$1 = [
  "wageSubsidy",
  // EGZ, §§ 88-92 SGB III
  "placementBudget",
  // § 44 SGB III
  "startBonus",
  // § 16b SGB II
  "section16e",
  "section16i",
  "coaching16k",
  "assistedApprenticeship",
  // AsA flex
  "jobLanguageCourse",
  // Job-BSK
  "vocationalPreparation"
  // BvB
];
const templateOrigins = ["release", "house", "file"];
const planConditions = [
  "introduced",
  // the company read the profile first; else the person applied herself
  "trialDayWished",
  "needsPermit",
  "subsidyPlanned",
  "startBonusPlanned",
  "hasWorksCouncil",
  "needsTitleCopy"
];
const changingConditions = [
  "needsPermit",
  "subsidyPlanned",
  "startBonusPlanned",
  "hasWorksCouncil",
  "needsTitleCopy"
];
const dueAnchors = ["plan", "start", "middle", "end", "step"];
const dueUnits = ["workingDays", "days", "months"];
const dueRules = ["worksCouncil.answerDays"];
const stepDocuments = [
  "cv",
  "internshipContract",
  "employmentContract",
  "trainingContract",
  "entryContract",
  "measureApproval",
  "employerDeclaration",
  "permitApplication",
  "permitDecision",
  "subsidyApplication",
  "startBonusApplication",
  "worksCouncilLetter",
  "worksCouncilConsent",
  "chamberRegistration",
  "schoolRegistration",
  "titleCopy",
  "instructionRecord",
  "trialDayNote",
  "assessment"
];
const templateCodes = stepCodes.filter(
  (code) => !aftercareCodes.includes(code)
);
const mostTemplateSteps = 60;
function templateProblems(steps) {
  const problems = [];
  if (steps.filter((step) => step.code === "start" && step.onlyIf.length === 0).length !== 1)
    problems.push({ step: null, field: "steps", code: "templateNeedsStart" });
  if (steps.length > mostTemplateSteps) problems.push({ step: null, field: "steps", code: "templateTooLong" });
  for (const [index2, step] of steps.entries()) {
    const wrong = (field, code) => problems.push({ step: index2 + 1, field, code });
    const before = steps.slice(0, index2);
    if (before.some(({ key }) => key === step.key)) wrong("key", "stepKeyTwice");
    if (!templateCodes.includes(step.code)) wrong("code", "stepCodeAftercare");
    if (step.code !== "custom" && before.some(({ code, side }) => code === step.code && side === step.side))
      wrong("code", "stepTwice");
    if (before.some(({ position, side }) => position === step.position && side === step.side))
      wrong("position", "placeTaken");
    if (step.code === "custom" && (step.title ?? "").trim() === "") wrong("title", "stepTitleMissing");
    if (step.code !== "custom" && step.title !== null) wrong("title", "stepTitleNotOwn");
    for (const kind of kindsOf(guardText(step.title ?? "", []))) wrong("title", textHoldsCode(kind));
    if (step.due?.anchor !== "step") continue;
    if (!steps.some(({ key }) => key === step.due?.step)) wrong("due", "dueStepMissing");
    else if (followsItself(steps, step)) wrong("due", "dueStepCircle");
  }
  return problems;
}
function followsItself(steps, step) {
  let next2 = step;
  for (let hops = 0; hops <= steps.length; hops += 1) {
    const key = next2?.due?.anchor === "step" ? next2.due.step : null;
    next2 = key === null ? void 0 : steps.find((other) => other.key === key);
    if (next2 === void 0) return false;
  }
  return true;
}
const compared = ["title", "side", "position", "owner", "due", "documents", "onlyIf"];
function compareTemplates(now, next2) {
  const same2 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const differences = next2.flatMap((step) => {
    const old = now.find(({ key }) => key === step.key);
    if (old === void 0 || old.code !== step.code) return [{ kind: "added", step, fields: [] }];
    const fields = compared.filter((field) => !same2(old[field], step[field]));
    return fields.length === 0 ? [] : [{ kind: "changed", step, fields }];
  });
  const gone = now.filter(({ key, code }) => !next2.some((step) => step.key === key && step.code === code));
  return [...differences, ...gone.map((step) => ({ kind: "removed", step, fields: [] }))];
}
const planTemplates = sqliteTable(
  "plan_templates",
  {
    id: id(),
    kind: text({ enum: postingKinds }).notNull(),
    /** Null: for every house that has none of its own. */
    organisationId: text(),
    origin: text({ enum: templateOrigins }).notNull(),
    /** Null: a draft. */
    validFrom: day(),
    steps: json().notNull(),
    createdAt: instant().notNull(),
    createdBy: text(),
    publishedAt: instant(),
    publishedBy: text(),
    version: version()
  },
  (table) => [index("plan_templates_by_kind").on(table.kind, table.organisationId, table.validFrom)]
);
function keptQuery(build) {
  const built = /* @__PURE__ */ new WeakMap();
  return (handle) => {
    const { client, tx } = handle.session;
    let query = built.get(client);
    if (query === void 0) {
      query = build(handle);
      built.set(client, query);
    }
    return Object.create(query, { tx: { value: tx } });
  };
}
function givenRow(table) {
  const given = Object.entries(getTableColumns(table)).map(([name, column]) => {
    const orNull = { mapToDriverValue: (value) => value === null ? null : column.mapToDriverValue(value) };
    return [name, sql`${sql.param(sql.placeholder(name), orNull)}`];
  });
  return Object.fromEntries(given);
}
const listGiven = (name) => sql`(select value from json_each(${sql.placeholder(name)}))`;
const auditActions = [
  // account
  "account.absence",
  "account.endCalendar",
  "account.makeCalendar",
  "employeeLog.approve",
  "employeeLog.decline",
  "employeeLog.read",
  "employeeLog.request",
  "houseText.edit",
  "houseText.import",
  "job.run",
  "organisation.create",
  "organisation.edit",
  "organisation.provider",
  "organisation.providerRole",
  "organisation.secondFactor",
  "signIn",
  "team.create",
  "team.edit",
  "user.deactivate",
  "user.edit",
  "user.factorAdded",
  "user.factorRemoved",
  "user.factorsReset",
  "user.firstAdministratorUsed",
  "user.fromProvider",
  "user.invitation",
  "user.invitationUsed",
  "user.invite",
  "user.passwordChanged",
  "user.passwordReset",
  "user.passwordResetUsed",
  "user.providerLinked",
  "user.reactivate",
  "user.recoveryCodesMade",
  "user.rolesFromProvider",
  // company, posting, lists
  "company.addContact",
  "company.adopt",
  "company.edit",
  "company.handOn",
  "company.joinGroup",
  "company.leaveGroup",
  "company.record",
  "company.verify",
  "employerEvent.cancel",
  "employerEvent.inviteCompany",
  "employerEvent.inviteGuest",
  "employerEvent.plan",
  "import.learners",
  "import.postings",
  "import.profiles",
  "import.read",
  "import.volunteers",
  "posting.acceptText",
  "posting.approve",
  "posting.close",
  "posting.confirm",
  "posting.create",
  "posting.edit",
  "posting.fill",
  "posting.handOn",
  "posting.import",
  "posting.pause",
  "posting.reopen",
  "posting.sendBack",
  "posting.submit",
  // people
  "consent.callWish",
  "consent.called",
  "companyBlock.add",
  "companyBlock.remove",
  "consent.record",
  "consent.review",
  "consent.withdraw",
  "consentLink.create",
  "consentLink.end",
  "consentLink.newCode",
  "consentLink.newDevice",
  "disclosure.batch",
  "disclosure.detailedRead",
  "disclosure.end",
  "disclosure.jobFit",
  "disclosure.release",
  "identity.breakGlass",
  "identity.breakGlassRead",
  "identity.compare",
  "identity.edit",
  "identity.export",
  "profile.assign",
  "profile.close",
  "profile.create",
  "profile.edit",
  "profile.erase",
  "profile.publish",
  "profile.reopen",
  "profile.withdraw",
  "reveal",
  // match, assistance
  "checkIn.answer",
  "checkIn.link",
  "checkIn.riskDone",
  "companyRequest.answer",
  "companyRequest.create",
  "companyRequest.takeBack",
  "placement.acceptText",
  "placement.answerDates",
  "placement.attachment.add",
  "placement.attachment.remove",
  "placement.complete",
  "placement.end",
  "placement.last",
  "placement.offerDates",
  "placement.override",
  "placement.planStart",
  "placement.start",
  "placement.takeBackDates",
  "placement.takeUp",
  "planTemplate.import",
  "planTemplate.publish",
  "proposal.apply",
  "proposal.companyAnswer",
  "proposal.companyInvites",
  "proposal.create",
  "proposal.end",
  "proposal.silence",
  // mentoring
  "learner.note",
  "mentor.approve",
  "mentor.check",
  "mentor.decline",
  "mentor.edit",
  "mentor.end",
  "mentor.erase",
  "mentor.interview",
  "mentor.pause",
  "mentor.planInterview",
  "mentor.register",
  "mentor.resume",
  "mentor.seeCertificate",
  "tandem.accept",
  "tandem.begin",
  "tandem.called",
  "tandem.decline",
  "tandem.end",
  "tandem.handBack",
  "tandem.pause",
  "tandem.releaseContact",
  "tandem.resume",
  "tandem.start",
  "tandem.takeBackContact",
  // care of the data
  "retention.delete",
  // rule
  "rule.setCaseload",
  // vocabulary
  "vocabulary.label",
  "vocabulary.map",
  "vocabulary.unmap"
];
const readingActions = [
  "reveal",
  "identity.compare",
  "disclosure.detailedRead"
];
const topics = {
  breakGlass: ["identity.breakGlass"],
  reveal: ["reveal", "identity.compare", "identity.export", "import.read"],
  disclosure: ["disclosure.", "consent.", "profile.publish", "profile.withdraw"],
  erasure: ["profile.erase", "mentor.erase", "retention."],
  case: ["profile.", "identity.", "learner."],
  placement: ["proposal.", "placement.", "checkIn."],
  company: ["company.", "posting.", "import.", "employerEvent."],
  mentoring: ["mentor.", "tandem.", "learner."],
  account: ["signIn", "user.", "account.", "organisation.", "team.", "employeeLog."],
  portal: ["job.", "houseText.", "planTemplate.", "vocabulary.", "import.", "rule."]
};
const auditTopics = Object.keys(topics);
function actionsOf(topic) {
  return auditActions.filter((action) => topics[topic].some((start) => action.startsWith(start)));
}
const chainFindings = ["changed", "unlinked", "missing", "tail", "extra", "checkpoint", "head"];
const auditRows = sqliteTable(
  "audit_rows",
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    segment: text().notNull(),
    at: instant().notNull(),
    actorId: text(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectIds: json().notNull(),
    detail: json().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull()
  },
  (table) => [
    index("audit_rows_by_at").on(table.at),
    index("audit_rows_by_segment").on(table.segment),
    index("audit_rows_by_action").on(table.action, table.seq)
  ]
);
const lastReadings = sqliteTable(
  "last_readings",
  {
    profileId: text().notNull(),
    readerId: text().notNull(),
    action: text({ enum: readingActions }).notNull(),
    readOn: day().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.readerId, table.action] }),
    index("last_readings_by_day").on(table.readOn)
  ]
);
const auditCheckpoints = sqliteTable("audit_checkpoints", {
  /** The last row that was removed; the chain goes on behind it. */
  lastSeq: integer().primaryKey(),
  firstSeq: integer().notNull(),
  /** The last month that was removed. */
  segment: text().notNull(),
  /** Hash of the last row that was removed. */
  hash: text().notNull(),
  removedAt: instant().notNull(),
  signature: text().notNull()
});
const auditChecks = sqliteTable("audit_checks", {
  id: integer().primaryKey(),
  checkedAt: instant().notNull(),
  rows: integer().notNull(),
  /** Time of the newest row that was checked; null: there was none. */
  soundUntil: instant(),
  finding: text({ enum: chainFindings }),
  findingSeq: integer()
});
const firstHash = "0".repeat(64);
function auditHash(previousHash, link) {
  const { seq, segment, at: at2, actorId, action, subjectKind, subjectIds, detail } = link;
  const content = [seq, segment, at2, actorId, action, subjectKind, subjectIds, detail];
  return createHash("sha256").update(previousHash).update(JSON.stringify(content)).digest("hex");
}
const newestLink = keptQuery(
  (handle) => handle.select({ seq: auditRows.seq, segment: auditRows.segment, hash: auditRows.hash }).from(auditRows).orderBy(desc(auditRows.seq)).limit(1).prepare()
);
async function chainEnd(handle) {
  const [last] = await newestLink(handle).all();
  return last ?? chainStart(await listCheckpoints(handle));
}
async function listCheckpoints(handle) {
  return handle.select().from(auditCheckpoints).orderBy(asc(auditCheckpoints.lastSeq));
}
function chainStart(checkpoints) {
  const last = checkpoints.at(-1);
  return last === void 0 ? { seq: 0, segment: "", hash: firstHash } : { seq: last.lastSeq, segment: last.segment, hash: last.hash };
}
function signatureOf(key, before, point) {
  const { firstSeq, lastSeq, segment, hash, removedAt } = point;
  return createHmac("sha256", key).update(before).update(JSON.stringify([firstSeq, lastSeq, segment, hash, removedAt.getTime()])).digest("base64url");
}
async function oldestSegment(handle) {
  const [row] = await handle.all(sql`select min(segment) as segment from audit_rows`);
  return row?.segment ?? null;
}
async function removeSegments(tx, key, segment, at2) {
  const [range2] = await tx.all(
    sql`select min(seq) as "firstSeq", max(seq) as "lastSeq" from audit_rows where segment < ${segment}`
  );
  if (range2 === void 0 || range2.firstSeq === null || range2.lastSeq === null) return null;
  const [last] = await tx.select({ seq: auditRows.seq, segment: auditRows.segment, hash: auditRows.hash }).from(auditRows).where(sql`${auditRows.seq} = ${range2.lastSeq}`);
  if (last === void 0) return null;
  const before = (await listCheckpoints(tx)).at(-1)?.signature ?? "";
  const point = {
    firstSeq: range2.firstSeq,
    lastSeq: range2.lastSeq,
    segment: last.segment,
    hash: last.hash,
    removedAt: at2
  };
  await tx.insert(auditCheckpoints).values({ ...point, signature: signatureOf(key, before, point) });
  await tx.run(sql`delete from audit_rows where seq <= ${range2.lastSeq}`);
  return { firstSeq: point.firstSeq, lastSeq: point.lastSeq, hash: point.hash };
}
const pageSize = 1e3;
async function checkChain(handle, options) {
  const checkpoints = await listCheckpoints(handle);
  const start = chainStart(checkpoints);
  const heads = new Map((options.heads ?? []).map(({ seq, hash }) => [seq, hash]));
  let rows = 0;
  let soundUntil = null;
  const bad = (kind, seq) => ({ rows, soundUntil, finding: { kind, seq } });
  const forged = options.checkpointKey === null ? void 0 : firstForged(options.checkpointKey, checkpoints);
  if (forged !== void 0) return bad("checkpoint", forged.lastSeq);
  if ((heads.get(start.seq) ?? start.hash) !== start.hash) return bad("head", start.seq);
  const [known2] = await handle.all(sql`
    select (select count(*) from audit_rows) as total,
      (select count(*) from audit_rows where seq <= ${start.seq}) as below,
      (select seq from sqlite_sequence where name = 'audit_rows') as ever`);
  const { total = 0, below = 0, ever = null } = known2 ?? {};
  if (below > 0) return bad("extra", start.seq);
  let last = start;
  for (; ; ) {
    const page = await readLinks(handle, last.seq);
    for (const link of page) {
      const finding = wrongWith(link, last) ?? (differs(heads, link) ? "head" : null);
      if (finding !== null) return bad(finding, finding === "missing" ? last.seq + 1 : link.seq);
      last = link;
      rows += 1;
      soundUntil = new Date(Number(link.at));
    }
    options.onProgress?.(rows, total);
    if (page.length < pageSize) break;
    await options.pause?.();
  }
  const newest = Math.max(ever ?? 0, ...heads.keys());
  if (newest > last.seq) return bad("tail", last.seq + 1);
  return { rows, soundUntil, finding: null };
}
function wrongWith(link, last) {
  if (link.seq !== last.seq + 1) return "missing";
  if (link.hash !== auditHash(link.previousHash, link)) return "changed";
  if (link.previousHash !== last.hash || link.segment < last.segment) return "unlinked";
  return null;
}
function differs(heads, link) {
  const noted = heads.get(link.seq);
  return noted !== void 0 && noted !== link.hash;
}
function firstForged(key, checkpoints) {
  let before = "";
  let firstSeq = 1;
  for (const point of checkpoints) {
    const expected = Buffer.from(signatureOf(key, before, point));
    const found2 = Buffer.from(point.signature);
    if (expected.length !== found2.length || !timingSafeEqual(expected, found2) || point.firstSeq !== firstSeq)
      return point;
    before = point.signature;
    firstSeq = point.lastSeq + 1;
  }
  return void 0;
}
async function readLinks(handle, after) {
  return handle.all(sql`
    select seq, cast(segment as text) as segment, cast(at as text) as at, cast(actor_id as text) as "actorId",
      cast(action as text) as action, cast(subject_kind as text) as "subjectKind", cast(subject_ids as text) as "subjectIds",
      cast(detail as text) as detail, cast(previous_hash as text) as "previousHash", cast(hash as text) as hash
    from audit_rows where seq > ${after} order by seq limit ${pageSize}`);
}
const labelLanguages = ["de", "en", "uk", "ar", "tr", "fa"];
const longestLabel = 100;
const conceptKinds = ["occupation", "skill"];
const concepts = sqliteTable("concepts", {
  /** e.g. `occ.welder`, `skill.mag-welding`; occupations and skills share the key space. */
  key: text().primaryKey(),
  /** Small integer for the match index. */
  number: integer().notNull().unique(),
  kind: text({ enum: conceptKinds }).notNull(),
  kldb: text(),
  escoUri: text(),
  curated: flag().notNull()
});
const conceptLabels = sqliteTable(
  "concept_labels",
  {
    conceptKey: text().notNull().references(() => concepts.key, { onDelete: "cascade" }),
    language: text({ enum: labelLanguages }).notNull(),
    label: text().notNull(),
    /** Somebody who speaks the language said in the portal that it is right. Seeded ones were not. */
    reviewed: flag().notNull().default(false),
    /** `house`: corrected by an administrator; a new release or import leaves it alone. */
    origin: text({ enum: ["curated", "house", "import"] }).notNull(),
    version: version()
  },
  (table) => [primaryKey({ columns: [table.conceptKey, table.language] })]
);
const conceptTerms = sqliteTable(
  "concept_terms",
  {
    folded: text().notNull(),
    conceptKey: text().notNull().references(() => concepts.key, { onDelete: "cascade" }),
    term: text().notNull(),
    language: text().notNull().default("de"),
    origin: text({ enum: ["curated", "house", "import"] }).notNull()
  },
  (table) => [
    primaryKey({ columns: [table.folded, table.conceptKey] }),
    index("concept_terms_by_concept").on(table.conceptKey)
  ]
);
const typedWords = sqliteTable(
  "typed_words",
  {
    folded: text().notNull(),
    /** What it was typed as: in a field for occupations or for skills. */
    kind: text({ enum: conceptKinds }).notNull(),
    typist: text().notNull(),
    lastOn: day().notNull()
  },
  (table) => [primaryKey({ columns: [table.folded, table.kind, table.typist] })]
);
const dismissedWords = sqliteTable("dismissed_words", {
  hash: text().primaryKey(),
  dismissedOn: day().notNull()
});
const conceptRelations = sqliteTable(
  "concept_relations",
  { from: text().notNull(), to: text().notNull(), weight: integer().notNull() },
  (table) => [primaryKey({ columns: [table.from, table.to] })]
);
const kldbNames = sqliteTable("kldb_names", { code: text().primaryKey(), name: text().notNull() });
const districts = sqliteTable("districts", {
  key: text().primaryKey(),
  name: text().notNull(),
  kind: text({ enum: ["city", "county", "region"] }).notNull(),
  governmentRegion: text().notNull()
});
const places = sqliteTable(
  "places",
  {
    id: integer().primaryKey(),
    name: text().notNull(),
    municipalityKey: text(),
    districtKey: text().notNull(),
    lat: real().notNull(),
    lon: real().notNull(),
    population: integer().notNull()
  },
  (table) => [index("places_by_district").on(table.districtKey)]
);
const quarters = sqliteTable(
  "quarters",
  {
    id: integer().primaryKey(),
    placeId: integer().notNull().references(() => places.id),
    name: text().notNull(),
    lat: real().notNull(),
    lon: real().notNull()
  },
  (table) => [index("quarters_by_place").on(table.placeId)]
);
const placeTerms = sqliteTable(
  "place_terms",
  {
    folded: text().notNull(),
    kind: text({ enum: ["place", "quarter", "district"] }).notNull(),
    target: text().notNull()
  },
  (table) => [primaryKey({ columns: [table.folded, table.kind, table.target] })]
);
const postcodes = sqliteTable(
  "postcodes",
  { postcode: text().notNull(), placeId: integer().notNull() },
  (table) => [primaryKey({ columns: [table.postcode, table.placeId] })]
);
const placeKm = sqliteTable(
  "place_km",
  { a: integer().notNull(), b: integer().notNull(), km: integer().notNull() },
  (table) => [primaryKey({ columns: [table.a, table.b] })]
);
sqliteTable("reference_versions", {
  name: text().primaryKey(),
  /** SHA-256 over the tables of facts. */
  hash: text().notNull(),
  loadedAt: instant().notNull()
});
async function loadPlaces(db) {
  return {
    districts: await db.select({
      key: districts.key,
      name: districts.name,
      kind: districts.kind,
      governmentRegion: districts.governmentRegion
    }).from(districts).orderBy(asc(districts.key)),
    places: await db.select({ id: places.id, name: places.name, districtKey: places.districtKey }).from(places).orderBy(asc(places.id)),
    quarters: await db.select({ id: quarters.id, placeId: quarters.placeId, name: quarters.name }).from(quarters).orderBy(asc(quarters.id)),
    terms: await db.select({ folded: placeTerms.folded, kind: placeTerms.kind, target: placeTerms.target }).from(placeTerms),
    postcodes: await db.select({ postcode: postcodes.postcode, placeId: postcodes.placeId }).from(postcodes)
  };
}
async function distanceKm(db, a, b) {
  const [row] = await db.select({ km: placeKm.km }).from(placeKm).where(and(eq(placeKm.a, a), eq(placeKm.b, b)));
  return row?.km ?? null;
}
async function distancesBetween(handle, from2, to, mostKm) {
  const rows = await handle.all(sql`
    select a, json_group_array(json_array(b, km)) as near from place_km
    where a in ${listed(from2)}
      and b in ${listed(to)} and km <= ${mostKm}
    group by a`);
  return rows.map(({ a, near }) => [a, JSON.parse(near)]);
}
async function placesWithin(handle, spotId, km) {
  const rows = await handle.select({ id: placeKm.b }).from(placeKm).where(and(eq(placeKm.a, spotId), lte(placeKm.km, km)));
  return rows.map(({ id: id2 }) => id2);
}
const contactRoutes = ["phone", "email", "viaCaseworker"];
const sexes = ["female", "male", "diverse", "none"];
const emptyIdentity = {
  name: { firstName: "", lastName: "" },
  contact: { email: null, phone: null, street: null, postcode: null, town: null, route: "viaCaseworker" },
  birth: { birthOn: null },
  status: { residenceStatus: null, validUntilOn: null, permitText: null, housing: null, enteredOn: null, flags: [] },
  number: { customerNumber: null }
};
const identityParts = [
  "name",
  "contact",
  "birth",
  "status",
  "number"
];
function nameKeys({ firstName, lastName }) {
  const first = foldText(firstName);
  const last = foldText(lastName);
  const joined = [first, last, `${first} ${last}`, `${last} ${first}`].map(joinFolded);
  return [.../* @__PURE__ */ new Set([...first.split(" "), ...last.split(" "), ...joined])].filter((key) => key.length > 1);
}
function possibleNames(folded) {
  return [.../* @__PURE__ */ new Set([...folded.split(" "), joinFolded(folded)])].filter((key) => key.length > 1);
}
const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;
class CipherError extends Error {
  constructor() {
    super("vault: value cannot be read");
    this.name = "CipherError";
  }
}
function seal(key, place2, text2) {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(Buffer.from(place2));
  const sealed = Buffer.concat([cipher.update(text2, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64");
}
function unseal(key, place2, sealed) {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes));
    decipher.setAAD(Buffer.from(place2));
    decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    return decipher.update(bytes.subarray(nonceBytes + tagBytes), void 0, "utf8") + decipher.final("utf8");
  } catch {
    throw new CipherError();
  }
}
function newKey() {
  return randomBytes(32);
}
function deriveKey(master, purpose) {
  return Buffer.from(hkdfSync("sha256", master, Buffer.alloc(0), `werkbruecke:${purpose}`, 32));
}
function blindIndex(key, field, value) {
  return createHmac("sha256", key).update(`${field}\0${value}`).digest("base64url");
}
const openingReasons = ["danger", "standIn", "personAsks", "legalDuty", "other"];
const shortestOpeningText = 10;
const longestOpeningText = 500;
const vaultPersons = sqliteTable("vault_persons", {
  id: text().primaryKey(),
  kind: text({ enum: ["candidate", "volunteer"] }).notNull(),
  /** JSON { firstName, lastName } */
  nameCipher: text(),
  /** JSON { email, phone, street, postcode, place, preferredRoute } */
  contactCipher: text(),
  /** JSON { birthOn } */
  birthCipher: text(),
  /** JSON { residenceStatus, validUntilOn, permitText, housing, enteredOn, flags, residenceRule } */
  statusCipher: text(),
  /** JSON { customerNumber } */
  numberCipher: text(),
  updatedAt: instant().notNull(),
  erasedAt: instant(),
  version: version()
});
const vaultIndexes = sqliteTable(
  "vault_indexes",
  {
    field: text({ enum: ["customerNumber", "email", "lastName", "nameWord"] }).notNull(),
    hash: text().notNull(),
    personId: text().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.field, table.hash, table.personId] }),
    index("vault_indexes_by_person").on(table.personId)
  ]
);
const vaultOpenings = sqliteTable(
  "vault_openings",
  {
    id: text().primaryKey(),
    personId: text().notNull(),
    openedBy: text().notNull(),
    openedAt: instant().notNull(),
    reason: text({ enum: openingReasons }).notNull(),
    /** Why, in words. */
    textCipher: text()
  },
  (table) => [index("vault_openings_by_person").on(table.personId), index("vault_openings_by_time").on(table.openedAt)]
);
const vaultImportRows = sqliteTable(
  "vault_import_rows",
  {
    runId: text().notNull(),
    rowNumber: integer().notNull(),
    state: text({ enum: importRowStates }).notNull(),
    /** What a person chose for this row: the list's value, what stands here, or to close what is no longer listed. */
    choice: text({ enum: importChoices }),
    subjectId: text(),
    /** JSON of the parsed row and its problems. */
    rowCipher: text().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.rowNumber] }),
    index("vault_import_rows_by_state").on(table.runId, table.state)
  ]
);
const columns$m = {
  name: vaultPersons.nameCipher,
  contact: vaultPersons.contactCipher,
  birth: vaultPersons.birthCipher,
  status: vaultPersons.statusCipher,
  number: vaultPersons.numberCipher
};
const place$2 = (part2, id2) => `vault_persons.${part2}.${id2}`;
function foldForIndex(value) {
  return value.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ß", "ss").replace(/\s+/g, " ").trim();
}
function indexOf(vault, field, value) {
  return blindIndex(vault.indexKey, field, foldForIndex(value));
}
async function sealPersons(vault, persons) {
  const keys = await vault.keys.keysFor(persons.map((person) => person.id));
  return persons.map((person) => {
    const key = keys.get(person.id);
    if (key === void 0) throw new Error("vault: no key for a person");
    const ciphers = {};
    for (const part2 of Object.keys(person.parts)) {
      ciphers[part2] = seal(key, place$2(part2, person.id), JSON.stringify(person.parts[part2]));
    }
    return { id: person.id, kind: person.kind, ciphers, indexes: indexesOf(vault, person) };
  });
}
const fieldsOfPart = {
  name: ["lastName", "nameWord"],
  contact: ["email"],
  number: ["customerNumber"]
};
function indexesOf(vault, person) {
  const { name, contact, number } = person.parts;
  const found2 = [];
  const add = (field, value) => {
    if (value) found2.push({ field, hash: indexOf(vault, field, value) });
  };
  add("lastName", name?.lastName);
  if (name) for (const key of nameKeys(name)) add("nameWord", key);
  add("email", contact?.email);
  add("customerNumber", number?.customerNumber);
  return found2;
}
async function putPersons(tx, sealed, at2) {
  const erased = await erasedAmong(
    tx,
    sealed.map(({ id: id2 }) => id2)
  );
  const persons = sealed.filter(({ id: id2 }) => !erased.has(id2));
  if (persons.length === 0) return;
  const rows = persons.map(({ id: id2, kind, ciphers }) => [
    id2,
    kind,
    ciphers.name,
    ciphers.contact,
    ciphers.birth,
    ciphers.status,
    ciphers.number
  ]);
  await tx.run(sql`
    insert into vault_persons (id, kind, name_cipher, contact_cipher, birth_cipher, status_cipher, number_cipher, updated_at)
    select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, ${at2.getTime()}
    from json_each(${JSON.stringify(rows)}) where true
    on conflict (id) do update set
      name_cipher = coalesce(excluded.name_cipher, name_cipher),
      contact_cipher = coalesce(excluded.contact_cipher, contact_cipher),
      birth_cipher = coalesce(excluded.birth_cipher, birth_cipher),
      status_cipher = coalesce(excluded.status_cipher, status_cipher),
      number_cipher = coalesce(excluded.number_cipher, number_cipher),
      updated_at = excluded.updated_at, version = version + 1`);
  const written = persons.flatMap(
    ({ id: id2, ciphers }) => Object.keys(ciphers).flatMap((part2) => (fieldsOfPart[part2] ?? []).map((field) => [id2, field]))
  );
  await tx.run(sql`
    delete from vault_indexes where (person_id, field) in
      (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(written)}))`);
  const indexed = persons.flatMap(({ id: id2, indexes }) => indexes.map(({ field, hash }) => [id2, field, hash]));
  await tx.run(sql`
    insert into vault_indexes (person_id, field, hash)
    select value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(indexed)}) where true on conflict do nothing`);
}
async function heldByDatabase(handle) {
  const [tables] = await handle.all(
    sql`select count(*) as found from sqlite_master where type = 'table' and name in ('vault_persons', 'users')`
  );
  if (tables?.found !== 2) return { sealedPersons: [], hasAccounts: false, erasedPersons: [] };
  const rows = await handle.select({ id: vaultPersons.id }).from(vaultPersons).where(isNull(vaultPersons.erasedAt));
  const accounts = await handle.all(sql`select 1 from users limit 1`);
  return {
    sealedPersons: rows.map(({ id: id2 }) => id2),
    hasAccounts: accounts.length > 0,
    erasedPersons: (await erasedPersons(handle)).map(({ id: id2 }) => id2)
  };
}
async function erasePersons(tx, kind, ids2, at2) {
  if (ids2.length === 0) return;
  const list = JSON.stringify(ids2);
  await tx.run(sql`
    insert into vault_persons (id, kind, updated_at, erased_at)
    select value, ${kind}, ${at2.getTime()}, ${at2.getTime()} from json_each(${list}) where true
    on conflict (id) do update set
      name_cipher = null, contact_cipher = null, birth_cipher = null, status_cipher = null, number_cipher = null,
      updated_at = excluded.updated_at, erased_at = coalesce(erased_at, excluded.erased_at), version = version + 1`);
  await tx.run(sql`delete from vault_indexes where person_id in (select value from json_each(${list}))`);
  await tx.run(
    sql`update vault_openings set text_cipher = null where person_id in (select value from json_each(${list}))`
  );
  await tx.run(sql`delete from vault_import_rows where subject_id in (select value from json_each(${list}))`);
}
async function erasedPersons(handle) {
  const rows = await handle.select({ id: vaultPersons.id, kind: vaultPersons.kind, erasedAt: vaultPersons.erasedAt }).from(vaultPersons).where(isNotNull(vaultPersons.erasedAt));
  return rows.map(({ id: id2, kind, erasedAt }) => ({ id: id2, kind, erasedAt: erasedAt ?? /* @__PURE__ */ new Date(0) }));
}
async function erasedAmong(handle, ids2) {
  const rows = await handle.select({ id: vaultPersons.id }).from(vaultPersons).where(and(isNotNull(vaultPersons.erasedAt), sql`${vaultPersons.id} in ${listed(ids2)}`));
  return new Set(rows.map(({ id: id2 }) => id2));
}
const sealedByParts = /* @__PURE__ */ new Map();
function sealedParts(parts2) {
  const key = parts2.join();
  const known2 = sealedByParts.get(key) ?? keepSealed(parts2);
  sealedByParts.set(key, known2);
  return known2;
}
function keepSealed(parts2) {
  const selection = { id: vaultPersons.id };
  for (const part2 of parts2) selection[part2] = columns$m[part2];
  return keptQuery(
    (handle) => handle.select(selection).from(vaultPersons).where(and(inArray(vaultPersons.id, listGiven("ids")), isNull(vaultPersons.erasedAt))).prepare()
  );
}
async function readPersons(handle, vault, ids2, parts2) {
  if (ids2.length === 0) return /* @__PURE__ */ new Map();
  const keys = await vault.keys.existingKeys(ids2);
  const rows = await sealedParts(parts2)(handle).all({ ids: JSON.stringify(ids2) });
  const found2 = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const key = keys.get(row.id);
    if (key === void 0) continue;
    const person = {};
    for (const part2 of parts2) {
      const sealed = row[part2];
      const text2 = sealed == null ? null : unseal(key, place$2(part2, row.id), sealed);
      person[part2] = text2 === null ? emptyIdentity[part2] : JSON.parse(text2);
    }
    found2.set(row.id, person);
  }
  return found2;
}
async function personVersion(handle, id2) {
  const [row] = await handle.select({ version: vaultPersons.version }).from(vaultPersons).where(and(eq(vaultPersons.id, id2), isNull(vaultPersons.erasedAt)));
  return row?.version ?? null;
}
async function findPersonIds(handle, vault, field, values) {
  const hashes = new Map(values.map((value) => [indexOf(vault, field, value), value]));
  const rows = await handle.select({ id: vaultIndexes.personId, hash: vaultIndexes.hash }).from(vaultIndexes).where(and(eq(vaultIndexes.field, field), sql`${vaultIndexes.hash} in ${listed([...hashes.keys()])}`));
  const ids2 = /* @__PURE__ */ new Map();
  for (const { id: id2, hash } of rows) {
    const value = hashes.get(hash);
    if (value !== void 0) ids2.set(value, [...ids2.get(value) ?? [], id2]);
  }
  return ids2;
}
function askedConcepts(posting, related, weights) {
  const ask = (concept, as) => ({
    concept,
    as,
    related: related.forAsked(concept).map(({ concept: other, weight }) => ({ concept: other, credit: relatedCredit(weight, as, weights) })).filter(({ credit }) => credit > 0)
  });
  return [
    ...posting.musts.map((concept) => ask(concept, "must")),
    ...posting.nices.map((concept) => ask(concept, "nice")),
    ...posting.occupation === null ? [] : [ask(posting.occupation, "occupation")]
  ];
}
function relatedCredit(weight, as, weights) {
  const share2 = as === "occupation" ? weights.relatedOccupation : weights.learnable;
  return Math.min(1e3, Math.trunc(Math.min(1e3, Math.max(0, weight)) * share2 / 1e3));
}
function isOpenToAll(posting) {
  return posting.lateralEntry || posting.musts.length === 0 && posting.nices.length === 0 && posting.occupation === null;
}
function creditOf(asked, held) {
  if (held.has(asked.concept)) return { credit: 1e3, via: asked.concept };
  const near = asked.related.find(({ concept }) => held.has(concept));
  return near === void 0 ? { credit: 0, via: null } : { credit: near.credit, via: near.concept };
}
const UNKNOWN_RANK = 9;
const DEFAULT_MAX_KM = 50;
const MAX_HOURS = 168;
const ATTESTED_SHARE = 700;
const ASSESSED_SHARE = 300;
function bits(all, chosen) {
  return all.reduce((mask, word2, index2) => chosen.includes(word2) ? mask | 1 << index2 : mask, 0);
}
const every = (all) => (1 << all.length) - 1;
const includes = {
  B: ["AM"],
  BE: ["B", "AM"],
  C1: ["B", "AM"],
  C1E: ["C1", "BE", "B", "AM"],
  C: ["C1", "B", "AM"],
  CE: ["C", "C1", "C1E", "BE", "B", "AM", "T"],
  D: ["B", "AM"],
  T: ["AM"]
};
function heldLicences(held) {
  return [...new Set(held.flatMap((licence) => [licence, ...includes[licence] ?? []]))];
}
const licenceBits = (held) => bits(licences, heldLicences(held));
function freeFrom(profile) {
  if (profile.availableFrom !== null) return profile.availableFrom;
  return profile.course?.untilOn ? addDays(profile.course.untilOn, 1) : null;
}
function profileColumns(profile) {
  const wanted = profile.wantedKinds.length === 0 ? every(postingKinds) : bits(postingKinds, profile.wantedKinds);
  const excluded = bits(
    postingKinds,
    postingKinds.filter((kind) => profile.workAccess[kind] === "no")
  );
  const free = freeFrom(profile);
  const higher = {};
  const blended = {};
  for (const skill of languageSkills) {
    const attested = profile.german[skill].attested?.rank ?? null;
    const assessed = profile.german[skill].assessed?.rank ?? null;
    const one = attested ?? assessed ?? UNKNOWN_RANK;
    const isBoth = attested !== null && assessed !== null;
    higher[skill] = isBoth ? Math.max(attested, assessed) : one;
    blended[skill] = isBoth ? ATTESTED_SHARE * attested + ASSESSED_SHARE * assessed : 1e3 * one;
  }
  return {
    spot: profile.spotId ?? 0,
    maxKm: Math.max(0, Math.round(profile.maxKm ?? DEFAULT_MAX_KM)),
    kinds: wanted & ~excluded,
    shifts: profile.shifts.length === 0 ? every(shifts) : bits(shifts, profile.shifts),
    licences: licenceBits(profile.licences),
    hoursMin: Math.floor(profile.hoursMin ?? 0),
    hoursMax: Math.ceil(profile.hoursMax ?? MAX_HOURS),
    freeDay: free === null ? 0 : dayNumber(free),
    withoutCar: profile.withoutCar ? 1 : 0,
    higher,
    blended
  };
}
function isGermanKnown({ higher }) {
  return languageSkills.some((skill) => higher[skill] !== UNKNOWN_RANK);
}
function postingColumns(posting) {
  const asked = {};
  for (const skill of languageSkills) asked[skill] = posting.german[skill] ?? -1;
  return {
    spot: posting.spotId ?? 0,
    kind: posting.kind === null ? 0 : bits(postingKinds, [posting.kind]),
    shifts: posting.shifts.length === 0 ? every(shifts) : bits(shifts, posting.shifts),
    licences: bits(licences, posting.licences),
    hoursMin: Math.floor(posting.hoursMin ?? 0),
    hoursMax: Math.ceil(posting.hoursMax ?? MAX_HOURS),
    startDay: posting.startsOn === null ? 0 : dayNumber(posting.startsOn),
    needsCar: posting.reachableWithoutCar === false ? 1 : 0,
    asked
  };
}
function effectiveStart(startDay, today) {
  return Math.max(startDay, dayNumber(today));
}
function reason(code, state, params) {
  return { code, state, params };
}
function germanReasons(german, askedRanks) {
  const skills = languageSkills.filter((skill) => askedRanks[skill] !== null);
  if (skills.length === 0) return [];
  const ranks = skills.map((skill) => askedRanks[skill] ?? 0);
  const highest = levelOfRank(Math.max(...ranks));
  if (skills.every((skill) => higherOf(german, skill) === null))
    return [reason("germanUnknown", "missing", { asked: highest })];
  const isOneLevel = skills.length === languageSkills.length && ranks.every((rank) => rank === ranks[0]);
  return [
    ...isOneLevel ? [overall(german, ranks[0] ?? 0)] : skills.map((skill) => single(german, skill, askedRanks[skill] ?? 0)),
    ...skills.flatMap((skill) => conflict(german, skill))
  ];
}
function higherOf(german, skill) {
  const { attested, assessed } = german[skill];
  if (attested !== null && (assessed === null || attested.rank >= assessed.rank))
    return { source: "attested", level: attested };
  return assessed === null ? null : { source: "assessed", level: assessed };
}
const lowest = (items) => items.reduce(
  (low, item) => low === void 0 || item.level.rank < low.level.rank ? item : low,
  void 0
);
function overall(german, asked) {
  const known2 = languageSkills.flatMap((skill2) => {
    const higher = higherOf(german, skill2);
    return higher === null ? [] : [{ skill: skill2, ...higher }];
  });
  const state = known2.every(({ level: level2 }) => level2.rank >= asked) ? "met" : "partly";
  const attested = lowest(
    languageSkills.flatMap(
      (skill2) => german[skill2].attested === null ? [] : [{ skill: skill2, level: german[skill2].attested }]
    )
  );
  const deciding = lowest(known2);
  if (deciding === void 0) return reason("germanUnknown", "missing", { asked: levelOfRank(asked) });
  const { skill, level } = deciding;
  if (attested !== void 0 && (attested.level.rank === level.rank || attested.level.rank < level.rank && attested.level.rank >= asked)) {
    const { rank, by, on } = attested.level;
    return reason("german", state, { asked: levelOfRank(asked), level: levelOfRank(rank), by, on });
  }
  return reason("germanAssessed", state, {
    asked: levelOfRank(asked),
    level: levelOfRank(level.rank),
    by: level.by,
    on: level.on,
    skill
  });
}
function single(german, skill, asked) {
  const higher = higherOf(german, skill);
  if (higher === null)
    return reason("germanSkill", "missing", {
      skill,
      asked: levelOfRank(asked),
      level: null,
      source: null,
      by: null,
      on: null
    });
  const { source, level } = higher;
  return reason("germanSkill", level.rank >= asked ? "met" : "partly", {
    skill,
    asked: levelOfRank(asked),
    level: levelOfRank(level.rank),
    source,
    by: level.by,
    on: level.on
  });
}
function conflict(german, skill) {
  const { attested, assessed } = german[skill];
  if (attested === null || assessed === null || attested.rank === assessed.rank) return [];
  return [
    reason("germanConflict", assessed.rank < attested.rank ? "partly" : "met", {
      skill,
      attested: levelOfRank(attested.rank),
      attestedBy: attested.by,
      attestedOn: attested.on,
      assessed: levelOfRank(assessed.rank),
      assessedBy: assessed.by,
      assessedOn: assessed.on
    })
  ];
}
const part = (value) => {
  if (typeof value === "number") return { is: "number", value };
  if (typeof value === "string") return { is: "fact", name: value };
  return value;
};
const join = (is) => (left, right) => ({
  is,
  left: part(left),
  right: part(right)
});
const plus = join("plus");
const minus = join("minus");
const times = join("times");
const over = join("over");
const least = join("least");
const greatest = join("greatest");
function operate(is, left, right) {
  switch (is) {
    case "plus":
      return left + right;
    case "minus":
      return left - right;
    case "times":
      return left * right;
    case "over":
      return Math.trunc(left / right) + 0;
    case "least":
      return Math.min(left, right);
    case "greatest":
      return Math.max(left, right);
  }
}
function evaluate(expression, facts) {
  if (expression.is === "number") return expression.value;
  if (expression.is === "fact") return facts[expression.name];
  return operate(expression.is, evaluate(expression.left, facts), evaluate(expression.right, facts));
}
function toSql(expression, column) {
  if (expression.is === "number") return wholeNumber(expression.value);
  if (expression.is === "fact") return column(expression.name);
  const left = toSql(expression.left, column);
  const right = toSql(expression.right, column);
  if (isNumber(left) && isNumber(right)) return wholeNumber(operate(expression.is, numberIn(left), numberIn(right)));
  if (expression.is === "least") return `min(${left}, ${right})`;
  if (expression.is === "greatest") return `max(${left}, ${right})`;
  const sign = { plus: "+", minus: "-", times: "*", over: "/" }[expression.is];
  return `(${left} ${sign} ${right})`;
}
const isNumber = (text2) => /^(?:\d+|\(-\d+\))$/.test(text2);
const numberIn = (text2) => Number(text2.replace(/[()]/g, ""));
function range(expression, facts) {
  if (expression.is === "number") return { low: expression.value, high: expression.value };
  if (expression.is === "fact") return facts[expression.name];
  const left = range(expression.left, facts);
  const right = range(expression.right, facts);
  const corners = [
    operate(expression.is, left.low, expression.is === "minus" ? right.high : right.low),
    operate(expression.is, left.high, expression.is === "minus" ? right.low : right.high),
    operate(expression.is, left.low, expression.is === "minus" ? right.low : right.high),
    operate(expression.is, left.high, expression.is === "minus" ? right.high : right.low)
  ];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}
function wholeNumber(value) {
  if (!Number.isSafeInteger(value)) throw new RangeError("not a whole number");
  return value < 0 ? `(${value})` : String(value + 0);
}
const GRACE_DAYS = 60;
const NO_GERMAN_ASKED = 9e3;
const GERMAN_UNKNOWN = -1e3;
function scoreTerms(weights) {
  const asked = greatest(
    plus(
      plus(times(weights.must, "mustCount"), times(weights.nice, "niceCount")),
      times(weights.occupation, "occupationCount")
    ),
    1
  );
  const share2 = (credit, weight, total) => over(times(times(credit, weight), total), times(asked, 1e3));
  const missing = minus(times("mustCount", 1e3), "mustCredit");
  const german = greatest(least(plus("germanGap", 1e3), 1e3), -1e3);
  const spareKm = greatest(minus("maxKm", "km"), 0);
  const late = greatest(least("lateDays", GRACE_DAYS), 0);
  return [
    { code: "musts", points: share2("mustCredit", weights.must, weights.concepts) },
    {
      code: "mustsMissing",
      points: minus(0, over(times(missing, weights.missing), times(greatest("mustCount", 1), 1e3)))
    },
    { code: "nices", points: share2("niceCredit", weights.nice, weights.concepts) },
    { code: "occupation", points: share2("occupationCredit", weights.occupation, weights.concepts) },
    { code: "german", points: over(times(german, weights.german), 1e3) },
    // `least` never bites: it tells the bound that the spare way is not longer than the whole.
    {
      code: "distance",
      points: least(over(times(spareKm, weights.distance), greatest("maxKm", 1)), weights.distance)
    },
    { code: "availability", points: over(times(minus(GRACE_DAYS, late), weights.availability), GRACE_DAYS) }
  ];
}
function contributionsOf(weights, facts) {
  return scoreTerms(weights).map((term) => ({ code: term.code, points: evaluate(term.points, facts) }));
}
function scoreOf(weights, facts) {
  return contributionsOf(weights, facts).reduce((sum, { points: points2 }) => sum + points2, 0);
}
function scorer(weights) {
  const terms = scoreTerms(weights);
  return (facts) => terms.reduce((sum, { points: points2 }) => sum + evaluate(points2, facts), 0);
}
function scoreSql(weights, column) {
  return scoreTerms(weights).map((term) => toSql(term.points, column)).join(" + ");
}
function scoreBound(weights, facts) {
  return scoreTerms(weights).reduce((sum, term) => sum + range(term.points, facts).high, 0);
}
const filterCodes = [
  "kind",
  "german",
  "distance",
  "withoutCar",
  "shift",
  "hours",
  "licence",
  "start",
  "concepts"
];
function comparePair(profileDocument, postingDocument2, context) {
  const profile = profileColumns(profileDocument);
  const posting = postingColumns(postingDocument2);
  const asked = askedConcepts(postingDocument2, context.related, context.weights);
  const held = /* @__PURE__ */ new Set([...profileDocument.skills, ...profileDocument.occupations]);
  const credits = asked.map((concept) => ({ as: concept.as, ...creditOf(concept, held) }));
  const credit = (as) => credits.filter((item) => item.as === as).reduce((sum, item) => sum + item.credit, 0);
  const count2 = (as) => credits.filter((item) => item.as === as).length;
  const start = effectiveStart(posting.startDay, context.today);
  const km = effectiveKm(profile, posting, context.km);
  const skills = languageSkills.filter((skill) => posting.asked[skill] >= 0);
  const isGermanUnknown = skills.length > 0 && skills.every((skill) => profile.higher[skill] === UNKNOWN_RANK);
  const passes = {
    kind: posting.kind === 0 || (profile.kinds & posting.kind) !== 0,
    german: skills.every((skill) => profile.higher[skill] >= posting.asked[skill] - 1),
    distance: km !== null && km <= profile.maxKm,
    withoutCar: profile.withoutCar === 0 || posting.needsCar === 0,
    shift: (profile.shifts & posting.shifts) !== 0,
    hours: profile.hoursMin <= posting.hoursMax && profile.hoursMax >= posting.hoursMin,
    licence: (profile.licences & posting.licences) === posting.licences,
    start: profile.freeDay <= start + GRACE_DAYS,
    concepts: isOpenToAll(postingDocument2) || credits.some((item) => item.as === "occupation" ? item.credit > 0 : item.credit === 1e3)
  };
  return {
    passes,
    isEligible: filterCodes.every((code) => passes[code]),
    isGermanUnknown,
    meetsMusts: credit("must") === 1e3 * count2("must"),
    facts: {
      mustCount: count2("must"),
      mustCredit: credit("must"),
      niceCount: count2("nice"),
      niceCredit: credit("nice"),
      occupationCount: count2("occupation"),
      occupationCredit: credit("occupation"),
      germanGap: germanGap(skills, profile, posting, isGermanUnknown),
      km: km ?? profile.maxKm,
      maxKm: profile.maxKm,
      lateDays: profile.freeDay - start
    },
    asked,
    profile,
    posting
  };
}
function effectiveKm(profile, posting, km) {
  if (profile.spot === 0 || posting.spot === 0) return profile.maxKm;
  return profile.spot === posting.spot ? 0 : km;
}
function germanGap(skills, profile, posting, isUnknown) {
  if (skills.length === 0) return NO_GERMAN_ASKED;
  if (isUnknown) return GERMAN_UNKNOWN;
  return Math.min(...skills.map((skill) => profile.blended[skill] - 1e3 * posting.asked[skill]));
}
function explainPair(profile, posting, context) {
  const pair = comparePair(profile, posting, context);
  const contributions = contributionsOf(context.weights, pair.facts);
  const isPlaceKnown = profile.spotId !== null && posting.spotId !== null;
  const km = isPlaceKnown ? profile.spotId === posting.spotId ? 0 : context.km : null;
  const start = dayOfNumber(effectiveStart(pair.posting.startDay, context.today));
  return {
    score: contributions.reduce((sum, { points: points2 }) => sum + points2, 0),
    contributions,
    km,
    reasons: [
      ...conceptReasons(profile, posting, pair.asked, context),
      ...germanReasons(profile.german, posting.german),
      ...placeReasons(profile, posting, km, pair.profile.maxKm),
      ...timeReasons(profile, posting),
      ...startReasons(profile, posting, start, context.today),
      ...otherReasons(profile, posting)
    ]
  };
}
function conceptReasons(profile, posting, asked, { related }) {
  const held = /* @__PURE__ */ new Set([...profile.skills, ...profile.occupations]);
  const single2 = (concept) => {
    const { via } = creditOf(concept, held);
    if (via === concept.concept)
      return reason(concept.as, "met", { concept: concept.concept, via: null, weight: null });
    if (via === null) return reason(concept.as, "missing", { concept: concept.concept, via: null, weight: null });
    const weight = related.forAsked(concept.concept).find((item) => item.concept === via)?.weight ?? null;
    return reason(concept.as, "learnable", { concept: concept.concept, via, weight });
  };
  const of = (as) => asked.filter((concept) => concept.as === as).map(single2);
  const musts = of("must");
  const met = musts.filter(({ state: state2 }) => state2 === "met").length;
  const state = met === musts.length ? "met" : met > 0 ? "partly" : "missing";
  const occupation = of("occupation");
  const isNewcomer = posting.lateralEntry && occupation.some((item) => item.state === "missing");
  return [
    ...musts.length > 0 ? [reason("musts", state, { met, asked: musts.length })] : [],
    ...musts.length === 0 && posting.nices.length === 0 ? [reason("noSkillsAsked", "partly", {})] : [],
    ...musts,
    ...of("nice"),
    ...occupation,
    ...isNewcomer ? [reason("lateralEntry", "met", {})] : []
  ];
}
function placeReasons(profile, posting, km, maxKm) {
  return [
    km === null ? reason("distanceUnknown", "partly", {}) : reason("distance", "met", { km, maxKm, reach: reachOf$1(posting) }),
    ...profile.withoutCar ? [reason("withoutCar", posting.reachableWithoutCar === true ? "met" : "partly", {})] : []
  ];
}
function reachOf$1({ reachableWithoutCar }) {
  if (reachableWithoutCar === null) return "unclear";
  return reachableWithoutCar ? "yes" : "no";
}
function timeReasons(profile, posting) {
  const reasons2 = [];
  if (posting.shifts.length > 0) {
    const possible = posting.shifts.filter((shift) => profile.shifts.includes(shift));
    const open = posting.shifts.filter((shift) => !profile.shifts.includes(shift));
    if (profile.shifts.length === 0) reasons2.push(reason("shiftUnknown", "partly", { shifts: posting.shifts }));
    else reasons2.push(reason("shift", open.length === 0 ? "met" : "partly", { shifts: possible, open }));
  }
  const asked = posting.hoursMin ?? posting.hoursMax;
  if (asked !== null) {
    const hours = { hoursMin: posting.hoursMin ?? asked, hoursMax: posting.hoursMax ?? asked };
    const isStated = profile.hoursMin !== null || profile.hoursMax !== null;
    reasons2.push(isStated ? reason("hours", "met", hours) : reason("hoursUnknown", "partly", hours));
  }
  return reasons2;
}
function startReasons(profile, posting, start, today) {
  const free = freeFrom(profile);
  const courseUntilOn = profile.course?.untilOn ?? null;
  const isCourseAhead = courseUntilOn !== null && courseUntilOn >= today;
  const { startsOn } = posting;
  if (free === null || free <= today) {
    return [
      reason("availableNow", "met", {}),
      ...isCourseAhead ? [reason("courseRunning", "partly", { courseUntilOn })] : []
    ];
  }
  const state = free <= start ? "met" : "partly";
  if (isCourseAhead && courseUntilOn < free)
    return [reason("availableAfterCourse", state, { courseUntilOn, freeOn: free, startsOn })];
  return [
    reason("available", state, { freeOn: free, startsOn }),
    ...isCourseAhead ? [reason("courseRunning", "partly", { courseUntilOn })] : []
  ];
}
function otherReasons(profile, posting) {
  const { kind } = posting;
  return [
    ...posting.licences.map((licence) => reason("licence", "met", { licence })),
    ...profile.experienceYears !== null && profile.experienceYears > 0 ? [reason("experience", "met", { years: profile.experienceYears })] : [],
    ...kind === null ? [] : [reason("kind", profile.wantedKinds.length === 0 ? "partly" : "met", { kind })],
    ...kind !== null && profile.workAccess[kind] === "ask" ? [reason("workAccess", "partly", { kind })] : []
  ];
}
const standardWeights = {
  name: "Standard",
  version: 1,
  concepts: 6e3,
  must: 3,
  nice: 1,
  occupation: 2,
  missing: 2e3,
  learnable: 500,
  relatedOccupation: 700,
  german: 2e3,
  distance: 1e3,
  availability: 1e3
};
const points = { unit: "points", step: 1e3, most: 10 };
const share = { unit: "share", step: 1, most: 10 };
const percent = { unit: "percent", step: 10, most: 100 };
const weightSettings = {
  concepts: points,
  must: share,
  nice: share,
  occupation: share,
  missing: points,
  learnable: percent,
  relatedOccupation: percent,
  german: points,
  distance: points,
  availability: points
};
const weightNames = Object.keys(weightSettings);
function settingOf(weights, name) {
  return weights[name] / weightSettings[name].step;
}
function fullScore(weights) {
  return weights.concepts + weights.german + weights.distance + weights.availability;
}
function changedWeights(preset, settings) {
  const values = Object.fromEntries(
    weightNames.map((name) => [name, (settings[name] ?? settingOf(preset, name)) * weightSettings[name].step])
  );
  if (weightNames.every((name) => values[name] === preset[name])) return null;
  return { ...values, name: `${preset.name} (changed)`, version: preset.version };
}
function relatedConcepts(relations) {
  const byAsked = /* @__PURE__ */ new Map();
  for (const { from: from2, to, weight } of relations) {
    if (from2 === to) continue;
    const list = byAsked.get(to) ?? [];
    list.push({ concept: from2, weight: Math.min(1e3, Math.max(0, weight)) });
    byAsked.set(to, list);
  }
  for (const list of byAsked.values()) list.sort((a, b) => b.weight - a.weight || (a.concept < b.concept ? -1 : 1));
  const none = [];
  return { forAsked: (asked) => byAsked.get(asked) ?? none };
}
const licencePrefix = "licence.";
function askedMusts(posting, related) {
  return [
    ...askedConcepts(posting, related, standardWeights).filter(({ as }) => as === "must").map(({ concept, related: near }) => ({
      must: concept,
      anyOf: [concept, ...near.map((other) => other.concept)]
    })),
    ...[...new Set(posting.licences)].map((licence) => ({ must: `${licencePrefix}${licence}`, licence }))
  ];
}
function askingAlso(posting, musts) {
  const isLicence = (must) => must.startsWith(licencePrefix);
  return {
    ...posting,
    musts: [.../* @__PURE__ */ new Set([...posting.musts, ...musts.filter((must) => !isLicence(must))])],
    licences: licences.filter(
      (licence) => posting.licences.includes(licence) || musts.includes(`${licencePrefix}${licence}`)
    )
  };
}
function meetsMust(profile, asked) {
  if ("licence" in asked) return heldLicences(profile.licences).includes(asked.licence);
  return asked.anyOf.some((concept) => profile.skills.includes(concept) || profile.occupations.includes(concept));
}
const MATCH_DOCUMENT_VERSION = 2;
function matchDocument(profile, matchNumber, access) {
  const workAccess = {};
  for (const kind of postingKinds) {
    const fact = access[kind];
    if (fact !== void 0) workAccess[kind] = fact.allowed === "yes" || fact.allowed === "no" ? fact.allowed : "ask";
  }
  return {
    documentVersion: MATCH_DOCUMENT_VERSION,
    id: profile.id,
    number: matchNumber,
    organisationId: profile.organisationId,
    version: profile.version,
    occupations: [...profile.occupations],
    skills: [...profile.skills],
    german: knownGerman(profile.german),
    spotId: profile.quarterId ?? profile.placeId,
    maxKm: profile.maxKm,
    withoutCar: profile.withoutCar,
    shifts: [...profile.shifts],
    hoursMin: profile.hoursMin,
    hoursMax: profile.hoursMax,
    licences: [...profile.licences],
    availableFrom: profile.availableFrom,
    course: profile.course === null ? null : { kind: profile.course.kind, untilOn: profile.course.untilOn },
    wantedKinds: [...profile.wantedKinds],
    workAccess,
    experienceYears: profile.experienceYears
  };
}
function knownGerman(evidence) {
  const newest = (skill, source) => {
    const found2 = evidence.filter((item) => item.skill === skill && item.source === source).sort((a, b) => (b.on ?? "").localeCompare(a.on ?? ""))[0];
    return found2 === void 0 ? null : { rank: levelRank(found2.level), by: found2.by, on: found2.on };
  };
  const german = {};
  for (const skill of languageSkills)
    german[skill] = { attested: newest(skill, "attested"), assessed: newest(skill, "assessed") };
  return german;
}
const MENTOR_DOCUMENT_VERSION = 1;
function mentorDocument(facts, openTandems2) {
  return {
    documentVersion: MENTOR_DOCUMENT_VERSION,
    id: facts.id,
    version: facts.version,
    offers: [...facts.offers],
    languages: [...facts.languages],
    spotId: facts.quarterId ?? facts.placeId,
    maxKm: facts.maxKm,
    mode: facts.mode,
    slots: [...facts.slots],
    capacityFree: Math.max(0, facts.capacity - openTandems2)
  };
}
const POSTING_DOCUMENT_VERSION = 1;
function postingDocument(facts) {
  const musts = [...new Set(facts.skills.filter((skill) => skill.weight === "must").map((skill) => skill.concept))];
  const nices = [...new Set(facts.skills.filter((skill) => skill.weight === "nice").map((skill) => skill.concept))];
  const german = {};
  for (const skill of languageSkills) {
    const asked = facts.germanPerSkill?.[skill] ?? facts.german;
    german[skill] = asked === null ? null : levelRank(asked);
  }
  return {
    documentVersion: POSTING_DOCUMENT_VERSION,
    id: facts.id,
    version: facts.version,
    title: facts.title,
    kind: facts.kind,
    occupation: facts.occupation,
    musts,
    nices: nices.filter((concept) => !musts.includes(concept)),
    lateralEntry: facts.lateralEntry,
    german,
    shifts: [...facts.shifts],
    hoursMin: facts.hoursPerWeekMin,
    hoursMax: facts.hoursPerWeekMax,
    licences: [...facts.licences],
    startsOn: facts.startsOn,
    spotId: facts.placeId,
    reachableWithoutCar: facts.reachableWithoutCar,
    seats: facts.seats
  };
}
const firstImportedNumber = 1e5;
function isImportedNumber(number) {
  return number >= firstImportedNumber;
}
const fitBands = ["good", "partly", "talk"];
const GATE_VERSION = 6;
async function putJobFit(tx, row) {
  await tx.insert(jobFits).values(row).onConflictDoUpdate({
    target: jobFits.proposalId,
    set: { fit: row.fit, gateVersion: row.gateVersion, writtenAt: row.writtenAt }
  });
}
async function standingJobFits(handle, of) {
  return handle.select({
    proposalId: jobFits.proposalId,
    postingId: proposals.postingId,
    profileId: proposals.profileId,
    companyId: jobFits.companyId,
    gateVersion: jobFits.gateVersion,
    fit: jobFits.fit
  }).from(jobFits).innerJoin(proposals, eq(proposals.id, jobFits.proposalId)).where(
    "postingId" in of ? eq(proposals.postingId, of.postingId) : "proposalIds" in of ? inArray(proposals.id, listed(of.proposalIds)) : inArray(proposals.profileId, listed(of.profileIds))
  );
}
async function listJobFitIds(handle, after, limit, below = Number.MAX_SAFE_INTEGER) {
  const rows = await handle.select({ id: jobFits.proposalId }).from(jobFits).where(and(gt(jobFits.proposalId, after), lt(jobFits.gateVersion, below))).orderBy(asc(jobFits.proposalId)).limit(limit);
  return rows.map((row) => row.id);
}
async function listJobFits(handle, companyId) {
  const rows = await handle.select({ proposalId: jobFits.proposalId, pseudonym: jobFits.pseudonym, fit: jobFits.fit }).from(jobFits).where(and(eq(jobFits.companyId, companyId), eq(jobFits.gateVersion, GATE_VERSION)));
  return new Map(rows.map((row) => [row.proposalId, { pseudonym: row.pseudonym, fit: row.fit }]));
}
async function findJobFit(handle, proposalId) {
  const [row] = await handle.select({ pseudonym: jobFits.pseudonym, fit: jobFits.fit }).from(jobFits).where(and(eq(jobFits.proposalId, proposalId), eq(jobFits.gateVersion, GATE_VERSION)));
  return row ?? null;
}
const isReading = (action) => readingActions.includes(action);
async function noteLastReading(tx, at2, entry) {
  const { actorId, action, subjectIds } = entry;
  if (!isReading(action) || actorId === personHerself || subjectIds.length === 0) return;
  await tx.run(sql`
    insert into last_readings (profile_id, reader_id, action, read_on)
    select id, ${actorId ?? "system"}, ${action}, ${dayOf(at2)} from profiles
    where id in ${listed(subjectIds)}
    on conflict do update set read_on = excluded.read_on where read_on < excluded.read_on`);
}
async function listLastReadings(handle, profileId) {
  return handle.select({ readerId: lastReadings.readerId, action: lastReadings.action, readOn: lastReadings.readOn }).from(lastReadings).where(eq(lastReadings.profileId, profileId)).orderBy(desc(lastReadings.readOn), asc(lastReadings.readerId), asc(lastReadings.action));
}
async function deleteLastReadingsBefore(tx, before) {
  await tx.delete(lastReadings).where(lt(lastReadings.readOn, before));
}
const insertRow = keptQuery((handle) => handle.insert(auditRows).values(givenRow(auditRows)).prepare());
async function appendAudit(tx, at2, ...entries) {
  let { seq, segment, hash: previousHash } = await chainEnd(tx);
  const month = dayOf(at2).slice(0, 7);
  const noted = [];
  for (const entry of entries) {
    seq += 1;
    segment = month > segment ? month : segment;
    const { actorId, action, subjectKind } = entry;
    const row = {
      ...{ seq, segment, at: at2, actorId, action, subjectKind },
      subjectIds: [...entry.subjectIds],
      detail: { ...entry.detail }
    };
    const hash = auditHash(previousHash, {
      ...row,
      at: String(at2.getTime()),
      subjectIds: JSON.stringify(row.subjectIds),
      detail: JSON.stringify(row.detail)
    });
    noted.push(insertRow(tx).run({ ...row, previousHash, hash }), noteLastReading(tx, at2, entry));
    previousHash = hash;
  }
  await Promise.all(noted);
}
function isAbout(id2) {
  return sql`instr(${auditRows.subjectIds}, ${JSON.stringify(id2)}) > 0`;
}
async function listAudit(handle, limit, filter) {
  return handle.select({
    seq: auditRows.seq,
    at: auditRows.at,
    actorId: auditRows.actorId,
    action: auditRows.action,
    subjectKind: auditRows.subjectKind,
    subjectIds: auditRows.subjectIds
  }).from(auditRows).where(
    and(
      filter.before === void 0 ? void 0 : lt(auditRows.seq, filter.before),
      filter.from === void 0 ? void 0 : gte(auditRows.at, filter.from),
      filter.to === void 0 ? void 0 : lt(auditRows.at, filter.to),
      filter.actions === void 0 ? void 0 : inArray(auditRows.action, [...filter.actions]),
      filter.subjectIds === void 0 ? void 0 : ne(auditRows.subjectKind, "user"),
      filter.subjectIds === void 0 ? void 0 : or(...filter.subjectIds.map(isAbout))
    )
  ).orderBy(desc(auditRows.seq)).limit(limit);
}
async function listActionsOf(handle, limit, span) {
  return handle.select({
    seq: auditRows.seq,
    at: auditRows.at,
    action: auditRows.action,
    subjectKind: auditRows.subjectKind,
    subjectIds: auditRows.subjectIds
  }).from(auditRows).where(
    and(
      eq(auditRows.actorId, span.actorId),
      gte(auditRows.at, span.from),
      lt(auditRows.at, span.to),
      span.before === null ? void 0 : lt(auditRows.seq, span.before)
    )
  ).orderBy(desc(auditRows.seq)).limit(limit);
}
async function lastAuditBy(handle, actorId, action) {
  const [row] = await handle.select({ at: auditRows.at }).from(auditRows).where(and(eq(auditRows.action, action), eq(auditRows.actorId, actorId))).orderBy(desc(auditRows.seq)).limit(1);
  return row?.at ?? null;
}
async function putAuditCheck(tx, at2, { rows, soundUntil, finding }) {
  const row = {
    checkedAt: at2,
    rows,
    soundUntil,
    finding: finding?.kind ?? null,
    findingSeq: finding?.seq ?? null
  };
  await tx.insert(auditChecks).values({ id: 1, ...row }).onConflictDoUpdate({ target: auditChecks.id, set: row });
}
async function findAuditCheck(handle) {
  const [row] = await handle.select({
    checkedAt: auditChecks.checkedAt,
    rows: auditChecks.rows,
    soundUntil: auditChecks.soundUntil,
    finding: auditChecks.finding,
    findingSeq: auditChecks.findingSeq
  }).from(auditChecks);
  return row ?? null;
}
const limitedKinds = [
  "internship",
  "employerMeasure",
  "trialEmployment",
  "entryQualification"
];
function lastDayOf(content) {
  return content.startsOn === null || content.weeks === null ? null : lastDayOfWeeks(content.startsOn, content.weeks);
}
function draftOf(content) {
  return {
    kind: content.kind,
    internshipPurpose: content.internshipPurpose,
    startsOn: content.startsOn,
    weeks: content.weeks,
    endsOn: lastDayOf(content),
    hoursPerWeekMin: content.hoursPerWeekMin,
    hoursPerWeekMax: content.hoursPerWeekMax,
    pay: content.pay,
    hasCollectiveAgreement: content.hasCollectiveAgreement,
    isMinijob: content.isMinijob,
    seats: content.seats
  };
}
const approvedFacts = [
  "kind",
  "internshipPurpose",
  "startsOn",
  "weeks",
  "hoursPerWeekMin",
  "hoursPerWeekMax",
  "pay",
  "hasCollectiveAgreement",
  "isMinijob",
  "isTemporaryWork"
];
function changedApprovedFacts(before, after) {
  return approvedFacts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
}
function validThroughOf(posting) {
  const { currentUntil, startsOn, endsOn } = posting;
  if (currentUntil === null) return null;
  const last = startsOn !== null && startsOn > currentUntil ? startsOn : currentUntil;
  return endsOn !== null && endsOn < last ? endsOn : last;
}
const askDaysBefore = 7;
function asksUntil(day2) {
  return addDays(day2, askDaysBefore);
}
function isCurrent(posting, day2) {
  const last = validThroughOf(posting);
  return last !== null && last >= day2;
}
function groupOf$1(companyId) {
  return sql`(select c.id from companies c where c.id = ${companyId} or c.group_id = (select g.group_id from companies g where g.id = ${companyId}))`;
}
async function findCompanyGroup(handle, companyId) {
  const [group] = await handle.select({ id: companyGroups.id, name: companyGroups.name }).from(companyGroups).innerJoin(companies, eq(companies.groupId, companyGroups.id)).where(eq(companies.id, companyId));
  if (group === void 0) return null;
  const members = await handle.select({ id: companies.id, name: companies.name }).from(companies).where(eq(companies.groupId, group.id)).orderBy(asc(companies.nameKey), asc(companies.id));
  return { ...group, companies: members };
}
async function listCompanyGroups(handle) {
  return handle.select({ id: companyGroups.id, name: companyGroups.name }).from(companyGroups).orderBy(asc(sql`lower(${companyGroups.name})`), asc(companyGroups.id));
}
async function hasCompanyGroup(handle, groupId) {
  const [row] = await handle.select({ id: companyGroups.id }).from(companyGroups).where(eq(companyGroups.id, groupId));
  return row !== void 0;
}
async function insertCompanyGroup(tx, at2, name) {
  const id2 = newId();
  await tx.insert(companyGroups).values({ id: id2, name, createdAt: at2 });
  return id2;
}
async function setCompanyGroup(tx, companyId, version2, groupId) {
  const rows = await tx.update(companies).set({ groupId, version: version2 + 1 }).where(and(eq(companies.id, companyId), eq(companies.version, version2))).returning({ id: companies.id });
  await removeEmptyGroups(tx);
  return rows.length === 1;
}
async function removeEmptyGroups(tx) {
  await tx.delete(companyGroups).where(sql`not exists (select 1 from ${companies} where ${companies.groupId} = ${companyGroups.id})`);
}
function packRows(columns2, ...more) {
  return sql`json_group_array(json_array(${sql.join([...Object.values(columns2), ...more], sql`, `)}))`;
}
function unpackRows(columns2, packed) {
  const entries = Object.entries(columns2);
  const lists = typeof packed === "string" ? JSON.parse(packed) : packed ?? [];
  return lists.map((values) => {
    const row = {};
    for (const [index2, [name, column]] of entries.entries()) {
      const value = values[index2] ?? null;
      row[name] = value === null ? null : column.mapFromDriverValue(value);
    }
    return { row, more: values.slice(entries.length) };
  });
}
const columns$l = {
  id: postings.id,
  code: postings.code,
  externalNumber: postings.externalNumber,
  companyId: postings.companyId,
  state: postings.state,
  wish: postings.wish,
  kind: postings.kind,
  internshipPurpose: postings.internshipPurpose,
  title: postings.title,
  description: postings.description,
  occupation: postings.occupation,
  lateralEntry: postings.lateralEntry,
  seats: postings.seats,
  german: postings.german,
  germanPerSkill: postings.germanPerSkill,
  shifts: postings.shifts,
  licences: postings.licences,
  hoursPerWeekMin: postings.hoursPerWeekMin,
  hoursPerWeekMax: postings.hoursPerWeekMax,
  startsOn: postings.startsOn,
  weeks: postings.weeks,
  endsOn: postings.endsOn,
  payCents: postings.payCents,
  payPer: postings.payPer,
  hasCollectiveAgreement: postings.hasCollectiveAgreement,
  isMinijob: postings.isMinijob,
  placeId: postings.placeId,
  reachableWithoutCar: postings.reachableWithoutCar,
  isTemporaryWork: postings.isTemporaryWork,
  officerId: postings.officerId,
  organisationId: postings.organisationId,
  requestedByName: postings.requestedByName,
  requestedByPhone: postings.requestedByPhone,
  requestedByEmail: postings.requestedByEmail,
  callBy: postings.callBy,
  submittedAt: postings.submittedAt,
  approvedAt: postings.approvedAt,
  currentUntil: postings.currentUntil,
  closedAt: postings.closedAt,
  closedReason: postings.closedReason,
  createdAt: postings.createdAt,
  updatedAt: postings.updatedAt,
  version: postings.version
};
async function findPosting(handle, id2) {
  const [posting] = await findPostings(handle, [id2]);
  return posting ?? null;
}
const skillColumns = { concept: postingSkills.concept, weight: postingSkills.weight };
const wordColumns = { field: unknownWords.field, words: unknownWords.words };
const parts = [
  sql`(select ${packRows(skillColumns)} from (select * from ${postingSkills} where ${postingSkills.postingId} = ${postings.id} order by ${postingSkills.position}) as ${postingSkills})`,
  sql`(select ${packRows(wordColumns)} from ${unknownWords} where ${unknownWords.ownerId} = ${postings.id} and ${unknownWords.ownerKind} = 'posting')`
];
const selectPostings = (handle, which) => handle.select({ packed: packRows(columns$l, ...parts) }).from(postings).where(which);
const packedPostings = keptQuery((handle) => selectPostings(handle, inArray(postings.id, listGiven("ids"))).prepare());
async function findPostings(handle, ids2) {
  if (ids2.length === 0) return [];
  return postingsFrom(await packedPostings(handle).all({ ids: JSON.stringify(ids2) }));
}
async function findPostingByCode(handle, code) {
  return postingsFrom(await selectPostings(handle, eq(postings.code, code)))[0] ?? null;
}
async function listPostingsInState(handle, state, after, limit) {
  const ids2 = await handle.select({ id: postings.id }).from(postings).where(and(eq(postings.state, state), after === null ? void 0 : gt(postings.id, after))).orderBy(asc(postings.id)).limit(limit);
  return findPostings(
    handle,
    ids2.map(({ id: id2 }) => id2)
  );
}
function postingsFrom([found2]) {
  return unpackRows(columns$l, found2?.packed ?? null).map(({ row: { payCents, payPer, ...row }, more: [skills, words] }) => ({
    ...row,
    pay: payCents === null || payPer === null ? null : { cents: payCents, per: payPer },
    skills: unpackRows(skillColumns, skills).map((skill) => skill.row),
    unknownWords: unpackRows(wordColumns, words).map(({ row: { field, words: text2 } }) => ({
      field,
      words: text2
    }))
  })).sort((a, b) => a.id < b.id ? -1 : 1);
}
function contentColumns(content) {
  return {
    wish: content.wish,
    kind: content.kind,
    internshipPurpose: content.kind === "internship" ? content.internshipPurpose : null,
    title: content.title,
    description: content.description,
    occupation: content.occupation,
    lateralEntry: content.lateralEntry,
    seats: content.seats,
    german: content.german,
    germanPerSkill: content.germanPerSkill,
    shifts: [...content.shifts],
    licences: [...content.licences],
    hoursPerWeekMin: content.hoursPerWeekMin,
    hoursPerWeekMax: content.hoursPerWeekMax,
    startsOn: content.startsOn,
    weeks: content.weeks,
    endsOn: lastDayOf(content),
    payCents: content.pay?.cents ?? null,
    payPer: content.pay?.per ?? null,
    hasCollectiveAgreement: content.kind === "apprenticeship" && content.hasCollectiveAgreement,
    isMinijob: content.kind === "employment" && content.isMinijob,
    placeId: content.placeId,
    reachableWithoutCar: content.reachableWithoutCar,
    isTemporaryWork: content.isTemporaryWork
  };
}
async function insertPosting(tx, at2, posting) {
  const id2 = newId();
  await tx.insert(postings).values({
    id: id2,
    code: posting.code,
    externalNumber: posting.externalNumber ?? null,
    companyId: posting.companyId,
    state: "draft",
    ...contentColumns(posting),
    officerId: posting.officerId,
    organisationId: posting.organisationId,
    requestedByName: posting.requestedByName ?? null,
    requestedByPhone: posting.requestedByPhone ?? null,
    requestedByEmail: posting.requestedByEmail ?? null,
    createdAt: at2,
    updatedAt: at2
  });
  await replaceParts(tx, id2, posting);
  return id2;
}
async function updatePosting(tx, at2, id2, version2, content) {
  const rows = await tx.update(postings).set({ ...contentColumns(content), updatedAt: at2, version: version2 + 1 }).where(and(eq(postings.id, id2), eq(postings.version, version2))).returning({ id: postings.id });
  if (rows.length === 0) return false;
  await replaceParts(tx, id2, content);
  return true;
}
async function replaceParts(tx, id2, content) {
  await tx.delete(postingSkills).where(eq(postingSkills.postingId, id2));
  await tx.delete(unknownWords).where(and(eq(unknownWords.ownerKind, "posting"), eq(unknownWords.ownerId, id2)));
  if (content.skills.length > 0) {
    await tx.insert(postingSkills).values(content.skills.map(({ concept, weight }, position) => ({ postingId: id2, concept, weight, position })));
  }
  if (content.unknownWords.length > 0) {
    await tx.insert(unknownWords).values(
      content.unknownWords.map(({ field, words }) => ({ ownerKind: "posting", ownerId: id2, field, words }))
    );
  }
}
async function countPostingsOf(handle, officerId2) {
  const [row] = await handle.select({ number: count() }).from(postings).where(eq(postings.officerId, officerId2));
  return row?.number ?? 0;
}
async function handOnPostings(tx, at2, fromOfficerId, toOfficerId) {
  const rows = await tx.update(postings).set({ officerId: toOfficerId, updatedAt: at2, version: sql`${postings.version} + 1` }).where(eq(postings.officerId, fromOfficerId)).returning({ id: postings.id });
  return rows.map((row) => row.id);
}
async function postingsOfGroup(handle, posting, since) {
  const rows = await handle.select({ id: postings.id }).from(postings).where(
    and(
      ne(postings.id, posting.id),
      ne(postings.state, "draft"),
      sql`${postings.companyId} in ${groupOf$1(posting.companyId)}`,
      or(isNull(postings.closedAt), gte(postings.closedAt, since))
    )
  );
  return findPostings(
    handle,
    rows.map(({ id: id2 }) => id2)
  );
}
async function takenPostingCodes(handle, codes) {
  const rows = await handle.select({ code: postings.code }).from(postings).where(inArray(postings.code, listed(codes)));
  return new Set(rows.map((row) => row.code));
}
function piecesOf(rows, size = 200) {
  return Array.from(
    { length: Math.ceil(rows.length / size) },
    (_, index2) => rows.slice(index2 * size, (index2 + 1) * size)
  );
}
const placements = sqliteTable(
  "placements",
  {
    id: id(),
    proposalId: text().references(() => proposals.id),
    profileId: text().notNull().references(() => profiles.id),
    postingId: text().notNull().references(() => postings.id),
    companyId: text().notNull().references(() => companies.id),
    organisationId: text().notNull(),
    kind: text({ enum: postingKinds }).notNull(),
    /** The version of the template its plan was made from and keeps. */
    planTemplateId: text().references(() => planTemplates.id),
    state: text({ enum: placementStates }).notNull(),
    plannedStartOn: day(),
    startedOn: day(),
    plannedEndOn: day(),
    endedOn: day(),
    endReason: text({ enum: placementEndReasons }),
    /** What follows a trial that came to its end. */
    trialResult: text({ enum: trialResults }),
    /** Result of interview and trial, as the funnel counts them. */
    interviewOn: day(),
    trialOn: day(),
    contractOn: day(),
    /** Whether the employment exists after 6 and 12 months, for reports; null: not due, or still being asked. */
    outcomeMonth6: text({ enum: checkOutcomes }),
    outcomeMonth12: text({ enum: checkOutcomes }),
    createdAt: instant().notNull(),
    version: version()
  },
  (table) => [
    uniqueIndex("placements_by_proposal").on(table.proposalId),
    index("placements_by_profile").on(table.profileId),
    index("placements_by_posting").on(table.postingId, table.state),
    index("placements_by_company").on(table.companyId, table.state)
  ]
);
const placementSteps = sqliteTable(
  "placement_steps",
  {
    id: id(),
    placementId: text().notNull().references(() => placements.id, { onDelete: "cascade" }),
    code: text({ enum: stepCodes }).notNull(),
    /** Own words for `custom`, else null. */
    title: text(),
    /** Which step of the template; null: added in this plan. */
    templateKey: text(),
    side: text({ enum: placementSides }).notNull(),
    /** Steps with the same position stand opposite each other. */
    position: integer().notNull(),
    owner: text({ enum: stepOwners }).notNull(),
    dueOn: day(),
    /** Somebody chose the day: it stays when the start moves. */
    dueByHand: flag().notNull().default(false),
    state: text({ enum: stepStates }).notNull(),
    doneOn: day(),
    doneBy: text(),
    skippedReason: text(),
    /** Staff only, unless `noteForCompany`. */
    note: text(),
    noteForCompany: flag().notNull().default(false),
    version: version()
  },
  (table) => [
    index("placement_steps_by_placement").on(table.placementId, table.position),
    index("placement_steps_by_due").on(table.state, table.dueOn)
  ]
);
const checkIns = sqliteTable(
  "check_ins",
  {
    id: id(),
    placementId: text().notNull().references(() => placements.id, { onDelete: "cascade" }),
    code: text({ enum: aftercareCodes }).notNull(),
    side: text({ enum: placementSides }).notNull(),
    askedAt: instant().notNull(),
    /** Last day on which it can be answered. */
    openUntilOn: day().notNull(),
    answers: json().notNull(),
    outcome: text({ enum: checkOutcomes }),
    answeredAt: instant(),
    channel: text({ enum: checkChannels }),
    closedAt: instant(),
    closedBecause: text({ enum: checkCloses }),
    risk: text({ enum: riskReasons }),
    riskDueOn: day(),
    riskDoneAt: instant(),
    riskDoneBy: text(),
    /** The company's one-time link, known by its hash only. */
    linkHash: text().unique(),
    version: version()
  },
  (table) => [
    uniqueIndex("check_ins_by_milestone").on(table.placementId, table.code, table.side),
    index("check_ins_open").on(table.closedAt, table.openUntilOn),
    index("check_ins_at_risk").on(table.riskDoneAt, table.riskDueOn)
  ]
);
const placementRequirements = sqliteTable(
  "placement_requirements",
  {
    placementId: text().notNull().references(() => placements.id, { onDelete: "cascade" }),
    requirement: text({ enum: startRequirements }).notNull(),
    ruleId: text(),
    recordedOn: day(),
    reference: text(),
    recordedBy: text(),
    overrideReason: text(),
    /** Of `longMeasure`: staff of the case only. */
    reason: text({ enum: longMeasureReasons }),
    version: version()
  },
  (table) => [primaryKey({ columns: [table.placementId, table.requirement] })]
);
const placementAttachments = sqliteTable(
  "placement_attachments",
  {
    placementId: text().notNull().references(() => placements.id, { onDelete: "cascade" }),
    attachment: text({ enum: placementAttachments$1 }).notNull(),
    /** Planned share and length of a wage subsidy. */
    percent: integer(),
    months: integer(),
    addedAt: instant().notNull(),
    addedBy: text().notNull()
  },
  (table) => [primaryKey({ columns: [table.placementId, table.attachment] })]
);
const placementEvents = sqliteTable(
  "placement_events",
  {
    id: id(),
    placementId: text().notNull().references(() => placements.id, { onDelete: "cascade" }),
    stepId: text(),
    at: instant().notNull(),
    byUserId: text(),
    code: text().notNull(),
    params: json().notNull(),
    /** Of a requirement that was passed over: why, in somebody's words. Emptied with the steps. */
    reason: text(),
    /** Of a change of a step: how it stood before, in words of people too. Emptied with the step. */
    before: json(),
    /** Of a change of a step: the version it made. */
    stepVersion: integer(),
    /** What was done in one go has one id: it is taken back in one go. */
    actionId: text()
  },
  (table) => [index("placement_events_by_placement").on(table.placementId, table.at)]
);
const fileNotes = sqliteTable(
  "file_notes",
  {
    id: id(),
    profileId: text().references(() => profiles.id, { onDelete: "cascade" }),
    companyId: text(),
    subject: text({ enum: ["proposal", "consent", "step", "result", "tandem"] }).notNull(),
    subjectId: text().notNull(),
    code: text().notNull(),
    params: json().notNull(),
    forUserId: text(),
    createdAt: instant().notNull(),
    transferredAt: instant()
  },
  (table) => [
    index("file_notes_by_user").on(table.forUserId, table.transferredAt),
    index("file_notes_by_subject").on(table.subjectId)
  ]
);
const caseOfPlacement = {
  profileId: placements.profileId,
  caseCode: profiles.caseCode,
  organisationId: placements.organisationId,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy
};
function coveredToday({ absentUntil, ...row }, today) {
  return { ...row, coveredBy: absentUntil !== null && absentUntil >= today ? row.coveredBy : null };
}
const officers = alias(users, "officers");
const officerOfPosting = {
  officerId: postings.officerId,
  officerAbsentUntil: officers.absentUntil,
  officerCoveredBy: officers.coveredBy
};
function bothCoveredToday({ officerAbsentUntil, ...row }, today) {
  const officerCoveredBy = officerAbsentUntil !== null && officerAbsentUntil >= today ? row.officerCoveredBy : null;
  return { ...coveredToday(row, today), officerCoveredBy };
}
const columns$k = {
  skill: languageEvidences.skill,
  level: languageEvidences.level,
  source: languageEvidences.source,
  by: languageEvidences.by,
  on: languageEvidences.on
};
const packedEvidence = sql`(select ${packRows(columns$k)} from ${languageEvidences} where ${languageEvidences.profileId} = ${profiles.id})`;
function evidenceFrom(packed) {
  return unpackRows(columns$k, packed).map(({ row }) => row);
}
async function addEvidence(tx, rows, at2, by) {
  if (rows.length === 0) return;
  const known2 = await tx.select({ profileId: languageEvidences.profileId, ...columns$k }).from(languageEvidences).where(inArray(languageEvidences.profileId, listed([...new Set(rows.map((row) => row.profileId))])));
  const seen = new Set(known2.map(evidenceKey));
  const fresh = rows.filter((row) => !seen.has(evidenceKey(row)));
  for (const piece of piecesOf(fresh)) {
    await tx.insert(languageEvidences).values(
      piece.map((row) => ({
        id: newId(),
        profileId: row.profileId,
        skill: row.skill,
        level: row.level,
        source: row.source,
        by: row.by,
        on: row.on,
        recordedAt: at2,
        recordedBy: by
      }))
    );
  }
}
function evidenceKey(row) {
  return [row.profileId, row.skill, row.level, row.source, row.by, row.on ?? ""].join("|");
}
async function removeEvidence(tx, profileId, source) {
  await tx.delete(languageEvidences).where(and(eq(languageEvidences.profileId, profileId), eq(languageEvidences.source, source)));
}
const columns$j = {
  id: profiles.id,
  caseCode: profiles.caseCode,
  matchNumber: profiles.matchNumber,
  state: profiles.state,
  organisationId: profiles.organisationId,
  caseworkerId: profiles.caseworkerId,
  unassignedName: profiles.unassignedName,
  isGuest: profiles.isGuest,
  occupations: profiles.occupations,
  skills: profiles.skills,
  otherLanguages: profiles.otherLanguages,
  course: profiles.course,
  courseUntilOn: profiles.courseUntilOn,
  followUpPlanned: profiles.followUpPlanned,
  experienceYears: profiles.experienceYears,
  licences: profiles.licences,
  hoursMin: profiles.hoursMin,
  hoursMax: profiles.hoursMax,
  shifts: profiles.shifts,
  availableFrom: profiles.availableFrom,
  placeId: profiles.placeId,
  quarterId: profiles.quarterId,
  maxKm: profiles.maxKm,
  withoutCar: profiles.withoutCar,
  wantedKinds: profiles.wantedKinds,
  publishedAt: profiles.publishedAt,
  closedAt: profiles.closedAt,
  closedReason: profiles.closedReason,
  updatedAt: profiles.updatedAt,
  version: profiles.version,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy
};
const headColumns = {
  id: profiles.id,
  caseCode: profiles.caseCode,
  state: profiles.state,
  version: profiles.version,
  organisationId: profiles.organisationId,
  isGuest: profiles.isGuest,
  caseworkerId: profiles.caseworkerId,
  occupations: profiles.occupations,
  experienceYears: profiles.experienceYears,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy
};
const packedHeads = keptQuery(
  (handle) => handle.select({ packed: packRows(headColumns) }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(inArray(profiles.id, listGiven("ids"))).prepare()
);
async function findProfileHeads(handle, ids2, today) {
  if (ids2.length === 0) return [];
  const [found2] = await packedHeads(handle).all({ ids: JSON.stringify(ids2) });
  return unpackRows(headColumns, found2?.packed ?? null).map(({ row }) => coveredToday(row, today));
}
const packedProfiles = keptQuery(
  (handle) => handle.select({ packed: packRows(columns$j, packedEvidence) }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(inArray(profiles.id, listGiven("ids"))).prepare()
);
async function findProfiles(handle, ids2, today) {
  if (ids2.length === 0) return [];
  const [found2] = await packedProfiles(handle).all({ ids: JSON.stringify(ids2) });
  return unpackRows(columns$j, found2?.packed ?? null).map(({ row, more: [german] }) => ({
    ...coveredToday(row, today),
    german: evidenceFrom(german)
  }));
}
async function findProfile(handle, id2, today) {
  return (await findProfiles(handle, [id2], today))[0] ?? null;
}
async function findProfileIdsByCode(handle, codes) {
  const rows = await handle.select({ id: profiles.id, caseCode: profiles.caseCode }).from(profiles).where(inArray(profiles.caseCode, listed(codes)));
  return new Map(rows.map((row) => [row.caseCode, row.id]));
}
async function findCaseCodes(handle, ids2) {
  const rows = await handle.select({ id: profiles.id, caseCode: profiles.caseCode }).from(profiles).where(inArray(profiles.id, listed(ids2)));
  return new Map(rows.map((row) => [row.id, row.caseCode]));
}
async function insertProfiles(tx, rows) {
  for (const piece of piecesOf(rows)) await tx.insert(profiles).values(piece);
}
async function updateProfile(tx, id2, version2, changed) {
  const rows = await tx.update(profiles).set({ ...changed, version: version2 + 1 }).where(and(eq(profiles.id, id2), eq(profiles.version, version2))).returning({ id: profiles.id });
  return rows.length === 1;
}
async function nextMatchNumbers(tx, howMany) {
  const [row] = await tx.select({ top: sql`coalesce(max(${profiles.matchNumber}), 0)` }).from(profiles);
  return Array.from({ length: howMany }, (_, index2) => (row?.top ?? 0) + index2 + 1);
}
async function toldOfPerson(handle, companyId, profileId) {
  const rows = await handle.all(sql`
    select m.must as must, max(p.company_id in ${groupOf$1(companyId)}) as "isOfGroup"
    from ${shownProfiles} p left join ${shownMusts} m on m.company_id = p.company_id and m.profile_id = p.profile_id
    where p.profile_id = ${profileId} group by m.must order by m.must`);
  const ofGroup = rows.filter(({ isOfGroup }) => isOfGroup === 1);
  const mustsIn = (of) => of.flatMap(({ must }) => must ?? []);
  return { before: ofGroup.length === 0 ? null : new Set(mustsIn(ofGroup)), toAnybody: mustsIn(rows) };
}
async function rememberShown(tx, row) {
  const { companyId, profileId, musts, shownOn } = row;
  await tx.insert(shownProfiles).values({ companyId, profileId, shownOn }).onConflictDoUpdate({ target: [shownProfiles.companyId, shownProfiles.profileId], set: { shownOn } });
  if (musts.length === 0) return;
  await tx.insert(shownMusts).values(musts.map((must) => ({ companyId, profileId, must, shownOn }))).onConflictDoUpdate({ target: [shownMusts.companyId, shownMusts.profileId, shownMusts.must], set: { shownOn } });
}
const isStillRead = sql`exists (select 1 from ${jobFits} inner join ${proposals} on ${proposals.id} = ${jobFits.proposalId} where ${jobFits.companyId} = ${shownProfiles.companyId} and ${proposals.profileId} = ${shownProfiles.profileId})`;
async function forgetShown(tx, today, before) {
  await tx.update(shownProfiles).set({ shownOn: today }).where(isStillRead);
  const rows = await tx.delete(shownProfiles).where(lt(shownProfiles.shownOn, before)).returning({ profileId: shownProfiles.profileId });
  await tx.delete(shownMusts).where(
    sql`not exists (select 1 from ${shownProfiles} where ${shownProfiles.companyId} = ${shownMusts.companyId} and ${shownProfiles.profileId} = ${shownMusts.profileId})`
  );
  return rows.map(({ profileId }) => profileId);
}
const reaches = ["own", "released", "team", "consented", "organisation", "published", "all"];
const staff = [
  "officer",
  "caseworker",
  "teamLead",
  "coordinator",
  "administrator",
  "dpo",
  "staffCouncil",
  "controlling"
];
const everyone = [...staff, "company", "mentor"];
function same(who, reach) {
  return Object.fromEntries(who.map((role) => [role, reach]));
}
const policy = {
  // account: users, organisations, teams, sessions
  "account.own": same(everyone, "own"),
  // what staff signs in with beside a password
  "secondFactor.own": same(staff, "own"),
  "user.list": { administrator: "all", teamLead: "team" },
  "user.edit": { administrator: "all" },
  "user.invite": { administrator: "all", officer: "all", coordinator: "organisation" },
  "organisation.edit": { administrator: "all" },
  "houseText.edit": { administrator: "all" },
  "job.read": { administrator: "all" },
  "job.run": { administrator: "all" },
  "feedback.read": { administrator: "all" },
  // company: employers and the contact with them
  "company.read": { officer: "all", caseworker: "all", teamLead: "all", company: "own" },
  "company.edit": { officer: "all" },
  "company.verify": { officer: "all" },
  "contactLog.write": { officer: "all" },
  // events where companies and candidates meet; who is invited of the people, their own caseworker knows
  "employerEvent.read": { officer: "all", caseworker: "all", teamLead: "all" },
  "employerEvent.edit": { officer: "all" },
  "employerEvent.invite": { caseworker: "own", teamLead: "team" },
  // posting: what is offered
  "posting.list": { officer: "all", caseworker: "all", teamLead: "all", company: "own" },
  "posting.read": { officer: "all", caseworker: "all", teamLead: "all", company: "own" },
  "posting.create": { officer: "all", company: "own" },
  "posting.edit": { officer: "all", company: "own" },
  "posting.approve": { officer: "all" },
  // of a posting's ranking: which profiles
  "posting.matches": { officer: "published", caseworker: "organisation", teamLead: "organisation" },
  // profile: candidates without a name
  "profile.list": { officer: "published", caseworker: "organisation", teamLead: "organisation" },
  "profile.read": { officer: "published", caseworker: "organisation", teamLead: "organisation" },
  "profile.create": { caseworker: "organisation", teamLead: "organisation" },
  "profile.edit": { caseworker: "own", teamLead: "team" },
  "profile.erase": { teamLead: "organisation" },
  "profile.assign": { teamLead: "organisation", caseworker: "own" },
  // lists: the pages; what may be imported is decided by the rows below
  "import.read": { officer: "all", teamLead: "organisation", coordinator: "organisation", administrator: "all" },
  "profile.import": { teamLead: "organisation", administrator: "all" },
  "posting.import": { officer: "all", administrator: "all" },
  "mentor.import": { coordinator: "organisation", administrator: "all" },
  "learner.import": { coordinator: "organisation", administrator: "all" },
  // identity: the vault; every read writes an audit row
  "identity.reveal": { caseworker: "own", teamLead: "team" },
  "identity.edit": { caseworker: "own", teamLead: "team" },
  // Break glass: not her case, with a reason, seen by the data protection officer; never across houses.
  "identity.breakGlass": { caseworker: "organisation", teamLead: "organisation" },
  // Everything about one person, for herself (Articles 15 and 20 GDPR).
  "identity.export": { caseworker: "own", teamLead: "team" },
  "identity.released": { company: "released" },
  "caseFacts.read": { caseworker: "own", teamLead: "team" },
  // disclosure: companies a person excluded
  "companyBlock.edit": { caseworker: "own", teamLead: "team" },
  // consent
  "consent.record": { caseworker: "own", teamLead: "team" },
  // match: proposals
  "proposal.create": { officer: "published", caseworker: "own", teamLead: "team" },
  // Lists of staff name case codes: a company's own list is `seenByCompany`.
  "proposal.list": { officer: "all", caseworker: "own", teamLead: "team" },
  "proposal.read": { officer: "all", caseworker: "own", teamLead: "team" },
  "proposal.answer": { caseworker: "own", teamLead: "team" },
  "proposal.withdraw": { officer: "all", caseworker: "own", teamLead: "team" },
  "proposal.recordCompanyAnswer": { officer: "all" },
  // why a company did not answer in time
  "silence.answer": { officer: "all", company: "own" },
  "proposal.seenByCompany": { company: "released" },
  "proposal.companyAnswer": { company: "released" },
  "proposal.release": { caseworker: "own", teamLead: "team" },
  // browsing: what verified companies see of profiles without a name, and what they ask for then
  "profile.browse": { company: "own" },
  "companyRequest.create": { company: "own" },
  "companyRequest.read": { officer: "all", caseworker: "own", teamLead: "team" },
  "companyRequest.answer": { officer: "all" },
  // what companies see of one person, and who could be taken for her
  "disclosure.preview": { caseworker: "own", teamLead: "team" },
  // assistance: the assisted placement
  "placement.list": { officer: "all", caseworker: "own", teamLead: "team" },
  "placement.read": { officer: "all", caseworker: "own", teamLead: "team" },
  "placement.edit": { officer: "all", caseworker: "own", teamLead: "team" },
  "placement.seenByCompany": { company: "released" },
  // templates of plans hold nothing about people; a house changes its own
  "planTemplate.read": same(["officer", "caseworker", "teamLead", "administrator"], "all"),
  "planTemplate.edit": { teamLead: "organisation", administrator: "all" },
  // after the start: what the person answered, what the company answered, and the company's own answer
  "checkIn.ofPerson": { caseworker: "own", teamLead: "team" },
  "checkIn.ofCompany": { officer: "all", caseworker: "own", teamLead: "team" },
  "checkIn.answer": { company: "released" },
  "today.read": same(["officer", "caseworker", "teamLead", "coordinator"], "own"),
  // one's own calendar: what is due, a mentor's meetings
  "calendar.own": same(["officer", "caseworker", "teamLead", "mentor"], "own"),
  // one's own absence; the team lead's for whoever is ill
  "absence.edit": { officer: "own", caseworker: "own", coordinator: "own", teamLead: "team" },
  // Caseload: her own for everybody, the team's as sums. Nobody lists colleagues by it.
  "capacity.own": same(["caseworker", "teamLead"], "own"),
  "capacity.team": { teamLead: "team" },
  "team.cover": { caseworker: "team", teamLead: "team", officer: "team" },
  "fileNote.read": same(["officer", "caseworker", "teamLead", "coordinator"], "own"),
  // mentoring
  "mentor.list": { coordinator: "all", officer: "all", caseworker: "all", teamLead: "all" },
  "mentor.read": { coordinator: "all", mentor: "own" },
  "mentor.approve": { coordinator: "all" },
  "mentor.erase": { coordinator: "all" },
  // programmes and what each town's volunteers are told: nothing about people
  "volunteering.edit": { coordinator: "all" },
  "mentor.suggest": { caseworker: "own", teamLead: "team", coordinator: "consented" },
  // who waits for a mentor
  "learner.list": { caseworker: "own", teamLead: "team", coordinator: "consented" },
  // A learner who is nobody's client: all there is to do for her, by the house whose guest she is. Such a row tells its house
  // to this right alone, so she is nobody's case.
  "guest.keep": { coordinator: "organisation" },
  "tandem.start": { caseworker: "own", teamLead: "team" },
  // The coordinator brings together whoever said yes; who that is she does not learn.
  "tandem.pair": { coordinator: "consented" },
  "tandem.list": { coordinator: "all", caseworker: "own", teamLead: "team", mentor: "own" },
  "tandem.read": { coordinator: "all", caseworker: "own", teamLead: "team", mentor: "own" },
  // The page of staff tells more than the mentor may know: two rights.
  "tandem.manage": { coordinator: "all", caseworker: "own", teamLead: "team" },
  "tandem.meet": { mentor: "own" },
  // sums of a year, for the funder and the council
  "mentoring.report": same(["coordinator", "teamLead", "controlling"], "all"),
  // vocabulary: words people type, synonyms and labels of concepts
  "vocabulary.read": same(["officer", "caseworker", "teamLead", "administrator"], "all"),
  "vocabulary.edit": { administrator: "all" },
  // report: sums over all houses. Rows behind a number need the right to them; without it small numbers are not told.
  "report.read": same(["officer", "caseworker", "teamLead", "controlling"], "all"),
  // rule, audit
  // what helps employers: general knowledge, about nobody
  "aid.read": same(["officer", "caseworker", "teamLead", "company"], "all"),
  "rule.read": same(staff, "all"),
  "audit.read": { dpo: "all" },
  // One employee's log: asked for by one of the two, allowed by the other, of their own house.
  "employeeLog.read": same(["dpo", "staffCouncil"], "organisation"),
  // What is stored about employees: for each of them.
  "keptOnStaff.read": same(staff, "own"),
  // what was measured of the gate, with every broken promise; how alike classes are is for the dpo alone
  "protection.check": { dpo: "all", administrator: "all" }
};
function reachOf(actor, action) {
  const row = policy[action];
  let widest = -1;
  for (const role of actor.roles) {
    const reach = row[role];
    if (reach !== void 0) widest = Math.max(widest, reaches.indexOf(reach));
  }
  return reaches[widest] ?? null;
}
function mayEver(actor, action) {
  return reachOf(actor, action) !== null;
}
function can(actor, action, resource) {
  const row = policy[action];
  return actor.roles.some((role) => {
    const reach = row[role];
    return reach !== void 0 && reaching(actor, reach, resource);
  });
}
function reaching(actor, reach, resource) {
  switch (reach) {
    case "all":
      return true;
    case "published":
      return resource.isPublished === true || matches(actor.organisationId, resource.organisationId);
    case "consented":
      return resource.isConsented === true;
    case "organisation":
      return matches(actor.organisationId, resource.organisationId);
    case "team":
      return matches(actor.teamId, resource.teamId) && inHouse(actor, resource) || ownedBy(actor, resource);
    case "own":
      return ownedBy(actor, resource);
    case "released":
      return matches(actor.companyId, resource.releasedTo) || matches(actor.mentorId, resource.releasedTo);
  }
}
function ownedBy(actor, resource) {
  return resource.ownerIds?.includes(actor.userId) === true && inHouse(actor, resource) || matches(actor.companyId, resource.companyId) || matches(actor.mentorId, resource.mentorId);
}
function inHouse(actor, { organisationId: organisationId2 }) {
  return organisationId2 === void 0 || organisationId2 === null || organisationId2 === actor.organisationId;
}
function matches(mine, theirs) {
  return mine !== null && mine === theirs;
}
function scopeFor(actor, action) {
  const row = policy[action];
  const mine = new Set(actor.roles.map((role) => row[role]));
  const owns = mine.has("own") || mine.has("team");
  return {
    all: mine.has("all"),
    published: mine.has("published"),
    consented: mine.has("consented"),
    organisationId: mine.has("organisation") || mine.has("published") ? actor.organisationId : null,
    houseId: owns ? actor.organisationId : null,
    teamId: mine.has("team") ? actor.teamId : null,
    userId: owns ? actor.userId : null,
    companyId: owns ? actor.companyId : null,
    mentorId: owns ? actor.mentorId : null,
    releasedTo: mine.has("released") ? actor.companyId ?? actor.mentorId : null
  };
}
function allow(actor, action, resource) {
  if (!mayEver(actor, action)) throw new DomainError("forbidden");
  if (!can(actor, action, resource)) throw new DomainError("notFound");
}
function found(row) {
  if (row === null || row === void 0) throw new DomainError("notFound");
  return row;
}
async function findWorkAccess(handle, ids2) {
  if (ids2.length === 0) return /* @__PURE__ */ new Map();
  const rows = await handle.select({ profileId: caseFacts.profileId, workAccess: caseFacts.workAccess }).from(caseFacts).where(inArray(caseFacts.profileId, listed(ids2)));
  return new Map(rows.map((row) => [row.profileId, row.workAccess]));
}
const factsOfProfile = keptQuery(
  (handle) => handle.select({
    profileId: caseFacts.profileId,
    isUnder25: caseFacts.isUnder25,
    isWoman: caseFacts.isWoman,
    needsPermit: caseFacts.needsPermit,
    needsTitleCopy: caseFacts.needsTitleCopy,
    workAccess: caseFacts.workAccess,
    titleEndsOn: caseFacts.titleEndsOn,
    residenceRuleDistrictKey: caseFacts.residenceRuleDistrictKey,
    residenceRuleUntilOn: caseFacts.residenceRuleUntilOn
  }).from(caseFacts).where(eq(caseFacts.profileId, sql.placeholder("profileId"))).prepare()
);
async function findCaseFacts(handle, profileId) {
  const [row] = await factsOfProfile(handle).all({ profileId });
  return row ?? null;
}
async function putCaseFacts(tx, rows, at2) {
  for (const piece of piecesOf(rows)) {
    await tx.insert(caseFacts).values(piece.map((row) => ({ ...row, refreshedAt: at2 }))).onConflictDoUpdate({
      target: caseFacts.profileId,
      set: {
        isUnder25: sql`excluded.is_under25`,
        isWoman: sql`excluded.is_woman`,
        needsPermit: sql`excluded.needs_permit`,
        needsTitleCopy: sql`excluded.needs_title_copy`,
        workAccess: sql`excluded.work_access`,
        titleEndsOn: sql`excluded.title_ends_on`,
        residenceRuleDistrictKey: sql`excluded.residence_rule_district_key`,
        residenceRuleUntilOn: sql`excluded.residence_rule_until_on`,
        refreshedAt: sql`excluded.refreshed_at`
      }
    });
  }
}
async function explainMatch(app, handle, posting, profile) {
  const access = await findWorkAccess(handle, [profile.id]);
  const document = matchDocument(profile, profile.matchNumber, access.get(profile.id) ?? {});
  const asked = postingDocument(posting);
  const km = document.spotId === null || asked.spotId === null ? null : await distanceKm(handle, document.spotId, asked.spotId);
  const context = {
    weights: standardWeights,
    related: relatedConcepts(app.vocabulary.relations()),
    today: dayOf(app.clock.now()),
    km
  };
  return {
    ...explainPair(document, asked, context),
    profileDocument: document,
    postingDocument: asked,
    pair: comparePair(document, asked, context)
  };
}
async function buildJobFit(app, handle, posting, profile, day2) {
  if (posting.kind === null) throw new DomainError("conflict", "postingNotOpen");
  const { pair, postingDocument: postingDocument2, profileDocument, km } = await explainMatch(app, handle, posting, profile);
  const told2 = await toldOfPerson(handle, posting.companyId, profile.id);
  const withTold = askingAlso(postingDocument2, told2.toAnybody);
  const { profiles: published, alike } = await app.engine.countAlike(handle, withTold);
  const answersTo = (document) => askedMusts(document, relatedConcepts(app.vocabulary.relations())).map((asked) => ({
    must: asked.must,
    isMet: meetsMust(profileDocument, asked)
  }));
  const musts = answersTo(postingDocument2);
  const floor = {
    published,
    alike,
    // Too few people for any class: then no must is told singly either, whatever K is.
    k: requiredK(published, app.config.smallestClass) ?? app.config.smallestClass,
    toldBefore: told2.before,
    toldToAnybody: answersTo(withTold).filter(({ must }) => told2.toAnybody.includes(must))
  };
  const askedRanks = languageSkills.map((skill) => postingDocument2.german[skill]).filter((rank) => rank !== null);
  const access = await findWorkAccess(handle, [profile.id]);
  const fit = jobFitFor(
    {
      musts,
      german: germanLevels(profile.german),
      availableFrom: profile.availableFrom,
      hoursMin: profile.hoursMin,
      hoursMax: profile.hoursMax,
      shifts: profile.shifts,
      commuteFits: km === null ? null : pair.passes.distance && pair.passes.withoutCar,
      workAccess: accessFor(access.get(profile.id) ?? {}, posting.kind, posting.internshipPurpose)
    },
    {
      german: askedRanks.length === 0 ? null : levelOfRank(Math.max(...askedRanks)),
      hoursPerWeekMin: posting.hoursPerWeekMin,
      hoursPerWeekMax: posting.hoursPerWeekMax,
      shifts: posting.shifts
    },
    floor,
    day2
  );
  return { fit, told: mustsTold(musts, floor) };
}
function overdrawn(budgets) {
  const names = ["posting", "week", "musts"];
  return names.find((name) => isOver(budgets[name])) ?? null;
}
function isOver(budget) {
  return budget !== void 0 && budget.used > budget.allowed;
}
function isSpent({ used, allowed }) {
  return used >= allowed;
}
function isNearlySpent({ used, allowed }) {
  return used * 5 >= allowed * 4;
}
async function personsOfPosting(handle, postingId) {
  const [row] = await handle.all(
    sql`select count(distinct profile_id) as persons from ${proposals} where posting_id = ${postingId} and released_at is not null`
  );
  return row?.persons ?? 0;
}
async function personsSince(handle, companyId, since) {
  const [row] = await handle.all(
    sql`select count(distinct profile_id) as persons from ${proposals} where released_at >= ${since.getTime()} and company_id in ${groupOf$1(companyId)}`
  );
  return row?.persons ?? 0;
}
async function mustsSince(handle, companyId, since) {
  const [row] = await handle.all(
    sql`select count(distinct must) as musts from ${shownMusts} where shown_on >= ${since} and company_id in ${groupOf$1(companyId)}`
  );
  return row?.musts ?? 0;
}
async function personsByPosting(handle, companyId) {
  return handle.all(
    sql`select p.id as postingId, p.title as title, p.code as code, p.state as state, count(distinct r.profile_id) as persons
      from ${postings} p inner join ${proposals} r on r.posting_id = p.id and r.released_at is not null
      where p.company_id = ${companyId} group by p.id order by persons desc, p.title, p.id`
  );
}
async function listGroupReadings(handle, week) {
  const rows = await handle.all(
    sql`with member as (select c.id as id, coalesce(c.group_id, c.id) as unit, c.name as name, g.name as group_name, c.name_key as name_key
        from ${companies} c left join ${companyGroups} g on g.id = c.group_id),
      week as (select m.unit as unit, count(distinct r.profile_id) as persons
        from ${proposals} r inner join member m on m.id = r.company_id where r.released_at >= ${week.at.getTime()} group by m.unit),
      must as (select m.unit as unit, count(distinct s.must) as musts
        from ${shownMusts} s inner join member m on m.id = s.company_id where s.shown_on >= ${week.on} group by m.unit),
      posted as (select unit, max(persons) as persons from
        (select m.unit as unit, count(distinct r.profile_id) as persons
          from ${proposals} r inner join ${postings} p on p.id = r.posting_id and p.state in ('submitted', 'approved', 'paused')
          inner join member m on m.id = p.company_id where r.released_at is not null group by p.id) group by unit)
      select min(m.id) as companyId, coalesce(m.group_name, m.name) as name, max(m.group_name is not null) as isGroup,
        coalesce(week.persons, 0) as personsOfWeek, coalesce(must.musts, 0) as mustsOfWeek, coalesce(posted.persons, 0) as personsOfPosting
      from member m left join week on week.unit = m.unit left join must on must.unit = m.unit left join posted on posted.unit = m.unit
      where week.unit is not null or posted.unit is not null
      group by m.unit order by name, companyId`
  );
  return rows.map((row) => ({ ...row, isGroup: row.isGroup === 1 }));
}
const columns$i = {
  id: ruleValues.id,
  key: ruleValues.key,
  value: ruleValues.value,
  unit: ruleValues.unit,
  detail: ruleValues.detail,
  origin: ruleValues.origin,
  legalBasis: ruleValues.legalBasis,
  validFrom: ruleValues.validFrom,
  validTo: ruleValues.validTo,
  source: ruleValues.source,
  checkedOn: ruleValues.checkedOn,
  confirmed: ruleValues.confirmed
};
async function ruleAt(handle, key, day2) {
  const [row] = await handle.select(columns$i).from(ruleValues).where(
    and(
      eq(ruleValues.key, key),
      lte(ruleValues.validFrom, day2),
      or(isNull(ruleValues.validTo), gte(ruleValues.validTo, day2))
    )
  ).orderBy(desc(ruleValues.validFrom)).limit(1);
  return row ?? null;
}
const packedRules = keptQuery(
  (handle) => handle.select({ packed: packRows(columns$i) }).from(ruleValues).prepare()
);
let lastRead = null;
async function rulesAt(handle, day2) {
  const [row] = await packedRules(handle).all();
  const packed = row?.packed ?? "[]";
  if (lastRead?.packed !== packed) {
    const rules = unpackRows(columns$i, packed).map((rule) => rule.row);
    rules.sort((a, b) => compare(a.key, b.key) || compare(a.validFrom, b.validFrom));
    lastRead = { packed, rules };
  }
  return { day: day2, rules: lastRead.rules };
}
const compare = (a, b) => a < b ? -1 : Number(a > b);
const accessColumns = {
  id: workAccessRules.id,
  status: workAccessRules.status,
  housing: workAccessRules.housing,
  kinds: workAccessRules.kinds,
  flags: workAccessRules.flags,
  stayMonthsFrom: workAccessRules.stayMonthsFrom,
  stayMonthsTo: workAccessRules.stayMonthsTo,
  allowed: workAccessRules.allowed,
  waitMonths: workAccessRules.waitMonths,
  needsImmigrationOffice: workAccessRules.needsImmigrationOffice,
  needsAgencyConsent: workAccessRules.needsAgencyConsent,
  extendedFrom: workAccessRules.extendedFrom,
  extendedTo: workAccessRules.extendedTo,
  needsEnd: workAccessRules.needsEnd,
  legalBasis: workAccessRules.legalBasis,
  validFrom: workAccessRules.validFrom,
  validTo: workAccessRules.validTo,
  source: workAccessRules.source,
  checkedOn: workAccessRules.checkedOn,
  confirmed: workAccessRules.confirmed
};
const packedAccess = keptQuery(
  (handle) => handle.select({ packed: packRows(accessColumns) }).from(workAccessRules).prepare()
);
async function listWorkAccessRules(handle) {
  const [row] = await packedAccess(handle).all();
  const rules = unpackRows(accessColumns, row?.packed ?? null).map((rule) => rule.row);
  return rules.sort((a, b) => compare(a.id, b.id));
}
async function putHouseValue(tx, row) {
  const { key, value, unit, from: from2, until } = row;
  await tx.update(ruleValues).set({ validTo: until }).where(
    and(
      eq(ruleValues.key, key),
      lt(ruleValues.validFrom, from2),
      or(isNull(ruleValues.validTo), gte(ruleValues.validTo, from2))
    )
  );
  const said = { value, unit, validTo: null, checkedOn: from2, confirmed: false };
  await tx.insert(ruleValues).values({
    id: `${key}@${from2}`,
    key,
    origin: "house",
    legalBasis: "Vorgabe des Hauses",
    validFrom: from2,
    source: "In der Verwaltung des Portals eingetragen",
    ...said
  }).onConflictDoUpdate({ target: ruleValues.id, set: said });
}
async function houseLimits(handle, now, keys) {
  const book = await rulesAt(handle, dayOf(now));
  return Object.fromEntries(keys.map((key) => [key, requiredNumber(book, key)]));
}
function budgetWeek(now) {
  const on = mondayOf(dayOf(now));
  return { on, at: berlinInstant(on, "00:00") ?? /* @__PURE__ */ new Date(`${on}T00:00:00Z`) };
}
async function readingBudget(handle, now, about) {
  const week = budgetWeek(now);
  const allowed = await houseLimits(handle, now, [
    "house.personsPerPosting",
    "house.personsPerWeek",
    "house.mustsPerWeek"
  ]);
  return {
    posting: { used: await personsOfPosting(handle, about.postingId), allowed: allowed["house.personsPerPosting"] },
    week: { used: await personsSince(handle, about.companyId, week.at), allowed: allowed["house.personsPerWeek"] },
    musts: { used: await mustsSince(handle, about.companyId, week.on), allowed: allowed["house.mustsPerWeek"] }
  };
}
const reasons = {
  posting: "budgetSpentPosting",
  week: "budgetSpentWeek",
  musts: "budgetSpentMusts"
};
async function demandBudget(app, handle, posting) {
  const now = app.clock.now();
  const budgets = await readingBudget(handle, now, { companyId: posting.companyId, postingId: posting.id });
  refuse(overdrawn(budgets), budgets, now);
}
async function demandRoomForPosting(app, handle, posting) {
  const now = app.clock.now();
  const budgets = await readingBudget(handle, now, { companyId: posting.companyId, postingId: posting.id });
  refuse(isSpent(budgets.posting) ? "posting" : null, budgets, now);
}
function refuse(name, budgets, now) {
  if (name === null) return;
  const { allowed } = budgets[name];
  const fromOn = addDays(mondayOf(dayOf(now)), 7);
  throw new DomainError("limit", reasons[name], { params: name === "posting" ? { allowed } : { allowed, fromOn } });
}
async function listBlocksOf(handle, profileId) {
  return handle.select({
    companyId: companyBlocks.companyId,
    companyName: companies.name,
    groupName: companyGroups.name,
    blockedAt: companyBlocks.blockedAt
  }).from(companyBlocks).innerJoin(companies, eq(companies.id, companyBlocks.companyId)).leftJoin(companyGroups, eq(companyGroups.id, companies.groupId)).where(eq(companyBlocks.profileId, profileId)).orderBy(asc(companies.nameKey), asc(companies.id));
}
async function profilesBlocking(handle, companyId) {
  const rows = await handle.selectDistinct({ profileId: companyBlocks.profileId }).from(companyBlocks).where(sql`${companyBlocks.companyId} in ${groupOf$1(companyId)}`);
  return rows.map((row) => row.profileId);
}
const blocking = keptQuery(
  (handle) => handle.select({ companyId: companyBlocks.companyId }).from(companyBlocks).where(
    and(
      eq(companyBlocks.profileId, sql.placeholder("profileId")),
      sql`${companyBlocks.companyId} in ${groupOf$1(sql.placeholder("companyId"))}`
    )
  ).limit(1).prepare()
);
async function isBlocking(handle, profileId, companyId) {
  const [row] = await blocking(handle).all({ profileId, companyId });
  return row !== void 0;
}
async function postingsBlockedBy(handle, profileId) {
  const rows = await handle.all(
    sql`select p.id as id from postings p where p.state = 'approved' and p.company_id in (
      select c.id from ${companyBlocks} b inner join ${companies} own on own.id = b.company_id
      inner join ${companies} c on c.id = own.id or c.group_id = own.group_id where b.profile_id = ${profileId})`
  );
  return rows.map((row) => row.id);
}
async function insertBlock(tx, at2, profileId, companyId) {
  const rows = await tx.insert(companyBlocks).values({ profileId, companyId, blockedAt: at2 }).onConflictDoNothing().returning({ companyId: companyBlocks.companyId });
  return rows.length === 1;
}
async function deleteBlock(tx, profileId, companyId) {
  const rows = await tx.delete(companyBlocks).where(and(eq(companyBlocks.profileId, profileId), eq(companyBlocks.companyId, companyId))).returning({ companyId: companyBlocks.companyId });
  return rows.length === 1;
}
async function moveBlocks(tx, fromId, intoId) {
  await tx.run(
    sql`insert into ${companyBlocks} (profile_id, company_id, blocked_at)
      select profile_id, ${intoId}, blocked_at from ${companyBlocks} where company_id = ${fromId}
      on conflict do nothing`
  );
  await tx.delete(companyBlocks).where(eq(companyBlocks.companyId, fromId));
}
async function demandNotBlocked(handle, profileId, companyId) {
  if (await isBlocking(handle, profileId, companyId)) throw new DomainError("conflict", "personUnavailable");
}
const alphabet$1 = "23456789BCDFGHJKLMNPQRSTVWXZ";
function pseudonym(secret, about) {
  const letters2 = lettersOf(secret, [about.companyId, about.postingId, about.profileId, about.epoch], 5);
  return `${letters2.slice(0, 3)}-${letters2.slice(3)}`;
}
function batchPseudonym(secret, about) {
  const letters2 = lettersOf(secret, ["detailed", about.companyId, about.profileId, String(about.batch)], 8);
  return `${letters2.slice(0, 4)}-${letters2.slice(4)}`;
}
function lettersOf(secret, about, count2) {
  const digest = createHmac("sha256", Buffer.from(secret, "base64")).update(about.join("\0")).digest();
  return [...digest.subarray(0, count2)].map((byte) => alphabet$1[byte % alphabet$1.length]).join("");
}
async function writeJobFit(app, tx, about) {
  const { profileId, day: day2 } = about;
  const posting = found(await findPosting(tx, about.postingId));
  const profile = found(await findProfile(tx, profileId, day2));
  await demandNotBlocked(tx, profileId, posting.companyId);
  const built = await buildJobFit(app, tx, posting, profile, day2);
  await put(app, tx, about, posting.companyId, built);
  await rememberShown(tx, { companyId: posting.companyId, profileId, musts: built.told, shownOn: day2 });
  await demandBudget(app, tx, posting);
}
async function put(app, tx, about, companyId, { fit }) {
  const { proposalId, postingId, profileId, day: day2 } = about;
  await putJobFit(tx, {
    proposalId,
    companyId,
    postingId,
    pseudonym: pseudonym(app.config.pseudonymSecret, { companyId, postingId, profileId, epoch: pseudonymEpoch(day2) }),
    fit,
    gateVersion: GATE_VERSION,
    writtenAt: app.clock.now()
  });
}
async function rewriteJobFits(app, tx, of) {
  const day2 = dayOf(app.clock.now());
  for (const { fit, gateVersion, companyId, ...about } of await standingJobFits(tx, of)) {
    const posting = found(await findPosting(tx, about.postingId));
    const profile = found(await findProfile(tx, about.profileId, day2));
    if (posting.kind === null) continue;
    const now = await buildJobFit(app, tx, posting, profile, day2);
    if (gateVersion === GATE_VERSION && isDeepStrictEqual(now.fit, fit)) continue;
    await put(app, tx, { ...about, day: day2 }, companyId, now);
    if (gateVersion !== GATE_VERSION)
      await rememberShown(tx, { companyId, profileId: about.profileId, musts: now.told, shownOn: day2 });
    await appendAudit(tx, app.clock.now(), {
      actorId: null,
      action: "disclosure.jobFit",
      subjectKind: "proposal",
      subjectIds: [about.proposalId]
    });
  }
}
function eraseIdentities(tx, kind, ids2, at2) {
  return erasePersons(tx, kind, ids2, at2);
}
async function destroyErasedKeys(db, vault) {
  await vault.keys.erase(await erasedPersons(db));
}
async function erasuresToRepeat(db, vault) {
  const known2 = new Set((await erasedPersons(db)).map(({ id: id2 }) => id2));
  return (await vault.keys.erasedPersons()).filter(({ id: id2 }) => !known2.has(id2));
}
const companyRequestKinds = ["interest", "suggestions"];
const companyRequestStates = ["open", "proposing", "nobody", "takenBack"];
const companyRequestAnswers = ["proposing", "nobody"];
const MOST_OPEN_REQUESTS = 10;
const companyRequests = sqliteTable(
  "company_requests",
  {
    id: id(),
    companyId: text().notNull().references(() => companies.id),
    postingId: text().notNull().references(() => postings.id),
    kind: text({ enum: companyRequestKinds }).notNull(),
    /** The card it is about, as `cellKey`; null: not about a card. */
    classKey: text(),
    /** Whose detailed profile it is about: for staff alone. Null: no person is meant. */
    profileId: text().references(() => profiles.id, { onDelete: "cascade" }),
    /** The label under which the company knew that profile then. */
    pseudonym: text(),
    state: text({ enum: companyRequestStates }).notNull(),
    dueOn: day().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    answeredBy: text(),
    answeredAt: instant(),
    version: version()
  },
  (table) => [
    // One open request of a kind: what is null in an index is never the same.
    uniqueIndex("company_requests_one_card").on(table.postingId, table.classKey).where(sql`state = 'open'`),
    // By label, not by person: refusing a second one would tell that two labels are one person.
    uniqueIndex("company_requests_one_label").on(table.postingId, table.pseudonym).where(sql`state = 'open'`),
    uniqueIndex("company_requests_one_suggestion").on(table.postingId).where(sql`state = 'open' and kind = 'suggestions'`),
    index("company_requests_by_company").on(table.companyId, table.postingId),
    index("company_requests_by_due").on(table.state, table.dueOn),
    index("company_requests_by_profile").on(table.profileId)
  ]
);
const dateOfferKinds = ["interview", "trialDay"];
const dateAnswers = ["chosen", "none"];
const companyByLink = "companyByLink";
const fewestTimes = 2;
const mostTimes = 3;
function dateOfferState(offer, now) {
  if (!offer.isRunning) return "ended";
  if (offer.takenBackAt !== null) return "takenBack";
  if (offer.answeredAt !== null) return "answered";
  return now >= offer.validUntil || offer.times.every((time) => time <= now) ? "over" : "open";
}
function offeredTimes(typed, now) {
  const problems = [];
  const times2 = [];
  for (const { field, isEmpty: isEmpty2, at: at2 } of typed) {
    if (isEmpty2) continue;
    if (at2 === null) problems.push({ field, code: "notATime" });
    else if (at2 <= now) problems.push({ field, code: "timeInPast" });
    else if (times2.some((known2) => known2.getTime() === at2.getTime())) problems.push({ field, code: "timeTwice" });
    else times2.push(at2);
  }
  if (problems.length === 0 && times2.length < fewestTimes) {
    const field = typed.find(({ isEmpty: isEmpty2 }) => isEmpty2)?.field ?? typed[0]?.field ?? "";
    problems.push({ field, code: "tooFewTimes", params: { min: fewestTimes } });
  }
  return { times: times2.sort((a, b) => a.getTime() - b.getTime()), problems };
}
const dateOffers = sqliteTable(
  "date_offers",
  {
    id: id(),
    placementId: text().notNull().references(() => placements.id, { onDelete: "cascade" }),
    kind: text({ enum: dateOfferKinds }).notNull(),
    tokenHash: text().notNull().unique(),
    /** Instants as ISO text, in order. */
    times: json().notNull(),
    validUntil: instant().notNull(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    companyAnswer: text({ enum: dateAnswers }),
    chosenAt: instant(),
    companyAnsweredAt: instant(),
    takenBackAt: instant(),
    /** Somebody of the house has done what followed from the answer: told the person, or called the company. */
    settledAt: instant(),
    settledBy: text()
  },
  (table) => [
    uniqueIndex("date_offers_one_open").on(table.placementId, table.kind).where(sql`company_answered_at is null and taken_back_at is null`),
    index("date_offers_to_settle").on(table.companyAnswer).where(sql`company_answered_at is not null and settled_at is null`)
  ]
);
const invitationStates = ["invited", "coming", "declined"];
const invitationMoves = ["coming", "declined", "attended", "missed"];
function eventPhase(event, today) {
  if (event.cancelledAt !== null) return "cancelled";
  if (event.heldOn === today) return "today";
  return event.heldOn > today ? "planned" : "over";
}
function afterMove(invitation, move, phase) {
  if (phase === "cancelled") return { refused: "eventCancelled" };
  if (move === "coming" || move === "declined") {
    if (phase === "over") return { refused: "eventOver" };
    return { next: { state: move, attended: move === "declined" && phase === "today" ? false : invitation.attended } };
  }
  if (phase === "planned") return { refused: "eventNotYet" };
  return { next: { state: invitation.state, attended: move === "attended" } };
}
const employerEvents = sqliteTable(
  "employer_events",
  {
    id: id(),
    title: text().notNull(),
    heldOn: day().notNull(),
    startsAt: instant().notNull(),
    venue: text().notNull(),
    officerId: text().notNull(),
    createdAt: instant().notNull(),
    cancelledAt: instant(),
    version: version()
  },
  (table) => [index("employer_events_by_day").on(table.heldOn)]
);
const eventCompanies = sqliteTable(
  "event_companies",
  {
    eventId: text().notNull().references(() => employerEvents.id, { onDelete: "cascade" }),
    companyId: text().notNull().references(() => companies.id),
    state: text({ enum: invitationStates }).notNull(),
    attended: flag(),
    invitedBy: text().notNull(),
    invitedAt: instant().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.companyId] }),
    index("event_companies_by_company").on(table.companyId)
  ]
);
const eventGuests = sqliteTable(
  "event_guests",
  {
    eventId: text().notNull().references(() => employerEvents.id, { onDelete: "cascade" }),
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    state: text({ enum: invitationStates }).notNull(),
    attended: flag(),
    invitedBy: text().notNull(),
    invitedAt: instant().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.eventId, table.profileId] }),
    index("event_guests_by_profile").on(table.profileId)
  ]
);
const certificateKinds = ["none", "simple", "extended"];
const interviewKinds = ["phone", "inPerson", "video"];
const interviewMinutes = 45;
function checkProgramme({ certificate, isWithMinors }) {
  if (certificate === "extended" && !isWithMinors)
    throw fieldError({ field: "certificate", code: "extendedForMinorsOnly" });
}
function needsCertificate(programme) {
  return programme !== null && programme.certificate !== "none";
}
const tandemMoves = ["begin", "pause", "handBack", "resume", "decline", "end"];
const moves$1 = {
  begin: { from: ["taster"], to: "active" },
  pause: { from: ["taster", "active"], to: "paused" },
  handBack: { from: ["taster", "active"], to: "paused" },
  resume: { from: ["paused"], to: "active" },
  decline: { from: ["taster"], to: "ended" },
  end: { from: ["taster", "active", "paused"], to: "ended" }
};
const tandemEventCodes = ["started", ...tandemMoves, "stay", "change", "silent", "called"];
const openTandemStates = ["taster", "active", "paused"];
const firstMeetingMinutes = 60;
const longestMeetingMinutes = 480;
function tandemMovesFrom(state) {
  return tandemMoves.filter((move) => moves$1[move].from.includes(state));
}
function tandemStateAfter(state, move, hasAgreement) {
  if (!moves$1[move].from.includes(state)) throw new DomainError("conflict", "tandemMoveImpossible");
  return move === "resume" && !hasAgreement ? "taster" : moves$1[move].to;
}
const mentors = sqliteTable(
  "mentors",
  {
    id: id(),
    caseCode: text().notNull().unique(),
    organisationId: text(),
    state: text({ enum: mentorStates }).notNull(),
    offers: json().notNull(),
    languages: json().notNull(),
    placeId: integer(),
    quarterId: integer(),
    maxKm: integer(),
    mode: text({ enum: meetingModes }).notNull(),
    slots: json().notNull(),
    capacity: integer().notNull().default(1),
    wishes: json().notNull().default([]),
    pledgedAt: instant(),
    /** When a code sent to her address came back; null: nobody knows whether mails reach her. */
    emailConfirmedAt: instant(),
    /** The talk that is planned, by the coordinator `interviewBy`. */
    interviewAt: instant(),
    interviewKind: text({ enum: interviewKinds }),
    interviewBy: text(),
    /** Grows with every change of the talk: calendars keep the newest. */
    interviewSequence: integer().notNull().default(0),
    interviewedOn: day(),
    programmeId: text(),
    agreementOn: day(),
    confidentialityOn: day(),
    materialOn: day(),
    certificateSeenOn: day(),
    approvedBy: text(),
    registeredAt: instant().notNull(),
    version: version()
  },
  (table) => [index("mentors_by_state").on(table.state)]
);
const learners = sqliteTable("learners", {
  profileId: text().primaryKey().references(() => profiles.id, { onDelete: "cascade" }),
  goal: text({ enum: learnerGoals }).notNull(),
  goalLevel: text({ enum: cefrLevels }),
  mode: text({ enum: meetingModes }).notNull(),
  slots: json().notNull(),
  wishes: json().notNull().default([]),
  /** The posting for which a language step is missing. */
  postingId: text(),
  waitingSince: day().notNull(),
  version: version()
});
const tandems = sqliteTable(
  "tandems",
  {
    id: id(),
    mentorId: text().notNull().references(() => mentors.id),
    profileId: text().notNull().references(() => profiles.id),
    consentId: text().notNull(),
    state: text({ enum: tandemStates }).notNull(),
    goal: text({ enum: learnerGoals }).notNull(),
    goalLevel: text({ enum: cefrLevels }),
    /** The posting it works towards; nothing of it reaches the mentor. */
    postingId: text(),
    startedOn: day().notNull(),
    /** When all three signed; null: still in its taster phase. */
    agreedOn: day(),
    /** When each side said that she would like to meet the other; a No ends the taster phase. */
    mentorAcceptedAt: instant(),
    learnerAcceptedAt: instant(),
    /** When each side said that the other may read her telephone and address; both are needed. */
    mentorReleasedAt: instant(),
    learnerReleasedAt: instant(),
    endedOn: day(),
    endReason: text({ enum: tandemEndReasons }),
    startedBy: text().notNull(),
    version: version()
  },
  (table) => [
    uniqueIndex("tandems_one_open").on(table.profileId).where(sql`state != 'ended'`),
    index("tandems_by_mentor").on(table.mentorId, table.state)
  ]
);
const tandemMeetings = sqliteTable(
  "tandem_meetings",
  {
    id: id(),
    tandemId: text().notNull().references(() => tandems.id, { onDelete: "cascade" }),
    on: day().notNull(),
    minutes: integer().notNull(),
    loggedBy: text().notNull(),
    loggedAt: instant().notNull()
  },
  (table) => [index("tandem_meetings_by_tandem").on(table.tandemId, table.on)]
);
const tandemEvents = sqliteTable(
  "tandem_events",
  {
    id: id(),
    tandemId: text().notNull().references(() => tandems.id, { onDelete: "cascade" }),
    code: text({ enum: tandemEventCodes }).notNull(),
    at: instant().notNull(),
    byUserId: text()
  },
  (table) => [index("tandem_events_by_tandem").on(table.tandemId, table.at)]
);
const tandemSides = ["mentor", "learner"];
const otherSide = (side) => side === "mentor" ? "learner" : "mentor";
const tandemDateStates = ["planned", "cancelled", "over"];
const reviewAnswers = ["good", "middling", "hard"];
const tandemAlertKinds = ["handBack", "change", "silent", "hard", "tasterOver"];
const tasterMeetings = { most: 4 };
const lateChoices = [10, 20, 30];
const plannedMinutes = 60;
const latestPlanDays = 180;
const longestMessage = 600;
const hourMs = 60 * 6e4;
function mayBeLate(at2, now) {
  return now.getTime() >= at2.getTime() - 3 * hourMs && now.getTime() <= at2.getTime() + hourMs;
}
function isSilent(tandem, silentDays, today) {
  const shouldMeet = tandem.state === "taster" || tandem.state === "active";
  return shouldMeet && !tandem.hasDateAhead && daysBetween(tandem.since, today) >= silentDays;
}
function reviewMonth(tandem, today) {
  if (tandem.state !== "active" || tandem.agreedOn === null || today < addDays(tandem.agreedOn, 28)) return null;
  return `${today.slice(0, 7)}-01`;
}
const tandemId = () => text().notNull().references(() => tandems.id, { onDelete: "cascade" });
const tandemDates = sqliteTable(
  "tandem_dates",
  {
    id: id(),
    tandemId: tandemId(),
    at: instant().notNull(),
    minutes: integer().notNull(),
    /** A public place. */
    place: text().notNull(),
    state: text({ enum: tandemDateStates }).notNull(),
    /** Grows with every change: calendars keep the highest. */
    sequence: integer().notNull(),
    lateSide: text({ enum: tandemSides }),
    lateMinutes: integer(),
    changedAt: instant().notNull()
  },
  (table) => [
    uniqueIndex("tandem_dates_one_planned").on(table.tandemId).where(sql`state = 'planned'`),
    index("tandem_dates_by_tandem").on(table.tandemId, table.at),
    index("tandem_dates_by_state").on(table.state, table.at)
  ]
);
const tandemMessages = sqliteTable(
  "tandem_messages",
  {
    id: id(),
    tandemId: tandemId(),
    side: text({ enum: tandemSides }).notNull(),
    textCipher: text().notNull(),
    sentAt: instant().notNull()
  },
  (table) => [index("tandem_messages_by_tandem").on(table.tandemId, table.sentAt)]
);
const tandemReviews = sqliteTable(
  "tandem_reviews",
  {
    id: id(),
    tandemId: tandemId(),
    /** First day of the month. */
    monthOn: day().notNull(),
    side: text({ enum: tandemSides }).notNull(),
    answer: text({ enum: reviewAnswers }).notNull(),
    answeredAt: instant().notNull()
  },
  (table) => [uniqueIndex("tandem_reviews_one").on(table.tandemId, table.monthOn, table.side)]
);
const tandemAlerts = sqliteTable(
  "tandem_alerts",
  {
    id: id(),
    tandemId: tandemId(),
    kind: text({ enum: tandemAlertKinds }).notNull(),
    raisedAt: instant().notNull(),
    settledAt: instant(),
    settledBy: text()
  },
  (table) => [
    uniqueIndex("tandem_alerts_one_open").on(table.tandemId, table.kind).where(sql`settled_at is null`)
  ]
);
const tandemObservations = sqliteTable(
  "tandem_observations",
  {
    id: id(),
    tandemId: tandemId(),
    skill: text({ enum: languageSkills }).notNull(),
    level: text({ enum: cefrLevels }).notNull(),
    observedOn: day().notNull()
  },
  (table) => [uniqueIndex("tandem_observations_one").on(table.tandemId, table.skill, table.observedOn)]
);
const meetingPlaces = sqliteTable(
  "meeting_places",
  {
    id: id(),
    placeId: integer().notNull(),
    quarterId: integer(),
    name: text().notNull(),
    version: version()
  },
  (table) => [index("meeting_places_by_place").on(table.placeId)]
);
const freshCode = () => `X-${newId().slice(0, 8)}`;
function emptyProfile() {
  return {
    caseCode: freshCode(),
    caseworkerId: null,
    unassignedName: null,
    occupations: [],
    skills: [],
    otherLanguages: [],
    course: null,
    courseUntilOn: null,
    followUpPlanned: false,
    experienceYears: null,
    licences: [],
    hoursMin: null,
    hoursMax: null,
    shifts: [],
    availableFrom: null,
    placeId: null,
    quarterId: null,
    maxKm: null,
    withoutCar: false,
    wantedKinds: [],
    publishedAt: null
  };
}
async function emptyCases(tx, profileIds) {
  if (profileIds.length === 0) return;
  const ids2 = [...profileIds];
  await tx.delete(languageEvidences).where(inArray(languageEvidences.profileId, ids2));
  await tx.delete(caseFacts).where(inArray(caseFacts.profileId, ids2));
  await tx.delete(caseAssignments).where(inArray(caseAssignments.profileId, ids2));
  await tx.update(companyRequests).set({ profileId: null }).where(inArray(companyRequests.profileId, ids2));
  await tx.delete(consents).where(inArray(consents.profileId, ids2));
  await tx.delete(consentLinks).where(inArray(consentLinks.profileId, ids2));
  await tx.delete(callRequests).where(inArray(callRequests.profileId, ids2));
  await tx.delete(fileNotes).where(inArray(fileNotes.profileId, ids2));
  await tx.delete(unknownWords).where(inArray(unknownWords.ownerId, ids2));
  await tx.delete(importMarks).where(inArray(importMarks.ownerId, ids2));
  await tx.delete(eventGuests).where(inArray(eventGuests.profileId, ids2));
  await tx.delete(companyBlocks).where(inArray(companyBlocks.profileId, ids2));
  await tx.delete(shownMusts).where(inArray(shownMusts.profileId, ids2));
  await tx.delete(shownProfiles).where(inArray(shownProfiles.profileId, ids2));
  await tx.delete(lastReadings).where(inArray(lastReadings.profileId, ids2));
  const proposed = tx.select({ id: proposals.id }).from(proposals).where(inArray(proposals.profileId, ids2));
  await tx.delete(jobFits).where(inArray(jobFits.proposalId, proposed));
  await tx.update(proposals).set({ reasons: [], score: null }).where(inArray(proposals.profileId, ids2));
  const placed = tx.select({ id: placements.id }).from(placements).where(inArray(placements.profileId, ids2));
  await tx.delete(dateOffers).where(inArray(dateOffers.placementId, placed));
  await tx.update(placementSteps).set({
    note: null,
    noteForCompany: false,
    skippedReason: null,
    title: sql`case when ${placementSteps.title} is null then null else '' end`
  }).where(inArray(placementSteps.placementId, placed));
  await tx.update(placementEvents).set({ before: null, reason: null }).where(inArray(placementEvents.placementId, placed));
  await tx.update(placementRequirements).set({ reference: null, overrideReason: null, reason: null, ruleId: null }).where(inArray(placementRequirements.placementId, placed));
  await tx.delete(checkIns).where(inArray(checkIns.placementId, placed));
  await tx.delete(placementAttachments).where(inArray(placementAttachments.placementId, placed));
  const paired = tx.select({ id: tandems.id }).from(tandems).where(inArray(tandems.profileId, ids2));
  await emptyTandems(tx, paired);
}
async function emptyTandems(tx, ids2) {
  await tx.delete(tandemMessages).where(inArray(tandemMessages.tandemId, ids2));
  await tx.delete(tandemReviews).where(inArray(tandemReviews.tandemId, ids2));
  await tx.delete(tandemObservations).where(inArray(tandemObservations.tandemId, ids2));
  await tx.delete(tandemDates).where(inArray(tandemDates.tandemId, ids2));
  await tx.update(tandems).set({ postingId: null }).where(inArray(tandems.id, ids2));
}
async function emptyMentor(tx, mentorId, version2) {
  const rows = await tx.update(mentors).set({
    caseCode: freshCode(),
    offers: [],
    languages: [],
    placeId: null,
    quarterId: null,
    maxKm: null,
    slots: [],
    wishes: [],
    pledgedAt: null,
    emailConfirmedAt: null,
    interviewAt: null,
    interviewKind: null,
    interviewBy: null,
    interviewedOn: null,
    programmeId: null,
    agreementOn: null,
    confidentialityOn: null,
    materialOn: null,
    certificateSeenOn: null,
    approvedBy: null,
    version: version2 + 1
  }).where(sql`${mentors.id} = ${mentorId} and ${mentors.version} = ${version2}`).returning({ id: mentors.id });
  await emptyTandems(tx, tx.select({ id: tandems.id }).from(tandems).where(eq(tandems.mentorId, mentorId)));
  await tx.delete(importMarks).where(eq(importMarks.ownerId, mentorId));
  return rows.length === 1;
}
const columns$h = {
  id: mentors.id,
  caseCode: mentors.caseCode,
  organisationId: mentors.organisationId,
  state: mentors.state,
  offers: mentors.offers,
  languages: mentors.languages,
  placeId: mentors.placeId,
  quarterId: mentors.quarterId,
  maxKm: mentors.maxKm,
  mode: mentors.mode,
  slots: mentors.slots,
  capacity: mentors.capacity,
  wishes: mentors.wishes,
  pledgedAt: mentors.pledgedAt,
  emailConfirmedAt: mentors.emailConfirmedAt,
  interviewAt: mentors.interviewAt,
  interviewKind: mentors.interviewKind,
  interviewBy: mentors.interviewBy,
  interviewSequence: mentors.interviewSequence,
  interviewedOn: mentors.interviewedOn,
  programmeId: mentors.programmeId,
  agreementOn: mentors.agreementOn,
  confidentialityOn: mentors.confidentialityOn,
  materialOn: mentors.materialOn,
  certificateSeenOn: mentors.certificateSeenOn,
  approvedBy: mentors.approvedBy,
  registeredAt: mentors.registeredAt,
  version: mentors.version
};
const openTandems = sql`(select count(*) from tandems t where t.mentor_id = mentors.id and t.state != 'ended')`;
async function findMentors(handle, ids2) {
  return handle.select({ ...columns$h, openTandems: openTandems.mapWith(Number) }).from(mentors).where(inArray(mentors.id, [...ids2]));
}
async function findMentor(handle, id2) {
  return (await findMentors(handle, [id2]))[0] ?? null;
}
function mentorsInScope(scope) {
  if (scope.all) return void 0;
  return scope.mentorId === null ? sql`false` : eq(mentors.id, scope.mentorId);
}
async function listMentors(handle, scope, filter, page) {
  return handle.select({ ...columns$h, openTandems: openTandems.mapWith(Number) }).from(mentors).where(
    and(mentorsInScope(scope), filter.states === void 0 ? void 0 : inArray(mentors.state, [...filter.states]))
  ).orderBy(asc(mentors.registeredAt), asc(mentors.id)).limit(page.size).offset(page.number * page.size);
}
async function countMentorsByState(handle, scope) {
  const rows = await handle.select({ state: mentors.state, count: count() }).from(mentors).where(mentorsInScope(scope)).groupBy(mentors.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
async function countFreePlacesBySpot(handle, scope) {
  const spotId = sql`coalesce(${mentors.quarterId}, ${mentors.placeId})`;
  return handle.select({ spotId, count: sql`sum(max(0, ${mentors.capacity} - ${openTandems}))`.mapWith(Number) }).from(mentors).where(and(mentorsInScope(scope), eq(mentors.state, "active"))).groupBy(spotId);
}
async function listActiveMentors(handle, after, limit) {
  return handle.select({ ...columns$h, openTandems: openTandems.mapWith(Number) }).from(mentors).where(and(eq(mentors.state, "active"), after === null ? void 0 : gt(mentors.id, after))).orderBy(asc(mentors.id)).limit(limit);
}
async function insertMentor(tx, row) {
  await tx.insert(mentors).values(row);
}
async function updateMentor(tx, id2, version2, changed) {
  const rows = await tx.update(mentors).set({ ...changed, version: version2 + 1 }).where(and(eq(mentors.id, id2), eq(mentors.version, version2))).returning({ id: mentors.id });
  return rows.length === 1;
}
async function findMentorAccount(handle, mentorId) {
  const [row] = await handle.select({
    userId: users.id,
    hasPassword: sql`${users.passwordHash} is not null`.mapWith(Boolean),
    deactivatedAt: users.deactivatedAt
  }).from(users).where(eq(users.mentorId, mentorId));
  return row ?? null;
}
async function takenMentorCodes(handle, codes) {
  const rows = await handle.select({ caseCode: mentors.caseCode }).from(mentors).where(inArray(mentors.caseCode, listed(codes)));
  return new Set(rows.map((row) => row.caseCode));
}
function casesInScope(scope, today, organisation = profiles.organisationId) {
  const inHouse2 = scope.houseId === null ? isNull(organisation) : eq(organisation, scope.houseId);
  return [
    scope.organisationId === null ? void 0 : and(eq(organisation, scope.organisationId), eq(profiles.isGuest, false)),
    scope.teamId === null ? void 0 : and(inHouse2, eq(users.teamId, scope.teamId)),
    scope.userId === null ? void 0 : and(inHouse2, eq(profiles.caseworkerId, scope.userId)),
    scope.userId === null ? void 0 : and(inHouse2, eq(users.coveredBy, scope.userId), gte(users.absentUntil, today))
  ];
}
function publishedInScope(scope) {
  return scope.published ? eq(profiles.state, "published") : void 0;
}
function anyOf(parts2) {
  const given = parts2.filter((part2) => part2 !== void 0);
  return given.length === 0 ? sql`false` : or(...given);
}
const tandemColumns = {
  id: tandems.id,
  mentorId: tandems.mentorId,
  mentorCode: mentors.caseCode,
  profileId: tandems.profileId,
  caseCode: profiles.caseCode,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  organisationId: profiles.organisationId,
  state: tandems.state,
  goal: tandems.goal,
  goalLevel: tandems.goalLevel,
  startedOn: tandems.startedOn,
  agreedOn: tandems.agreedOn,
  postingId: tandems.postingId,
  mentorAcceptedAt: tandems.mentorAcceptedAt,
  learnerAcceptedAt: tandems.learnerAcceptedAt,
  mentorReleasedAt: tandems.mentorReleasedAt,
  learnerReleasedAt: tandems.learnerReleasedAt,
  isGuest: profiles.isGuest,
  nextMeetingAt: tandemDates.at,
  nextMeetingPlace: tandemDates.place,
  endedOn: tandems.endedOn,
  endReason: tandems.endReason,
  version: tandems.version
};
function selectTandems(handle) {
  return handle.select(tandemColumns).from(tandems).innerJoin(mentors, eq(mentors.id, tandems.mentorId)).innerJoin(profiles, eq(profiles.id, tandems.profileId)).leftJoin(tandemDates, and(eq(tandemDates.tandemId, tandems.id), eq(tandemDates.state, "planned"))).leftJoin(users, eq(users.id, profiles.caseworkerId));
}
async function findTandem(handle, id2) {
  const [row] = await selectTandems(handle).where(eq(tandems.id, id2));
  return row ?? null;
}
function tandemsInScope(scope, today) {
  if (scope.all) return void 0;
  return anyOf([
    publishedInScope(scope),
    ...casesInScope(scope, today),
    scope.mentorId === null ? void 0 : eq(tandems.mentorId, scope.mentorId)
  ]);
}
async function countTandemsByState(handle, scope, today) {
  const rows = await handle.select({ state: tandems.state, count: count() }).from(tandems).innerJoin(profiles, eq(profiles.id, tandems.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(tandemsInScope(scope, today)).groupBy(tandems.state);
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
}
async function findOpenTandem(handle, profileId) {
  const [row] = await selectTandems(handle).where(and(eq(tandems.profileId, profileId), ne(tandems.state, "ended")));
  return row ?? null;
}
async function listTandems(handle, scope, today, filter) {
  return selectTandems(handle).where(
    and(
      tandemsInScope(scope, today),
      filter.states === void 0 ? void 0 : inArray(tandems.state, [...filter.states]),
      filter.profileId === void 0 ? void 0 : eq(tandems.profileId, filter.profileId),
      filter.mentorId === void 0 ? void 0 : eq(tandems.mentorId, filter.mentorId)
    )
  ).orderBy(sql`${tandemDates.at} is null`, asc(tandemDates.at), desc(tandems.startedOn)).limit(500);
}
async function insertTandem(tx, row) {
  const id2 = newId();
  await tx.insert(tandems).values({ id: id2, ...row });
  return id2;
}
async function updateTandem(tx, id2, version2, changed) {
  const rows = await tx.update(tandems).set({ ...changed, version: version2 + 1 }).where(and(eq(tandems.id, id2), eq(tandems.version, version2))).returning({ id: tandems.id });
  return rows.length === 1;
}
async function endTandemsOfProfiles(tx, profileIds, on) {
  if (profileIds.length === 0) return [];
  const rows = await tx.update(tandems).set({
    state: "ended",
    endedOn: on,
    endReason: "consentWithdrawn",
    version: sql`${tandems.version} + 1`
  }).where(and(inArray(tandems.profileId, [...profileIds]), ne(tandems.state, "ended"))).returning({ id: tandems.id, mentorId: tandems.mentorId });
  return rows;
}
async function insertMeeting(tx, row) {
  const id2 = newId();
  await tx.insert(tandemMeetings).values({ id: id2, ...row });
  return id2;
}
async function listMeetings(handle, tandemId2) {
  return handle.select({ id: tandemMeetings.id, on: tandemMeetings.on, minutes: tandemMeetings.minutes }).from(tandemMeetings).where(eq(tandemMeetings.tandemId, tandemId2)).orderBy(desc(tandemMeetings.on), desc(tandemMeetings.loggedAt));
}
async function addTandemEvents(tx, at2, byUserId, code, tandemIds) {
  if (tandemIds.length > 0)
    await tx.insert(tandemEvents).values(tandemIds.map((tandemId2) => ({ tandemId: tandemId2, code, at: at2, byUserId })));
}
async function listTandemEvents(handle, tandemId2) {
  return handle.select({ code: tandemEvents.code, at: tandemEvents.at, byUserId: tandemEvents.byUserId }).from(tandemEvents).where(eq(tandemEvents.tandemId, tandemId2)).orderBy(desc(tandemEvents.at), desc(sql`rowid`));
}
async function listLearnersOfMentor(handle, mentorId) {
  const rows = await handle.select({ profileId: tandems.profileId }).from(tandems).where(and(eq(tandems.mentorId, mentorId), ne(tandems.state, "ended")));
  return rows.map(({ profileId }) => profileId);
}
const providerRoles = [
  "officer",
  "caseworker",
  "teamLead",
  "coordinator",
  "dpo",
  "staffCouncil",
  "controlling"
];
const providerRefusals = [
  "off",
  "unreachable",
  "cancelled",
  "failed",
  "tooLate",
  "noAddress",
  "addressUnproved",
  "noRole",
  "administrator",
  "otherHouse",
  "deactivated",
  "openCases"
];
class ProviderFailure extends Error {
  refusal;
  constructor(refusal) {
    super(refusal);
    this.name = "ProviderFailure";
    this.refusal = refusal;
  }
}
function isIssuer(text2) {
  if (!URL.canParse(text2)) return false;
  const url = new URL(text2);
  const isHere = ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return false;
  return url.protocol === "https:" || url.protocol === "http:" && isHere;
}
function valuesOf(claim) {
  return [claim].flat().filter((value) => typeof value === "string");
}
function rolesByClaim(claims, roleClaim, rows) {
  const values = valuesOf(claims[roleClaim] ?? nested(claims, roleClaim));
  const given = rows.filter(({ claimValue }) => values.includes(claimValue)).map(({ role }) => role);
  return providerRoles.filter((role) => given.includes(role));
}
function nested(claims, path) {
  let inner = claims;
  for (const name of path.split(".")) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, name)) return void 0;
    inner = inner[name];
  }
  return inner;
}
function textClaim(claims, name, most) {
  const value = claims[name];
  const text2 = typeof value === "string" ? value.trim() : "";
  return text2 === "" || text2.length > most ? null : text2;
}
const organisationId = () => text().notNull().references(() => organisations.id);
const signInProviders = sqliteTable("sign_in_providers", {
  organisationId: organisationId().primaryKey(),
  issuer: text().notNull(),
  clientId: text().notNull(),
  /** Sealed under a key of the house; null: a client without one. */
  clientCipher: text(),
  /** The claim that says what somebody does; its values are mapped in `sign_in_provider_roles`. */
  roleClaim: text().notNull(),
  /** The service asks for a second factor itself; else the portal does. */
  doesSecondFactor: flag().notNull(),
  /** The service gives out addresses itself: they count as proved where it does not say so. */
  provesAddresses: flag().notNull(),
  isOn: flag().notNull(),
  version: version()
});
const signInProviderRoles = sqliteTable(
  "sign_in_provider_roles",
  { organisationId: organisationId(), claimValue: text().notNull(), role: text({ enum: providerRoles }).notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.claimValue, table.role] })]
);
const providerAccounts = sqliteTable(
  "provider_accounts",
  {
    organisationId: organisationId(),
    issuer: text().notNull(),
    subject: text().notNull(),
    userId: text().notNull().references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant().notNull()
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.issuer, table.subject] })]
);
const hasOpenLink = sql`exists (select 1 from ${invitations} where ${invitations.userId} = ${users.id} and ${invitations.usedAt} is null)`;
const isFromProvider = sql`exists (select 1 from ${providerAccounts} where ${providerAccounts.userId} = ${users.id})`;
const columns$g = {
  id: users.id,
  displayName: users.displayName,
  email: users.email,
  phone: users.phone,
  roles: users.roles,
  organisationId: users.organisationId,
  organisationName: organisations.name,
  teamId: users.teamId,
  teamName: teams.name,
  companyId: users.companyId,
  companyName: companies.name,
  mentorId: users.mentorId,
  locale: users.locale,
  wantsMails: users.wantsMails,
  hasPassword: sql`${users.passwordHash} is not null`.mapWith(Boolean),
  isFromProvider: isFromProvider.mapWith(Boolean),
  hasOpenLink: hasOpenLink.mapWith(Boolean),
  deactivatedAt: users.deactivatedAt,
  version: users.version
};
function selectUsers(handle) {
  return handle.select(columns$g).from(users).leftJoin(organisations, eq(organisations.id, users.organisationId)).leftJoin(teams, eq(teams.id, users.teamId)).leftJoin(companies, eq(companies.id, users.companyId)).$dynamic();
}
function within$2(scope) {
  if (scope.all) return void 0;
  const inHouse2 = or(
    isNull(users.organisationId),
    scope.houseId === null ? void 0 : eq(users.organisationId, scope.houseId)
  );
  const either = [
    scope.organisationId === null ? void 0 : eq(users.organisationId, scope.organisationId),
    scope.teamId === null ? void 0 : and(inHouse2, eq(users.teamId, scope.teamId)),
    scope.userId === null ? void 0 : and(inHouse2, eq(users.id, scope.userId))
  ].filter((condition) => condition !== void 0);
  return either.length === 0 ? sql`0` : or(...either);
}
async function listUsers(handle, scope) {
  return selectUsers(handle).where(within$2(scope)).orderBy(sql`${users.deactivatedAt} is not null`, sql`${users.displayName} collate nocase`, asc(users.id));
}
const userById = keptQuery(
  (handle) => selectUsers(handle).where(eq(users.id, sql.placeholder("id"))).prepare()
);
async function findUser(handle, id2) {
  const [row] = await userById(handle).all({ id: id2 });
  return row ?? null;
}
const activeContact = keptQuery(
  (handle) => handle.select({
    name: users.displayName,
    phone: sql`coalesce(${users.phone}, ${organisations.phone})`,
    email: users.email,
    organisationName: organisations.name
  }).from(users).leftJoin(organisations, eq(organisations.id, users.organisationId)).where(and(eq(users.id, sql.placeholder("id")), isNull(users.deactivatedAt))).prepare()
);
async function findContact(handle, id2) {
  const [row] = await activeContact(handle).all({ id: id2 });
  return row ?? null;
}
async function listColleagues(handle, organisationId2, role, exceptId) {
  const rows = await handle.select({ id: users.id, displayName: users.displayName, roles: users.roles }).from(users).where(and(eq(users.organisationId, organisationId2), isNull(users.deactivatedAt), ne(users.id, exceptId))).orderBy(sql`${users.displayName} collate nocase`);
  return rows.filter((row) => row.roles.includes(role));
}
async function listStaffNames(handle, organisationId2, roles2) {
  const rows = await handle.select({ id: users.id, displayName: users.displayName, roles: users.roles }).from(users).where(eq(users.organisationId, organisationId2)).orderBy(sql`${users.displayName} collate nocase`);
  return rows.filter((row) => row.roles.some((role) => roles2.includes(role))).flatMap(({ id: id2, displayName }) => displayName === null ? [] : [{ id: id2, name: displayName }]);
}
async function listUsersWithRole(handle, role) {
  return handle.select({ id: users.id }).from(users).where(
    and(isNull(users.deactivatedAt), sql`exists (select 1 from json_each(${users.roles}) where value = ${role})`)
  );
}
async function listUsersOfCompany(handle, companyId) {
  return handle.select({ id: users.id }).from(users).where(and(eq(users.companyId, companyId), isNull(users.deactivatedAt)));
}
async function countUsers(handle) {
  const [row] = await handle.select({ number: count() }).from(users);
  return row?.number ?? 0;
}
async function countOtherAdministrators(handle, exceptId) {
  const [row] = await handle.select({ number: count() }).from(users).where(
    and(
      ne(users.id, exceptId),
      isNull(users.deactivatedAt),
      sql`${users.passwordHash} is not null`,
      sql`exists (select 1 from json_each(${users.roles}) where value = 'administrator')`
    )
  );
  return row?.number ?? 0;
}
async function deleteSessionsOf(tx, userId2, exceptId) {
  await tx.delete(sessions).where(and(eq(sessions.userId, userId2), exceptId === void 0 ? void 0 : ne(sessions.id, exceptId)));
}
async function closeInvitationsOf(tx, userId2, at2) {
  await tx.update(invitations).set({ usedAt: at2 }).where(and(eq(invitations.userId, userId2), isNull(invitations.usedAt)));
}
async function findRolesOf(handle, ids2) {
  const rows = await handle.select({ id: users.id, roles: users.roles, companyId: users.companyId }).from(users).where(inArray(users.id, listed(ids2)));
  return new Map(rows.map(({ id: id2, ...row }) => [id2, row]));
}
async function findCodeAccount(handle, loginIndex2) {
  const [row] = await handle.select({ id: users.id, roles: users.roles, deactivatedAt: users.deactivatedAt }).from(users).where(eq(users.loginIndex, loginIndex2));
  return row ?? null;
}
async function findResetAccount(handle, loginIndex2) {
  const [row] = await handle.select({ id: users.id, roles: users.roles }).from(users).where(
    and(
      eq(users.loginIndex, loginIndex2),
      isNull(users.deactivatedAt),
      isNotNull(users.passwordHash),
      isNotNull(users.email)
    )
  );
  return row ?? null;
}
async function hasFreshReset(handle, userId2, since) {
  const rows = await handle.select({ id: invitations.id }).from(invitations).where(
    and(
      eq(invitations.userId, userId2),
      eq(invitations.purpose, "passwordReset"),
      isNull(invitations.createdBy),
      isNull(invitations.usedAt),
      gt(invitations.createdAt, since)
    )
  ).limit(1);
  return rows.length > 0;
}
async function closeMentorAccount(tx, mentorId, at2) {
  const account = await findMentorAccount(tx, mentorId);
  if (account === null) return;
  await tx.update(users).set({
    deactivatedAt: at2,
    passwordHash: null,
    loginIndex: `closed:${account.userId}`,
    version: sql`${users.version} + 1`
  }).where(eq(users.id, account.userId));
  await deleteSessionsOf(tx, account.userId);
  await closeInvitationsOf(tx, account.userId, at2);
}
const needWeights = { perWeek: 500, weeksMax: 20, losing: 5e3 };
const mostNeed = 2 * needWeights.perWeek * needWeights.weeksMax + needWeights.losing;
function needOf(practice, gapDays, today) {
  const { waitingSince, courseUntilOn, lastMeetingOn: lastMeetingOn2 } = practice;
  const known2 = [courseUntilOn, lastMeetingOn2].filter((day2) => day2 !== null).sort();
  const last = known2.at(-1);
  const since = last ?? waitingSince;
  const waitingWeeks = weeksSince(waitingSince, today);
  const weeksWithoutPractice = weeksSince(since, today);
  const isLosing = addDays(since, gapDays) <= today;
  const counted2 = Math.min(waitingWeeks, needWeights.weeksMax) + Math.min(weeksWithoutPractice, needWeights.weeksMax);
  return {
    waitingWeeks,
    weeksWithoutPractice,
    isAtLeast: last === void 0,
    isLosing,
    points: counted2 * needWeights.perWeek + (isLosing ? needWeights.losing : 0)
  };
}
function weeksSince(day2, today) {
  return Math.max(0, Math.floor(daysBetween(day2, today) / 7));
}
const columns$f = {
  id: consents.id,
  profileId: consents.profileId,
  purpose: consents.purpose,
  postingId: consents.postingId,
  companyId: consents.companyId,
  decision: consents.decision,
  textVersion: consents.textVersion,
  language: consents.language,
  channel: consents.channel,
  helper: consents.helper,
  decidedAt: consents.decidedAt,
  withdrawnAt: consents.withdrawnAt
};
const consentsOfProfile = keptQuery(
  (handle) => handle.select(columns$f).from(consents).where(eq(consents.profileId, sql.placeholder("profileId"))).orderBy(desc(consents.decidedAt)).prepare()
);
async function listConsents(handle, profileId) {
  return consentsOfProfile(handle).all({ profileId });
}
const isOrAny = (column, name) => sql`(${sql.placeholder(name)} is null or ${column} = ${sql.placeholder(name)})`;
const newestConsent = keptQuery(
  (handle) => handle.select(columns$f).from(consents).where(
    and(
      eq(consents.profileId, sql.placeholder("profileId")),
      eq(consents.purpose, sql.placeholder("purpose")),
      isOrAny(consents.postingId, "postingId"),
      isOrAny(consents.companyId, "companyId")
    )
  ).orderBy(desc(consents.decidedAt)).limit(1).prepare()
);
async function findConsent(handle, profileId, purpose, { postingId, companyId } = {}) {
  const about = { postingId: postingId ?? null, companyId: companyId ?? null };
  const [row] = await newestConsent(handle).all({ profileId, purpose, ...about });
  return row ?? null;
}
function standingYes(profileId, purpose) {
  return sql`(select ${consents.decision} = 'yes' and ${consents.withdrawnAt} is null from ${consents}
    where ${consents.profileId} = ${profileId} and ${consents.purpose} = ${purpose}
    order by ${consents.decidedAt} desc, ${consents}.rowid desc limit 1)`;
}
async function insertConsent(tx, row) {
  const id2 = newId();
  await tx.insert(consents).values({ id: id2, ...row });
  return id2;
}
async function withdrawConsents(tx, profileId, purpose, at2, by, postingId) {
  const isAtWork = sql`exists (select 1 from ${placements} where ${placements.profileId} = ${consents.profileId}
    and ${placements.postingId} = ${consents.postingId} and ${placements.state} in ('started', 'lasts'))`;
  const rows = await tx.update(consents).set({ withdrawnAt: at2, withdrawnBy: by }).where(
    and(
      eq(consents.profileId, profileId),
      eq(consents.purpose, purpose),
      postingId === void 0 ? void 0 : eq(consents.postingId, postingId),
      eq(consents.decision, "yes"),
      isNull(consents.withdrawnAt),
      not(isAtWork)
    )
  ).returning({ id: consents.id });
  return rows.length;
}
async function currentConsentTexts(handle, purpose) {
  return handle.select({
    version: consentTexts.version,
    purpose: consentTexts.purpose,
    language: consentTexts.language,
    body: consentTexts.body,
    reviewedBy: consentTexts.reviewedBy,
    reviewedOn: consentTexts.reviewedOn
  }).from(consentTexts).where(and(eq(consentTexts.purpose, purpose), eq(consentTexts.current, true)));
}
async function everyConsentText(handle) {
  return handle.select({
    version: consentTexts.version,
    purpose: consentTexts.purpose,
    language: consentTexts.language,
    body: consentTexts.body,
    reviewedBy: consentTexts.reviewedBy,
    reviewedOn: consentTexts.reviewedOn
  }).from(consentTexts).where(eq(consentTexts.current, true));
}
async function reviewTexts(tx, language, review) {
  await tx.update(consentTexts).set(review).where(and(eq(consentTexts.language, language), eq(consentTexts.current, true)));
}
async function listLanguageReviews(handle) {
  return handle.select({
    language: languageReviews.language,
    version: languageReviews.version,
    reviewedBy: languageReviews.reviewedBy,
    reviewedOn: languageReviews.reviewedOn
  }).from(languageReviews).orderBy(desc(languageReviews.recordedAt));
}
async function insertLanguageReview(tx, row) {
  await tx.insert(languageReviews).values({ id: newId(), ...row }).onConflictDoUpdate({
    target: [languageReviews.language, languageReviews.version],
    set: { reviewedBy: row.reviewedBy, reviewedOn: row.reviewedOn }
  });
}
async function findLearner(handle, profileId) {
  const [row] = await handle.select().from(learners).where(eq(learners.profileId, profileId));
  return row ?? null;
}
async function findLearners(handle, profileIds) {
  const rows = await handle.select().from(learners).where(sql`${learners.profileId} in ${listed(profileIds)}`);
  return new Map(rows.map((row) => [row.profileId, row]));
}
async function putLearner(tx, row) {
  const values = { ...row, slots: [...row.slots], wishes: [...row.wishes] };
  await tx.insert(learners).values(values).onConflictDoUpdate({
    target: learners.profileId,
    set: {
      goal: row.goal,
      goalLevel: row.goalLevel,
      mode: row.mode,
      slots: [...row.slots],
      wishes: [...row.wishes],
      ...row.postingId === void 0 ? {} : { postingId: row.postingId },
      version: sql`${learners.version} + 1`
    }
  });
}
async function deleteLearner(tx, profileId) {
  await tx.delete(learners).where(eq(learners.profileId, profileId));
}
function waitingLearners(scope, today) {
  return and(
    learnersInScope(scope, today),
    ne(profiles.state, "closed"),
    ne(profiles.state, "erased"),
    sql`not exists (select 1 from ${tandems} where ${tandems.profileId} = ${learners.profileId} and ${tandems.state} != 'ended')`
  );
}
async function countWaitingLearners(handle, scope, today) {
  const [row] = await handle.select({ count: count() }).from(learners).innerJoin(profiles, eq(profiles.id, learners.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(waitingLearners(scope, today));
  return row?.count ?? 0;
}
async function countWaitingBySpot(handle, scope, today) {
  const spotId = sql`coalesce(${profiles.quarterId}, ${profiles.placeId})`;
  return handle.select({ spotId, count: count() }).from(learners).innerJoin(profiles, eq(profiles.id, learners.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(waitingLearners(scope, today)).groupBy(spotId);
}
const lastMeetingOn = sql`(
  select max(m."on") from tandem_meetings m join tandems t on t.id = m.tandem_id where t.profile_id = ${learners.profileId}
)`;
async function findLastMeetingOn(handle, profileId) {
  const [row] = await handle.select({ on: max(tandemMeetings.on) }).from(tandemMeetings).innerJoin(tandems, eq(tandems.id, tandemMeetings.tandemId)).where(eq(tandems.profileId, profileId));
  return row?.on ?? null;
}
function needInSql(today, gapDays) {
  const daysSince = (from2) => sql`cast(julianday(${today}) - julianday(${from2}) as integer)`;
  const counted2 = (from2) => sql`min(${needWeights.weeksMax}, max(0, ${daysSince(from2)} / 7))`;
  const waiting = sql`${learners.waitingSince}`;
  const course = sql`${profiles.courseUntilOn}`;
  const since = sql`coalesce(max(${course}, ${lastMeetingOn}), ${course}, ${lastMeetingOn}, ${waiting})`;
  const losing = needWeights.losing / needWeights.perWeek;
  return sql`(${counted2(waiting)} + ${counted2(since)} + iif(${daysSince(since)} >= ${gapDays}, ${losing}, 0))`;
}
async function listWaitingLearners(handle, scope, today, page) {
  const rows = await handle.select({
    profileId: learners.profileId,
    organisationId: profiles.organisationId,
    isGuest: profiles.isGuest,
    caseworkerId: profiles.caseworkerId,
    teamId: users.teamId,
    absentUntil: users.absentUntil,
    coveredBy: users.coveredBy,
    isConsented: sql`${standingYes(learners.profileId, "mentoring")}`,
    caseCode: profiles.caseCode,
    goal: learners.goal,
    goalLevel: learners.goalLevel,
    mode: learners.mode,
    slots: learners.slots,
    wishes: learners.wishes,
    languages: profiles.otherLanguages,
    courseUntilOn: profiles.courseUntilOn,
    lastMeetingOn: sql`${lastMeetingOn}`,
    placeId: profiles.placeId,
    quarterId: profiles.quarterId,
    waitingSince: learners.waitingSince
  }).from(learners).innerJoin(profiles, eq(profiles.id, learners.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(
    and(
      waitingLearners(scope, today),
      page.among === void 0 ? void 0 : sql`${learners.profileId} in ${listed(page.among)}`
    )
  ).orderBy(
    ...page.gapDays === void 0 ? [] : [desc(needInSql(today, page.gapDays))],
    asc(learners.waitingSince),
    asc(learners.profileId)
  ).limit(page.size).offset(page.number * page.size);
  return rows.map((row) => ({ ...coveredToday(row, today), isConsented: row.isConsented === 1 }));
}
function learnersInScope(scope, today) {
  return scope.all ? void 0 : anyOf([
    scope.consented ? standingYes(learners.profileId, "mentoring") : void 0,
    ...casesInScope(scope, today)
  ]);
}
async function insertAlert(tx, tandemId2, kind, raisedAt) {
  const rows = await tx.insert(tandemAlerts).values({ id: newId(), tandemId: tandemId2, kind, raisedAt }).onConflictDoNothing().returning({ id: tandemAlerts.id });
  return rows.length === 1;
}
async function settleAlerts(tx, tandemIds, at2, by, kinds) {
  const rows = await tx.update(tandemAlerts).set({ settledAt: at2, settledBy: by }).where(
    and(
      inArray(tandemAlerts.tandemId, [...tandemIds]),
      isNull(tandemAlerts.settledAt),
      kinds === void 0 ? void 0 : inArray(tandemAlerts.kind, [...kinds])
    )
  ).returning({ id: tandemAlerts.id });
  return rows.length;
}
async function listOpenAlerts(handle, scope, today, organisationId2) {
  return handle.select({
    id: tandemAlerts.id,
    tandemId: tandemAlerts.tandemId,
    kind: tandemAlerts.kind,
    raisedAt: tandemAlerts.raisedAt,
    caseCode: profiles.caseCode,
    mentorCode: mentors.caseCode
  }).from(tandemAlerts).innerJoin(tandems, eq(tandems.id, tandemAlerts.tandemId)).innerJoin(mentors, eq(mentors.id, tandems.mentorId)).innerJoin(profiles, eq(profiles.id, tandems.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(
    and(
      tandemsInScope(scope, today),
      isNull(tandemAlerts.settledAt),
      organisationId2 === null ? void 0 : or(eq(mentors.organisationId, organisationId2), isNull(mentors.organisationId))
    )
  ).orderBy(asc(tandemAlerts.raisedAt), asc(tandemAlerts.id)).limit(500);
}
async function listAlertsOf(handle, tandemId2) {
  return handle.select({ kind: tandemAlerts.kind, raisedAt: tandemAlerts.raisedAt }).from(tandemAlerts).where(and(eq(tandemAlerts.tandemId, tandemId2), isNull(tandemAlerts.settledAt))).orderBy(asc(tandemAlerts.raisedAt));
}
async function handedBackAt(handle, tandemIds) {
  const rows = await handle.select({ tandemId: tandemAlerts.tandemId, raisedAt: tandemAlerts.raisedAt }).from(tandemAlerts).where(
    and(
      inArray(tandemAlerts.tandemId, [...tandemIds]),
      eq(tandemAlerts.kind, "handBack"),
      isNull(tandemAlerts.settledAt)
    )
  );
  return new Map(rows.map((row) => [row.tandemId, row.raisedAt]));
}
const columns$e = {
  id: tandemDates.id,
  tandemId: tandemDates.tandemId,
  at: tandemDates.at,
  minutes: tandemDates.minutes,
  place: tandemDates.place,
  state: tandemDates.state,
  sequence: tandemDates.sequence,
  lateSide: tandemDates.lateSide,
  lateMinutes: tandemDates.lateMinutes,
  changedAt: tandemDates.changedAt
};
const selectDates = (handle) => handle.select(columns$e).from(tandemDates);
async function findPlannedDate(handle, tandemId2) {
  const [row] = await selectDates(handle).where(
    and(eq(tandemDates.tandemId, tandemId2), eq(tandemDates.state, "planned"))
  );
  return row ?? null;
}
async function findLatestDate(handle, tandemId2) {
  const [row] = await selectDates(handle).where(eq(tandemDates.tandemId, tandemId2)).orderBy(desc(tandemDates.changedAt), desc(sql`rowid`)).limit(1);
  return row ?? null;
}
async function insertDate(tx, row) {
  const id2 = newId();
  await tx.insert(tandemDates).values({ id: id2, ...row, state: "planned", sequence: 0 });
  return id2;
}
async function updateDate(tx, id2, changedAt, changed) {
  await tx.update(tandemDates).set({
    ...changed,
    lateSide: null,
    lateMinutes: null,
    changedAt,
    sequence: sql`${tandemDates.sequence} + 1`
  }).where(eq(tandemDates.id, id2));
}
async function endDate(tx, id2) {
  await tx.update(tandemDates).set({ state: "over" }).where(eq(tandemDates.id, id2));
}
async function markLate(tx, id2, side, minutes) {
  await tx.update(tandemDates).set({ lateSide: side, lateMinutes: minutes }).where(eq(tandemDates.id, id2));
}
async function cancelDates(tx, tandemIds, changedAt) {
  await tx.update(tandemDates).set({ state: "cancelled", changedAt, sequence: sql`${tandemDates.sequence} + 1` }).where(and(inArray(tandemDates.tandemId, [...tandemIds]), eq(tandemDates.state, "planned")));
}
async function listDatesOfMentor(handle, mentorId, since) {
  return selectDates(handle).innerJoin(tandems, eq(tandems.id, tandemDates.tandemId)).where(and(eq(tandems.mentorId, mentorId), gt(tandemDates.at, since))).orderBy(tandemDates.at);
}
async function hasOtherMeeting(handle, meeting) {
  const { mentorId, tandemId: tandemId2, at: at2, minutes } = meeting;
  const [row] = await handle.select({ id: tandemDates.id }).from(tandemDates).innerJoin(tandems, eq(tandems.id, tandemDates.tandemId)).where(
    and(
      eq(tandems.mentorId, mentorId),
      ne(tandems.id, tandemId2),
      eq(tandemDates.state, "planned"),
      lt(tandemDates.at, new Date(at2.getTime() + minutes * 6e4)),
      sql`${tandemDates.at} + ${tandemDates.minutes} * 60000 > ${at2.getTime()}`
    )
  ).limit(1);
  return row !== void 0;
}
async function listDatesBetween(handle, after, until) {
  return handle.select({ id: tandemDates.id, at: tandemDates.at, tandemId: tandemDates.tandemId, mentorUserId: users.id }).from(tandemDates).innerJoin(tandems, eq(tandems.id, tandemDates.tandemId)).innerJoin(users, eq(users.mentorId, tandems.mentorId)).where(and(eq(tandemDates.state, "planned"), gt(tandemDates.at, after), lte(tandemDates.at, until)));
}
async function syncMentorIndex(app, tx, ids2) {
  const rows = await findMentors(tx, ids2);
  const free = rows.filter((row) => row.state === "active" && row.openTandems < row.capacity);
  const kept = new Set(free.map((row) => row.id));
  await app.engine.removeMentors(
    tx,
    ids2.filter((id2) => !kept.has(id2))
  );
  await app.engine.putMentors(
    tx,
    free.map((row) => mentorDocument(row, row.openTandems))
  );
}
function queueMail(tx, mail) {
  return insertMail(tx, { ...mail, idempotencyKey: `${mail.kind}:${mail.userId}:${mail.idempotencyKey}` });
}
async function tellMentor(tx, tandem, event, at2) {
  const account = await findMentorAccount(tx, tandem.mentorId);
  if (account !== null)
    await queueMail(tx, {
      userId: account.userId,
      kind: "tandemNews",
      about: tandem.id,
      idempotencyKey: `${tandem.id}.${event}`,
      at: at2
    });
}
async function endMentoring(app, tx, by, profileIds) {
  const now = app.clock.now();
  const ended = await endTandemsOfProfiles(tx, profileIds, dayOf(now));
  for (const profileId of profileIds) await deleteLearner(tx, profileId);
  if (ended.length === 0) return;
  const ids2 = ended.map((tandem) => tandem.id);
  await addTandemEvents(tx, now, by, "end", ids2);
  await settleAlerts(tx, ids2, now, by);
  await cancelDates(tx, ids2, now);
  for (const tandem of ended) await tellMentor(tx, tandem, "ended", now);
  await syncMentorIndex(
    app,
    tx,
    ended.map((tandem) => tandem.mentorId)
  );
  await appendAudit(tx, now, { actorId: by, action: "tandem.end", subjectKind: "tandem", subjectIds: ids2 });
}
const alphabet = "23456789BCDFGHJKLMNPQRSTVWXZ";
function caseCodeOf(bytes) {
  const letters2 = [...bytes.subarray(0, 6)].map((byte) => alphabet[byte % alphabet.length] ?? "X");
  return `${letters2.slice(0, 3).join("")}-${letters2.slice(3, 6).join("")}`;
}
function missingForPublication(profile) {
  const missing = [];
  if (profile.occupations.length === 0 && profile.skills.length === 0) missing.push("occupations");
  if (profile.placeId === null) missing.push("place");
  if (profile.wantedKinds.length === 0) missing.push("wantedKinds");
  return missing;
}
function courseWindows(book) {
  const days = ruleOn(book, "house.courseEnds")?.detail?.["days"];
  return Array.isArray(days) ? days.filter((item) => typeof item === "number").sort((a, b) => a - b) : [];
}
function followUpAfter(before, courseUntilOn, ticked) {
  const isStale = before.followUpPlanned && before.courseUntilOn !== courseUntilOn;
  return ticked && !isStale;
}
const moves = {
  publish: { from: ["draft", "withdrawn"], to: "published" },
  withdraw: { from: ["published"], to: "withdrawn" },
  close: { from: ["draft", "published", "withdrawn"], to: "closed" },
  reopen: { from: ["closed"], to: "draft" },
  erase: { from: ["closed"], to: "erased" },
  /** Was erased already; a copy from before has brought her back. */
  eraseAgain: { from: ["draft", "published", "withdrawn", "closed"], to: "erased" }
};
function profileStateAfter(state, move) {
  const step = moves[move];
  return step.from.includes(state) ? step.to : null;
}
const columns$d = {
  id: fileNotes.id,
  profileId: fileNotes.profileId,
  caseCode: profiles.caseCode,
  subject: fileNotes.subject,
  subjectId: fileNotes.subjectId,
  code: fileNotes.code,
  params: fileNotes.params,
  createdAt: fileNotes.createdAt,
  transferredAt: fileNotes.transferredAt
};
const insertNote = keptQuery((handle) => handle.insert(fileNotes).values(givenRow(fileNotes)).prepare());
async function insertFileNote(tx, row) {
  await insertNote(tx).run({ id: newId(), ...row, params: { ...row.params }, transferredAt: null });
}
function notesInScope({ userId: userId2, houseId }) {
  if (userId2 === null) return sql`false`;
  const inHouse2 = houseId === null ? void 0 : eq(profiles.organisationId, houseId);
  return and(eq(fileNotes.forUserId, userId2), or(isNull(fileNotes.profileId), inHouse2));
}
async function listNotesToTransfer(handle, scope, limit) {
  const rows = await handle.select(columns$d).from(fileNotes).leftJoin(profiles, eq(profiles.id, fileNotes.profileId)).where(and(notesInScope(scope), isNull(fileNotes.transferredAt))).orderBy(asc(fileNotes.createdAt), asc(fileNotes.id)).limit(limit);
  return rows;
}
async function listTransferredNotes(handle, scope, since, limit) {
  const rows = await handle.select(columns$d).from(fileNotes).leftJoin(profiles, eq(profiles.id, fileNotes.profileId)).where(and(notesInScope(scope), gte(fileNotes.transferredAt, since))).orderBy(desc(fileNotes.transferredAt), asc(fileNotes.id)).limit(limit);
  return rows;
}
async function countNotesToTransfer(handle, scope) {
  const [row] = await handle.select({ count: count() }).from(fileNotes).leftJoin(profiles, eq(profiles.id, fileNotes.profileId)).where(and(notesInScope(scope), isNull(fileNotes.transferredAt)));
  return row?.count ?? 0;
}
async function countWaitingNotes(handle, userId2) {
  const [row] = await handle.select({ count: count() }).from(fileNotes).where(and(eq(fileNotes.forUserId, userId2), isNull(fileNotes.transferredAt)));
  return row?.count ?? 0;
}
async function handOnNotesOfProfiles(tx, profileIds, toUserId) {
  await tx.update(fileNotes).set({ forUserId: toUserId }).where(and(isNull(fileNotes.transferredAt), inArray(fileNotes.profileId, listed(profileIds))));
}
async function handOnNotes(tx, fromUserId, toUserId) {
  const rows = await tx.update(fileNotes).set({ forUserId: toUserId }).where(and(eq(fileNotes.forUserId, fromUserId), isNull(fileNotes.transferredAt))).returning({ id: fileNotes.id });
  return rows.length;
}
const notesOfSubject = keptQuery(
  (handle) => handle.select(columns$d).from(fileNotes).leftJoin(profiles, eq(profiles.id, fileNotes.profileId)).where(eq(fileNotes.subjectId, sql.placeholder("subjectId"))).orderBy(asc(fileNotes.createdAt)).prepare()
);
async function listNotesOf(handle, subjectId) {
  return await notesOfSubject(handle).all({ subjectId });
}
async function markTransferred(tx, id2, userId2, at2) {
  const rows = await tx.update(fileNotes).set({ transferredAt: at2 }).where(and(eq(fileNotes.id, id2), eq(fileNotes.forUserId, userId2))).returning({ id: fileNotes.id });
  return rows.length === 1;
}
async function dropUntransferredNotes(tx, placementId, stepId) {
  const ofStep = and(eq(fileNotes.subjectId, placementId), eq(sql`${fileNotes.params} ->> 'stepId'`, stepId));
  const dropped = await tx.delete(fileNotes).where(and(ofStep, isNull(fileNotes.transferredAt))).returning({ id: fileNotes.id });
  if (dropped.length > 0) return false;
  const transferred = await tx.select({ id: fileNotes.id }).from(fileNotes).where(ofStep).limit(1);
  return transferred.length > 0;
}
async function closeCheckIns(tx, placementIds, at2, because, outcome) {
  if (placementIds.length === 0) return;
  await tx.update(checkIns).set({ riskDoneAt: at2, version: sql`${checkIns.version} + 1` }).where(
    and(inArray(checkIns.placementId, [...placementIds]), isNotNull(checkIns.risk), isNull(checkIns.riskDoneAt))
  );
  await tx.update(checkIns).set({
    closedAt: at2,
    closedBecause: because,
    linkHash: null,
    outcome: sql`coalesce(${checkIns.outcome}, ${outcome})`,
    version: sql`${checkIns.version} + 1`
  }).where(and(inArray(checkIns.placementId, [...placementIds]), isNull(checkIns.closedAt)));
}
async function reopenCheckIns(tx, placementId, endedAt) {
  const ofPlacement = eq(checkIns.placementId, placementId);
  await tx.update(checkIns).set({ riskDoneAt: null, version: sql`${checkIns.version} + 1` }).where(and(ofPlacement, eq(checkIns.riskDoneAt, endedAt), isNull(checkIns.riskDoneBy)));
  await tx.update(checkIns).set({
    closedAt: null,
    closedBecause: null,
    outcome: sql`case when ${checkIns.answeredAt} is null then null else ${checkIns.outcome} end`,
    version: sql`${checkIns.version} + 1`
  }).where(and(ofPlacement, eq(checkIns.closedBecause, "placementEnded"), eq(checkIns.closedAt, endedAt)));
}
function closeLateCheckIns(tx, today, at2) {
  return closeAsLate(tx, at2, lt(checkIns.openUntilOn, today));
}
function closeEarlierCheckIns(tx, placementId, side, at2) {
  return closeAsLate(tx, at2, and(eq(checkIns.placementId, placementId), eq(checkIns.side, side)));
}
async function closeAsLate(tx, at2, which) {
  await tx.update(checkIns).set({
    closedAt: at2,
    closedBecause: "late",
    linkHash: null,
    outcome: sql`coalesce(${checkIns.outcome}, 'unknown')`,
    version: sql`${checkIns.version} + 1`
  }).where(and(isNull(checkIns.closedAt), which));
}
const insertEvent$1 = keptQuery((handle) => handle.insert(placementEvents).values(givenRow(placementEvents)).prepare());
async function addPlacementEvent(tx, event) {
  const { stepId = null, params = {}, reason: reason2 = null, before = null, stepVersion = null, actionId = null } = event;
  await insertEvent$1(tx).run({ id: newId(), ...event, stepId, params, reason: reason2, before, stepVersion, actionId });
}
const eventColumns = {
  id: placementEvents.id,
  at: placementEvents.at,
  byUserId: placementEvents.byUserId,
  stepId: placementEvents.stepId,
  code: placementEvents.code,
  params: placementEvents.params,
  reason: placementEvents.reason,
  before: placementEvents.before,
  stepVersion: placementEvents.stepVersion,
  actionId: placementEvents.actionId
};
const newestFirst$1 = sql`order by at desc, rowid desc limit ${sql.placeholder("most")}`;
const packedEvents = keptQuery(
  (handle) => handle.select({ packed: packRows(eventColumns, sql`placement_events.rowid`) }).from(placementEvents).where(
    sql`placement_events.rowid in (
        select * from (select rowid from placement_events where placement_id = ${sql.placeholder("placementId")} ${newestFirst$1})
        union
        select * from (select rowid from placement_events where placement_id = ${sql.placeholder("placementId")}
          and step_id = ${sql.placeholder("stepId")} ${newestFirst$1}))`
  ).prepare()
);
async function listPlacementEvents(handle, placementId, newest) {
  const { most = -1, stepId = null } = newest ?? {};
  const [found2] = await packedEvents(handle).all({ placementId, stepId, most });
  const noted = unpackRows(eventColumns, found2?.packed ?? null).map(({ row, more: [rowid] }) => ({
    row,
    rowid: Number(rowid)
  }));
  noted.sort((a, b) => a.row.at.getTime() - b.row.at.getTime() || a.rowid - b.rowid);
  return noted.map(({ row }) => row);
}
const eventSums = keptQuery(
  (handle) => handle.select({
    count: sql`count(*)`,
    ofStep: sql`count(case when step_id = ${sql.placeholder("stepId")} then 1 end)`,
    undoable: sql`json_group_array(json_array(at, placement_events.rowid, step_id)) filter (
        where action_id is not null
        and step_version = (select version from placement_steps where placement_steps.id = step_id))`
  }).from(placementEvents).where(eq(placementEvents.placementId, sql.placeholder("placementId"))).prepare()
);
async function countPlacementEvents(handle, placementId, stepId) {
  const [sums] = await eventSums(handle).all({ placementId, stepId });
  const undoable = JSON.parse(sums?.undoable ?? "[]");
  undoable.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { count: sums?.count ?? 0, ofStep: sums?.ofStep ?? 0, undoable: undoable.map(([, , id2]) => id2) };
}
async function findLastStepChange(handle, step) {
  const [last] = await handle.select(eventColumns).from(placementEvents).where(
    and(
      eq(placementEvents.placementId, step.placementId),
      eq(placementEvents.stepId, step.id),
      eq(placementEvents.stepVersion, step.version)
    )
  );
  if (last?.actionId == null) return [];
  return handle.select(eventColumns).from(placementEvents).where(and(eq(placementEvents.placementId, step.placementId), eq(placementEvents.actionId, last.actionId))).orderBy(asc(sql`placement_events.rowid`));
}
async function endPlacementsOfProfiles(tx, profileIds, on, at2, byUserId) {
  if (profileIds.length === 0) return [];
  const running = inArray(placements.state, ["preparing", "started"]);
  return endWhere$1(tx, and(inArray(placements.profileId, [...profileIds]), running), on, at2, byUserId);
}
async function endPreparingPlacements(tx, profileIds, companies2, on, at2, byUserId) {
  if (profileIds.length === 0) return [];
  return endWhere$1(
    tx,
    and(
      inArray(placements.profileId, [...profileIds]),
      companies2 === null ? void 0 : sql`${placements.companyId} in ${companies2}`,
      eq(placements.state, "preparing")
    ),
    on,
    at2,
    byUserId
  );
}
async function endWhere$1(tx, which, on, at2, byUserId) {
  const rows = await tx.update(placements).set({
    state: "ended",
    endedOn: on,
    endReason: "unknown",
    // That the house stops is no news of the employment: what nobody may ask any more is unknown.
    outcomeMonth6: unknownOnceStarted(placements.outcomeMonth6),
    outcomeMonth12: unknownOnceStarted(placements.outcomeMonth12),
    version: sql`${placements.version} + 1`
  }).where(which).returning({ id: placements.id });
  await closeCheckIns(
    tx,
    rows.map(({ id: id2 }) => id2),
    at2,
    "consentWithdrawn",
    "unknown"
  );
  for (const { id: id2 } of rows) {
    await closeOpenSteps(tx, id2, at2, byUserId);
    await addPlacementEvent(tx, { placementId: id2, at: at2, byUserId, code: "end" });
  }
  return rows.map((row) => row.id);
}
function unknownOnceStarted(outcome) {
  return sql`case when ${placements.startedOn} is null then null else coalesce(${outcome}, 'unknown') end`;
}
async function closeOpenSteps(tx, placementId, at2, byUserId) {
  const isOpen = and(eq(placementSteps.placementId, placementId), eq(placementSteps.state, "open"));
  const open = await tx.select({
    id: placementSteps.id,
    code: placementSteps.code,
    version: placementSteps.version,
    title: placementSteps.title,
    owner: placementSteps.owner,
    dueOn: placementSteps.dueOn,
    dueByHand: placementSteps.dueByHand,
    state: placementSteps.state,
    doneOn: placementSteps.doneOn,
    doneBy: placementSteps.doneBy,
    skippedReason: placementSteps.skippedReason,
    note: placementSteps.note,
    noteForCompany: placementSteps.noteForCompany
  }).from(placementSteps).where(isOpen);
  if (open.length === 0) return;
  await tx.update(placementSteps).set({ state: "skipped", skippedReason: "placementEnded", version: sql`${placementSteps.version} + 1` }).where(isOpen);
  await tx.insert(placementEvents).values(
    open.map(({ id: id2, code, version: version2, ...before }) => ({
      id: newId(),
      placementId,
      stepId: id2,
      at: at2,
      byUserId,
      code: "step.close",
      params: { step: code },
      before,
      stepVersion: version2 + 1
    }))
  );
}
const isOfProfiles = and(eq(unknownWords.ownerKind, "profile"), inArray(unknownWords.ownerId, listGiven("ids")));
const wordsOfProfiles = keptQuery(
  (handle) => handle.select({ profileId: unknownWords.ownerId, field: unknownWords.field, words: unknownWords.words }).from(unknownWords).where(isOfProfiles).orderBy(sql`${unknownWords}.rowid`).prepare()
);
const deleteWords = keptQuery((handle) => handle.delete(unknownWords).where(isOfProfiles).prepare());
async function listProfileWords(handle, ids2) {
  const found2 = /* @__PURE__ */ new Map();
  if (ids2.length === 0) return found2;
  const rows = await wordsOfProfiles(handle).all({ ids: JSON.stringify(ids2) });
  for (const { profileId, field, words } of rows) {
    const list = found2.get(profileId) ?? [];
    found2.set(profileId, list);
    list.push({ field: field === "occupation" ? "occupation" : "skill", words });
  }
  return found2;
}
async function replaceProfileWords(tx, profiles2) {
  if (profiles2.length === 0) return;
  await deleteWords(tx).run({ ids: JSON.stringify(profiles2.map((profile) => profile.profileId)) });
  const rows = profiles2.flatMap(
    ({ profileId, words }) => words.map((item) => ({
      id: newId(),
      ownerKind: "profile",
      ownerId: profileId,
      field: item.field,
      words: item.words
    }))
  );
  for (const piece of piecesOf(rows)) await tx.insert(unknownWords).values(piece);
}
const columns$c = {
  userId: users.id,
  name: users.displayName,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
  version: users.version
};
async function findAbsence(handle, userId2) {
  const [row] = await handle.select(columns$c).from(users).where(eq(users.id, userId2));
  return row ?? null;
}
function herselfAndCovered(userId2, today) {
  return sql`(select u.id from users u join users me on me.id = ${userId2}
    where u.id = me.id
      or (u.covered_by = me.id and u.absent_until >= ${today} and u.organisation_id is me.organisation_id))`;
}
async function listAbsences(handle, organisationId2, teamId, today) {
  return handle.select(columns$c).from(users).where(
    and(
      eq(users.organisationId, organisationId2),
      eq(users.teamId, teamId),
      gte(users.absentUntil, today),
      isNull(users.deactivatedAt)
    )
  ).orderBy(asc(users.absentUntil));
}
async function listTeamMembers(handle, organisationId2, teamId) {
  return handle.select(columns$c).from(users).where(and(eq(users.organisationId, organisationId2), eq(users.teamId, teamId), isNull(users.deactivatedAt))).orderBy(sql`${users.displayName} collate nocase`);
}
async function updateAbsence(tx, userId2, version2, absentUntil, coveredBy) {
  const rows = await tx.update(users).set({ absentUntil, coveredBy, version: version2 + 1 }).where(and(eq(users.id, userId2), eq(users.version, version2))).returning({ id: users.id });
  return rows.length === 1;
}
async function endCoverBy(tx, userId2) {
  await tx.update(users).set({ coveredBy: null, version: sql`${users.version} + 1` }).where(eq(users.coveredBy, userId2));
}
const namesById = keptQuery(
  (handle) => handle.select({ id: users.id, name: users.displayName }).from(users).where(inArray(users.id, listGiven("ids"))).prepare()
);
async function findStaffNames(handle, ids2) {
  const wanted = [...new Set(ids2.filter((id2) => id2 !== null))];
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const rows = await namesById(handle).all({ ids: JSON.stringify(wanted) });
  return new Map(rows.flatMap((row) => row.name === null ? [] : [[row.id, row.name]]));
}
async function askForSilence(tx, proposalIds, at2) {
  if (proposalIds.length === 0) return;
  await tx.update(proposals).set({ silenceAskedAt: at2 }).where(inArray(proposals.id, [...proposalIds]));
}
async function listOpenSilences(handle, of) {
  const askedAt = sql`min(${proposals.silenceAskedAt})`;
  const rows = await handle.select({
    postingId: proposals.postingId,
    postingTitle: postings.title,
    companyId: postings.companyId,
    companyName: companies.name,
    count: count(),
    askedAt
  }).from(proposals).innerJoin(postings, eq(postings.id, proposals.postingId)).innerJoin(companies, eq(companies.id, postings.companyId)).where(
    and(
      isNotNull(proposals.silenceAskedAt),
      isNull(proposals.silenceAnsweredAt),
      "companyId" in of ? eq(proposals.companyId, of.companyId) : "officerId" in of ? sql`coalesce(${postings.officerId}, ${companies.officerId}) in ${herselfAndCovered(of.officerId, of.today)}` : eq(proposals.postingId, of.postingId)
    )
  ).groupBy(proposals.postingId).orderBy(askedAt, asc(proposals.postingId));
  return rows.map((row) => ({ ...row, askedAt: new Date(row.askedAt) }));
}
async function answerSilences(tx, postingId, reason2, at2) {
  const rows = await tx.update(proposals).set({ silenceReason: reason2, silenceAnsweredAt: at2 }).where(
    and(eq(proposals.postingId, postingId), isNotNull(proposals.silenceAskedAt), isNull(proposals.silenceAnsweredAt))
  ).returning({ id: proposals.id });
  return rows.map(({ id: id2 }) => id2);
}
async function proposalsForSeats(handle, postingId) {
  const started = sql`select 1 from ${placements} s where s.proposal_id = r.id and s.started_on is not null`;
  const [row] = await handle.all(
    sql`select
        (select count(*) from ${proposals} r
          where r.posting_id = p.id and r.way = 'proposed' and r.state != 'ended' and not exists (${started})) as open,
        max(1, p.seats - (select count(*) from ${placements} s where s.posting_id = p.id and s.state in ('started', 'lasts'))) as freeSeats
      from ${postings} p where p.id = ${postingId}`
  );
  return row ?? { open: 0, freeSeats: 1 };
}
async function closeCompanyView(tx, proposalIds, at2, byUserId) {
  if (proposalIds.length === 0) return;
  const seen = await tx.delete(jobFits).where(inArray(jobFits.proposalId, [...proposalIds])).returning({ id: jobFits.proposalId });
  const released = await tx.update(releases).set({ endedAt: at2 }).where(and(inArray(releases.proposalId, [...proposalIds]), isNull(releases.endedAt))).returning({ id: releases.proposalId });
  const ended = [...new Set([...seen, ...released].map(({ id: id2 }) => id2))];
  if (ended.length === 0) return;
  await appendAudit(tx, at2, {
    actorId: byUserId,
    action: "disclosure.end",
    subjectKind: "proposal",
    subjectIds: ended,
    detail: { seen: seen.length, released: released.length }
  });
}
async function endProposalsOfProfiles(tx, profileIds, end, at2, byUserId) {
  if (profileIds.length === 0) return [];
  return endWhere(tx, inArray(proposals.profileId, [...profileIds]), end, at2, byUserId);
}
async function endOpenProposalsOfProfiles(tx, profileIds, end, at2, byUserId) {
  if (profileIds.length === 0) return [];
  return endWhere(
    tx,
    and(inArray(proposals.profileId, [...profileIds]), ne(proposals.state, "introduced")),
    end,
    at2,
    byUserId
  );
}
async function endProposalsOfPosting(tx, postingId, end, at2, byUserId) {
  return endWhere(tx, and(eq(proposals.postingId, postingId), ne(proposals.state, "introduced")), end, at2, byUserId);
}
async function endUnstartedProposals(tx, profileIds, companies2, at2, byUserId) {
  if (profileIds.length === 0) return [];
  const hasStarted = sql`exists (select 1 from ${placements} where ${placements.proposalId} = ${proposals.id} and ${placements.startedOn} is not null)`;
  return endWhere(
    tx,
    and(
      inArray(proposals.profileId, [...profileIds]),
      companies2 === null ? void 0 : sql`${proposals.companyId} in ${companies2}`,
      not(hasStarted)
    ),
    "withdrawn",
    at2,
    byUserId
  );
}
async function endProposalsOfCompany(tx, companyId, end, at2, byUserId) {
  return endWhere(tx, and(eq(proposals.companyId, companyId), ne(proposals.state, "introduced")), end, at2, byUserId);
}
async function endOverdueProposals(tx, before, at2) {
  const overdue = (states) => and(inArray(proposals.state, [...states]), isNotNull(proposals.dueOn), lt(proposals.dueOn, before));
  const silent = await endWhere(tx, overdue(["withCompany"]), "expired", at2, null);
  await askForSilence(tx, silent, at2);
  const others = await endWhere(tx, overdue(["proposed", "callRequested", "interested"]), "expired", at2, null);
  return [...silent, ...others];
}
async function endWhere(tx, which, end, at2, byUserId) {
  const rows = await tx.update(proposals).set({ state: "ended", end, endedAt: at2, dueOn: null, version: sql`${proposals.version} + 1` }).where(and(which, ne(proposals.state, "ended"))).returning({ id: proposals.id });
  const ids2 = rows.map((row) => row.id);
  if (ids2.length === 0) return ids2;
  await closeCompanyView(tx, ids2, at2, byUserId);
  await tx.insert(proposalEvents).values(ids2.map((id2) => ({ id: newId(), proposalId: id2, at: at2, byUserId, move: "end", state: "ended" })));
  return ids2;
}
async function endProposalOfPlacement(tx, proposalId, end, at2, byUserId) {
  await endWhere(tx, eq(proposals.id, proposalId), end, at2, byUserId);
}
async function takeUpProposal(tx, proposalId, at2, byUserId) {
  const [release] = await tx.select({ id: releases.id }).from(releases).innerJoin(consents, eq(consents.id, releases.consentId)).where(and(eq(releases.proposalId, proposalId), eq(consents.decision, "yes"), isNull(consents.withdrawnAt)));
  if (release === void 0) return false;
  await tx.update(releases).set({ endedAt: null }).where(eq(releases.id, release.id));
  await tx.update(proposals).set({ state: "introduced", end: null, endedAt: null, version: sql`${proposals.version} + 1` }).where(eq(proposals.id, proposalId));
  await tx.insert(proposalEvents).values({ id: newId(), proposalId, at: at2, byUserId, move: "takeUp", state: "introduced" });
  await appendAudit(tx, at2, {
    actorId: byUserId,
    action: "disclosure.release",
    subjectKind: "proposal",
    subjectIds: [proposalId]
  });
  return true;
}
const columns$b = {
  id: savedSearches.id,
  userId: savedSearches.userId,
  list: savedSearches.list,
  name: savedSearches.name,
  query: savedSearches.query,
  wantsMail: savedSearches.wantsMail,
  seenIds: savedSearches.seenIds,
  toldIds: savedSearches.toldIds,
  version: savedSearches.version
};
async function listSavedSearchRows(handle, userId2, lists) {
  return handle.select(columns$b).from(savedSearches).where(and(eq(savedSearches.userId, userId2), inArray(savedSearches.list, [...lists]))).orderBy(asc(savedSearches.createdAt));
}
async function listSearchesWithMail(handle) {
  return handle.select(columns$b).from(savedSearches).where(eq(savedSearches.wantsMail, true)).orderBy(asc(savedSearches.id));
}
async function findSavedSearchRow(handle, userId2, id2) {
  const [row] = await handle.select(columns$b).from(savedSearches).where(and(eq(savedSearches.id, id2), eq(savedSearches.userId, userId2)));
  return row ?? null;
}
async function countSavedSearches(handle, userId2) {
  const [row] = await handle.select({ number: count() }).from(savedSearches).where(eq(savedSearches.userId, userId2));
  return row?.number ?? 0;
}
async function insertSavedSearch(tx, row) {
  const [inserted] = await tx.insert(savedSearches).values(row).returning({ id: savedSearches.id });
  return inserted?.id ?? "";
}
async function updateSavedSearch(tx, { id: id2, version: version2 }, change) {
  const changed = await tx.update(savedSearches).set({
    ...change.seenIds && { seenIds: [...change.seenIds] },
    ...change.toldIds && { toldIds: [...change.toldIds] },
    ...change.wantsMail !== void 0 && { wantsMail: change.wantsMail },
    version: version2 + 1
  }).where(and(eq(savedSearches.id, id2), eq(savedSearches.version, version2))).returning({ id: savedSearches.id });
  return changed.length > 0;
}
async function deleteSavedSearch(tx, userId2, id2) {
  await tx.delete(savedSearches).where(and(eq(savedSearches.id, id2), eq(savedSearches.userId, userId2)));
}
async function noteToldOf(tx, search, toldIds) {
  const changed = await tx.update(savedSearches).set({ toldIds: [...toldIds] }).where(
    and(
      eq(savedSearches.id, search.id),
      eq(savedSearches.version, search.version),
      eq(savedSearches.toldIds, [...search.toldIds])
    )
  ).returning({ id: savedSearches.id });
  return changed.length > 0;
}
async function forgetInSavedSearches(tx, profileIds) {
  if (profileIds.length === 0) return;
  const gone = listed(profileIds);
  const without = (column) => sql`(select json_group_array(value) from json_each(${column}) where value not in ${gone})`;
  await tx.update(savedSearches).set({ seenIds: without(savedSearches.seenIds), toldIds: without(savedSearches.toldIds) }).where(
    sql`exists (select 1 from json_each(${savedSearches.seenIds}) where value in ${gone}) or exists (select 1 from json_each(${savedSearches.toldIds}) where value in ${gone})`
  );
}
async function endUnstarted(tx, at2, by, profileIds, companyId) {
  const companies2 = companyId === void 0 ? null : groupOf$1(companyId);
  await endUnstartedProposals(tx, profileIds, companies2, at2, by);
  await endPreparingPlacements(tx, profileIds, companies2, dayOf(at2), at2, by);
}
const batchStates = ["preparing", "current", "ended"];
function isBatchDue(lastWeekOn, today) {
  return lastWeekOn === null || lastWeekOn < mondayOf(today);
}
const publicBatches = sqliteTable(
  "public_batches",
  {
    number: integer().primaryKey({ autoIncrement: true }),
    state: text({ enum: batchStates }).notNull(),
    /** The Monday of its week. */
    weekOn: day().notNull(),
    ladderVersion: integer().notNull(),
    /** Members a class must have; null: too few people, nothing is shown. */
    k: integer(),
    /** People who might stand in the classes when it was prepared, those of the detailed profile left out. */
    people: integer().notNull(),
    /** Of them, how many fit on no rung. */
    withheld: integer().notNull(),
    detailed: integer().notNull(),
    beganAt: instant().notNull(),
    currentAt: instant()
  },
  (table) => [
    uniqueIndex("public_batches_one_current").on(table.state).where(sql`state = 'current'`)
  ]
);
const publicClasses = sqliteTable(
  "public_classes",
  {
    batch: integer().notNull().references(() => publicBatches.number, { onDelete: "cascade" }),
    /** `cellKey` of the ladder. */
    key: text().notNull(),
    rung: integer().$type().notNull(),
    occupation: text().notNull(),
    region: text().notNull(),
    german: text({ enum: cellGermans }).notNull(),
    /** Members now, kept up with every withdrawal. Never shown. */
    count: integer().notNull(),
    /** What a card says until the next batch. */
    frozenCount: integer().notNull(),
    isOpen: flag().notNull()
  },
  (table) => [primaryKey({ columns: [table.batch, table.key] })]
);
const publicProfiles = sqliteTable(
  "public_profiles",
  {
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    batch: integer().notNull().references(() => publicBatches.number, { onDelete: "cascade" }),
    /** Null: withheld. */
    classKey: text(),
    /** Per rung that was tried, how many people like her there were. */
    similar: json().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.batch] }),
    index("public_profiles_by_batch").on(table.batch)
  ]
);
const detailedProfiles = sqliteTable(
  "detailed_profiles",
  {
    profileId: text().notNull().references(() => profiles.id, { onDelete: "cascade" }),
    batch: integer().notNull().references(() => publicBatches.number, { onDelete: "cascade" }),
    document: json().notNull(),
    documentVersion: integer().notNull(),
    /** The batch since which companies have read this very document: later ones leave it as it is. */
    sinceBatch: integer().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.batch] }),
    index("detailed_profiles_by_batch").on(table.batch)
  ]
);
function standing(profileId, purpose) {
  return sql`coalesce(${standingYes(profileId, purpose)}, 0)`;
}
function mayStand(profileId) {
  return sql`exists (select 1 from ${profiles} where ${profiles.id} = ${profileId} and ${profiles.state} = 'published')
    and ${standing(profileId, "namelessProfile")}`;
}
function mayStandAlone(profileId) {
  return sql`${standing(profileId, "detailedProfile")}
    and not exists (select 1 from ${companyBlocks} where ${companyBlocks.profileId} = ${profileId})`;
}
async function putPlacings(tx, batch, rows) {
  for (const piece of piecesOf(rows)) {
    await tx.insert(publicProfiles).values(piece.map((row) => ({ ...row, batch, similar: [...row.similar] })));
  }
  await removeWhoMayNot(
    tx,
    rows.map((row) => row.profileId)
  );
}
async function putDetailedProfiles(tx, batch, documentVersion, rows) {
  if (rows.length === 0) return;
  await tx.insert(detailedProfiles).values(rows.map((row) => ({ ...row, batch, documentVersion, sinceBatch: batch })));
  await tx.run(sql`update detailed_profiles as now set since_batch = before.since_batch
    from detailed_profiles as before join public_batches on number = before.batch and state = 'current'
    where now.batch = ${batch} and before.profile_id = now.profile_id and before.document = now.document`);
  await removeWhoMayNot(
    tx,
    rows.map((row) => row.profileId)
  );
}
async function removeWhoMayNot(tx, profileIds) {
  if (profileIds.length === 0) return;
  const these2 = listed(profileIds);
  const mayBeDetailed = sql`(${mayStand(detailedProfiles.profileId)} and ${mayStandAlone(detailedProfiles.profileId)})`;
  await tx.delete(detailedProfiles).where(and(inArray(detailedProfiles.profileId, these2), not(mayBeDetailed)));
  const gone = await tx.delete(publicProfiles).where(and(inArray(publicProfiles.profileId, these2), not(sql`(${mayStand(publicProfiles.profileId)})`))).returning({ batch: publicProfiles.batch, classKey: publicProfiles.classKey });
  const lost = /* @__PURE__ */ new Map();
  for (const { batch, classKey } of gone) {
    if (classKey === null) continue;
    const key = `${batch} ${classKey}`;
    lost.set(key, { batch, key: classKey, members: (lost.get(key)?.members ?? 0) + 1 });
  }
  for (const { batch, key, members } of lost.values()) {
    const k = sql`(select ${publicBatches.k} from ${publicBatches} where ${publicBatches.number} = ${batch})`;
    await tx.update(publicClasses).set({
      count: sql`${publicClasses.count} - ${members}`,
      isOpen: sql`${publicClasses.isOpen} and ${publicClasses.count} - ${members} >= ${k}`
    }).where(and(eq(publicClasses.batch, batch), eq(publicClasses.key, key)));
  }
  for (const batch of new Set([...lost.values()].map((one) => one.batch))) {
    const shown2 = sql`(select sum(count) from ${publicClasses} where batch = ${batch} and is_open)`;
    await tx.update(publicClasses).set({ isOpen: false }).where(and(eq(publicClasses.batch, batch), publicClasses.isOpen, sql`${shown2} < ${SMALLEST_POOL}`));
  }
}
async function placingsOfBatch(handle, batch) {
  return handle.select({
    profileId: publicProfiles.profileId,
    classKey: publicProfiles.classKey,
    similar: publicProfiles.similar
  }).from(publicProfiles).where(eq(publicProfiles.batch, batch));
}
async function findPlacing(handle, profileId) {
  const [row] = await handle.select({
    similar: publicProfiles.similar,
    rung: publicClasses.rung,
    occupation: publicClasses.occupation,
    region: publicClasses.region,
    german: publicClasses.german,
    count: publicClasses.count,
    frozenCount: publicClasses.frozenCount,
    isOpen: publicClasses.isOpen
  }).from(publicProfiles).innerJoin(publicBatches, and(eq(publicBatches.number, publicProfiles.batch), eq(publicBatches.state, "current"))).leftJoin(
    publicClasses,
    and(eq(publicClasses.batch, publicProfiles.batch), eq(publicClasses.key, publicProfiles.classKey))
  ).where(eq(publicProfiles.profileId, profileId));
  if (row === void 0) return null;
  const { similar, rung, occupation, region, german, count: count2, frozenCount, isOpen } = row;
  if (rung === null || occupation === null || region === null || german === null) return { similar, class: null };
  const cell = { rung, occupation, region, german };
  return {
    similar,
    class: { cell, count: count2 ?? 0, frozenCount: frozenCount ?? 0, isOpen: isOpen ?? false }
  };
}
async function leavePublicSide(tx, profileIds) {
  await removeWhoMayNot(tx, profileIds);
}
const typistsNeeded = 3;
const longestWord = 40;
const shortestWord = 3;
const mostWords = 4;
const mostDigits = 3;
function countedWord(typed) {
  if (typed.length > longestWord || /[@\\]|:\/\/|www\./i.test(typed)) return null;
  if ((typed.match(/\p{N}/gu)?.length ?? 0) > mostDigits) return null;
  const folded = foldText(typed);
  if (folded.length < shortestWord || folded.length > longestWord || !/\p{L}/u.test(folded)) return null;
  return folded.split(" ").length > mostWords ? null : folded;
}
async function putTypedWords(tx, words, on) {
  const rows = words.map(({ folded, kind, typist }) => [folded, kind, typist]);
  await tx.run(sql`insert into typed_words (folded, kind, typist, last_on)
    select value ->> 0, value ->> 1, value ->> 2, ${on} from json_each(${JSON.stringify(rows)}) where true
    on conflict (folded, kind, typist) do update set last_on = excluded.last_on`);
}
async function listTypedWords(handle, typists) {
  return handle.select({
    folded: typedWords.folded,
    kind: typedWords.kind,
    typists: sql`count(*)`.mapWith(Number),
    lastOn: sql`max(${typedWords.lastOn})`
  }).from(typedWords).groupBy(typedWords.folded, typedWords.kind).having(sql`count(*) >= ${typists}`).orderBy(sql`count(*) desc`, typedWords.folded, typedWords.kind);
}
async function countedWords(handle) {
  const rows = await handle.selectDistinct({ folded: typedWords.folded }).from(typedWords);
  return rows.map(({ folded }) => folded);
}
async function deleteTypedWords(tx, folded, kind) {
  await tx.delete(typedWords).where(and(inArray(typedWords.folded, listed(folded)), kind === void 0 ? void 0 : eq(typedWords.kind, kind)));
}
async function dismissWord(tx, hash, on) {
  await tx.insert(dismissedWords).values({ hash, dismissedOn: on }).onConflictDoNothing();
}
async function dismissedAmong(handle, hashes) {
  const rows = await handle.select({ hash: dismissedWords.hash }).from(dismissedWords).where(inArray(dismissedWords.hash, listed(hashes)));
  return new Set(rows.map(({ hash }) => hash));
}
async function listOpenNames(handle) {
  const staff2 = await handle.selectDistinct({ name: users.displayName }).from(users);
  const contacts = await handle.selectDistinct({ name: companyContacts.name }).from(companyContacts);
  return [...staff2, ...contacts].flatMap(({ name }) => name ?? []);
}
async function putHouseTerm(tx, term) {
  await tx.insert(conceptTerms).values({ ...term, origin: "house" }).onConflictDoNothing();
}
async function listHouseTerms(handle) {
  return handle.select({
    folded: conceptTerms.folded,
    conceptKey: conceptTerms.conceptKey,
    term: conceptTerms.term,
    language: conceptTerms.language
  }).from(conceptTerms).where(eq(conceptTerms.origin, "house")).orderBy(conceptTerms.folded, conceptTerms.conceptKey);
}
async function deleteHouseTerm(tx, folded, conceptKey) {
  const rows = await tx.delete(conceptTerms).where(
    and(eq(conceptTerms.folded, folded), eq(conceptTerms.conceptKey, conceptKey), eq(conceptTerms.origin, "house"))
  ).returning({ folded: conceptTerms.folded });
  return rows.length > 0;
}
async function textsWithNames(handle, vault, folded) {
  const keys = new Set(folded.flatMap(possibleNames));
  if (keys.size === 0) return /* @__PURE__ */ new Set();
  const known2 = await findPersonIds(handle, vault, "nameWord", [...keys]);
  return new Set(folded.filter((text2) => possibleNames(text2).some((key) => known2.has(key))));
}
async function wordsWithNames(app, handle, folded) {
  if (folded.length === 0) return /* @__PURE__ */ new Set();
  const open = new Set((await listOpenNames(handle)).flatMap((name) => possibleNames(foldText(name))));
  const sealed = await textsWithNames(handle, app.vault, folded);
  return new Set(folded.filter((word2) => sealed.has(word2) || possibleNames(word2).some((key) => open.has(key))));
}
async function noteTypedWords(app, tx, by, written, before = []) {
  if (by === null || written.length === 0) return;
  const idOf = ({ kind, words }) => `${kind} ${words}`;
  const known2 = new Set(before.map(idOf));
  const unknown = /* @__PURE__ */ new Map();
  for (const one of written) {
    if (known2.has(idOf(one))) continue;
    for (const text2 of app.vocabulary.resolve(one.words, one.kind).unknown) {
      const folded2 = countedWord(text2);
      if (folded2 !== null) unknown.set(`${one.kind} ${folded2}`, { kind: one.kind, folded: folded2 });
    }
  }
  if (unknown.size === 0) return;
  const folded = [...new Set([...unknown.values()].map((word2) => word2.folded))];
  const names = await wordsWithNames(app, tx, folded);
  const dismissed = await dismissedAmong(
    tx,
    folded.map((word2) => dismissalHash(app, word2))
  );
  const counted2 = [...unknown.values()].filter(
    (word2) => !names.has(word2.folded) && !dismissed.has(dismissalHash(app, word2.folded))
  );
  if (counted2.length === 0) return;
  await putTypedWords(
    tx,
    counted2.map((word2) => ({ ...word2, typist: keyedHash(app, "typedWord", by, word2.kind, word2.folded) })),
    dayOf(app.clock.now())
  );
}
async function noteCheckedWords(app, by, written) {
  if (written.length === 0) return;
  await write(app.db, (tx) => noteTypedWords(app, tx, by, written)).catch((error) => {
    if (!(error instanceof DomainError && error.code === "unavailable")) throw error;
  });
}
function dismissalHash(app, folded) {
  return keyedHash(app, "dismissedWord", folded);
}
function keyedHash(app, ...parts2) {
  return createHmac("sha256", app.config.pseudonymSecret).update(JSON.stringify(parts2)).digest("base64url");
}
async function changeProfiles(app, tx, by, changes) {
  if (changes.length === 0) return;
  const at2 = app.clock.now();
  await createAll(tx, changes, at2, by);
  const rest = changes.filter((change) => change.kind !== "create");
  const before = new Map(
    (await findProfiles(
      tx,
      rest.map((change) => change.id),
      dayOf(at2)
    )).map((row) => [row.id, row])
  );
  for (const change of rest) await changeOne(tx, change, before.get(change.id), at2, by);
  const written = changes.flatMap((change) => {
    const words = change.kind === "create" || change.kind === "edit" ? change.unknownWords : void 0;
    return words === void 0 ? [] : [{ profileId: change.id, words }];
  });
  await noteProfileWords(app, tx, by, written);
  await replaceProfileWords(tx, written);
  const handedOver = rest.filter((change) => change.kind === "assign");
  for (const receiver of new Set(handedOver.map((change) => change.caseworkerId))) {
    const cases = handedOver.filter((change) => change.caseworkerId === receiver);
    await handOnNotesOfProfiles(
      tx,
      cases.map((change) => change.id),
      receiver
    );
  }
  const changedTo = (kind) => rest.filter((change) => change.kind === kind).map((change) => change.id);
  const erased = changedTo("erase");
  await endUnstarted(tx, at2, by, changedTo("withdraw"));
  await endOpenProposalsOfProfiles(tx, changedTo("close"), "withdrawn", at2, by);
  await endProposalsOfProfiles(tx, erased, "withdrawn", at2, by);
  await endPlacementsOfProfiles(tx, erased, dayOf(at2), at2, by);
  await endMentoring(app, tx, by, erased);
  await emptyCases(tx, erased);
  await eraseIdentities(tx, "candidate", erased, at2);
  await leavePublicSide(
    tx,
    rest.map((change) => change.id)
  );
  await putIntoIndex(app, tx, [...new Set(changes.map((change) => change.id))]);
  await rewriteJobFits(app, tx, { profileIds: [...new Set(rest.map((change) => change.id))] });
  for (const kind of new Set(changes.map((change) => change.kind))) {
    if (kind === "refresh" || kind === "erase") continue;
    await appendAudit(tx, at2, {
      actorId: by,
      action: `profile.${kind}`,
      subjectKind: "profile",
      subjectIds: changes.filter((change) => change.kind === kind).map((change) => change.id)
    });
  }
  for (const change of changes) {
    if (change.kind !== "erase") continue;
    await appendAudit(tx, at2, {
      actorId: by,
      action: "profile.erase",
      subjectKind: "profile",
      subjectIds: [change.id],
      detail: { reason: change.reason }
    });
  }
}
async function noteProfileWords(app, tx, by, written) {
  if (!written.some(({ words }) => words.length > 0)) return;
  const before = await listProfileWords(
    tx,
    written.map(({ profileId }) => profileId)
  );
  const isNew = (profileId, word2) => before.get(profileId)?.some((one) => one.field === word2.field && one.words === word2.words) !== true;
  const fresh = written.flatMap(({ profileId, words }) => words.filter((word2) => isNew(profileId, word2)));
  await noteTypedWords(
    app,
    tx,
    by,
    fresh.map(({ field, words }) => ({ kind: field, words }))
  );
}
async function createAll(tx, changes, at2, by) {
  const creations = changes.filter((change) => change.kind === "create");
  if (creations.length === 0) return;
  const numbers = await nextMatchNumbers(tx, creations.length);
  await insertProfiles(
    tx,
    creations.map(({ id: id2, caseCode, organisationId: organisationId2, caseworkerId, unassignedName, isGuest, fields }, index2) => ({
      id: id2,
      caseCode,
      matchNumber: numbers[index2] ?? 0,
      state: "draft",
      organisationId: organisationId2,
      caseworkerId,
      unassignedName,
      isGuest: isGuest ?? false,
      occupations: [...fields.occupations ?? []],
      skills: [...fields.skills ?? []],
      otherLanguages: [...fields.otherLanguages ?? []],
      course: fields.course ?? null,
      courseUntilOn: fields.course?.untilOn ?? null,
      experienceYears: fields.experienceYears ?? null,
      licences: [...fields.licences ?? []],
      hoursMin: fields.hoursMin ?? null,
      hoursMax: fields.hoursMax ?? null,
      shifts: [...fields.shifts ?? []],
      availableFrom: fields.availableFrom ?? null,
      placeId: fields.placeId ?? null,
      quarterId: fields.quarterId ?? null,
      maxKm: fields.maxKm ?? null,
      withoutCar: fields.withoutCar ?? false,
      wantedKinds: [...fields.wantedKinds ?? []],
      createdAt: at2,
      updatedAt: at2
    }))
  );
  await addEvidence(
    tx,
    creations.flatMap(({ id: id2, german }) => german.map((item) => ({ ...item, profileId: id2 }))),
    at2,
    by
  );
  const assigned = creations.flatMap(
    ({ id: id2, caseworkerId }) => caseworkerId === null ? [] : [{ id: newId(), profileId: id2, caseworkerId, startedAt: at2, byUserId: by }]
  );
  for (const piece of piecesOf(assigned)) await tx.insert(caseAssignments).values(piece);
}
async function changeOne(tx, change, row, at2, by) {
  if (row === void 0 || row.state === "erased") throw new DomainError("notFound");
  if (change.kind === "refresh") return;
  if (row.isGuest && (change.kind === "publish" || change.kind === "assign"))
    throw new DomainError("conflict", "profileMoveImpossible");
  const update = async (changed) => {
    if (!await updateProfile(tx, change.id, change.version, { ...changed, updatedAt: at2 }))
      throw new DomainError("versionConflict");
  };
  const move = async (kind, changed) => {
    const state = profileStateAfter(row.state, kind);
    if (state === null) throw new DomainError("conflict", "profileMoveImpossible");
    await update({ ...changed, state });
  };
  switch (change.kind) {
    case "edit": {
      const { course, followUpPlanned, ...fields } = change.fields;
      const courseUntilOn = course === void 0 ? row.courseUntilOn : course?.untilOn ?? null;
      await update({
        ...fields,
        ...course === void 0 ? {} : { course, courseUntilOn },
        followUpPlanned: followUpAfter(row, courseUntilOn, followUpPlanned ?? row.followUpPlanned)
      });
      for (const source of change.german?.replace ?? []) await removeEvidence(tx, change.id, source);
      await addEvidence(
        tx,
        (change.german?.add ?? []).map((item) => ({ ...item, profileId: change.id })),
        at2,
        by
      );
      return;
    }
    case "assign":
      await update({ caseworkerId: change.caseworkerId, unassignedName: null });
      await tx.update(caseAssignments).set({ endedAt: at2 }).where(and(eq(caseAssignments.profileId, change.id), isNull(caseAssignments.endedAt)));
      await tx.insert(caseAssignments).values({
        id: newId(),
        profileId: change.id,
        caseworkerId: change.caseworkerId,
        startedAt: at2,
        reason: change.reason,
        byUserId: by
      });
      return;
    case "publish": {
      const missing = missingForPublication(row);
      if (missing.length > 0)
        throw new DomainError("blocked", "profileIncomplete", {
          problems: missing.map((field) => ({ field, code: "required" }))
        });
      return move("publish", { publishedAt: at2, closedAt: null, closedReason: null });
    }
    case "withdraw":
      return move("withdraw", { publishedAt: null });
    case "close":
      return move("close", { publishedAt: null, closedAt: at2, closedReason: change.reason });
    case "reopen":
      return move("reopen", { publishedAt: null, closedAt: null, closedReason: null });
    case "erase":
      return move(change.reason === "erasedBefore" ? "eraseAgain" : "erase", emptyProfile());
  }
}
async function putIntoIndex(app, tx, ids2) {
  const rows = await findProfiles(tx, ids2, dayOf(app.clock.now()));
  const published = rows.filter((row) => row.state === "published");
  const access = await findWorkAccess(
    tx,
    published.map((row) => row.id)
  );
  const gone = rows.filter((row) => row.state !== "published").map((row) => row.id);
  await app.engine.removeProfiles(tx, gone);
  await forgetInSavedSearches(tx, gone);
  await app.engine.putProfiles(
    tx,
    published.map((row) => matchDocument(row, row.matchNumber, access.get(row.id) ?? {}))
  );
}
function profilesInScope(scope, today) {
  return scope.all ? void 0 : anyOf([publishedInScope(scope), ...casesInScope(scope, today)]);
}
const placedAfterCourse = sql`exists (select 1 from ${placements} where ${placements.profileId} = ${profiles.id}
  and ${placements.state} in ('preparing', 'started', 'lasts')
  and (${placements.plannedEndOn} is null or ${profiles.courseUntilOn} is null or ${placements.plannedEndOn} > ${profiles.courseUntilOn}))`;
async function isPlacedAfterCourse(handle, profileId) {
  const rows = await handle.select({ id: profiles.id }).from(profiles).where(and(eq(profiles.id, profileId), placedAfterCourse));
  return rows.length > 0;
}
function filterOf$3(filter) {
  return [
    filter.states === void 0 ? void 0 : inArray(profiles.state, [...filter.states]),
    filter.caseworkerId === void 0 ? void 0 : eq(profiles.caseworkerId, filter.caseworkerId),
    filter.unassigned === true ? isNull(profiles.caseworkerId) : void 0,
    filter.unassignedName === void 0 ? void 0 : eq(profiles.unassignedName, filter.unassignedName),
    filter.occupation === void 0 ? void 0 : sql`exists (select 1 from json_each(${profiles.occupations}) where value = ${filter.occupation})`,
    filter.courseEnds === void 0 ? void 0 : and(
      gte(profiles.courseUntilOn, filter.courseEnds.from),
      lte(profiles.courseUntilOn, filter.courseEnds.to),
      eq(profiles.followUpPlanned, false),
      not(placedAfterCourse)
    )
  ];
}
async function listProfileIds(handle, scope, today, filter, page) {
  const rows = await handle.select({ id: profiles.id }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(profilesInScope(scope, today), ne(profiles.state, "erased"), ...filterOf$3(filter))).orderBy(desc(profiles.updatedAt), asc(profiles.id)).limit(page.size).offset(page.number * page.size);
  return rows.map((row) => row.id);
}
async function unassignedNamesInScope(handle, scope, today, filter) {
  const rows = await handle.select({ name: profiles.unassignedName, count: count() }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(profilesInScope(scope, today), ne(profiles.state, "erased"), ...filterOf$3(filter))).groupBy(profiles.unassignedName).orderBy(desc(count()), asc(profiles.unassignedName));
  return rows.flatMap((row) => row.name === null ? [] : [{ name: row.name, count: row.count }]);
}
async function occupationsInScope(handle, scope, today) {
  const rows = await handle.selectDistinct({ occupation: sql`json_each.value` }).from(profiles).innerJoin(sql`json_each(${profiles.occupations})`, sql`true`).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(profilesInScope(scope, today), ne(profiles.state, "erased")));
  return rows.map((row) => row.occupation);
}
async function countProfiles(handle, scope, today, filter) {
  const [row] = await handle.select({ count: count() }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(profilesInScope(scope, today), ne(profiles.state, "erased"), ...filterOf$3(filter)));
  return row?.count ?? 0;
}
async function caseIdsAfter(handle, after, size) {
  const rows = await handle.select({ id: profiles.id }).from(profiles).where(and(gt(profiles.id, after), ne(profiles.state, "erased"), eq(profiles.isGuest, false))).orderBy(asc(profiles.id)).limit(size);
  return rows.map((row) => row.id);
}
async function publishedIdsAfter(handle, after, size) {
  const rows = await handle.select({ id: profiles.id }).from(profiles).where(and(gt(profiles.id, after), eq(profiles.state, "published"))).orderBy(asc(profiles.id)).limit(size);
  return rows.map((row) => row.id);
}
async function findProfileByCaseCode(handle, scope, today, caseCode) {
  const [row] = await handle.select({ id: profiles.id }).from(profiles).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(eq(profiles.caseCode, caseCode), ne(profiles.state, "erased"), profilesInScope(scope, today)));
  return row?.id ?? null;
}
const emailCodePurposes = ["signIn", "signUp", "resume"];
const emailCodeMinutes = 15;
const mostCodeTries = 5;
const mostCodesPerAddress = 5;
const mostCodesPerNetwork = 30;
const mostWrongCodes$1 = 10;
const codeLength = 6;
function readCode(typed) {
  return typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 1632)).replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 1776)).replace(/[\s\u200e\u200f-]/g, "");
}
function shownCode(code) {
  return `${code.slice(0, codeLength / 2)} ${code.slice(codeLength / 2)}`;
}
function isLinkGood(life, today, daysAfter) {
  return life.isOpen || life.overOn !== null && today <= addDays(life.overOn, daysAfter);
}
function directionOf(language) {
  return language === "ar" || language === "fa" ? "rtl" : "ltr";
}
function langTagOf(language) {
  return language === "de-simple" ? "de" : language;
}
const languageNames = {
  de: "Deutsch",
  "de-simple": "Einfaches Deutsch",
  en: "English",
  uk: "Українська",
  ar: "العربية",
  fa: "فارسی",
  tr: "Türkçe",
  ru: "Русский"
};
function isConsentLanguage(value) {
  return typeof value === "string" && consentLanguages.includes(value);
}
function languageFromHeader(acceptLanguage) {
  for (const part2 of (acceptLanguage ?? "").split(",")) {
    const tag = part2.trim().slice(0, 2).toLowerCase();
    if (isConsentLanguage(tag)) return tag;
  }
  return "de";
}
function loginIndex(vault, email2) {
  return indexOf(vault, "email", email2);
}
const pendingMinutes = 15;
const freshMinutes = 30;
const recoveryCodeCount = 10;
const mostPasskeys = 10;
const mostFactorTries = 10;
const mostWrongCodes = 50;
function isFactorRequired(from2, today) {
  return from2 !== null && from2 <= today;
}
function isFresh(startedAt, now) {
  return now.getTime() - startedAt.getTime() <= freshMinutes * 6e4;
}
function stepAfterPassword(state) {
  if (state.isDone) return "in";
  if (state.hasFactor) return "factor";
  return state.isRequired ? "setUp" : "in";
}
const userId = () => text().notNull().references(() => users.id, { onDelete: "cascade" });
const passkeys = sqliteTable(
  "passkeys",
  {
    id: id(),
    /** As the authenticator names it; base64url. */
    credentialId: text().notNull().unique(),
    userId: userId(),
    /** COSE, base64url. */
    publicKey: text().notNull(),
    /** How often the authenticator says it has signed; 0 where it does not count. */
    signCount: integer().notNull(),
    transports: json().notNull(),
    /** Browser and system in two words, so that a person recognises her own. */
    device: text(),
    createdAt: instant().notNull(),
    usedAt: instant()
  },
  (table) => [index("passkeys_by_user").on(table.userId)]
);
const oneTimeCodeKeys = sqliteTable("one_time_code_keys", {
  userId: userId().primaryKey(),
  keyCipher: text().notNull(),
  /** The half minute whose code was used last: no code works twice, nor an older one. */
  lastStep: integer().notNull(),
  /** Wrong codes since the last right one. */
  wrongTries: integer().notNull().default(0),
  createdAt: instant().notNull()
});
const recoveryCodes = sqliteTable(
  "recovery_codes",
  { userId: userId(), codeHash: text().notNull(), usedAt: instant() },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })]
);
const pendingSignIns = sqliteTable(
  "pending_sign_ins",
  {
    tokenHash: text().primaryKey(),
    userId: userId(),
    /** The house whose sign-in service let her in; null: a password did. */
    providerId: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull()
  },
  (table) => [index("pending_sign_ins_by_user").on(table.userId)]
);
async function insertPendingSignIn(tx, row) {
  await tx.delete(pendingSignIns).where(lte(pendingSignIns.expiresAt, row.createdAt));
  await tx.insert(pendingSignIns).values(row);
}
async function findPendingSignIn(handle, tokenHash, now) {
  const [row] = await handle.select({
    userId: users.id,
    providerId: pendingSignIns.providerId,
    roles: users.roles,
    email: users.email,
    organisationId: users.organisationId
  }).from(pendingSignIns).innerJoin(users, eq(users.id, pendingSignIns.userId)).where(
    and(eq(pendingSignIns.tokenHash, tokenHash), gt(pendingSignIns.expiresAt, now), isNull(users.deactivatedAt))
  );
  return row ?? null;
}
async function takePendingSignIn(tx, tokenHash) {
  const gone = await tx.delete(pendingSignIns).where(eq(pendingSignIns.tokenHash, tokenHash)).returning({ userId: pendingSignIns.userId });
  return gone.length > 0;
}
async function deletePendingSignIns(tx, userId2) {
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.userId, userId2));
}
async function deleteOldPendingSignIns(tx, before) {
  const gone = await tx.delete(pendingSignIns).where(lte(pendingSignIns.expiresAt, before)).returning({ tokenHash: pendingSignIns.tokenHash });
  return gone.map(({ tokenHash }) => tokenHash);
}
async function listPasskeys(handle, userId2) {
  return handle.select({
    id: passkeys.id,
    device: passkeys.device,
    createdAt: passkeys.createdAt,
    usedAt: passkeys.usedAt
  }).from(passkeys).where(eq(passkeys.userId, userId2)).orderBy(asc(passkeys.createdAt));
}
async function listCredentials(handle, userId2) {
  return handle.select({ id: passkeys.credentialId, transports: passkeys.transports }).from(passkeys).where(eq(passkeys.userId, userId2));
}
async function findCredential(handle, userId2, credentialId) {
  const [row] = await handle.select({ id: passkeys.id, publicKey: passkeys.publicKey, signCount: passkeys.signCount }).from(passkeys).where(and(eq(passkeys.userId, userId2), eq(passkeys.credentialId, credentialId)));
  return row ?? null;
}
async function insertPasskey(tx, row) {
  await tx.insert(passkeys).values(row);
}
async function countPasskeyUse(tx, row) {
  const changed = await tx.update(passkeys).set({ signCount: row.to, usedAt: row.at }).where(and(eq(passkeys.id, row.id), eq(passkeys.signCount, row.from))).returning({ id: passkeys.id });
  return changed.length > 0;
}
async function deletePasskey(tx, userId2, id2) {
  const gone = await tx.delete(passkeys).where(and(eq(passkeys.userId, userId2), eq(passkeys.id, id2))).returning({ id: passkeys.id });
  return gone.length > 0;
}
async function findCodeKey(handle, userId2) {
  const [row] = await handle.select({
    keyCipher: oneTimeCodeKeys.keyCipher,
    lastStep: oneTimeCodeKeys.lastStep,
    wrongTries: oneTimeCodeKeys.wrongTries,
    createdAt: oneTimeCodeKeys.createdAt
  }).from(oneTimeCodeKeys).where(eq(oneTimeCodeKeys.userId, userId2));
  return row ?? null;
}
async function replaceCodeKey(tx, row) {
  await deleteCodeKey(tx, row.userId);
  await tx.insert(oneTimeCodeKeys).values(row);
}
async function noteCodeUsed(tx, userId2, step) {
  await tx.update(oneTimeCodeKeys).set({ lastStep: step, wrongTries: 0 }).where(eq(oneTimeCodeKeys.userId, userId2));
}
async function countWrongCode$1(tx, userId2) {
  await tx.update(oneTimeCodeKeys).set({ wrongTries: sql`${oneTimeCodeKeys.wrongTries} + 1` }).where(eq(oneTimeCodeKeys.userId, userId2));
}
async function forgetWrongCodes(tx, userId2) {
  await tx.update(oneTimeCodeKeys).set({ wrongTries: 0 }).where(eq(oneTimeCodeKeys.userId, userId2));
}
async function deleteCodeKey(tx, userId2) {
  await tx.delete(oneTimeCodeKeys).where(eq(oneTimeCodeKeys.userId, userId2));
}
async function replaceRecoveryCodes(tx, userId2, hashes) {
  await deleteRecoveryCodes(tx, userId2);
  await tx.insert(recoveryCodes).values(hashes.map((codeHash2) => ({ userId: userId2, codeHash: codeHash2 })));
}
async function takeRecoveryCode(tx, userId2, codeHash2, at2) {
  const taken = await tx.update(recoveryCodes).set({ usedAt: at2 }).where(and(eq(recoveryCodes.userId, userId2), eq(recoveryCodes.codeHash, codeHash2), isNull(recoveryCodes.usedAt))).returning({ codeHash: recoveryCodes.codeHash });
  return taken.length > 0;
}
async function deleteRecoveryCodes(tx, userId2) {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId2));
}
const ofUser = (table) => sql`${table}."user_id" = ${users}."id"`;
async function findFactorState(handle, userId2) {
  const [row] = await handle.select({
    passkeys: sql`(select count(*) from ${passkeys} where ${ofUser(passkeys)})`,
    codesSince: sql`(select ${oneTimeCodeKeys.createdAt} from ${oneTimeCodeKeys} where ${ofUser(oneTimeCodeKeys)})`,
    recovery: sql`(select count(*) from ${recoveryCodes} where ${ofUser(recoveryCodes)})`,
    recoveryUsed: sql`(select count(*) from ${recoveryCodes} where ${ofUser(recoveryCodes)} and ${isNotNull(recoveryCodes.usedAt)})`
  }).from(users).where(eq(users.id, userId2));
  return {
    passkeys: row?.passkeys ?? 0,
    codesSince: row?.codesSince == null ? null : new Date(row.codesSince),
    recoveryLeft: (row?.recovery ?? 0) - (row?.recoveryUsed ?? 0),
    hasRecoveryCodes: (row?.recovery ?? 0) > 0
  };
}
async function deleteFactors(tx, userId2) {
  const before = await findFactorState(tx, userId2);
  await tx.delete(passkeys).where(eq(passkeys.userId, userId2));
  await deleteCodeKey(tx, userId2);
  await deleteRecoveryCodes(tx, userId2);
  await deletePendingSignIns(tx, userId2);
  return before.passkeys > 0 || before.codesSince !== null || before.hasRecoveryCodes;
}
async function findRequiredFrom(handle, organisationId2) {
  const [row] = await handle.select({ from: min(organisations.secondFactorFrom) }).from(organisations).where(organisationId2 === null ? void 0 : eq(organisations.id, organisationId2));
  return row?.from ?? null;
}
async function countFactorsOfHouse(handle, organisationId2) {
  const hasFactor = sql`(exists (select 1 from ${passkeys} where ${ofUser(passkeys)}) or exists (select 1 from ${oneTimeCodeKeys} where ${ofUser(oneTimeCodeKeys)}))`;
  const [row] = await handle.select({ people: count(), ready: sql`coalesce(sum(${hasFactor}), 0)` }).from(users).where(and(eq(users.organisationId, organisationId2), isNull(users.deactivatedAt)));
  return { people: row?.people ?? 0, ready: Number(row?.ready ?? 0) };
}
function newSecret() {
  return randomBytes(16).toString("base64url");
}
function secretHash(secret) {
  return createHash("sha256").update(secret).digest("hex");
}
function newCode() {
  return String(randomInt(10 ** codeLength)).padStart(codeLength, "0");
}
function codeHash(key, linkId, code) {
  return createHmac("sha256", key).update(JSON.stringify(["consentLink", linkId, code])).digest("hex");
}
function sameHash(a, b) {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
async function enter(app, tx, user, by = {
  providerId: null,
  isFactorDone: false
}) {
  const { id: id2, roles: roles2 } = user;
  const { providerId } = by;
  const state = await findFactorState(tx, id2);
  const step = stepAfterPassword({
    hasFactor: state.passkeys > 0 || state.codesSince !== null,
    isRequired: await mustHaveFactor(app, tx, user),
    isDone: by.isFactorDone
  });
  if (step === "in") {
    await noteSignIn(app, tx, id2, providerId === null ? null : "provider");
    return { id: id2, roles: roles2, step, token: null, providerId };
  }
  const token = newSecret();
  const createdAt = app.clock.now();
  const expiresAt = new Date(createdAt.getTime() + pendingMinutes * 6e4);
  await insertPendingSignIn(tx, { tokenHash: secretHash(token), userId: id2, providerId, createdAt, expiresAt });
  return { id: id2, roles: roles2, step, token, providerId };
}
async function mustHaveFactor(app, handle, user) {
  if (!user.roles.some((role) => staffRoles.includes(role))) return false;
  const from2 = await findRequiredFrom(handle, user.organisationId);
  return isFactorRequired(from2, dayOf(app.clock.now()));
}
async function noteSignIn(app, tx, userId2, by) {
  await appendAudit(tx, app.clock.now(), {
    actorId: userId2,
    action: "signIn",
    subjectKind: "user",
    subjectIds: [userId2],
    ...by === null ? {} : { detail: { factor: by } }
  });
}
const personas = [
  {
    id: "demo-caseworker",
    email: "ifk@jobcenter.example",
    roles: ["caseworker"],
    displayName: "Ines Muster",
    descriptionKey: "caseworker"
  },
  {
    id: "demo-officer",
    email: "ags@agentur.example",
    roles: ["officer"],
    displayName: "Otto Beispiel",
    descriptionKey: "officer"
  },
  {
    id: "demo-team-lead",
    email: "teamleitung@jobcenter.example",
    roles: ["teamLead"],
    displayName: "Tarek Probe",
    descriptionKey: "teamLead"
  },
  {
    id: "demo-company",
    email: "betrieb@metallbau.example",
    roles: ["company"],
    displayName: "Bente Exempel",
    descriptionKey: "company"
  },
  {
    id: "demo-mentor",
    email: "patin@ehrenamt.example",
    roles: ["mentor"],
    displayName: "Mara Erdacht",
    descriptionKey: "mentor"
  },
  {
    id: "demo-coordinator",
    email: "koordination@ehrenamt.example",
    roles: ["coordinator"],
    displayName: "Karla Fiktiv",
    descriptionKey: "coordinator"
  },
  {
    id: "demo-administrator",
    email: "verwaltung@jobcenter.example",
    roles: ["administrator"],
    displayName: "Anton Muster",
    descriptionKey: "administrator"
  },
  {
    id: "demo-dpo",
    email: "datenschutz@jobcenter.example",
    roles: ["dpo"],
    displayName: "Dorothea Beispiel",
    descriptionKey: "dpo"
  },
  {
    id: "demo-staff-council",
    email: "personalrat@jobcenter.example",
    roles: ["staffCouncil"],
    displayName: "Paul Probe",
    descriptionKey: "staffCouncil"
  },
  {
    id: "demo-controlling",
    email: "controlling@jobcenter.example",
    roles: ["controlling"],
    displayName: "Clara Exempel",
    descriptionKey: "controlling"
  }
];
async function listPersonas(app) {
  if (app.config.mode !== "demo") return [];
  const rows = await app.db.select({ id: users.id, deactivatedAt: users.deactivatedAt }).from(users).where(
    inArray(
      users.id,
      personas.map((persona) => persona.id)
    )
  );
  return personas.filter((persona) => rows.some((row) => row.id === persona.id && row.deactivatedAt === null));
}
async function findPersona(app, id2) {
  const persona = (await listPersonas(app)).find((candidate) => candidate.id === id2);
  if (persona === void 0) throw new DomainError("notFound");
  return persona;
}
async function enterAsPersona(app, personaId) {
  const { id: id2, roles: roles2 } = await findPersona(app, personaId);
  const [place2] = await app.db.select({ organisationId: users.organisationId }).from(users).where(eq(users.id, id2));
  return write(app.db, (tx) => enter(app, tx, { id: id2, roles: roles2, organisationId: place2?.organisationId ?? null }));
}
async function openDemoAccounts(app, accounts) {
  if (app.config.mode !== "demo") throw new DomainError("notFound");
  const createdAt = app.clock.now();
  await write(app.db, async (tx) => {
    await tx.insert(users).values(
      accounts.map(({ id: id2, email: email2, roles: roles2, displayName, phone: phone2, organisationId: organisationId2, teamId, companyId, mentorId }) => {
        const isVolunteer = roles2.includes("mentor");
        return {
          id: id2,
          loginIndex: loginIndex(app.vault, email2),
          email: isVolunteer ? null : email2,
          displayName: isVolunteer ? null : displayName,
          phone: phone2,
          roles: [...roles2],
          organisationId: organisationId2,
          teamId,
          companyId,
          mentorId,
          createdAt
        };
      })
    );
  });
}
async function houseDays(handle, now, key) {
  const today = dayOf(now);
  return requiredNumber(await rulesAt(handle, today), key);
}
async function listDetailedProfiles(handle, only = {}) {
  return handle.select({
    profileId: detailedProfiles.profileId,
    batch: detailedProfiles.batch,
    sinceBatch: detailedProfiles.sinceBatch,
    document: detailedProfiles.document
  }).from(detailedProfiles).innerJoin(publicBatches, and(eq(publicBatches.number, detailedProfiles.batch), eq(publicBatches.state, "current"))).where(only.profileId === void 0 ? void 0 : eq(detailedProfiles.profileId, only.profileId));
}
function criteriaOf(posting) {
  const { german, germanPerSkill, hoursPerWeekMin, hoursPerWeekMax } = posting;
  const levels = languageSkills.map((skill) => germanPerSkill?.[skill] ?? german ?? "");
  return [
    ...posting.skills.map(({ concept, weight }) => `${weight}:${concept}`),
    ...posting.occupation === null ? [] : [`occupation:${posting.occupation}`],
    ...levels.every((level) => level === "") ? [] : [`level:${levels.join(" ")}`],
    ...posting.licences.map((licence) => `licence:${licence}`),
    ...posting.shifts.length === 0 ? [] : [`shifts:${[...posting.shifts].sort().join(" ")}`],
    ...hoursPerWeekMin === null && hoursPerWeekMax === null ? [] : [`hours:${hoursPerWeekMin ?? ""}-${hoursPerWeekMax ?? ""}`],
    ...posting.startsOn === null ? [] : [`start:${posting.startsOn}`]
  ].sort();
}
function missingCriteria(posting, required) {
  return Math.max(0, required - criteriaOf(posting).length);
}
function haveSameCriteria(a, b) {
  return criteriaOf(a).join("\n") === criteriaOf(b).join("\n");
}
function areNearDuplicates(a, b) {
  const [one, other] = [criteriaOf(a), criteriaOf(b)];
  if (one.length === 0 || other.length === 0) return false;
  const beyond = (list, others) => list.filter((item) => !others.includes(item)).length;
  return beyond(one, other) <= 1 && beyond(other, one) <= 1;
}
const columns$a = {
  id: companies.id,
  name: companies.name,
  employerNumber: companies.employerNumber,
  branch: companies.branch,
  street: companies.street,
  placeId: companies.placeId,
  districtKey: companies.districtKey,
  employees: companies.employees,
  hasWorksCouncil: companies.hasWorksCouncil,
  isTemporaryAgency: companies.isTemporaryAgency,
  state: companies.state,
  officerId: companies.officerId,
  verifiedAt: companies.verifiedAt,
  createdAt: companies.createdAt,
  version: companies.version
};
const companyById = keptQuery(
  (handle) => handle.select(columns$a).from(companies).where(eq(companies.id, sql.placeholder("id"))).prepare()
);
async function findCompany(handle, id2) {
  const [row] = await companyById(handle).all({ id: id2 });
  return row ?? null;
}
async function findCompanyTwins(handle, facts) {
  const sameName = eq(companies.nameKey, companyNameKey(facts.name));
  const rows = await handle.select({ id: companies.id, name: companies.name, employerNumber: companies.employerNumber }).from(companies).where(facts.employerNumber === null ? sameName : or(eq(companies.employerNumber, facts.employerNumber), sameName)).limit(10);
  return rows.filter((row) => row.id !== facts.exceptId).map((row) => ({
    ...row,
    by: facts.employerNumber !== null && row.employerNumber === facts.employerNumber ? "number" : "name"
  })).sort((a, b) => Number(b.by === "number") - Number(a.by === "number"));
}
async function companyNames(handle, ids2) {
  if (ids2.length === 0) return /* @__PURE__ */ new Map();
  const rows = await handle.select({ id: companies.id, name: companies.name }).from(companies).where(sql`${companies.id} in ${listed([...new Set(ids2)])}`);
  return new Map(rows.map((row) => [row.id, row.name]));
}
async function insertCompany(tx, at2, company) {
  const id2 = newId();
  await tx.insert(companies).values({
    id: id2,
    ...factColumns(company),
    state: company.state,
    officerId: company.officerId,
    verifiedAt: company.state === "verified" ? at2 : null,
    verifiedBy: company.state === "verified" ? company.verifiedBy : null,
    createdAt: at2
  });
  return id2;
}
async function updateCompany(tx, id2, version2, facts) {
  const rows = await tx.update(companies).set({ ...factColumns(facts), version: version2 + 1 }).where(and(eq(companies.id, id2), eq(companies.version, version2))).returning({ id: companies.id });
  return rows.length === 1;
}
function factColumns(facts) {
  return {
    name: facts.name,
    nameKey: companyNameKey(facts.name),
    employerNumber: facts.employerNumber,
    branch: facts.branch,
    street: facts.street,
    placeId: facts.placeId,
    districtKey: facts.districtKey,
    employees: facts.employees,
    hasWorksCouncil: facts.hasWorksCouncil,
    isTemporaryAgency: facts.isTemporaryAgency
  };
}
async function updateCompanyState(tx, id2, state, at2, officerId2) {
  await tx.update(companies).set({
    state,
    officerId: sql`coalesce(${companies.officerId}, ${officerId2})`,
    ...state === "verified" ? { verifiedAt: at2, verifiedBy: officerId2 } : {},
    version: sql`${companies.version} + 1`
  }).where(eq(companies.id, id2));
}
async function countCompaniesOf(handle, officerId2) {
  const [row] = await handle.select({ number: count() }).from(companies).where(eq(companies.officerId, officerId2));
  return row?.number ?? 0;
}
async function handOnCompanies(tx, fromOfficerId, toOfficerId) {
  const rows = await tx.update(companies).set({ officerId: toOfficerId, version: sql`${companies.version} + 1` }).where(eq(companies.officerId, fromOfficerId)).returning({ id: companies.id });
  return rows.map((row) => row.id);
}
async function seatFigures(handle, companyId) {
  const [offered] = await handle.select({ seats: sql`coalesce(sum(${postings.seats}), 0)` }).from(postings).where(and(eq(postings.companyId, companyId), isNotNull(postings.approvedAt)));
  const [started] = await handle.select({ count: count() }).from(placements).where(and(eq(placements.companyId, companyId), isNotNull(placements.startedOn)));
  return { announced: Number(offered?.seats ?? 0), filled: started?.count ?? 0 };
}
async function countCompanyUsers(handle, companyId) {
  const [row] = await handle.select({ count: count() }).from(users).where(and(eq(users.companyId, companyId), sql`${users.deactivatedAt} is null`));
  return row?.count ?? 0;
}
async function dissolveCompany(tx, fromId, intoId) {
  const moved = await tx.update(postings).set({ companyId: intoId, version: sql`${postings.version} + 1` }).where(eq(postings.companyId, fromId)).returning({ id: postings.id });
  await tx.update(companyContacts).set({ companyId: intoId }).where(eq(companyContacts.companyId, fromId));
  await tx.update(contactLogs).set({ companyId: intoId }).where(eq(contactLogs.companyId, fromId));
  await tx.run(sql`update or ignore event_companies set company_id = ${intoId} where company_id = ${fromId}`);
  await tx.run(sql`delete from event_companies where company_id = ${fromId}`);
  await tx.delete(companies).where(eq(companies.id, fromId));
  return moved.map((row) => row.id);
}
async function findContactPerson(app, userId2) {
  const contact = await findContact(app.db, userId2);
  return contact === null || contact.name === null ? null : { ...contact, name: contact.name };
}
const attackedPools = ["deployment", "generated"];
const attackRuns = sqliteTable(
  "attack_runs",
  {
    id: id(),
    /** Number of the batch that was looked at. */
    batch: integer().notNull(),
    pool: text({ enum: attackedPools }).notNull(),
    /** People published at the start, which names a generated pool; of the deployment: now. */
    size: integer().notNull(),
    report: json().notNull(),
    /** How alike the people of the classes are: of the deployment only, for the data protection officer. Counts. */
    homogeneity: json(),
    /** A promise was broken on which browsing rests. */
    closesBrowsing: flag().notNull(),
    ranAt: instant().notNull()
  },
  (table) => [index("attack_runs_by_batch").on(table.batch)]
);
async function putAttackRun(tx, run) {
  const isSamePool = run.pool === "deployment" ? eq(attackRuns.pool, run.pool) : and(eq(attackRuns.pool, run.pool), eq(attackRuns.size, run.size));
  await tx.delete(attackRuns).where(isSamePool);
  await tx.insert(attackRuns).values(run);
}
async function listAttackRuns(handle) {
  return handle.select({
    pool: attackRuns.pool,
    batch: attackRuns.batch,
    size: attackRuns.size,
    report: attackRuns.report,
    homogeneity: attackRuns.homogeneity,
    closesBrowsing: attackRuns.closesBrowsing,
    ranAt: attackRuns.ranAt
  }).from(attackRuns).orderBy(asc(attackRuns.pool), asc(attackRuns.size));
}
async function findMeasurement(handle) {
  const [row] = await handle.select({ closesBrowsing: attackRuns.closesBrowsing }).from(publicBatches).leftJoin(attackRuns, and(eq(attackRuns.batch, publicBatches.number), eq(attackRuns.pool, "deployment"))).where(eq(publicBatches.state, "current"));
  return row ?? null;
}
async function poolsMeasured(handle, batch) {
  const rows = await handle.selectDistinct({ pool: attackRuns.pool }).from(attackRuns).where(eq(attackRuns.batch, batch));
  return new Set(rows.map(({ pool }) => pool));
}
function caseResource(row) {
  if (row.isGuest === true) return { organisationId: null };
  return {
    organisationId: row.organisationId,
    teamId: row.teamId,
    ownerIds: [row.caseworkerId, row.coveredBy]
  };
}
function profileResource(profile) {
  return { ...caseResource(profile), isPublished: profile.state === "published" };
}
function guestResource({ isGuest, organisationId: organisationId2 }) {
  return { organisationId: isGuest ? organisationId2 : null };
}
function allowForLearner(actor, action, profile) {
  if (mayEver(actor, "guest.keep") && (profile.isGuest || !mayEver(actor, action)))
    allow(actor, "guest.keep", guestResource(profile));
  else allow(actor, action, profileResource(profile));
}
const columns$9 = {
  id: proposals.id,
  postingId: proposals.postingId,
  postingCode: postings.code,
  postingTitle: postings.title,
  postingKind: postings.kind,
  postingState: postings.state,
  companyId: proposals.companyId,
  companyName: companies.name,
  companyState: companies.state,
  profileId: proposals.profileId,
  caseCode: profiles.caseCode,
  organisationId: proposals.organisationId,
  ...officerOfPosting,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy,
  way: proposals.way,
  state: proposals.state,
  end: proposals.end,
  dueOn: proposals.dueOn,
  proposedBy: proposals.proposedBy,
  proposedAt: proposals.proposedAt,
  releasedAt: proposals.releasedAt,
  companyAnswer: proposals.companyAnswer,
  notFitReason: proposals.notFitReason,
  companyAnsweredAt: proposals.companyAnsweredAt,
  appliedOn: proposals.appliedOn,
  endedAt: proposals.endedAt,
  reasons: proposals.reasons,
  version: proposals.version
};
function selectProposals(handle) {
  return handle.select(columns$9).from(proposals).innerJoin(postings, eq(postings.id, proposals.postingId)).innerJoin(companies, eq(companies.id, proposals.companyId)).innerJoin(profiles, eq(profiles.id, proposals.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).leftJoin(officers, eq(officers.id, postings.officerId));
}
const proposalById = keptQuery(
  (handle) => selectProposals(handle).where(eq(proposals.id, sql.placeholder("id"))).prepare()
);
async function findProposal(handle, id2, today) {
  const [row] = await proposalById(handle).all({ id: id2 });
  return row === void 0 ? null : bothCoveredToday(row, today);
}
async function proposalsOfPerson(handle, profileId, today) {
  const rows = await selectProposals(handle).where(eq(proposals.profileId, profileId)).orderBy(desc(proposals.proposedAt), asc(proposals.id));
  return rows.map((row) => bothCoveredToday(row, today));
}
async function insertProposal(tx, row) {
  await tx.insert(proposals).values(row);
  await addProposalEvent(tx, {
    proposalId: row.id,
    at: row.proposedAt,
    byUserId: row.proposedBy,
    move: "create",
    state: row.state
  });
}
const insertEvent = keptQuery((handle) => handle.insert(proposalEvents).values(givenRow(proposalEvents)).prepare());
async function addProposalEvent(tx, event) {
  await insertEvent(tx).run({ id: newId(), ...event });
}
async function updateProposal(tx, id2, version2, changed) {
  const rows = await tx.update(proposals).set({ ...changed, version: version2 + 1 }).where(and(eq(proposals.id, id2), eq(proposals.version, version2))).returning({ id: proposals.id });
  return rows.length === 1;
}
async function listProposalEvents(handle, proposalId) {
  return handle.select({
    at: proposalEvents.at,
    byUserId: proposalEvents.byUserId,
    move: proposalEvents.move,
    state: proposalEvents.state
  }).from(proposalEvents).where(eq(proposalEvents.proposalId, proposalId)).orderBy(asc(proposalEvents.at));
}
const statesSeenByCompany = [
  "withCompany",
  "callRequested",
  "interested",
  "introduced"
];
function proposalsInScope(scope, today) {
  if (scope.all) return void 0;
  return anyOf([
    ...casesInScope(scope, today, proposals.organisationId),
    scope.releasedTo === null ? void 0 : and(
      eq(proposals.companyId, scope.releasedTo),
      inArray(proposals.state, [...statesSeenByCompany]),
      eq(proposals.way, "proposed"),
      eq(companies.state, "verified"),
      or(eq(postings.state, "approved"), eq(proposals.state, "introduced"))
    )
  ]);
}
function filterOf$2(filter, today) {
  return and(
    filter.states === void 0 ? void 0 : inArray(proposals.state, [...filter.states]),
    filter.postingId === void 0 ? void 0 : eq(proposals.postingId, filter.postingId),
    filter.profileId === void 0 ? void 0 : eq(proposals.profileId, filter.profileId),
    filter.dueBefore === void 0 ? void 0 : lt(proposals.dueOn, filter.dueBefore),
    filter.officerId === void 0 ? void 0 : inArray(postings.officerId, herselfAndCovered(filter.officerId, today))
  );
}
async function listProposals(handle, scope, today, filter, page = { number: 0, size: 200 }) {
  const rows = await selectProposals(handle).where(and(proposalsInScope(scope, today), filterOf$2(filter, today))).orderBy(sql`${proposals.dueOn} is null`, asc(proposals.dueOn), desc(proposals.proposedAt), asc(proposals.id)).limit(page.size).offset(page.number * page.size);
  return rows.map((row) => bothCoveredToday(row, today));
}
async function countProposals(handle, scope, today, filter) {
  const [row] = await handle.select({ count: count() }).from(proposals).innerJoin(postings, eq(postings.id, proposals.postingId)).innerJoin(companies, eq(companies.id, proposals.companyId)).innerJoin(profiles, eq(profiles.id, proposals.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(proposalsInScope(scope, today), filterOf$2(filter, today)));
  return row?.count ?? 0;
}
const endsForGood = ["declinedByPerson", "withdrawn", "expired", "declinedByCompany"];
const proposedForPosting = keptQuery(
  (handle) => handle.select({ id: proposals.id, profileId: proposals.profileId, state: proposals.state, end: proposals.end }).from(proposals).where(eq(proposals.postingId, sql.placeholder("postingId"))).prepare()
);
async function proposedProfilesOfPosting(handle, postingId) {
  const rows = await proposedForPosting(handle).all({ postingId });
  return {
    open: new Map(rows.flatMap(({ profileId, id: id2, state }) => state === "ended" ? [] : [[profileId, { id: id2, state }]])),
    ended: [...new Set(rows.flatMap(({ profileId, end }) => endsForGood.includes(end) ? [profileId] : []))]
  };
}
async function proposedPostingsOfProfile(handle, profileId) {
  const rows = await handle.select({ id: proposals.id, postingId: proposals.postingId, state: proposals.state, end: proposals.end }).from(proposals).where(eq(proposals.profileId, profileId)).orderBy(asc(proposals.proposedAt));
  return new Map(rows.map(({ postingId, ...row }) => [postingId, row]));
}
async function countNoLongerAvailable(handle, companyId, since) {
  return handle.select({
    postingId: proposals.postingId,
    postingTitle: postings.title,
    officerId: postings.officerId,
    count: count()
  }).from(proposals).innerJoin(postings, eq(postings.id, proposals.postingId)).where(
    and(
      eq(proposals.companyId, companyId),
      eq(proposals.way, "proposed"),
      isNotNull(proposals.releasedAt),
      inArray(proposals.end, ["declinedByPerson", "withdrawn", "expired"]),
      gte(proposals.endedAt, since)
    )
  ).groupBy(proposals.postingId);
}
const retentionKeys = [
  "closedCases",
  "unaskedGuests",
  "consents",
  "endedProposals",
  "fileNotes",
  "importRows",
  "openings",
  "shownMusts",
  "consentLinks",
  "callRequests",
  "checkIns",
  "companyRequests",
  "employeeLogs",
  "auditSegments",
  "mails",
  "typedWords",
  "feedback",
  "jobs",
  "invitations",
  "submissions",
  "bulkActions",
  "sessions",
  "signInAttempts",
  "keptForms",
  "emailCodes",
  "volunteerDrafts",
  "mentorCertificates",
  "tandemMessages"
];
const shortLived = [
  "sessions",
  "signInAttempts",
  "keptForms",
  "emailCodes"
];
const backupKey = "backups";
const backupKeys = [backupKey, "backupsDaily", "backupsAll"];
function keptSince(now, today, value, unit) {
  if (value === 0) return now;
  const day2 = unit === "months" ? addMonths(today, -value) : addDays(today, -value);
  return new Date(now.getTime() - (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day2}T00:00:00Z`)));
}
const batchColumns = {
  number: publicBatches.number,
  weekOn: publicBatches.weekOn,
  ladderVersion: publicBatches.ladderVersion,
  k: publicBatches.k,
  people: publicBatches.people,
  withheld: publicBatches.withheld,
  detailed: publicBatches.detailed,
  beganAt: publicBatches.beganAt,
  currentAt: publicBatches.currentAt
};
async function findCurrentBatch(handle) {
  const [row] = await handle.select(batchColumns).from(publicBatches).where(eq(publicBatches.state, "current"));
  return row ?? null;
}
async function classesOfBatch(handle, batch) {
  const rows = await handle.select({
    key: publicClasses.key,
    rung: publicClasses.rung,
    occupation: publicClasses.occupation,
    region: publicClasses.region,
    german: publicClasses.german,
    count: publicClasses.count,
    frozenCount: publicClasses.frozenCount,
    isOpen: publicClasses.isOpen
  }).from(publicClasses).where(eq(publicClasses.batch, batch));
  return new Map(
    rows.map(({ key, rung, occupation, region, german, ...counts }) => [
      key,
      { cell: { rung, occupation, region, german }, ...counts }
    ])
  );
}
async function prepareBatch(tx, batch, classes) {
  const [row] = await tx.insert(publicBatches).values({ ...batch, state: "preparing" }).returning({ number: publicBatches.number });
  const number = row?.number ?? 0;
  const rows = [...classes].map(([key, { cell, count: count2, frozenCount, isOpen }]) => ({
    batch: number,
    key,
    rung: cell.rung,
    occupation: cell.occupation,
    region: cell.region,
    german: cell.german,
    count: count2,
    frozenCount,
    isOpen
  }));
  for (const piece of piecesOf(rows)) await tx.insert(publicClasses).values(piece);
  return number;
}
async function makeCurrent(tx, number, at2) {
  await tx.update(publicBatches).set({ state: "ended" }).where(eq(publicBatches.state, "current"));
  await tx.update(publicBatches).set({ state: "current", currentAt: at2 }).where(eq(publicBatches.number, number));
}
async function dropOldRows(tx, size) {
  const old = tx.select({ number: publicBatches.number }).from(publicBatches).where(ne(publicBatches.state, "current"));
  for (const table of [publicProfiles, detailedProfiles, publicClasses]) {
    const some = sql`(select rowid from ${table} where ${inArray(table.batch, old)} limit ${size})`;
    const gone = await tx.delete(table).where(sql`rowid in ${some}`).returning({ batch: table.batch });
    if (gone.length > 0) return true;
  }
  await tx.delete(publicBatches).where(eq(publicBatches.state, "preparing"));
  return false;
}
async function tellOfProtection(tx, event, at2) {
  const readers = [...await listUsersWithRole(tx, "dpo"), ...await listUsersWithRole(tx, "administrator")];
  for (const userId2 of new Set(readers.map(({ id: id2 }) => id2)))
    await queueMail(tx, { userId: userId2, kind: "protection", about: null, idempotencyKey: event, at: at2 });
}
const firstDay = "2026-09-07";
const generatedSizes = [120, 300, 1200, 3e3];
function referenceWorld() {
  return {
    places: placeRows.map(([id2, , lat, lon, population]) => {
      return { id: id2, districtKey: `05${String(id2).slice(0, 3)}`, lat, lon, population };
    }),
    occupations: occupationRows.map(([, slug, , , kldb]) => ({ key: `occ.${slug}`, kldb })),
    skills: skillRows.map(([, slug]) => `skill.${slug}`),
    typicalSkills
  };
}
function generatedPool(size, options) {
  const source = poolFrom(referenceWorld(), 1, firstDay);
  const start = Array.from({ length: size }, () => source.next());
  return { ...options, start, source, isGenerated: true, firstDay, seed: 1 };
}
function attackInThread(pool, onProgress) {
  const { source: _source, onProgress: _onProgress, ...attack } = pool;
  const order = { attack, world: referenceWorld() };
  return computeInThread(
    { name: "attack-worker", source: new URL("./attack-worker.ts", import.meta.url), order },
    (message) => typeof message === "string",
    onProgress
  );
}
function deployedAttack({ shown: shown2 }, options) {
  const firstDay2 = mondayOf(shown2.day);
  return {
    ...options,
    start: [...shown2.published.values()],
    source: poolFrom(referenceWorld(), 2, firstDay2),
    isGenerated: false,
    firstDay: firstDay2,
    seed: 2,
    shown: shown2
  };
}
const comparedTraits = ["language", "papers", "housing"];
const HOMOGENEITY_WARNING = 0.9;
const COVERAGE_WARNING = 0.5;
function traitFigures(side, traitOf) {
  const members = /* @__PURE__ */ new Map();
  for (const [personId, { cell }] of side.placings) {
    if (cell === null || side.classes.get(cellKey(cell))?.isOpen !== true) continue;
    const found2 = members.get(cellKey(cell));
    if (found2 === void 0) members.set(cellKey(cell), [personId]);
    else found2.push(personId);
  }
  return comparedTraits.map((trait) => {
    const shares = [...members.values()].flatMap((people2) => {
      const values = people2.map((personId) => traitOf(personId, trait)).filter((value) => value !== null);
      return values.length < 2 ? [] : [greatestShare(values)];
    });
    return {
      trait,
      classes: shares.length,
      warned: shares.filter((share2) => share2 >= HOMOGENEITY_WARNING).length,
      greatestShare: shares.length === 0 ? null : Math.max(...shares)
    };
  });
}
function greatestShare(values) {
  const counts = /* @__PURE__ */ new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(...counts.values()) / values.length;
}
function grantFor(actor, action, purpose, rows, parts2) {
  for (const row of rows) if (!can(actor, action, row)) throw new DomainError("notFound");
  return {
    actorId: actor.userId,
    actions: purpose === "export" ? ["reveal", "identity.export"] : ["reveal"],
    purpose,
    ids: rows.map((row) => row.id),
    parts: parts2
  };
}
function grantForCases(actor, rows, parts2) {
  return grantFor(actor, "identity.reveal", "case", rows, parts2);
}
const openingParts = ["name", "contact", "birth", "number"];
function grantForOpening(actor, row) {
  return grantFor(actor, "identity.breakGlass", "breakGlass", [row], openingParts);
}
function grantForExport(actor, row) {
  return grantFor(actor, "identity.export", "export", [row], ["name", "contact", "birth", "status", "number"]);
}
function grantForGuestExport(actor, row) {
  return grantFor(actor, "guest.keep", "export", [row], ["name", "contact", "birth", "status", "number"]);
}
function grantForGuests(actor, rows, parts2) {
  return grantFor(actor, "guest.keep", "guest", rows, parts2);
}
function grantForRelease(actor, row) {
  return grantFor(actor, "identity.released", "release", [row], ["name", "contact"]);
}
function grantForTandems(actor, rows) {
  return grantFor(actor, "tandem.read", "tandem", rows, ["name"]);
}
function grantForReleasedLearner(actor, row) {
  return grantFor(actor, "tandem.meet", "tandemContact", [row], ["contact"]);
}
function grantForLearner(mentorId, parts2) {
  return { actorId: personHerself, actions: ["reveal"], purpose: "tandem", ids: [mentorId], parts: parts2 };
}
function grantForMentors(actor, rows, parts2) {
  return grantFor(actor, "mentor.read", "mentor", rows, parts2);
}
function grantForImport(actor, rows, parts2) {
  return grantFor(actor, "profile.import", "import", rows, parts2);
}
function grantForTextGuard(actor, ids2) {
  const parts2 = ["name", "contact", "birth", "status", "number"];
  return { actorId: actor.userId, actions: ["identity.compare"], purpose: "textGuard", ids: ids2, parts: parts2 };
}
function grantForSystem(purpose, ids2, parts2) {
  return { actorId: "system", actions: ["reveal"], purpose, ids: ids2, parts: parts2 };
}
async function revealIdentity(tx, vault, grant, at2, parts2 = grant.parts) {
  if (grant.ids.length === 0) return /* @__PURE__ */ new Map();
  const allowed = parts2.filter((part2) => grant.parts.includes(part2));
  const [persons] = await Promise.all([
    readPersons(tx, vault, grant.ids, allowed),
    appendAudit(
      tx,
      at2,
      ...grant.actions.map((action) => ({
        actorId: grant.actorId,
        action,
        subjectKind: "person",
        subjectIds: grant.ids,
        detail: { purpose: grant.purpose, parts: allowed.join(" ") }
      }))
    )
  ]);
  return persons;
}
async function placePoints(handle) {
  return handle.select({
    id: places.id,
    districtKey: places.districtKey,
    lat: places.lat,
    lon: places.lon,
    population: places.population
  }).from(places);
}
async function quartersByPlace(handle) {
  const rows = await handle.select({ id: quarters.id, placeId: quarters.placeId }).from(quarters).orderBy(asc(quarters.id));
  const byPlace = /* @__PURE__ */ new Map();
  for (const { id: id2, placeId } of rows) byPlace.set(placeId, [...byPlace.get(placeId) ?? [], id2]);
  return byPlace;
}
async function occupationCodes(handle) {
  const rows = await handle.select({ key: concepts.key, kldb: concepts.kldb }).from(concepts).where(isNotNull(concepts.kldb));
  return new Map(rows.map(({ key, kldb }) => [key, kldb ?? ""]));
}
async function countPopulation(handle) {
  const [row] = await handle.select({ number: count() }).from(profiles).where(and(inArray(profiles.state, ["draft", "published", "withdrawn"]), eq(profiles.isGuest, false)));
  return row?.number ?? 0;
}
const peoplePerPiece = 100;
async function measureHomogeneity(app, { shown: shown2, languages }) {
  const { side, published } = shown2;
  const papers = /* @__PURE__ */ new Map();
  const ids2 = [...side.placings.keys()];
  for (const piece of piecesOf(ids2, peoplePerPiece)) {
    const grant = grantForSystem("homogeneity", piece, ["status"]);
    const revealed = await write(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ["status"]));
    for (const [id2, { status }] of revealed)
      papers.set(id2, { residenceStatus: status.residenceStatus, housing: status.housing });
    await setImmediate();
  }
  const traitOf = (id2, trait) => {
    if (trait === "language") return languages.get(id2) ?? null;
    const known2 = papers.get(id2);
    return (trait === "papers" ? known2?.residenceStatus : known2?.housing) ?? null;
  };
  return {
    traits: traitFigures(side, traitOf),
    published: published.size,
    population: await countPopulation(app.db)
  };
}
async function readDeployedPool(db, day2) {
  const batch = await findCurrentBatch(db);
  if (batch === null) return null;
  const classes = await classesOfBatch(db, batch.number);
  const rows = await placingsOfBatch(db, batch.number);
  const detailed = new Set((await listDetailedProfiles(db)).map(({ profileId }) => profileId));
  const placings = rows.map(({ profileId, classKey, similar }) => {
    return [profileId, { cell: classKey === null ? null : classes.get(classKey)?.cell ?? null, similar }];
  });
  const points2 = new Map((await placePoints(db)).map((place2) => [place2.id, place2]));
  const codes = await occupationCodes(db);
  const quarters2 = await quartersByPlace(db);
  const ids2 = [...rows.map(({ profileId }) => profileId), ...detailed];
  const records = await findProfiles(db, ids2, day2);
  const published = records.map((record) => {
    const home = { point: points2.get(record.placeId ?? 0), quarters: quarters2.get(record.placeId ?? 0) ?? [] };
    return [record.id, poolPersonOf(record, home, codes, detailed.has(record.id))];
  });
  const languages = records.flatMap(
    ({ id: id2, otherLanguages: [first] }) => first === void 0 ? [] : [[id2, first]]
  );
  return {
    batch,
    languages: new Map(languages),
    shown: {
      day: day2,
      published: new Map(published),
      side: { ladderVersion: batch.ladderVersion, k: batch.k, classes, placings: new Map(placings) }
    }
  };
}
function poolPersonOf(record, { point, quarters: quarters2 }, codes, isDetailed) {
  const [occupation = ""] = record.occupations;
  const chance = chanceFrom(numberOf(record.id));
  const place2 = point ?? { id: 0, districtKey: "", lat: 0, lon: 0, population: 0 };
  return {
    id: record.id,
    ...assumedOf(chance, place2),
    municipality: String(place2.id),
    quarter: record.quarterId === null ? assumedQuarter(chance, place2, quarters2.map(String)) : String(record.quarterId),
    districtKey: place2.districtKey,
    lat: place2.lat,
    lon: place2.lon,
    occupation,
    kldb: codes.get(occupation) ?? "",
    years: record.experienceYears ?? 0,
    skills: record.skills,
    german: germanLevels(record.german),
    clue: record.id,
    isDetailed,
    hoursMin: record.hoursMin ?? 0,
    hoursMax: record.hoursMax ?? 40,
    shifts: record.shifts,
    licences: record.licences,
    availableFrom: record.availableFrom,
    needsPermit: false
  };
}
function numberOf(id2) {
  return [...id2].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0) | 0, 7);
}
const partsPerPool = 6;
async function runPrivacyAttack(app, report = () => void 0, sizes = generatedSizes) {
  const deployed = await readDeployedPool(app.db, dayOf(app.clock.now()));
  if (deployed === null) return { pools: 0 };
  const homogeneity = await measureHomogeneity(app, deployed);
  const options = { configuredK: app.config.smallestClass, isQuick: true, withSteps: false };
  const pools = [
    { pool: "deployment", attack: deployedAttack(deployed, options) },
    ...sizes.map((size) => {
      return { pool: "generated", attack: generatedPool(size, options) };
    })
  ];
  const total = pools.length * partsPerPool;
  let done = 0;
  let missed = 0;
  for (const { pool, attack } of pools) {
    const result = await attackInThread(attack, () => report({ done: done++, total }));
    missed += result.misses.length;
    const closes = pool === "deployment" && closesBrowsing(result.misses);
    await write(app.db, async (tx) => {
      const ranAt = app.clock.now();
      await putAttackRun(tx, {
        batch: deployed.batch.number,
        pool,
        size: attack.start.length,
        report: result,
        homogeneity: pool === "deployment" ? homogeneity : null,
        closesBrowsing: closes,
        ranAt
      });
      if (closes) await tellOfProtection(tx, `closed.${deployed.batch.number}`, ranAt);
    });
  }
  report({ done: total, total });
  return { pools: pools.length, missed };
}
const personColumns = {
  id: profiles.id,
  occupations: profiles.occupations,
  placeId: profiles.placeId,
  quarterId: profiles.quarterId
};
async function poolAfter(handle, after, size) {
  const page = handle.select({ id: profiles.id }).from(profiles).where(and(gt(profiles.id, after), eq(profiles.state, "published"), standingYes(profiles.id, "namelessProfile"))).orderBy(asc(profiles.id)).limit(size);
  const [found2] = await handle.select({ packed: packRows(personColumns, packedEvidence, mayStandAlone(profiles.id)) }).from(profiles).where(inArray(profiles.id, page));
  return unpackRows(personColumns, found2?.packed ?? null).map(({ row, more: [german, isDetailed] }) => ({
    profileId: row.id,
    occupations: row.occupations,
    spotId: row.quarterId ?? row.placeId,
    german: evidenceFrom(german),
    isDetailed: isDetailed === 1
  })).sort((a, b) => a.profileId < b.profileId ? -1 : 1);
}
async function poolLike(handle, profile, size) {
  const rows = await handle.select({ id: profiles.id }).from(profiles).where(
    and(
      eq(profiles.state, "published"),
      standingYes(profiles.id, "namelessProfile"),
      eq(profiles.occupations, [...profile.occupations]),
      sql`json_array_length(${profiles.skills}) = ${profile.skills.length}`,
      sql`${profiles.hoursMin} is ${profile.hoursMin}`,
      sql`${profiles.hoursMax} is ${profile.hoursMax}`
    )
  ).orderBy(asc(profiles.id)).limit(size);
  return rows.map(({ id: id2 }) => id2);
}
const tellAnOrigin = new Set(
  [
    "albanian",
    "arabic",
    "bulgarian",
    "english",
    "french",
    "italian",
    "kurdish",
    "pashto",
    "persian",
    "polish",
    "romanian",
    "russian",
    "serbian-croatian-bosnian",
    "somali",
    "spanish",
    "tigrinya",
    "turkish",
    "ukrainian",
    "arabic-cuisine",
    "halal-meat-processing"
  ].map((slug) => `skill.${slug}`)
);
function isShowable(concept) {
  return !isImportedNumber(concept.number) && !tellAnOrigin.has(concept.key);
}
function buildDetailedProfile(app, profile, day2) {
  const spotId = profile.quarterId ?? profile.placeId;
  const isShown = (key) => {
    const concept = app.vocabulary.concept(key);
    return concept !== void 0 && isShowable(concept);
  };
  return detailedProfile(profile, spotId === null ? null : app.places.districtOf(spotId), isShown, day2);
}
function factsForLadder(app, person) {
  const [wanted] = person.occupations;
  return ladderFacts({
    kldb: wanted === void 0 ? null : app.vocabulary.concept(wanted)?.kldb ?? null,
    districtKey: person.spotId === null ? null : app.places.districtOf(person.spotId),
    german: germanLevels(person.german)
  });
}
const peoplePerPage = 100;
const rowsPerWrite = 100;
const documentsPerWrite = 25;
const rowsPerDeletion = 400;
async function runWeeklyBatch(app, report = () => void 0) {
  const beganAt = app.clock.now();
  await dropOld(app);
  const before = await classesBefore(app);
  const { people: people2, detailed } = await readPool(app);
  const total = people2.length + detailed.length;
  report({ done: 0, total });
  const side = await place$1(app, before, people2);
  await setImmediate();
  const placings = [...side.placings];
  const withheld = placings.filter(([, { cell }]) => cell === null).length;
  const batch = await write(
    app.db,
    (tx) => prepareBatch(
      tx,
      {
        weekOn: mondayOf(dayOf(beganAt)),
        ladderVersion: LADDER_VERSION,
        k: side.k,
        people: people2.length,
        withheld,
        detailed: detailed.length,
        beganAt
      },
      side.classes
    )
  );
  await setImmediate();
  for (let start = 0; start < placings.length; start += rowsPerWrite) {
    const rows = placings.slice(start, start + rowsPerWrite).map(([profileId, { cell, similar }]) => ({
      profileId,
      classKey: cell === null ? null : cellKey(cell),
      similar
    }));
    await write(app.db, (tx) => putPlacings(tx, batch, rows));
    report({ done: start + rows.length, total });
    await setImmediate();
  }
  for (let start = 0; start < detailed.length; start += documentsPerWrite) {
    const ids2 = detailed.slice(start, start + documentsPerWrite);
    await writeDetailed(app, batch, ids2);
    report({ done: people2.length + start + ids2.length, total });
    await setImmediate();
  }
  await write(app.db, async (tx) => {
    await makeCurrent(tx, batch, app.clock.now());
    await appendAudit(tx, app.clock.now(), {
      actorId: null,
      action: "disclosure.batch",
      subjectKind: "batch",
      subjectIds: [String(batch)],
      detail: { k: side.k ?? 0, people: people2.length, classes: side.classes.size, detailed: detailed.length }
    });
  });
  await dropOld(app);
  return { people: people2.length, k: side.k, classes: side.classes.size, withheld, detailed: detailed.length };
}
async function dropOld(app) {
  while (await write(app.db, (tx) => dropOldRows(tx, rowsPerDeletion))) await setImmediate();
}
async function classesBefore(app) {
  const current = await findCurrentBatch(app.db);
  if (current === null) return nothingPublic;
  return { ladderVersion: current.ladderVersion, classes: await classesOfBatch(app.db, current.number) };
}
async function readPool(app) {
  const people2 = [];
  const detailed = [];
  for (let after = ""; ; ) {
    const page = await poolAfter(app.db, after, peoplePerPage);
    for (const person of page) {
      if (person.isDetailed) detailed.push(person.profileId);
      else people2.push({ profileId: person.profileId, facts: factsForLadder(app, person) });
    }
    const last = page.at(-1);
    if (last === void 0) return { people: people2, detailed };
    after = last.profileId;
    await setImmediate();
  }
}
async function place$1(app, before, people2) {
  const pieces = runBatchInPieces(before, people2, app.config.smallestClass);
  for (; ; ) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
    await setImmediate();
  }
}
async function writeDetailed(app, batch, ids2) {
  const day2 = dayOf(app.clock.now());
  const rows = (await findProfiles(app.db, ids2, day2)).map((profile) => ({
    profileId: profile.id,
    document: buildDetailedProfile(app, profile, day2)
  }));
  await write(app.db, (tx) => putDetailedProfiles(tx, batch, DETAILED_PROFILE_VERSION, rows));
}
const bulkActionKinds = ["stepsDone", "stepsMoved", "casesHandedOver", "absenceSet"];
function canUndo(action) {
  return action.undoneAt === null && action.rows.some((row) => row.outcome === "done" && row.before !== null);
}
const bulkActions = sqliteTable(
  "bulk_actions",
  {
    id: id(),
    userId: text().notNull().references(() => users.id),
    kind: text({ enum: bulkActionKinds }).notNull(),
    rows: json().notNull(),
    createdAt: instant().notNull(),
    undoneAt: instant()
  },
  (table) => [index("bulk_actions_by_time").on(table.createdAt)]
);
const calendarFeeds = sqliteTable("calendar_feeds", {
  id: id(),
  userId: text().notNull().unique().references(() => users.id),
  tokenHash: text().notNull().unique(),
  createdAt: instant().notNull()
});
const calendarEntries = sqliteTable(
  "calendar_entries",
  {
    feedId: text().notNull().references(() => calendarFeeds.id, { onDelete: "cascade" }),
    key: text().notNull(),
    dueBy: text().notNull(),
    contentHash: text().notNull(),
    sequence: integer().notNull(),
    changedAt: instant().notNull(),
    isCancelled: flag().notNull()
  },
  (table) => [primaryKey({ columns: [table.feedId, table.key] })]
);
function hasRole(actor, ...wanted) {
  return actor !== null && wanted.some((role) => actor.roles.includes(role));
}
const logReadingReasons = ["complaint", "suspicion", "breach", "employeeAsked"];
const logReadingRoles = ["dpo", "staffCouncil"];
function askingRole(actor) {
  return logReadingRoles.find((role) => hasRole(actor, role)) ?? null;
}
function mayDecide(reading, actor) {
  const other = reading.requestedAs === "dpo" ? "staffCouncil" : "dpo";
  return reading.decision === null && hasRole(actor, other) && actor.userId !== reading.requestedBy && actor.userId !== reading.employeeId;
}
function isReadable(reading, actor, today) {
  return reading.decision === "approved" && reading.readableUntil !== null && today <= reading.readableUntil && actor.userId !== reading.employeeId;
}
function checkReadingAsked(asked, actor, today) {
  if (asked.employeeId === actor.userId) throw new DomainError("invalid", "employeeLogSelf");
  if (asked.toOn > today) throw new DomainError("invalid", "dayInFuture");
  if (asked.toOn < asked.fromOn) throw new DomainError("invalid", "endBeforeStart");
}
const employeeLogRequests = sqliteTable(
  "employee_log_requests",
  {
    id: id(),
    organisationId: text().notNull().references(() => organisations.id),
    employeeId: text().notNull().references(() => users.id),
    reason: text({ enum: logReadingReasons }).notNull(),
    /** The days that may be read, both included. */
    fromOn: day().notNull(),
    toOn: day().notNull(),
    requestedBy: text().notNull(),
    /** As whom: the other one has to agree. */
    requestedAs: text({ enum: logReadingRoles }).notNull(),
    requestedAt: instant().notNull(),
    decision: text({ enum: ["approved", "declined"] }),
    decidedBy: text(),
    decidedAt: instant(),
    /** Last day on which it may be read. */
    readableUntil: day(),
    version: version()
  },
  (table) => [index("employee_log_requests_by_employee").on(table.employeeId)]
);
const emailCodes = sqliteTable(
  "email_codes",
  {
    id: id(),
    purpose: text({ enum: emailCodePurposes }).notNull(),
    addressIndex: text().notNull(),
    /** Account or sign-up it opens. */
    aboutId: text().notNull(),
    codeHash: text().notNull(),
    /** Address, code and language, sealed, until a mail server has taken them; then null. */
    mailCipher: text(),
    nextSendAt: instant().notNull(),
    wrongTries: integer().notNull().default(0),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull()
  },
  (table) => [
    index("email_codes_by_address").on(table.purpose, table.addressIndex),
    index("email_codes_by_end").on(table.expiresAt)
  ]
);
const reportQuarters = sqliteTable("report_quarters", {
  quarter: text().primaryKey(),
  figures: json().notNull(),
  closedAt: instant().notNull()
});
const reportWeeks = sqliteTable("report_weeks", {
  quarter: text().primaryKey(),
  heldOn: day().notNull(),
  courses: json().notNull(),
  figures: json().notNull()
});
const retentionProofs = sqliteTable(
  "retention_proofs",
  {
    rule: text({ enum: retentionKeys }).notNull(),
    on: day().notNull(),
    /** The row of the rules that was in force. */
    ruleId: text().notNull(),
    count: integer().notNull(),
    /** SHA-256 over the hash of this row before and the sorted ids. */
    hash: text().notNull(),
    lastAt: instant().notNull()
  },
  (table) => [primaryKey({ columns: [table.rule, table.on] })]
);
const volunteerDrafts = sqliteTable(
  "volunteer_drafts",
  {
    id: id(),
    deviceHash: text().notNull().unique(),
    /** Null until she has named an address. */
    addressIndex: text(),
    answersCipher: text().notNull(),
    emailConfirmedAt: instant(),
    /** Then its answers are gone: sent again, it is one record still. */
    finishedAt: instant(),
    changedAt: instant().notNull()
  },
  (table) => [
    index("volunteer_drafts_by_address").on(table.addressIndex),
    index("volunteer_drafts_by_change").on(table.changedAt)
  ]
);
const mentorProgrammes = sqliteTable("mentor_programmes", {
  id: id(),
  organisationId: text().notNull().references(() => organisations.id),
  name: text().notNull(),
  isWithMinors: flag().notNull(),
  certificate: text({ enum: certificateKinds }).notNull(),
  version: version()
});
const volunteerGuides = sqliteTable("volunteer_guides", {
  placeId: integer().primaryKey(),
  insurance: text().notNull(),
  travelCosts: text().notNull(),
  meetingPlaces: text().notNull(),
  onboarding: text().notNull(),
  contact: text().notNull(),
  isDraft: flag().notNull(),
  changedAt: instant().notNull(),
  version: version()
});
async function insertMessage(tx, row) {
  await tx.insert(tandemMessages).values(row);
}
async function listMessages(handle, tandemId2, limit) {
  return handle.select({
    id: tandemMessages.id,
    side: tandemMessages.side,
    textCipher: tandemMessages.textCipher,
    sentAt: tandemMessages.sentAt
  }).from(tandemMessages).where(eq(tandemMessages.tandemId, tandemId2)).orderBy(desc(tandemMessages.sentAt), desc(sql`rowid`)).limit(limit);
}
async function deleteOldMessages(tx, before, limit) {
  const due = tx.select({ id: tandemMessages.id }).from(tandemMessages).where(lt(tandemMessages.sentAt, before)).limit(limit);
  const rows = await tx.delete(tandemMessages).where(inArray(tandemMessages.id, due)).returning({ id: tandemMessages.id });
  return rows.map(({ id: id2 }) => id2);
}
async function putReview(tx, row) {
  await tx.insert(tandemReviews).values({ id: newId(), ...row }).onConflictDoUpdate({
    target: [tandemReviews.tandemId, tandemReviews.monthOn, tandemReviews.side],
    set: { answer: row.answer, answeredAt: row.answeredAt }
  });
}
async function listReviews(handle, tandemId2) {
  return handle.select({ monthOn: tandemReviews.monthOn, side: tandemReviews.side, answer: tandemReviews.answer }).from(tandemReviews).where(eq(tandemReviews.tandemId, tandemId2)).orderBy(desc(tandemReviews.monthOn), tandemReviews.side);
}
async function putObservation(tx, row) {
  await tx.insert(tandemObservations).values({ id: newId(), ...row }).onConflictDoUpdate({
    target: [tandemObservations.tandemId, tandemObservations.skill, tandemObservations.observedOn],
    set: { level: row.level }
  });
}
async function listObservations(handle, tandemId2) {
  const rows = await handle.select({
    skill: tandemObservations.skill,
    level: tandemObservations.level,
    observedOn: tandemObservations.observedOn
  }).from(tandemObservations).where(eq(tandemObservations.tandemId, tandemId2)).orderBy(desc(tandemObservations.observedOn));
  return rows.filter((row, index2) => rows.findIndex(({ skill }) => skill === row.skill) === index2);
}
async function listTandemsThatMeet(handle, now) {
  const lastMeetingOn2 = handle.select({ tandemId: tandemMeetings.tandemId, on: max(tandemMeetings.on).as("last_met_on") }).from(tandemMeetings).groupBy(tandemMeetings.tandemId).as("last_meeting");
  const lastEventAt = handle.select({ tandemId: tandemEvents.tandemId, at: sql`max(${tandemEvents.at})`.as("last_event_at") }).from(tandemEvents).where(inArray(tandemEvents.code, ["started", "begin", "resume", "called"])).groupBy(tandemEvents.tandemId).as("last_event");
  return handle.select({
    id: tandems.id,
    state: tandems.state,
    startedOn: tandems.startedOn,
    lastMeetingOn: lastMeetingOn2.on,
    lastEventMs: lastEventAt.at,
    hasDateAhead: sql`exists (select 1 from ${tandemDates} where ${tandemDates.tandemId} = ${tandems.id} and ${tandemDates.state} = 'planned' and ${tandemDates.at} > ${now.getTime()})`
  }).from(tandems).leftJoin(lastMeetingOn2, eq(lastMeetingOn2.tandemId, tandems.id)).leftJoin(lastEventAt, eq(lastEventAt.tandemId, tandems.id)).where(and(inArray(tandems.state, ["taster", "active"])));
}
async function listOwnTandems(app, actor) {
  const mentorId = mentorIdOf(actor);
  const tandems2 = await listTandems(app.db, scopeFor(actor, "tandem.list"), dayOf(app.clock.now()), {
    states: openTandemStates,
    mentorId
  });
  return shown(app, actor, tandems2);
}
async function findOwnTandem(app, actor, tandemId2) {
  return found((await shown(app, actor, [await ownTandem(app.db, actor, tandemId2)]))[0]);
}
async function ownTandem(handle, actor, tandemId2) {
  mentorIdOf(actor);
  const tandem = found(await findTandem(handle, tandemId2));
  allow(actor, "tandem.meet", { mentorId: tandem.mentorId });
  return found(tandem.state === "ended" ? null : tandem);
}
function mentorIdOf(actor) {
  allow(actor, "tandem.meet", { mentorId: actor.mentorId });
  if (actor.mentorId === null) throw new DomainError("notFound");
  return actor.mentorId;
}
async function shown(app, actor, tandems2) {
  const grant = grantForTandems(
    actor,
    tandems2.map(({ profileId, mentorId }) => ({ id: profileId, mentorId }))
  );
  const persons = await noteReading(app.db, (tx) => revealIdentity(tx, app.vault, grant, app.clock.now(), ["name"]));
  return tandems2.map(
    ({ id: id2, profileId, goal, goalLevel, state, mentorAcceptedAt, nextMeetingAt, nextMeetingPlace }) => ({
      id: id2,
      firstName: persons.get(profileId)?.name.firstName ?? null,
      goal,
      goalLevel,
      state,
      isToAnswer: state === "taster" && mentorAcceptedAt === null,
      nextMeetingAt: nextMeetingAt?.getTime() ?? null,
      nextMeetingPlace
    })
  );
}
async function tandemOf(handle, partner) {
  return partner.side === "mentor" ? ownTandem(handle, partner.actor, partner.tandemId) : found(await findOpenTandem(handle, partner.visit.profileId));
}
function partnerId(partner) {
  return partner.side === "mentor" ? partner.actor.userId : personHerself;
}
function isContactReleased(tandem) {
  return tandem.mentorReleasedAt !== null && tandem.learnerReleasedAt !== null;
}
function hasReleased(tandem, side) {
  return (side === "mentor" ? tandem.mentorReleasedAt : tandem.learnerReleasedAt) !== null;
}
function hasAccepted(tandem, side) {
  return (side === "mentor" ? tandem.mentorAcceptedAt : tandem.learnerAcceptedAt) !== null;
}
async function findTandemPage(app, actor, tandemId2) {
  const now = app.clock.now();
  const { tandem, mayOpenCase, keepsGuest } = await managedTandem(app.db, actor, tandemId2, now);
  const meetings = await listMeetings(app.db, tandem.id);
  const events = await listTandemEvents(app.db, tandem.id);
  return {
    id: tandem.id,
    version: tandem.version,
    state: tandem.state,
    mentorId: can(actor, "mentor.approve", {}) ? tandem.mentorId : null,
    mentorCode: tandem.mentorCode,
    learnerPage: mayOpenCase ? `/profiles/${tandem.profileId}/mentor` : keepsGuest ? `/mentoring/learners/${tandem.profileId}` : null,
    caseCode: tandem.caseCode,
    goal: tandem.goal,
    goalLevel: tandem.goalLevel,
    startedOn: tandem.startedOn,
    endedOn: tandem.endedOn,
    // That a consent was withdrawn is the person's own business: it reads like any other reason.
    endReason: tandem.endReason === "consentWithdrawn" ? "other" : tandem.endReason,
    agreedOn: tandem.agreedOn,
    // Only a yes is told: who says no ends the taster phase, and it is not told who.
    accepted: { mentor: hasAccepted(tandem, "mentor"), learner: hasAccepted(tandem, "learner") },
    nextMeetingAt: tandem.nextMeetingAt?.getTime() ?? null,
    nextMeetingPlace: tandem.nextMeetingPlace,
    alerts: (await listAlertsOf(app.db, tandem.id)).map(({ kind, raisedAt }) => ({ kind, on: dayOf(raisedAt) })),
    reviews: await listReviews(app.db, tandem.id),
    observed: await listObservations(app.db, tandem.id),
    posting: await postingOf(app, actor, tandem.postingId, mayOpenCase),
    meetings: meetings.map(({ on, minutes }) => ({ on, minutes })),
    events: events.map(({ code, at: at2 }) => ({ code, on: dayOf(at2) })),
    moves: tandemMovesFrom(tandem.state).filter((move) => move !== "handBack")
  };
}
async function postingOf(app, actor, postingId, mayOpenCase) {
  const posting = postingId === null || !mayOpenCase ? null : await findPosting(app.db, postingId);
  if (posting === null || !can(actor, "posting.read", { companyId: posting.companyId })) return null;
  return { id: posting.id, title: posting.title };
}
async function managedTandem(handle, actor, tandemId2, at2) {
  const tandem = found(await findTandem(handle, tandemId2));
  const profile = found(await findProfile(handle, tandem.profileId, dayOf(at2)));
  const resource = profileResource(profile);
  allow(actor, "tandem.manage", resource);
  return {
    tandem,
    mayOpenCase: can(actor, "profile.read", resource),
    keepsGuest: can(actor, "guest.keep", guestResource(profile))
  };
}
async function raiseAlert(tx, tandem, kind, at2) {
  if (!await insertAlert(tx, tandem.id, kind, at2)) return false;
  const mentor = await findMentor(tx, tandem.mentorId);
  const coordinators = (await listUsersWithRole(tx, "coordinator")).map(({ id: id2 }) => id2);
  const approvedBy = mentor?.approvedBy ?? null;
  if (approvedBy !== null && coordinators.includes(approvedBy))
    await queueMail(tx, {
      userId: approvedBy,
      kind: "tandemAlert",
      about: tandem.id,
      idempotencyKey: `${tandem.id}.${kind}.${at2.getTime()}`,
      at: at2
    });
  return true;
}
async function settleTandemAlerts(app, actor, tandemId2) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const { tandem } = await managedTandem(tx, actor, tandemId2, now);
    if (await settleAlerts(tx, [tandem.id], now, actor.userId) === 0) return;
    await addTandemEvents(tx, now, actor.userId, "called", [tandem.id]);
    await appendAudit(tx, now, {
      actorId: actor.userId,
      action: "tandem.called",
      subjectKind: "tandem",
      subjectIds: [tandem.id]
    });
  });
}
const applications = {
  wageSubsidy: "subsidyApplication",
  section16e: "subsidyApplication",
  section16i: "subsidyApplication",
  startBonus: "startBonusApplication"
};
function applicationFor(attachment) {
  return applications[attachment] ?? null;
}
const forEmployment = ["wageSubsidy", "startBonus", "section16e", "section16i"];
const forTraining = ["assistedApprenticeship"];
function attachmentsFor(kind) {
  const isEmployment = kind === "trialEmployment" || kind === "employment";
  const isTraining = kind === "apprenticeship" || kind === "entryQualification";
  return placementAttachments$1.filter(
    (item) => (isEmployment || !forEmployment.includes(item)) && (isTraining || !forTraining.includes(item))
  );
}
function startRequirementsFor(kind, access, attachments, hasWorksCouncil, isLong = false) {
  const needed = [];
  const add = (requirement, ruleId = null) => needed.push({ requirement, ruleId });
  if (kind === "employerMeasure") add("approval");
  if (kind === "employerMeasure" && isLong) add("longMeasure");
  if (needsPermit(access)) add("permit", access?.ruleId ?? null);
  const applications2 = attachments.map(applicationFor);
  if (kind === "entryQualification" || applications2.includes("subsidyApplication")) add("subsidyApplication");
  if (applications2.includes("startBonusApplication")) add("startBonusApplication");
  if (kind !== "employerMeasure") add("contract");
  if (hasWorksCouncil) add("worksCouncil");
  return needed;
}
function mayStart(records, startOn) {
  return records.filter((record) => !isMet(record, startOn)).map((record) => record.requirement);
}
function isMet(record, startOn) {
  if (record.recordedBy === null) return false;
  if (record.requirement === "longMeasure") return record.reason !== null;
  if (record.overrideReason !== null) return record.overrideReason.trim() !== "";
  return record.recordedOn !== null && record.recordedOn <= startOn && (record.reference ?? "").trim() !== "";
}
function isAfterContract(kind, records, on) {
  const signedOn = records.find(({ requirement }) => requirement === "contract")?.recordedOn ?? null;
  return kind !== "entryQualification" && signedOn !== null && on > signedOn;
}
function isTooLateToAttach(attachment, before, contractOn, records) {
  const dayOfRecord = (wanted) => records.find(({ requirement }) => requirement === wanted)?.recordedOn ?? null;
  const signedOn = contractOn ?? dayOfRecord("contract");
  if (before !== "contract" || signedOn === null) return false;
  const appliedOn = dayOfRecord(applicationFor(attachment));
  return appliedOn === null || appliedOn > signedOn;
}
function recordLongMeasure(record, by) {
  if (record.requirement !== "longMeasure") throw new DomainError("invalid", "longMeasureReasonMissing");
  return { ...record, reason: by.reason, recordedOn: by.today, recordedBy: by.userId };
}
function recordRequirement(record, by) {
  demandNoReason(record);
  if (by.reference.trim() === "") throw new DomainError("invalid", "requirementReferenceMissing");
  if (by.on > by.today) throw new DomainError("invalid", "requirementInFuture");
  return { ...record, recordedOn: by.on, reference: by.reference.trim(), recordedBy: by.userId, overrideReason: null };
}
function overrideRequirement(record, by) {
  demandNoReason(record);
  if (by.reason.trim() === "") throw new DomainError("invalid", "overrideReasonMissing");
  return { ...record, overrideReason: by.reason.trim(), recordedBy: by.userId };
}
function takeBackRecord(record) {
  if (record.recordedBy === null) throw new DomainError("conflict", "requirementNotOnRecord");
  const nothing = { recordedOn: null, reference: null, recordedBy: null, overrideReason: null, reason: null };
  return { requirement: record.requirement, ...nothing };
}
function demandNoReason(record) {
  if (record.requirement === "longMeasure") throw new DomainError("invalid", "longMeasureReasonMissing");
}
function startPlacement(placement, by) {
  if (placement.state !== "preparing") throw new DomainError("conflict", "placementNotPreparing");
  if (by.on > by.today) throw new DomainError("invalid", "dayInFuture");
  const missing = mayStart(by.records, by.on);
  if (missing.length > 0) throw startBlocked(missing);
  return { ...placement, state: "started", startedOn: by.on };
}
function startBlocked(missing) {
  const problems = missing.map((requirement) => ({ field: requirement, code: `${requirement}Missing` }));
  return new DomainError("blocked", "startBlocked", { params: { count: missing.length }, problems });
}
function endWhenStarting(placement, startOn) {
  const { plannedStartOn, plannedEndOn, weeks } = placement;
  if (plannedStartOn !== null && plannedEndOn !== null)
    return addDays(plannedEndOn, daysBetween(plannedStartOn, startOn));
  return weeks === null ? plannedEndOn : lastDayOfWeeks(startOn, weeks);
}
function confirmLasting(placement) {
  if (placement.state !== "started") throw new DomainError("conflict", "placementNotStarted");
  if (isTrial(placement.kind)) throw new DomainError("conflict", "trialEndsOtherwise");
  return { ...placement, state: "lasts" };
}
function completeTrial(placement, by) {
  if (placement.state !== "started") throw new DomainError("conflict", "placementNotStarted");
  if (!isTrial(placement.kind)) throw new DomainError("conflict", "workEndsOtherwise");
  checkEndDay(placement, by);
  return { ...placement, state: "completed", endedOn: by.on, trialResult: by.result };
}
function endPlacement(placement, by) {
  if (placement.state === "ended" || placement.state === "completed")
    throw new DomainError("conflict", "placementEnded");
  checkEndDay(placement, by);
  return { ...placement, state: "ended", endedOn: by.on, endReason: by.reason };
}
function reopenPlacement(placement, hasLasted) {
  if (placement.state !== "ended") throw new DomainError("conflict", "placementNotEnded");
  const state = placement.startedOn === null ? "preparing" : hasLasted ? "lasts" : "started";
  return { ...placement, state, endedOn: null, endReason: null };
}
function checkEndDay(placement, by) {
  if (by.on > by.today) throw new DomainError("invalid", "dayInFuture");
  if (placement.startedOn !== null && daysBetween(placement.startedOn, by.on) < 0)
    throw new DomainError("invalid", "endBeforeStart");
}
function resultDueOn(placement) {
  return placement.state === "started" ? placement.plannedEndOn : null;
}
function isTrial(kind) {
  return outcomeGroup(kind, false, false) === "trial";
}
function outcomeGroup(kind, isMinijob, hasSection16i) {
  return isMinijob || hasSection16i || kind === "employerMeasure" || kind === "internship" || kind === "entryQualification" ? "trial" : "integration";
}
const notNeeded = "notNeeded";
function completeStep(step, by) {
  if (step.state !== "open") throw new DomainError("conflict", "stepNotOpen");
  if (step.code === "start") throw new DomainError("conflict", "startHasItsOwnAction");
  if (by.on > by.today) throw new DomainError("invalid", "dayInFuture");
  return { ...step, state: "done", doneOn: by.on, doneBy: by.userId, skippedReason: null };
}
function skipStep(step, by) {
  if (step.state !== "open") throw new DomainError("conflict", "stepNotOpen");
  if (step.code === "start") throw new DomainError("conflict", "startHasItsOwnAction");
  if (by.reason.trim() === "") throw new DomainError("invalid", "skipReasonMissing");
  return { ...step, state: "skipped", doneOn: by.on, doneBy: by.userId, skippedReason: by.reason.trim() };
}
function demandApplicationFirst(kind, steps, records, contractOn) {
  if (kind === "entryQualification") return;
  const application = records.find(({ requirement }) => requirement === "subsidyApplication");
  const isOpen = steps.some(({ code, state }) => code === "subsidyApplication" && state === "open");
  const isOnRecord = application !== void 0 && application.recordedBy !== null;
  if (isOnRecord ? (application.recordedOn ?? contractOn) > contractOn : isOpen)
    throw new DomainError("conflict", "subsidyBeforeContract");
}
function reopenStep(step) {
  if (step.state === "open") throw new DomainError("conflict", "stepIsOpen");
  if (step.code === "start") throw new DomainError("conflict", "startHasItsOwnAction");
  return { ...step, state: "open", doneOn: null, doneBy: null, skippedReason: null };
}
function nextAction(steps, today) {
  const step = steps.filter((item) => item.state === "open").sort(byDue)[0];
  if (step === void 0) return null;
  const overdueDays = step.dueOn === null ? 0 : Math.max(0, daysBetween(step.dueOn, today));
  return { step, owner: step.owner, dueOn: step.dueOn, overdueDays };
}
function nextOfPlacement(placement, steps, today) {
  if (placement.state === "ended" || placement.state === "completed") return null;
  const due = resultDueOn(placement);
  if (due !== null && due <= today)
    return { step: null, owner: "caseworker", dueOn: due, overdueDays: daysBetween(due, today) };
  const next2 = nextAction(steps, today);
  if (next2 !== null || placement.state !== "started") return next2;
  return { step: null, owner: "caseworker", dueOn: due, overdueDays: 0 };
}
function firstDayToPlan(placement, steps) {
  const days = [placement.plannedStartOn, ...steps.map(({ doneOn, dueOn }) => doneOn ?? dueOn)];
  const last = days.reduce((latest, day2) => day2 !== null && day2 > latest ? day2 : latest, placement.createdOn);
  return {
    owner: steps.find(({ code }) => code === "start")?.owner ?? "caseworker",
    dueOn: addWorkingDays(last, 1)
  };
}
const beforeStart = [
  "approval",
  "permit",
  "subsidyApplication",
  "startBonusApplication",
  "worksCouncil",
  "contract"
];
function tooLateFor(placement, steps) {
  const { state, plannedStartOn } = placement;
  if (state !== "preparing" || plannedStartOn === null) return [];
  return steps.filter(
    ({ code, state: stands, dueOn }) => stands === "open" && beforeStart.includes(code) && dueOn !== null && dueOn >= plannedStartOn
  );
}
function dueGroup(dueOn, today) {
  if (dueOn === null) return "undated";
  const days = daysBetween(today, dueOn);
  if (days < 0) return "overdue";
  if (days === 0) return "today";
  return days <= 7 ? "nextDays" : "later";
}
function byDue(a, b) {
  if (a.dueOn !== b.dueOn) {
    if (a.dueOn === null) return 1;
    if (b.dueOn === null) return -1;
    return a.dueOn < b.dueOn ? -1 : 1;
  }
  return a.position - b.position || (a.side === b.side ? 0 : a.side === "candidate" ? -1 : 1);
}
const columns$8 = {
  id: callRequests.id,
  profileId: callRequests.profileId,
  purpose: callRequests.purpose,
  proposalId: callRequests.proposalId,
  dueOn: callRequests.dueOn,
  askedAt: callRequests.askedAt
};
async function openCallRequestsOf(handle, profileId) {
  return handle.select({ ...columns$8, companyName: companies.name }).from(callRequests).leftJoin(proposals, eq(proposals.id, callRequests.proposalId)).leftJoin(companies, eq(companies.id, proposals.companyId)).where(and(eq(callRequests.profileId, profileId), isNull(callRequests.doneAt))).orderBy(asc(callRequests.dueOn));
}
async function listCallRequests(handle, scope, today, until) {
  const rows = await handle.select({
    ...columns$8,
    caseCode: profiles.caseCode,
    organisationId: profiles.organisationId,
    caseworkerId: profiles.caseworkerId,
    teamId: users.teamId,
    absentUntil: users.absentUntil,
    coveredBy: users.coveredBy,
    companyName: companies.name
  }).from(callRequests).innerJoin(profiles, eq(profiles.id, callRequests.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).leftJoin(proposals, eq(proposals.id, callRequests.proposalId)).leftJoin(companies, eq(companies.id, proposals.companyId)).where(
    and(
      isNull(callRequests.doneAt),
      lte(callRequests.dueOn, until),
      scope.all ? void 0 : anyOf(casesInScope(scope, today, profiles.organisationId))
    )
  ).orderBy(asc(callRequests.dueOn));
  return rows.map((row) => coveredToday(row, today));
}
async function insertCallRequest(tx, row) {
  const id2 = newId();
  await tx.insert(callRequests).values({ id: id2, ...row });
  return id2;
}
async function settleCallRequest(tx, id2, profileId, at2, by) {
  const rows = await tx.update(callRequests).set({ doneAt: at2, doneBy: by }).where(and(eq(callRequests.id, id2), eq(callRequests.profileId, profileId), isNull(callRequests.doneAt))).returning({ id: callRequests.id });
  return rows.length === 1;
}
const officerId = sql`coalesce(${postings.officerId}, ${companies.officerId})`;
const columns$7 = {
  id: companyRequests.id,
  companyId: companyRequests.companyId,
  companyName: companies.name,
  postingId: companyRequests.postingId,
  postingTitle: postings.title,
  postingKind: postings.kind,
  kind: companyRequests.kind,
  classKey: companyRequests.classKey,
  profileId: companyRequests.profileId,
  pseudonym: companyRequests.pseudonym,
  state: companyRequests.state,
  dueOn: companyRequests.dueOn,
  createdAt: companyRequests.createdAt,
  version: companyRequests.version,
  officerId,
  caseCode: profiles.caseCode,
  isPublished: sql`coalesce(${profiles.state} = 'published', 0)`.mapWith(Boolean),
  organisationId: profiles.organisationId,
  caseworkerId: profiles.caseworkerId,
  teamId: users.teamId,
  absentUntil: users.absentUntil,
  coveredBy: users.coveredBy
};
const selectRequests$1 = (handle) => handle.select(columns$7).from(companyRequests).innerJoin(companies, eq(companies.id, companyRequests.companyId)).innerJoin(postings, eq(postings.id, companyRequests.postingId)).leftJoin(profiles, eq(profiles.id, companyRequests.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).$dynamic();
function within$1(scope, today) {
  return scope.all ? void 0 : and(sql`${companyRequests.profileId} is not null`, anyOf(casesInScope(scope, today)));
}
async function findCompanyRequest(handle, id2, today) {
  const [row] = await selectRequests$1(handle).where(eq(companyRequests.id, id2));
  return row === void 0 ? null : coveredToday(row, today);
}
async function listOpenRequests(handle, scope, today, filter = {}) {
  const rows = await selectRequests$1(handle).where(
    and(
      within$1(scope, today),
      eq(companyRequests.state, "open"),
      filter.dueUntil === void 0 ? void 0 : lte(companyRequests.dueOn, filter.dueUntil),
      filter.officerId === void 0 ? void 0 : or(inArray(officerId, herselfAndCovered(filter.officerId, today)), isNull(officerId))
    )
  ).orderBy(asc(companyRequests.dueOn), asc(companyRequests.id));
  return rows.map((row) => coveredToday(row, today));
}
async function listOwnRequestRows(handle, scope, limit) {
  return handle.select({
    id: companyRequests.id,
    postingId: companyRequests.postingId,
    postingTitle: postings.title,
    kind: companyRequests.kind,
    classKey: companyRequests.classKey,
    pseudonym: companyRequests.pseudonym,
    state: companyRequests.state,
    version: companyRequests.version
  }).from(companyRequests).innerJoin(postings, eq(postings.id, companyRequests.postingId)).where(
    and(
      scope.companyId === null ? sql`0` : eq(companyRequests.companyId, scope.companyId),
      ne(companyRequests.state, "takenBack")
    )
  ).orderBy(sql`${companyRequests.state} != 'open'`, desc(companyRequests.createdAt), asc(companyRequests.id)).limit(limit);
}
async function countOpenRequests(handle, postingId) {
  const [row] = await handle.select({ number: count() }).from(companyRequests).where(and(eq(companyRequests.postingId, postingId), eq(companyRequests.state, "open")));
  return row?.number ?? 0;
}
async function insertCompanyRequest(tx, row) {
  const [inserted] = await tx.insert(companyRequests).values({ ...row, state: "open" }).onConflictDoNothing().returning({ id: companyRequests.id });
  return inserted?.id ?? null;
}
async function endRequestsOfPosting(tx, postingId, by, at2) {
  await tx.update(companyRequests).set({ state: "nobody", answeredBy: by, answeredAt: at2, version: sql`${companyRequests.version} + 1` }).where(and(eq(companyRequests.postingId, postingId), eq(companyRequests.state, "open")));
}
async function endCompanyRequest(tx, { id: id2, version: version2 }, end) {
  const ended = await tx.update(companyRequests).set({ state: end.state, answeredBy: end.by, answeredAt: end.at, version: version2 + 1 }).where(and(eq(companyRequests.id, id2), eq(companyRequests.version, version2), eq(companyRequests.state, "open"))).returning({ id: companyRequests.id });
  return ended.length > 0;
}
async function listContactLog(handle, companyId, limit) {
  return handle.select({
    id: contactLogs.id,
    kind: contactLogs.kind,
    at: contactLogs.at,
    byName: users.displayName,
    summary: contactLogs.summary,
    nextContactOn: contactLogs.nextContactOn,
    postingId: contactLogs.postingId
  }).from(contactLogs).leftJoin(users, eq(users.id, contactLogs.byUserId)).where(eq(contactLogs.companyId, companyId)).orderBy(desc(contactLogs.at), desc(contactLogs.createdAt)).limit(limit);
}
const insertEntry = keptQuery((handle) => handle.insert(contactLogs).values(givenRow(contactLogs)).prepare());
async function insertContactEntry(tx, at2, entry) {
  const id2 = newId();
  await insertEntry(tx).run({
    id: id2,
    companyId: entry.companyId,
    kind: entry.kind,
    at: at2,
    byUserId: entry.byUserId,
    summary: entry.summary,
    nextContactOn: entry.nextContactOn,
    postingId: entry.postingId,
    createdAt: at2
  });
  return id2;
}
async function listDueContacts(handle, officerId2, today, until) {
  const newest = sql`${contactLogs.id} = (select l.id from contact_logs l where l.company_id = ${companies.id} order by l.at desc, l.rowid desc limit 1)`;
  const rows = await handle.select({ companyId: companies.id, companyName: companies.name, dueOn: contactLogs.nextContactOn }).from(companies).innerJoin(contactLogs, and(eq(contactLogs.companyId, companies.id), newest)).where(
    and(
      sql`coalesce(${companies.officerId}, ${contactLogs.byUserId}) in ${herselfAndCovered(officerId2, today)}`,
      isNotNull(contactLogs.nextContactOn),
      sql`${contactLogs.nextContactOn} <= ${until}`
    )
  ).orderBy(asc(contactLogs.nextContactOn));
  return rows.map((row) => ({ companyId: row.companyId, companyName: row.companyName, dueOn: row.dueOn ?? until }));
}
const findingSeverities = ["error", "question", "warning"];
function findingFrom(rule, field, code, severity, params = {}) {
  const limit = rule.value === null ? {} : rule.unit === "cents" ? { limitCents: rule.value } : { limit: rule.value };
  return {
    field,
    code,
    severity,
    params: {
      ...limit,
      ...params,
      legalBasis: rule.legalBasis,
      stand: rule.checkedOn,
      ...rule.confirmed ? {} : { isUnconfirmed: 1 }
    },
    ruleId: rule.id
  };
}
function basisCodeOf(finding) {
  return "isUnconfirmed" in finding.params ? "basisUnconfirmed" : "basis";
}
function findingWithout(field, code, severity, params = {}) {
  return { field, code, severity, params, ruleId: null };
}
function maySubmit(findings) {
  return findings.every((finding) => finding.severity !== "error");
}
function checkDuration(book, kind, purpose, period) {
  switch (kind) {
    case "internship":
      return checkInternship(book, purpose, period);
    case "employerMeasure":
      return checkEmployerMeasure(book, period);
    case "trialEmployment":
      return checkTrial(book, period);
    case "entryQualification":
      return checkEntryQualification(book, period);
    default:
      return [];
  }
}
function checkInternship(book, purpose, period) {
  if (period.to === null) return [findingWithout("weeks", "weeksMissing", "question")];
  if (purpose !== "careerOrientation") return [];
  const shortest = limitOn(book, "careerOrientation.weeksMin", period.from);
  const longest2 = limitOn(book, "careerOrientation.weeksMax", period.from);
  if (shortest === null || longest2 === null) return [noRule("weeks", "careerOrientation.weeksMax")];
  if (period.to < lastDayOfWorkingWeeks(period.from, shortest.value))
    return [findingFrom(shortest, "weeks", "careerOrientationTooShort", "error")];
  if (period.to > lastDayOfWeeks(period.from, longest2.value))
    return [findingFrom(longest2, "weeks", "careerOrientationTooLong", "error")];
  return [];
}
function lastDayOfWorkingWeeks(from2, weeks) {
  return addDays(lastDayOfWeeks(from2, weeks), -2);
}
function checkEmployerMeasure(book, period) {
  if (period.to === null) return [findingWithout("weeks", "weeksMissing", "question")];
  const usual = limitOn(book, "employerMeasure.weeksMax", period.from);
  const longest2 = limitOn(book, "employerMeasure.weeksMaxLong", period.from);
  if (usual === null || longest2 === null) return [noRule("weeks", "employerMeasure.weeksMax")];
  if (period.to > lastDayOfWeeks(period.from, longest2.value))
    return [findingFrom(longest2, "weeks", "employerMeasureTooLong", "error")];
  if (!isLongMeasure(book, period)) return [];
  const teaching = limitOn(book, "employerMeasure.weeksMaxTeaching", period.from);
  return [
    findingFrom(longest2, "weeks", "employerMeasureNeedsReason", "question", { usual: usual.value }),
    ...teaching !== null && period.to > lastDayOfWeeks(period.from, teaching.value) ? [findingFrom(teaching, "weeks", "employerMeasureTeachesTooLong", "warning")] : []
  ];
}
function isLongMeasure(book, period) {
  const usual = limitOn(book, "employerMeasure.weeksMax", period.from);
  return usual === null || period.to === null || period.to > lastDayOfWeeks(period.from, usual.value);
}
function checkTrial(book, period) {
  if (period.to === null) return [findingWithout("weeks", "weeksMissing", "question")];
  const usual = limitOn(book, "trialEmployment.monthsUsual", period.from);
  if (usual === null) return [noRule("weeks", "trialEmployment.monthsUsual")];
  return [
    ...period.to > lastDayOfMonths(period.from, usual.value) ? [findingFrom(usual, "weeks", "trialLongerThanUsual", "warning")] : [],
    ...trialExcludesSubsidy(book, period)
  ];
}
function trialExcludesSubsidy(book, period) {
  const limit = limitOn(book, "wageSubsidy.excludedByInsuredMonths", period.from);
  if (limit === null || period.to !== null && period.to <= lastDayOfMonths(period.from, limit.value)) return [];
  return [findingFrom(limit, "weeks", "trialExcludesSubsidy", "warning")];
}
function checkEntryQualification(book, period) {
  if (period.to === null) return [findingWithout("weeks", "weeksMissing", "question")];
  const shortest = limitOn(book, "entryQualification.monthsMin", period.from);
  const longest2 = limitOn(book, "entryQualification.monthsMax", period.from);
  if (shortest === null || longest2 === null) return [noRule("weeks", "entryQualification.monthsMin")];
  if (period.to < lastDayOfMonths(period.from, shortest.value))
    return [findingFrom(shortest, "weeks", "entryTooShort", "error")];
  if (period.to > lastDayOfMonths(period.from, longest2.value))
    return [findingFrom(longest2, "weeks", "entryTooLong", "error")];
  return [];
}
function checkHours(book, draft, period) {
  if (draft.kind !== "entryQualification") return [];
  const fewest = limitOn(book, "entryQualification.hoursMin", period.from);
  if (fewest === null) return [noRule("hoursPerWeek", "entryQualification.hoursMin")];
  const offered = draft.hoursPerWeekMin ?? draft.hoursPerWeekMax;
  if (offered === null) return [findingFrom(fewest, "hoursPerWeek", "hoursMissing", "question")];
  return offered < fewest.value ? [findingFrom(fewest, "hoursPerWeek", "hoursTooFew", "error")] : [];
}
function noRule(field, key) {
  return findingWithout(field, "ruleMissing", "question", { rule: key });
}
function checkPay(book, draft, period) {
  switch (draft.kind) {
    case null:
      return [];
    case "employerMeasure":
      return checkNoWage(book, draft, period);
    case "internship":
      return checkInternshipPay(book, draft, period);
    case "entryQualification":
      return draft.pay === null ? [findingWithout("pay", "payMissing", "question")] : [];
    case "apprenticeship":
      return checkApprenticePay(book, draft);
    case "trialEmployment":
      return checkMinimumWage(book, draft, period);
    case "employment":
      return [...checkMinimumWage(book, draft, period), ...checkMinijob(book, draft, period)];
  }
}
function checkNoWage(book, draft, period) {
  if (draft.pay === null || draft.pay.cents === 0) return [];
  const rule = limitOn(book, "employerMeasure.wage", period.from);
  return rule === null ? [noRule("pay", "employerMeasure.wage")] : [findingFrom(rule, "pay", "employerMeasureWithPay", "error")];
}
function checkInternshipPay(book, draft, period) {
  const purpose = draft.internshipPurpose;
  if (purpose === null) return [findingWithout("internshipPurpose", "purposeMissing", "question")];
  if (purpose === "mandatory" || purpose === "careerOrientation") return [];
  if (purpose === "other") return checkMinimumWage(book, draft, period);
  const limit = limitOn(book, `internship.${purpose}.monthsMax`, period.from);
  if (limit === null) return [noRule("weeks", `internship.${purpose}.monthsMax`)];
  if (period.to === null || period.to <= lastDayOfMonths(period.from, limit.value)) return [];
  if (isUnpaid(draft)) return [findingFrom(limit, "pay", "internshipNeedsMinimumWage", "error")];
  return checkMinimumWage(book, draft, period);
}
function checkMinimumWage(book, draft, period) {
  if (isUnpaid(draft)) return [findingWithout("pay", "payMissing", "question")];
  const wage = hourlyCents(book, draft, period.from);
  if (wage === null) return [findingWithout("pay", "payHoursMissing", "question")];
  for (const { from: from2, rule } of ruleStretches(book, "minimumWage.hour", period)) {
    if (rule === null) return [noRule("pay", "minimumWage.hour")];
    if (wage >= rule.value) continue;
    const params = { hourlyCents: Math.floor(wage), fromOn: from2 };
    return from2 === period.from ? [findingFrom(rule, "pay", "payBelowMinimumWage", "error", params)] : [findingFrom(rule, "pay", "payBelowMinimumWageFrom", "error", params)];
  }
  return [];
}
function checkApprenticePay(book, draft) {
  if (draft.startsOn === null) return [findingWithout("startsOn", "startMissing", "question")];
  const limit = limitOn(book, "apprenticeship.payYear1", draft.startsOn);
  if (isUnpaid(draft)) return [findingWithout("pay", "payMissing", "question")];
  if (limit === null)
    return [findingWithout("pay", "apprenticePayUnknown", "question", { year: draft.startsOn.slice(0, 4) })];
  const cents = monthlyCents(book, draft, draft.startsOn);
  if (cents === null) return [findingWithout("pay", "payHoursMissing", "question")];
  if (cents >= limit.value) return [];
  return draft.hasCollectiveAgreement === true ? [findingFrom(limit, "pay", "apprenticePayBelowAgreed", "warning")] : [findingFrom(limit, "pay", "apprenticePayTooLow", "error", { year: draft.startsOn.slice(0, 4) })];
}
function checkMinijob(book, draft, period) {
  const cents = monthlyCents(book, draft, period.from);
  if (cents === null) return [];
  for (const { from: from2, rule } of ruleStretches(book, "minijob.month", period)) {
    if (rule === null) continue;
    if (cents <= rule.value)
      return draft.isMinijob === true ? [] : [findingFrom(rule, "pay", "isMinijob", "warning", { fromOn: from2 })];
    if (draft.isMinijob === true) return [findingFrom(rule, "pay", "overMinijobLimit", "error", { fromOn: from2 })];
  }
  return [];
}
function countsAsMinijob(book, draft, day2) {
  if (draft.kind !== "employment") return false;
  const cents = monthlyCents(book, draft, day2);
  return draft.isMinijob === true || cents !== null && isMinijobPay(book, cents, day2) === true;
}
function isMinijobPay(book, monthCents, day2 = book.day) {
  const limit = limitOn(book, "minijob.month", day2);
  return limit === null ? null : monthCents <= limit.value;
}
function isUnpaid(draft) {
  return draft.pay === null || draft.pay.cents <= 0;
}
function weeksPerMonth(book, day2) {
  const weeks = limitOn(book, "pay.weeksPerQuarter", day2);
  return weeks === null ? null : weeks.value / 3;
}
function hourlyCents(book, draft, day2) {
  if (draft.pay === null) return null;
  if (draft.pay.per === "hour") return draft.pay.cents;
  const hours = draft.hoursPerWeekMax ?? draft.hoursPerWeekMin;
  const weeks = weeksPerMonth(book, day2);
  return hours === null || hours <= 0 || weeks === null ? null : draft.pay.cents / (hours * weeks);
}
function monthlyCents(book, draft, day2) {
  if (draft.pay === null || draft.pay.cents <= 0) return null;
  if (draft.pay.per === "month") return draft.pay.cents;
  const hours = draft.hoursPerWeekMin ?? draft.hoursPerWeekMax;
  const weeks = weeksPerMonth(book, day2);
  return hours === null || weeks === null ? null : draft.pay.cents * hours * weeks;
}
const minijobColumns = {
  kind: postings.kind,
  isOfferedAsMinijob: postings.isMinijob,
  payCents: postings.payCents,
  payPer: postings.payPer,
  hoursPerWeekMin: postings.hoursPerWeekMin,
  hoursPerWeekMax: postings.hoursPerWeekMax
};
function isMinijobOn(book, row, day2) {
  const { kind, isOfferedAsMinijob, payCents, payPer, hoursPerWeekMin, hoursPerWeekMax } = row;
  const pay = payCents === null || payPer === null ? null : { cents: payCents, per: payPer };
  return countsAsMinijob(book, { kind, isMinijob: isOfferedAsMinijob, pay, hoursPerWeekMin, hoursPerWeekMax }, day2);
}
const columns$6 = {
  id: placements.id,
  proposalId: placements.proposalId,
  ...caseOfPlacement,
  postingId: placements.postingId,
  postingCode: postings.code,
  postingTitle: postings.title,
  wish: postings.wish,
  weeks: postings.weeks,
  internshipPurpose: postings.internshipPurpose,
  postingPlaceId: postings.placeId,
  way: proposals.way,
  ...officerOfPosting,
  companyId: placements.companyId,
  companyName: companies.name,
  kind: placements.kind,
  planTemplateId: placements.planTemplateId,
  state: placements.state,
  plannedStartOn: placements.plannedStartOn,
  startedOn: placements.startedOn,
  plannedEndOn: placements.plannedEndOn,
  endedOn: placements.endedOn,
  endReason: placements.endReason,
  trialResult: placements.trialResult,
  interviewOn: placements.interviewOn,
  trialOn: placements.trialOn,
  contractOn: placements.contractOn,
  outcomeMonth6: placements.outcomeMonth6,
  outcomeMonth12: placements.outcomeMonth12,
  createdAt: placements.createdAt,
  version: placements.version
};
function selectPlacements(handle) {
  return handle.select(columns$6).from(placements).innerJoin(profiles, eq(profiles.id, placements.profileId)).innerJoin(postings, eq(postings.id, placements.postingId)).innerJoin(companies, eq(companies.id, placements.companyId)).leftJoin(proposals, eq(proposals.id, placements.proposalId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).leftJoin(officers, eq(officers.id, postings.officerId));
}
const placementById = keptQuery(
  (handle) => selectPlacements(handle).where(eq(placements.id, sql.placeholder("id"))).prepare()
);
async function findPlacement(handle, id2, today) {
  const [row] = await placementById(handle).all({ id: id2 });
  return row === void 0 ? null : bothCoveredToday(row, today);
}
async function listPreparing(handle, profileIds, today) {
  const wanted = listed(profileIds);
  const rows = await selectPlacements(handle).where(and(inArray(placements.profileId, wanted), eq(placements.state, "preparing"))).orderBy(asc(placements.id));
  return rows.map((row) => bothCoveredToday(row, today));
}
async function findPlacementOfProposal(handle, proposalId) {
  const [row] = await handle.select({ id: placements.id }).from(placements).where(eq(placements.proposalId, proposalId));
  return row?.id ?? null;
}
async function countSeatsTaken(handle, postingId, exceptPlacementId = "") {
  const [row] = await handle.select({ count: count() }).from(placements).where(
    and(
      eq(placements.postingId, postingId),
      ne(placements.id, exceptPlacementId),
      ne(placements.state, "ended"),
      or(isNotNull(placements.contractOn), isNotNull(placements.startedOn))
    )
  );
  return row?.count ?? 0;
}
async function listPlacementsOfPerson(handle, profileId) {
  return handle.select({
    id: placements.id,
    proposalId: placements.proposalId,
    postingId: placements.postingId,
    state: placements.state,
    kind: placements.kind,
    startedOn: placements.startedOn,
    plannedEndOn: placements.plannedEndOn,
    version: placements.version
  }).from(placements).where(eq(placements.profileId, profileId)).orderBy(desc(placements.createdAt));
}
async function listInsuredWork(handle, book, placement) {
  const rows = await handle.select({
    from: placements.startedOn,
    endedOn: placements.endedOn,
    plannedEndOn: placements.plannedEndOn,
    ...minijobColumns
  }).from(placements).innerJoin(postings, eq(postings.id, placements.postingId)).where(
    and(
      eq(placements.profileId, placement.profileId),
      eq(placements.companyId, placement.companyId),
      ne(placements.id, placement.id),
      isNotNull(placements.startedOn),
      inArray(placements.kind, ["trialEmployment", "employment", "apprenticeship"])
    )
  );
  return rows.flatMap(
    ({ from: from2, endedOn, plannedEndOn, ...posting }) => from2 === null || isMinijobOn(book, posting, from2) ? [] : [{ from: from2, to: endedOn ?? plannedEndOn }]
  );
}
async function findPlacementsOfProposals(handle, proposalIds) {
  if (proposalIds.length === 0) return /* @__PURE__ */ new Map();
  const rows = await handle.select({ id: placements.id, proposalId: placements.proposalId }).from(placements).where(inArray(placements.proposalId, [...proposalIds]));
  return new Map(rows.flatMap((row) => row.proposalId === null ? [] : [[row.proposalId, row.id]]));
}
async function insertPlacement(tx, row) {
  const id2 = newId();
  await tx.insert(placements).values({ id: id2, ...row });
  return id2;
}
async function updatePlacement(tx, id2, version2, changed) {
  const rows = await tx.update(placements).set({ ...changed, version: version2 + 1 }).where(and(eq(placements.id, id2), eq(placements.version, version2))).returning({ id: placements.id });
  return rows.length === 1;
}
async function setMilestone(tx, id2, column, on) {
  await tx.update(placements).set({ [column]: on }).where(eq(placements.id, id2));
}
function placementsInScope(scope, today) {
  if (scope.all) return void 0;
  return anyOf([
    ...casesInScope(scope, today, placements.organisationId),
    scope.releasedTo === null ? void 0 : eq(placements.companyId, scope.releasedTo)
  ]);
}
function filterOf$1(filter, today) {
  return and(
    filter.states === void 0 ? void 0 : inArray(placements.state, [...filter.states]),
    filter.profileId === void 0 ? void 0 : eq(placements.profileId, filter.profileId),
    filter.postingId === void 0 ? void 0 : eq(placements.postingId, filter.postingId),
    filter.companyId === void 0 ? void 0 : eq(placements.companyId, filter.companyId),
    filter.officerId === void 0 ? void 0 : inArray(postings.officerId, herselfAndCovered(filter.officerId, today)),
    filter.dueUntil === void 0 ? void 0 : dueThemselves(filter.dueUntil)
  );
}
function dueThemselves(until) {
  const datedStep = sql`select 1 from ${placementSteps} s where s.placement_id = ${placements.id} and s.state = 'open' and s.due_on is not null`;
  return or(
    and(eq(placements.state, "started"), lte(placements.plannedEndOn, until)),
    and(eq(placements.state, "preparing"), sql`not exists (${datedStep})`)
  );
}
async function listPlacements(handle, scope, today, filter, page = { number: 0, size: 200 }) {
  const rows = await selectPlacements(handle).where(and(placementsInScope(scope, today), filterOf$1(filter, today))).orderBy(desc(placements.createdAt), asc(placements.id)).limit(page.size).offset(page.number * page.size);
  return rows.map((row) => bothCoveredToday(row, today));
}
async function countPlacements(handle, scope, today, filter) {
  const [row] = await handle.select({ count: count() }).from(placements).innerJoin(profiles, eq(profiles.id, placements.profileId)).innerJoin(postings, eq(postings.id, placements.postingId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(and(placementsInScope(scope, today), filterOf$1(filter, today)));
  return row?.count ?? 0;
}
const columns$5 = {
  id: dateOffers.id,
  placementId: dateOffers.placementId,
  kind: dateOffers.kind,
  times: dateOffers.times,
  validUntil: dateOffers.validUntil,
  createdAt: dateOffers.createdAt,
  answer: dateOffers.companyAnswer,
  chosenAt: dateOffers.chosenAt,
  answeredAt: dateOffers.companyAnsweredAt,
  takenBackAt: dateOffers.takenBackAt,
  settledAt: dateOffers.settledAt,
  postingId: placements.postingId,
  postingTitle: postings.title,
  companyName: companies.name,
  officerId: sql`coalesce(${postings.officerId}, ${companies.officerId})`,
  isRunning: sql`${placements.state} = 'preparing' and ${companies.state} != 'blocked' and (${proposals.state} is null or ${proposals.state} != 'ended')`
};
function selectOffers(handle) {
  return handle.select(columns$5).from(dateOffers).innerJoin(placements, eq(placements.id, dateOffers.placementId)).innerJoin(postings, eq(postings.id, placements.postingId)).innerJoin(companies, eq(companies.id, placements.companyId)).leftJoin(proposals, eq(proposals.id, placements.proposalId));
}
function recordOf(row) {
  return { ...row, times: row.times.map((time) => new Date(time)), isRunning: row.isRunning === 1 };
}
async function findOfferByHash(handle, tokenHash) {
  const [row] = await selectOffers(handle).where(eq(dateOffers.tokenHash, tokenHash));
  return row === void 0 ? null : recordOf(row);
}
async function listOffersOf(handle, placementId) {
  const rows = await selectOffers(handle).where(eq(dateOffers.placementId, placementId)).orderBy(desc(dateOffers.createdAt), desc(sql`date_offers.rowid`));
  return rows.map(recordOf);
}
async function insertOffer(tx, row) {
  await tx.update(dateOffers).set({ takenBackAt: row.createdAt }).where(
    and(
      eq(dateOffers.placementId, row.placementId),
      eq(dateOffers.kind, row.kind),
      isNull(dateOffers.companyAnsweredAt),
      isNull(dateOffers.takenBackAt)
    )
  );
  await tx.insert(dateOffers).values({ ...row, times: row.times.map((time) => time.toISOString()) });
}
async function takeBackOffer(tx, id2, placementId, at2) {
  const rows = await tx.update(dateOffers).set({ takenBackAt: at2 }).where(
    and(
      eq(dateOffers.id, id2),
      eq(dateOffers.placementId, placementId),
      isNull(dateOffers.companyAnsweredAt),
      isNull(dateOffers.takenBackAt)
    )
  ).returning({ id: dateOffers.id });
  return rows.length === 1;
}
async function answerOffer(tx, id2, answer) {
  const rows = await tx.update(dateOffers).set({ companyAnswer: answer.answer, chosenAt: answer.chosenAt, companyAnsweredAt: answer.answeredAt }).where(and(eq(dateOffers.id, id2), isNull(dateOffers.companyAnsweredAt), isNull(dateOffers.takenBackAt))).returning({ id: dateOffers.id });
  return rows.length === 1;
}
async function settleOffer(tx, id2, placementId, by) {
  const rows = await tx.update(dateOffers).set(by).where(
    and(
      eq(dateOffers.id, id2),
      eq(dateOffers.placementId, placementId),
      isNotNull(dateOffers.companyAnsweredAt),
      isNull(dateOffers.settledAt)
    )
  ).returning({ id: dateOffers.id });
  return rows.length === 1;
}
async function listOffersToSettle(handle, scope, today, filter) {
  const rows = await handle.select({
    id: dateOffers.id,
    placementId: dateOffers.placementId,
    answeredAt: dateOffers.companyAnsweredAt,
    ...caseOfPlacement,
    postingTitle: postings.title,
    companyName: companies.name,
    postingKind: placements.kind
  }).from(dateOffers).innerJoin(placements, eq(placements.id, dateOffers.placementId)).innerJoin(profiles, eq(profiles.id, placements.profileId)).innerJoin(postings, eq(postings.id, placements.postingId)).innerJoin(companies, eq(companies.id, placements.companyId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(
    and(
      eq(dateOffers.companyAnswer, filter.answer),
      isNotNull(dateOffers.companyAnsweredAt),
      isNull(dateOffers.settledAt),
      eq(placements.state, "preparing"),
      placementsInScope(scope, today),
      filter.officerId === void 0 ? void 0 : sql`coalesce(${postings.officerId}, ${companies.officerId}) in ${herselfAndCovered(filter.officerId, today)}`
    )
  ).orderBy(asc(dateOffers.companyAnsweredAt), asc(dateOffers.id));
  return rows.map(({ answeredAt, ...row }) => ({
    ...coveredToday(row, today),
    answeredOn: answeredAt === null ? today : dayOf(answeredAt)
  }));
}
async function insertSteps(tx, placementId, steps, byUserId) {
  if (steps.length === 0) return;
  await tx.insert(placementSteps).values(
    steps.map(({ code, title, templateKey, side, position, owner, dueOn, doneOn }) => ({
      id: newId(),
      placementId,
      code,
      title: title ?? null,
      templateKey: templateKey ?? null,
      side,
      position,
      owner,
      dueOn,
      state: doneOn === null ? "open" : "done",
      doneOn,
      doneBy: doneOn === null ? null : byUserId
    }))
  );
}
const stepColumns = {
  id: placementSteps.id,
  placementId: placementSteps.placementId,
  code: placementSteps.code,
  title: placementSteps.title,
  templateKey: placementSteps.templateKey,
  side: placementSteps.side,
  position: placementSteps.position,
  owner: placementSteps.owner,
  dueOn: placementSteps.dueOn,
  dueByHand: placementSteps.dueByHand,
  state: placementSteps.state,
  doneOn: placementSteps.doneOn,
  doneBy: placementSteps.doneBy,
  skippedReason: placementSteps.skippedReason,
  note: placementSteps.note,
  noteForCompany: placementSteps.noteForCompany,
  version: placementSteps.version
};
const packedSteps = keptQuery(
  (handle) => handle.select({ packed: packRows(stepColumns) }).from(placementSteps).where(eq(placementSteps.placementId, sql.placeholder("placementId"))).prepare()
);
async function listSteps(handle, placementId) {
  const [found2] = await packedSteps(handle).all({ placementId });
  const steps = unpackRows(stepColumns, found2?.packed ?? null).map(({ row }) => row);
  return steps.sort((a, b) => a.position - b.position || (a.side < b.side ? -1 : Number(a.side > b.side)));
}
async function listStepsOf(handle, placementIds) {
  if (placementIds.length === 0) return /* @__PURE__ */ new Map();
  const rows = await handle.select(stepColumns).from(placementSteps).where(inArray(placementSteps.placementId, [...placementIds])).orderBy(asc(placementSteps.position), asc(placementSteps.side));
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) groups.set(row.placementId, [...groups.get(row.placementId) ?? [], row]);
  return groups;
}
const stepById = keptQuery(
  (handle) => handle.select(stepColumns).from(placementSteps).where(eq(placementSteps.id, sql.placeholder("id"))).prepare()
);
async function findStep(handle, id2) {
  const [row] = await stepById(handle).all({ id: id2 });
  return row ?? null;
}
async function updateStep(tx, id2, version2, changed) {
  const rows = await tx.update(placementSteps).set({ ...changed, version: version2 + 1 }).where(and(eq(placementSteps.id, id2), eq(placementSteps.version, version2))).returning({ id: placementSteps.id });
  return rows.length === 1;
}
async function listDueSteps(handle, scope, today, until, filter) {
  const rows = await handle.select({
    ...stepColumns,
    ...caseOfPlacement,
    postingTitle: postings.title,
    companyName: companies.name,
    kind: placements.kind,
    placementState: placements.state
  }).from(placementSteps).innerJoin(placements, eq(placements.id, placementSteps.placementId)).innerJoin(profiles, eq(profiles.id, placements.profileId)).innerJoin(postings, eq(postings.id, placements.postingId)).innerJoin(companies, eq(companies.id, placements.companyId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(
    and(
      eq(placementSteps.state, "open"),
      lte(placementSteps.dueOn, until),
      // After a job has come to last people are still asked; the steps for it are somebody's work.
      inArray(placements.state, ["preparing", "started", "lasts"]),
      placementsInScope(scope, today),
      filter.officerId === void 0 ? void 0 : inArray(postings.officerId, herselfAndCovered(filter.officerId, today)),
      filter.owners === void 0 ? void 0 : inArray(placementSteps.owner, [...filter.owners]),
      filter.absentCaseworker === true ? gte(users.absentUntil, today) : void 0
    )
  ).orderBy(asc(placementSteps.dueOn), asc(placementSteps.id)).limit(1e3);
  return rows.map((row) => ({ ...coveredToday(row, today), dueOn: row.dueOn ?? until }));
}
async function listStepsById(handle, ids2, today) {
  if (ids2.length === 0) return [];
  const rows = await handle.select({
    id: placementSteps.id,
    code: placementSteps.code,
    title: placementSteps.title,
    dueOn: placementSteps.dueOn,
    ...caseOfPlacement
  }).from(placementSteps).innerJoin(placements, eq(placements.id, placementSteps.placementId)).innerJoin(profiles, eq(profiles.id, placements.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).where(inArray(placementSteps.id, listed(ids2)));
  return rows.map((row) => coveredToday(row, today));
}
async function insertCustomStep(tx, placementId, step) {
  const id2 = newId();
  await tx.insert(placementSteps).values({ id: id2, placementId, code: "custom", state: "open", dueByHand: true, ...step });
  return id2;
}
async function placeSteps(tx, places2) {
  for (const { id: id2, position } of places2)
    await tx.update(placementSteps).set({ position }).where(eq(placementSteps.id, id2));
}
async function insertImportRows(tx, runId, rows) {
  const values = rows.map(({ rowNumber, state, subjectId, cipher }) => [rowNumber, state, subjectId, cipher]);
  await tx.run(sql`
    insert into vault_import_rows (run_id, row_number, state, subject_id, row_cipher)
    select ${runId}, value ->> 0, value ->> 1, value ->> 2, value ->> 3 from json_each(${JSON.stringify(values)}) where true`);
}
async function listImportRows(handle, runId, states, after, limit) {
  return handle.select({
    rowNumber: vaultImportRows.rowNumber,
    state: vaultImportRows.state,
    choice: vaultImportRows.choice,
    subjectId: vaultImportRows.subjectId,
    cipher: vaultImportRows.rowCipher
  }).from(vaultImportRows).where(
    and(
      eq(vaultImportRows.runId, runId),
      inArray(vaultImportRows.state, [...states]),
      gt(vaultImportRows.rowNumber, after)
    )
  ).orderBy(asc(vaultImportRows.rowNumber)).limit(limit);
}
async function countImportRows(handle, runId) {
  const rows = await handle.select({ state: vaultImportRows.state, count: sql`count(*)` }).from(vaultImportRows).where(eq(vaultImportRows.runId, runId)).groupBy(vaultImportRows.state);
  return new Map(rows.map((row) => [row.state, row.count]));
}
async function countChosenImportRows(handle, runId) {
  const [row] = await handle.select({ count: sql`count(*)` }).from(vaultImportRows).where(and(eq(vaultImportRows.runId, runId), isNotNull(vaultImportRows.choice)));
  return row?.count ?? 0;
}
async function chooseImportRows(tx, runId, rowNumbers, choice) {
  await tx.update(vaultImportRows).set({ choice }).where(and(eq(vaultImportRows.runId, runId), sql`${vaultImportRows.rowNumber} in ${listed(rowNumbers)}`));
}
async function setImportRowState(tx, runId, rowNumbers, state) {
  await tx.update(vaultImportRows).set({ state }).where(and(eq(vaultImportRows.runId, runId), sql`${vaultImportRows.rowNumber} in ${listed(rowNumbers)}`));
}
async function deleteImportRows(tx, runId, states) {
  await tx.delete(vaultImportRows).where(
    and(
      eq(vaultImportRows.runId, runId),
      states === void 0 ? void 0 : inArray(vaultImportRows.state, [...states])
    )
  );
}
const place = (runId, rowNumber) => `vault_import_rows.row.${runId}.${rowNumber}`;
const listId = (runId) => `list.${runId}`;
async function listKey(vault, runId) {
  const key = (await vault.keys.keysFor([listId(runId)])).get(listId(runId));
  if (key === void 0) throw new Error("vault: no key for a list");
  return key;
}
function destroyListKeys(vault, runIds) {
  return vault.keys.destroy(runIds.map(listId));
}
async function keepImportRows(tx, key, runId, rows) {
  await insertImportRows(
    tx,
    runId,
    rows.map(({ rowNumber, state, subjectId, content }) => ({
      rowNumber,
      state,
      subjectId,
      choice: null,
      cipher: seal(key, place(runId, rowNumber), JSON.stringify(content))
    }))
  );
}
async function openImportRows(handle, vault, runId, states, after, limit) {
  const rows = await listImportRows(handle, runId, states, after, limit);
  const key = (await vault.keys.existingKeys([listId(runId)])).get(listId(runId));
  if (key === void 0) return [];
  return rows.map(({ cipher, ...row }) => ({
    ...row,
    content: JSON.parse(unseal(key, place(runId, row.rowNumber), cipher))
  }));
}
function fingerprint(vault, field, text2) {
  return blindIndex(vault.indexKey, `import.${field}`, text2).slice(0, 22);
}
const programmeColumns = {
  id: mentorProgrammes.id,
  name: mentorProgrammes.name,
  isWithMinors: mentorProgrammes.isWithMinors,
  certificate: mentorProgrammes.certificate,
  version: mentorProgrammes.version
};
async function listProgrammes(handle, organisationId2) {
  return handle.select(programmeColumns).from(mentorProgrammes).where(eq(mentorProgrammes.organisationId, organisationId2)).orderBy(asc(mentorProgrammes.name), asc(mentorProgrammes.id));
}
async function findProgramme(handle, id2) {
  const [row] = await handle.select({ ...programmeColumns, organisationId: mentorProgrammes.organisationId }).from(mentorProgrammes).where(eq(mentorProgrammes.id, id2));
  return row ?? null;
}
async function insertProgramme(tx, row) {
  await tx.insert(mentorProgrammes).values(row);
}
async function updateProgramme(tx, id2, version2, changed) {
  const rows = await tx.update(mentorProgrammes).set({ ...changed, version: version2 + 1 }).where(and(eq(mentorProgrammes.id, id2), eq(mentorProgrammes.version, version2))).returning({ id: mentorProgrammes.id });
  return rows.length === 1;
}
const guideColumns = {
  placeId: volunteerGuides.placeId,
  insurance: volunteerGuides.insurance,
  travelCosts: volunteerGuides.travelCosts,
  meetingPlaces: volunteerGuides.meetingPlaces,
  onboarding: volunteerGuides.onboarding,
  contact: volunteerGuides.contact,
  isDraft: volunteerGuides.isDraft,
  version: volunteerGuides.version
};
async function findVolunteerGuide(handle, placeId) {
  const [row] = await handle.select(guideColumns).from(volunteerGuides).where(eq(volunteerGuides.placeId, placeId));
  return row ?? null;
}
async function listGuideTowns(handle) {
  return handle.select({ placeId: volunteerGuides.placeId, isDraft: volunteerGuides.isDraft }).from(volunteerGuides);
}
async function putVolunteerGuide(tx, row, version2) {
  const { placeId, ...changed } = row;
  const rows = version2 === 0 ? await tx.insert(volunteerGuides).values(row).onConflictDoNothing().returning({ placeId: volunteerGuides.placeId }) : await tx.update(volunteerGuides).set({ ...changed, version: version2 + 1 }).where(and(eq(volunteerGuides.placeId, placeId), eq(volunteerGuides.version, version2))).returning({ placeId: volunteerGuides.placeId });
  return rows.length === 1;
}
async function hasInterviewBetween(tx, coordinatorId, mentorId, from2, to) {
  const rows = await tx.select({ id: mentors.id }).from(mentors).where(
    and(
      eq(mentors.interviewBy, coordinatorId),
      ne(mentors.id, mentorId),
      eq(mentors.state, "registered"),
      between(mentors.interviewAt, from2, to)
    )
  ).limit(1);
  return rows.length > 0;
}
async function forgetCertificates(tx, before, limit) {
  const lastActive = sql`max(
    ${mentors.certificateSeenOn},
    coalesce((select max(t.started_on) from tandems t where t.mentor_id = ${mentors.id}), ''),
    coalesce((select max(m."on") from tandem_meetings m join tandems t on t.id = m.tandem_id where t.mentor_id = ${mentors.id}), '')
  )`;
  const due = await tx.select({ id: mentors.id }).from(mentors).where(sql`${mentors.certificateSeenOn} is not null and ${lastActive} < ${before}`).limit(limit);
  const ids2 = due.map(({ id: id2 }) => id2);
  await tx.update(mentors).set({ certificateSeenOn: null, version: sql`${mentors.version} + 1` }).where(inArray(mentors.id, ids2));
  return ids2;
}
const columns$4 = {
  id: employeeLogRequests.id,
  organisationId: employeeLogRequests.organisationId,
  employeeId: employeeLogRequests.employeeId,
  employeeName: users.displayName,
  reason: employeeLogRequests.reason,
  fromOn: employeeLogRequests.fromOn,
  toOn: employeeLogRequests.toOn,
  requestedBy: employeeLogRequests.requestedBy,
  requestedAs: employeeLogRequests.requestedAs,
  requestedAt: employeeLogRequests.requestedAt,
  decision: employeeLogRequests.decision,
  decidedBy: employeeLogRequests.decidedBy,
  decidedAt: employeeLogRequests.decidedAt,
  readableUntil: employeeLogRequests.readableUntil,
  version: employeeLogRequests.version
};
const selectRequests = (handle) => handle.select(columns$4).from(employeeLogRequests).innerJoin(users, eq(users.id, employeeLogRequests.employeeId));
async function listEmployeeLogRequests(handle, organisationId2) {
  return selectRequests(handle).where(eq(employeeLogRequests.organisationId, organisationId2)).orderBy(
    sql`${employeeLogRequests.decision} is not null`,
    desc(employeeLogRequests.requestedAt),
    asc(employeeLogRequests.id)
  ).limit(100);
}
async function findEmployeeLogRequest(handle, id2) {
  const [row] = await selectRequests(handle).where(eq(employeeLogRequests.id, id2));
  return row ?? null;
}
async function listEndedReadings(handle, employeeId, today) {
  return selectRequests(handle).where(
    and(
      eq(employeeLogRequests.employeeId, employeeId),
      eq(employeeLogRequests.decision, "approved"),
      lt(employeeLogRequests.readableUntil, today)
    )
  ).orderBy(desc(employeeLogRequests.requestedAt));
}
async function hasOpenRequest(handle, employeeId, today) {
  const [row] = await handle.select({ id: employeeLogRequests.id }).from(employeeLogRequests).where(
    and(
      eq(employeeLogRequests.employeeId, employeeId),
      or(
        isNull(employeeLogRequests.decision),
        and(eq(employeeLogRequests.decision, "approved"), sql`${employeeLogRequests.readableUntil} >= ${today}`)
      )
    )
  ).limit(1);
  return row !== void 0;
}
async function insertEmployeeLogRequest(tx, row) {
  const [made] = await tx.insert(employeeLogRequests).values(row).returning({ id: employeeLogRequests.id });
  return made?.id ?? null;
}
async function decideEmployeeLogRequest(tx, id2, version2, decided) {
  const rows = await tx.update(employeeLogRequests).set({ ...decided, version: version2 + 1 }).where(and(eq(employeeLogRequests.id, id2), eq(employeeLogRequests.version, version2))).returning({ id: employeeLogRequests.id });
  return rows.length === 1;
}
async function deleteOldEmployeeLogRequests(tx, before, limit) {
  const due = await tx.select({ id: employeeLogRequests.id }).from(employeeLogRequests).where(lt(employeeLogRequests.requestedAt, before)).limit(limit);
  const ids2 = due.map(({ id: id2 }) => id2);
  if (ids2.length > 0) await tx.delete(employeeLogRequests).where(inArray(employeeLogRequests.id, ids2));
  return ids2;
}
const guestStates = ["yesMissing", "waiting", "tandem", "left"];
const hasTandem = sql`exists (select 1 from tandems t where t.profile_id = profiles.id and t.state != 'ended')`;
const stage = sql`case
  when ${profiles.state} = 'closed' then 3
  when ${hasTandem} then 2
  else coalesce(${standingYes(profiles.id, "mentoring")}, 0) end`;
function guestsInScope(scope) {
  return and(
    eq(profiles.isGuest, true),
    ne(profiles.state, "erased"),
    scope.all ? void 0 : scope.organisationId === null ? sql`false` : eq(profiles.organisationId, scope.organisationId)
  );
}
async function listGuests(handle, scope, page) {
  const rows = await handle.select({
    id: profiles.id,
    caseCode: profiles.caseCode,
    organisationId: profiles.organisationId,
    placeId: profiles.placeId,
    quarterId: profiles.quarterId,
    goal: learners.goal,
    goalLevel: learners.goalLevel,
    stage
  }).from(profiles).leftJoin(learners, eq(learners.profileId, profiles.id)).where(guestsInScope(scope)).orderBy(asc(stage), asc(profiles.createdAt), asc(profiles.id)).limit(page.size).offset(page.number * page.size);
  return rows.map(({ stage: position, ...row }) => ({ ...row, state: guestStates[position] ?? "yesMissing" }));
}
async function countGuests(handle, scope) {
  const [row] = await handle.select({ count: count() }).from(profiles).where(guestsInScope(scope));
  return row?.count ?? 0;
}
async function listImportedGuests(handle, organisationId2) {
  return handle.select({
    id: profiles.id,
    caseCode: profiles.caseCode,
    isClosed: sql`${profiles.state} = 'closed'`.mapWith(Boolean),
    isKept: hasTandem.mapWith(Boolean)
  }).from(profiles).where(
    and(
      eq(profiles.organisationId, organisationId2),
      eq(profiles.isGuest, true),
      ne(profiles.state, "erased"),
      sql`exists (select 1 from ${importMarks} where ${importMarks.ownerId} = ${profiles.id})`
    )
  );
}
async function findIdsWithTandem(handle, profileIds) {
  const rows = await handle.selectDistinct({ id: tandems.profileId }).from(tandems).where(and(ne(tandems.state, "ended"), sql`${tandems.profileId} in ${listed(profileIds)}`));
  return new Set(rows.map((row) => row.id));
}
async function listUnaskedGuests(handle, before, limit) {
  return handle.select({ id: profiles.id, version: profiles.version, state: profiles.state }).from(profiles).where(
    and(
      eq(profiles.isGuest, true),
      inArray(profiles.state, ["draft", "withdrawn"]),
      lt(profiles.createdAt, before),
      sql`coalesce(${standingYes(profiles.id, "mentoring")}, 0) = 0`,
      sql`not ${hasTandem}`
    )
  ).limit(limit);
}
const columns$3 = {
  id: importRuns.id,
  kind: importRuns.kind,
  state: importRuns.state,
  organisationId: importRuns.organisationId,
  counts: importRuns.counts,
  columns: importRuns.columns,
  unknownColumns: importRuns.unknownColumns,
  failure: importRuns.failure,
  createdBy: importRuns.createdBy,
  createdAt: importRuns.createdAt,
  takenAt: importRuns.takenAt,
  version: importRuns.version
};
async function insertImportRun(tx, row) {
  await tx.insert(importRuns).values(row);
}
async function findImportRun(handle, id2) {
  const [row] = await handle.select(columns$3).from(importRuns).where(eq(importRuns.id, id2));
  return row ?? null;
}
async function listImportRuns(handle, scope, kind, limit) {
  return handle.select(columns$3).from(importRuns).where(and(within(scope), eq(importRuns.kind, kind), ne(importRuns.state, "dropped"))).orderBy(desc(importRuns.createdAt)).limit(limit);
}
function within(scope) {
  if (scope.all) return void 0;
  return scope.organisationId === null ? sql`false` : eq(importRuns.organisationId, scope.organisationId);
}
async function moveImportRun(tx, id2, from2, change) {
  const rows = await tx.update(importRuns).set({
    ...change,
    counts: change.counts === void 0 ? void 0 : { ...change.counts },
    version: sql`${importRuns.version} + 1`
  }).where(and(eq(importRuns.id, id2), or(...from2.map((state) => eq(importRuns.state, state))))).returning({ id: importRuns.id });
  return rows.length === 1;
}
async function putImportCounts(tx, id2, counts) {
  await tx.update(importRuns).set({ counts: { ...counts } }).where(eq(importRuns.id, id2));
}
async function listExpiredImportRuns(handle, now) {
  const rows = await handle.select({ id: importRuns.id }).from(importRuns).where(
    and(
      lt(importRuns.expiresAt, now),
      ne(importRuns.state, "taking"),
      ne(importRuns.state, "dropped"),
      sql`exists (select 1 from vault_import_rows where run_id = ${importRuns.id})`
    )
  );
  return rows.map((row) => row.id);
}
async function listEndedImportRuns(handle, now) {
  const rows = await handle.select({ id: importRuns.id }).from(importRuns).where(
    and(
      or(lt(importRuns.expiresAt, now), eq(importRuns.state, "dropped")),
      ne(importRuns.state, "taking"),
      sql`not exists (select 1 from vault_import_rows where run_id = ${importRuns.id})`
    )
  );
  return rows.map((row) => row.id);
}
async function listImportMarks(handle, ownerIds) {
  const marks = /* @__PURE__ */ new Map();
  if (ownerIds.length === 0) return marks;
  const rows = await handle.select({ ownerId: importMarks.ownerId, field: importMarks.field, valueHash: importMarks.valueHash }).from(importMarks).where(sql`${importMarks.ownerId} in ${listed(ownerIds)}`);
  for (const { ownerId, field, valueHash } of rows) {
    const [said = "", stored = ""] = valueHash.split(":");
    const own = marks.get(ownerId) ?? {};
    marks.set(ownerId, own);
    own[field] = { said, stored };
  }
  return marks;
}
async function putImportMarks(tx, ownerKind, runId, marks) {
  if (marks.length === 0) return;
  const values = marks.map(({ ownerId, field, said, stored }) => [
    `${ownerId}.${field}`,
    ownerId,
    field,
    `${said}:${stored}`
  ]);
  await tx.run(sql`
    insert into import_marks (id, owner_kind, owner_id, field, value_hash, run_id)
    select value ->> 0, ${ownerKind}, value ->> 1, value ->> 2, value ->> 3, ${runId} from json_each(${JSON.stringify(values)}) where true
    on conflict (owner_id, field) do update set value_hash = excluded.value_hash, run_id = excluded.run_id`);
}
const isPlaced = (subject) => sql`exists (select 1 from ${placements} where ${subject} and ${placements.state} in ('preparing', 'started'))`.mapWith(
  Boolean
);
async function listImportedProfiles(handle, organisationId2) {
  return handle.select({
    id: profiles.id,
    caseCode: profiles.caseCode,
    state: profiles.state,
    isPlaced: isPlaced(sql`${placements.profileId} = ${profiles.id}`)
  }).from(profiles).where(
    and(
      eq(profiles.organisationId, organisationId2),
      eq(profiles.isGuest, false),
      ne(profiles.state, "erased"),
      sql`exists (select 1 from ${importMarks} where ${importMarks.ownerId} = ${profiles.id})`
    )
  );
}
async function placedProfileIds(handle, ids2) {
  const rows = await handle.selectDistinct({ id: placements.profileId }).from(placements).where(and(sql`${placements.profileId} in ${listed(ids2)}`, sql`${placements.state} in ('preparing', 'started')`));
  return new Set(rows.map((row) => row.id));
}
async function listNumberedPostings(handle) {
  return handle.select({
    id: postings.id,
    externalNumber: postings.externalNumber,
    state: postings.state,
    isImported: (
      // Written out: columns of a selection from one table lose their table's name.
      sql`exists (select 1 from import_marks m where m.owner_id = postings.id)`.mapWith(Boolean)
    ),
    isPlaced: isPlaced(sql`${placements.postingId} = ${postings.id}`)
  }).from(postings).where(sql`${postings.externalNumber} is not null`);
}
async function listImportedMentors(handle, organisationId2) {
  return handle.select({
    id: mentors.id,
    caseCode: mentors.caseCode,
    state: mentors.state,
    hasTandem: sql`exists (select 1 from tandems t where t.mentor_id = mentors.id and t.state != 'ended')`.mapWith(
      Boolean
    )
  }).from(mentors).where(
    and(
      eq(mentors.organisationId, organisationId2),
      sql`exists (select 1 from ${importMarks} where ${importMarks.ownerId} = ${mentors.id})`
    )
  );
}
const columns$2 = {
  id: checkIns.id,
  placementId: checkIns.placementId,
  code: checkIns.code,
  side: checkIns.side,
  askedAt: checkIns.askedAt,
  openUntilOn: checkIns.openUntilOn,
  answers: checkIns.answers,
  outcome: checkIns.outcome,
  answeredAt: checkIns.answeredAt,
  channel: checkIns.channel,
  closedAt: checkIns.closedAt,
  closedBecause: checkIns.closedBecause,
  risk: checkIns.risk,
  riskDueOn: checkIns.riskDueOn,
  riskDoneAt: checkIns.riskDoneAt,
  version: checkIns.version
};
async function findOne(handle, which) {
  const [row] = await handle.select({
    ...columns$2,
    profileId: placements.profileId,
    proposalId: placements.proposalId,
    companyId: placements.companyId,
    companyName: companies.name,
    postingTitle: postings.title,
    officerId: postings.officerId,
    kind: placements.kind,
    placementState: placements.state,
    startedOn: placements.startedOn,
    hasYes: sql`${standingYes(placements.profileId, "aftercare")}`
  }).from(checkIns).innerJoin(placements, eq(placements.id, checkIns.placementId)).innerJoin(companies, eq(companies.id, placements.companyId)).innerJoin(postings, eq(postings.id, placements.postingId)).where(which);
  return row === void 0 ? null : { ...row, hasYes: row.hasYes === 1 };
}
function findCheckIn(handle, id2) {
  return findOne(handle, eq(checkIns.id, id2));
}
function findCheckInByLink(handle, linkHash) {
  return findOne(handle, eq(checkIns.linkHash, linkHash));
}
function findCheckInOf(handle, placementId, code, side) {
  return findOne(handle, and(eq(checkIns.placementId, placementId), eq(checkIns.code, code), eq(checkIns.side, side)));
}
async function listCheckIns(handle, placementId) {
  return handle.select(columns$2).from(checkIns).where(eq(checkIns.placementId, placementId)).orderBy(asc(checkIns.askedAt), asc(checkIns.side));
}
async function insertCheckIn(tx, row) {
  const [added] = await tx.insert(checkIns).values({ id: newId(), answers: {}, ...row }).onConflictDoNothing().returning({ id: checkIns.id });
  return added?.id ?? null;
}
async function updateCheckIn(tx, id2, version2, changed) {
  const rows = await tx.update(checkIns).set({ ...changed, version: version2 + 1 }).where(and(eq(checkIns.id, id2), eq(checkIns.version, version2))).returning({ id: checkIns.id });
  return rows.length === 1;
}
const mayBeAnswered = (today) => and(isNull(checkIns.closedAt), gte(checkIns.openUntilOn, today));
async function listOpenCheckInsOf(handle, profileId, today) {
  return handle.select({ id: checkIns.id, companyName: companies.name, openUntilOn: checkIns.openUntilOn }).from(checkIns).innerJoin(placements, eq(placements.id, checkIns.placementId)).innerJoin(companies, eq(companies.id, placements.companyId)).where(
    and(
      eq(placements.profileId, profileId),
      eq(checkIns.side, "candidate"),
      mayBeAnswered(today),
      standingYes(placements.profileId, "aftercare")
    )
  ).orderBy(asc(checkIns.openUntilOn));
}
async function listOpenCheckInsOfCompany(handle, scope, today) {
  return handle.select({
    id: checkIns.id,
    postingTitle: postings.title,
    startedOn: placements.startedOn,
    openUntilOn: checkIns.openUntilOn
  }).from(checkIns).innerJoin(placements, eq(placements.id, checkIns.placementId)).innerJoin(postings, eq(postings.id, placements.postingId)).where(
    and(
      eq(placements.companyId, scope.releasedTo ?? ""),
      eq(checkIns.side, "employer"),
      mayBeAnswered(today),
      standingYes(placements.profileId, "aftercare")
    )
  ).orderBy(asc(checkIns.openUntilOn));
}
async function listOpenCheckIns(handle) {
  return handle.select({
    id: checkIns.id,
    side: checkIns.side,
    profileId: placements.profileId,
    caseworkerId: profiles.caseworkerId,
    officerId: postings.officerId
  }).from(checkIns).innerJoin(placements, eq(placements.id, checkIns.placementId)).innerJoin(profiles, eq(profiles.id, placements.profileId)).innerJoin(postings, eq(postings.id, placements.postingId)).where(isNull(checkIns.closedAt)).orderBy(asc(checkIns.askedAt), asc(checkIns.id));
}
async function listCheckInsToAsk(handle, from2, today, placementId) {
  return handle.select({
    placementId: placementSteps.placementId,
    code: sql`${placementSteps.code}`,
    side: placementSteps.side,
    companyId: placements.companyId
  }).from(placementSteps).innerJoin(placements, eq(placements.id, placementSteps.placementId)).where(
    and(
      eq(placementSteps.state, "open"),
      inArray(placementSteps.code, [...aftercareCodes]),
      placementId === void 0 ? void 0 : eq(placementSteps.placementId, placementId),
      gte(placementSteps.dueOn, from2),
      lte(placementSteps.dueOn, today),
      inArray(placements.state, ["started", "lasts"]),
      standingYes(placements.profileId, "aftercare"),
      sql`not exists (select 1 from ${checkIns} where ${checkIns.placementId} = ${placementSteps.placementId}
          and ${checkIns.code} = ${placementSteps.code} and ${checkIns.side} = ${placementSteps.side})`
    )
  ).orderBy(asc(placementSteps.dueOn), asc(placementSteps.id));
}
async function listSilentCompanies(handle, before, today) {
  return handle.select({ id: checkIns.id, companyId: placements.companyId }).from(checkIns).innerJoin(placements, eq(placements.id, checkIns.placementId)).where(
    and(
      eq(checkIns.side, "employer"),
      isNull(checkIns.answeredAt),
      lt(checkIns.askedAt, before),
      mayBeAnswered(today),
      standingYes(placements.profileId, "aftercare")
    )
  );
}
async function listUnsettled(handle, column, startedUntil) {
  const rows = await handle.select({ id: placements.id }).from(placements).where(
    and(
      isNull(placements[column]),
      isNotNull(placements.startedOn),
      or(lte(placements.startedOn, startedUntil), isNotNull(placements.endedOn)),
      inArray(placements.state, ["started", "lasts", "ended"])
    )
  );
  return rows.map(({ id: id2 }) => id2);
}
async function setOutcomes(tx, placementId, outcomes) {
  if (Object.keys(outcomes).length === 0) return;
  await tx.update(placements).set(outcomes).where(eq(placements.id, placementId));
}
function outcomeAt(facts, milestone, today) {
  const { state, startedOn, plannedEndOn, endedOn, said } = facts;
  if (startedOn === null) return null;
  if (state === "completed") return null;
  if (endedOn !== null && endedOn < milestone.on) return "ended";
  if (milestone.askedOn > today) return null;
  if (endedOn !== null) return "holds";
  if (plannedEndOn !== null && plannedEndOn < milestone.on && state !== "lasts") return null;
  if (said.includes(null)) return null;
  const holds2 = said.includes("holds");
  const ended = said.includes("ended");
  return holds2 === ended ? "unknown" : holds2 ? "holds" : "ended";
}
const outcomeColumns = [
  ["checkMonth6", "outcomeMonth6"],
  ["checkMonth12", "outcomeMonth12"]
];
async function settleOutcomes(tx, book, placementId, today) {
  const placement = await findPlacement(tx, placementId, today);
  if (placement === null || placement.startedOn === null) return;
  const checks = await listCheckIns(tx, placementId);
  const changed = {};
  for (const [code, column] of outcomeColumns) {
    const milestone = milestoneOn(book, code, placement.startedOn);
    if (milestone === null) continue;
    const said = checks.filter((check) => check.code === code).map((check) => check.outcome ?? (check.closedAt === null ? null : "unknown"));
    const outcome = outcomeAt({ ...placement, said }, { on: milestone, askedOn: addWorkingDays(milestone, 0) }, today);
    if (outcome !== placement[column]) changed[column] = outcome;
  }
  await setOutcomes(tx, placementId, changed);
}
const columns$1 = {
  id: consentLinks.id,
  profileId: consentLinks.profileId,
  language: consentLinks.language,
  codeHash: consentLinks.codeHash,
  wrongCodes: consentLinks.wrongCodes,
  createdAt: consentLinks.createdAt
};
async function findLinkByHash(handle, tokenHash) {
  const [row] = await handle.select(columns$1).from(consentLinks).where(and(eq(consentLinks.tokenHash, tokenHash), isNull(consentLinks.endedAt)));
  return row ?? null;
}
async function findLinkOfProfile(handle, profileId) {
  const [row] = await handle.select(columns$1).from(consentLinks).where(and(eq(consentLinks.profileId, profileId), isNull(consentLinks.endedAt)));
  if (row === void 0) return null;
  const [devices] = await handle.select({ count: count() }).from(consentDevices).where(eq(consentDevices.linkId, row.id));
  return { ...row, devices: devices?.count ?? 0 };
}
async function findLinkLife(handle, profileId) {
  const [profile] = await handle.select({ state: profiles.state, closedAt: profiles.closedAt }).from(profiles).where(eq(profiles.id, profileId));
  if (profile === void 0 || profile.state === "erased") return null;
  const placed = await handle.select({ state: placements.state, endedOn: placements.endedOn }).from(placements).where(eq(placements.profileId, profileId));
  const [aftercare] = await handle.select({ decision: consents.decision, withdrawnAt: consents.withdrawnAt }).from(consents).where(and(eq(consents.profileId, profileId), eq(consents.purpose, "aftercare"))).orderBy(sql`${consents.decidedAt} desc`).limit(1);
  const stands = aftercare?.decision === "yes" && aftercare.withdrawnAt === null;
  const ends = [
    profile.closedAt === null ? null : dayOf(profile.closedAt),
    aftercare?.withdrawnAt ? dayOf(aftercare.withdrawnAt) : null,
    ...placed.map((row) => row.endedOn)
  ].filter((day2) => day2 !== null);
  return {
    isOpen: profile.state !== "closed" || stands || placed.some(({ state }) => state === "preparing" || state === "started"),
    overOn: ends.sort().at(-1) ?? null
  };
}
async function linksOfClosedCases(handle, after, limit) {
  const rows = await handle.select({ profileId: consentLinks.profileId }).from(consentLinks).innerJoin(profiles, eq(profiles.id, consentLinks.profileId)).where(
    and(
      isNull(consentLinks.endedAt),
      inArray(profiles.state, ["closed", "erased"]),
      gt(consentLinks.profileId, after)
    )
  ).orderBy(asc(consentLinks.profileId)).limit(limit);
  return rows.map(({ profileId }) => profileId);
}
async function insertLink(tx, row) {
  await endLinks(tx, row.profileId, row.createdAt);
  await tx.insert(consentLinks).values(row);
}
async function endLinks(tx, profileId, at2) {
  const rows = await tx.update(consentLinks).set({ endedAt: at2 }).where(and(eq(consentLinks.profileId, profileId), isNull(consentLinks.endedAt))).returning({ id: consentLinks.id });
  return rows.length;
}
async function replaceCode(tx, linkId, codeHash2) {
  await tx.update(consentLinks).set({ codeHash: codeHash2, wrongCodes: 0 }).where(eq(consentLinks.id, linkId));
}
async function countWrongCode(tx, linkId) {
  await tx.update(consentLinks).set({ wrongCodes: sql`${consentLinks.wrongCodes} + 1` }).where(eq(consentLinks.id, linkId));
}
async function insertDevice(tx, linkId, deviceHash, at2) {
  await tx.insert(consentDevices).values({ id: newId(), linkId, deviceHash, createdAt: at2 });
}
async function isDeviceOf(handle, linkId, deviceHash) {
  const [row] = await handle.select({ id: consentDevices.id }).from(consentDevices).where(and(eq(consentDevices.linkId, linkId), eq(consentDevices.deviceHash, deviceHash)));
  return row !== void 0;
}
async function deleteDevice(tx, linkId, deviceHash) {
  await tx.delete(consentDevices).where(and(eq(consentDevices.linkId, linkId), eq(consentDevices.deviceHash, deviceHash)));
}
async function ownCase(app, handle, actor, profileId) {
  const profile = found(await findProfile(handle, profileId, dayOf(app.clock.now())));
  allowForLearner(actor, "consent.record", profile);
  if (profile.state === "erased") found(null);
  return profile;
}
async function findConsentLink(app, actor, profileId) {
  const profile = await ownCase(app, app.db, actor, profileId);
  const link = await findLinkOfProfile(app.db, profile.id);
  const isGood = link !== null && await isStillGood(app, app.db, profile.id);
  return {
    profileId: profile.id,
    caseCode: profile.caseCode,
    link: isGood ? {
      madeOn: dayOf(link.createdAt),
      language: link.language,
      devices: link.devices,
      isFrozen: link.wrongCodes >= mostWrongCodes$1
    } : null
  };
}
async function makeConsentLink(app, actor, input) {
  const now = app.clock.now();
  const token = newSecret();
  const code = newCode();
  const id2 = newId();
  await write(app.db, async (tx) => {
    const profile = await ownCase(app, tx, actor, input.profileId);
    if (!await isStillGood(app, tx, profile.id)) throw new DomainError("conflict", "caseClosed");
    await insertLink(tx, {
      id: id2,
      profileId: profile.id,
      tokenHash: secretHash(token),
      codeHash: codeHash(app.config.pseudonymSecret, id2, code),
      language: input.language,
      createdBy: actor.userId,
      createdAt: now
    });
    await note(tx, now, actor, "consentLink.create", profile.id);
  });
  return { link: `${app.config.origin}/link/${token}`, code };
}
async function renewCode(app, actor, profileId) {
  const now = app.clock.now();
  const code = newCode();
  await write(app.db, async (tx) => {
    const profile = await ownCase(app, tx, actor, profileId);
    const link = found(await findLinkOfProfile(tx, profile.id));
    await replaceCode(tx, link.id, codeHash(app.config.pseudonymSecret, link.id, code));
    await note(tx, now, actor, "consentLink.newCode", profile.id);
  });
  return code;
}
async function endConsentLink(app, actor, profileId) {
  const now = app.clock.now();
  await write(app.db, async (tx) => {
    const profile = await ownCase(app, tx, actor, profileId);
    if (await endLinks(tx, profile.id, now) > 0) await note(tx, now, actor, "consentLink.end", profile.id);
  });
}
async function isStillGood(app, handle, profileId) {
  const now = app.clock.now();
  const life = await findLinkLife(handle, profileId);
  if (life === null) return false;
  return isLinkGood(life, dayOf(now), await houseDays(handle, now, "house.consentLinkAfter"));
}
async function note(tx, at2, actor, action, profileId) {
  await appendAudit(tx, at2, { actorId: actor.userId, action, subjectKind: "profile", subjectIds: [profileId] });
}
function deriveCaseFacts(person, rules, today) {
  const { birth, status } = person;
  const residence = status.residenceStatus !== null && isResidenceStatus(status.residenceStatus) ? status.residenceStatus : "unknown";
  const noted = status.residenceRule ?? null;
  const rule = noted !== null && (noted.untilOn === null || noted.untilOn >= today) ? noted : null;
  const access = workAccessByKind(
    rules,
    {
      status: residence,
      validUntil: status.validUntilOn,
      stayMonths: null,
      stayingSince: status.enteredOn,
      housing: housings.find((housing) => housing === status.housing) ?? null,
      flags: status.flags.filter(isResidenceFlag)
    },
    today
  );
  return {
    isUnder25: birth.birthOn === null ? null : dayAfterMonths(birth.birthOn, 25 * 12) > today,
    isWoman: birth.sex == null ? null : birth.sex === "female",
    needsPermit: residence === "unknown" ? null : needsPermit(access.employment),
    needsTitleCopy: needsTitleCopy(residence),
    workAccess: access,
    // Not the printed day: titles of § 24 are extended by ordinance.
    titleEndsOn: access.employment.validUntil,
    residenceRuleDistrictKey: rule?.districtKey ?? null,
    residenceRuleUntilOn: rule?.untilOn ?? null
  };
}
function holds(condition, facts) {
  switch (condition) {
    case "introduced":
      return facts.way !== "self";
    case "trialDayWished":
      return facts.trialDayWished === true;
    case "needsPermit":
      return facts.needsPermit;
    case "subsidyPlanned":
      return facts.subsidyPlanned;
    case "startBonusPlanned":
      return facts.startBonusPlanned === true;
    case "hasWorksCouncil":
      return facts.hasWorksCouncil;
    case "needsTitleCopy":
      return facts.needsTitleCopy === true;
  }
}
function comesAndGoes(step) {
  return step.onlyIf.some((condition) => changingConditions.includes(condition));
}
function planFor(book, template, facts) {
  const baseOf = (key) => {
    const step = template.find((other) => other.key === key);
    return step === void 0 ? null : facts.doneOn?.[step.code] ?? dueOf(book, step.due, facts, baseOf);
  };
  return template.filter((step) => step.onlyIf.every((condition) => holds(condition, facts))).toSorted((a, b) => a.position - b.position || (a.side === b.side ? 0 : a.side === "candidate" ? -1 : 1)).map(({ key, code, title, side, position, owner, due }) => ({
    code,
    side,
    position,
    owner,
    dueOn: dueOf(book, due, facts, baseOf),
    doneOn: facts.doneOn?.[code] ?? null,
    title,
    templateKey: key
  }));
}
function redatePlan(book, template, steps, facts) {
  const dueOfTemplate = (key) => template.find((other) => other.key === key)?.due ?? null;
  const baseOf = (key) => {
    const step = steps.find((other) => other.templateKey === key);
    if (step?.doneOn != null) return step.doneOn;
    if (step !== void 0 && step.dueByHand && step.dueOn !== null) return step.dueOn;
    const due = dueOfTemplate(key);
    return due?.anchor === "plan" && step !== void 0 ? step.dueOn : dueOf(book, due, facts, baseOf);
  };
  return steps.flatMap((step) => {
    if (step.state !== "open" || step.dueByHand && step.dueOn !== null) return [];
    const due = dueOfTemplate(step.templateKey);
    if (due === null || due.anchor === "plan") return [];
    const dueOn = dueOf(book, due, facts, baseOf);
    return dueOn === null || dueOn === step.dueOn ? [] : [{ step, dueOn }];
  });
}
function dueOf(book, due, { startOn, endOn, today }, baseOf) {
  if (due === null) return null;
  const notPast = (day2) => day2 < today ? addWorkingDays(today, 0) : day2;
  switch (due.anchor) {
    case "plan": {
      const day2 = shifted(book, today, due);
      const latest = startOn === null ? null : workingDayOnOrBefore(addDays(startOn, -1));
      return day2 === null ? null : notPast(latest !== null && latest < day2 ? latest : day2);
    }
    case "start": {
      const day2 = startOn === null ? null : shifted(book, startOn, due);
      return day2 === null || due.amount === 0 ? day2 : notPast(day2);
    }
    case "middle": {
      if (startOn === null || endOn === null) return null;
      const day2 = shifted(book, addDays(startOn, Math.floor(daysBetween(startOn, endOn) / 2)), due);
      return day2 === null ? null : notPast(day2);
    }
    case "end": {
      const day2 = startOn === null || endOn === null ? null : shifted(book, endOn, due);
      if (day2 === null || startOn === null || endOn === null) return null;
      return notPast(day2 < startOn ? workingDayOnOrBefore(endOn) : day2);
    }
    case "step": {
      const base = due.step === null ? null : baseOf(due.step);
      const day2 = base === null ? null : shifted(book, base, due);
      return day2 === null ? null : notPast(day2);
    }
  }
}
function shifted(book, base, due) {
  const rule = due.rule === null ? null : limitOn(book, due.rule);
  if (due.rule !== null && (rule === null || rule.unit !== "days" && rule.unit !== "workingDays")) return null;
  const amount = rule?.value ?? due.amount;
  const unit = rule?.unit ?? due.unit;
  if (unit === "workingDays") return amount < 0 ? workingDaysBefore(base, -amount) : addWorkingDays(base, amount);
  const day2 = unit === "months" ? addMonths(base, amount) : addDays(base, amount);
  return amount < 0 ? workingDayOnOrBefore(day2) : addWorkingDays(day2, 0);
}
function periodOf$1(draft, today) {
  const from2 = draft.startsOn ?? today;
  if (draft.endsOn !== null) return { from: from2, to: draft.endsOn };
  return { from: from2, to: draft.weeks === null ? null : lastDayOfWeeks(from2, draft.weeks) };
}
function worksCouncilConsent(book, company) {
  if (company.hasWorksCouncil === false) return "notNeeded";
  const limit = limitOn(book, "worksCouncil.employeesMoreThan");
  if (company.employees !== null && limit !== null && company.employees <= limit.value) return "notNeeded";
  if (company.hasWorksCouncil === null || company.employees === null || limit === null) return "ask";
  return "needed";
}
async function putRequirements(tx, placementId, needed) {
  if (needed.length === 0) return;
  await tx.insert(placementRequirements).values(needed.map(({ requirement, ruleId }) => ({ placementId, requirement, ruleId }))).onConflictDoUpdate({
    target: [placementRequirements.placementId, placementRequirements.requirement],
    set: { ruleId: sql`excluded.rule_id` },
    setWhere: isNull(placementRequirements.recordedBy)
  });
}
async function dropRequirements(tx, placementId, requirements) {
  if (requirements.length === 0) return;
  await tx.delete(placementRequirements).where(
    and(
      eq(placementRequirements.placementId, placementId),
      inArray(placementRequirements.requirement, [...requirements]),
      isNull(placementRequirements.recordedBy)
    )
  );
}
const attachmentsOf = keptQuery(
  (handle) => handle.select({
    attachment: placementAttachments.attachment,
    percent: placementAttachments.percent,
    months: placementAttachments.months
  }).from(placementAttachments).where(eq(placementAttachments.placementId, sql.placeholder("placementId"))).orderBy(asc(placementAttachments.addedAt), asc(placementAttachments.attachment)).prepare()
);
async function listAttachments(handle, placementId) {
  return attachmentsOf(handle).all({ placementId });
}
async function insertAttachment(tx, placementId, { attachment, percent: percent2, months: months2 }, by) {
  await tx.insert(placementAttachments).values({ placementId, attachment, percent: percent2, months: months2, addedAt: by.at, addedBy: by.userId });
}
async function deleteAttachment(tx, placementId, attachment) {
  await tx.delete(placementAttachments).where(and(eq(placementAttachments.placementId, placementId), eq(placementAttachments.attachment, attachment)));
}
const requirementsOf = keptQuery(
  (handle) => handle.select({
    requirement: placementRequirements.requirement,
    ruleId: placementRequirements.ruleId,
    recordedOn: placementRequirements.recordedOn,
    reference: placementRequirements.reference,
    recordedBy: placementRequirements.recordedBy,
    overrideReason: placementRequirements.overrideReason,
    reason: placementRequirements.reason,
    version: placementRequirements.version
  }).from(placementRequirements).where(eq(placementRequirements.placementId, sql.placeholder("placementId"))).prepare()
);
async function listRequirements(handle, placementId) {
  return requirementsOf(handle).all({ placementId });
}
async function updateRequirement(tx, placementId, requirement, version2, record) {
  const { recordedOn, reference, recordedBy, overrideReason, reason: reason2 } = record;
  const rows = await tx.update(placementRequirements).set({ recordedOn, reference, recordedBy, overrideReason, reason: reason2, version: version2 + 1 }).where(
    and(
      eq(placementRequirements.placementId, placementId),
      eq(placementRequirements.requirement, requirement),
      eq(placementRequirements.version, version2)
    )
  ).returning({ requirement: placementRequirements.requirement });
  return rows.length === 1;
}
function contentOf(step) {
  const { title, owner, dueOn, dueByHand, state, doneOn, doneBy, skippedReason, note: note2, noteForCompany } = step;
  return { title, owner, dueOn, dueByHand, state, doneOn, doneBy, skippedReason, note: note2, noteForCompany };
}
const shownFields = ["title", "owner", "dueOn", "state", "skippedReason", "note", "noteForCompany"];
function compareContents(before, after) {
  return shownFields.flatMap(
    (field) => before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }]
  );
}
function withDifferences(events, now) {
  let after = now;
  return events.toReversed().map((event) => {
    const differences = event.before === null ? [] : compareContents(event.before, after);
    after = event.before ?? after;
    return { event, differences };
  }).reverse();
}
function movedPlaces(steps, id2, to) {
  const moving = steps.find((step) => step.id === id2);
  if (moving === void 0 || moving.position === to) return [];
  const side = steps.filter((step) => step.side === moving.side && step.id !== id2).sort((a, b) => a.position - b.position);
  if (!side.some((step) => step.position === to)) return [{ id: id2, position: to }];
  const isDown = to > moving.position;
  const between2 = side.filter(
    (step) => isDown ? step.position > moving.position && step.position <= to : step.position < moving.position && step.position >= to
  );
  const places2 = [moving.position, ...between2.map((step) => step.position)].sort((a, b) => a - b);
  const order = isDown ? [...between2.map((step) => step.id), id2] : [id2, ...between2.map((step) => step.id)];
  return order.flatMap((stepId, index2) => {
    const position = places2[index2] ?? to;
    return steps.find((step) => step.id === stepId)?.position === position ? [] : [{ id: stepId, position }];
  });
}
function nextRow(steps, position, direction) {
  const rows = [...new Set(steps.map((step) => step.position))].sort((a, b) => a - b);
  const at2 = rows.indexOf(position);
  return rows[direction === "up" ? at2 - 1 : at2 + 1] ?? null;
}
const milestoneColumns = {
  interview: "interviewOn",
  trialReview: "trialOn",
  contract: "contractOn"
};
function milestoneOf(code) {
  return milestoneColumns[code];
}
async function recordStepChange(tx, step, version2, changed, { at: at2, byUserId, code, params = {}, actionId }) {
  if (!await updateStep(tx, step.id, version2, changed)) return false;
  await addPlacementEvent(tx, {
    placementId: step.placementId,
    stepId: step.id,
    at: at2,
    byUserId,
    code,
    params: { step: step.code, ...params },
    before: contentOf(step),
    stepVersion: version2 + 1,
    actionId
  });
  return true;
}
const columns = {
  id: planTemplates.id,
  kind: planTemplates.kind,
  organisationId: planTemplates.organisationId,
  origin: planTemplates.origin,
  validFrom: planTemplates.validFrom,
  steps: planTemplates.steps,
  createdAt: planTemplates.createdAt,
  createdBy: planTemplates.createdBy,
  publishedAt: planTemplates.publishedAt,
  publishedBy: planTemplates.publishedBy,
  version: planTemplates.version
};
const newestFirst = [desc(planTemplates.validFrom), desc(planTemplates.publishedAt), desc(sql`plan_templates.rowid`)];
const ofHouse = (organisationId2) => organisationId2 === null ? isNull(planTemplates.organisationId) : eq(planTemplates.organisationId, organisationId2);
async function listPlanTemplates(handle, organisationId2) {
  return handle.select(columns).from(planTemplates).where(ofHouse(organisationId2)).orderBy(asc(planTemplates.kind), asc(isNotNull(planTemplates.validFrom)), ...newestFirst);
}
const templateById = keptQuery(
  (handle) => handle.select(columns).from(planTemplates).where(eq(planTemplates.id, sql.placeholder("id"))).prepare()
);
async function findPlanTemplate(handle, id2) {
  const [row] = await templateById(handle).all({ id: id2 });
  return row ?? null;
}
async function planTemplateInForce(handle, kind, organisationId2, day2) {
  const [row] = await handle.select(columns).from(planTemplates).where(
    and(
      eq(planTemplates.kind, kind),
      organisationId2 === null ? ofHouse(null) : or(ofHouse(organisationId2), ofHouse(null)),
      lte(planTemplates.validFrom, day2)
    )
  ).orderBy(asc(isNull(planTemplates.organisationId)), ...newestFirst).limit(1);
  return row ?? null;
}
async function findTemplateDraft(handle, kind, organisationId2) {
  const [row] = await handle.select(columns).from(planTemplates).where(and(eq(planTemplates.kind, kind), ofHouse(organisationId2), isNull(planTemplates.validFrom)));
  return row ?? null;
}
async function insertTemplateDraft(tx, row) {
  const id2 = newId();
  await tx.insert(planTemplates).values({ id: id2, ...row });
  return id2;
}
async function updateTemplateDraft(tx, id2, version2, changed) {
  const rows = await tx.update(planTemplates).set({ ...changed, version: version2 + 1 }).where(and(eq(planTemplates.id, id2), eq(planTemplates.version, version2), isNull(planTemplates.validFrom))).returning({ id: planTemplates.id });
  return rows.length === 1;
}
async function deleteTemplateDraft(tx, id2, version2) {
  const rows = await tx.delete(planTemplates).where(and(eq(planTemplates.id, id2), eq(planTemplates.version, version2), isNull(planTemplates.validFrom))).returning({ id: planTemplates.id });
  return rows.length === 1;
}
async function templateOf(handle, placement, day2) {
  const template = placement.planTemplateId === null ? await planTemplateInForce(handle, placement.kind, placement.organisationId, day2) : await findPlanTemplate(handle, placement.planTemplateId);
  if (template === null) throw new DomainError("unavailable", "noPlanTemplate");
  return template.steps;
}
async function needsOf(tx, book, placement) {
  const { kind, plannedStartOn: startOn, plannedEndOn: endOn, weeks } = placement;
  const caseFacts2 = await findCaseFacts(tx, placement.profileId);
  const known2 = accessFor(caseFacts2?.workAccess ?? {}, kind, placement.internshipPurpose);
  const access = known2 === null ? null : accessOn(known2, startOn ?? book.day);
  const council = worksCouncilConsent(book, found(await findCompany(tx, placement.companyId)));
  const attachments = (await listAttachments(tx, placement.id)).map(({ attachment }) => attachment);
  const applications2 = attachments.map(applicationFor);
  const isLong = isLongMeasure(book, periodOf$1({ startsOn: startOn, endsOn: endOn, weeks }, book.day));
  return {
    facts: {
      startOn,
      endOn,
      today: book.day,
      way: placement.way ?? "proposed",
      hasWorksCouncil: council !== "notNeeded",
      needsPermit: needsPermit(access),
      subsidyPlanned: applications2.includes("subsidyApplication"),
      startBonusPlanned: applications2.includes("startBonusApplication"),
      trialDayWished: placement.wish === "fewDays",
      needsTitleCopy: caseFacts2?.needsTitleCopy === true
    },
    requirements: startRequirementsFor(kind, access, attachments, council === "needed", isLong)
  };
}
async function renewPlan(tx, book, placement, by) {
  const needs = await needsOf(tx, book, placement);
  const log2 = (code, params, stepId = null) => addPlacementEvent(tx, { placementId: placement.id, stepId, at: by.at, byUserId: by.userId, code, params });
  const needed = new Set(needs.requirements.map(({ requirement }) => requirement));
  const records = await listRequirements(tx, placement.id);
  const known2 = new Set(records.map(({ requirement }) => requirement));
  const idle = records.filter((row) => row.recordedBy === null && !needed.has(row.requirement));
  await putRequirements(tx, placement.id, needs.requirements);
  await dropRequirements(
    tx,
    placement.id,
    idle.map(({ requirement }) => requirement)
  );
  for (const { requirement } of needs.requirements)
    if (!known2.has(requirement)) await log2("requirement.need", { requirement });
  for (const { requirement } of idle) await log2("requirement.drop", { requirement });
  const template = await templateOf(tx, placement, book.day);
  const changing = new Set(template.filter(comesAndGoes).map(({ key }) => key));
  const isChanging = (step) => step.templateKey != null && changing.has(step.templateKey);
  const planned = planFor(book, template, needs.facts).filter(isChanging);
  const steps = await listSteps(tx, placement.id);
  const isIn = (list, key) => list.some(({ templateKey }) => templateKey === key);
  const missing = planned.filter(({ templateKey }) => !isIn(steps, templateKey));
  await insertSteps(tx, placement.id, missing, by.userId);
  for (const step of missing) await log2("step.need", { step: step.code });
  const machine = { at: by.at, byUserId: by.userId };
  for (const step of steps.filter(isChanging)) {
    const isNeeded = isIn(planned, step.templateKey);
    if (isNeeded && step.state === "skipped" && step.skippedReason === notNeeded)
      await recordStepChange(
        tx,
        step,
        step.version,
        { state: "open", skippedReason: null },
        { ...machine, code: "step.need" }
      );
    if (!isNeeded && step.state === "open" && step.note === null)
      await recordStepChange(
        tx,
        step,
        step.version,
        { state: "skipped", skippedReason: notNeeded },
        { ...machine, code: "step.drop" }
      );
  }
  return needs;
}
async function redateSteps(tx, book, placement, by, template) {
  const { plannedStartOn: startOn, plannedEndOn: endOn } = placement;
  const steps = template ?? await templateOf(tx, placement, book.day);
  const moved = redatePlan(book, steps, await listSteps(tx, placement.id), { startOn, endOn, today: book.day });
  for (const { step, dueOn } of moved) await recordStepChange(tx, step, step.version, { dueOn, dueByHand: false }, by);
}
async function redateFollowers(tx, placement, step, by) {
  if (step.templateKey === null || placement.planTemplateId === null) return;
  const today = dayOf(by.at);
  const template = await templateOf(tx, placement, today);
  if (!template.some(({ due }) => due?.anchor === "step" && due.step === step.templateKey)) return;
  await redateSteps(tx, await rulesAt(tx, today), placement, by, template);
}
const stepSize = 25;
async function refreshCaseFacts(app, tx, ids2) {
  const now = app.clock.now();
  const rules = await listWorkAccessRules(tx);
  const persons = await revealIdentity(tx, app.vault, grantForSystem("caseFacts", ids2, ["birth", "status"]), now, [
    "birth",
    "status"
  ]);
  await putCaseFacts(
    tx,
    [...persons].map(([profileId, person]) => ({
      profileId,
      ...deriveCaseFacts(person, rules, dayOf(now))
    })),
    now
  );
  await changeProfiles(
    app,
    tx,
    null,
    [...persons.keys()].map((id2) => ({ kind: "refresh", id: id2 }))
  );
  const placements2 = await listPreparing(tx, [...persons.keys()], dayOf(now));
  if (placements2.length === 0) return;
  const book = await rulesAt(tx, dayOf(now));
  for (const placement of placements2) await renewPlan(tx, book, placement, { at: now, userId: null });
}
async function refreshAllCaseFacts(app) {
  let after = "";
  let done = 0;
  for (; ; ) {
    const ids2 = await caseIdsAfter(app.db, after, stepSize);
    if (ids2.length === 0) return done;
    await write(app.db, (tx) => refreshCaseFacts(app, tx, ids2));
    await setImmediate();
    done += ids2.length;
    after = ids2.at(-1) ?? "";
  }
}
function calendarQuarterDays(quarter) {
  const found2 = /^(20\d{2})-Q([1-4])$/.exec(quarter);
  if (found2 === null) return null;
  const from2 = `${found2[1]}-${String(Number(found2[2]) * 3 - 2).padStart(2, "0")}-01`;
  return { from: from2, to: addDays(addMonths(from2, 3), -1) };
}
function calendarQuarterBeside(quarter, quarters2) {
  const days = calendarQuarterDays(quarter);
  return calendarQuarterOf(addMonths(days?.from ?? `${quarter.slice(0, 4)}-01-01`, quarters2 * 3));
}
function periodOf(asked, today) {
  const quarter = calendarQuarterDays(asked ?? "");
  if (quarter !== null && asked !== null) return { ...quarter, asked };
  if (asked !== null && /^20\d{2}$/.test(asked)) return { from: `${asked}-01-01`, to: `${asked}-12-31`, asked };
  const current = calendarQuarterOf(today);
  const from2 = calendarQuarterDays(calendarQuarterBeside(current, -3))?.from ?? today;
  return { from: from2, to: calendarQuarterDays(current)?.to ?? today, asked: "" };
}
function calendarQuartersIn({ from: from2, to }) {
  const quarters2 = [];
  for (let quarter = calendarQuarterOf(from2); quarter <= calendarQuarterOf(to); quarter = calendarQuarterBeside(quarter, 1))
    quarters2.push(quarter);
  return quarters2;
}
function lastCalendarQuarters(today, count2) {
  return Array.from({ length: count2 }, (_, back) => calendarQuarterBeside(calendarQuarterOf(today), -back));
}
const announcedAt = sql`coalesce((select min(${postingEvents.at}) from ${postingEvents} where ${postingEvents.postingId} = ${postings.id} and ${postingEvents.to} in ('submitted', 'approved')), ${postings.submittedAt}, ${postings.approvedAt})`;
const noSeat = ["doubleEntry", "notLawful"];
function wasAnnounced({ from: from2, to, companyId }) {
  return and(
    gte(announcedAt, from2.getTime()),
    lt(announcedAt, to.getTime()),
    isNotNull(postings.kind),
    or(isNull(postings.closedReason), notInArray(postings.closedReason, [...noSeat])),
    companyId == null ? void 0 : eq(postings.companyId, companyId)
  );
}
async function listAnnounced(handle, scope, filter) {
  if (!scope.all) return [];
  const rows = await handle.select({
    postingId: postings.id,
    code: postings.code,
    title: postings.title,
    announcedAt,
    seats: postings.seats,
    ...minijobColumns,
    startsOn: postings.startsOn,
    companyId: postings.companyId,
    companyName: companies.name,
    branch: companies.branch
  }).from(postings).innerJoin(companies, eq(companies.id, postings.companyId)).where(wasAnnounced(filter)).orderBy(asc(announcedAt), asc(postings.id));
  const book = await rulesAt(handle, dayOf(filter.to));
  return rows.flatMap((row) => {
    const { postingId, code, title, seats, kind, companyId, companyName, branch } = row;
    if (kind === null) return [];
    const announcedOn = dayOf(new Date(row.announcedAt));
    const isMinijob = isMinijobOn(book, row, row.startsOn ?? announcedOn);
    return [{ postingId, code, title, announcedOn, seats, kind, isMinijob, companyId, companyName, branch }];
  });
}
const trialDayOf = (placement) => sql`exists (select 1 from ${placementSteps} where ${placementSteps.placementId} = ${placement.id} and ${placementSteps.code} = 'trialDay' and ${placementSteps.state} = 'done')`;
const section16iOf = (placement) => sql`exists (select 1 from ${placementAttachments} where ${placementAttachments.placementId} = ${placement.id} and ${placementAttachments.attachment} = 'section16i')`;
const employmentColumns = (placement) => ({
  placementState: placement.state,
  interviewOn: placement.interviewOn,
  contractOn: placement.contractOn,
  startedOn: placement.startedOn,
  endedOn: placement.endedOn,
  endReason: placement.endReason,
  trialResult: placement.trialResult,
  hasTrialDay: trialDayOf(placement),
  hasSection16i: section16iOf(placement),
  outcomeMonth6: placement.outcomeMonth6,
  outcomeMonth12: placement.outcomeMonth12
});
function employmentOf(row) {
  return {
    state: row.placementState,
    interviewOn: row.interviewOn,
    contractOn: row.contractOn,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    endReason: row.endReason,
    trialResult: row.trialResult,
    hasTrialDay: row.hasTrialDay === 1,
    hasSection16i: row.hasSection16i === 1,
    outcomeMonth6: row.outcomeMonth6,
    outcomeMonth12: row.outcomeMonth12
  };
}
const next = alias(placements, "next_placement");
const followerIds = sql`(select json_group_array(${next.id} order by coalesce(${next.contractOn}, ${next.startedOn}), ${next.id}) from ${placements} as next_placement
  where ${next.profileId} = ${placements.profileId} and ${next.companyId} = ${placements.companyId} and ${next.id} != ${placements.id}
  and ${next.kind} in ('employment', 'trialEmployment', 'apprenticeship')
  and coalesce(${next.contractOn}, ${next.startedOn}) >= ${placements.startedOn})`;
function inReach(scope, today) {
  return scope.all ? void 0 : anyOf(casesInScope(scope, today, proposals.organisationId));
}
async function listProposalOutcomes(handle, scope, today, filter) {
  return outcomesWhere(handle, scope, today, wasAnnounced(filter));
}
async function listOutcomesTouched(handle, scope, today, span) {
  const { at: at2, from: from2, to, startedFrom } = span;
  const within2 = (column) => and(gte(column, at2.from), lt(column, at2.to));
  return outcomesWhere(
    handle,
    scope,
    today,
    or(
      within2(proposals.proposedAt),
      within2(proposals.endedAt),
      sql`${placements.startedOn} between ${startedFrom} and ${to}`,
      sql`${placements.endedOn} between ${from2} and ${to}`
    )
  );
}
async function outcomesWhere(handle, scope, today, which) {
  const rows = await handle.select({
    proposalId: proposals.id,
    postingId: proposals.postingId,
    ...minijobColumns,
    state: proposals.state,
    end: proposals.end,
    notFitReason: proposals.notFitReason,
    profileId: proposals.profileId,
    caseCode: profiles.caseCode,
    organisationId: proposals.organisationId,
    caseworkerId: profiles.caseworkerId,
    teamId: users.teamId,
    absentUntil: users.absentUntil,
    coveredBy: users.coveredBy,
    postingTitle: postings.title,
    companyName: companies.name,
    announcedAt: sql`${announcedAt}`,
    proposedAt: proposals.proposedAt,
    proposalEndedAt: proposals.endedAt,
    isUnder25: caseFacts.isUnder25,
    isWoman: caseFacts.isWoman,
    placementId: placements.id,
    plannedStartOn: placements.plannedStartOn,
    ...employmentColumns(placements),
    followerIds
  }).from(proposals).innerJoin(postings, eq(postings.id, proposals.postingId)).innerJoin(companies, eq(companies.id, proposals.companyId)).innerJoin(profiles, eq(profiles.id, proposals.profileId)).leftJoin(users, eq(users.id, profiles.caseworkerId)).leftJoin(caseFacts, eq(caseFacts.profileId, proposals.profileId)).leftJoin(placements, eq(placements.proposalId, proposals.id)).where(and(isNotNull(postings.kind), inReach(scope, today), which)).orderBy(asc(proposals.proposedAt), asc(proposals.id));
  const book = await rulesAt(handle, today);
  const following = new Map(rows.map((row) => [row.proposalId, JSON.parse(row.followerIds)]));
  const integrations = await integrationsById(handle, book, [...following.values()].flat());
  return rows.flatMap((row) => {
    const { kind, placementState } = row;
    if (kind === null) return [];
    return [
      {
        proposalId: row.proposalId,
        postingId: row.postingId,
        kind,
        isMinijob: isMinijobOn(book, row, row.startedOn ?? row.plannedStartOn ?? today),
        state: row.state,
        end: row.end,
        notFitReason: row.notFitReason,
        placement: placementState === null ? null : employmentOf({ ...row, placementState }),
        followedBy: following.get(row.proposalId)?.flatMap((id2) => integrations.get(id2) ?? [])[0] ?? null,
        placementId: row.placementId,
        profileId: row.profileId,
        caseCode: row.caseCode,
        organisationId: row.organisationId,
        caseworkerId: row.caseworkerId,
        teamId: row.teamId,
        coveredBy: coveredToday(row, today).coveredBy,
        postingTitle: row.postingTitle,
        companyName: row.companyName,
        announcedOn: row.announcedAt === null ? null : dayOf(new Date(row.announcedAt)),
        proposedOn: dayOf(row.proposedAt),
        proposalEndedOn: row.proposalEndedAt === null ? null : dayOf(row.proposalEndedAt),
        isUnder25: row.isUnder25,
        isWoman: row.isWoman
      }
    ];
  });
}
async function integrationsById(handle, book, ids2) {
  if (ids2.length === 0) return /* @__PURE__ */ new Map();
  const rows = await handle.select({
    id: placements.id,
    plannedStartOn: placements.plannedStartOn,
    ...minijobColumns,
    ...employmentColumns(placements)
  }).from(placements).innerJoin(postings, eq(postings.id, placements.postingId)).where(inArray(placements.id, listed(ids2)));
  const integrations = rows.filter(
    (row) => row.hasSection16i === 0 && !isMinijobOn(book, row, row.startedOn ?? row.plannedStartOn ?? book.day)
  );
  return new Map(integrations.map((row) => [row.id, employmentOf(row)]));
}
async function firstAnnouncedOn(handle) {
  const [row] = await handle.select({ at: sql`min(${announcedAt})` }).from(postings).innerJoin(companies, eq(companies.id, postings.companyId));
  return row?.at == null ? null : dayOf(new Date(row.at));
}
async function findClosedCalendarQuarter(handle, quarter) {
  const [row] = await handle.select({ figures: reportQuarters.figures, closedAt: reportQuarters.closedAt }).from(reportQuarters).where(eq(reportQuarters.quarter, quarter));
  return row ?? null;
}
async function listClosedCalendarQuarters(handle) {
  const rows = await handle.select({ quarter: reportQuarters.quarter }).from(reportQuarters);
  return rows.map(({ quarter }) => quarter);
}
async function putClosedCalendarQuarter(tx, quarter, figures, at2) {
  await tx.insert(reportQuarters).values({ quarter, figures, closedAt: at2 }).onConflictDoNothing();
}
async function listHeldCalendarQuarters(handle, quarters2) {
  return handle.select({
    quarter: reportWeeks.quarter,
    heldOn: reportWeeks.heldOn,
    outcomes: reportWeeks.courses,
    figures: reportWeeks.figures
  }).from(reportWeeks).where(inArray(reportWeeks.quarter, [...quarters2]));
}
async function heldLastOn(handle) {
  const [row] = await handle.select({ on: sql`max(${reportWeeks.heldOn})` }).from(reportWeeks);
  return row?.on ?? null;
}
async function putHeldCalendarQuarters(tx, held) {
  await tx.delete(reportWeeks);
  for (const { outcomes, ...quarter } of held)
    await tx.insert(reportWeeks).values({ ...quarter, courses: [...outcomes] });
}
const reportParts = ["work", "apprenticeship", "trial"];
function reportPartOf(kind, isMinijob) {
  if (outcomeGroup(kind, isMinijob, false) === "trial") return "trial";
  return kind === "apprenticeship" ? "apprenticeship" : "work";
}
function isTrialOutcome({ kind, isMinijob, placement }) {
  return outcomeGroup(kind, isMinijob, placement?.hasSection16i === true) === "trial";
}
function holdingAfter(work, months2, today) {
  if (work.startedOn === null) return work.state === "ended" ? "no" : "notYet";
  const settled = months2 === 6 ? work.outcomeMonth6 : work.outcomeMonth12;
  if (settled !== null) return holdingOf[settled];
  const milestone = addMonths(work.startedOn, months2);
  if (milestone > today) return "notYet";
  if (work.endedOn !== null) return work.endedOn < milestone ? "no" : "yes";
  return "unknown";
}
const holdingOf = { holds: "yes", ended: "no", unknown: "unknown" };
const outcomeCells = [
  "proposed",
  "interview",
  "trial",
  "contract",
  "month6",
  "month6Unknown",
  "month12",
  "month12Unknown",
  "trialOver",
  "trialToContract",
  "lost"
];
function workOf(outcome) {
  const own = outcome.placement;
  if (isTrialOutcome(outcome)) return hasContract(outcome.followedBy);
  return hasContract(own);
}
function hasContract(work) {
  return work !== null && (work.contractOn !== null || work.startedOn !== null) ? work : null;
}
function wasTried(outcome) {
  const { placement } = outcome;
  if (placement === null) return false;
  if (placement.hasTrialDay) return true;
  return isTrialOutcome(outcome) && placement.startedOn !== null;
}
function isTrialOver(outcome) {
  if (!wasTried(outcome) || outcome.placement === null) return false;
  if (!isTrialOutcome(outcome)) return true;
  return outcome.placement.state === "completed" || outcome.placement.state === "ended";
}
function isCounted(outcome, cell, today) {
  const work = workOf(outcome);
  const holding = (months2) => work === null ? null : holdingAfter(work, months2, today);
  switch (cell) {
    case "proposed":
      return true;
    case "interview":
      return outcome.placement?.interviewOn != null || wasTried(outcome) || work !== null;
    case "trial":
      return wasTried(outcome);
    case "contract":
      return work !== null;
    case "month6":
      return holding(6) === "yes";
    case "month6Unknown":
      return holding(6) === "unknown";
    case "month12":
      return holding(12) === "yes";
    case "month12Unknown":
      return holding(12) === "unknown";
    case "trialOver":
      return isTrialOver(outcome);
    case "trialToContract":
      return isTrialOver(outcome) && work !== null;
    case "lost":
      return lossOf(outcome) !== null;
  }
}
function lossOf(outcome) {
  const { placement } = outcome;
  if (placement === null) {
    if (outcome.state !== "ended" || outcome.end === null) return null;
    const end = endSeenFromOutside(outcome.end);
    if (end === "placed") return null;
    const isNotFit = end === "declinedByCompany" && outcome.notFitReason !== null;
    return { phase: "beforeIntroduction", reason: isNotFit ? `notFit.${outcome.notFitReason}` : end };
  }
  if (placement.state === "completed" && placement.trialResult === "nothing" && workOf(outcome) === null)
    return { phase: "afterStart", reason: "nothingFollowed" };
  if (placement.state !== "ended") return null;
  return {
    phase: placement.startedOn === null ? "beforeStart" : "afterStart",
    reason: placement.endReason ?? "unknown"
  };
}
const outcomeFates = ["open", "runs", "good", "lost"];
function fateOf(outcome) {
  if (lossOf(outcome) !== null) return "lost";
  const { placement } = outcome;
  if (placement === null || placement.state === "preparing") return "open";
  if (placement.state === "started") return "runs";
  return "good";
}
const reportGroupings = ["company", "branch", "kind", "quarter"];
function groupOf(posting, by) {
  switch (by) {
    case "company":
      return { key: posting.companyId, name: posting.companyName };
    case "branch":
      return { key: posting.branch ?? "", name: posting.branch ?? "" };
    case "kind":
      return { key: posting.kind, name: posting.kind };
    case "quarter":
      return { key: calendarQuarterOf(posting.announcedOn), name: calendarQuarterOf(posting.announcedOn) };
  }
}
function figuresOf(postings2, outcomes, today) {
  const announcedOn = new Map(postings2.map((posting) => [posting.postingId, posting.announcedOn]));
  const own = outcomes.filter(({ postingId }) => announcedOn.has(postingId));
  const days = own.flatMap(({ postingId, placement }) => {
    const from2 = announcedOn.get(postingId);
    return placement?.startedOn == null || from2 === void 0 ? [] : [daysBetween(from2, placement.startedOn)];
  });
  return {
    postings: postings2.length,
    seats: postings2.reduce((sum, { seats }) => sum + seats, 0),
    counts: counted(outcomeCells, (cell) => own.filter((outcome) => isCounted(outcome, cell, today)).length),
    fates: counted(outcomeFates, (fate) => own.filter((outcome) => fateOf(outcome) === fate).length),
    startDays: { median: medianOf(days), count: days.length }
  };
}
function linesOf(postings2, outcomes, by, today) {
  const groups = /* @__PURE__ */ new Map();
  for (const posting of postings2) {
    const { key, name } = groupOf(posting, by);
    const group = groups.get(key) ?? { name, postings: [] };
    group.postings.push(posting);
    groups.set(key, group);
  }
  const byPosting = /* @__PURE__ */ new Map();
  for (const outcome of outcomes) {
    const known2 = byPosting.get(outcome.postingId);
    if (known2 === void 0) byPosting.set(outcome.postingId, [outcome]);
    else known2.push(outcome);
  }
  const lines = [...groups].map(([key, group]) => ({
    key,
    name: group.name,
    ...figuresOf(
      group.postings,
      group.postings.flatMap(({ postingId }) => byPosting.get(postingId) ?? []),
      today
    )
  }));
  return lines.sort(
    (a, b) => by === "quarter" ? a.key < b.key ? -1 : 1 : b.seats - a.seats || (a.name < b.name ? -1 : 1)
  );
}
function lossesOf(outcomes) {
  const lines = /* @__PURE__ */ new Map();
  for (const outcome of outcomes) {
    const loss = lossOf(outcome);
    if (loss === null) continue;
    const key = `${loss.phase} ${loss.reason}`;
    lines.set(key, { ...loss, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
}
function medianOf(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === void 0) return null;
  return Number.isInteger(middle) ? Math.round(((sorted[middle - 1] ?? upper) + upper) / 2) : upper;
}
function counted(keys, count2) {
  return Object.fromEntries(keys.map((key) => [key, count2(key)]));
}
const smallestTold = 10;
function roundedForOutside(count2) {
  return count2 < smallestTold ? null : Math.floor(count2 / 5) * 5;
}
function partTold(part2, whole) {
  return part2 < smallestTold || whole - part2 < smallestTold ? null : part2;
}
function partsTold(parts2) {
  return Object.values(parts2).every((part2) => part2 >= smallestTold) ? parts2 : null;
}
function listTold(lines) {
  const large = lines.filter(({ count: count2 }) => count2 >= smallestTold).sort((a, b) => b.count - a.count);
  let others = lines.reduce((sum, { count: count2 }) => sum + count2, 0) - large.reduce((sum, { count: count2 }) => sum + count2, 0);
  while (others > 0 && others < smallestTold && large.length > 0) others += large.pop()?.count ?? 0;
  return { told: large, others: others > 0 && others < smallestTold ? null : others };
}
function calendarQuarterFigures(period, postings2, outcomes, today) {
  const isIn = (day2) => day2 != null && day2 >= period.from && day2 <= period.to;
  const begun = outcomes.filter(({ placement }) => isIn(placement?.startedOn));
  const integrations = begun.filter((outcome) => !isTrialOutcome(outcome));
  const halfYear = outcomes.filter(({ placement, ...outcome }) => {
    const started = placement?.startedOn;
    return started != null && !isTrialOutcome({ placement, ...outcome }) && isIn(addMonths(started, 6));
  });
  const seen = today < period.to ? today : period.to;
  const holdingOf2 = ({ placement }) => placement === null ? "notYet" : holdingAfter(placement, 6, seen);
  const due = halfYear.filter((outcome) => holdingOf2(outcome) !== "notYet");
  const days = integrations.flatMap(
    ({ announcedOn, placement }) => announcedOn === null || placement?.startedOn == null ? [] : [daysBetween(announcedOn, placement.startedOn)]
  );
  const losses = /* @__PURE__ */ new Map();
  for (const outcome of outcomes) {
    const loss = lossOf(outcome);
    if (loss === null || !isIn(outcome.placement === null ? outcome.proposalEndedOn : outcome.placement.endedOn))
      continue;
    const key = `${loss.phase} ${loss.reason}`;
    losses.set(key, { ...loss, count: (losses.get(key)?.count ?? 0) + 1 });
  }
  return {
    seats: postings2.reduce((sum, { seats }) => sum + seats, 0),
    proposed: people(outcomes.filter(({ proposedOn }) => isIn(proposedOn))),
    trials: people(begun.filter(isTrialOutcome)),
    integrations: people(integrations),
    byPart: {
      work: people(integrations.filter(({ kind }) => kind !== "apprenticeship")).total,
      apprenticeship: people(integrations.filter(({ kind }) => kind === "apprenticeship")).total
    },
    holding: {
      ...people(due.filter((outcome) => holdingOf2(outcome) === "yes")),
      of: people(due),
      unknown: people(due.filter((outcome) => holdingOf2(outcome) === "unknown")).total
    },
    losses: [...losses.values()].sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    startDays: { median: medianOf(days), count: days.length }
  };
}
function people(outcomes) {
  const count2 = (rows) => new Set(rows.map(({ profileId }) => profileId)).size;
  return {
    total: count2(outcomes),
    women: count2(outcomes.filter(({ isWoman }) => isWoman === true)),
    under25: count2(outcomes.filter(({ isUnder25 }) => isUnder25 === true))
  };
}
function toldCalendarQuarter(figures) {
  const { holding, startDays } = figures;
  const { of } = holding;
  const total = partTold(holding.total, of.total);
  return {
    seats: figures.seats,
    proposed: peopleTold(figures.proposed),
    trials: peopleTold(figures.trials),
    integrations: peopleTold(figures.integrations),
    byPart: figures.integrations.total < smallestTold ? null : partsTold(figures.byPart),
    holding: {
      total,
      women: total === null ? null : heldTold(holding, of, "women"),
      under25: total === null ? null : heldTold(holding, of, "under25"),
      of: of.total < smallestTold ? null : of.total
    },
    losses: mostFrequent(figures.losses),
    startDays: startDays.count < smallestTold ? null : startDays.median
  };
}
const reasonsShown = 5;
function mostFrequent(losses) {
  const { told: told2, others } = listTold(losses);
  const left = told2.slice(reasonsShown).reduce((sum, { count: count2 }) => sum + count2, 0);
  return { told: told2.slice(0, reasonsShown), others: left === 0 ? others : (others ?? 0) + left };
}
function heldTold(held, begun, group) {
  const othersHeld = held.total - held[group];
  const othersBegun = begun.total - begun[group];
  const isTold = partTold(held[group], held.total) !== null && partTold(held[group], begun[group]) !== null && partTold(othersHeld, othersBegun) !== null;
  return isTold ? held[group] : null;
}
function peopleTold({ total, women, under25 }) {
  return {
    total: total < smallestTold ? null : total,
    women: partTold(women, total),
    under25: partTold(under25, total)
  };
}
async function sumCalendarQuarter(handle, scope, today, period) {
  const at2 = { from: startOf(period.from), to: startOf(addDays(period.to, 1)) };
  const postings2 = await listAnnounced(handle, scope, at2);
  const outcomes = await listOutcomesTouched(handle, scope, today, {
    at: at2,
    from: period.from,
    to: period.to,
    // What has its half year in the quarter; the 31st of a month ends on the last of a shorter one.
    startedFrom: addDays(addMonths(period.from, -6), -3)
  });
  return calendarQuarterFigures(period, postings2, outcomes, today);
}
function toldLine(line, isExact) {
  const { key, name, postings: postings2, seats, startDays } = line;
  return {
    key,
    name,
    postings: postings2,
    seats,
    counts: told(line.counts, isExact),
    fates: told(line.fates, isExact),
    startDays: isExact || startDays.count >= smallestTold ? startDays.median : null
  };
}
function told(counts, isExact) {
  const entries = Object.entries(counts).map(([key, count2]) => [
    key,
    isExact ? count2 : roundedForOutside(count2)
  ]);
  return Object.fromEntries(entries);
}
function toldLosses(lines, isExact) {
  if (isExact) return { isExact, lines, others: 0 };
  const { told: large, others } = listTold(lines);
  return {
    isExact,
    lines: large.map((line) => ({ ...line, count: roundedForOutside(line.count) ?? 0 })),
    others: others === null ? null : roundedForOutside(others) ?? 0
  };
}
const linesPerPage = 50;
async function findReport(app, actor, question, page = 1) {
  allow(actor, "report.read", {});
  const today = dayOf(app.clock.now());
  const period = periodOf(question.period, today);
  const postings2 = await announcedFor(app.db, actor, period, question);
  const wanted = new Set(postings2.map(({ postingId }) => postingId));
  const hasRows = mayEver(actor, "proposal.list");
  const seen = hasRows ? { heldOn: null, outcomes: await liveOutcomes(app, actor, today, filterOf(period, question)) } : await heldOutcomes(app, period);
  const outcomes = seen.outcomes.filter(({ postingId }) => wanted.has(postingId));
  const asOf = seen.heldOn ?? today;
  const lines = linesOf(postings2, outcomes, question.by, asOf);
  const first = (page - 1) * linesPerPage;
  const shown2 = lines.slice(first, first + linesPerPage);
  const shownKeys = new Set(shown2.map(({ key }) => key));
  const others = postings2.filter((posting) => !shownKeys.has(groupOf(posting, question.by).key));
  const total = { key: "", name: "", ...figuresOf(postings2, outcomes, asOf) };
  return {
    period,
    today,
    heldOn: seen.heldOn,
    total: toldLine(total, hasRows),
    lines: shown2.map((line) => toldLine(line, hasRows)),
    rest: shown2.length === lines.length ? null : {
      count: lines.length - shown2.length,
      line: toldLine({ key: "", name: "", ...figuresOf(others, outcomes, asOf) }, hasRows)
    },
    pageCount: Math.max(1, Math.ceil(lines.length / linesPerPage)),
    // Reasons can be sensitive: exact only for whoever reads every outcome.
    losses: toldLosses(lossesOf(outcomes), scopeFor(actor, "proposal.list").all),
    companyName: question.companyId === null ? null : postings2[0]?.companyName ?? null,
    hasRows
  };
}
async function liveOutcomes(app, actor, today, filter) {
  return listProposalOutcomes(app.db, scopeFor(actor, "report.read"), today, filter);
}
async function heldOutcomes(app, period) {
  const held = await listHeldCalendarQuarters(app.db, calendarQuartersIn(period));
  return { heldOn: held[0]?.heldOn ?? null, outcomes: held.flatMap(({ outcomes }) => outcomes) };
}
function filterOf(period, { companyId }) {
  return { from: startOf(period.from), to: startOf(addDays(period.to, 1)), companyId };
}
function postingsOf(postings2, question) {
  return postings2.filter(
    (posting) => reportPartOf(posting.kind, posting.isMinijob) === question.part && (question.kind === null || posting.kind === question.kind) && (question.branch === null || (posting.branch ?? "") === question.branch)
  );
}
async function announcedFor(handle, actor, period, question) {
  return postingsOf(await listAnnounced(handle, scopeFor(actor, "report.read"), filterOf(period, question)), question);
}
export {
  standardWeights as $,
  conceptRelations as A,
  conceptTerms as B,
  deriveKey as C,
  DomainError as D,
  seal as E,
  unseal as F,
  CipherError as G,
  newKey as H,
  whenUnlocked as I,
  relatedConcepts as J,
  postingColumns as K,
  isOpenToAll as L,
  askedConcepts as M,
  effectiveStart as N,
  wholeNumber as O,
  GRACE_DAYS as P,
  NO_GERMAN_ASKED as Q,
  GERMAN_UNKNOWN as R,
  bits as S,
  askedMusts as T,
  UNKNOWN_RANK as U,
  profileColumns as V,
  relatedCredit as W,
  licenceBits as X,
  isGermanKnown as Y,
  scoreSql as Z,
  scoreBound as _,
  oneWay as a,
  companies as a$,
  explainPair as a0,
  foldKey as a1,
  joinFolded as a2,
  isImportedNumber as a3,
  listJobFitIds as a4,
  rewriteJobFits as a5,
  GATE_VERSION as a6,
  erasuresToRepeat as a7,
  findProfile as a8,
  eraseIdentities as a9,
  withoutParameters as aA,
  logFormats as aB,
  errorName as aC,
  countUsers as aD,
  invitations as aE,
  listSearchesWithMail as aF,
  findUser as aG,
  mayEver as aH,
  newMarks as aI,
  noteToldOf as aJ,
  queueMail as aK,
  retentionKeys as aL,
  ruleAt as aM,
  keptSince as aN,
  shortLived as aO,
  linksOfClosedCases as aP,
  isStillGood as aQ,
  endLinks as aR,
  refreshAllCaseFacts as aS,
  framesOf as aT,
  setLogFormat as aU,
  tell as aV,
  tellStartFailed as aW,
  listPersonas as aX,
  berlinInstant as aY,
  organisations as aZ,
  teams as a_,
  changeProfiles as aa,
  findMentor as ab,
  endMentoring as ac,
  listLearnersOfMentor as ad,
  updateMentor as ae,
  emptyMentor as af,
  closeMentorAccount as ag,
  syncMentorIndex as ah,
  appendAudit as ai,
  builtFile as aj,
  ProviderFailure as ak,
  isIssuer as al,
  codePatience as am,
  mailPatience as an,
  emailCodeMinutes as ao,
  isLinkMail as ap,
  MENTOR_DOCUMENT_VERSION as aq,
  POSTING_DOCUMENT_VERSION as ar,
  MATCH_DOCUMENT_VERSION as as,
  scorer as at,
  comparePair as au,
  scoreOf as av,
  heldByDatabase as aw,
  loadPlaces as ax,
  chainEnd as ay,
  refuseWrites as az,
  foldText as b,
  calendarQuarterDays as b$,
  companyNameKey as b0,
  mentors as b1,
  openDemoAccounts as b2,
  personas as b3,
  listOpenCheckIns as b4,
  findCheckIn as b5,
  scopeFor as b6,
  listPlacements as b7,
  listCheckIns as b8,
  nextQuestion as b9,
  insertMeeting as bA,
  drawingFrom as bB,
  runWeeklyBatch as bC,
  runPrivacyAttack as bD,
  houseDays as bE,
  listTandemsThatMeet as bF,
  isSilent as bG,
  findTandem as bH,
  raiseAlert as bI,
  addTandemEvents as bJ,
  listDatesBetween as bK,
  listCheckInsToAsk as bL,
  closeEarlierCheckIns as bM,
  insertCheckIn as bN,
  closeLateCheckIns as bO,
  listUsersOfCompany as bP,
  listSilentCompanies as bQ,
  rulesAt as bR,
  outcomeColumns as bS,
  listUnsettled as bT,
  settleOutcomes as bU,
  silentBefore as bV,
  requiredNumber as bW,
  endOverdueProposals as bX,
  firstAnnouncedOn as bY,
  listClosedCalendarQuarters as bZ,
  calendarQuarterBeside as b_,
  findPlacement as ba,
  isGiven as bb,
  findConsent as bc,
  aftercareCodes as bd,
  consentLanguages as be,
  listSteps as bf,
  findStep as bg,
  listRequirements as bh,
  isTrial as bi,
  trialResults as bj,
  placementEndReasons as bk,
  notFitReasons as bl,
  findProposal as bm,
  findPosting as bn,
  postingDocument as bo,
  placements as bp,
  addWorkingDays as bq,
  findProfiles as br,
  countSeatsTaken as bs,
  listTandems as bt,
  makeConsentLink as bu,
  hasOtherMeeting as bv,
  newId as bw,
  putLearner as bx,
  insertTandem as by,
  insertDate as bz,
  consentTexts as c,
  jobs as c$,
  sumCalendarQuarter as c0,
  putClosedCalendarQuarter as c1,
  heldLastOn as c2,
  putHeldCalendarQuarters as c3,
  listProposalOutcomes as c4,
  filterOf as c5,
  profiles as c6,
  languageEvidences as c7,
  caseFacts as c8,
  unknownWords as c9,
  tandemEvents as cA,
  tandemDates as cB,
  tandemMessages as cC,
  tandemReviews as cD,
  tandemObservations as cE,
  tandemAlerts as cF,
  importMarks as cG,
  lastReadings as cH,
  auditRows as cI,
  attackRuns as cJ,
  auditCheckpoints as cK,
  auditChecks as cL,
  bulkActions as cM,
  calendarEntries as cN,
  calendarFeeds as cO,
  companyContacts as cP,
  companyGroups as cQ,
  contactLogs as cR,
  dismissedWords as cS,
  districts as cT,
  emailCodes as cU,
  employeeLogRequests as cV,
  employerEvents as cW,
  eventCompanies as cX,
  feedbacks as cY,
  houseTexts as cZ,
  importRuns as c_,
  caseAssignments as ca,
  consents as cb,
  consentLinks as cc,
  consentDevices as cd,
  callRequests as ce,
  publicProfiles as cf,
  detailedProfiles as cg,
  companyBlocks as ch,
  companyRequests as ci,
  proposals as cj,
  proposalEvents as ck,
  jobFits as cl,
  shownProfiles as cm,
  shownMusts as cn,
  releases as co,
  placementSteps as cp,
  placementRequirements as cq,
  placementAttachments as cr,
  dateOffers as cs,
  checkIns as ct,
  placementEvents as cu,
  eventGuests as cv,
  fileNotes as cw,
  learners as cx,
  tandems as cy,
  tandemMeetings as cz,
  databaseCode as d,
  interviewMinutes as d$,
  keptForms as d0,
  kldbNames as d1,
  languageReviews as d2,
  mailChoices as d3,
  mailDigests as d4,
  mailOutbox as d5,
  meetingPlaces as d6,
  mentorProgrammes as d7,
  oneTimeCodeKeys as d8,
  passkeys as d9,
  users as dA,
  volunteerDrafts as dB,
  volunteerGuides as dC,
  writeProofs as dD,
  lastAuditBy as dE,
  isConsentLanguage as dF,
  langTagOf as dG,
  keptQuery as dH,
  directionOf as dI,
  fieldError as dJ,
  employerNumber as dK,
  allow as dL,
  found as dM,
  providerRoles as dN,
  isAbout as dO,
  allowForLearner as dP,
  grantForGuestExport as dQ,
  guestResource as dR,
  grantForExport as dS,
  profileResource as dT,
  revealIdentity as dU,
  findCompany as dV,
  reviewTexts as dW,
  insertLanguageReview as dX,
  everyConsentText as dY,
  listLanguageReviews as dZ,
  languageNames as d_,
  pendingSignIns as da,
  placeKm as db,
  placeTerms as dc,
  places as dd,
  postcodes as de,
  postingAcceptances as df,
  postingEvents as dg,
  postingSkills as dh,
  postings as di,
  providerAccounts as dj,
  publicBatches as dk,
  publicClasses as dl,
  quarters as dm,
  recoveryCodes as dn,
  reportQuarters as dp,
  reportWeeks as dq,
  retentionProofs as dr,
  savedSearches as ds,
  searchOutbox as dt,
  sessions as du,
  signInAttempts as dv,
  signInProviderRoles as dw,
  signInProviders as dx,
  submissions as dy,
  typedWords as dz,
  escoOccupationPrefix as e,
  proposalsOfPerson as e$,
  hasInterviewBetween as e0,
  findTandemPage as e1,
  backupKey as e2,
  backupKeys as e3,
  residenceStatuses as e4,
  endConsentLink as e5,
  renewCode as e6,
  shownCode as e7,
  findConsentLink as e8,
  listMeetings as e9,
  currentConsentTexts as eA,
  staffRoles as eB,
  roles as eC,
  piecesOf as eD,
  listColleagues as eE,
  countCompaniesOf as eF,
  countPostingsOf as eG,
  countWaitingNotes as eH,
  countOtherAdministrators as eI,
  handOnNotes as eJ,
  handOnPostings as eK,
  handOnCompanies as eL,
  endCoverBy as eM,
  deleteFactors as eN,
  deleteSessionsOf as eO,
  closeInvitationsOf as eP,
  isUniqueViolation as eQ,
  loginIndex as eR,
  listUsers as eS,
  isFresh as eT,
  secretHash as eU,
  findPendingSignIn as eV,
  findFactorState as eW,
  stepAfterPassword as eX,
  findContactPerson as eY,
  languageFromHeader as eZ,
  listConsents as e_,
  caseloadBands as ea,
  bandLimits as eb,
  limitOn as ec,
  putHouseValue as ed,
  organisationKinds as ee,
  isShowable as ef,
  listOwnRequestRows as eg,
  endCompanyRequest as eh,
  listDetailedProfiles as ei,
  batchPseudonym as ej,
  countOpenRequests as ek,
  MOST_OPEN_REQUESTS as el,
  insertCompanyRequest as em,
  deleteSavedSearch as en,
  dropMailsAbout as eo,
  findSavedSearchRow as ep,
  updateSavedSearch as eq,
  guardText as er,
  countSavedSearches as es,
  insertSavedSearch as et,
  listSavedSearchRows as eu,
  fitBands as ev,
  companyLists as ew,
  hasSchool as ex,
  ruleOn as ey,
  listPlacementsOfPerson as ez,
  followWrites as f,
  recoveryCodeCount as f$,
  updatePlacement as f0,
  closeOpenSteps as f1,
  addPlacementEvent as f2,
  endProposalOfPlacement as f3,
  personHerself as f4,
  endUnstarted as f5,
  paperPurposes as f6,
  pendingMinutes as f7,
  textClaim as f8,
  findCodeAccount as f9,
  checkOutcomes as fA,
  findLastMeetingOn as fB,
  needOf as fC,
  caseResource as fD,
  findLearner as fE,
  findMentors as fF,
  findOpenTandem as fG,
  grantForGuests as fH,
  noteReading as fI,
  tellMentor as fJ,
  mostCodesPerAddress as fK,
  mostCodesPerNetwork as fL,
  newCode as fM,
  readCode as fN,
  codeLength as fO,
  mostCodeTries as fP,
  sameHash as fQ,
  newSecret as fR,
  findRequiredFrom as fS,
  listPasskeys as fT,
  mustHaveFactor as fU,
  deleteRecoveryCodes as fV,
  deletePasskey as fW,
  deleteCodeKey as fX,
  listCredentials as fY,
  mostPasskeys as fZ,
  insertPasskey as f_,
  demandWriter as fa,
  rolesByClaim as fb,
  enter as fc,
  findCurrentBatch as fd,
  findPlacing as fe,
  factsForLadder as ff,
  listBlocksOf as fg,
  classesOfBatch as fh,
  buildDetailedProfile as fi,
  poolLike as fj,
  openCallRequestsOf as fk,
  findJobFit as fl,
  buildJobFit as fm,
  distanceKm as fn,
  insertCallRequest as fo,
  missingForPublication as fp,
  profileStateAfter as fq,
  helperKinds as fr,
  can as fs,
  milestoneOn as ft,
  placementSides as fu,
  needsYes as fv,
  offersFor as fw,
  questionsOf as fx,
  updateCheckIn as fy,
  talkedTroubles as fz,
  genderedForms as g,
  deleteBlock as g$,
  replaceRecoveryCodes as g0,
  mostFactorTries as g1,
  replaceCodeKey as g2,
  findCodeKey as g3,
  isFactorRequired as g4,
  labelLanguages as g5,
  longestLabel as g6,
  putHouseTerm as g7,
  hasRole as g8,
  findPlacementOfProposal as g9,
  deleteHouseTerm as gA,
  dismissWord as gB,
  dismissalHash as gC,
  deleteTypedWords as gD,
  typistsNeeded as gE,
  conceptKinds as gF,
  basisCodeOf as gG,
  limitedKinds as gH,
  wordingGrounds as gI,
  textReasons as gJ,
  wordingReasons as gK,
  validThroughOf as gL,
  asksUntil as gM,
  missingCriteria as gN,
  isCurrent as gO,
  draftOf as gP,
  houseLimits as gQ,
  postingsOfGroup as gR,
  areNearDuplicates as gS,
  companyNames as gT,
  isLongMeasure as gU,
  periodOf$1 as gV,
  startRequirementsFor as gW,
  maySubmit as gX,
  noteCheckedWords as gY,
  insertBlock as gZ,
  leavePublicSide as g_,
  notNeeded as ga,
  explainMatch as gb,
  grantForRelease as gc,
  listProposals as gd,
  grantForMentors as ge,
  openTandemStates as gf,
  findMentorAccount as gg,
  findProgramme as gh,
  needsCertificate as gi,
  listProgrammes as gj,
  berlinTime as gk,
  interviewKinds as gl,
  tandemSides as gm,
  settleTandemAlerts as gn,
  findProfileHeads as go,
  grantForCases as gp,
  identityParts as gq,
  refreshCaseFacts as gr,
  findCaseFacts as gs,
  listWorkAccessRules as gt,
  isPlacedAfterCourse as gu,
  listProfileWords as gv,
  sexes as gw,
  contactRoutes as gx,
  housings as gy,
  residenceFlags as gz,
  typicalSkillWeight as h,
  hasFreshReset as h$,
  choicesOf as h0,
  certificateKinds as h1,
  dateOfferKinds as h2,
  mostTimes as h3,
  offeredTimes as h4,
  tandemOf as h5,
  findLatestDate as h6,
  writeTrouble as h7,
  countMails as h8,
  countMailFailures as h9,
  listContactLog as hA,
  deletePendingSignIns as hB,
  hasReleased as hC,
  updateTandem as hD,
  partnerId as hE,
  isContactReleased as hF,
  grantForLearner as hG,
  grantForReleasedLearner as hH,
  findPlannedDate as hI,
  reviewMonth as hJ,
  listReviews as hK,
  listAlertsOf as hL,
  hasAccepted as hM,
  mayBeLate as hN,
  otherSide as hO,
  listOpenCheckInsOf as hP,
  reviewAnswers as hQ,
  lateChoices as hR,
  longestMessage as hS,
  courseKinds as hT,
  grantForOpening as hU,
  openingParts as hV,
  listUsersWithRole as hW,
  openingReasons as hX,
  longestOpeningText as hY,
  shortestOpeningText as hZ,
  findResetAccount as h_,
  reviveMails as ha,
  firstImportedNumber as hb,
  referenceJobs as hc,
  mailFailures as hd,
  mailKinds as he,
  listEmployeeLogRequests as hf,
  listStaffNames as hg,
  isReadable as hh,
  mayDecide as hi,
  findEmployeeLogRequest as hj,
  listActionsOf as hk,
  startOf as hl,
  listEndedReadings as hm,
  logReadingReasons as hn,
  herselfAndCovered as ho,
  findCompanyGroup as hp,
  findCompanyTwins as hq,
  updateCompany as hr,
  budgetWeek as hs,
  personsByPosting as ht,
  mustsSince as hu,
  personsSince as hv,
  listGroupReadings as hw,
  isNearlySpent as hx,
  listCompanyGroups as hy,
  seatFigures as hz,
  write as i,
  stepOwners as i$,
  isSpent as i0,
  countPlacements as i1,
  listStepsOf as i2,
  nextOfPlacement as i3,
  listAttackRuns as i4,
  HOMOGENEITY_WARNING as i5,
  COVERAGE_WARNING as i6,
  smallestTold as i7,
  roundedForOutside as i8,
  ownTandem as i9,
  listStepsById as iA,
  findAbsence as iB,
  updateAbsence as iC,
  findLastStepChange as iD,
  recordStepChange as iE,
  dropUntransferredNotes as iF,
  courseWindows as iG,
  countProfiles as iH,
  occupationsInScope as iI,
  listProfileIds as iJ,
  findProfileIdsByCode as iK,
  profileStates as iL,
  lastCalendarQuarters as iM,
  findClosedCalendarQuarter as iN,
  toldCalendarQuarter as iO,
  listHeldCalendarQuarters as iP,
  takePendingSignIn as iQ,
  noteSignIn as iR,
  forgetWrongCodes as iS,
  findCredential as iT,
  countPasskeyUse as iU,
  takeRecoveryCode as iV,
  mostWrongCodes as iW,
  countWrongCode$1 as iX,
  noteCodeUsed as iY,
  hasOpenLink as iZ,
  importKinds as i_,
  endDate as ia,
  settleAlerts as ib,
  tasterMeetings as ic,
  firstMeetingMinutes as id,
  longestMeetingMinutes as ie,
  companyStates as ig,
  listLastReadings as ih,
  findRolesOf as ii,
  mentorDocument as ij,
  distancesBetween as ik,
  listMentors as il,
  listWaitingLearners as im,
  computeInThread as io,
  needWeights as ip,
  mostNeed as iq,
  actsNext as ir,
  endSeenFromOutside as is,
  proposalStates as it,
  countProposals as iu,
  findPlacementsOfProposals as iv,
  listDatesOfMentor as iw,
  placesWithin as ix,
  canUndo as iy,
  findStaffNames as iz,
  foldingVersion as j,
  templateCodes as j$,
  insertCustomStep as j0,
  templateOf as j1,
  insertSteps as j2,
  nextRow as j3,
  movedPlaces as j4,
  placeSteps as j5,
  listPlacementEvents as j6,
  reopenPlacement as j7,
  demandNotBlocked as j8,
  reopenCheckIns as j9,
  forecastWeeks as jA,
  forecastUntil as jB,
  standsInBand as jC,
  contactKinds as jD,
  countCompanyUsers as jE,
  moveBlocks as jF,
  dissolveCompany as jG,
  removeEmptyGroups as jH,
  profilesBlocking as jI,
  setCompanyGroup as jJ,
  hasCompanyGroup as jK,
  insertCompanyGroup as jL,
  updateCompanyState as jM,
  endProposalsOfCompany as jN,
  eventPhase as jO,
  policy as jP,
  listProposalEvents as jQ,
  lastReplyDay as jR,
  enterAsPersona as jS,
  listPlanTemplates as jT,
  planTemplateInForce as jU,
  compareTemplates as jV,
  dueRules as jW,
  dueUnits as jX,
  dueAnchors as jY,
  planConditions as jZ,
  stepDocuments as j_,
  setOutcomes as ja,
  takeUpProposal as jb,
  reopenReasons as jc,
  startRequirements as jd,
  longMeasureReasons as je,
  placementAttachments$1 as jf,
  withDifferences as jg,
  countPlacementEvents as jh,
  listAttachments as ji,
  listNotesOf as jj,
  outcomeGroup as jk,
  countsAsMinijob as jl,
  attachmentsFor as jm,
  applicationFor as jn,
  isTooLateToAttach as jo,
  tooLateFor as jp,
  reportGroupings as jq,
  reportParts as jr,
  outcomeCells as js,
  outcomeFates as jt,
  findReport as ju,
  anyOf as jv,
  casesInScope as jw,
  ownersForCaseworker as jx,
  smallestTeam as jy,
  caseEfforts as jz,
  listed as k,
  insertCompany as k$,
  mostTemplateSteps as k0,
  templateProblems as k1,
  findTemplateDraft as k2,
  insertTemplateDraft as k3,
  hasRoom as k4,
  silenceReasons as k5,
  listOpenSilences as k6,
  answerSilences as k7,
  changedWeights as k8,
  weightNames as k9,
  destroyListKeys as kA,
  invitationMoves as kB,
  countWaitingBySpot as kC,
  countFreePlacesBySpot as kD,
  listOpenAlerts as kE,
  countWaitingLearners as kF,
  countTandemsByState as kG,
  countMentorsByState as kH,
  handedBackAt as kI,
  digestRhythms as kJ,
  choosableMailKinds as kK,
  listOpenCheckInsOfCompany as kL,
  statesSeenByCompany as kM,
  listJobFits as kN,
  countNoLongerAvailable as kO,
  byCompanyTurn as kP,
  providerRefusals as kQ,
  listOwnTandems as kR,
  caseOfPlacement as kS,
  placementsInScope as kT,
  coveredToday as kU,
  findAuditCheck as kV,
  listAudit as kW,
  actionsOf as kX,
  findCaseCodes as kY,
  auditTopics as kZ,
  companyByLink as k_,
  weightSettings as ka,
  settingOf as kb,
  fullScore as kc,
  settleCallRequest as kd,
  caseClosings as ke,
  findPostings as kf,
  findWorkAccess as kg,
  proposedPostingsOfProfile as kh,
  postingsBlockedBy as ki,
  matchDocument as kj,
  periodOf as kk,
  announcedFor as kl,
  groupOf as km,
  lossOf as kn,
  fateOf as ko,
  isCounted as kp,
  findCompanyRequest as kq,
  companyRequestAnswers as kr,
  findOwnTandem as ks,
  findLinkOfProfile as kt,
  listObservations as ku,
  plannedMinutes as kv,
  berlinStamp as kw,
  findPostingByCode as kx,
  moveImportRun as ky,
  deleteImportRows as kz,
  log as l,
  deleteOldMessages as l$,
  insertPosting as l0,
  countNotesToTransfer as l1,
  dueGroup as l2,
  isWorkingDay as l3,
  findProfileByCaseCode as l4,
  unassignedNamesInScope as l5,
  listDueSteps as l6,
  listAbsences as l7,
  listTeamMembers as l8,
  serverFailures as l9,
  digestUntil as lA,
  CODE_MAIL_LEASE_MS as lB,
  hasQueuedMail as lC,
  clearStaleMails as lD,
  MAIL_LIFE_MS as lE,
  markMailsSent as lF,
  retryMails as lG,
  serverRetryDelayMs as lH,
  MOST_MAIL_ATTEMPTS as lI,
  endMails as lJ,
  mailRetryDelayMs as lK,
  findDueMail as lL,
  listDueMails as lM,
  lastMailSentAt as lN,
  putOffMails as lO,
  findMailReader as lP,
  leaseMails as lQ,
  MAIL_LEASE_MS as lR,
  grantForSystem as lS,
  vaultOpenings as lT,
  oldestSegment as lU,
  removeSegments as lV,
  deleteLastReadingsBefore as lW,
  forgetShown as lX,
  listEndedImportRuns as lY,
  listExpiredImportRuns as lZ,
  listUnaskedGuests as l_,
  isReadOnly as la,
  writeQueue as lb,
  destroyErasedKeys as lc,
  listActiveMentors as ld,
  listPostingsInState as le,
  publishedIdsAfter as lf,
  findMeasurement as lg,
  profilesInScope as lh,
  proposedProfilesOfPosting as li,
  freeFrom as lj,
  checkChain as lk,
  putAuditCheck as ll,
  MOST_ATTEMPTS as lm,
  retryDelayMs as ln,
  LEASE_MS as lo,
  tellOfProtection as lp,
  askAgainDelayMs as lq,
  workingDayOnOrBefore as lr,
  resultDueOn as ls,
  listCallRequests as lt,
  listOpenRequests as lu,
  listOffersToSettle as lv,
  listDueContacts as lw,
  firstDayToPlan as lx,
  ownersForOfficer as ly,
  mailRules as lz,
  planTemplates as m,
  listInsuredWork as m$,
  forgetCertificates as m0,
  deleteOldPendingSignIns as m1,
  deleteOldEmployeeLogRequests as m2,
  wordsWithNames as m3,
  countedWords as m4,
  listHouseTerms as m5,
  listTypedWords as m6,
  dismissedAmong as m7,
  poolsMeasured as m8,
  attackedPools as m9,
  listOffersOf as mA,
  insertOffer as mB,
  settleOffer as mC,
  takeBackOffer as mD,
  afterMove as mE,
  nextState as mF,
  updateProposal as mG,
  addProposalEvent as mH,
  closeCompanyView as mI,
  writeJobFit as mJ,
  grantForTextGuard as mK,
  checkWording as mL,
  kindsOf as mM,
  textHoldsCode as mN,
  wordingFields as mO,
  fingerprint as mP,
  proposalsForSeats as mQ,
  demandRoomForPosting as mR,
  insertProposal as mS,
  isBlocking as mT,
  insertPlacement as mU,
  needsOf as mV,
  planFor as mW,
  putRequirements as mX,
  findingFrom as mY,
  noRule as mZ,
  insertAttachment as m_,
  isBatchDue as ma,
  countFactorsOfHouse as mb,
  insertFileNote as mc,
  withAnswer as md,
  riskOf as me,
  outcomeOf as mf,
  checkQuestions as mg,
  findCheckInByLink as mh,
  insertConsent as mi,
  withdrawConsents as mj,
  aftercareFor as mk,
  closeCheckIns as ml,
  findCheckInOf as mm,
  givenRow as mn,
  mayRecordDespite as mo,
  insertContactEntry as mp,
  sealPersons as mq,
  putPersons as mr,
  findPersonIds as ms,
  personVersion as mt,
  caseCodeOf as mu,
  drawBytes as mv,
  findOfferByHash as mw,
  dateOfferState as mx,
  answerOffer as my,
  redateFollowers as mz,
  nearGroups as n,
  chooseImportRows as n$,
  renewPlan as n0,
  deleteAttachment as n1,
  milestoneOf as n2,
  setMilestone as n3,
  demandApplicationFirst as n4,
  reopenStep as n5,
  skipStep as n6,
  completeStep as n7,
  findingWithout as n8,
  checkDuration as n9,
  listImportedProfiles as nA,
  listNumberedPostings as nB,
  listKey as nC,
  insertImportRun as nD,
  keepImportRows as nE,
  listGuests as nF,
  countGuests as nG,
  grantForImport as nH,
  findImportRun as nI,
  openImportRows as nJ,
  listImportRuns as nK,
  countChosenImportRows as nL,
  countImportRows as nM,
  setImportRowState as nN,
  fieldsToTake as nO,
  putImportMarks as nP,
  insertMentor as nQ,
  takenMentorCodes as nR,
  updatePosting as nS,
  noteTypedWords as nT,
  changedApprovedFacts as nU,
  haveSameCriteria as nV,
  endProposalsOfPosting as nW,
  endRequestsOfPosting as nX,
  takenPostingCodes as nY,
  emptyIdentity as nZ,
  putImportCounts as n_,
  checkHours as na,
  checkPay as nb,
  findingSeverities as nc,
  endWhenStarting as nd,
  redateSteps as ne,
  mayStart as nf,
  startBlocked as ng,
  startPlacement as nh,
  completeTrial as ni,
  confirmLasting as nj,
  endPlacement as nk,
  recordLongMeasure as nl,
  overrideRequirement as nm,
  isAfterContract as nn,
  recordRequirement as no,
  updateRequirement as np,
  takeBackRecord as nq,
  canonical as nr,
  findLearners as ns,
  findIdsWithTandem as nt,
  planImport as nu,
  listImportMarks as nv,
  listImportedGuests as nw,
  listImportedMentors as nx,
  caseworkerField as ny,
  placedProfileIds as nz,
  occupationRows as o,
  updateTemplateDraft as o0,
  deleteTemplateDraft as o1,
  decideEmployeeLogRequest as o2,
  askingRole as o3,
  checkReadingAsked as o4,
  hasOpenRequest as o5,
  insertEmployeeLogRequest as o6,
  findLinkByHash as o7,
  mostWrongCodes$1 as o8,
  isDeviceOf as o9,
  codeHash as oa,
  insertDevice as ob,
  countWrongCode as oc,
  deleteDevice as od,
  tandemStateAfter as oe,
  cancelDates as of,
  managedTandem as og,
  putObservation as oh,
  latestPlanDays as oi,
  contactFindings as oj,
  updateDate as ok,
  markLate as ol,
  putReview as om,
  listMessages as on,
  insertMessage as oo,
  checkProgramme as op,
  updateProgramme as oq,
  insertProgramme as or,
  putVolunteerGuide as os,
  findVolunteerGuide as ot,
  listGuideTowns as ou,
  listNotesToTransfer as ov,
  listTransferredNotes as ow,
  markTransferred as ox,
  placeRows as p,
  schoolKinds as q,
  ruleValues as r,
  skillRows as s,
  typicalSkills as t,
  workAccessRules as u,
  wordingRules as v,
  writeInPlace as w,
  guardWrites as x,
  concepts as y,
  conceptLabels as z
};
