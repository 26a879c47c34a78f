import { setImmediate } from "node:timers/promises";
import { bE as houseDays, bF as listTandemsThatMeet, bG as isSilent, i as write, bH as findTandem, bI as raiseAlert, bJ as addTandemEvents, bK as listDatesBetween, aK as queueMail, bL as listCheckInsToAsk, bM as closeEarlierCheckIns, bN as insertCheckIn, bO as closeLateCheckIns, bP as listUsersOfCompany, bQ as listSilentCompanies, bR as rulesAt, bS as outcomeColumns, bT as listUnsettled, bU as settleOutcomes, bV as silentBefore, bW as requiredNumber, bX as endOverdueProposals, bY as firstAnnouncedOn, bZ as listClosedCalendarQuarters, b_ as calendarQuarterBeside, b$ as calendarQuarterDays, bq as addWorkingDays, c0 as sumCalendarQuarter, b6 as scopeFor, c1 as putClosedCalendarQuarter, c2 as heldLastOn, c3 as putHeldCalendarQuarters, c4 as listProposalOutcomes, c5 as filterOf } from "./find-report.server-CMZHS3oj.js";
import { a as dayOf, b as addDays, e as addMonths, f as calendarQuarterOf, m as mondayOf } from "./day-BehZ9Stw.js";
const reminderMs = 24 * 60 * 6e4;
async function watchTandems(app) {
  const now = app.clock.now();
  const today = dayOf(now);
  const silentDays = await houseDays(app.db, now, "house.tandemSilent");
  const silent = (await listTandemsThatMeet(app.db, now)).filter(
    (tandem) => isSilent({ ...tandem, since: lastSign(tandem), hasDateAhead: tandem.hasDateAhead === 1 }, silentDays, today)
  );
  let raised = 0;
  for (const { id } of silent) {
    await setImmediate();
    await write(app.db, async (tx) => {
      const tandem = await findTandem(tx, id);
      if (tandem === null || !await raiseAlert(tx, tandem, "silent", now)) return;
      await addTandemEvents(tx, now, null, "silent", [id]);
      raised += 1;
    });
  }
  return raised;
}
function lastSign(tandem) {
  const days = [tandem.startedOn, tandem.lastMeetingOn, eventDay(tandem.lastEventMs)].filter((on) => on !== null);
  return days.reduce((latest, on) => on > latest ? on : latest);
}
const eventDay = (ms) => ms === null ? null : dayOf(new Date(ms));
async function remindOfMeetings(app) {
  const now = app.clock.now();
  for (const date of await listDatesBetween(app.db, now, new Date(now.getTime() + reminderMs))) {
    await setImmediate();
    await write(
      app.db,
      (tx) => queueMail(tx, {
        userId: date.mentorUserId,
        kind: "meetingReminder",
        about: date.tandemId,
        idempotencyKey: `${date.id}.${date.at.getTime()}`,
        at: now
      })
    );
  }
}
const dayMs = 864e5;
async function askAfterStart(app) {
  const now = app.clock.now();
  const today = dayOf(now);
  const openDays = await houseDays(app.db, now, "house.checkInOpen");
  const due = await listCheckInsToAsk(app.db, addDays(today, -openDays), today);
  const latest = new Map(due.map((asked) => [`${asked.placementId} ${asked.side}`, asked]));
  for (const { placementId, code, side, companyId } of latest.values()) {
    await setImmediate();
    await write(app.db, async (tx) => {
      const still = await listCheckInsToAsk(tx, addDays(today, -openDays), today, placementId);
      if (!still.some((asked) => asked.code === code && asked.side === side)) return;
      const openUntilOn = addDays(today, openDays);
      await closeEarlierCheckIns(tx, placementId, side, now);
      const id = await insertCheckIn(tx, { placementId, code, side, askedAt: now, openUntilOn });
      if (id !== null && side === "employer") await tellCompany(tx, now, companyId, id, "asked");
    });
  }
  await remindCompanies(app, now, today);
  await write(app.db, (tx) => closeLateCheckIns(tx, today, now));
  await settleAll(app, today);
}
async function remindCompanies(app, now, today) {
  const after = await houseDays(app.db, now, "house.checkInReminder");
  for (const { id, companyId } of await listSilentCompanies(app.db, new Date(now.getTime() - after * dayMs), today)) {
    await setImmediate();
    await write(app.db, (tx) => tellCompany(tx, now, companyId, id, "reminded"));
  }
}
async function tellCompany(tx, at, companyId, about, key) {
  for (const { id: userId } of await listUsersOfCompany(tx, companyId))
    await queueMail(tx, { userId, kind: "checkIn", about, idempotencyKey: `${about}:${key}`, at });
}
async function settleAll(app, today) {
  const book = await rulesAt(app.db, today);
  const ids = /* @__PURE__ */ new Set();
  for (const [, column] of outcomeColumns)
    for (const id of await listUnsettled(app.db, column, addMonths(today, -1))) ids.add(id);
  for (const id of ids) {
    await setImmediate();
    await write(app.db, (tx) => settleOutcomes(tx, book, id, today));
  }
}
async function expireProposals(app) {
  const now = app.clock.now();
  return write(app.db, async (tx) => {
    const today = dayOf(now);
    const before = silentBefore(today, requiredNumber(await rulesAt(tx, today), "house.proposalExpiry"));
    return (await endOverdueProposals(tx, before, now)).length;
  });
}
const readerOfSums = {
  userId: "system",
  roles: ["controlling"],
  organisationId: null,
  teamId: null,
  companyId: null,
  mentorId: null
};
async function closeCalendarQuarters(app) {
  const now = app.clock.now();
  const today = dayOf(now);
  const first = await firstAnnouncedOn(app.db);
  if (first === null) return 0;
  const wait = requiredNumber(await rulesAt(app.db, today), "house.quarterClosing");
  const closed = new Set(await listClosedCalendarQuarters(app.db));
  let done = 0;
  for (let quarter = calendarQuarterOf(first); quarter < calendarQuarterOf(today); quarter = calendarQuarterBeside(quarter, 1)) {
    const period = calendarQuarterDays(quarter);
    if (period === null || closed.has(quarter) || addWorkingDays(period.to, wait) >= today) continue;
    const figures = await sumCalendarQuarter(app.db, scopeFor(readerOfSums, "report.read"), today, period);
    await write(app.db, (tx) => putClosedCalendarQuarter(tx, quarter, figures, now));
    done += 1;
    await setImmediate();
  }
  return done;
}
async function holdWeek(app) {
  const today = dayOf(app.clock.now());
  const last = await heldLastOn(app.db);
  if (last !== null && last >= mondayOf(today)) return false;
  const first = await firstAnnouncedOn(app.db);
  if (first === null) {
    if (last !== null) await write(app.db, (tx) => putHeldCalendarQuarters(tx, []));
    return false;
  }
  const scope = scopeFor(readerOfSums, "report.read");
  const span = { from: calendarQuarterDays(calendarQuarterOf(first))?.from ?? first, to: today };
  const outcomes = await listProposalOutcomes(app.db, scope, today, filterOf(span, { companyId: null }));
  const held = [];
  for (let quarter = calendarQuarterOf(first); quarter <= calendarQuarterOf(today); quarter = calendarQuarterBeside(quarter, 1)) {
    const period = calendarQuarterDays(quarter);
    if (period === null) continue;
    await setImmediate();
    held.push({
      quarter,
      heldOn: today,
      outcomes: outcomes.filter(({ announcedOn }) => announcedOn !== null && calendarQuarterOf(announcedOn) === quarter).map(withoutIds),
      figures: await sumCalendarQuarter(app.db, scope, today, period)
    });
  }
  await write(app.db, (tx) => putHeldCalendarQuarters(tx, held));
  return true;
}
function withoutIds(row) {
  const { postingId, kind, isMinijob, state, end, notFitReason, placement, followedBy } = row;
  return { postingId, kind, isMinijob, state, end, notFitReason, placement, followedBy };
}
export {
  askAfterStart as a,
  closeCalendarQuarters as c,
  expireProposals as e,
  holdWeek as h,
  remindOfMeetings as r,
  watchTandems as w
};
