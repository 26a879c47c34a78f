import { b as addDays, e as addMonths, m as mondayOf, f as calendarQuarterOf } from "./day-BehZ9Stw.js";
const postingKinds = [
  "internship",
  "employerMeasure",
  "trialEmployment",
  "entryQualification",
  "apprenticeship",
  "employment"
];
const internshipPurposes = ["orientation", "careerOrientation", "mandatory", "accompanying", "other"];
const wishes = ["fewDays", "unpaidTrial", "paidTrial", "train", "hire", "unsure"];
const kindsForWish = {
  fewDays: { prefilled: null, offered: ["employerMeasure", "internship"] },
  unpaidTrial: { prefilled: "employerMeasure", offered: ["employerMeasure", "internship"] },
  paidTrial: { prefilled: "trialEmployment", offered: ["trialEmployment", "employment"] },
  train: { prefilled: "apprenticeship", offered: ["apprenticeship", "entryQualification"] },
  hire: { prefilled: "employment", offered: ["employment", "trialEmployment"] },
  unsure: { prefilled: null, offered: postingKinds }
};
const postingStates = ["draft", "submitted", "approved", "paused", "filled", "closed"];
const shifts = ["day", "early", "late", "night", "weekend"];
const licences = ["AM", "B", "BE", "C1", "C1E", "C", "CE", "D", "T", "forklift", "crane"];
const skillWeights = ["must", "nice"];
const closeReasons = [
  "filledElsewhere",
  "withdrawnByCompany",
  "expired",
  "doubleEntry",
  "notLawful",
  "other"
];
const cefrLevels = ["alpha", "A1", "A2", "B1", "B2", "C1", "C2"];
const languageSkills = ["listening", "reading", "writing", "speaking"];
function levelRank(level) {
  return cefrLevels.indexOf(level);
}
function levelOfRank(rank) {
  const level = cefrLevels[rank];
  if (level === void 0) throw new RangeError(`no CEFR level has rank ${rank}`);
  return level;
}
const levelSources = ["attested", "assessed"];
const certificates = ["DTZ", "telc", "Goethe", "OESD", "DTB", "TestDaF", "DSH", "DSD", "ECL", "other"];
const assessors = [
  "courseProvider",
  "languageOffice",
  "caseworker",
  "company",
  "mentor",
  "testCentre",
  "self"
];
function higherLevel(level) {
  if (level.attested === null) return level.assessed;
  if (level.assessed === null) return level.attested;
  return Math.max(level.attested, level.assessed);
}
function germanLevels(evidence) {
  const newest = (skill, source) => {
    const found = evidence.filter((item) => item.skill === skill && item.source === source).sort((a, b) => (b.on ?? "").localeCompare(a.on ?? ""))[0];
    return found === void 0 ? null : levelRank(found.level);
  };
  const levels = {};
  for (const skill of languageSkills)
    levels[skill] = { attested: newest(skill, "attested"), assessed: newest(skill, "assessed") };
  return levels;
}
function lowestLevel(levels) {
  const known = languageSkills.map((skill) => higherLevel(levels[skill])).filter((rank) => rank !== null);
  return known.length === 0 ? null : Math.min(...known);
}
function lastDayOfWeeks(from, weeks) {
  return addDays(from, weeks * 7 - 1);
}
function lastDayOfMonths(from, months) {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}
function dayAfterMonths(from, months) {
  return addDays(lastDayOfMonths(from, months), 1);
}
function monthsBetween(from, to) {
  const parts = (day) => day.split("-").map(Number);
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return Math.max(0, dayAfterMonths(from, months) > to ? months - 1 : months);
}
const workAccessAnswers = ["yes", "afterDate", "no", "askAuthority"];
const workKinds = [
  "internship:orientation",
  "internship:careerOrientation",
  "internship:mandatory",
  "internship:accompanying",
  "internship:other",
  "employerMeasure",
  "trialEmployment",
  "entryQualification",
  "apprenticeship",
  "employment"
];
function workKindOf(kind, purpose) {
  return kind === "internship" && purpose !== null ? `internship:${purpose}` : kind;
}
function workAccess(rows, facts, kind, day) {
  const stay = facts.stayingSince == null ? facts.stayMonths : monthsBetween(facts.stayingSince, day);
  const asked = kind === "internship" ? "internship:other" : kind;
  const rule = rows.filter((row) => matches(row, facts, asked, stay, day)).sort(bySpecificity)[0];
  if (rule === void 0) return askAuthority("unknown", facts.validUntil);
  const flagsMatter = rows.some((row) => row.status === facts.status && row.flags.length > 0);
  const isCovered = !flagsMatter || facts.flags.every((flag) => rule.flags.includes(flag));
  if (!isCovered && rule.allowed !== "no") return askAuthority("unknown", facts.validUntil);
  const validUntil = titleEnd(rule, facts.validUntil);
  if (validUntil !== null && validUntil < day && rule.allowed !== "no")
    return askAuthority("title.expired", validUntil);
  if (validUntil === null && rule.needsEnd && rule.allowed !== "no") return askAuthority("title.endMissing", null);
  return {
    allowed: rule.allowed,
    waitUntil: rule.allowed === "afterDate" ? waitUntil(rule, facts, stay, day) : null,
    validUntil,
    needsImmigrationOffice: rule.needsImmigrationOffice,
    needsAgencyConsent: rule.needsAgencyConsent,
    ruleId: rule.id
  };
}
function workAccessByKind(rows, facts, day) {
  const answers = {};
  for (const kind of postingKinds) answers[kind] = workAccess(rows, facts, kind, day);
  for (const purpose of internshipPurposes) {
    const kind = `internship:${purpose}`;
    const answer = workAccess(rows, facts, kind, day);
    if (answer.ruleId !== answers.internship.ruleId) answers[kind] = answer;
  }
  return answers;
}
function accessFor(access, kind, purpose) {
  return access[workKindOf(kind, purpose)] ?? access[kind] ?? null;
}
function accessOn(fact, day) {
  const hasEnded = fact.validUntil !== null && fact.validUntil < day && fact.allowed !== "no";
  return hasEnded ? askAuthority("title.expired", fact.validUntil) : fact;
}
function needsPermit(fact) {
  return fact === null || fact.allowed !== "yes" || fact.needsImmigrationOffice || fact.needsAgencyConsent;
}
function titleEndsDuring(validUntil, from, to) {
  return validUntil !== null && validUntil >= from && (to === null || validUntil < to);
}
function matches(row, facts, kind, stay, day) {
  if (row.status !== facts.status || row.validFrom > day || row.validTo !== null && row.validTo < day) return false;
  if (row.housing !== null && row.housing !== facts.housing) return false;
  if (row.kinds !== null && !row.kinds.includes(kind)) return false;
  if (!row.flags.every((flag) => facts.flags.includes(flag))) return false;
  if (row.stayMonthsFrom === null && row.stayMonthsTo === null) return true;
  return stay !== null && stay >= (row.stayMonthsFrom ?? 0) && (row.stayMonthsTo === null || stay < row.stayMonthsTo);
}
function bySpecificity(a, b) {
  const weight = (row) => [
    row.flags.length,
    row.kinds === null ? 0 : 1,
    row.stayMonthsFrom ?? -1,
    row.housing === null ? 0 : 1
  ];
  const [left, right] = [weight(a), weight(b)];
  for (const [index, value] of right.entries()) if (value !== left[index]) return value - (left[index] ?? 0);
  return b.validFrom.localeCompare(a.validFrom);
}
function titleEnd(rule, printed) {
  if (rule.extendedFrom === null || rule.extendedTo === null) return printed;
  if (printed === null) return rule.extendedTo;
  return printed >= rule.extendedFrom && printed < rule.extendedTo ? rule.extendedTo : printed;
}
function waitUntil(rule, facts, stay, day) {
  if (rule.waitMonths === null) return null;
  if (facts.stayingSince != null) return dayAfterMonths(facts.stayingSince, rule.waitMonths);
  return stay === null ? null : dayAfterMonths(day, Math.max(1, rule.waitMonths - stay));
}
function askAuthority(ruleId, validUntil) {
  return {
    allowed: "askAuthority",
    waitUntil: null,
    validUntil,
    needsImmigrationOffice: true,
    needsAgencyConsent: true,
    ruleId
  };
}
const commuteLimits = [5, 10, 20, 30, 50];
function commuteBand(km) {
  const limit = commuteLimits.find((one) => km <= one);
  return limit === void 0 ? "farther" : `upTo${limit}`;
}
const SMALLEST_POOL_FOR_DETAILS = 300;
const isSmallPool = (published) => published < SMALLEST_POOL_FOR_DETAILS;
function mustsTold(musts, facts) {
  const { k, toldBefore, toldToAnybody } = facts;
  const least = toldBefore === null ? 2 * k : k;
  const told = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new Set([...toldToAnybody.map(({ must }) => must), ...toldBefore ?? []]);
  let sharing = facts.alike;
  let sharingKnown = toldToAnybody.reduce(sharingAnswer, facts.alike);
  for (const asked of mostCommonFirst(musts, sharing)) {
    const { must } = asked;
    if (toldBefore !== null && !toldBefore.has(must)) continue;
    if (!partsHave(least, sharing, must)) continue;
    if (!known.has(must)) {
      if (!partsHave(2 * k, sharingKnown, must)) continue;
      sharingKnown = sharingAnswer(sharingKnown, asked);
    }
    told.add(must);
    sharing = sharingAnswer(sharing, asked);
  }
  return musts.flatMap(({ must }) => told.has(must) ? must : []);
}
function partsHave(least, people, must) {
  const meeting = peopleIn(sharingAnswer(people, { must, isMet: true }));
  return meeting >= least && peopleIn(people) - meeting >= least;
}
function sharingAnswer(people, { must, isMet }) {
  return people.filter(({ met }) => met.has(must) === isMet);
}
function mostCommonFirst(musts, alike) {
  return musts.map((asked) => ({ asked, holders: peopleIn(alike.filter(({ met }) => met.has(asked.must))) })).sort((a, b) => b.holders - a.holders || (a.asked.must < b.asked.must ? -1 : 1)).map(({ asked }) => asked);
}
function peopleIn(groups) {
  return groups.reduce((sum, { people }) => sum + people, 0);
}
function mustAnswers(musts, facts) {
  if (isSmallPool(facts.published)) return [];
  const told = new Set(mustsTold(musts, facts));
  return musts.map(({ must, isMet }) => ({
    must,
    answer: !told.has(must) ? "onRequest" : isMet ? "met" : "notMet"
  }));
}
function jobFitFor(match, posting, floor, day) {
  const german = shownGerman(germanBand(match.german), floor.published);
  const hours = hoursFit(match, posting);
  const shift = shiftFit(match, posting);
  const commute = match.commuteFits === true ? "fits" : "toClarify";
  const told = new Set(mustsTold(match.musts, floor));
  const mustsAsked = match.musts.length;
  const mustsMet = match.musts.filter(({ must, isMet }) => isMet && told.has(must)).length;
  return {
    fit: fitBand({
      mustsMet,
      mustsTold: told.size,
      mustsAsked,
      isGermanEnough: isEnough(german, posting.german),
      open: [hours, shift, commute]
    }),
    mustsAsked,
    mustsOnRequest: mustsAsked - told.size,
    mustsMet,
    musts: mustAnswers(match.musts, floor),
    german,
    germanProven: isProven(match.german, german),
    available: availability(match, day),
    hours,
    shift,
    commute,
    leadTime: leadTime(match.workAccess)
  };
}
function germanBand(levels) {
  const rank = lowestRank(levels);
  return rank === null ? "unknown" : bandOf(rank);
}
function shownGerman(band, published) {
  return isSmallPool(published) && fromB1.has(band) ? "fromB1" : band;
}
const fromB1 = /* @__PURE__ */ new Set(["B1", "B2", "C", "fromB1"]);
function bandOf(rank) {
  if (rank >= levelRank("C1")) return "C";
  if (rank >= levelRank("B2")) return "B2";
  return rank >= levelRank("B1") ? "B1" : "A";
}
function lowestRank(levels) {
  let lowest = Infinity;
  for (const skill of languageSkills) {
    const rank = lowerLevel(levels[skill]);
    if (rank === null) return null;
    lowest = Math.min(lowest, rank);
  }
  return lowest;
}
function lowerLevel(level) {
  if (level.attested === null) return level.assessed;
  return level.assessed === null ? level.attested : Math.min(level.attested, level.assessed);
}
function isProven(levels, shown) {
  const attested = languageSkills.flatMap((skill) => levels[skill].attested ?? []);
  if (attested.length < languageSkills.length) return false;
  const band = bandOf(Math.min(...attested));
  return shown === "fromB1" ? fromB1.has(band) : shown === band;
}
function isEnough(band, asked) {
  if (asked === null) return true;
  if (band === "fromB1") return isEnough("B1", asked);
  const order = ["unknown", "A", "B1", "B2", "C"];
  return order.indexOf(band) >= order.indexOf(bandOf(levelRank(asked)));
}
function fitBand(facts) {
  const isComplete = facts.mustsMet === facts.mustsAsked && facts.isGermanEnough;
  if (isComplete && facts.open.every((item) => item === "fits")) return "good";
  return facts.mustsMet * 2 >= facts.mustsTold ? "partly" : "talk";
}
function availability(match, day) {
  if (match.availableFrom === null) return "unknown";
  const wait = match.workAccess?.waitUntil ?? day;
  const from = match.availableFrom > wait ? match.availableFrom : wait;
  return calendarQuarterOf(from > day ? from : day);
}
function hoursFit(match, posting) {
  const least = posting.hoursPerWeekMin ?? posting.hoursPerWeekMax;
  const most = posting.hoursPerWeekMax ?? posting.hoursPerWeekMin;
  if (least === null || most === null || match.hoursMin === null && match.hoursMax === null) return "toClarify";
  return (match.hoursMin ?? 0) <= most && (match.hoursMax ?? Infinity) >= least ? "fits" : "toClarify";
}
function shiftFit(match, posting) {
  return posting.shifts.every((shift) => match.shifts.includes(shift)) ? "fits" : "toClarify";
}
function leadTime(access) {
  return needsPermit(access) ? "weeks4to6" : "immediately";
}
function pseudonymEpoch(day) {
  return mondayOf(day);
}
const SMALLEST_K = 5;
const SMALLEST_POOL = 100;
const OPENING_MARGIN = 2;
const largePool = 1e3;
const smallestKInLargePool = 10;
function requiredK(published, configuredK) {
  if (!Number.isInteger(configuredK) || configuredK < SMALLEST_K)
    throw new RangeError(`K must be a whole number of at least ${SMALLEST_K}`);
  if (published < SMALLEST_POOL) return null;
  return Math.max(configuredK, published < largePool ? SMALLEST_K : smallestKInLargePool);
}
const smallestPublicTotal = 10;
function shownCount(count) {
  return Math.floor(count / 5) * 5;
}
function publicTotal(count) {
  const shown = shownCount(count);
  return shown < smallestPublicTotal ? null : shown;
}
const occupationSectors = {
  S1: { de: "Produktion", en: "Production" },
  S2: { de: "Personenbezogene Dienstleistungen", en: "Services for people" },
  S3: { de: "Kaufmännische und unternehmensbezogene Dienstleistungen", en: "Commercial and business services" },
  S4: { de: "IT und Naturwissenschaft", en: "IT and natural sciences" },
  S5: { de: "Sonstige Dienstleistungen", en: "Other services" }
};
const occupationSegments = {
  S11: { sector: "S1", de: "Land-, Forst- und Gartenbau", en: "Farming, forestry, gardening", groups: ["11", "12"] },
  S12: { sector: "S1", de: "Fertigung", en: "Manufacturing", groups: ["21", "22", "23", "24", "28", "93"] },
  S13: { sector: "S1", de: "Fertigungstechnik", en: "Production engineering", groups: ["25", "26", "27"] },
  S14: { sector: "S1", de: "Bau und Ausbau", en: "Construction", groups: ["31", "32", "33", "34"] },
  S21: { sector: "S2", de: "Lebensmittel und Gastgewerbe", en: "Food and hospitality", groups: ["29", "63"] },
  S22: { sector: "S2", de: "Gesundheit", en: "Health", groups: ["81", "82"] },
  S23: { sector: "S2", de: "Soziales und Kultur", en: "Social work and culture", groups: ["83", "84", "91", "94"] },
  S31: { sector: "S3", de: "Handel", en: "Trade", groups: ["61", "62"] },
  S32: { sector: "S3", de: "Unternehmensführung und -organisation", en: "Management and organisation", groups: ["71"] },
  S33: {
    sector: "S3",
    de: "Unternehmensbezogene Dienstleistungen",
    en: "Business services",
    groups: ["72", "73", "92"]
  },
  S41: { sector: "S4", de: "IT und Naturwissenschaft", en: "IT and natural sciences", groups: ["41", "42", "43"] },
  S51: { sector: "S5", de: "Sicherheit", en: "Security", groups: ["01", "53"] },
  S52: { sector: "S5", de: "Verkehr und Logistik", en: "Transport and logistics", groups: ["51", "52"] },
  S53: { sector: "S5", de: "Reinigung", en: "Cleaning", groups: ["54"] }
};
const segmentByGroup = new Map(
  Object.keys(occupationSegments).flatMap(
    (segment) => occupationSegments[segment].groups.map((group) => [group, segment])
  )
);
function segmentOf(kldb) {
  return segmentByGroup.get(kldb.slice(0, 2)) ?? null;
}
function sectorOf(kldb) {
  const segment = segmentOf(kldb);
  return segment === null ? null : occupationSegments[segment].sector;
}
const LADDER_VERSION = 1;
const rungs = [
  { rung: 1, occupation: "group", region: "district", german: "band" },
  { rung: 2, occupation: "group", region: "governmentRegion", german: "band" },
  { rung: 3, occupation: "group", region: "state", german: "band" },
  { rung: 4, occupation: "segment", region: "state", german: "band" },
  { rung: 5, occupation: "sector", region: "state", german: "band" },
  { rung: 6, occupation: "any", region: "state", german: "band" },
  { rung: 7, occupation: "any", region: "state", german: "half" },
  { rung: 8, occupation: "any", region: "state", german: "any" }
];
const cellGermans = ["A", "B1", "B2", "C", "unknown", "upToA2", "fromB1", "any"];
function ladderFacts(profile) {
  const isKnown = profile.kldb !== null && segmentOf(profile.kldb) !== null;
  return {
    occupationGroup: isKnown ? profile.kldb.slice(0, 2) : null,
    districtKey: profile.districtKey,
    german: germanBand(profile.german)
  };
}
function cellAt(rung, facts) {
  const step = rungs[rung - 1] ?? rungs[0];
  const occupation = occupationAt(step.occupation, facts.occupationGroup);
  const region = facts.districtKey?.slice(0, regionDigits[step.region]) ?? null;
  if (occupation === null || region === null) return null;
  return { rung, occupation, region, german: germanAt(step.german, facts.german) };
}
const regionDigits = { district: 5, governmentRegion: 3, state: 2 };
function occupationAt(detail, group) {
  if (detail === "any") return "any";
  if (group === null || detail === "group") return group;
  return detail === "segment" ? segmentOf(group) : sectorOf(group);
}
function germanAt(detail, band) {
  if (detail === "any") return "any";
  if (detail === "band" || band === "unknown") return band;
  return band === "A" ? "upToA2" : "fromB1";
}
function cellKey(cell) {
  return [cell.rung, cell.occupation, cell.region, cell.german].join("|");
}
function cellOfKey(key) {
  const [rung, occupation, region, german] = key.split("|");
  const step = rungs.find((one) => String(one.rung) === rung);
  const band = cellGermans.find((one) => one === german);
  if (step === void 0 || band === void 0 || occupation === void 0 || region === void 0) return null;
  return { rung: step.rung, occupation, region, german: band };
}
const bounds = {
  uniqueStage1: 0.05,
  uniqueStage2: 0.2,
  linkable: 0.05,
  /** With the gate off the attackers have to find that many, or they prove nothing. */
  selfTest: { A1: 0.9, A2: 0.7, A4: 0.6 },
  /** Who keeps occupation group and German band, in generated pools from this size. */
  utility: { from: 3e3, share: 0.7 }
};
const browsingRestsOn = [
  "maxRisk",
  "meanRisk",
  "uniqueStage1",
  "pinpointed",
  "belowK",
  "miscounted",
  "unrounded"
];
function closesBrowsing(misses) {
  return misses.some(({ what }) => browsingRestsOn.includes(what));
}
function meanRiskBound(k) {
  return Math.round(100 / (k + 1)) / 100;
}
const boundAtStage1 = ["A1", "A2", "A3", "A4", "A5", "A7"];
const rounding = 1e-9;
function missesOf(report) {
  const misses = [];
  const check = (what, by, measured, bound, isLeast = false) => {
    const isMissed = isLeast ? measured < bound - rounding : measured > bound + rounding;
    if (isMissed) misses.push({ what, by, measured, bound });
  };
  const { k, stage1, classes, stage2, selfTest, utility } = report;
  for (const [by, figures] of Object.entries(stage1)) {
    if (k === null) continue;
    check("maxRisk", by, figures.maxRisk, 1 / k);
    check("meanRisk", by, figures.meanRisk, meanRiskBound(k));
  }
  for (const by of boundAtStage1) check("uniqueStage1", by, stage1[by].uniqueCorrect, bounds.uniqueStage1);
  check("pinpointed", "A4", stage1.A4.pinpointed, bounds.uniqueStage1);
  check("belowK", "", classes.belowK, 0);
  check("miscounted", "", classes.miscounted, 0);
  check("unrounded", "", classes.unrounded, 0);
  check("uniqueStage2", "A2", stage2.A2.reach.uniqueCorrect, bounds.uniqueStage2);
  check("uniqueStage2", "A3", stage2.A3.reach.uniqueCorrect, bounds.uniqueStage2);
  if (stage2.A5 !== void 0) check("uniqueStage2", "A5", stage2.A5.reach.uniqueCorrect, bounds.uniqueStage2);
  check("linkable", "", stage2.links.alone, bounds.linkable);
  if (report.isGenerated || k !== null)
    for (const [by, share] of Object.entries(bounds.selfTest))
      check("selfTest", by, selfTest[by], share, true);
  if (report.isGenerated && report.size >= bounds.utility.from)
    check("utility", "", utility.keptGroupAndBand, bounds.utility.share, true);
  for (const step of report.steps) {
    check("belowK", `step ${step.step}`, step.belowK, 0);
    if (step.k !== null) check("maxRisk", `step ${step.step}`, step.maxRisk, 1 / step.k);
    check("uniqueStage1", `step ${step.step}`, step.uniqueStage1, bounds.uniqueStage1);
    check("uniqueStage2", `step ${step.step}`, step.uniqueStage2, bounds.uniqueStage2);
  }
  return misses;
}
function chanceFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
  const between = (from, to) => from + Math.floor(next() * (to - from + 1));
  const chance = {
    next,
    between,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === void 0) throw new RangeError("nothing to pick from");
      return item;
    },
    some(items, count) {
      const left = [...items.keys()];
      while (left.length > Math.max(0, count)) left.splice(between(0, left.length - 1), 1);
      return left.map((index) => items[index]);
    },
    shuffled(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = between(0, last);
        [order[last], order[other]] = [order[other], order[last]];
      }
      return order;
    },
    happens: (probability) => next() < probability,
    weighted(weights) {
      let rest = next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of weights) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return weights.at(-1)[0];
    },
    deck(weights) {
      const first = chance.shuffled(weights.map(([key]) => key));
      return () => first.pop() ?? chance.weighted(weights);
    }
  };
  return chance;
}
function bytesFrom(seed) {
  const { between } = chanceFrom(seed);
  return (count) => Uint8Array.from({ length: count }, () => between(0, 255));
}
const origins = longTail(
  [
    "SY",
    "UA",
    "AF",
    "IQ",
    "TR",
    "IR",
    "ER",
    "SO",
    "NG",
    "RO",
    "BG",
    "PK",
    "GN",
    "ET",
    "AL",
    "GE",
    "MA",
    "RU",
    "LB",
    "CM"
  ],
  1.1
);
const ages = [
  [18, 16],
  [25, 22],
  [32, 22],
  [39, 18],
  [46, 13],
  [53, 9]
];
const germanMarginals = [
  ["alpha", 4],
  ["A1", 14],
  ["A2", 28],
  ["B1", 34],
  ["B2", 15],
  ["C1", 5]
];
const shareFemale = 0.45;
const shareInAccommodation = 0.4;
const bunchSize = 8;
const occupationSlope = 0.9;
const skillSlope = 0.9;
function poolFrom(world, seed, today, shareDetailed = 0.1) {
  const chance = chanceFrom(seed);
  const occupationWeights = longTail(chance.shuffled(world.occupations.map((_, index) => index)), occupationSlope);
  const skills = chance.shuffled(world.skills);
  const skillWeights2 = longTail(skills, skillSlope);
  const places = world.places.map(({ population }, index) => [index, population]);
  const pickPlace = sampler(places);
  const pickOccupation = sampler(occupationWeights);
  const pickSkill = sampler(skillWeights2);
  const bunches = new Map(
    world.occupations.map(({ key }) => {
      const typical = world.typicalSkills[key] ?? [];
      const more = Array.from({ length: Math.max(0, bunchSize - typical.length) }, () => pickSkill(chance));
      return [key, [.../* @__PURE__ */ new Set([...typical, ...more])]];
    })
  );
  let number = 0;
  return {
    next() {
      number += 1;
      const place = world.places[pickPlace(chance)];
      const occupation = world.occupations[pickOccupation(chance)];
      const hoursMax = chance.pick([20, 30, 40, 40, 40]);
      const own = chance.some(bunches.get(occupation.key) ?? [], chance.between(2, 5));
      return {
        id: `pool-${seed}-${number}`,
        ...assumedOf(chance, place),
        municipality: String(place.id),
        quarter: assumedQuarter(chance, place, []),
        districtKey: place.districtKey,
        lat: place.lat,
        lon: place.lon,
        occupation: occupation.key,
        kldb: occupation.kldb,
        years: Math.min(35, Math.floor(-6 * Math.log(1 - chance.next()))),
        skills: [.../* @__PURE__ */ new Set([...own, ...Array.from({ length: chance.between(1, 3) }, () => pickSkill(chance))])],
        german: germanBy(chance),
        clue: `clue-${seed}-${number}`,
        isDetailed: chance.happens(shareDetailed),
        hoursMin: Math.max(15, hoursMax - 10),
        hoursMax,
        shifts: chance.happens(0.3) ? [...shifts] : chance.some(shifts, chance.between(1, 3)),
        licences: licences.filter((licence) => licence === "B" && chance.happens(0.4)),
        availableFrom: chance.happens(0.1) ? null : addDays(today, chance.happens(0.5) ? -10 : chance.between(0, 200)),
        needsPermit: chance.happens(0.3)
      };
    }
  };
}
function assumedOf(chance, place) {
  const houses = Math.max(1, Math.round(place.population / 4e4));
  return {
    age: chance.weighted(ages) + chance.between(0, 6),
    sex: chance.happens(shareFemale) ? "female" : "male",
    origin: chance.weighted(origins),
    accommodation: chance.happens(shareInAccommodation) ? `${place.id}-${chance.between(1, houses)}` : null
  };
}
function assumedQuarter(chance, place, known) {
  if (known.length > 0) return chance.pick(known);
  const quarters = place.population > 5e4 ? Math.round(place.population / 2e4) : 0;
  return quarters === 0 ? null : String(chance.between(1, quarters));
}
function withPassedExam(german) {
  const up = ({ attested, assessed }) => ({
    attested: Math.min(levelRank("C2"), (attested ?? assessed ?? 0) + 1),
    assessed: null
  });
  return {
    listening: up(german.listening),
    reading: up(german.reading),
    writing: up(german.writing),
    speaking: up(german.speaking)
  };
}
function germanBy(chance) {
  const rank = levelRank(chance.weighted(germanMarginals));
  const isAttested = chance.happens(0.7);
  const known = isAttested ? { attested: rank, assessed: null } : { attested: null, assessed: rank };
  const notKnown = { attested: null, assessed: null };
  const writing = chance.happens(1 / 30) ? notKnown : known;
  return { listening: known, reading: known, writing, speaking: known };
}
function longTail(items, slope) {
  return items.map((item, index) => [item, 1 / (index + 1) ** slope]);
}
function sampler(weights) {
  let sum = 0;
  const upTo = weights.map(([, weight]) => sum += weight);
  return (chance) => {
    const at = chance.next() * sum;
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = low + high >> 1;
      if (upTo[middle] > at) high = middle;
      else low = middle + 1;
    }
    return weights[low][0];
  };
}
const DETAILED_PROFILE_VERSION = 1;
function detailedProfile(facts, districtKey, isShown, day) {
  const levels = germanLevels(facts.german);
  const german = {};
  for (const skill of languageSkills) german[skill] = shownLevel(levels[skill]);
  return {
    occupations: facts.occupations.filter(isShown),
    skills: facts.skills.filter(isShown).sort(),
    german,
    experience: facts.experienceYears === null ? null : experienceBand(facts.experienceYears),
    licences: licences.filter((licence) => facts.licences.includes(licence)),
    shifts: shifts.filter((shift) => facts.shifts.includes(shift)),
    hoursMin: facts.hoursMin,
    hoursMax: facts.hoursMax,
    availableMonth: facts.availableFrom === null ? null : laterOf(facts.availableFrom, day).slice(0, 7),
    districtKey,
    commute: facts.maxKm === null ? null : commuteBand(facts.maxKm)
  };
}
function shownLevel({ attested, assessed }) {
  if (attested !== null && (assessed === null || attested <= assessed))
    return { level: levelOfRank(attested), proof: "certificate" };
  return assessed === null ? null : { level: levelOfRank(assessed), proof: "assessment" };
}
function experienceBand(years) {
  if (years <= 0) return "none";
  if (years <= 2) return "upTo2";
  if (years <= 5) return "upTo5";
  return years <= 10 ? "upTo10" : "over10";
}
function laterOf(a, b) {
  return a > b ? a : b;
}
function* assignRungsInPieces(people, k, wasOpen) {
  const placings = /* @__PURE__ */ new Map();
  let waiting = people.map((person) => ({ person, similar: [] }));
  for (const { rung } of rungs) {
    const classes = /* @__PURE__ */ new Map();
    for (const one of waiting) {
      const cell = cellAt(rung, one.person.facts);
      if (cell === null) {
        one.similar.push(null);
        continue;
      }
      const key = cellKey(cell);
      const found = classes.get(key);
      if (found === void 0) classes.set(key, { cell, members: [one] });
      else found.members.push(one);
    }
    const placed = /* @__PURE__ */ new Set();
    for (const [key, { cell, members }] of classes) {
      const isReleased = members.length >= (wasOpen(key) ? k : k + OPENING_MARGIN);
      for (const { person, similar } of members) {
        similar.push(members.length);
        if (!isReleased) continue;
        placed.add(person.profileId);
        placings.set(person.profileId, { cell, similar });
      }
    }
    waiting = waiting.filter(({ person }) => !placed.has(person.profileId));
    yield rung;
  }
  for (const { person, similar } of waiting) placings.set(person.profileId, { cell: null, similar });
  return placings;
}
const nothingPublic = {
  ladderVersion: LADDER_VERSION,
  k: null,
  classes: /* @__PURE__ */ new Map(),
  placings: /* @__PURE__ */ new Map()
};
function runBatch(before, people, configuredK) {
  const pieces = runBatchInPieces(before, people, configuredK);
  for (; ; ) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
  }
}
function* runBatchInPieces(before, people, configuredK) {
  const k = requiredK(people.length, configuredK);
  if (k === null) {
    const placings2 = people.map(({ profileId }) => [profileId, { cell: null, similar: [] }]);
    return { ...nothingPublic, placings: new Map(placings2) };
  }
  const wasOpen = (key) => before.ladderVersion === LADDER_VERSION && before.classes.get(key)?.isOpen === true;
  const steps = assignRungsInPieces(people, k, wasOpen);
  let step = steps.next();
  while (step.done !== true) {
    yield;
    step = steps.next();
  }
  const placings = step.value;
  const members = /* @__PURE__ */ new Map();
  for (const { cell } of placings.values()) {
    if (cell === null) continue;
    const key = cellKey(cell);
    members.set(key, { cell, count: (members.get(key)?.count ?? 0) + 1 });
  }
  const classes = [...members].map(([key, { cell, count }]) => [
    key,
    { cell, count, frozenCount: shownCount(count), isOpen: true }
  ]);
  return { ladderVersion: LADDER_VERSION, k, classes: hiddenIfTooFew(new Map(classes)), placings };
}
function leave(side, profileId) {
  const placing = side.placings.get(profileId);
  if (placing === void 0) return side;
  const placings = new Map(side.placings);
  placings.delete(profileId);
  if (placing.cell === null || side.k === null) return { ...side, placings };
  const key = cellKey(placing.cell);
  const left = side.classes.get(key);
  if (left === void 0) return { ...side, placings };
  const classes = new Map(side.classes);
  const count = left.count - 1;
  classes.set(key, { ...left, count, isOpen: left.isOpen && count >= side.k });
  return { ...side, placings, classes: hiddenIfTooFew(classes) };
}
function hiddenIfTooFew(classes) {
  if (countShown([...classes.values()]) >= SMALLEST_POOL) return classes;
  return new Map([...classes].map(([key, one]) => [key, { ...one, isOpen: false }]));
}
function countShown(classes) {
  return classes.reduce((sum, one) => sum + (one.isOpen ? one.count : 0), 0);
}
function cardsOf(side) {
  return [...side.classes].filter(([, one]) => one.isOpen).sort(([a], [b]) => a < b ? -1 : 1).map(([, { cell, frozenCount }]) => ({
    rung: cell.rung,
    occupation: cell.occupation,
    region: cell.region,
    german: cell.german,
    count: frozenCount
  }));
}
export {
  titleEndsDuring as $,
  leave as A,
  withPassedExam as B,
  missesOf as C,
  poolFrom as D,
  bytesFrom as E,
  occupationSegments as F,
  occupationSectors as G,
  cellOfKey as H,
  cellGermans as I,
  shownCount as J,
  SMALLEST_POOL as K,
  higherLevel as L,
  germanLevels as M,
  workKinds as N,
  OPENING_MARGIN as O,
  kindsForWish as P,
  internshipPurposes as Q,
  closeReasons as R,
  SMALLEST_K as S,
  wishes as T,
  certificates as U,
  assessors as V,
  workAccess as W,
  publicTotal as X,
  postingStates as Y,
  lowestLevel as Z,
  lastDayOfMonths as _,
  licences as a,
  commuteBand as a0,
  monthsBetween as a1,
  dayAfterMonths as a2,
  skillWeights as a3,
  workAccessAnswers as a4,
  lastDayOfWeeks as a5,
  accessFor as a6,
  assumedQuarter as a7,
  assumedOf as a8,
  closesBrowsing as a9,
  runBatchInPieces as aa,
  LADDER_VERSION as ab,
  DETAILED_PROFILE_VERSION as ac,
  needsPermit as ad,
  workAccessByKind as ae,
  accessOn as af,
  commuteLimits as b,
  cefrLevels as c,
  cellAt as d,
  segmentOf as e,
  sectorOf as f,
  germanBand as g,
  levelRank as h,
  cardsOf as i,
  cellKey as j,
  chanceFrom as k,
  languageSkills as l,
  requiredK as m,
  mustsTold as n,
  jobFitFor as o,
  postingKinds as p,
  pseudonymEpoch as q,
  rungs as r,
  shifts as s,
  shownGerman as t,
  detailedProfile as u,
  levelSources as v,
  levelOfRank as w,
  ladderFacts as x,
  runBatch as y,
  nothingPublic as z
};
